"""Mailboxes for tests: on a real Dovecot, and on a server that answers from a script."""

from signbot.core.mail.mail import Arrived
from signbot.edges.mailbox import ImapSettings, Mailbox
from tests.patience import PATIENCE
from tests.servers.dovecot import Dovecot, User
from tests.servers.fakeimap import FakeImap

SHORT = 0.3  # seconds: the timeout of a client whose server hangs
MAIL = b"From: amina@amina.example\r\nSubject: x\r\n\r\nSIGN UA 329/11\r\n"
ITEM = f"BODY[]<0> {{{len(MAIL)}}}\r\n{MAIL.decode()}"
DATE = 'INTERNALDATE "20-Nov-2026 10:00:00 +0100"'


def mail(number: int = 1, body: str = "SIGN UA 329/11") -> bytes:
    return f"From: amina{number}@amina.example\r\nSubject: {number}\r\n\r\n{body}\r\n".encode()


def settings(server: Dovecot, user: User, **other: object) -> ImapSettings:
    plain = {"port": server.port, "security": "none", "timeout": PATIENCE}
    return ImapSettings(host=server.host, username=user.name, password=user.password, **plain | other)  # type: ignore[arg-type]


def mailbox(server: FakeImap, **other: object) -> Mailbox:
    plain = {"password": "hunter2", "security": "none", "timeout": SHORT}
    return Mailbox(ImapSettings(server.host, server.port, "sign@rrn.example", **plain | other))  # type: ignore[arg-type]


def read(box: Mailbox) -> list[Arrived]:
    return [mail for batch in box.unhandled(box.places()[0], 0, lambda _: set()) for mail in batch]


def fetched(uid: int, *items: str) -> str:
    return f"* {uid} FETCH (UID {uid} {' '.join(items)})"


def selected(exists: int, uidnext: int) -> dict[str, list[str]]:
    state = [f"* {exists} EXISTS", "* OK [UIDVALIDITY 7] -", f"* OK [UIDNEXT {uidnext}] -", "{tag} OK [READ-WRITE] -"]
    return {"SELECT": state}
