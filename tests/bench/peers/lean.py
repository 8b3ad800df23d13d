"""The reference: the least that does the work, on SQLAlchemy Core.

    fetch 500 | From and code by a regular expression | one transaction | answers by a template, pipelined | sent

No header is decoded, no quote told from words, nobody's mail authenticated, nothing asked back: what it costs to think
is what signbot costs beyond it. Its answers have a Message-ID, its transactions are on the disk.
"""

import imaplib
import re
import time
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Engine, Integer, LargeBinary, MetaData, Table, Text, create_engine, event, insert, update

from tests.bench.peers import BOT, THANKS, Job
from tests.bench.peers.pipelined import Pipelined

BULK = 500
FROM = re.compile(rb"^From:[ \t]*(?:\"?([^<\r\n\"]*)\"?[ \t]*<)?([^<>\s]+@[^<>\s]+?)>?[ \t]*\r$", re.MULTILINE)
ID = re.compile(rb"^Message-ID:[ \t]*(<[^<>\s]+>)", re.MULTILINE | re.IGNORECASE)
CODE = re.compile(rb"UA\s*[:.-]?\s*329\s*[/.-]\s*11", re.IGNORECASE)
ANSWER = (
    f"From: Rapid Response Network <{BOT}>\r\nTo: {{to}}\r\nSubject: You have signed UA 329/11\r\n"
    "Message-ID: <{number}.{at}@rrn.example>\r\nIn-Reply-To: {id}\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n" + THANKS.replace("\n", "\r\n")
)
metadata = MetaData()
mail = Table("mail", metadata, Column("uid", Integer, primary_key=True), Column("message_id", Text, index=True))
signature = Table(
    "signature",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("email", Text, unique=True),
    Column("name", Text),
    Column("at", Integer),
)
outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text),
    Column("state", Integer, index=True),
    Column("payload", LargeBinary),
)


def main(job: Job) -> None:
    engine = _opened(job)
    mailbox = imaplib.IMAP4("127.0.0.1", job.imap_port)
    mailbox.login(job.user, job.password)
    mailbox.select("INBOX")
    _, found = mailbox.uid("SEARCH", "ALL")
    with Pipelined(job.smtp_port) as smtp:
        for uids in _batches(found[0].split()):
            answers = list(_recorded(engine, mailbox, uids))
            smtp.send(BOT, ((one["address"], one["payload"]) for one in answers))
            with engine.begin() as connection:
                sent = outbox.c.id.between(answers[0]["id"], answers[-1]["id"])
                connection.execute(update(outbox).where(sent).values(state=1))
            mailbox.uid("STORE", _set(uids), "+FLAGS.SILENT", "(\\Seen)")
    mailbox.logout()


def _opened(job: Job) -> Engine:
    engine = create_engine(f"sqlite:///{job.database}")

    @event.listens_for(engine, "connect")
    def _(connection: Any, _: object) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")

    metadata.create_all(engine)
    return engine


def _recorded(engine: Engine, mailbox: imaplib.IMAP4, uids: Sequence[bytes]) -> Iterator[dict[str, Any]]:
    """The answers to a batch; mails, signatures and answers are on the disk."""
    _, data = mailbox.uid("FETCH", _set(uids), "(BODY.PEEK[])")
    raws = [part[1] for part in data if isinstance(part, tuple)]
    at = int(time.time())
    mails, signatures, answers = [], [], []
    for uid, raw in zip(uids, raws, strict=True):
        sender, identity = FROM.search(raw), ID.search(raw)
        if sender is None or identity is None or not CODE.search(raw):
            continue
        number, name, address = int(uid), (sender[1] or b"").decode().strip(), sender[2].decode()
        values = {"name": name, "to": address, "id": identity[1].decode(), "number": number, "at": at}
        mails.append({"uid": number, "message_id": values["id"]})
        signatures.append({"email": address, "name": name, "at": at})
        answers.append({"id": number, "address": address, "state": 0, "payload": ANSWER.format(**values).encode()})
    with engine.begin() as connection:
        connection.execute(insert(mail), mails)
        connection.execute(insert(signature), signatures)
        connection.execute(insert(outbox), answers)
    yield from answers


def _batches(uids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (uids[start : start + BULK] for start in range(0, len(uids), BULK))


def _set(uids: Sequence[bytes]) -> str:
    return b",".join(uids).decode()


if __name__ == "__main__":
    main(Job.given())
