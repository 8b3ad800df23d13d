"""Arabic: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        تمت كتابة ما يلي بواسطة
        كتب
        كتبت
        كَتب
        يكتب
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        المرسل
        من
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        أرسلت
        التاريخ
        تاريخ الإرسال
        تم الإرسال
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        إلى
        الى
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        نسخة
        نسخة إلى
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        الموضوع
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        الرسالة الأصلية
        بداية الرسالة المعاد توجيهها
        رسالة أصلية
        رسالة محولة
        رسالة معاد توجيهها
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        أرسلت من
        أُرسلت من
        احصل على outlook
        الحصول على outlook
        تم الإرسال من
        مرسل من
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        خالية من الفيروسات
        هذه الرسالة
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        إعادة توجيه
        الرد
        رد
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        فوق هذا السطر
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        رد تلقائي
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        إيصال القراءة
        إيصال قراءة
        تمت القراءة:
        غير مقروء:
        مقروء:
        مقروءة:
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        التي
        الذين
        لماذا
        ليس
        ليست
        هؤلاء
        هذا
        هذه
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        إلى
        ضد
        على
        من
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        إلى
        على
        من
    """,
}
