"""`check --online`: who lets us in, what arrives; and for each failure what was tried, what was said, what to do."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from signbot.cli import online
from signbot.cli.findings import Found
from signbot.core.delivery import Claim, CopyTo, Fate, Parcel, Tried
from signbot.edges.mailbox import MailboxRefused, MailboxUnavailable
from signbot.edges.smtp import SmtpUnavailable
from tests.configs import IMAP, RIGHT, loaded


class Mails:
    """A mailbox and the server that fills it, as far as `check --online` asks."""

    def __init__(self, *headers: str, arrives: bool = True, junk: str = "") -> None:
        self.headers = [each.encode() for each in headers]
        self.arrives, self._junk = arrives, junk
        self.asked: list[str] = []

    def login(self, sender: str = "") -> None:
        self.asked.append(f"login {sender}".strip())

    def places(self) -> None:
        self.asked.append("places")

    def junk(self) -> str:
        return self._junk

    def newest(self, folder: str, number: int) -> list[bytes]:
        return self.headers[-number:]

    def texts(self, name: str) -> tuple[str, ...] | None:
        raise OSError("DNS is dead")

    exchangers = addresses = names_of = refuses_mail = texts  # DNS has its own tests

    def deliver(self, parcels: Iterable[Parcel], sender: str, claim: Claim, copy_to: CopyTo) -> Iterator[Tried]:
        for parcel in parcels:
            if self.arrives and claim(parcel):
                self.headers.append(parcel.payload.partition(b"\r\n\r\n")[0])
            yield Tried(parcel.id, Fate.SENT)


OURS = "From: a@post.example\nAuthentication-Results: mx.rrn.example; dmarc=pass header.from=post.example\n\n"


def looked(folder: Path, mails: Mails, text: str = RIGHT, said: list[str] | None = None) -> list[Found]:
    tell = (said if said is not None else []).append
    found = list(online.look(loaded(folder, text), mails, mails, mails, tell, sleep=lambda _: None))
    assert found[-1].text.startswith("dns: it does not answer")
    return found[:-1]


def test_online_everything_is_well_and_is_told_step_by_step(tmp_path: Path) -> None:
    said: list[str] = []
    found = looked(tmp_path, Mails(OURS, OURS, "Subject: x\n\n"), said=said)
    assert [each.ok for each in found] == [True] * 6
    assert found[-1].text == "subaddress: a mail to sign+check@rrn.example arrives"
    assert said[:3] == ["logging in to imap.rrn.example", "looking into the folders", said[2]]
    assert said[-1] == "what DNS says of rrn.example"


def test_online_asked_again_it_says_the_same(tmp_path: Path) -> None:
    for mails in (Mails(OURS), Mails(), Mails(OURS, "From: b@post.example\n\n"), Mails("From: b@post.example\n\n")):
        first, second, third = (looked(tmp_path, mails) for _ in range(3))
        assert first == second == third


def test_online_looks_where_a_running_bot_has_moved_its_mails(tmp_path: Path) -> None:
    class Moved(Mails):
        def newest(self, folder: str, number: int) -> list[bytes]:
            return super().newest(folder, number) if folder != "INBOX" else []

    assert looked(tmp_path, Moved(OURS, OURS))[2].text == 'authserv_id: "mx.rrn.example" is what your provider writes'


def test_online_names_the_folder_into_which_spam_is_sorted(tmp_path: Path) -> None:
    (found,) = [each for each in looked(tmp_path, Mails(OURS, junk="Spam")) if each.text.startswith("junk")]
    assert (found.verdict.value, found.fix) == ("note", 'write also = ["Spam"] under [imap]')
    text = RIGHT.replace(IMAP, IMAP + 'also = ["Spam"]\n')
    assert not [each for each in looked(tmp_path, Mails(OURS, junk="Spam"), text) if each.text.startswith("junk")]


def test_online_subaddresses_that_do_not_arrive(tmp_path: Path) -> None:
    found = looked(tmp_path, Mails(arrives=False))[-1]
    assert (found.ok, found.ours) == (False, True)
    assert 'subaddress = ""' in found.fix
    without = looked(tmp_path, Mails(arrives=False), RIGHT.replace("time_zone", 'subaddress = ""\ntime_zone', 1))
    assert all(each.ok for each in without)


def test_online_a_refused_password_and_a_server_that_is_gone(tmp_path: Path) -> None:
    class Gone(Mails):
        def login(self, sender: str = "") -> None:
            raise (
                SmtpUnavailable("connection refused") if sender else MailboxRefused("the mailbox refuses the login: no")
            )

    imap, smtp = looked(tmp_path, Gone())
    assert (imap.ok, imap.ours, smtp.ok, smtp.ours) == (False, True, False, False)
    assert imap.lines == [
        " FAIL  imap: the server refuses the login: the username or the password is wrong",
        "         tried: imap.rrn.example, port 993, tls, as sign@rrn.example with a password",
        "         the server said: the mailbox refuses the login: no",
        f"         do: {imap.fix}",
    ]
    assert imap.fix.startswith("look at username and password under [imap]")
    assert smtp.tried == "smtp.rrn.example, port 465, tls, without a login"
    assert "look at host and port under [smtp]" in smtp.fix


@pytest.mark.parametrize(("port", "security", "do"), [
    (143, "tls", 'security = "starttls" for port 143, or port = 993 for "tls"'),
    (993, "starttls", 'security = "tls" for port 993'),
    (1993, "tls", 'port = 993 for security = "tls"; or security = "starttls" if port 1993 is meant'),
])  # fmt: skip
def test_online_a_port_of_one_kind_with_the_security_of_the_other(
    tmp_path: Path, port: int, security: str, do: str
) -> None:
    class Wrong(Mails):
        def login(self, sender: str = "") -> None:
            if not sender:
                raise MailboxUnavailable("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)")

    text = RIGHT.replace(IMAP, IMAP + f'port = {port}\nsecurity = "{security}"\n')
    failed = looked(tmp_path, Wrong(), text)[0]
    assert (failed.ours, failed.fix) == (True, f"under [imap] write {do}")
    assert "begin with TLS" in failed.text


def test_online_says_what_this_provider_wants_and_where_one_gets_it(tmp_path: Path) -> None:
    class Gmail(Mails):
        def login(self, sender: str = "") -> None:
            if not sender:
                raise MailboxRefused(
                    "the mailbox refuses the login: [AUTHENTICATIONFAILED] Invalid credentials (Failure)"
                )

    text = RIGHT.replace("imap.rrn.example", "imap.gmail.com").replace("smtp.rrn.example", "smtp.gmail.com")
    failed = looked(tmp_path, Gmail(), text)[0]
    assert "https://myaccount.google.com/apppasswords" in failed.fix
    assert "2-Step Verification" in failed.fix


def test_online_a_token_that_is_refused_is_no_wrong_password(tmp_path: Path) -> None:
    class Refusing(Mails):
        def login(self, sender: str = "") -> None:
            if not sender:
                raise MailboxRefused("the mailbox refuses the login: AUTHENTICATE failed.")

    text = RIGHT.replace('password_env = "IMAP_PASSWORD"', 'oauth = { provider = "google", client_id = "x" }')
    failed = looked(tmp_path, Refusing(), text)[0]
    assert "refuses the access token" in failed.text
    assert "signbot oauth login" in failed.fix
    assert "with an access token (oauth)" in failed.tried
