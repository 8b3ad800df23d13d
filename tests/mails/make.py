"""Writes tests/mails/cases: `python -m tests.mails.make`. Each mail with what it asks for, as its maker means it.

Replies (client × place × form × language) are made here from clients.py; mails of other kinds in odd.py.
"""

import base64
import json
import quopri
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.header import Header
from pathlib import Path
from typing import Any

from tests.mails.clients import CLIENTS, MARKING, SPEAKING, STACKING, SUBJECT, Body, Reply
from tests.mails.tongues import GMAIL, HELLO, PREFIX, SIGN, THANKS

HERE = Path(__file__).parent / "cases"
BOT = "sign@rrn.example"
A, B, C = "ua329/11", "ua12/12", "ua83/18"
MARKED = "## reply above this line ##\n\n"
FORMS = ("text", "html", "both")
COMMANDS = tuple(SIGN)


@dataclass(frozen=True)
class Case:
    name: str
    raw: bytes
    intents: tuple[dict[str, Any], ...]
    language: str = "en"
    context: dict[str, Any] = field(default_factory=dict)


def sign(campaign: str = A, *names: str) -> dict[str, Any]:
    return {"kind": "Sign", "campaign": campaign, "names": list(names or ("Amina Diallo",))}


def unclear(campaign: str | None = None) -> dict[str, Any]:
    return {"kind": "Unclear"} if campaign is None else {"kind": "Unclear", "campaign": campaign}


# Bytes ---------------------------------------------------------------------------------------------


AMINA = "Amina Diallo <amina@home.example>"


def head(subject: str = "", sender: str = AMINA, to: str = BOT, reply: bool = False, more: str = "") -> bytes:
    lines = [
        f"From: {word(sender)}",
        f"To: {to}",
        f"Subject: {word(subject)}",
        "Date: Tue, 24 Nov 2026 08:30:00 +0000",
        "Message-ID: <reply.1@home.example>",
    ]
    if reply:
        lines += ["In-Reply-To: <alert.1@rrn.example>", "References: <alert.1@rrn.example>"]
    return "\n".join([*lines, "MIME-Version: 1.0", *more.splitlines()]).encode() + b"\n"


def word(value: str) -> str:
    name, mark, address = value.rpartition(" <")
    encoded = [Header(part, "utf-8").encode(maxlinelen=0) if not part.isascii() else part for part in (name, address)]
    return mark.join(encoded) if mark else encoded[1]


def part(kind: str, text: str, charset: str = "utf-8", encoding: str = "", more: str = "") -> bytes:
    """One leaf with its header. `encoding`: quoted-printable, base64, or what suits the text."""
    data = text.encode(charset, "replace")
    encoding = encoding or ("7bit" if data.isascii() and max(map(len, data.split(b"\n"))) < 900 else "quoted-printable")
    body = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}.get(encoding, bytes)(data)
    return (
        f"Content-Type: text/{kind}; charset={charset}{more}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + body
    )


