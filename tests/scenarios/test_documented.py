"""Every command that a document shows is run on a real bot as it stands there, and does it.

Capitals (`CODE`, `FILE`) stand for the reader's own. A command's name alone, in a sentence, is no call of it.
"""

import io
import re
import shlex
import sys
from datetime import UTC, datetime, timedelta
from itertools import chain

import pytest

from tests.scenarios.stage import AMINA, CODE, Stage
from tests.test_documents import DOCUMENTS, ROOT, named

REFERENCE = ROOT / "docs/reference"  # written from the commands themselves
ELSEWHERE = ("run", "init", "demo", "rehearse", "oauth", "check --online")  # stay, ask or dial: tests of their own
ALONE = ("status", "deliveries", "clock", "check", "journal", "once", "health", "db upgrade", "members list")
GONE, TUTORIAL = "UA 1/26", "UA 12/26"  # a letter that went; the tutorial's, which is open
AFTER = ("cancel", "release", "resolve", "replay")  # all others: they change what those look at
NOT_HERE = {  # what this bot has no use for, and says so
    "replay --dry-run": "no backup that signbot wrote was restored here",
    "release CODE": "neither is held nor waits",
    "resolve ID --as again": "has gone: it needs no decision",
    "resolve ID --to ADDRESS": "has gone: it needs no decision",
    "resolve DELIVERY --to ADDRESS": "has gone: it needs no decision",
}
_CALL = re.compile(r"^(?:\$ )?signbot (?:--config \S+ )?([a-z].*)")


class Yes(io.StringIO):
    """Somebody at a terminal who says yes to everything."""

    def __init__(self) -> None:
        super().__init__("y\n" * 99)

    def isatty(self) -> bool:
        return True


def shown() -> list[str]:
    documents = [document for document in DOCUMENTS if REFERENCE not in document.parents]
    said = chain.from_iterable(map(named, documents))
    calls = (found[1].partition(" #")[0].strip() for text in said if (found := _CALL.match(text.strip())))
    whole = [one for one in dict.fromkeys(calls) if one in ALONE or "--" in one or not re.fullmatch("[a-z -]+", one)]
    return sorted((one for one in whole if not one.startswith(ELSEWHERE)), key=lambda one: one.startswith(AFTER))


def arguments(bot: Stage, call: str) -> list[str]:
    """With the reader's own, or ours, where an example has some: a number, a month, a folder."""
    words = shlex.split(call)
    delivery = next(str(one["id"]) for one in bot.deliveries(GONE) if "@" in one["route"])
    own = {
        "CODE": CODE,
        "FILE": "words.txt" if words[0] == "outcome" else f"{words[0]}.out",
        "FILE.eml": "a.eml",
        "DIR": "page",
        "ADDRESS": "amina@home.example",
        "DELIVERY": delivery,
        "ID": delivery,
        "12": delivery,
        "7": "1",
        "2026-11": f"{datetime.now(UTC).replace(day=1) - timedelta(days=2):%Y-%m}",
    }
    return [own.get(word, word.removeprefix("/")) for word in words]


@pytest.fixture
def bot(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A letter that went, two that are open and signed; the files that the documents speak of."""
    monkeypatch.chdir(stage.folder)
    for code in (GONE, CODE, TUTORIAL):
        stage.campaign(code, "PERU")
        (stage.folder / "a.eml").write_bytes(stage.deliver(AMINA, f"SIGN {code}"))
    stage.once()
    stage.run("close", GONE)
    stage.once()
    (stage.folder / "words.txt").write_text("He was released.\n")
    (stage.folder / "scan.pdf").write_bytes(b"%PDF-1.4\n")
    (stage.folder / "somewhere/else").mkdir(parents=True)
    for name in ("supporters.csv", "people.csv", "members.csv"):
        (stage.folder / name).write_text("name,email\nBoris Marin,boris@home.example\n")
    monkeypatch.setattr(sys, "stdin", Yes())
    return stage


def test_every_command_that_a_document_shows_does_it(bot: Stage) -> None:
    calls = shown()
    assert len(calls) > 30
    broken = []
    for call in calls:
        try:
            bot.run(*arguments(bot, call))
        except AssertionError as wrong:
            if NOT_HERE.get(call, "nothing") not in str(wrong):
                broken.append(f"signbot {call}: {wrong}")
    assert not broken, "\n".join(broken)
