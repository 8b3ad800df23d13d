"""The bytes of a mail: any program can read them, and nothing in a value becomes a header or a line of its own."""

import binascii
import email
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.answers import Say
from signbot.core.writing.mail_bytes import (
    Attachment,
    alert_headers,
    answer_headers,
    compose,
    content_id,
    flow,
    mailto,
    phrase,
    subaddress,
    thread,
)
from signbot.edges.templates import samples

WHEN = datetime(2036, 12, 1, 22, 0, tzinfo=UTC)
TOKEN = samples.TOKEN


def made(**changed: object) -> bytes:
    values = {
        "sender": "sign@rrn.example", "sender_name": "Rapid Response Network", "to": "amina@home.example",
        "subject": "You have signed", "text": "Hello\n", "message_id": "<1@rrn.example>", "date": WHEN,
    }  # fmt: skip
    return compose(**(values | changed))  # type: ignore[arg-type]


def read(raw: bytes) -> EmailMessage:
    mail = email.message_from_bytes(raw, policy=default)
    assert isinstance(mail, EmailMessage)
    assert not mail.defects
    return mail


def text_of(raw: bytes) -> str:
    part = read(raw).get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def assert_safe_on_the_wire(raw: bytes) -> None:
    lines = raw.split(b"\r\n")
    assert lines[-1] == b""
    assert all(b"\r" not in line and b"\n" not in line for line in lines), "CRLF only"
    assert max(map(len, lines)) <= 998
    assert raw.isascii()


def test_a_mail_says_from_whom_to_whom_and_when() -> None:
    mail = read(made(subject="Gracias, Chloé"))
    assert mail["From"] == "Rapid Response Network <sign@rrn.example>"
    assert mail["To"] == "amina@home.example"
    assert mail["Subject"] == "Gracias, Chloé"
    assert mail["Message-ID"] == "<1@rrn.example>"
    assert mail["Date"].datetime == WHEN


def test_the_same_values_make_the_same_bytes() -> None:
    changed = {"html": "<p>Hola</p>", "attachments": [Attachment("a.pdf", "application/pdf", b"%PDF")]}
    assert made(**changed) == made(**changed)


@pytest.mark.parametrize("text", [
    "plain\n", "", "no newline at the end\n", "Chloé – señal – 漢字 – שלום\n", "From here\n.\n..\nFrom \n",
    "x" * 5000 + "\n", "é" * 3000 + "\n", "trailing space \n\ttab\t\n", "=3D is not an escape\n", "\n\n\n",
    "nul \x00 and \x0b and \u2028 stay\n",
])  # fmt: skip
def test_the_text_is_read_as_it_was_written(text: str) -> None:
    raw = made(text=text, html="<p>the same</p>")
    assert text_of(raw) == (text if text.endswith("\n") or not text else f"{text}\n")
    assert_safe_on_the_wire(raw)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n =.>é"), max_size=400))
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    raw = made(text=text + "\n")
    assert text_of(raw) == text + "\n"
    assert_safe_on_the_wire(raw)


LINES = ["From x", ".", ". ", " ", "-- ", "", "é" * 26, "a" * 73 + "é", "a" * 75 + " ", "a" * 75, "a" * 76, "a" * 77]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(LINES) | st.text(max_size=100).filter(lambda line: line.splitlines() in ([line], []))))
def test_remembered_lines_are_the_bytes_of_the_whole_text(lines: list[str]) -> None:
    whole = "".join(f"{line}\r\n" for line in lines).encode(errors="replace")
    quoted = re.sub(rb"(?m)^From ", b"=46rom ", binascii.b2a_qp(whole, istext=True))
    for _ in range(2):
        _, _, body = made(text="\n".join([*lines, ""])).partition(b"\r\n\r\n")
        assert body in (quoted, whole)
        assert body == quoted or all(len(line) <= 76 for line in lines)


def test_other_line_ends_become_the_mails_own() -> None:
    assert text_of(made(text="one\r\ntwo\rthree\n")) == "one\ntwo\nthree\n"


def test_text_html_and_attachments_stand_side_by_side() -> None:
    pdf = bytes(range(256)) * 40
    files = [Attachment("Carta señal.pdf", "application/pdf", pdf), Attachment("letter.pdf", "application/pdf", b"")]
    raw = made(html="<p>Señal</p>", attachments=files)
    mail = read(raw)
    assert mail.get_content_type() == "multipart/mixed"
    html = mail.get_body(("html",))
    assert html is not None
    assert html.get_content().strip() == "<p>Señal</p>"
    first, second = mail.iter_attachments()
    assert (first.get_filename(), first.get_content()) == ("Carta señal.pdf", pdf)
    assert (second.get_filename(), second.get_content()) == ("letter.pdf", b"")
    assert_safe_on_the_wire(raw)


