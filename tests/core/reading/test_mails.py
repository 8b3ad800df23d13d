"""The corpus: what mail programs make of a reply, each with LF and with CRLF. `tests/mails/make.py` wrote it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from signbot.core.intents import Intent, Sign
from signbot.core.mail.mail import Trust, read
from signbot.core.reading.context import Context
from signbot.core.reading.understand import understand
from tests.core.mailmaker import CONTEXT
from tests.each import each

MAILS = sorted((Path(__file__).parents[2] / "mails" / "cases").glob("*.eml"), key=lambda path: path.name)


def context(known: dict[str, Any]) -> Context:
    lists = {key: tuple(value) if isinstance(value, list) else value for key, value in known.items()}
    return replace(CONTEXT, **lists)


def shown(intent: Intent) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": type(intent).__name__}
    found |= {key: getattr(intent, key) for key in ("campaign", "written", "new") if hasattr(intent, key)}
    if isinstance(intent, Sign):
        found["names"] = [person.name for person in intent.people]
    return found


def matches(intent: Intent, meant: dict[str, Any]) -> bool:
    return meant.items() <= shown(intent).items()


def test_the_corpus_is_there() -> None:
    assert len(MAILS) >= 250
    assert {mail.stem for mail in MAILS} == {path.stem for path in MAILS[0].parent.glob("*.json")}


@each("mail", MAILS)
def test_a_mail_asks_for_what_its_writer_meant(mail: Path) -> None:
    meant = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    raw = mail.read_bytes()
    for data in (raw, raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")):
        reading = understand(read(data, Trust()), context(meant["context"]))
        said = [shown(intent) for intent in reading.intents]
        assert len(reading.intents) == len(meant["intents"]), (said, reading.own_words, reading.notes)
        assert all(map(matches, reading.intents, meant["intents"])), (said, reading.own_words, reading.notes)
        assert reading.language == meant["language"]
