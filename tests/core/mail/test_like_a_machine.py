"""Mails of people that look like a machine's: none is taken for one. And forwarded reports, which say nothing of us."""

import pytest

from signbot.core.mail.mail import Trust, read

SIGNS = "SIGN UA 329/11"
BOUNCE = """This is the mail system at host mx.rrn.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<minister@gone.example>: host mx.gone.example said: 550 5.1.1 unknown user
"""
OPEN_PARTS = """Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

{words}
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.gone.example

Final-Recipient: rfc822; minister@gone.example
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

Message-ID: <letter@home.example>
Subject: My letter

Dear Sir
--b--
"""
AS_ATTACHMENT = """Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

{words}
--b
Content-Type: message/rfc822
Content-Disposition: attachment; filename=bounce.eml

From: MAILER-DAEMON@gone.example
Return-Path: <>
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=c

--c
Content-Type: message/delivery-status

Final-Recipient: rfc822; minister@gone.example
Action: failed
Status: 5.1.1
--c--
--b--
"""


def plain(*fields: str, words: str = SIGNS, sender: str = "Amadou Ba <amadou@home.example>") -> str:
    return "\n".join((f"From: {sender}", "To: sign@rrn.example", *fields, "", words, ""))


def parts(body: str, *fields: str) -> str:
    return "\n".join(("From: Amadou Ba <amadou@home.example>", "To: sign@rrn.example", *fields)) + "\n" + body


PEOPLE = {
    "answers under a bounce's subject": plain(
        "Subject: Re: Undelivered Mail Returned to Sender", "In-Reply-To: <1@rrn.example>"
    ),
    "answers so, and their program keeps no thread": plain("Subject: RE: Undelivered Mail Returned to Sender"),
    "is called Postmaster": plain(sender="Postmaster Amadou <amadou@home.example>"),
    "is called Postmaster in brackets": plain(sender='"Amadou Ba (Postmaster)" <amadou@home.example>'),
    "their program says that it is no machine": plain("Auto-Submitted: no"),
    "an ordinary precedence": plain("Precedence: normal"),
    "a first-class precedence": plain("Precedence: first-class", "X-Priority: 3"),
    "a bounce, forwarded inline": plain(
        "Subject: Fwd: Undelivered Mail Returned to Sender",
        words=f"{SIGNS}\n\n---------- Forwarded message ---------\nFrom: MAILER-DAEMON@gone.example\n"
        f"Subject: Undelivered Mail Returned to Sender\nYour message could not be delivered.\n{BOUNCE}",
    ),
    "a bounce, forwarded inline without a line above it": plain(
        "Subject: WG: Mail delivery failed", words=f"{SIGNS}\n\n{BOUNCE}"
    ),
    "a bounce, forwarded as an attachment": parts(AS_ATTACHMENT.format(words=SIGNS), "Subject: Fwd: it came back"),
    "a bounce, forwarded with its parts open": parts(
        OPEN_PARTS.format(words=SIGNS), "Subject: Fwd: Undelivered Mail Returned to Sender"
    ),
    "speaks of being out of office": plain(
        "Subject: Re: UA 329/11", words=f"{SIGNS}\n\nI am out of office until Monday, but this can't wait."
    ),
    "an address that jokes": plain(sender="Fan <noreply-fan@home.example>"),
    "an address that begins like a robot's": plain(sender="Ana <noreplyana@home.example>"),
    "an address at a host of lists": plain(sender="Amadou <amadou@lists.home.example>"),
    "an address at a host named bounce": plain(sender="Amadou <amadou@bounce.home.example>"),
    "a provider's own figures: Proton": plain("Feedback-ID: 28342:user:proton"),
    "a provider's own figures: Fastmail": plain("Feedback-ID: i1f0:Fastmail"),
    "asks for a read receipt": plain("Disposition-Notification-To: amadou@home.example", "Return-Receipt-To: x@y.z"),
    "wants no receipts": plain("X-Auto-Response-Suppress: DR, RN, NRN"),
    "complains that a mail came back": plain(
        "Subject: Delivery failure", words=f"{SIGNS}\n\nMy mail to the minister <m@gov.example> could not be delivered."
    ),
}


@pytest.mark.parametrize("who", PEOPLE)
def test_a_person_who_looks_like_a_machine_is_a_person(who: str) -> None:
    mail = read(PEOPLE[who].encode(), Trust())
    assert (mail.automatic, mail.report) == ("", None)
    assert mail.text.startswith(SIGNS)


def test_a_person_behind_a_trusted_list_is_a_person() -> None:
    fields = ("List-Id: Team <team.rrn.example>", "Precedence: list", "List-Unsubscribe: <mailto:x@y.example>",
              "Mailing-List: list team@rrn.example", "List-Post: <mailto:team@rrn.example>")  # fmt: skip
    raw = plain(*fields).encode()
    assert read(raw, Trust(trusted_lists=("team.rrn.example",))).automatic == ""
    assert read(raw, Trust()).automatic != ""


MACHINES = {
    "a report whose parts lie open": parts(OPEN_PARTS.format(words=SIGNS), "Subject: Undelivered Mail"),
    "a bounce of a program that says it in French": plain(
        "Subject: RE: Alerte : non remis (delivery failed)",
        words=f"{SIGNS}\nVotre message n'a pas pu etre delivre a\nminister@gone.example",
        sender="gate@gone.example",
    ),
    "a bounce in Spanish": plain(
        "Subject: No se puede entregar: Alerta",
        words=f"{SIGNS}\nSu mensaje a minister@gone.example no se pudo entregar.",
        sender="gate@gone.example",
    ),
    "a bounce in German": plain(
        "Subject: Unzustellbar: Aufruf",
        words=f"{SIGNS}\nIhre Nachricht an <minister@gone.example> konnte nicht zugestellt werden.",
        sender="gate@gone.example",
    ),
    "a gateway's own words": plain(
        "Subject: Mail could not be delivered",
        words=f"{SIGNS}\n*** Message from the gateway ***\nUnable to deliver message to <minister@gone.example>.",
        sender="gate@gone.example",
    ),
}


@pytest.mark.parametrize("kind", MACHINES)
def test_a_bounce_that_no_header_marks_is_a_machines(kind: str) -> None:
    mail = read(MACHINES[kind].encode(), Trust())
    assert mail.automatic != ""
    assert mail.report is not None
    assert mail.report.recipient == "minister@gone.example"
