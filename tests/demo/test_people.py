"""The mails that the people of the story write: what each program makes of a reply."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from signbot.demo import people
from signbot.demo.clients import Ours

BOT = "sign@rrn.example"


NOW = datetime(2036, 11, 30, 23, 59, 58, tzinfo=UTC)


ALERT = (
    b"From: Rapid Response Network <sign@rrn.example>\r\nTo: amina.diallo@mail.example\r\n"
    b"Reply-To: sign+ua-329-11@rrn.example\r\nSubject: Urgent action: MEXICO (UA 329/11)\r\n"
    b"Message-ID: <alert-1@rrn.example>\r\nDate: Thu, 20 Nov 2036 09:00:00 +0000\r\n"
    b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    b"Consortio Oaxaca is in danger.\r\n\r\nTo sign, reply with\r\n\r\nSIGN UA 329/11\r\n"
)


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, EmailMessage, policy=policy.default)


def words(raw: bytes) -> str:
    body = read(raw).get_body(("plain", "html"))
    assert body is not None
    return str(body.get_content())


ACTS = [*people.IN_TIME, people.FORGED, people.WITHDRAWAL, people.CONFIRMATION, people.LATE]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.write.__name__.strip("<>"))
def test_every_mail_of_the_story_is_a_clean_mail_to_the_bot(act: people.Act) -> None:
    mail = read(act.write(Ours.read(ALERT), NOW))
    assert not [defect for part in mail.walk() for defect in part.defects]
    assert mail["From"].addresses[0].addr_spec == act.person.address
    assert mail["To"].addresses[0].addr_spec in (BOT, "sign+ua-329-11@rrn.example")
    assert mail["Date"].datetime == NOW
    assert all(len(line) <= 998 for line in act.write(Ours.read(ALERT), NOW).split(b"\r\n"))


def test_no_two_mails_of_the_story_share_a_message_id() -> None:
    times = (NOW + timedelta(seconds=n) for n in range(len(ACTS)))
    ids = [str(read(act.write(Ours.read(ALERT), at))["Message-ID"]) for act, at in zip(ACTS, times, strict=True)]
    assert len(set(ids)) == len(ACTS)


def test_a_reply_belongs_to_the_thread_of_the_alert_and_goes_where_it_asked() -> None:
    mail = read(people.amina(Ours.read(ALERT), NOW))
    assert mail["In-Reply-To"] == "<alert-1@rrn.example>"
    assert mail["References"] == "<alert-1@rrn.example>"
    assert mail["To"] == "sign+ua-329-11@rrn.example"
    assert mail["Subject"] == "Re: Urgent action: MEXICO (UA 329/11)"


def test_amina_writes_above_the_quote_and_ivans_only_command_is_quoted() -> None:
    amina, ivan = (words(write(Ours.read(ALERT), NOW)) for write in (people.amina, people.ivan))
    assert amina.splitlines()[0] == "SIGN UA 329/11"
    assert "SIGN UA 329/11" not in [line for line in ivan.splitlines() if not line.startswith(">")]
    assert "> SIGN UA 329/11" in ivan


def test_walter_writes_html_only_and_lucia_says_her_name_in_spanish() -> None:
    walter, lucia = (write(Ours.read(ALERT), NOW) for write in (people.walter, people.lucia))
    assert [part.get_content_type() for part in read(walter).walk()] == ["text/html"]
    assert "Nombre: Lucía Fernández Ortiz" in words(lucia)
    assert "El jueves, 20 de noviembre de 2036" in words(lucia)


def test_a_confirmation_answers_the_request_at_its_own_reply_to() -> None:
    request = ALERT.replace(b"Reply-To: sign+ua-329-11@", b"Reply-To: sign+ua-329-11.k2token@").replace(
        b"Message-ID: <alert-1@", b"References: <hana-1@novakova.example>\r\nMessage-ID: <request-1@"
    )
    mail = read(people.hana_confirms(Ours.read(request), NOW))
    assert mail["To"] == "sign+ua-329-11.k2token@rrn.example"
    assert str(mail["References"]).split() == ["<hana-1@novakova.example>", "<request-1@rrn.example>"]
    assert words(people.hana_confirms(Ours.read(request), NOW)).splitlines()[0] == "Yes"


def test_eve_writes_under_aminas_address_and_is_not_genuine() -> None:
    forged = read(people.FORGED.write(Ours.read(ALERT), NOW))
    assert forged["From"].addresses[0].addr_spec == people.AMINA.address
    assert people.FORGED.genuine is False
