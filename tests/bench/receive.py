"""A whole pass over 400 replies in a real Dovecot: received, recorded, answered. Beside it, only fetching them."""

import tempfile
import time
from pathlib import Path

from imapclient import IMAPClient

from tests.bench import Figure
from tests.scenarios.stage import Stage, mail
from tests.servers import certificates as authority
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer

MAILS = 400
QUOTED = "\n\nOn Mon, 23 Nov 2026, RRN <sign@rrn.example> wrote:\n" + "> We urge you to act.\n" * 200


def bench() -> list[Figure]:
    folder = Path(tempfile.mkdtemp(prefix="signbot-bench-"))
    folder.chmod(0o755)
    certificates = authority.make(folder)
    with Dovecot(folder / "imap", certificates) as dovecot, SmtpServer(certificates=certificates) as mailserver:
        stage = Stage(folder, dovecot, mailserver, dovecot.user())
        stage.campaign()
        for number in range(MAILS):
            raw = mail(f"Person {number} <p{number}@home.example>", f"SIGN UA 329/11{QUOTED}")
            dovecot.append(stage.user.name, raw)
        fetching = _seconds(lambda: _fetch(stage))
        passing = _seconds(stage.once)
        answered = len(mailserver.accepted)
    if answered != MAILS:
        raise RuntimeError(f"{answered} answers to {MAILS} mails")
    return [
        Figure("received, recorded and answered", MAILS / passing, "mails/s"),
        Figure("the same mails only fetched, by imapclient", MAILS / fetching, "mails/s"),
        Figure("a whole pass takes as long as fetching", passing / fetching, "times"),
    ]


def _seconds(work: object) -> float:
    assert callable(work)
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _fetch(stage: Stage) -> None:
    with IMAPClient(stage.dovecot.host, stage.dovecot.port, ssl=False) as client:
        client.login(stage.user.name, stage.user.password)
        client.select_folder("INBOX", readonly=True)
        client.fetch(client.search(["ALL"]), ["BODY.PEEK[]"])
