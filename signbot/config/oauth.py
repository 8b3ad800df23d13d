"""`oauth = { … }`: the account at an authorisation server whose tokens open the mailbox, and where they are kept.

    provider, or URLs of one's own ─► OAuth ─► (edges) Tokens

Read without the network; `signbot oauth login` is what fills the place that is named here.
"""

from dataclasses import field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from signbot.config.addresses import is_loopback
from signbot.config.mistakes import ConfigError, Mistake
from signbot.config.table import Table
from signbot.core.value import dataclass

KEYRING: Final = "keyring"  # instead of a file's name
TOKENS: Final = "oauth.tokens"
LOCK: Final = ".oauth.lock"  # beside the file, or beside the configuration


@dataclass(frozen=True, slots=True)
class AuthorisationServer:
    """Where one logs in. Read in November 2026."""

    authorize_url: str
    token_url: str
    scopes: tuple[str, ...]
    device_url: str = ""  # "" where the device flow gives no access to mail
    extra: tuple[tuple[str, str], ...] = ()  # what else it wants to be asked for
    page: str = ""  # where one registers a program


SERVERS: Final = {
    # developers.google.com/identity/protocols/oauth2/native-app; its device flow allows no scope of Gmail's
    "google": AuthorisationServer(
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        ("https://mail.google.com/",),
        extra=(("access_type", "offline"), ("prompt", "consent")),
        page="https://console.cloud.google.com/auth/clients",
    ),
    # learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth"
    "microsoft": AuthorisationServer(
        "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        (
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ),
        device_url="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/devicecode",
        page="https://entra.microsoft.com",
    ),
}


@dataclass(frozen=True, slots=True)
class OAuth:
    """One account, and the program (`client_id`) that asks for access to it."""

    place: Mistake = field(repr=False, compare=False)  # where it is configured, ready to carry a problem
    server: AuthorisationServer
    client_id: str
    client_secret: str = field(repr=False)  # "": a public client, which has none
    username: str
    tokens: Path | None  # the file in which they are kept; None: the keyring
    lock: Path  # whoever renews a token holds it

    @property
    def key(self) -> str:
        """By which its tokens are found again."""
        return f"{self.username} {self.client_id} {self.server.token_url}"

    def refused(self, problem: str, fix: str) -> ConfigError:
        return ConfigError([Mistake(self.place.file, self.place.line, self.place.key, problem, fix)])

    def reveal(self) -> str:
        """Nothing to reveal: an access token is asked for at each login. ConfigError without a client_id."""
        if not self.client_id:
            raise self.refused("client_id is empty", "register signbot once: `signbot oauth --help` tells how")
        return ""


def read_oauth(table: Table, username: str) -> OAuth | None:
    """The table `oauth` without a `token_command`. None, and a mistake, when it is not right."""
    server = _server(table)
    client_id = table.text("client_id", "")
    if not client_id:
        table.caution("client_id", "is empty: register signbot once, as `signbot oauth --help` tells")
    tokens = _tokens(table)
    oauth = OAuth(
        place=Mistake(table.source.file, table.line(), table.label(""), ""),
        server=server,
        client_id=client_id,
        client_secret=_client_secret(table),
        username=username,
        tokens=tokens,
        lock=(tokens.parent if tokens else table.source.directory) / LOCK,
    )
    table.done()
    return oauth


def _server(table: Table) -> AuthorisationServer:
    name, tenant = table.text("provider", ""), table.text("tenant", "common")
    own = {key: table.text(key, "") for key in ("authorize_url", "token_url", "device_url")}
    scopes = table.texts("scopes")
    for key, url in own.items():
        if url and not _is_safe(url):
            table.mistake(key, f"{url!r} is no https address", "write the one that your provider gives")
    if name in SERVERS:
        known = SERVERS[name]
        named = {key: own[key] or str(getattr(known, key)).format(tenant=tenant) for key in own}
        return AuthorisationServer(
            named["authorize_url"],
            named["token_url"],
            scopes or known.scopes,
            named["device_url"],
            known.extra,
            known.page,
        )
    if name:
        known_names = " or ".join(f'"{each}"' for each in SERVERS)
        table.mistake("provider", f'"{name}" is not known', f"write {known_names}, or token_url = … and its like")
    elif not own["token_url"]:
        table.mistake("", "says of no provider", 'write provider = "google" or "microsoft", or token_url = "…"')
    elif not (own["authorize_url"] or own["device_url"]):
        table.mistake("authorize_url", "is missing", "write it, or device_url: by one of them one logs in")
    return AuthorisationServer(own["authorize_url"], own["token_url"], scopes, own["device_url"])


def _is_safe(url: str) -> bool:
    """Tokens travel encrypted, or do not leave this computer."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = parts.hostname or ""
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)))


def _client_secret(table: Table) -> str:
    """A desktop program's is no secret in truth (RFC 8252 section 8.5), and may stand in the file."""
    written, file = table.text("client_secret", ""), table.file("client_secret_file")
    if file is None:
        return written
    try:
        return file.read_text("utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        table.mistake("client_secret_file", f"{file} can't be read")
        return ""


def _tokens(table: Table) -> Path | None:
    written = table.text("tokens", TOKENS)
    return None if written == KEYRING else table.source.directory / Path(written).expanduser()
