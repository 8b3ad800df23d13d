"""Turkish: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        tarihinde yazdı
        tarihinde şunu yazdı
        yazdı
        şunları yazdı
        şunu yazdı
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        gönderen
        kimden
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        gönderildi
        gönderilme tarihi
        gönderme tarihi
        tarih
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        alıcı
        kime
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        bilgi
        cc
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        konu
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        iletilen mesaj
        iletilmiş mesajın başlangıcı
        orijinal mesaj
        orjinal mesaj
        yönlendirilmiş ileti
        özgün ileti
        özgün mesaj
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        android için outlook
        ios için outlook
        ipad'imden gönderildi
        iphone'umdan gönderildi
        samsung cihazımdan gönderildi
        telefonumdan gönderildi
    """,
    # the end of such a line, where the language puts it there: iPhone "から送信"
    "sent_from_end": """
        gönderildi
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        bu e-posta
        virüs bulunmuyor
        virüssüz
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        ilt
        yan
        ynt
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        bu satırın üstüne
        bu satırın üzerine
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        otomatik yanıt
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        alındı bildirimi
        görüntülendi:
        iletildi:
        okundu bildirimi
        okundu bilgisi
        okundu:
        okunmadı:
        teslim edildi:
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        bu
        değil
        değildir
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        için
        karşı
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        bu
    """,
}
