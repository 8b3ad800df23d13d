"""Passwords and tokens: where they come from. Their values are asked for when needed, and never shown."""

import codecs
import os
import shlex
import stat
import subprocess
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from signbot.config.mistakes import ConfigError, Mistake
from signbot.config.oauth import OAuth, read_oauth
from signbot.config.source import SECRET_KEYS, EnvText
from signbot.config.table import Table
from signbot.core.value import dataclass

PATIENCE = 30  # seconds for a password manager or a token helper to answer


@dataclass(frozen=True, slots=True)
class Secret:
    """One way to a secret: exactly one of `value`, `path`, `variable`, `command`, `keyring` is set."""

    place: Mistake = field(repr=False, compare=False)  # where it was configured, ready to carry a problem
    value: str | None = field(default=None, repr=False)
    path: Path | None = None
    variable: str = ""
    command: tuple[str, ...] = field(default=(), repr=False)
    keyring: tuple[str, str] | None = None  # the service, and the name of the account

    def reveal(self) -> str:
        """The secret itself. ConfigError when it is unavailable now."""
        if self.value is not None:
            return self.value
        if self.path is not None:
            return self._filled(_from_file(self.path, self.place), f"{self.path} is empty")
        if self.variable:
            raise self._refused(f"the environment variable {self.variable} is not set")
        if self.keyring:
            return self._from_keyring(*self.keyring)
        return self._filled(self._from_command(), f"`{self.command[0]}` printed nothing")

    def _from_keyring(self, service: str, account: str) -> str:
        """The keyring of whoever runs signbot: Secret Service, KWallet, macOS, or another backend of `keyring`."""
        import keyring
        from keyring.errors import KeyringError

        fix = f"store it once: keyring set {service} {account}"
        try:
            found = keyring.get_password(service, account)
        except KeyringError as error:
            said = str(error) or type(error).__name__
            raise self._refused(f"the keyring can't be asked ({said})", _NO_KEYRING) from None
        if not found:
            raise self._refused(f"the keyring has no password of {account} for {service}", fix)
        return found

    def _from_command(self) -> str:
        """Neither arguments nor output are ever repeated: either may hold the secret."""
        name = self.command[0]
        try:
            done = subprocess.run(
                self.command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=True
            )
            return done.stdout.decode().rstrip("\r\n")
        except subprocess.TimeoutExpired:
            raise self._refused(f"`{name}` did not answer within {PATIENCE} seconds") from None
        except subprocess.CalledProcessError as error:
            raise self._refused(f"`{name}` failed with exit code {error.returncode}") from None
        except OSError as error:
            raise self._refused(f"`{name}` can't be run ({error.strerror})") from None
        except UnicodeDecodeError:
            raise self._refused(f"`{name}` printed something that is no text") from None

    def _filled(self, secret: str, problem: str) -> str:
        if not secret:
            raise self._refused(problem)
        return secret

    def _refused(self, problem: str, fix: str = "") -> ConfigError:
        return ConfigError([Mistake(self.place.file, self.place.line, self.place.key, problem, fix)])


_NO_KEYRING = "unlock it, or use password_file: a server often has no keyring"


@dataclass(frozen=True, slots=True)
class Token:
    """An access token that a program prints."""

    secret: Secret

    def reveal(self) -> str:
        """ConfigError when it is unavailable now."""
        return self.secret.reveal()


def _from_file(path: Path, place: Mistake) -> str:
    fix = "put the password into it, and nothing else"
    try:
        return _decoded(path.read_bytes()).rstrip("\r\n")
    except FileNotFoundError:
        problem = f"there is no file {path} yet"
    except OSError as error:
        problem = f"the secret file {path} can't be read ({error.strerror})"
    except UnicodeDecodeError:
        problem, fix = f"the secret file {path} is no text", "save it as plain text in UTF-8"
    raise ConfigError([Mistake(place.file, place.line, place.key, problem, fix)])


def _decoded(data: bytes) -> str:
    """UTF-8; or UTF-16, as Windows writes what is sent into a file (`echo … > mail.secret`)."""
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if is_wide else "utf-8-sig")


