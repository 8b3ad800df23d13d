"""What tells a machine; and what a person may do without being taken for one."""

import pytest

from signbot.core.address import Address, canonical
from signbot.core.mail.automatic import automatic
from signbot.core.mail.mail import Trust, read
from signbot.core.mail.mime import parse
from signbot.core.text.words import spoken
from tests.each import each


def said(
    header: str, body: str = "SIGN UA 329/11", sender: str = "dmitri@rrn.example", lists: tuple[str, ...] = ()
) -> str:
    raw = f"From: {sender}\n{header}\n\n{body}\n".encode()
    return automatic(parse(raw), Address(sender, canonical(sender)), lists)


RECEIPT = "multipart/report: disposition-notification"


@pytest.mark.parametrize(
    ("header", "rule"),
    [
        ("Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied"),
        ("Auto-Submitted: Auto-Generated; type=x", "Auto-Submitted: auto-generated"),
        ("auto-submitted: (vacation) auto-notified", "Auto-Submitted: vacation"),
        ("Precedence: bulk", "Precedence: bulk"),
        ("Precedence: BULK", "Precedence: bulk"),
        ("Precedence: List", "Precedence: list"),
        ("precedence: junk", "Precedence: junk"),
        ("Precedence: auto_reply", "Precedence: auto_reply"),
        ("List-Id: <talk.rrn.example>", "List-Id"),
        ("List-Unsubscribe: <mailto:x@y.example>", "List-Unsubscribe"),
        ("List-Post: NO", "List-Post"),
        ("List-Help: <mailto:x@y.example>", "List-Help"),
        ("X-Mailing-List: talk", "X-Mailing-List"),
        ("X-Loop: talk@rrn.example", "X-Loop"),
        ("Return-Path: <>", "Return-Path: <>"),
        ("Return-Path:", "Return-Path: <>"),
        ("Return-Path: <MAILER-DAEMON>", "Return-Path: <mailer-daemon>"),
        ("X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress"),
        ("X-Auto-Response-Suppress: DR, OOF, AutoReply", "X-Auto-Response-Suppress"),
        ("X-Autoreply: yes", "X-Autoreply"),
        ("X-Autorespond: Dmitri", "X-Autorespond"),
        ("X-AutoReply-From: dmitri@rrn.example", "X-Autoreply-From"),
        ("X-Mail-Autoreply: 1", "X-Mail-Autoreply"),
        ("X-Failed-Recipients: a@b.example", "X-Failed-Recipients"),
        ("X-Boxtrapper: x", "X-Boxtrapper"),
        ("Feedback-ID: 42:campaign:esp", "Feedback-Id"),
        ("X-Mailer: Mail::Vacation 1.0", "X-Mailer: a replying program"),
        ("User-Agent: MyAutoResponder/2", "User-Agent: a replying program"),
        ("Content-Type: multipart/report; report-type=delivery-status", "multipart/report: delivery-status"),
        ("Content-Type: multipart/report; report-type=feedback-report", "multipart/report: feedback-report"),
        ("Content-Type: multipart/report; report-type=disposition-notification", RECEIPT),
        ("Content-Type: message/disposition-notification", "message/disposition-notification"),
        ("Content-Type: text/calendar; method=REPLY", "text/calendar: reply"),
        ("X-MS-Message-Class: REPORT.IPM.Note.IPNRN", "receipt"),
    ],
)  # fmt: skip
def test_a_header_that_tells_a_machine(header: str, rule: str) -> None:
    assert said(header) == rule


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: no",
        "Auto-Submitted: No (really)",
        "Precedence: normal",
        "Precedence: first-class",
        "Return-Path: <dmitri@rrn.example>",
        "Feedback-ID: 28342:user:proton",
        "X-Auto-Response-Suppress: None",
        "X-Auto-Response-Suppress: DR, RN, NRN",
        "X-Autoreply: no",
        "Feedback-ID: i0123:Fastmail",
        "X-Mailer: Microsoft Outlook 16.0",
        "User-Agent: Mozilla Thunderbird",
        "Disposition-Notification-To: dmitri@rrn.example",
        "Content-Type: multipart/alternative; boundary=x",
        "Content-class: urn:content-classes:message",
        "Subject: SIGN UA 329/11",
    ],
)
def test_a_header_that_people_send_too(header: str) -> None:
    assert said(header) == ""


CALENDAR = """Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

SIGN UA 329/11
--x
Content-Type: text/calendar; method={method}
Content-Disposition: {disposition}

BEGIN:VCALENDAR
--x--"""


