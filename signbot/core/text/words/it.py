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

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (|sì )sono (|stata |stato )io
        certamente
        certo che sì
        con piacere
        confermo (di aver firmato|il mio nome|la firma|la mia firma|che ho firmato|che sono io)
        ho firmato
        la confermo
        lo confermo
        sì
        voglio firmare
        volentieri
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        certo
        confermato
        confermo
        d'accordo
        esatto
        firmato
        giusto
        ok
        si
        va bene
    """,
    # says no and nothing else: "not me"
    "no": """
        io no
        no
        no grazie
        non (sono|ero) io
        non io
        non sono (stata|stato) io
    """,
    # negates: I did "not" sign
    "not": """
        mai
        nessuna
        nessuno
        niente
        non
        nulla
        né
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        a meno
        dimenticate
        domani
        dopo
        errore
        finché
        forse
        in nome di
        ma
        per errore
        però
        più tardi
        prima
        qualcuno
        quando
        rifiuto
        salvo
        scusate
        scusi
        se
        senza
    """,
    # begins a question: yes, "who" are you
    "asks": """
        che cosa
        chi
        come mai
        cosa
        dove
        perché
        posso
        quale
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        il mio
        la mia
        lei
        loro
        lui
        mia
        mio
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        conferma
        firma
        nome
        risposta
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        di niente
        nessun problema
        non c'è problema
        senza (dubbio|problemi)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (|mille |molte |tante )grazie
        buona sera
        buonasera
        buongiorno
        cara
        cari
        caro
        ciao
        gentile
        gentili
        per favore
        salve
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|distinti |un |tanti )saluti
        cordiali saluti
        cordialmente
        saluto
        un abbraccio
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        cancellare
        cancellate
        cancellatemi
        rimuovere
        rimuovete
        togliere
        togliete
        toglietemi
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (voglio|preferisco) restare
        lasciate
    """,
}
