"""A reply as a mail program sends it: our own mail quoted as that program quotes, in text, in HTML, or in both.

Turn (what was typed) + Read (our mail, as it came) -> bytes
"""

from dataclasses import dataclass, replace
from email.utils import parseaddr
from html import escape
from textwrap import TextWrapper

from tests.conversations.talk import Turn
from tests.mails.clients import CLIENTS, SUBJECT, TO, Body, Reply, breaks, signs
from tests.mails.make import body, head
from tests.mails.tongues import AT, PREFIX
from tests.scenarios.stage import AUTHSERV, BOT, Read

COLUMNS = 76  # where programs that break lines break them: RFC 5322 section 2.1.1 wants at most 78
BREAKING = ("gmail", "gmail-phone", "roundcube")  # hard; Thunderbird's breaks are soft (RFC 3676)
_OLD = "\N{OBJECT REPLACEMENT CHARACTER}"  # where our HTML goes


@dataclass(frozen=True)
class Sender:
    """Who writes, and what their provider's Authentication-Results says: True, False (a forgery), None (nothing)."""

    written: str
    proven: bool | None

    @property
    def address(self) -> str:
        return parseaddr(self.written)[1]

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


def reply(turn: Turn, sender: Sender, ours: Read, number: int) -> bytes:
    """`number`: of the mail among all mails of the stage; its Message-ID is made from it."""
    prefix = PREFIX[turn.language] if turn.program.startswith("outlook") else "Re"
    subject = ours.subject if ours.subject.startswith(f"{prefix}: ") else f"{prefix}: {ours.subject}"
    earlier = " ".join(filter(None, (str(ours.message["References"] or ""), ours.message_id)))
    thread = f"In-Reply-To: {ours.message_id}\nReferences: {earlier}\n"
    raw = head(turn.subject.replace("{subject}", ours.subject) or subject, sender.written, *addressed(turn, ours))
    return finished(raw, quoting(turn, sender, ours), turn, sender, number, thread)


def quoting(turn: Turn, sender: Sender, ours: Read) -> Body:
    """What was typed, and our mail as the program quotes it."""
    if turn.html:
        return Body(turn.text.replace("{ours}", signs(ours.text)), turn.html.replace("{ours}", inner(ours)))
    made = Reply(turn.text, "top" if turn.quotes else "alone", turn.language, _OLD)
    in_html = CLIENTS[turn.program](made).html.replace(breaks(_OLD), inner(ours))
    columns = width(turn)
    lines = replace(made, words=broken(turn.text, columns), old=broken(ours.text.strip(), columns - len("> ")))
    in_text = CLIENTS[turn.program](lines).text
    return Body(as_to(in_text, sender, ours), as_to(in_html, sender, ours))


def first(turn: Turn, sender: Sender, number: int) -> bytes:
    """A mail that answers nothing."""
    made = Reply(turn.text, "alone", turn.language)
    in_text = CLIENTS[turn.program](replace(made, words=broken(turn.text, width(turn)))).text
    shown = Body(turn.text, turn.html) if turn.html else Body(in_text, CLIENTS[turn.program](made).html)
    raw = head(turn.subject or "Hello", sender.written, *addressed(turn, None))
    return finished(raw, shown, turn, sender, number)


def addressed(turn: Turn, ours: Read | None) -> tuple[str, bool, str]:
    """To whom, as `head` takes it: to us, or to others and only a copy to us."""
    us = ours.reply_to if ours and ours.message["Reply-To"] else BOT
    return (turn.others, False, f"Cc: {us}") if turn.others else (us, False, "")


def finished(raw: bytes, shown: Body, turn: Turn, sender: Sender, number: int, thread: str = "") -> bytes:
    whole = raw.replace(b"<reply.1@home.example>", f"<{number}@{sender.domain}>".encode())
    lines = (whole + thread.encode() + body(shown, turn.form)).replace(b"\r\n", b"\n")
    return stated(sender) + lines.replace(b"\n", b"\r\n")


def stated(sender: Sender) -> bytes:
    """What the provider says of a mail (RFC 8601)."""
    if sender.proven is None:
        return b""
    result = "dmarc=pass" if sender.proven else "dmarc=fail (p=reject dis=none)"
    return f"Authentication-Results: {AUTHSERV}; {result} header.from={sender.domain}\r\n".encode()


def inner(ours: Read) -> str:
    """What stands in the body of our HTML."""
    found = ours.message.get_body(("html",))
    assert found is not None
    return str(found.get_content()).partition("<body")[2].partition(">")[2].rpartition("</body>")[0]


def as_to(text: str, sender: Sender, ours: Read) -> str:
    """The invented mail's subject and addresses become those of ours."""
    for invented, real in ((AT, BOT), (TO, sender.written), (SUBJECT, ours.subject)):
        text = text.replace(invented, real).replace(escape(invented), escape(real))
    return text


def width(turn: Turn) -> int:
    """Where its lines are broken; 0: nowhere."""
    return turn.columns or (COLUMNS if turn.program in BREAKING else 0)


def broken(text: str, columns: int) -> str:
    """With its long lines broken, as a program does that sends text; `columns` below 1: nowhere."""
    if columns < 1:
        return text
    whole = TextWrapper(columns, break_long_words=False, break_on_hyphens=False)
    return "\n".join(part for line in text.split("\n") for part in whole.wrap(line) or [""])
