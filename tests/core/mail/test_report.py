"""What bounces say; and people's mails that only look like bounces."""

import time

import pytest

from signbot.core.mail.mail import Report, Trust, read

DSN = """Return-Path: <>
From: MAILER-DAEMON@mx.rrn.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="A1B2"

--A1B2
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.rrn.example.
<boris@gone.example>: host mx.gone.example[192.0.2.5] said: 550 5.1.1 unknown

--A1B2
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.rrn.example
X-Postfix-Queue-ID: 4B2F
Arrival-Date: Mon, 20 Nov 2026 09:15:00 +0000

{recipient}
--A1B2
Content-Type: {returned}

Return-Path: <sign@rrn.example>
Message-ID:
 <answer-1@rrn.example>
Subject: You have signed

--A1B2--
"""
FAILED = """Final-Recipient: rfc822; Boris@Gone.example
Original-Recipient: rfc822;boris@rrn.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <boris@gone.example>: unknown
"""


def report(raw: str) -> Report | None:
    return read(raw.encode(), Trust()).report


@pytest.mark.parametrize("returned", ["message/rfc822", "text/rfc822-headers", "message/global-headers"])
def test_a_delivery_status_notification(returned: str) -> None:
    assert report(DSN.format(recipient=FAILED, returned=returned)) == Report(
        original="<answer-1@rrn.example>",
        recipient="boris@gone.example",
        status="5.1.1",
        action="failed",
        diagnostic="550 5.1.1 <boris@gone.example>: unknown",
    )


B = "Final-Recipient: rfc822;b@gone.example"
RELAYED = "Final-Recipient: rfc822;a@ok.example\nAction: relayed\nStatus: 2.0.0\n"


@pytest.mark.parametrize(
    ("recipient", "status", "action"),
    [
        (f"{B}\nAction: delayed\nStatus: 4.4.1 (no connection)\n", "4.4.1", "delayed"),
        (f"{B}\nAction: delivered\nStatus: 2.0.0\n", "2.0.0", "delivered"),
        (f"{B}\nAction: relayed (to x)\nStatus: 2.1.9\n", "2.1.9", "relayed"),
        (f"{B}\nAction: FAILED\nStatus: 5.2.2\n", "5.2.2", "failed"),
        (f"{B}\nStatus: 5.0.0\n", "5.0.0", "failed"),
        (f"{B}\nAction: failed\nDiagnostic-Code: smtp; 552 mailbox full\n", "5.0.0", "failed"),
        (f"{RELAYED}\n{B}\nAction: failed\nStatus: 5.7.1\n", "5.7.1", "failed"),
    ],
)  # fmt: skip
def test_what_a_notification_says_of_its_recipient(recipient: str, status: str, action: str) -> None:
    found = report(DSN.format(recipient=recipient, returned="message/rfc822"))
    assert found is not None
    assert (found.recipient, found.status, found.action) == ("b@gone.example", status, action)


QMAIL = """Return-Path: <>
From: MAILER-DAEMON@mail.gone.example
Subject: failure notice

Hi. This is the qmail-send program at mail.gone.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<boris@gone.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <sign@rrn.example>
Message-ID: <answer-1@rrn.example>
Subject: v2.0.13 of SIGN UA 329/11 to amina@rrn.example
"""
EXCHANGE = """From: System Administrator <postmaster@gone.example>
In-Reply-To: <answer-1@rrn.example>
Subject: Undeliverable: You have signed

Your message did not reach some or all of the intended recipients.
The following recipient(s) cannot be reached:
      boris@gone.example on 20/11/2026 09:15
            The e-mail account does not exist. <mx.gone.example #5.1.1 smtp;550 5.1.1 unknown>
"""
EXIM = """From: Mail Delivery System <Mailer-Daemon@gone.example>
X-Failed-Recipients: boris@gone.example
References: <answer-1@rrn.example>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered. This is a permanent error. 550 5.1.1 no such user
"""
POSTFIX = """Return-Path: <>
From: double-bounce@gone.example
Subject: Undelivered Mail Returned to Sender

I'm sorry to have to inform you that your message could not be delivered.

<boris@gone.example>: host mx.gone.example[192.0.2.5] said: 550 5.1.1 unknown (in reply to RCPT TO)

    Message-ID: <answer-1@rrn.example>
"""


@pytest.mark.parametrize("raw", [QMAIL, EXCHANGE, EXIM, POSTFIX])
def test_a_bounce_in_plain_words(raw: str) -> None:
    found = report(raw)
    assert found is not None
    assert (found.original, found.recipient) == ("<answer-1@rrn.example>", "boris@gone.example")
    assert (found.status, found.action) == ("5.1.1", "failed")


