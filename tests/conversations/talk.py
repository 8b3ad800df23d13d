"""A talk as it stands in a file of talks/: who writes what, and what is meant by it.

    [[talk]]
    before = "asked"                                  # what has happened before, see Before
    texts = ["YES\n\nAmina", "Yes - Amina"]           # a talk each; or files = ["name-1.eml", "name-2.eml"]
    signed = ["Amina Diallo"]                         # under UA 329/11; or { "UA 12/12" = [...] }

    [[talk]]
    title = "No, then yes"
    from = "Friederike von der Aue <fva@haus.example>"
    signed = ["Friederike von der Aue"]
    [[talk.mails]]
    to = "alert"
    text = "Nein, lassen Sie mal."
    [[talk.mails]]
    text = "Doch! Nehmen Sie mich dazu."

A name is written `Mary Smith` or, where its place is meant as well, `Mary Smith @ Akron` (`Mary Smith @`: no place).
"""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from zlib import crc32

HERE = Path(__file__).parent
CODE = "UA 329/11"
AMINA = "Amina Diallo <amina@home.example>"
PROGRAMS = (  # whoever does not say with which program they write, writes with one of these
    ("gmail", "both"),
    ("outlook", "html"),
    ("apple", "text"),
    ("thunderbird", "text"),
    ("yahoo", "both"),
    ("gmail-phone", "html"),
    ("outlook-web", "both"),
    ("apple", "html"),
    ("thunderbird", "html"),
    ("roundcube", "text"),
    ("outlook", "text"),
)


class Before(StrEnum):
    """What has happened before the first mail of a talk. The first mail replies to the last mail of ours, if any."""

    NOTHING = "nothing"
    ALERT = "alert"  # they have got the alert for UA 329/11
    ASKED = "asked"  # they have written SIGN, nobody vouches for their mail, and we have asked them to confirm
    ANSWERED = "answered"  # they have signed, and we have said so
    APPROVAL = "approval"  # the coordinator has been asked to approve the finished letter


@dataclass(frozen=True)
class Turn:
    """A mail of theirs."""

    text: str = ""
    file: Path | None = None  # the mail as it stands there, instead of a text
    to: str = "answer"  # what it replies to: our last answer, the alert, or nothing
    subject: str = ""  # another one than their program would write; `{subject}`: that of our mail
    program: str = "gmail"
    form: str = "both"  # text, html, both
    language: str = "en"  # of the program
    columns: int = 0  # where lines are broken; 0: where the program breaks them
    quotes: bool = True
    html: str = ""  # what it says in HTML, where no program of ours writes so; `{ours}`: our mail, here and in the text
    others: str = ""  # whom it is addressed to, when it only goes to us as well


@dataclass(frozen=True)
class Meant:
    """What is right when the talk is over."""

    signed: dict[str, list[str]] = field(default_factory=dict)  # counted, by code; nothing else may be
    or_asked: bool = False  # nobody counted, and the last mail answered: right as well
    answers: int | None = None  # to the last mail; None: any number
    says: tuple[str, ...] = ()  # one of these stands in the last answer
    alerts_end: bool = False
    released: bool = False


@dataclass(frozen=True)
class Talk:
    title: str
    turns: tuple[Turn, ...]
    meant: Meant
    before: Before = Before.NOTHING
    sender: str = AMINA
    proven: bool | None = True


class Dealer:
    """Gives a mail program to whoever does not say with which they write: always the same to the same words."""

    def __init__(self, mails: Path) -> None:
        self.mails = mails
        self.seen: Counter[str] = Counter()  # the same words again are another person's, with another program

    def turn(self, row: dict[str, Any]) -> Turn:
        text = row.get("text", "")
        program, form = PROGRAMS[(crc32(text.encode()) + self.seen[text]) % len(PROGRAMS)]
        self.seen[text] += 1
        file = {"file": self.mails / row["file"]} if "file" in row else {}
        return Turn(**{"program": program, "form": "both" if "html" in row else form, **row, **file})


def talks(file: Path) -> list[Talk]:
    """All talks of a file, in its order."""
    dealt = Dealer(file.parent.parent / "mails")
    return [talk for row in tomllib.loads(file.read_text(encoding="utf-8"))["talk"] for talk in expanded(row, dealt)]


def expanded(row: dict[str, Any], dealt: Dealer) -> Iterator[Talk]:
    """A row with `texts` or `files` is a talk for each of them."""
    for text in row.get("texts", ()):
        yield told(row, [{"text": text}], dealt)
    for file in row.get("files", ()):
        yield told(row, [{"file": file}], dealt)
    if "mails" in row:
        yield told(row, row["mails"], dealt)


def told(row: dict[str, Any], mails: list[dict[str, Any]], dealt: Dealer) -> Talk:
    before = Before(row.get("before", "nothing"))
    own = {name: row[name] for name in Turn.__dataclass_fields__ if name in row}
    turns = tuple(dealt.turn({**own, **mail}) for mail in mails)
    first = turns[0]
    return Talk(
        title=row.get("title") or (first.file.stem if first.file else " ".join(first.text.split()) or "no words"),
        turns=turns,
        meant=meant(row),
        before=before,
        sender=row.get("from") or next((sender(turn.file) for turn in turns if turn.file), AMINA),
        proven=None if before is Before.ASKED or row.get("unproven") else True,
    )


def sender(file: Path) -> str:
    """Who has written the mail in it."""
    lines = file.read_text(encoding="utf-8").split("\n")
    return next(line.removeprefix("From: ") for line in lines if line.startswith("From: "))


def meant(row: dict[str, Any]) -> Meant:
    signed = row.get("signed", {})
    return Meant(
        signed=signed if isinstance(signed, dict) else {CODE: signed},
        or_asked=row.get("or_asked", False),
        answers=row.get("answers"),
        says=tuple(row.get("says", ())),
        alerts_end=row.get("alerts_end", False),
        released=row.get("released", False),
    )
