"""Italian: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        ha scritto
        scrisse
        scrive
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        da
        mittente
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        data
        inviata
        inviato
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        a
        per
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        ccn
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        oggetto
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        inizio del messaggio inoltrato
        inizio messaggio inoltrato
        messaggio da
        messaggio inoltrato
        messaggio originale
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        inviata da
        inviato da
        inviato dal
        ottieni outlook per
        scarica outlook per
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        avviso di riservatezza
        le informazioni contenute in questo
        privo di virus
        questa e-mail e
        questo messaggio e
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        i
        r
        rif
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        sopra a questa riga
        sopra questa linea
        sopra questa riga
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        client di posta
        programma di posta
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        ha reagito (al tuo messaggio|alla tua email|tramite gmail|via gmail)
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        assente:
        assenza dall'ufficio
        assenza:
        fuori sede:
        fuori ufficio
        in ferie:
        messaggio di assenza
        non in sede:
        risposta automatica
        sono in ferie
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        avviso di lettura
        conferma di lettura
        conferma lettura
        eliminato:
        letta:
        letto:
        lettura:
        non letta:
        non letto:
        recapitato:
        ricevuta di lettura
        ricevuta di ritorno
        visualizzato:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        comunicazione
        domanda
        e-mail
        email
        mail
        messaggio
        pratica
        richiesta
        segnalazione
        ticket
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        abbiamo ricevuto
        apert
        assegnat
        creat
        in lavorazione
        inoltrat
        pres in carico
        presa in carico
        preso in carico
        registrat
        ricevut
        è stato letto
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        grazie
        la ringrazia
        ringraziamo
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        aver contattato
        averci contattat
        per averci scritto
        per il suo messaggio
        per il tuo messaggio
        per l'interesse
        per la sua richiesta
        per la tua richiesta
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        al più presto
        giorni lavorativi
        la contatteremo
        nel più breve tempo
        quanto prima
        ricontatter
        risponderemo
        ti contatteremo
        verrà risposto
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatic
        non rispondere
        si prega di non rispondere
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ho
        io
        mia
        mio
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        perché
        quando
        questa
        queste
        questi
        questo
        sia
        sono
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        contro
        nessuno
        per
        tutti
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        per
        sia
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        anche
        ancora
        già
        ha
        hanno
        ho
        io
        lei
        lui
        mentre
        mi
        noi
        o
        oggi
        però
        quando
        se
        siamo
        un
        voi
        è
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        appello
        azione
        caso
        lettera
        petizione
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        n
        nr
        numero
    """,
}
