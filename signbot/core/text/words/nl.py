"""Dutch: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        geschreven
        heeft geschreven
        schreef
        schreef op
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        afzender
        van
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        datum
        verzonden
        verzonden op
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        aan
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopie
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        onderwerp
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        begin doorgestuurd bericht
        bericht van
        doorgestuurd bericht
        oorspronkelijk bericht
        origineel bericht
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        download outlook voor
        outlook voor
        verstuurd met
        verstuurd vanaf
        verzonden met
        verzonden vanaf
        verzonden via
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        deze e-mail en
        dit bericht is
        dit e-mailbericht
        virusvrij
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        antw
        doorst
        fw
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        boven deze lijn
        boven deze regel
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        e-mailprogramma
        mailprogramma
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        heeft gereageerd op (je|uw) bericht
        heeft gereageerd via gmail
        heeft via gmail gereageerd
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        afwezig:
        afwezigheid:
        afwezigheidsbericht
        afwezigheidsmelding
        automatisch antwoord
        automatisch bericht
        met vakantie:
        niet aanwezig:
        niet op kantoor
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        bezorgd:
        gelezen:
        leesbevestiging
        niet gelezen:
        ongelezen:
        ontvangstbevestiging
        verwijderd:
        weergegeven:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        aanvraag
        bericht
        e-mail
        klacht
        mail
        melding
        ticket
        verzoek
        vraag
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        aangemaakt
        doorgestuurd
        geopend
        geregistreerd
        in behandeling
        is gelezen
        ontvangen
        ontvangst van
        toegewezen
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        bedankt
        dank
        hartelijk dank
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        contact met ons
        contact opnemen
        voor het contact
        voor je bericht
        voor uw aanvraag
        voor uw bericht
        voor uw e-mail
        voor uw interesse
        voor uw mail
        voor uw vraag
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        beantwoorden
        nemen contact
        reageren binnen
        werkdagen
        zo snel mogelijk
        zo spoedig mogelijk
        zullen reageren
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatisch
        niet beantwoorden
        niet op deze
        niet te beantwoorden
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ik
        mij
        mijn
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        deze
        dit
        niet
        omdat
        waarom
        worden
        wordt
        zijn
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        geen
        onze
        tegen
        zonder
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        als
        een
        hem
        het
        hij
        ik
        jij
        kan
        mij
        nog
        of
        ook
        toch
        voordat
        wel
        wij
        ze
        zij
        zodra
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        actie
        brief
        oproep
        petitie
        zaak
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        nr
        nummer
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        dat (ben|was) ik
        graag gedaan ja
        ik ben het
        ik bevestig (dat ik getekend heb|dat ik heb getekend|dit|het|mijn handtekening|mijn naam)
        ik heb (|de brief |het |dit |zelf )(getekend|ondertekend)
        ik wil (|graag )(ondertekenen|tekenen)
        ja
        jawel
        jazeker
        natuurlijk
        uiteraard
        zeker
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        akkoord
        bevestig
        bevestigd
        dat klopt
        getekend
        goed
        graag
        ik bevestig
        in orde
        juist
        klopt
        ok
        oké
        prima
    """,
    # says no and nothing else: "not me"
    "no": """
        dat (ben|was) ik niet
        ik niet
        nee
        nee bedankt
        niet ik
    """,
    # negates: I did "not" sign
    "not": """
        geen
        nee
        niemand
        niet
        niets
        noch
        nooit
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        als ik
        als jullie
        als u
        annuleren
        behalve
        helaas
        iemand
        later
        maar
        misschien
        morgen
        nadat
        nadenken
        namens
        over na
        pas als
        per ongeluk
        sorry
        tenzij
        totdat
        voordat
        wachten
        wanneer
        zodra
        zonder
    """,
    # begins a question: yes, "who" are you
    "asks": """
        ben ik
        bent u
        hoe
        kan ik
        kunt u
        mag ik
        waar
        waarom
        wat (is|wil|willen|zijn)
        welke
        wie
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        hij
        mijn
        zij
        zijn
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        antwoord
        bevestiging
        handtekening
        naam
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        (goede|goeden) morgen
        geen (dank|probleem)
        goedemorgen
        zonder twijfel
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        alstublieft
        bedankt
        beste
        dank (je|u)
        geachte
        goedemiddag
        goedemorgen
        goedenavond
        hallo
        hartelijk dank
        hoor
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        groet
        groeten
        groetjes
        hartelijke groet
        met (hartelijke|vriendelijke) (groet|groeten)
        mvg
        vriendelijke groet
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        afmelden
        intrekken
        schrappen
        uitschrijven
        verwijder
        verwijderen
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (laat|laten) (mij|mijn|me) (staan|op)
        ik blijf
    """,
}