def multipart(kind: str, *parts: bytes, boundary: str = "=_b0", more: str = "") -> bytes:
    mark = f"--{boundary}".encode()
    inner = b"".join(mark + b"\n" + one.rstrip(b"\n") + b"\n\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"{more}\n\n'.encode() + inner + mark + b"--\n"


def body(of: Body, form: str) -> bytes:
    if form == "both":
        return multipart("alternative", part("plain", of.text), part("html", of.html))
    return part("plain", of.text) if form == "text" else part("html", of.html)


# Replies -------------------------------------------------------------------------------------------


def reply(client: str, words: str, form: str, place: str, language: str = "en", old: str = "") -> bytes:
    made = Reply(words, place, language, old or Reply(words).old)
    subject = f"{PREFIX[language] if client.startswith('outlook') else 'Re'}: {SUBJECT}"
    return head(subject, reply=True) + body(CLIENTS[client](made), form)


def signing() -> Iterator[Case]:
    """Every client, place and form; the languages of commands in turn."""
    turn = 0
    for client in CLIENTS:
        for place in ("top", "bottom", "amid", "alone") if client in MARKING else ("top", "alone"):
            for form in FORMS:
                language = COMMANDS[turn % len(COMMANDS)]
                code = ("UA 329/11", "ua329/11", "UA: 329.11")[turn % 3]
                old = (MARKED if turn % 2 and place == "top" else "") + Reply("").old
                words, names = _words(language, code, turn)
                raw = reply(client, words, form, place, old=old)
                yield Case(f"{client}-{place}-{form}", raw, (sign(A, *names),), language)
                turn += 1


def _words(language: str, code: str, turn: int) -> tuple[str, tuple[str, ...]]:
    command = f"{SIGN[language]} {code}"
    return (
        (command, ()),
        (f"{HELLO[language]}\n\n{command}\n\n{THANKS[language]}\nAmina Diallo", ()),
        (f"{command} – María López, Cleveland OH", ("María López",)),
        (f"{command}\nName: Amina D. Sow\nCity: Dakar", ("Amina D. Sow",)),
        (f"{THANKS[language]} {command}.", ()),
        (f"{HELLO[language]}\n{command}\nName: Ruth Peterson\nName: Karl Peterson", ("Ruth Peterson", "Karl Peterson")),
        (f"* {command} *", ()),
    )[turn % 7]


def speaking() -> Iterator[Case]:
    """Programs in 21 languages, each above its own attribution; SIGN alone, the thread says which letter."""
    for turn, language in enumerate(GMAIL):
        for number, client in enumerate(SPEAKING):
            form = FORMS[(turn + number) % 3]
            command = COMMANDS[(turn + number) % len(COMMANDS)]
            raw = reply(client, SIGN[command], form, "top", language)
            yield Case(f"{client}-in-{language}-{form}", raw, (sign(),), command, {"thread": [A]})


def quoting() -> Iterator[Case]:
    """Only the old mail holds a command."""
    said = ("", "Who are these people?", "Thanks!", "I read your alert. How terrible.", "I will think about it.")
    for turn, client in enumerate(CLIENTS):
        for number, form in enumerate(FORMS):
            place = ("top", "bottom")[(turn + number) % 2] if client in MARKING else "top"
            raw = reply(client, said[(turn + number) % len(said)], form, place)
            yield Case(f"only-quoted-{client}-{form}", raw, (unclear(),), "en", {"thread": [A]})
    for turn, language in enumerate(GMAIL):
        for client in ("gmail", "outlook"):
            raw = reply(client, said[turn % len(said)], FORMS[turn % 3], "top", language)
            yield Case(f"only-quoted-{client}-in-{language}", raw, (unclear(),), "en", {"thread": [A]})


def below() -> Iterator[Case]:
    """Below an old mail without quote signs nobody can tell whose words a command is."""
    for client in STACKING:
        raw = head(f"Re: {SUBJECT}", reply=True)
        text = CLIENTS[client](Reply("")).text.strip() + "\n\nSIGN UA 329/11\n"
        yield Case(f"{client}-below-unmarked", raw + part("plain", text), (unclear(),))


# Everything ----------------------------------------------------------------------------------------


def cases() -> Iterator[Case]:
    from tests.mails.odd import odd

    for made in (signing, speaking, quoting, below, odd):
        yield from made()


def write() -> int:
    shutil.rmtree(HERE, ignore_errors=True)
    HERE.mkdir()
    names: set[str] = set()
    for case in cases():
        assert case.name not in names, case.name
        names.add(case.name)
        meant = {"intents": case.intents, "language": case.language, "context": case.context}
        (HERE / f"{case.name}.eml").write_bytes(case.raw)
        (HERE / f"{case.name}.json").write_text(json.dumps(meant, ensure_ascii=False) + "\n", encoding="utf-8")
    return len(names)


if __name__ == "__main__":
    print(f"{write()} mails written to {HERE}")
