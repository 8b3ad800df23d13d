"""Passwords: one way each, asked for when needed, never shown."""

import sys
from pathlib import Path

import pytest

from signbot.config import ConfigError, Imap
from signbot.config import secret as secrets
from tests.configs import ENVIRON, RIGHT, SMTP, line_of, loaded, mistakes, the_mistake, warnings
from tests.ring import Ring

PASSWORD_ENV = 'password_env = "IMAP_PASSWORD"'


def with_secret(way: str) -> str:
    return RIGHT.replace(PASSWORD_ENV, way)


def imap_with(folder: Path, way: str) -> Imap:
    return loaded(folder, with_secret(way)).imap


def test_a_password_file_is_read_without_its_last_line_end(tmp_path: Path) -> None:
    (tmp_path / "imap.secret").write_text("pass word \r\n")
    (tmp_path / "imap.secret").chmod(0o600)
    assert warnings(tmp_path, with_secret('password_file = "imap.secret"')) == []
    assert imap_with(tmp_path, 'password_file = "imap.secret"').secret() == "pass word "


def test_a_password_from_the_environment_and_inline(tmp_path: Path) -> None:
    assert loaded(tmp_path, RIGHT).imap.secret() == ENVIRON["IMAP_PASSWORD"]
    assert imap_with(tmp_path, 'password = " hush "').secret() == " hush "


@pytest.mark.parametrize("form", ["list", "text"])
def test_a_command_prints_the_password_only_when_asked(tmp_path: Path, form: str) -> None:
    script = tmp_path / "secret.py"
    script.write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\nprint('s3cret')\n")
    way = f'["{sys.executable}", "{script}"]' if form == "list" else f"\"{sys.executable} '{script}'\""
    imap = imap_with(tmp_path, f"password_command = {way}")
    assert not (tmp_path / "ran").exists()
    assert imap.secret() == "s3cret"


def test_an_access_token_is_asked_for_each_time(tmp_path: Path) -> None:
    program = "import sys, pathlib; p = pathlib.Path(sys.argv[1]); p.open('a').write('x'); print(len(p.read_text()))"
    way = f'oauth = {{ token_command = ["{sys.executable}", "-c", "{program}", "{tmp_path / "n"}"] }}'
    imap = imap_with(tmp_path, way)
    assert (imap.password, imap.secret(), imap.secret()) == (None, "1", "2")
    assert imap.oauth is not None


@pytest.mark.parametrize(
    ("way", "key"),
    [
        (PASSWORD_ENV + '\npassword = "x"', "imap.password_env"),
        ("", "imap"),
        ('password = ""', "imap.password"),
        ("password = 12345", "imap.password"),
        ('password_file = ""', "imap.password_file"),
        ('password_env = ""', "imap.password_env"),
        ("password_command = []", "imap.password_command"),
        ('password_command = "pass \'show"', "imap.password_command"),
        ("oauth = {}", "imap.oauth.token_command"),
        ("oauth = { token_command = [1] }", "imap.oauth.token_command"),
        ('oauth = { token_command = ["x"], token = "y" }', "imap.oauth.token"),
        ("oauth = true", "imap.oauth"),
    ],
)
def test_anything_but_one_way_to_the_secret_is_a_mistake(tmp_path: Path, way: str, key: str) -> None:
    assert the_mistake(tmp_path, with_secret(way)).key == key


def test_smtp_wants_both_username_and_password_or_neither(tmp_path: Path) -> None:
    assert loaded(tmp_path, RIGHT).smtp.secret() == ""
    only_name = RIGHT.replace(SMTP, SMTP + 'username = "sign"\n')
    assert the_mistake(tmp_path, only_name).key == "smtp"
    only_password = RIGHT.replace(SMTP, SMTP + PASSWORD_ENV + "\n")
    assert the_mistake(tmp_path, only_password).key == "smtp.username"


@pytest.mark.parametrize(
    ("way", "environ"),
    [('password_file = "nowhere"', ENVIRON), (PASSWORD_ENV, {})],
)
def test_an_absent_secret_is_a_warning_until_it_is_needed(tmp_path: Path, way: str, environ: dict[str, str]) -> None:
    text = with_secret(way)
    config = loaded(tmp_path, text, environ)
    (warning,) = config.warnings
    assert warning.line == line_of(text, way)
    with pytest.raises(ConfigError) as caught:
        config.imap.secret()
    assert caught.value.mistakes[0].line == line_of(text, way)


