"""One mail, several copies: whichever comes first, the one that proves most counts, once, and is answered once."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from signbot.cli.shell import Shell
from signbot.edges.mailbox import Mailbox
from signbot.edges.mailbox.session import Session
from signbot.incoming.receive import again
from signbot.store import Store
from tests.mails.forged import DATE, HOME, plain, publish
from tests.scenarios.stage import AUTHSERV, BOT, CODE, Stage
from tests.servers.dns import Dns, signed

AMINA = "amina@home.example"
SIGN = (
    f"From: Amina Diallo <{AMINA}>\r\nTo: {BOT}\r\nSubject: hello\r\nMessage-ID: <amina@home.example>\r\n"
    f"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\nSIGN {CODE}\r\n"
).encode()
GENUINE = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=home.example\r\n".encode() + SIGN
LESSER: dict[str, tuple[bytes, str]] = {
    "a list's": (b"List-Id: <team.example>\r\nPrecedence: list\r\n" + SIGN, "INBOX"),
    "a list's, whose signature holds": (b"List-Id: <team.example>\r\nPrecedence: list\r\n" + GENUINE, "INBOX"),
    "a forwarder's that broke it": (
        f"Authentication-Results: {AUTHSERV}; dmarc=fail (p=reject) header.from=home.example\r\n".encode() + SIGN,
        "INBOX",
    ),
    "one in the junk folder": (SIGN, "Junk"),
    "one that nobody vouches for": (SIGN, "INBOX"),
    "one with a second subject on top": (b"Subject: thanks\r\n" + SIGN, "INBOX"),
}


@pytest.fixture
def two_folders(stage: Stage) -> Stage:
    stage.imap = 'also = ["Junk"]'
    stage.campaign()
    return stage


def put(stage: Stage, raw: bytes, folder: str = "INBOX") -> None:
    stage.dovecot.append(stage.user.name, raw, folder=folder)


def held(stage: Stage) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(stage.run("quarantine", "list", "--json"))
    return found


def answered(stage: Stage) -> list[str]:
    return [mail.subject for mail in stage.new_mails() if mail.to == AMINA]


def rows(stage: Stage, what: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(stage.folder / "signbot.db")) as database:
        return database.execute(f"SELECT {what} FROM mail ORDER BY id").fetchall()


@pytest.mark.parametrize("lesser", LESSER)
def test_the_genuine_copy_counts_though_a_lesser_one_came_first(two_folders: Stage, lesser: str) -> None:
    stage = two_folders
    raw, folder = LESSER[lesser]
    put(stage, raw, folder)
    stage.once()
    assert stage.names() == []
    put(stage, GENUINE)
    stage.once()
    assert stage.names() == ["Amina Diallo"]
    assert held(stage) == []  # nobody has to decide about the first any more
    balance = stage.status()["balance"]
    assert (balance["received"], balance["signed"], balance["duplicate"]) == (2, 1, 1)
    subjects = answered(stage)
    assert len([subject for subject in subjects if "You have signed" in subject]) == 1
    assert len(subjects) <= 2  # the first copy may have been asked about


def test_after_the_genuine_copy_a_lesser_one_changes_nothing(two_folders: Stage) -> None:
    stage = two_folders
    put(stage, GENUINE)
    stage.once()
    for raw, folder in LESSER.values():
        put(stage, raw, folder)
    put(stage, GENUINE)
    stage.once()
    balance = stage.status()["balance"]
    assert (stage.names(), balance["signed"], balance["duplicate"], held(stage)) == (["Amina Diallo"], 1, 7, [])
    assert len(answered(stage)) == 1


@pytest.mark.parametrize("first", [True, False])
def test_of_copies_that_come_together_the_order_does_not_matter(two_folders: Stage, first: bool) -> None:
    stage = two_folders
    copies = [LESSER["a list's"][0], LESSER["a forwarder's that broke it"][0]]
    for raw in [GENUINE, *copies] if first else [*copies, GENUINE]:
        put(stage, raw)
    put(stage, SIGN, "Junk")
    stage.once()
    balance = stage.status()["balance"]
    assert (stage.names(), balance["signed"], balance["duplicate"], held(stage)) == (["Amina Diallo"], 1, 3, [])
    assert len(answered(stage)) == 1


def test_a_mail_that_a_person_takes_out_of_the_junk_folder_is_asked_about(two_folders: Stage) -> None:
    stage = two_folders
    put(stage, SIGN, "Junk")
    stage.once()
    assert (stage.signatures(), answered(stage)) == ([], [])
    put(stage, SIGN)
    stage.once()
    assert (stage.names("pending"), held(stage)) == (["Amina Diallo"], [])
    assert len(answered(stage)) == 1


def test_copies_that_prove_nothing_are_held_once(two_folders: Stage) -> None:
    stage = two_folders
    for _ in range(3):
        put(stage, LESSER["a forwarder's that broke it"][0])
        stage.once()
    assert [one["verdict"] for one in held(stage)] == ["held"]
    assert stage.status()["balance"]["duplicate"] == 2


def test_who_was_forgotten_signs_by_no_copy_of_an_old_mail(two_folders: Stage) -> None:
    stage = two_folders
    put(stage, LESSER["a list's"][0])
    stage.once()
    stage.run("forget", AMINA, "--yes")
    put(stage, GENUINE)
    stage.once()
    assert (stage.names(), answered(stage)) == ([], [])
    assert stage.status()["balance"]["duplicate"] == 1


@contextlib.contextmanager
def killed_before(method: str) -> Iterator[None]:
    """As by SIGKILL, between the steps."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, method, killed)
        yield


