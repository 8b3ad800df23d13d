"""A line is taken apart once, and everybody reads the same parse: nobody may change it, and none depends on another."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from signbot.core.intents import Reading
from signbot.core.question import Asks, Question
from signbot.core.reading.clauses import parse
from signbot.core.reading.sentences import KEPT, sentences
from signbot.core.reading.understand import understand
from tests.core.mailmaker import A, mail, replying

ALERT = replying(A, question=Question(asks=Asks.YES, campaigns=(A,)), question_by=frozenset({"thread"}))
EVERY = 8  # of some thousand texts


def _texts() -> Iterator[str]:
    tables = (tomllib.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("*.toml")))
    yield from (text for table in tables for text in _strings(table) if " " in text)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def _read(text: str) -> Reading:
    return understand(mail(text, thread=True), ALERT)


def _forget() -> None:
    sentences.cache_clear()
    parse.cache_clear()


def test_what_is_remembered_is_read_as_what_is_new() -> None:
    texts = [*_texts()][::EVERY]
    assert len(texts) > KEPT
    for text in texts:
        _forget()
        new = _read(text)
        assert _read(text) == new
        assert _read(f"{text}\nThank you!") == (_forget(), _read(f"{text}\nThank you!"))[1], text
