"""`signbot oauth login`: by a code, by a browser, by a pasted address; and what comes of a no."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from signbot.cli import oauth
from signbot.config import ConfigError
from tests.cli.running import run
from tests.configs import RIGHT, SMTP
from tests.servers.oauth import AuthorisationServer


@pytest.fixture
def server() -> Iterator[AuthorisationServer]:
    with AuthorisationServer() as server:
        yield server


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oauth.time, "sleep", lambda _: None)


def with_oauth(server: AuthorisationServer) -> str:
    keys = f"oauth = {{ {server.config} }}\n"
    text = RIGHT.replace('password_env = "IMAP_PASSWORD"\n', keys)
    return text.replace(SMTP, SMTP + 'username = "sign@rrn.example"\n' + keys)


def kept(folder: Path) -> list[dict[str, str]]:
    return list(json.loads((folder / "oauth.tokens").read_text()).values())


def browsing(url: str) -> str:
    """What a browser does: it goes where it is sent. The address that it ends at."""
    try:
        with urllib.request.urlopen(url) as page:
            return str(page.url)
    except urllib.error.URLError as error:  # nothing listens where it was sent
        ended = getattr(error, "url", None) or _sent_to(url)
        return str(ended)


def _sent_to(url: str) -> str:
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_: object) -> None:
            return None

    try:
        urllib.request.build_opener(Stay).open(url)
    except urllib.error.HTTPError as error:
        return str(error.headers["Location"])
    raise AssertionError("not sent anywhere")


def test_login_by_a_code_is_asked_again_until_the_code_is_typed(server: AuthorisationServer, tmp_path: Path) -> None:
    server.plan = [(400, "authorization_pending"), (400, "slow_down"), (400, "authorization_pending")]
    result = run(tmp_path, "oauth", "login", text=with_oauth(server))
    assert result.exit_code == 0, result.output
    assert f"Open {server.url}/code in any browser, and type the code ABCD-EFGH" in result.stderr
    assert len(kept(tmp_path)) == 1  # IMAP and SMTP are one account
    assert "refresh-" not in result.output
    assert run(tmp_path, "oauth", "logout", text=with_oauth(server)).exit_code == 0
    assert kept(tmp_path) == []


def test_login_by_a_browser_on_this_computer(
    server: AuthorisationServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(click, "launch", lambda url: threading.Thread(target=browsing, args=(url,)).start())
    result = run(tmp_path, "oauth", "login", "--browser", text=with_oauth(server))
    assert result.exit_code == 0, result.output
    assert kept(tmp_path)[0]["refresh_token"] in server.good
    assert server.asked[0]["redirect_uri"].startswith("http://localhost:")


def test_login_by_a_browser_elsewhere(
    server: AuthorisationServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(click, "prompt", lambda *_, **__: _sent_to(shown[0]))
    echo = click.echo

    def watched(said: str = "", **more: bool) -> None:
        shown.extend(line for line in said.splitlines() if line.startswith(server.url))
        echo(said, **more)

    monkeypatch.setattr(click, "echo", watched)
    result = run(tmp_path, "oauth", "login", "--paste", text=with_oauth(server))
    assert result.exit_code == 0, result.output
    assert kept(tmp_path)[0]["refresh_token"] in server.good


@pytest.mark.parametrize(("address", "said"), [
    ("http://localhost:1/?error=access_denied&error_description=The+person+said+no", "The person said no"),
    ("http://localhost:1/?code=stolen&state=another", "mismatching_state"),
    ("nonsense", "no code in that address"),
])  # fmt: skip
def test_what_is_pasted_must_be_the_answer_to_our_question(
    server: AuthorisationServer, tmp_path: Path, address: str, said: str
) -> None:
    result = run(tmp_path, "oauth", "login", "--paste", text=with_oauth(server), answer=f"{address}\n")
    assert said in str(result.exception)
    assert not (tmp_path / "oauth.tokens").exists()


def test_a_no_and_a_code_that_nobody_types(server: AuthorisationServer, tmp_path: Path) -> None:
    server.plan = [(400, "access_denied")]
    refused = run(tmp_path, "oauth", "login", "--device", text=with_oauth(server))
    assert "access_denied" in str(refused.exception)
    server.plan = [(400, "authorization_pending")] * 100
    late = run(tmp_path, "oauth", "login", "--device", text=with_oauth(server))
    assert "nobody typed the code in time" in str(late.exception)


def test_without_oauth_there_is_nothing_to_log_in_to(tmp_path: Path) -> None:
    assert run(tmp_path, "oauth", "login").exit_code == 2


def test_before_somebody_has_logged_in_nothing_runs(server: AuthorisationServer, tmp_path: Path) -> None:
    result = run(tmp_path, "once", text=with_oauth(server))
    assert isinstance(result.exception, ConfigError)
    assert "nobody has logged in yet: signbot oauth login" in str(result.exception)