@pytest.mark.parametrize("method", ["REPLY", "REQUEST", "CANCEL"])
def test_a_calendars_mail_is_a_machines_and_an_attached_date_is_not(method: str) -> None:
    assert said(CALENDAR.format(method=method, disposition="inline")) == f"text/calendar: {method.lower()}"
    assert said(CALENDAR.format(method=method, disposition="attachment; filename=invite.ics")) == ""


@pytest.mark.parametrize(
    "local",
    ["MAILER-DAEMON", "mailer-daemon", "postmaster", "noreply", "no-reply", "No_Reply", "no.reply", "donotreply",
     "do-not-reply", "do_not_reply", "noreply+x", "news-noreply", "no-responder", "ne-pas-repondre", "listserv",
     "majordomo", "owner-talk", "talk-request", "talk-bounces", "bounces+123", "autoreply", "nao-responda"],
)  # fmt: skip
def test_an_address_that_no_person_has(local: str) -> None:
    assert said("X: y", sender=f"{local}@rrn.example") == "From: a program's address"


@pytest.mark.parametrize("local", ["noreen", "norbert.reply", "bouncer", "requester", "owner", "nora", "daemon.smith"])
def test_an_address_that_a_person_has(local: str) -> None:
    assert said("X: y", sender=f"{local}@rrn.example") == ""


def test_a_daemon_without_a_domain_is_a_machine() -> None:
    assert automatic(parse(b"From: MAILER-DAEMON (Mail Delivery System)\n\nx"), None) == "From: a program's address"
    assert automatic(parse(b"From: Mail Delivery Subsystem <x@y.example>\n\nx"), None) == "From: a program's name"


def test_a_trusted_list_stands_between_us_and_a_person() -> None:
    group = "List-Id: RRN <sign.rrn.example>\nPrecedence: list\nList-Unsubscribe: <mailto:x@y.example>"
    assert said(group, lists=("sign.rrn.example",)) == ""
    assert said(group, lists=("other.rrn.example",)) == "Precedence: list"
    assert said(f"{group}\nAuto-Submitted: auto-replied", lists=("sign.rrn.example",)) == "Auto-Submitted: auto-replied"


@each(
    ("language", "phrase"),
    [(tag, phrase) for tag, groups in spoken("machines").items() for phrase in groups["absence"]],
)
def test_a_subject_of_an_absence_notice(language: str, phrase: str) -> None:
    subject = f"{phrase} Re: SIGN UA 329/11" if phrase.endswith(":") else f"{phrase.capitalize()}: SIGN UA 329/11"
    assert said(f"Subject: {subject}") == "absence notice in the subject", language


@pytest.mark.parametrize(
    "words",
    ["I am away.\n\nNote: This is an automated response to your message.", "Esta es una respuesta automática. Gracias.",
     "Ceci est une réponse automatique.", "Dies ist eine automatisch generierte Antwort.",
     "Esta é uma resposta automática: estou de férias."],
)  # fmt: skip
def test_a_mail_that_says_itself_that_it_is_automatic(words: str) -> None:
    assert said("X: y", f"SIGN UA 329/11\n{words}") == "its own words: an automatic reply"
    quoted = words.replace("\n", "\n> ")
    assert said("X: y", f"SIGN UA 329/11\n\nOn Mon, 23 Nov 2026, Dmitri wrote:\n> {quoted}") == ""


@pytest.mark.parametrize(
    "subject",
    [
        "Re: UA 329/11 (Automatic Response)",
        "Re: UA 329/11 [Auto-Reply]",
        "Dmitri Volkov is out of the office.",
        "Dmitri Volkov ist außer Haus",
        "Dmitri Volkov está ausente de la oficina (vuelve el 3/12)",
    ],
)
def test_a_subject_that_tells_of_an_absence_behind(subject: str) -> None:
    assert said(f"Subject: {subject}") == "absence notice in the subject"


@pytest.mark.parametrize(
    "subject",
    [
        "SIGN UA 329/11 out of office",
        "SIGN UA 329/11 - I'm on vacation: sorry",
        "Re: Automatic reply: UA 329/11",
        "RE: Out of office: UA 329/11",
        "Vacation homes of the minister",
        "Absence of justice in Oaxaca",
        "Absent friends",
        "Ausencia de justicia",
        "Urlop dla sędziego",
        "Auto accidents in Mexico",
        "Отпускные цены",
        "Autosvarta bilar",
    ],
)
def test_a_subject_that_only_contains_such_words(subject: str) -> None:
    assert said(f"Subject: {subject}") == ""


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
