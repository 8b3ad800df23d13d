"""`check --online`: who lets us in, whose word can be believed, what stands in front of the mailbox."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from signbot.cli import online
from signbot.core.delivery import Claim, CopyTo, Fate, Parcel, Tried
from signbot.edges.mailbox import MailboxRefused
from signbot.edges.smtp import SmtpUnavailable
from tests.configs import IMAP, RIGHT, loaded


class Mails:
    """A mailbox and the server that fills it, as far as `check --online` asks."""

    def __init__(self, *headers: str, arrives: bool = True) -> None:
        self.headers = [each.encode() for each in headers]
        self.arrives = arrives
        self.asked: list[str] = []

    def login(self, sender: str = "") -> None:
        self.asked.append(f"login {sender}".strip())

    def places(self) -> None:
        self.asked.append("places")

    def newest(self, folder: str, number: int) -> list[bytes]:
        return self.headers[-number:]

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        for parcel in parcels:
            if self.arrives and claim(parcel):
                self.headers.append(parcel.payload.partition(b"\r\n\r\n")[0])
            yield Tried(parcel.id, Fate.SENT)


OURS = "Authentication-Results: mx.rrn.example; dmarc=pass\nAuthentication-Results: forged.example; dmarc=pass\n\n"


def looked(folder: Path, mails: Mails, text: str = RIGHT) -> list[online.Found]:
    return list(online.look(loaded(folder, text), mails, mails, sleep=lambda _: None))


def test_online_everything_is_well(tmp_path: Path) -> None:
    found = looked(tmp_path, Mails(OURS, OURS, "Subject: x\n\n"))
    assert [each.ok for each in found] == [True] * 5
    assert found[-1].text == "subaddress: a mail to sign+check@rrn.example arrives"


def test_online_names_the_provider(tmp_path: Path) -> None:
    text = RIGHT.replace(IMAP, IMAP.replace("mx.rrn.example", "mx.other.example"))
    (found,) = [each for each in looked(tmp_path, Mails(OURS, OURS), text) if not each.ok]
    assert 'write authserv_id = ["mx.rrn.example"]' in found.text
    microsoft = looked(tmp_path, Mails("Authentication-Results: spf=pass (x; y) smtp.mailfrom=a.example\n\n"), text)
    assert 'authserv_id = [""]' in microsoft[2].text


def test_online_believes_no_single_mail(tmp_path: Path) -> None:
    plain = "Subject: x\n\n"
    found = looked(tmp_path, Mails("Authentication-Results: forged.example; dmarc=pass\n\n", plain, plain))
    assert found[2].ok
    assert "forged" not in found[2].text


def from_(sender: str, *fields: str) -> str:
    return "\n".join([f"From: {sender}@post.example", *fields, "", ""])


def test_online_finds_a_group_address_in_front_of_the_mailbox(tmp_path: Path) -> None:
    group = "List-Id: Our team <Team.rrn.example>", "To: team@rrn.example", "Delivered-To: sign@rrn.example"
    mails = Mails(from_("amina", *group), from_("boris", *group), from_("news", "List-Id: <news.example>"))
    (found,) = [each for each in looked(tmp_path, mails) if each.text.startswith("in front")]
    assert 'trusted_lists = ["team.rrn.example"]' in found.text
    known = RIGHT.replace(IMAP, IMAP + 'trusted_lists = ["team.rrn.example"]\n')
    assert not [each for each in looked(tmp_path, mails, known) if each.text.startswith("in front")]


@pytest.mark.parametrize(
    "fields",
    [
        ("To: sign@rrn.example", "Delivered-To: petitions@rrn.example"),
        ("To: Petitions <petitions@rrn.example>", "X-Original-To: petitions@rrn.example"),
        ("To: petitions@rrn.example", "Delivered-To: sign@rrn.example", "Delivered-To: petitions@rrn.example"),
        ("To: petitions@rrn.example",),
    ],
)
def test_online_finds_an_alias_in_front_of_the_mailbox(tmp_path: Path, fields: tuple[str, ...]) -> None:
    mails = Mails(from_("amina", *fields), from_("boris", *fields))
    (found,) = [each for each in looked(tmp_path, mails) if each.text.startswith("in front")]
    assert 'aliases = ["petitions@rrn.example"]' in found.text


@pytest.mark.parametrize(
    "fields",
    [
        ("To: sign@rrn.example", "Delivered-To: sign@rrn.example"),
        ("To: Sign+ua-329-11@RRN.example, boris@post.example", "Delivered-To: sign+ua-329-11@rrn.example"),
    ],
)
def test_online_finds_nothing_in_front_where_nothing_is(tmp_path: Path, fields: tuple[str, ...]) -> None:
    alone = from_("eve", "To: eve@evil.example", "Delivered-To: eve@evil.example")
    mails = Mails(from_("amina", *fields), from_("boris", *fields), alone)
    assert not [each for each in looked(tmp_path, mails) if each.text.startswith("in front")]


def test_online_looks_where_a_running_bot_has_moved_its_mails(tmp_path: Path) -> None:
    class Moved(Mails):
        def newest(self, folder: str, number: int) -> list[bytes]:
            return super().newest(folder, number) if folder != "INBOX" else []

    assert looked(tmp_path, Moved(OURS, OURS))[2].text == 'authserv_id: "mx.rrn.example" is what your provider writes'


def test_online_subaddresses_that_do_not_arrive(tmp_path: Path) -> None:
    found = looked(tmp_path, Mails(arrives=False))[-1]
    assert (found.ok, found.ours) == (False, True)
    assert 'subaddress = ""' in found.text
    without = looked(tmp_path, Mails(arrives=False), RIGHT.replace("time_zone", 'subaddress = ""\ntime_zone', 1))
    assert all(each.ok for each in without)


def test_online_a_refused_password_and_a_server_that_is_gone(tmp_path: Path) -> None:
    class Gone(Mails):
        def login(self, sender: str = "") -> None:
            raise SmtpUnavailable("connection refused") if sender else MailboxRefused("wrong password")

    found = looked(tmp_path, Gone())
    assert [(each.ok, each.ours, each.text) for each in found] == [
        (False, True, "imap: wrong password"),
        (False, False, "smtp: connection refused"),
    ]
