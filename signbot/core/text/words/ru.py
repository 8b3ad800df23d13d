"""Russian: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        написал
        написал(а)
        написала
        писал
        писала
        пише
        пишет
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        от
        от кого
        отправитель
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        дата
        когда
        отправлен
        отправлено
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        кому
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        копия
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        тема
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        исходное сообщение
        конец пересылаемого сообщения
        начало переадресованного сообщения
        начало пересылаемого сообщения
        оригинальное сообщение
        пересланное сообщение
        пересылаемое сообщение
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        отправлено из
        отправлено от
        отправлено с
        отправлено через
        получить outlook
        скачать outlook
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        без вирусов
        данное сообщение
        настоящее сообщение
        это сообщение
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        на
        отв
        пер
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        выше этой строки
        выше этой черты
        над этой чертой
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        автоматический ответ
        автоответ
        автоответчик
        в отпуске:
        вне офиса
        меня нет в офисе
        нет на месте:
        нет на рабочем месте
        отпуск:
        отсутствие:
        я в отпуске
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        доставлено:
        не прочитано:
        отчет о прочтении
        отчёт о прочтении
        показано:
        просмотрено:
        прочитанное:
        прочитано:
        прочтено:
        уведомление о получении
        уведомление о прочтении
        удалено:
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        были
        было
        ваш
        ваши
        которые
        который
        не
        потому
        что
        эта
        эти
        это
        этот
        являются
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        все
        для
        если
        они
        против
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        есть
    """,
}
