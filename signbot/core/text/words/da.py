"""Danish: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        har skrevet
        skrev
        skrev følgende
        skriver
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        afsender
        fra
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        dato
        sendt
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        til
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopi
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        emne
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        oprindelig besked
        oprindelig meddelelse
        original meddelelse
        start på videresendt besked
        videresendt besked
        videresendt meddelelse
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        få outlook til
        hent outlook til
        sendt fra
        sendt med
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        denne e-mail
        virusfri
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        sv
        vs
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        over denne linje
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automatisk svar
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        ikke læst:
        kvittering for læsning
        kvittering for modtagelse
        leveret:
        læsekvittering
        læst:
        slettet:
        ulæst:
        vist:
    """,
}
