"""Ukrainian: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        написав
        написав(-ла)
        написав(ла)
        написала
        писав
        писала
        пише
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        від
        від кого
        відправник
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        відправлено
        дата
        надіслано
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        кому
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        копія
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        тема
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        вихідне повідомлення
        оригінальне повідомлення
        переслане повідомлення
        початкове повідомлення
        початок листа, що пересилається
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        відправлено з
        відправлено із
        завантажити outlook
        надіслано з
        надіслано через
        надіслано із
        отримати outlook
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        без вірусів
        це повідомлення
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        відп
        на
        пер
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        вище цього рядка
        вище цієї лінії
        над цією лінією
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        автоматична відповідь
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        доставлено:
        не прочитано:
        показано:
        прочитане:
        прочитано:
        підтвердження прочитання
        сповіщення про прочитання
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        бути
        вони
        цей
        ця
        ці
    """,
}