def test_a_warning_is_a_delay() -> None:
    warning = QMAIL.replace("This is a permanent error; I've given up.", "I will keep trying.").replace(
        "5.1.1", "4.4.1"
    )
    found = report(warning)
    assert found is not None
    assert (found.status, found.action) == ("4.4.1", "delayed")


def test_a_bounce_without_the_usual_headers_is_a_machines() -> None:
    mail = read(
        b"From: gate@gone.example\nSubject: Delivery Failure\n\n"
        b"Could not deliver message to:\nboris@gone.example\n550 no user\n",
        Trust(),
    )
    assert mail.automatic == "a bounce without a form"
    assert mail.report is not None
    assert mail.report.recipient == "boris@gone.example"


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Subject: Re: Undelivered Mail\nIn-Reply-To: <1@rrn.example>", "SIGN UA 329/11\n> 550 5.1.1"),
        ("Subject: Undeliverable?", "My last mail came back (550 5.1.1 user unknown). SIGN UA 329/11"),
        ("Subject: Delivery failure of justice", "Please SIGN UA 329/11. 'Delivery has failed' too often here."),
        ("Subject: Fwd: failure notice", "I could not deliver this petition. SIGN UA 329/11"),
        ("Subject: quota", "My mailbox is full, user unknown and all that. SIGN UA 329/11"),
        ("Organization: Mail Delivery Workers", "SIGN UA 329/11"),
    ],
)
def test_a_person_who_speaks_of_bounces_is_a_person(header: str, words: str) -> None:
    mail = read(f"From: Postmaster General <amina@rrn.example>\n{header}\n\n{words}".encode(), Trust())
    assert (mail.report, mail.automatic) == (None, "")


def test_absence_notices_are_no_reports_and_complaints_are_of_their_own_kind() -> None:
    vacation = (
        "Return-Path: <>\nFrom: dmitri@rrn.example\nAuto-Submitted: auto-replied\nSubject: Away\n\nBack on 5.1.26"
    )
    complaint = (
        "From: fbl@isp.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=x\n\n--x\n\nabuse"
    )
    mails = [read(raw.encode(), Trust()) for raw in (vacation, complaint)]
    assert all(mail.automatic for mail in mails)
    assert mails[0].report is None
    assert mails[1].report == Report("", "", "", "complaint")


COMPLAINT = """From: fbl@isp.example
Subject: FW: You have signed
Content-Type: multipart/report; report-type=feedback-report; boundary=x

--x
Content-Type: text/plain

SIGN UA 329/11
--x
Content-Type: message/feedback-report

Feedback-Type: abuse
Version: 1
Original-Rcpt-To: Amina@home.example

--x
Content-Type: message/rfc822

Message-ID: <answer-1@rrn.example>
Subject: You have signed

--x--
"""


def test_a_complaint_says_about_which_mail_and_whose_it_is() -> None:
    assert report(COMPLAINT) == Report("<answer-1@rrn.example>", "amina@home.example", "", "complaint")


def test_a_report_about_several_recipients_has_them_all() -> None:
    two = f"{FAILED}\nFinal-Recipient: rfc822; sign@rrn.example\nAction: failed\nStatus: 5.2.2\n"
    found = report(DSN.format(recipient=two, returned="message/rfc822"))
    assert found is not None
    assert [(one.recipient, one.status) for one in (found, *found.more)] == [
        ("boris@gone.example", "5.1.1"), ("sign@rrn.example", "5.2.2"),
    ]  # fmt: skip


def test_an_id_of_ours_is_known_wherever_it_stands() -> None:
    ours = "0123456789abcdef0123456789abcdef@rrn.example"
    for said in (f"Your mail {ours} was refused.", f"reference: <{ours}>"):
        found = report(f"From: MAILER-DAEMON@gone.example\nSubject: failure notice\n\n{said}\nuser unknown\n")
        assert found is not None
        assert found.original == f"<{ours}>"


@pytest.mark.parametrize(
    "evil",
    ["5.1.1." * 5000, "<a@b.c>:" * 5000, "a@" * 20_000, "Message-ID:\n" * 5000, "-" * 60_000, "\n" * 60_000,
     "\n\t" * 30_000, "> " * 30_000, "to:" * 20_000, "= \n" * 20_000, "delivery to " * 5000, "550 " * 15_000],
)  # fmt: skip
def test_hostile_bounces_are_read_in_no_time(evil: str) -> None:
    raw = f"Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure notice\n\n550 unknown user\n{evil}"
    start = time.process_time()
    assert read(raw.encode(), Trust()).automatic
    assert time.process_time() - start < 1
