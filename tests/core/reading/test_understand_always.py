"""What holds for every mail: understanding never raises; and for the word tables: no word means two things."""

# ruff: noqa: E501  a table of mails stands better with one on a line

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signbot.core.intents import Sign, Unclear
from signbot.core.mail.mail import Trust
from signbot.core.mail.mail import read as read_mail
from signbot.core.mail.own_words import is_reply_subject
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from signbot.core.text import words
from signbot.core.text.lexicon import detail_pattern, details
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


def test_no_word_of_a_command_means_something_else_in_another_language() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for table in words.spoken("commands").values():
        for meaning, phrases in table.items():
            for phrase in phrases:
                meanings[phrase].add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


def test_no_word_of_a_detail_means_something_else_in_another_language() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for table in words.spoken("details").values():
        for meaning, phrases in table.items():
            for phrase in phrases:
                meanings[phrase].add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}
    assert all(detail_pattern().match(f"{phrase}: x") for phrase in details())


def test_yes_and_no_are_never_one_word() -> None:
    spoken = words.spoken("phrases").values()
    yes = {phrase for table in spoken for phrase in table["yes"]}
    no = {phrase for table in spoken for phrase in table["no"]}
    assert yes & no == set()


def test_every_language_of_commands_has_every_table() -> None:
    languages = set(words.spoken("commands"))
    for section in ("commands", "details", "phrases"):
        tables = words.spoken(section)
        assert set(tables) == languages
        for language, groups in tables.items():
            assert set(groups) == set(tables["en"]), language


def test_every_language_knows_what_mail_programs_write() -> None:
    needed = {"writes", "from", "sent", "to", "cc", "subject", "forwarded", "sent_from", "prefix", "disclaimer"}
    tables = words.spoken("client")
    assert set(tables) >= set(words.spoken("commands"))
    for language, groups in tables.items():
        assert set(groups) >= needed, language


def test_a_subject_prefix_is_known_and_a_code_is_none() -> None:
    assert is_reply_subject("Re: x")
    assert not is_reply_subject("SIGN UA 329/11")
    assert not is_reply_subject("UA: 329/11")


def test_a_choice_in_a_table_stands_for_each_of_its_phrases() -> None:
    commands = words.spoken("commands")["en"]
    assert {"add my name", "put my full signature"} <= set(commands["sign"])
    assert not any(
        mark in phrase
        for section in ("commands", "phrases", "details")
        for table in words.spoken(section).values()
        for found in table.values()
        for phrase in found
        for mark in "(|)"
    )


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