def looks_wrong(secret: str) -> str:
    """What hardly any password looks like, for whoever's login is refused; "" where nothing is to be seen."""
    if "\n" in secret:
        return "has more than one line"
    if secret != secret.strip():
        return "begins or ends with a space"
    if len(secret) > 1 and secret[0] in _QUOTES and secret[-1] in _QUOTES:
        return "stands between quotation marks"
    return ""


_QUOTES = "\"'“”„‘’«»"


def read_secret(table: Table, environ: Mapping[str, str]) -> Secret | OAuth | Token | None:
    """The one way to a mail server that its table names: a password's, or an access token's."""
    given = [key for key in SECRET_KEYS if table.has(key)]
    if len(given) > 1:
        table.mistake(given[1], f"only one of {', '.join(given)} can be used", "keep one and delete the others")
    if not given:
        return None
    if given[0] == "oauth":
        inner = table.table("oauth", f"{table.title}.oauth")
        return _token(inner, _account(table)) if inner else None
    return _password(table, given[0], environ)


def _account(table: Table) -> str:
    """The username beside it. What is wrong with that is said where it is read."""
    written = table.value("username")
    return written.strip() if isinstance(written, str) else ""


def _token(table: Table, username: str) -> OAuth | Token | None:
    """By a program of the operator's, or by our own login."""
    if table.has("token_command") or not table.keys:
        command = _command(table, "token_command")
        return Token(command) if command else None
    return read_oauth(table, username)


def _password(table: Table, key: str, environ: Mapping[str, str]) -> Secret | None:
    match key:
        case "password":
            return _inline(table)
        case "password_file":
            return _file(table)
        case "password_keyring":
            return _keyring(table)
        case "password_env":
            return _variable(table, environ)
        case _:
            return _command(table, key)


def _place(table: Table, key: str) -> Mistake:
    return Mistake(table.source.file, table.line(key), table.label(key), "")


def _inline(table: Table) -> Secret | None:
    value = table.value("password")
    if not isinstance(value, str) or not value:
        table.mistake("password", "must be a text that is not empty", 'write it between quotation marks: "…"')
        return None
    if not isinstance(value, EnvText):
        warn_if_open(table, "password", table.source.path, "this file holds a password and")
    return Secret(_place(table, "password"), value=str(value))


def _file(table: Table) -> Secret | None:
    path = table.file("password_file")
    if path is None:
        table.mistake("password_file", "is empty", "name the file that holds the password, and nothing else")
        return None
    secret = Secret(_place(table, "password_file"), path=path)
    try:
        secret.reveal()
    except ConfigError as error:
        table.caution("password_file", error.mistakes[0].problem)
    else:
        warn_if_open(table, "password_file", path, f"{path}")
    return secret


def _variable(table: Table, environ: Mapping[str, str]) -> Secret | None:
    name = table.text("password_env", "")
    if not name:
        table.mistake("password_env", "is empty", "name the environment variable that holds the password")
        return None
    value = environ.get(name)
    if value:
        return Secret(_place(table, "password_env"), value=value)
    table.caution("password_env", f"the environment variable {name} is not set")
    return Secret(_place(table, "password_env"), variable=name)


def _keyring(table: Table) -> Secret | None:
    """Not looked up here: it may have to be unlocked by a person."""
    service, account = table.text("password_keyring", ""), _account(table)
    if not service:
        table.mistake("password_keyring", "is empty", 'name the service under which it is stored, like "signbot"')
        return None
    return Secret(_place(table, "password_keyring"), keyring=(service, account))


def _command(table: Table, key: str) -> Secret | None:
    """A program and its arguments: a list, or one text split as a shell would (no shell runs)."""
    value = table.required(key)
    if key == "token_command":
        table.done()
    try:
        words = shlex.split(value) if isinstance(value, str) else value
    except ValueError:
        words = None
    if isinstance(words, list) and words and all(isinstance(word, str) for word in words) and words[0]:
        return Secret(_place(table, key), command=tuple(words))
    if value is not None:
        table.mistake(key, "is no command", 'write the program and its arguments: ["pass", "show", "signbot"]')
    return None


def warn_if_open(table: Table, key: str, path: Path, what: str) -> None:
    """`what` holds what is nobody else's business."""
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        table.caution(key, f"{what} can be read by other users of this computer: chmod 600 {path}")
