"""What a pass weighs: what it loads; and mails that are meant to break a bot by their weight, each within bounds."""

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from imapclient import IMAPClient

from signbot.edges.mailbox import Mailbox
from tests.scenarios.stage import Stage, mail

MB = 1 << 20
ADDRESS_SPACE = 2 << 30  # octets
LONGEST_SECONDS = 240  # for all ten; they take about a tenth of it on a machine at rest
AMINA = "Amina Diallo <amina@home.example>"

HEAD = (
    b"Authentication-Results: mx.rrn.example; dmarc=pass header.from=evil.example\r\n"
    b"From: Eve <eve%d@evil.example>\r\nTo: sign@rrn.example\r\nSubject: x\r\nMessage-ID: <%d@evil.example>\r\n"
)

LOADED = """import sys
from signbot.cli import exit_code, signbot
exit_code(lambda: signbot.main(sys.argv[1:], standalone_mode=False))
print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)"""
FOR_LETTERS = {"alembic", "apscheduler", "dkim", "dns", "icu", "psycopg", "pymap", "rich", "typst", "xlsxwriter"}
FOR_MAILS = {"babel", "disposable_email_domains", "jinja2", "markdown_it", "publicsuffixlist", "selectolax"}


def loaded(stage: Stage) -> set[str]:
    """The libraries that a pass has loaded when it is over."""
    command = [sys.executable, "-c", LOADED, "--config", str(stage.config), "once"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stderr.split())


def test_a_pass_loads_what_it_has_use_for(stage: Stage) -> None:
    stage.campaign()
    stage.once()
    assert loaded(stage) & (FOR_LETTERS | FOR_MAILS) == set()
    stage.deliver(AMINA, "SIGN UA 329/11")
    assert loaded(stage) & FOR_LETTERS == set()
    assert stage.names() == ["Amina Diallo"]


def heavy() -> Iterator[bytes]:
    """Ten of them, as large as a provider lets through."""
    plain = b"Content-Type: text/plain\r\n\r\n"
    mixed = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    base64 = b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    yield plain + b"SIGN " * (5 * MB)  # 25 MB of one line
    yield mixed + b"--b\r\n\r\nx\r\n" * 100_000  # a hundred thousand parts
    yield b"X-Eve: y\r\n" * 100_000 + plain + b"SIGN UA 329/11\r\n"
    yield b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(20_000))
    yield base64 + b"U0lHTiBVQSAzMjkvMTEK" * (MB // 2)
    yield b"Content-Type: text/html\r\n\r\n" + b"<div><blockquote>" * MB
    yield b"References: " + b"<a@b.example> " * 100_000 + b"\r\n" + plain + b"SIGN UA 329/11\r\n"
    yield b"Content-Type: text/plain; charset=utf-7\r\n\r\n" + b"+AGE-" * (2 * MB)
    yield b"Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"eJ8+" * (4 * MB)
    yield b"To: " + b", ".join(b"a%d@b.example" % n for n in range(100_000)) + b"\r\n" + plain + b"SIGN UA 329/11\r\n"


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))


def test_ten_heavy_mails_are_read_within_two_gigabytes_and_the_next_one_signs(stage: Stage) -> None:
    stage.campaign()
    for number, body in enumerate(heavy()):
        stage.dovecot.append(stage.user.name, HEAD % (number, number) + body)
    stage.deliver(AMINA, "SIGN UA 329/11")
    done = subprocess.run(
        stage.command("once"), preexec_fn=limited, timeout=LONGEST_SECONDS, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert stage.names() == ["Amina Diallo"]
    balance = stage.status()["balance"]
    assert balance["received"] == 11
    assert balance["waiting"] == 0


def test_a_folder_of_handled_mails_costs_a_pass_one_look(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cursor: what was handled is neither searched nor fetched again."""
    stage.imap = 'after = "none"'
    stage.campaign()
    raws = [mail(f"Person {n} <p{n}@home.example>", "Good morning") for n in range(300)]
    for raw in raws:
        stage.dovecot.append(stage.user.name, raw)
    stage.once()
    looked: list[tuple[int, int]] = []
    search = Mailbox._search

    def noted(box: Mailbox, place: Any, low: int, high: int) -> list[int]:
        looked.append((low, high))
        return search(box, place, low, high)

    monkeypatch.setattr(Mailbox, "_search", noted)
    stage.once()
    assert looked == []
    stage.deliver(AMINA, "SIGN UA 329/11", when=datetime.now(UTC))
    stage.once()
    assert looked == [(301, 301)]
    assert stage.names() == ["Amina Diallo"]
    assert json.loads(stage.run("status", "--json"))["balance"]["received"] == 301


def test_what_a_person_does_with_handled_mails_counts_nobody_twice(stage: Stage) -> None:
    """Read, moved back, copied: identity is a hash of the content."""
    stage.campaign()
    stage.deliver(AMINA, "SIGN UA 329/11")
    stage.once()
    with IMAPClient(stage.dovecot.host, stage.dovecot.port, ssl=False) as person:
        person.login(stage.user.name, stage.user.password)
        person.select_folder("signbot/Processed")
        person.add_flags(person.search(["ALL"]), [b"\\Flagged", b"$phone"])
        person.copy(person.search(["ALL"]), "INBOX")
        person.move(person.search(["ALL"]), "INBOX")
    stage.once()
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert len(stage.answers("amina@home.example")) == 1
    balance = stage.status()["balance"]
    assert (balance["signed"], balance["received"], balance["duplicate"]) == (1, 3, 2)
