"""Text and HTML: each is taken for what it is, a stub is no text, and the HTML knows which lines were wrapped."""

# ruff: noqa: E501  a mail stands better on one line

import pytest

from signbot.core.intents import Unclear
from signbot.core.mail.forms import is_stub, labelled, unwrapped
from signbot.core.mail.mail import Trust
from signbot.core.mail.mail import read as read_bytes
from signbot.core.mail.own_words import Own, OwnWords, own_words
from signbot.core.text.html import to_text
from tests.core.mailmaker import A, read, signed

SHOWN = "<p>SIGN UA 329/11</p>"


def joined(text: str, html: str) -> list[str]:
    return [line.text for line in unwrapped(own_words(text), own_words(to_text(html))).lines]


@pytest.mark.parametrize(
    "stub",
    [
        "This email requires an HTML capable mail client.",
        "Your email client does not support HTML messages.",
        "This is an HTML message. Please use an HTML-capable viewer to read it.",
        "Diese E-Mail ist im HTML-Format. Ihr Mailprogramm kann sie leider nicht anzeigen.",
        "Este mensaje requiere un lector de correo compatible con HTML.",
        "Ce message est au format HTML. Veuillez utiliser un logiciel de messagerie compatible.",
        "Para ver esta mensagem, use um cliente de e-mail compatível.",
        "Questo messaggio richiede un client di posta che supporti HTML.",
        "Deze e-mail is opgemaakt; uw mailprogramma kan hem niet tonen.",
        "Ta wiadomość jest w formacie HTML.",
        "This is a multi-part message in MIME format.",
        "To view this message, please open it in your browser: https://mail.example/v/8812?x=SIGN",
    ],
)
def test_a_stub_for_those_who_do_not_see_the_html_is_no_text(stub: str) -> None:
    assert is_stub(stub, to_text(SHOWN))
    assert signed(read(stub, html=SHOWN)) == [A]


@pytest.mark.parametrize(
    "text",
    [
        "I do not sign UA 329/11. Your HTML mail is ugly.",
        "I do not sign. HTML mail is ugly.",
        "My browser is slow, and I won't sign this letter.",
        "Kein HTML bitte. UA 329/11: nein.",
        "NO",
        "Do not sign it",
        "html " * 61,
    ],
)
def test_words_of_a_person_are_no_stub(text: str) -> None:
    assert not is_stub(text, to_text(SHOWN))
    assert signed(read(text, html=SHOWN)) == []


def test_a_stub_alone_is_what_it_says() -> None:
    assert not is_stub("This email requires an HTML capable mail client.", "")


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body><p>SIGN UA 329/11</p></body></html>",
        '<div dir="ltr">SIGN UA 329/11<br>Amina Diallo</div>',
        "<!DOCTYPE html>\n<html><head><style>p {color: red}</style></head><body>SIGN UA 329/11</body></html>",
    ],
)
def test_html_that_is_labelled_as_text_is_html(markup: str) -> None:
    assert labelled(markup, "") == ("", markup)
    mail = read_bytes(f"From: a@x.example\nContent-Type: text/plain\n\n{markup}\n".encode(), Trust())
    assert (mail.text, mail.html) == ("", markup)
    assert signed(read(html=mail.html)) == [A]


def test_a_quote_in_html_that_is_labelled_as_text_is_a_quote() -> None:
    _, html = labelled("<html><body><blockquote>SIGN UA 329/11</blockquote></body></html>", "")
    assert signed(read(html=html)) == []


@pytest.mark.parametrize("text", ["<3 SIGN UA 329/11", "<a@x.example> wrote: SIGN", "<SIGN UA 329/11>", "<p>aragraph"])
def test_text_with_angle_brackets_is_text(text: str) -> None:
    assert labelled(text, "") == (text, "")


def test_text_that_is_labelled_as_html_keeps_its_lines() -> None:
    text = "SIGN UA 329/11 &amp; thanks\n\nOn Mon, RRN <sign@rrn.example> wrote:\n> SIGN UA 12/12"
    assert labelled("", text) == (text.replace("&amp;", "&"), "")
    assert labelled("", "<p>SIGN</p>\nUA 329/11") == ("", "<p>SIGN</p>\nUA 329/11")
    assert labelled("beside text", "it stays") == ("beside text", "it stays")


def test_the_html_tells_which_lines_were_wrapped() -> None:
    text = "Thank you for your work. Please SIGN UA 329/11 for\nMary Elizabeth Smith-Johnson, of the Sisters of\nPeace, Akron\nBye"
    html = f"<p>{text.replace(chr(10), ' ').removesuffix(' Bye')}</p><p>Bye</p>"
    assert joined(text, html) == [text.replace("\n", " ").removesuffix(" Bye"), "Bye"]


def test_a_short_line_is_its_writer_s_also_where_the_html_lost_its_end() -> None:
    text = "SIGN UA 329/11\nAmina Diallo\nDakar"
    assert joined(text, f"<p>{text}</p>") == text.split("\n")


def test_html_that_says_something_else_joins_nothing() -> None:
    text = "I have thought about it for a whole week now and I say:\nMary Smith\nDakar"
    assert joined(text, f"<p>{text} No.</p>") == text.split("\n")
    assert joined("", "<p>SIGN UA 329/11</p>") == []


def test_lines_that_the_html_joins_are_sure_when_each_of_them_is() -> None:
    first, second = "It is a pleasure to write to you all this morning,", "Mary Smith-Johnson"
    for sure in (True, False):
        written = OwnWords((Own(first, True), Own(second, sure)), "tt", quoted=True, complete=True)
        shown = OwnWords((Own(f"{first} {second}", True),), "t", quoted=True, complete=True)
        assert unwrapped(written, shown).lines == (Own(f"{first} {second}", sure),)


def test_text_and_html_that_differ_ask() -> None:
    (intent,) = read("I do not sign UA 329/11", html=SHOWN)
    assert isinstance(intent, Unclear)
