"""Czech: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        napsal
        napsal(a)
        napsala
        odesílatel
        píše
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        od
        odesílatel
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        datum
        odeslaná
        odesláno
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        komu
        pro
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopie
        kopie komu
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        předmět
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        přeposlaná zpráva
        přeposlaný e-mail
        původní e-mail
        původní zpráva
        začátek přeposílané zprávy
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        odesláno pomocí
        odesláno z
        odesláno ze
        stáhnout outlook
        získejte outlook
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        bez virů
        tato zpráva
        tento e-mail
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        fw
        odp
        předáno
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        nad tento řádek
        nad touto čárou
        nad tímto řádkem
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automatická odpověď
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        doručenka
        doručeno:
        nepřečteno:
        odstraněno:
        potvrzení o doručení
        potvrzení o přečtení
        potvrzení přečtení
        přečteno:
        přečtené:
        zobrazeno:
    """,
}
