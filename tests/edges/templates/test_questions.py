"""Every question that we can ask, in every language: what its own text suggests as an answer is understood as one.

The suggested words are read out of the mail as its reader has it: `YES` and `NO` in capitals, the numbers and the
labels of a list, and what a tap on a link sends.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

import pytest

from signbot.core.answers import TO_MEMBERS, AboutLetters, InAdvance, Item, NotUnderstood, is_asking
from signbot.core.intents import Intent, Rename, Sign, Stand, StayOff, Unclear, Why, Withdraw
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from signbot.edges.templates import Writer, Written, samples
from tests.core.mailmaker import mail
from tests.each import each
from tests.edges.templates.mails import ITEMS, PROMISED, Page, written

ASKING = [name for name, item in ITEMS.items() if getattr(item, "question", None)]
QUESTIONS = [name for name in ASKING if ITEMS[name].say not in TO_MEMBERS]
TO_MEMBERS_ALONE = [name for name in ASKING if name not in QUESTIONS]
WANTED = {Wish.SIGN: Sign, Wish.WITHDRAW: Withdraw, Wish.RENAME: Rename}
_NO = ("NO", "NÃO", "NON", "NEIN", "NEE", "NIE", "لا")
_YES = ("YES", "SÍ", "SIM", "OUI", "JA", "SÌ", "TAK", "نعم")
_CAPITALS = re.compile(rf"(?<![\w-])(?:{'|'.join((*_YES, *_NO))})(?![\w-])")
_WITH_NUMBER = re.compile(rf"{_CAPITALS.pattern}(?: 1)?")
_LISTED = re.compile(r"^(\d)\. (.+)$", re.MULTILINE)
_CODE = re.compile(r"[A-Z]{2} \d+/\d+")


@pytest.fixture(scope="module")
def writer() -> Writer:
    return Writer("Rapid Response Network", "sign@rrn.example", "+", PROMISED)


def asked(item: Item) -> Question:
    assert isinstance(item, NotUnderstood | AboutLetters | InAdvance)
    assert item.question is not None
    return item.question


def reply(text: str, question: Question, subject: str, *, tapped: bool = False) -> tuple[Intent, ...]:
    """What a reply to a mail that asks it comes to; `tapped`: a mail of its own, with `text` as its subject."""
    context = Context(
        campaigns=(samples.CAMPAIGN, samples.SECOND),
        open=frozenset(samples.BOTH),
        bot_addresses=frozenset({"sign@rrn.example"}),
        languages=PROMISED,
        answered=True,
        question=question,
        question_by=frozenset({"thread"}),
        thread=question.campaigns if len(question.campaigns) == 1 else (),
    )
    if tapped:
        return understand(mail(subject=text, to="sign+abcdefghijklmnopqrstuvwx@rrn.example"), context).intents
    return understand(mail(text, subject=f"Re: {subject}", thread=True), context).intents


def suggested(text: str, question: Question) -> Iterator[str]:
    """The words that a mail tells its reader to reply with."""
    yield from _CAPITALS.findall(text)
    for number, label in _LISTED.findall(text):
        yield number
        yield _CODE.search(label)[0] if question.asks is Asks.LETTER else label.split(", ")[0]  # type: ignore[index]
    if question.asks is Asks.NAME:
        yield from ("Ruth Lee", "Name: Ruth Lee")


def is_no(word: str) -> bool:
    return word in _NO


@pytest.mark.parametrize("language", PROMISED)
@each("name", QUESTIONS)
def test_every_answer_that_a_question_suggests_is_understood(writer: Writer, name: str, language: str) -> None:
    item, question = ITEMS[name], asked(ITEMS[name])
    made = written(writer, item, language=language)
    words = list(suggested(made.text, question))
    assert words, made.text
    if question.asks is Asks.YES:
        assert sum(map(is_no, words)) == 1
        assert len(words) == 2
    for word in words:
        (intent, *more) = reply(word, question, made.subject)
        assert not more
        if is_no(word):
            assert isinstance(intent, Unclear)
            assert intent.why is Why.REFUSED, word
        else:
            assert isinstance(intent, WANTED[question.wish]), word
            assert getattr(intent, "campaign") in question.campaigns  # noqa: B009 which of three types it is


@pytest.mark.parametrize("language", PROMISED)
@each("name", QUESTIONS)
def test_every_tap_that_a_question_offers_does_what_was_asked(writer: Writer, name: str, language: str) -> None:
    question = asked(ITEMS[name])
    for command in taps(written(writer, ITEMS[name], language=language)):
        (intent, *_) = reply(command, question, "", tapped=True)
        assert isinstance(intent, WANTED[question.wish]), command


@pytest.mark.parametrize("language", PROMISED)
@pytest.mark.parametrize("name", TO_MEMBERS_ALONE)
def test_every_answer_that_a_mail_to_members_suggests_is_understood(writer: Writer, name: str, language: str) -> None:
    """`NO`, `YES`, `NO 1`, `YES 1`; and the buttons take a name off."""
    question = asked(ITEMS[name])
    made = written(writer, ITEMS[name], language=language)
    words = _WITH_NUMBER.findall(made.text)
    assert words, made.text
    for word in words:
        (intent,) = reply(word, question, made.subject)
        assert isinstance(intent, StayOff if is_no(word.split()[0]) else Stand), word
        assert not isinstance(intent, StayOff) or intent.clear
        assert intent.campaigns == (question.campaigns[:1] if word[-1].isdigit() else question.campaigns), word
    for command in taps(made):
        (intent,) = reply(command, question, "", tapped=True)
        assert isinstance(intent, StayOff)
        assert intent.clear
        assert len(intent.campaigns) == 1


def taps(made: Written) -> list[str]:
    """The commands that its links with the question's token send."""
    return [unquote(link.partition("?subject=")[2]) for link in Page(made.html).links if samples.TOKEN in link]


@pytest.mark.parametrize("language", PROMISED)
def test_the_alert_understands_what_it_suggests(writer: Writer, language: str) -> None:
    alert = writer.alert(samples.CAMPAIGN, language)
    question = Question(asks=Asks.YES, campaigns=samples.BOTH[:1])
    words = _CAPITALS.findall(alert.text)
    assert words
    for word in words:
        (intent,) = reply(word, question, alert.subject)
        assert isinstance(intent, Sign)


@pytest.mark.parametrize("language", PROMISED)
@each("name", ITEMS)
def test_an_answer_that_asks_nothing_has_no_question_mark(writer: Writer, name: str, language: str) -> None:
    """Whoever is asked something will answer: `Is the name not right?` would bring us a `yes` or a `no`."""
    item = ITEMS[name]
    if not is_asking(item):
        quiet = replace(item, detail="") if isinstance(item, NotUnderstood) else item
        assert "?" not in written(writer, quiet, language=language).text
