"""Korean: what mail programs add to replies."""

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        wrote
        님의 말
        님이 다음과 같이 썼습니다
        님이 씀
        님이 작성
        님이 작성함
        썼습니다
        작성
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        발신
        발신자
        보낸 사람
        보낸사람
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        날짜
        보낸 날짜
        보낸 시간
        보낸날짜
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        받는 사람
        받는사람
        수신
        수신자
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        숨은 참조
        참조
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        제목
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        다음은 전달된 메시지
        원본 메시지
        원본 메일
        원본 이메일
        원본메시지
        전달된 메시지
        전달된 메일
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        android용 outlook
        ios용 outlook
        iphone에서 보냄
        나의 android
        나의 ipad에서 보냄
        나의 iphone에서 보냄
        나의 갤럭시
        내 iphone에서 보냄
        내 갤럭시
    """,
    # the end of such a line, where the language puts it there: iPhone "から送信"
    "sent_from_end": """
        에서 보냄
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        바이러스 없음
        이 메일은
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        답장
        전달
        회신
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        이 줄 위에
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        부재 중
        자동 회신
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        배달됨:
        수신 확인
        수신확인
        읽음 확인
        읽음:
        읽지 않음:
    """,
}

SENTENCES = {
    # stands in sentences of a script without blanks, and in no name: 助けて"ください"
    "inside": """
        습니다
        입니다
        하라
        하세요
    """,
}
