"""Access tokens: renewed in time and once when refused, kept before they are used, by one process at a time."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from signbot import private_files
from signbot.edges.mailbox import ImapSettings, Mailbox, MailboxRefused
from signbot.edges.server import ServerSettings
from signbot.edges.smtp import Smtp, SmtpSettings
from signbot.edges.tokens import LEEWAY, SPARED, Account, FileShelf, KeyringShelf, Tokens, TokenSet, TokenUnavailable
from tests.ring import Ring
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, AuthorisationServer, jwt
from tests.servers.smtpd import Look, SmtpServer

KEY = "sign@rrn.example"


@pytest.fixture
def server() -> Iterator[AuthorisationServer]:
    with AuthorisationServer() as server:
        yield server


def tokens_at(url: str, folder: Path, kept: TokenSet | None = None, secret: str = CLIENT_SECRET) -> Tokens:
    account = Account(KEY, f"{url}/token", ("mail",), CLIENT_ID, secret)
    found = Tokens(account, FileShelf(folder / "oauth.tokens"), folder / ".oauth.lock")
    if kept:
        found.keep(kept)
    return found


def kept(folder: Path) -> TokenSet:
    found: TokenSet = json.loads((folder / "oauth.tokens").read_text())[KEY]
    return found


def test_a_token_that_is_good_is_given_and_nobody_is_asked(server: AuthorisationServer, tmp_path: Path) -> None:
    issued = server.issue()
    tokens = tokens_at(server.url, tmp_path, issued)
    assert [tokens.access() for _ in range(2)] == [issued["access_token"]] * 2
    assert server.asked == []
    assert (tmp_path / "oauth.tokens").stat().st_mode & 0o777 == 0o600


def test_before_it_ends_it_is_renewed_and_the_new_refresh_token_is_on_the_disk(
    server: AuthorisationServer, tmp_path: Path
) -> None:
    tokens = tokens_at(server.url, tmp_path, server.issue(life=LEEWAY - 1))
    for number in (2, 3):
        given = tokens.access()
        assert (kept(tmp_path)["access_token"], kept(tmp_path)["refresh_token"]) == (given, f"refresh-{number}")
        tokens.keep(kept(tmp_path) | {"expires_at": int(time.time())})
    assert [asked["refresh_token"] for asked in server.asked] == ["refresh-1", "refresh-2"]


def test_what_can_not_be_kept_is_not_used(
    server: AuthorisationServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = tokens_at(server.url, tmp_path, server.issue(life=0))

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(private_files, "write", full)
    with pytest.raises(TokenUnavailable, match="No space left") as raised:
        tokens.access()
    assert raised.value.permanent
    assert kept(tmp_path)["refresh_token"] == "refresh-1"  # whole, as before


def test_a_server_that_keeps_the_refresh_token_says_none(server: AuthorisationServer, tmp_path: Path) -> None:
    server.rotates = False
    tokens = tokens_at(server.url, tmp_path, server.issue(life=0))
    tokens.access()
    assert kept(tmp_path)["refresh_token"] == "refresh-1"


def test_a_refused_token_is_renewed_once(server: AuthorisationServer, tmp_path: Path) -> None:
    now = [time.time()]
    issued = server.issue()
    tokens = tokens_at(server.url, tmp_path, issued)
    tokens._clock = lambda: now[0]
    assert not tokens.refused()  # none was given yet
    assert tokens.access() == issued["access_token"]
    assert tokens.refused()
    assert tokens.access() != issued["access_token"]
    assert not tokens.refused()  # the new one was no better
    tokens.access()
    assert len(server.asked) == 1
    now[0] += SPARED
    assert tokens.refused()


CHILD = """
import sys
from pathlib import Path
from tests.edges.test_tokens import tokens_at
print(tokens_at(sys.argv[1], Path(sys.argv[2])).access())
"""


def test_several_processes_renew_it_once(server: AuthorisationServer, tmp_path: Path) -> None:
    """A server that rotates ends everything when an old refresh token comes back."""
    tokens_at(server.url, tmp_path, server.issue(life=0))
    command = [sys.executable, "-c", CHILD, server.url, str(tmp_path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    given = {process.communicate(timeout=60)[0].strip() for process in running}
    assert given == {kept(tmp_path)["access_token"]}
    assert len(server.asked) == 1
    assert server.good


@pytest.mark.parametrize(("status", "error", "permanent"), [
    (400, "invalid_grant", True), (401, "invalid_client", True), (400, "interaction_required", True),
    (400, "temporarily_unavailable", False), (503, "busy", False),
])  # fmt: skip
def test_a_server_that_refuses_is_told_without_what_it_repeats(
    server: AuthorisationServer, tmp_path: Path, status: int, error: str, permanent: bool
) -> None:
    tokens = tokens_at(server.url, tmp_path, server.issue(life=0))
    server.plan.append((status, error))
    with pytest.raises(TokenUnavailable) as raised:
        tokens.access()
    assert raised.value.permanent is permanent
    assert ("signbot oauth login" in raised.value.reason) is permanent
    assert "refresh-1" not in str(raised.value)
    assert (error in raised.value.reason) or status == 503
    if not permanent:
        tokens.access()  # as soon as it is well again


def test_a_refresh_token_that_was_refused_is_not_shown_again(server: AuthorisationServer, tmp_path: Path) -> None:
    tokens = tokens_at(server.url, tmp_path, server.issue(life=0))
    server.revoke()
    for _ in range(3):
        with pytest.raises(TokenUnavailable, match="signbot oauth login"):
            tokens.access()
    assert len(server.asked) == 1
    tokens.keep(server.issue(life=0))  # somebody has logged in
    assert tokens.access()


def test_nobody_has_logged_in_a_login_that_ended_and_a_server_that_is_gone(tmp_path: Path) -> None:
    tokens = tokens_at("http://127.0.0.1:9", tmp_path)
    assert not tokens.there
    for kept_now, said, permanent in (
        (None, "nobody has logged in yet", True),
        ({"access_token": "x", "expires_at": 1}, "has ended", True),
        ({"access_token": "x", "expires_at": 1, "refresh_token": "y"}, "can't be reached", False),
    ):
        tokens.keep(kept_now)
        with pytest.raises(TokenUnavailable, match=said) as raised:
            tokens.access()
        assert raised.value.permanent is permanent


def test_a_file_that_is_broken_is_told(tmp_path: Path) -> None:
    (tmp_path / "oauth.tokens").write_text("{")
    with pytest.raises(TokenUnavailable, match="can't be read"):
        tokens_at("http://127.0.0.1:9", tmp_path).access()


def test_tokens_may_be_kept_in_the_keyring(server: AuthorisationServer, tmp_path: Path, ring: Ring) -> None:
    tokens = tokens_at(server.url, tmp_path)
    tokens._shelf = KeyringShelf()
    tokens.keep(server.issue(life=0))
    given = tokens.access()
    assert json.loads(ring.kept["signbot oauth", KEY])["access_token"] == given
    ring.locked = True
    with pytest.raises(TokenUnavailable, match="it is locked"):
        tokens.access()
    ring.locked = False
    tokens.keep(None)
    assert (tokens.there, ring.kept) == (False, {})


# At mail servers ---------------------------------------------------------------------------------


def imap(dovecot: Dovecot, user: str, tokens: Tokens) -> ImapSettings:
    ca = dovecot.certificates.ca
    return ImapSettings(
        dovecot.host, dovecot.tls_port, user, token=tokens.access, refused=tokens.refused, ca=ca, timeout=20
    )


def test_a_real_mail_server_takes_them_and_one_that_it_refuses_is_renewed_once(
    server: AuthorisationServer, tmp_path: Path, token_dovecot: Dovecot
) -> None:
    server.user = token_dovecot.user().name
    ended = server.issue() | {"access_token": jwt(server.user, life=-10)}  # the mail server's clock is another one
    tokens = tokens_at(server.url, tmp_path, ended)
    with Mailbox(imap(token_dovecot, server.user, tokens)) as mailbox:
        mailbox.login()
        assert len(server.asked) == 1
    server.user = "somebody.else@rrn.example"  # whoever logged in chose another account
    tokens.keep(server.issue())
    with Mailbox(imap(token_dovecot, "sign@rrn.example", tokens)) as mailbox, pytest.raises(MailboxRefused):
        mailbox.login()
    assert len(server.asked) == 2


@pytest.mark.parametrize("mechanism", ["oauthbearer", "xoauth2"])
def test_a_real_mail_server_by_either_mechanism(
    server_directory: Path, certificates: Certificates, mechanism: str
) -> None:
    with Dovecot(server_directory / mechanism, certificates, mechanisms=f"plain {mechanism}") as dovecot:
        user = dovecot.user().name
        for life, comes_in in ((3600, True), (-10, False)):
            settings = ImapSettings(
                dovecot.host, dovecot.tls_port, user, token=lambda life=life: jwt(user, life), ca=certificates.ca
            )
            with Mailbox(settings) as mailbox:
                if comes_in:
                    mailbox.login()
                else:
                    with pytest.raises(MailboxRefused):
                        mailbox.login()


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER", "PLAIN OAUTHBEARER XOAUTH2"])
def test_smtp_by_either_mechanism_and_renewed_once(server: AuthorisationServer, tmp_path: Path, mechanism: str) -> None:
    tokens = tokens_at(server.url, tmp_path, server.issue())
    better = server.issue()
    with SmtpServer(Look(auth=mechanism, username=server.user, password=better["access_token"])) as smtp:
        settings = SmtpSettings(
            smtp.host, smtp.port, server.user, token=tokens.access, refused=lambda: renewed(tokens, better),
            security="none",
        )  # fmt: skip
        Smtp(settings).login(server.user)
        assert [command for command in smtp.commands if command.startswith("AUTH")] == ["AUTH …"] * 2


def renewed(tokens: Tokens, better: TokenSet) -> bool:
    tokens.keep(better)
    return True


def test_a_token_is_in_no_words(tmp_path: Path) -> None:
    account = Account(KEY, "https://x", (), CLIENT_ID, "the client secret")
    settings = ServerSettings("x", 1, token=lambda: "x", refused=lambda: True)
    assert "secret" not in repr(account) + repr(settings).replace("client_secret", "")