def test_an_attached_files_name_leads_nowhere() -> None:
    mail = read(made(attachments=[Attachment('../a"\r\nX-Evil: 1/b.pdf', "application/pdf", b"x")]))
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "..-a- X-Evil- 1-b.pdf"
    assert "X-Evil" not in attached


INJECTIONS = ["a\r\nBcc: eve@evil.example", "a\nBcc: eve@evil.example", "a\rBcc: e@evil.example",
              "a\u2028Bcc: x@evil.example",
              "a\x85Bcc: x@evil.example",
              "a\x0b\x0c\x00Bcc: x@evil.example", "\r\n\r\n<p>body</p>", "\ud800\r\nBcc: x"]  # fmt: skip


@pytest.mark.parametrize("value", INJECTIONS)
@pytest.mark.parametrize("field", ["sender", "sender_name", "to", "subject", "message_id", "header", "reply_to"])
def test_nothing_in_a_value_becomes_a_header(field: str, value: str) -> None:
    named = {"header": {"headers": {"X-Note": value}}, "reply_to": {"headers": {"Reply-To": f"{value}@x.example"}}}
    raw = made(**named.get(field, {field: value}))
    mail = email.message_from_bytes(raw)
    known = {"From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "X-Note", "Reply-To"}
    assert set(mail.keys()) <= known | {"Content-Type", "Content-Transfer-Encoding"}
    assert mail.get_payload() == "Hello\r\n"


@pytest.mark.parametrize(
    "address", ["a,victim@x.example", "a>, <victim@x.example", "a;victim@x.example", 'a" <v@x.example']
)
def test_one_address_never_becomes_two(address: str) -> None:
    mail = read(made(to=address))
    assert len(mail["To"].addresses) == 1


def test_a_header_name_of_ours_that_is_none_is_a_defect() -> None:
    with pytest.raises(ValueError, match="no header name"):
        made(headers={"X Evil:": "1"})


@pytest.mark.parametrize("subject", [
    "ÑÁÉ漢字" * 60, "a " * 400, "x" * 2000, "=?utf-8?b?SGk=?=", "¿Qué? " + "y" * 100, "👩‍👩‍👧" * 40, "tab\there", "",
])  # fmt: skip
def test_any_subject_survives(subject: str) -> None:
    raw = made(subject=subject)
    assert read(raw)["Subject"] == " ".join(subject.split())
    assert_safe_on_the_wire(raw)


@pytest.mark.parametrize(
    "name", ['Net "RRN", Inc. <x@evil.example>', "Red de Acción", "a\\b", "=?utf-8?q?x?=", "x" * 300]
)
def test_any_display_name_stays_a_name(name: str) -> None:
    address = read(made(sender_name=name))["From"].addresses
    assert [(one.display_name, one.addr_spec) for one in address] == [(name, "sign@rrn.example")]


def test_no_name_is_no_phrase() -> None:
    assert phrase("") == ""
    assert read(made(sender_name=""))["From"] == "sign@rrn.example"


def test_an_international_address_stands_in_utf_8_and_its_domain_in_ascii() -> None:
    raw = made(to="amína@bücher.example", subject="x")
    assert "\r\nTo: amína@xn--bcher-kva.example\r\n".encode() in raw
    assert made(to="amina@bücher.example").isascii()


def unflowed(text: str) -> list[str]:
    """RFC 3676 section 4.2, as a reader does it."""
    lines: list[str] = []
    joined = False
    for line in text.split("\r\n")[:-1]:
        content = line.removeprefix(" ")
        lines[-1:] = [lines[-1] + content] if joined else [*lines[-1:], content]
        joined = content.endswith(" ") and content != "-- "
    return lines


@pytest.mark.parametrize("line", [
    "short", "word " * 60 + "end", "x" * 300, "> quoted " + "y " * 80 + "z", "From " + "here " * 40 + "on", " indented",
    "é " * 90 + "é", "", "-- ", "a" * 75 + " b", "a" * 76 + " b", "  two" + " x" * 60,
])  # fmt: skip
def test_flowed_lines_are_joined_again_by_the_reader(line: str) -> None:
    flowed = flow(f"{line}\nnext")
    assert unflowed(flowed) == [line, "next"]
    assert all(len(one) <= 76 for one in flowed.split("\r\n") if " " in one.strip())


def test_a_flowed_mail_says_so() -> None:
    raw = made(text="word " * 60 + "é\n", flowed=True)
    mail = read(raw)
    assert mail["Content-Type"].params["format"] == "flowed"
    assert unflowed(mail.get_content().replace("\r\n", "\n").replace("\n", "\r\n")) == ["word " * 60 + "é"]
    assert_safe_on_the_wire(raw)


@pytest.mark.parametrize(("separator", "tag", "expected"), [
    ("+", f"ua-329-11.{TOKEN}", f"sign+ua-329-11.{TOKEN}@rrn.example"),
    ("-", "UA-329-11", "sign-ua-329-11@rrn.example"),
    ("", "ua-329-11", "sign@rrn.example"),
    ("+", "", "sign@rrn.example"),
    ("+", f"{'a' * 60}-1.{TOKEN}", f"sign+{TOKEN}@rrn.example"),
    ("+", "a" * 80, "sign@rrn.example"),
    ("+", f"акция-1.{TOKEN}", f"sign+{TOKEN}@rrn.example"),
])  # fmt: skip
def test_a_subaddress_keeps_the_token_when_room_is_short(separator: str, tag: str, expected: str) -> None:
    assert subaddress("sign@rrn.example", separator, tag) == expected


def test_an_answer_hangs_under_its_mail_and_is_answered_by_no_machine() -> None:
    answer = replace(samples.answer("es", samples.item(Say.CONFIRM)), references=("<0@home.example>",))
    assert answer_headers(answer, "sign@rrn.example", "+") == {
        "Reply-To": f"sign+ua-329-11.{TOKEN}@rrn.example",
        "Auto-Submitted": "auto-replied",
        "X-Auto-Response-Suppress": "All",
        "Content-Language": "es",
        "In-Reply-To": "<1@home.example>",
        "References": "<0@home.example> <1@home.example>",
    }


def test_what_nobody_asked_for_is_no_reply() -> None:
    note = replace(samples.answer("en", samples.item(Say.DELIVERED)), in_reply_to="")
    assert answer_headers(note, "sign@rrn.example", "+")["Auto-Submitted"] == "auto-generated"


def test_a_long_thread_keeps_its_head_and_the_newest() -> None:
    ids = [f"<{number}@home.example>" for number in range(100)]
    kept = thread("<100@home.example>", ids)["References"].split()
    assert kept == [ids[0], *ids[-19:], "<100@home.example>"]
    raw = made(headers=thread("<100@home.example>", [f"<{'x' * 200}{n}@home.example>" for n in range(100)]))
    assert_safe_on_the_wire(raw)


@pytest.mark.parametrize(
    "broken", ["<a b@x>", "no-brackets@x", "<a@x>\r\nBcc: e@evil.example", "<ñ@x>", f"<{'x' * 999}>", ""]
)
def test_a_broken_message_id_is_not_passed_on(broken: str) -> None:
    assert thread(broken, (broken,)) == {}


def test_an_alert_can_be_left_by_mail_and_stirs_no_machine() -> None:
    headers = alert_headers(samples.CAMPAIGN, "sign@rrn.example", "+", "en")
    assert headers["List-Unsubscribe"] == "<mailto:sign@rrn.example?subject=unsubscribe%20UA%20329%2F11>"
    assert headers["Auto-Submitted"] == "auto-generated"
    assert headers["Reply-To"] == "sign+ua-329-11@rrn.example"


def test_an_alert_is_left_by_one_tap_where_there_is_a_page() -> None:
    headers = alert_headers(samples.CAMPAIGN, "sign@rrn.example", "+", "en", "https://rrn.example/off?abc")
    by_mail = "<mailto:sign@rrn.example?subject=unsubscribe%20UA%20329%2F11>"
    assert headers["List-Unsubscribe"] == f"<https://rrn.example/off?abc>, {by_mail}"
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_picture_stands_within_the_html_once_and_files_beside_it() -> None:
    png = Attachment("growth.png", "image/png", b"\x89PNG", content_id(b"\x89PNG", "rrn.example"))
    pdf = Attachment("letter.pdf", "application/pdf", b"%PDF")
    mail = read(made(html=f'<img src="cid:{png.cid}">', attachments=(png, pdf, png)))
    alternative, file = mail.iter_parts()
    text, related = alternative.iter_parts()
    page, picture = related.iter_parts()
    kinds = [part.get_content_type() for part in (mail, alternative, text, related, page, picture, file)]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "application/pdf",
    ]
    assert picture["Content-ID"] == f"<{png.cid}>"
    assert (picture.get_content_disposition(), file.get_content_disposition()) == ("inline", "attachment")


def test_a_link_that_writes_a_mail_encodes_what_a_program_would_misread() -> None:
    link = mailto("sign+ua-329-11@rrn.example", "SIGN UA 329/11 – Zoë & co?")
    assert (
        link == "mailto:sign%2Bua-329-11@rrn.example?subject=SIGN%20UA%20329%2F11%20%E2%80%93%20Zo%C3%AB%20%26%20co%3F"
    )


def test_half_a_character_breaks_no_link() -> None:
    assert mailto("sign@rrn.example", "SIGN \ud800") == "mailto:sign@rrn.example?subject=SIGN%20%3F"


def test_a_reply_to_is_in_lower_case_however_the_bot_writes_its_address() -> None:
    assert subaddress("Sign@RRN.example", "+", f"ua-329-11.{TOKEN}") == f"sign+ua-329-11.{TOKEN}@rrn.example"
    assert subaddress("Sign@RRN.example", "", "ua-329-11") == "sign@rrn.example"