@pytest.mark.parametrize("method", ["alike", "record", "told"])
def test_killed_between_the_steps_the_genuine_copy_counts_once(two_folders: Stage, method: str) -> None:
    stage = two_folders
    put(stage, LESSER["a forwarder's that broke it"][0])
    stage.once()
    put(stage, GENUINE)
    with killed_before(method):
        stage.run("once", code=2)
    stage.once()
    stage.once()
    balance = stage.status()["balance"]
    assert (stage.names(), balance["signed"], balance["duplicate"], held(stage)) == (["Amina Diallo"], 1, 1, [])
    assert len(answered(stage)) == 1


def test_a_restored_backup_that_knows_the_lesser_copy_only_hears_the_genuine_one_again(two_folders: Stage) -> None:
    stage = two_folders
    put(stage, LESSER["a forwarder's that broke it"][0])
    stage.once()
    stage.run("backup", str(stage.folder / "yesterday"))
    put(stage, GENUINE)
    stage.once()
    balance = stage.status()["balance"]
    for left in stage.folder.glob("signbot.db*"):
        left.unlink()
    (stage.folder / "yesterday").rename(stage.folder / "signbot.db")
    stage.run("replay", "--yes")
    assert (stage.names(), stage.status()["balance"]) == (["Amina Diallo"], balance)
    stage.once()
    assert len(answered(stage)) == 1


# Told late, accepted twice ------------------------------------------------------------------------


def test_the_mailbox_is_told_once_of_what_was_handled_before_a_crash(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.campaign()
    put(stage, GENUINE)
    with killed_before("told"):
        stage.run("once", code=2)
    told: list[int] = []
    done = Mailbox.done
    monkeypatch.setattr(Mailbox, "done", lambda self, place, uids: told.extend(uids) or done(self, place, uids))
    for _ in range(3):
        stage.once()
    assert told == [1]
    assert rows(stage, "told, verdict") == [(1, "signed")]


@pytest.mark.parametrize("gone", [True, False])
def test_mails_told_late_to_a_server_that_says_no_are_no_outage(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    stage.campaign()
    for number in range(4):
        put(stage, GENUINE.replace(b"amina", b"amina%d" % number))
    with killed_before("told" if gone else "forgotten"):
        stage.run("once", code=2)
    moved = Session.moved

    def exchange(self: Session, uids: list[int], folder: str) -> bool:
        there = set(self.client.search(["UID", ",".join(map(str, uids))]))
        return there >= set(uids) and moved(self, uids, folder)

    monkeypatch.setattr(Session, "moved", exchange)
    for _ in range(2):
        assert json.loads(stage.run("once", "--json"))["troubles"] == []
    assert rows(stage, "told") == [(1,)] * 4
    processed = stage.dovecot.maildir(stage.user.name, "signbot/Processed")
    assert len([file for part in ("new", "cur") for file in (processed / part).iterdir()]) == 4


def test_of_two_people_who_accept_one_mail_the_second_hears_what_became_of_it(stage: Stage) -> None:
    stage.campaign()
    put(stage, LESSER["a forwarder's that broke it"][0])
    stage.once()
    (row,) = held(stage)
    mine, other = Shell(stage.config, {}), Shell(stage.config, {})
    before = mine.store.set_aside_mail(int(str(row["id"])))
    assert before is not None
    theirs: list[str] = []

    def meanwhile() -> datetime:
        if not theirs:
            theirs.append("…")
            theirs.append(again(other.store, other.reception, before, accepted=True).verdict)
        return mine.reception.now()

    found = again(mine.store, replace(mine.reception, now=meanwhile), before, accepted=True)
    mine.close()
    other.close()
    assert theirs[1] == "signed"
    assert (found.verdict, found.meanwhile, found.raw) == ("signed", True, b"")
    assert (stage.names(), held(stage)) == (["Amina Diallo"], [])


# Sent again ---------------------------------------------------------------------------------------


def test_a_signed_mail_that_somebody_sends_again_signs_nothing(stage: Stage) -> None:
    with Dns() as dns:
        publish(dns)
        stage.imap = f'dns_server = "{dns.address}"'
        stage.campaign()
        old = signed(plain(text=f"SIGN {CODE}").replace(DATE.encode(), b"Mon, 25 Nov 2019 10:00:00 +0000"), HOME)
        put(stage, old)
        stage.once()
        assert (stage.names(), stage.names("pending")) == ([], ["Amina Diallo"])  # who knows who sends that today
        put(stage, sign := signed(plain(text=f"SIGN {CODE}").replace(b"<1@", b"<2@"), HOME))
        stage.once()
        put(stage, signed(plain(text=f"WITHDRAW {CODE}").replace(b"<1@", b"<3@"), HOME))
        put(stage, sign)
        put(stage, b"Message-ID: <again@evil.example>\r\n" + sign)
        stage.once()
        assert (stage.names(), stage.names("withdrawn")) == ([], ["Amina Diallo"])
        balance = stage.status()["balance"]
        assert (balance["signed"], balance["withdrawn"], balance["duplicate"]) == (2, 1, 2)
