"""A mailbox that takes no password: from the login to a signature and its answer, with tokens that end on the way."""

import json
from pathlib import Path

import pytest

from signbot.cli import oauth
from tests.scenarios.stage import AMINA, COORDINATOR, Stage
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import AuthorisationServer
from tests.servers.smtpd import SmtpServer


@pytest.fixture
def stage(tmp_path: Path, token_dovecot: Dovecot, mailserver: SmtpServer) -> Stage:
    """A bot whose mailbox takes access tokens."""
    return Stage(tmp_path, token_dovecot, mailserver, token_dovecot.user())


def test_from_the_login_to_an_answer_with_tokens_that_end_on_the_way(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oauth.time, "sleep", lambda _: None)
    with AuthorisationServer(stage.user.name) as server:
        stage.campaign()
        text = stage.config.read_text()
        stage.config.write_text(text.replace(f'password = "{stage.user.password}"', f"oauth = {{ {server.config} }}"))
        stage.run("once", code=78)  # nobody has logged in
        stage.run("oauth", "login")
        stage.deliver(AMINA, "SIGN UA 329/11")
        stage.once()
        assert stage.names() == ["Amina Diallo"]
        for number in (2, 3):  # each time it has ended, it is renewed, and the server takes no old one
            ended(stage)
            stage.deliver(f"Boris <boris{number}@home.example>", "SIGN UA 329/11")
            stage.once()
            assert server.asked[-1]["refresh_token"] == f"refresh-{number - 1}"
        server.revoke()
        ended(stage)
        stage.once(code=75)
        alarm = next(mail for mail in stage.mailserver.accepted if COORDINATOR in mail.recipients)
        assert b"signbot oauth login" in alarm.raw
        stage.run("oauth", "login")
        stage.once()


def ended(stage: Stage) -> None:
    """The kept access token is over."""
    file = stage.folder / "oauth.tokens"
    kept = {key: tokens | {"expires_at": 1} for key, tokens in json.loads(file.read_text()).items()}
    file.write_text(json.dumps(kept))
