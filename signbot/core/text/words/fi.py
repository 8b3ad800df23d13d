"""Finnish: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        kirjoittaa
        kirjoitti
        kirjoitti seuraavasti
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        lähettäjä
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        lähetetty
        päivämäärä
        päiväys
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        saaja
        vastaanottaja
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        kopio
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        aihe
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        alkuperäinen viesti
        edelleenlähetetty viesti
        edelleenlähetetty viesti alkaa
        välitetty viesti
        välitetty viesti alkaa
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        hanki outlook
        lähetetty
        lähetin
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        tämä viesti
        virukseton
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        vl
        vs
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        rivin yläpuolelle
        tämän rivin yläpuolelle
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        automaattinen vastaus
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        ei luettu:
        luettu:
        lukematon:
        lukukuittaus
        lukuvahvistus
        näytetty:
        poistettu:
        toimitettu:
        vastaanottokuittaus
    """,
}
