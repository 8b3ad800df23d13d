"""What opens the two servers: asked for at each login, and before the first one whether it is there."""

from pathlib import Path

import pytest

from signbot.cli.keys import Keys, fresh
from signbot.config import ConfigError
from signbot.core.delivery import Outage
from tests.configs import ENVIRON, RIGHT, SMTP, loaded

OAUTH = 'oauth = { provider = "google", client_id = "x" }\n'


def test_a_secret_that_is_unavailable_now_is_an_outage() -> None:
    def gone() -> str:
        raise ConfigError.of("config.toml", "the secret file is empty")

    with pytest.raises(Outage, match="the secret file is empty"):
        fresh("the mailbox", gone)()
    assert fresh("the mailbox", lambda: "open sesame")() == "open sesame"


def test_an_account_that_opens_both_servers_has_its_tokens_once(tmp_path: Path) -> None:
    text = RIGHT.replace('password_env = "IMAP_PASSWORD"\n', OAUTH)
    config = loaded(tmp_path, text.replace(SMTP, SMTP + 'username = "sign@rrn.example"\n' + OAUTH))
    keys = Keys(config)
    token, refused = keys.token("the mailbox", config.imap), keys.refused(config.imap)
    assert (token, refused) == (keys.token("x", config.smtp), keys.refused(config.smtp))
    assert keys.password("the mailbox", config.imap) == ""
    with pytest.raises(ConfigError, match="nobody has logged in yet: signbot oauth login"):
        keys.check()


def test_a_password_and_a_program_s_token_are_asked_for_each_time(tmp_path: Path) -> None:
    config = loaded(tmp_path, RIGHT)
    password = Keys(config).password("the mailbox", config.imap)
    assert callable(password)
    assert password() == ENVIRON["IMAP_PASSWORD"]
    assert Keys(config).token("the mailbox", config.imap) is None
    Keys(config).check()
    printed = 'oauth = { token_command = "echo token" }'
    config = loaded(tmp_path, RIGHT.replace('password_env = "IMAP_PASSWORD"', printed))
    token = Keys(config).token("the mailbox", config.imap)
    assert token
    assert (token(), Keys(config).refused(config.imap)) == ("token", None)
