"""`oauth = { … }`: whose server, which account, and where tokens are kept."""

from pathlib import Path

import pytest

from signbot.config import ConfigError, OAuth
from tests.configs import RIGHT, loaded, the_mistake, warnings

PASSWORD = 'password_env = "IMAP_PASSWORD"'
OWN = 'token_url = "https://id.host.example/token", device_url = "https://id.host.example/device", client_id = "x"'


def with_oauth(keys: str) -> str:
    return RIGHT.replace(PASSWORD, f"oauth = {{ {keys} }}")


def oauth(folder: Path, keys: str) -> OAuth:
    found = loaded(folder, with_oauth(keys)).imap.oauth
    assert isinstance(found, OAuth)
    return found


def test_a_provider_s_servers_are_known(tmp_path: Path) -> None:
    google = oauth(tmp_path, 'provider = "google", client_id = "x", client_secret = "y"')
    assert (google.server.token_url, google.server.device_url) == ("https://oauth2.googleapis.com/token", "")
    assert (google.username, google.client_secret, google.tokens) == (
        "sign@rrn.example",
        "y",
        tmp_path / "oauth.tokens",
    )
    microsoft = oauth(tmp_path, 'provider = "microsoft", tenant = "rrn.example", client_id = "x"')
    assert microsoft.server.device_url == "https://login.microsoftonline.com/rrn.example/oauth2/v2.0/devicecode"
    assert "offline_access" in microsoft.server.scopes


def test_a_server_of_one_s_own_a_secret_in_a_file_and_the_keyring(tmp_path: Path) -> None:
    (tmp_path / "client").write_text("y\n")
    found = oauth(tmp_path, OWN + ', client_secret_file = "client", scopes = "mail", tokens = "keyring"')
    assert (found.client_secret, found.server.scopes, found.tokens) == ("y", ("mail",), None)
    assert found.lock.parent == tmp_path
    assert "client_secret" not in repr(found)


@pytest.mark.parametrize(("keys", "key"), [
    ('provider = "gogle", client_id = "x"', "imap.oauth.provider"),
    ('client_id = "x"', "imap.oauth"),
    ('token_url = "https://id.example/token", client_id = "x"', "imap.oauth.authorize_url"),
    (OWN.replace("https://id.host.example/token", "http://id.host.example/token"), "imap.oauth.token_url"),
    (OWN + ', client_secret_file = "nowhere"', "imap.oauth.client_secret_file"),
    (OWN + ', clientid = "x"', "imap.oauth.clientid"),
])  # fmt: skip
def test_what_is_wrong_is_told_where_it_stands(tmp_path: Path, keys: str, key: str) -> None:
    assert the_mistake(tmp_path, with_oauth(keys)).key == key


def test_without_a_client_id_check_warns_and_nothing_runs(tmp_path: Path) -> None:
    text = with_oauth('provider = "microsoft", client_id = ""')
    assert any("register signbot once" in said for said in warnings(tmp_path, text))
    with pytest.raises(ConfigError, match="client_id is empty"):
        loaded(tmp_path, text).imap.secret()
