"""Hebrew: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        כותב
        כתב
        כתב/ה
        כתב/כתבה
        כתבה
        מאת
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        מאת
        שולח
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        נשלח
        נשלח ב
        תאריך
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        אל
        נמען
        עבור
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        העתק
        עותק
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        הנדון
        נושא
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        ההודעה המקורית
        הודעה מועברת
        הודעה מקורית
        הודעה שהועברה
        תחילת ההודעה שהועברה
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        נשלח באמצעות
        נשלח מ
        נשלח מה
        קבל את outlook
        קבלו את outlook
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        הודעה זו
        נקי מווירוסים
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        הועבר
        השב
        תשובה
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        מעל לשורה זו
        מעל שורה זו
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        מענה אוטומטי
        תשובה אוטומטית
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        אישור מסירה
        אישור קריאה
        לא נקרא:
        נקרא:
    """,
}
