"""What each mail program makes of a reply: how its quotes, its headers and its encodings are told from others."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from signbot.demo import clients
from signbot.demo.clients import EPOCH, Attribution, Ours, Person

NOW = datetime(2036, 11, 30, 23, 59, 58, tzinfo=UTC)
AMINA = Person("Amina Diallo", "amina.diallo@mail.example")
OURS = Ours(
    sender="Rapid Response Network <sign@rrn.example>",
    reply_to="sign+ua-329-11@rrn.example",
    to=AMINA.address,
    subject="Urgent action",
    message_id="<alert-1@rrn.example>",
    references="",
    text="Dear friend,\n\nSIGN UA 329/11\n",
    sent=datetime(2036, 11, 20, 9, 5, tzinfo=UTC),
)


def read(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, EmailMessage, policy=policy.default)


def plain(raw: bytes) -> str:
    body = read(raw).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_a_mail_without_reply_to_and_date_is_answered_at_its_from() -> None:
    ours = Ours.read(b"From: RRN <sign@rrn.example>\r\nTo: amina@mail.example\r\nSubject: x\r\n\r\nHello\r\n")
    assert (ours.reply_to, ours.to, ours.sent, ours.references) == (
        "sign@rrn.example",
        "amina@mail.example",
        EPOCH,
        "",
    )
    assert ours.text == "Hello\n"


@pytest.mark.parametrize(
    ("wrote", "line"),
    [
        (clients.english, "On Thu, Nov 20, 2036 at 09:05 AM Rapid Response Network <sign@rrn.example> wrote:"),
        (
            clients.spanish,
            "El jueves, 20 de noviembre de 2036, 09:05:00 GMT, Rapid Response Network <sign@rrn.example> escribió:",
        ),
        (clients.french, "Le jeu. 20 nov. 2036 à 09:05, Rapid Response Network <sign@rrn.example> a écrit :"),
    ],
)
def test_the_line_above_a_quote_is_in_the_writers_language(wrote: Attribution, line: str) -> None:
    assert wrote(OURS) == line
    assert line in plain(clients.gmail(AMINA, OURS, "SIGN", NOW, wrote))


def test_re_stands_once_and_the_thread_grows_by_the_mail_that_is_answered() -> None:
    again = Ours(**{name: getattr(OURS, name) for name in Ours.__slots__} | {"subject": "RE: x", "references": "<0@x>"})
    mail = read(clients.webmail(AMINA, again, "Yes", NOW))
    assert mail["Subject"] == "RE: x"
    assert str(mail["References"]).split() == ["<0@x>", "<alert-1@rrn.example>"]


def test_outlook_writes_html_alone_in_the_charset_of_windows() -> None:
    raw = clients.outlook(AMINA, OURS, "Señores: “SIGN” 😀", NOW)
    mail = read(raw)
    assert (mail.get_content_type(), mail.get_content_charset()) == ("text/html", "windows-1252")
    assert mail["Subject"] == "RE: Urgent action"
    assert "Señores: “SIGN” &#128512;" in mail.get_content()  # what the charset has not stays an entity


def test_thunderbird_puts_the_reply_below_the_quote_and_above_the_signature() -> None:
    raw = clients.thunderbird(AMINA, OURS, "SIGN UA 329/11", NOW, "Amina")
    assert read(raw)["Content-Type"].params["format"] == "flowed"
    assert plain(raw).endswith("> SIGN UA 329/11\n\nSIGN UA 329/11\n\n-- \nAmina\n")


def test_an_iphone_introduces_the_quote_inside_of_the_quote_marks() -> None:
    assert "> On Nov 20, 2036, at 09:05, Rapid Response Network" in plain(clients.iphone(AMINA, OURS, "SIGN", NOW))


def test_yahoos_text_quotes_without_any_mark() -> None:
    assert "\n Dear friend,\n\nSIGN UA 329/11\n" in plain(clients.yahoo(AMINA, OURS, "Hi", NOW))


def test_a_tap_on_a_link_sends_a_subject_and_no_words() -> None:
    raw = clients.one_tap(AMINA, OURS.reply_to, "SIGN UA 329/11", NOW)
    assert (read(raw)["Subject"], plain(raw).strip()) == ("SIGN UA 329/11", "")


def test_a_vacation_notice_says_that_a_machine_wrote_it() -> None:
    mail = read(clients.vacation(AMINA, OURS, "I am away.", NOW))
    assert (mail["Auto-Submitted"], mail["Precedence"]) == ("auto-replied", "bulk")
    assert mail["Subject"] == "Automatic reply: Urgent action"


def test_a_subject_beyond_ascii_is_an_encoded_word() -> None:
    raw = clients.plain(AMINA, OURS.reply_to, "Acción", "SIGN", NOW)
    assert b"Subject: =?utf-8?" in raw
    assert read(raw)["Subject"] == "Acción"
