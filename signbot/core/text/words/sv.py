"""Swedish: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        skrev
        skrev följande
        skriver
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        avsändare
        från
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        datum
        skickades
        skickat
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        till
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopia
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        ämne
        ärende
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        originalmeddelande
        ursprungligt meddelande
        ursprungligt mejl
        vidarebefordrat brev
        vidarebefordrat meddelande
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        hämta outlook för
        skaffa outlook för
        skickades från
        skickat från
        skickat med
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        detta meddelande
        virusfritt
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        sv
        vb
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        ovanför den här raden
        ovanför denna rad
        över den här raden
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automatiskt svar
        automatsvar
        autosvar
        ej på kontoret
        frånvarande:
        frånvaro:
        frånvaromeddelande
        på semester:
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        borttaget:
        ej läst:
        inte läst:
        kvittens
        levererat:
        läskvitto
        läst:
        mottagningsbekräftelse
        oläst:
        visad:
    """,
}