@pytest.mark.parametrize(
    ("program", "said"),
    [("import sys; print('hush', file=sys.stderr); sys.exit(3)", "exit code 3"), ("", "printed nothing"),
     ("import sys; sys.stdout.buffer.write(b'hush\\\\xff')", "no text")],
)  # fmt: skip
def test_a_command_that_fails_is_told_without_its_words(tmp_path: Path, program: str, said: str) -> None:
    imap = imap_with(tmp_path, f'password_command = ["{sys.executable}", "-c", "{program}", "hush"]')
    with pytest.raises(ConfigError, match=said) as caught:
        imap.secret()
    assert "hush" not in str(caught.value)


def test_a_command_that_hangs_or_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "PATIENCE", 0.2)
    with pytest.raises(ConfigError, match="did not answer"):
        imap_with(tmp_path, 'password_command = "sleep 60"').secret()
    with pytest.raises(ConfigError, match="can't be run"):
        imap_with(tmp_path, 'password_command = "/nowhere/at/all"').secret()


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_password_file_is_read_as_each_editor_saves_it(tmp_path: Path, charset: str) -> None:
    (tmp_path / "imap.secret").write_bytes("hüsh hush\r\n".encode(charset))
    assert imap_with(tmp_path, 'password_file = "imap.secret"').secret() == "hüsh hush"


def test_what_hardly_any_password_looks_like_is_told_without_it() -> None:
    said = {
        "hush ": "with a space",
        '"hush"': "quotation marks",
        "“hush”": "quotation marks",
        "hush\n#mine": "one line",
    }
    for secret, why in said.items():
        assert why in secrets.looks_wrong(secret)
    assert [secrets.looks_wrong(secret) for secret in ("abcd efgh", '"', "it's", "")] == [""] * 4


def test_an_empty_password_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "imap.secret").write_text("\n")
    with pytest.raises(ConfigError, match="is empty"):
        imap_with(tmp_path, 'password_file = "imap.secret"').secret()


def test_a_password_from_the_keyring(tmp_path: Path, ring: Ring) -> None:
    imap = imap_with(tmp_path, 'password_keyring = "signbot"')  # it is not asked before somebody logs in
    with pytest.raises(ConfigError, match="keyring set signbot"):
        imap.secret()
    ring.set_password("signbot", "sign@rrn.example", "hush")
    assert imap.secret() == "hush"
    ring.locked = True
    with pytest.raises(ConfigError, match="it is locked"):
        imap.secret()
    assert the_mistake(tmp_path, with_secret('password_keyring = ""')).key == "imap.password_keyring"


def test_no_secret_is_ever_shown(tmp_path: Path) -> None:
    text = with_secret('password = "hush-imap"').replace(
        SMTP, SMTP + 'username = "x"\npassword_command = ["echo", "hush-smtp"]\n'
    )
    config = loaded(tmp_path, text)
    assert "hush" not in repr(config) + str(config) + repr(config.imap) + repr(config.smtp.password)
    wrong = mistakes(tmp_path, text.replace("host =", "hots ="))
    assert "hush" not in repr(wrong)


@pytest.mark.parametrize("way", ["file", "inline"])
def test_a_secret_that_others_can_read_is_a_warning(tmp_path: Path, way: str) -> None:
    secret = tmp_path / "imap.secret"
    secret.write_text("hush")
    secret.chmod(0o640)
    text = with_secret('password_file = "imap.secret"' if way == "file" else 'password = "hush"')
    assert "chmod 600" in warnings(tmp_path, text)[0]
    for path in tmp_path.iterdir():
        path.chmod(0o600)
    assert warnings(tmp_path, text) == []


def test_the_environment_may_replace_a_file_s_oauth(tmp_path: Path) -> None:
    text = with_secret('oauth = { token_command = "false" }')
    imap = loaded(tmp_path, text, {"SIGNBOT__IMAP__PASSWORD_ENV": "HERE", "HERE": "x"}).imap
    assert (imap.oauth, imap.secret()) == (None, "x")
    token = {"SIGNBOT__IMAP__OAUTH__TOKEN_COMMAND": "echo token"}
    assert loaded(tmp_path, with_secret('password = "x"'), token).imap.secret() == "token"


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("postgresql://signbot:hush@db.example/signbot", True),
        ("postgresql://signbot@db.example/signbot?password=hush", True),
        ("postgresql://signbot@db.example/signbot?sslmode=verify-full&sslpassword=hush", True),
        ("postgresql://signbot@db.example/signbot?oauth_client_secret=hush", True),
        ("postgresql://signbot@db.example/signbot?sslmode=verify-full", False),
    ],
)
def test_a_databases_password_in_a_file_that_all_can_read_is_told(tmp_path: Path, url: str, secret: bool) -> None:
    text = RIGHT.replace("[bot]\n", f'[bot]\ndatabase = "{url}"\n', 1)
    found = [one for one in warnings(tmp_path, text) if "holds a password" in one]
    assert [("chmod 600" in one, "hush" in one) for one in found] == ([(True, False)] if secret else [])
