"""Chinese: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        來信
        写到
        写道
        寫道
        撰寫
        於
        来信
        的来信
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        发件人
        发送人
        寄件人
        寄件者
        發件人
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        傳送日期
        傳送時間
        发送时间
        寄件日期
        寄送日期
        已傳送
        已发送
        日期
        时间
        發送時間
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        收件人
        收件者
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        副本
        密件抄送
        抄送
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        主旨
        主題
        主题
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        以下为转发邮件
        原始信件
        原始訊息
        原始邮件
        原始郵件
        原邮件
        回复的原邮件
        开始转发的邮件
        轉寄的郵件
        轉寄訊息
        轉寄郵件
        转发的邮件
        转发邮件
        转发邮件信息
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        传自我的
        发自
        发自我的
        发送自
        取得 android 版
        取得 ios 版
        取得 outlook
        從 ipad
        從我的
        我的 iphone
        發自我的
        获取 outlook
        获取适用于
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        无病毒
        本邮件
        本郵件
        此邮件
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        回复
        回覆
        答复
        答覆
        轉寄
        轉發
        转发
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        在此行上方
        此线之上
        此行之上
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        自动回复
        自动答复
        自動回覆
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        回执
        已讀:
        已讀回條
        已读:
        已读回执
        已送达:
        已阅读:
        未讀:
        未读:
        讀取回條
        阅读回执
    """,
}

SENTENCES = {
    # stands in sentences of a script without blanks, and in no name: 助けて"ください"
    "inside": """
        们
        你
        們
        您
        的
        这
        這
    """,
}
