"""Our requests as they are written, quoted as each mail program quotes them: only what people type counts.

Every request that we can send, in every language of ours, through every program, as text, as HTML and as both,
broken at the widths that programs have.
"""

from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from signbot.core.answers import REQUESTS
from signbot.core.intents import Confirm, Refuse
from signbot.core.mail.own_words import essence
from signbot.core.reading.understand import understand
from signbot.edges.templates import Writer, Written
from signbot.edges.templates.samples import answers
from tests.conversations.programs import broken
from tests.core.mailmaker import A, mail, replying
from tests.mails.clients import CLIENTS, SPEAKING, Reply

WRITER = Writer("RRN", "sign@rrn.example", "+", ("en", "es"))
OLD = "\N{OBJECT REPLACEMENT CHARACTER}"  # where our HTML goes
WIDTHS = (0, 60, 72, 76)  # characters at which the text is broken; 0: as it is
MOST_USED = ("gmail", "outlook", "apple", "thunderbird", "yahoo")
SIGNED = "Amina Diallo\nExecutive Director\nACME Relief\n216-555-0100"


@cache
def requests() -> tuple[Written, ...]:
    all_of_them = (answer for language in WRITER.spoken for answer in answers(language))
    return tuple(WRITER.answer(answer) for answer in all_of_them if any(item.say in REQUESTS for item in answer.items))


@cache
def wording() -> tuple[str, ...]:
    return tuple(filter(None, map(essence, WRITER.wording())))


def quoted(
    program: str, language: str, words: str, ours: Written, widths: Sequence[int] = WIDTHS
) -> Iterator[tuple[str, str]]:
    """The text and the HTML of a reply, in each form and width; \"\" for what is not there."""
    inner = ours.html.partition("<body")[2].partition(">")[2].rpartition("</body>")[0]
    html = CLIENTS[program](Reply(words, language=language, old=OLD)).html.replace(OLD, inner)
    yield "", html
    for width in widths:
        text = CLIENTS[program](Reply(words, language=language, old=broken(ours.text.strip(), width))).text
        yield from ((text, ""), (text, html))


def said(program: str, language: str, words: str) -> set[object]:
    """By all the replies. Each language of a program introduces its quote otherwise, and no more."""
    context = replying(A, asked=True, wording=wording())
    empty = language == "en" and not words
    mails = (
        mail(text, html=html, thread=True, subject=f"Re: {ours.subject}")
        for ours in (_tried(program) if empty else requests()[:: len(requests()) // 4])
        for text, html in quoted(program, language, words, ours, WIDTHS if empty else (72,))
    )
    return {intent for each in mails for intent in understand(each, context).intents}


def _tried(program: str) -> tuple[Written, ...]:
    """All of them by what most people have; of the others each tries a third, so that each request is tried by many."""
    others = [name for name in CLIENTS if name not in MOST_USED]
    return requests() if program in MOST_USED else requests()[others.index(program) % 3 :: 3]


def programs() -> Iterator[object]:
    for program in CLIENTS:
        for language in ("en", "es", "fr", "pt", "de") if program in SPEAKING else ("en",):
            yield pytest.param(program, language, id=f"{program} {language}")


def test_every_request_is_tried() -> None:
    assert len(requests()) >= 20
    assert {written.language for written in requests()} == set(WRITER.spoken) >= {"en", "es", "fr"}


@pytest.mark.parametrize(("program", "language"), [*programs()])
@pytest.mark.parametrize("words", ["", SIGNED], ids=["empty", "signature"])
def test_nothing_typed_confirms(program: str, language: str, words: str) -> None:
    assert said(program, language, words) == {Confirm()}


@pytest.mark.parametrize(("program", "language"), [*programs()])
def test_a_yes_above_a_signature_confirms(program: str, language: str) -> None:
    assert said(program, language, f"YES\n\n{SIGNED}") == {Confirm()}


@pytest.mark.parametrize(("program", "language"), [*programs()])
def test_a_no_refuses(program: str, language: str) -> None:
    assert said(program, language, "No, that was not me") == {Refuse()}
