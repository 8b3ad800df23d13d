"""What holds for every mail: understanding never raises; and for the word tables: no word means two things."""

# ruff: noqa: E501  a table of mails stands better with one on a line

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.intents import Sign, Unclear
from signbot.core.mail.mail import Trust
from signbot.core.mail.mail import read as read_mail
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from signbot.core.text import words
from tests.core.mailmaker import CAMPAIGNS, CONTEXT, A, mail, replying

PIECES = st.sampled_from(
    ["SIGN", "SIGN UA 329/11", "UA 329/11", "ua12-12", "and", ",", " – ", "Name:", "Names:", "\n", "\n> ", "not", "?", "yes", "no", "ALL",
     "anonymous", "for the", "on behalf of", "María López", "<div>", "<blockquote>", "</", "&nbsp;", "On 2026 wrote:", "From: a@b.c", "-- ", "ＳＩＧＮ",
     "\u202e", "٣٢٩/١١", "²", "İ", "ß", "http://x", "->", "##", "🙏", "\r\n", " ", ".", "UA 999/99", "NAME", "FORGET ME", "¿", "ﬁ"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(PIECES, max_size=30).map("".join), st.lists(PIECES, max_size=30).map(" ".join)
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS, TEXTS, TEXTS, st.booleans(), st.booleans())
def test_understanding_never_raises_and_always_says_something(
    text: str, html: str, subject: str, name: str, thread: bool, asked: bool
) -> None:
    context = replying("ua329/11", asked=asked) if thread else CONTEXT
    reading = understand(mail(text, html=html, subject=subject, name=name, thread=thread), context)
    assert reading.intents
    assert reading.language in CONTEXT.languages
    known = {campaign.folded for campaign in CAMPAIGNS}
    assert all(intent.campaign in known and intent.people for intent in reading.intents if isinstance(intent, Sign))


def test_the_same_command_twice_in_the_subject_of_somebody_without_a_name_signs_once() -> None:
    intents = understand(mail(html="ANONYMOUS", subject="SIGN/SIGN-329/11", name=""), CONTEXT).intents
    assert [type(intent) for intent in intents] == [Sign]


ENCRYPTED = (
    b"From: Amina <amina@supporter.example>\nTo: sign@rrn.example\nSubject: Re: Please confirm\n"
    b'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\n\n'
    b"--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n"
)
WINMAIL = (
    b"From: Amina <amina@supporter.example>\nTo: sign@rrn.example\nSubject: Hello\n"
    b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n"
)


@pytest.mark.parametrize("raw", [ENCRYPTED, WINMAIL], ids=["encrypted", "winmail.dat"])
@pytest.mark.parametrize("context", [CONTEXT, replying(A, asked=True)], ids=["fresh", "asked"])
def test_a_mail_that_nobody_can_open_confirms_nothing_and_is_answered(raw: bytes, context: Context) -> None:
    (intent,) = understand(read_mail(raw, Trust()), context).intents
    assert isinstance(intent, Unclear)


REFUSED = {
    "en": ("I will not {} UA 329/11", "please don't {} UA 329/11", "{} UA 329/11 not"),
    "es": ("no {} UA 329/11", "no quiero {} UA 329/11", "prefiero que no {} UA 329/11"),
    "fr": ("ne {} pas UA 329/11", "je ne veux pas {} UA 329/11"),
    "pt": ("não {} UA 329/11", "nunca {} UA 329/11"),
    "de": ("{} UA 329/11 nicht", "bitte nicht {} UA 329/11", "ich möchte UA 329/11 nicht {}"),
}


@pytest.mark.parametrize("language", REFUSED)
def test_no_command_of_the_tables_signs_when_it_is_refused(language: str) -> None:
    for said in words.spoken("commands")[language]["sign"]:
        for refusal in REFUSED[language]:
            text = refusal.format(said)
            assert not any(isinstance(intent, Sign) for intent in understand(mail(text), CONTEXT).intents), text


@pytest.mark.parametrize("language", REFUSED)
def test_no_other_command_of_the_tables_signs(language: str) -> None:
    commands = words.spoken("commands")[language]
    for said in (phrase for meaning in commands if meaning not in ("sign", "all") for phrase in commands[meaning]):
        text = f"{said} UA 329/11"
        assert not any(isinstance(intent, Sign) for intent in understand(mail(text), CONTEXT).intents), text
