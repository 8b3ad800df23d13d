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
    # stands for a person, or tells what one does; with a capital it may be a part of a name: "let me" live
    "speaking": """
        een
        hem
        het
        hij
        ik
        jij
        kan
        mij
        wij
        ze
        zij
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
