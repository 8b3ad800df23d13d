"""Japanese: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        wrote
        が書きました
        さんのメッセージ
        さんは書きました
        のメッセージ
        のメール
        は書きました
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        from
        差出人
        送信元
        送信者
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        日付
        日時
        送信日
        送信日時
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        宛て先
        宛先
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        写し
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        件名
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        オリジナルメッセージ
        以下、転送されたメッセージ
        元のメッセージ
        元のメール
        転送されたメッセージ
        転送メッセージ
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        androidから送信
        androidでのoutlook
        ipadから送信
        iphoneから送信
        outlook for android
        outlook for ios を入手
        私のiphoneから送信
    """,
    # the end of such a line, where the language puts it there: iPhone "から送信"
    "sent_from_end": """
        からの送信
        から送信
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        このメールは
        ウイルス フリー
        ウイルスフリー
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        fw
        re
        転送
        返信
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        この線より上
        この行より上
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        不在通知
        自動応答
        自動返信
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        既読:
        未開封:
        表示済み
        配信済み:
        開封:
        開封済:
        開封済み:
        開封確認
        開封通知
    """,
}

SENTENCES = {
    # stands in sentences of a script without blanks, and in no name: 助けて"ください"
    "inside": """
        ください
        です
        ました
        ます
        ません
    """,
}
