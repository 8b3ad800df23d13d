"""Access tokens of an account (OAuth 2, RFC 6749), by authlib: kept, renewed before they end, and once when refused.

    kept tokens ─► good for five minutes? ─► else, under a lock: read again ─► renew ─► keep ─► use

The server may change the refresh token at each renewal, and refuse the old one from then on (RFC 9700 section 4.14.2):
the new one is on the disk, whole, before its access token is used. The lock is held by one process at a time, which
finds what another has renewed. A crash between the server's answer and the disk wants a new login.
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path
from typing import Any, Final, Protocol

from signbot import private_files
from signbot.core.delivery import Outage
from signbot.core.value import dataclass

LEEWAY: Final = 300.0  # seconds that a token must be good for: a login is made, and some mails are sent
PATIENCE: Final = 20.0  # seconds for the authorisation server
SPARED: Final = 600.0  # seconds between two renewals that a mail server's refusal asks for
QUEUE: Final = 60.0  # seconds for whoever renews at this moment
SERVICE: Final = "signbot oauth"  # in the keyring
# RFC 6749 section 5.2, and what providers add: no waiting helps, a person must log in, or change the registration
_FINAL: Final = (
    "invalid_grant",
    "invalid_client",
    "unauthorized_client",
    "invalid_scope",
    "interaction_required",
    "consent_required",
    "access_denied",
)

TokenSet = dict[str, Any]  # as the server gave them: access_token, refresh_token, expires_at (seconds since 1970)


@dataclass(frozen=True, slots=True)
class Account:
    """An account at an authorisation server, as the registered program sees it."""

    key: str  # by which its tokens are found again
    token_url: str
    scopes: tuple[str, ...]
    client_id: str
    client_secret: str = field(default="", repr=False)


class TokenUnavailable(Outage):
    """No access token can be had. `permanent`: a person must log in once more."""

    def __init__(self, reason: str, permanent: bool = False) -> None:
        super().__init__("the access token is unavailable", reason, permanent)


class Shelf(Protocol):
    """Where tokens are kept."""

    def read(self, key: str) -> TokenSet | None: ...
    def write(self, key: str, tokens: TokenSet | None) -> None: ...


class FileShelf:
    """A file for nobody else's eyes, with the tokens of all accounts. Whole or as before, also after a crash."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, key: str) -> TokenSet | None:
        found = self._all().get(key)
        return found if isinstance(found, dict) else None

    def write(self, key: str, tokens: TokenSet | None) -> None:
        everything = self._all()
        everything.pop(key, None)
        if tokens is not None:
            everything[key] = tokens
        try:
            private_files.write(self._path, json.dumps(everything, indent=1).encode())
        except OSError as error:
            raise TokenUnavailable(f"{self._path} can't be written ({error.strerror})", permanent=True) from error

    def _all(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise TokenUnavailable(f"{self._path} can't be read ({type(error).__name__})", permanent=True) from error
        return found if isinstance(found, dict) else {}


class KeyringShelf:
    """The keyring of whoever runs signbot."""

    def read(self, key: str) -> TokenSet | None:
        import keyring

        with _of_the_keyring():
            found = keyring.get_password(SERVICE, key)
        return json.loads(found) if found else None

    def write(self, key: str, tokens: TokenSet | None) -> None:
        import keyring

        with _of_the_keyring():
            if tokens is not None:
                keyring.set_password(SERVICE, key, json.dumps(tokens))
            elif keyring.get_password(SERVICE, key):
                keyring.delete_password(SERVICE, key)


@contextmanager
def _of_the_keyring() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise TokenUnavailable(
            f"the keyring can't be asked ({str(error) or type(error).__name__})", permanent=True
        ) from None


class Tokens:
    """The tokens of one account. May be used by several threads and processes."""

    def __init__(self, account: Account, shelf: Shelf, lock: Path, clock: Callable[[], float] = time.time) -> None:
        self.account = account
        self._shelf, self._lock, self._clock = shelf, lock, clock
        self._given = ""  # the access token that was given out last
        self._refused, self._refused_at = "", -SPARED
        self._dead: tuple[str, TokenUnavailable] | None = None  # a refresh token that is not shown again

    @property
    def there(self) -> bool:
        """Has somebody logged in?"""
        return self._shelf.read(self.account.key) is not None

    def access(self) -> str:
        """An access token for a login now. TokenUnavailable when there is none."""
        tokens = self._shelf.read(self.account.key)
        if not self._good(tokens):
            with self._alone():
                tokens = self._shelf.read(self.account.key)  # somebody else may have renewed it
                if not self._good(tokens):
                    tokens = self._renewed(tokens)
                    self._shelf.write(self.account.key, tokens)
        assert tokens is not None
        self._given = str(tokens["access_token"])
        return self._given

    def refused(self) -> bool:
        """A mail server refuses the token that was given: the next `access` gives another one.

        False where that was done a moment ago, and did not help.
        """
        if not self._given or self._clock() - self._refused_at < SPARED:
            return False
        self._refused, self._refused_at = self._given, self._clock()
        return True

    def keep(self, tokens: TokenSet | None) -> None:
        """After a login; None: forget them."""
        with self._alone():
            self._shelf.write(self.account.key, tokens)
        self._refused, self._refused_at = "", -SPARED

    def _good(self, tokens: TokenSet | None) -> bool:
        """Without an end it is good until somebody refuses it."""
        if tokens is None or not tokens.get("access_token") or tokens["access_token"] == self._refused:
            return False
        end = tokens.get("expires_at")
        return end is None or float(end) > self._clock() + LEEWAY

    def _renewed(self, tokens: TokenSet | None) -> TokenSet:
        if tokens is None:
            raise TokenUnavailable("nobody has logged in yet: signbot oauth login", permanent=True)
        if not tokens.get("refresh_token"):
            raise TokenUnavailable("the login has ended: signbot oauth login", permanent=True)
        refresh = str(tokens["refresh_token"])
        if self._dead and self._dead[0] == refresh:
            raise TokenUnavailable(self._dead[1].reason, permanent=True)
        try:
            with session(self.account) as asks, translated(refresh):
                renewed = asks.refresh_token(self.account.token_url, refresh_token=refresh)
        except TokenUnavailable as error:
            self._dead = (refresh, error) if error.permanent else None
            raise
        if not renewed.get("access_token"):
            raise TokenUnavailable("the authorisation server gave no access token")
        return dict(renewed)  # with the old refresh token, where there is no new one

    @contextmanager
    def _alone(self) -> Iterator[None]:
        from filelock import FileLock, Timeout

        try:
            with FileLock(self._lock, timeout=QUEUE, mode=private_files.MODE):
                yield
        except Timeout as error:
            raise TokenUnavailable("another process has been renewing it for a minute") from error
        except OSError as error:
            raise TokenUnavailable(f"{self._lock} can't be locked ({error.strerror})", permanent=True) from error


@contextmanager
def session(account: Account, **more: Any) -> Iterator[Any]:
    """authlib's client, for what one asks of an authorisation server."""
    from authlib.integrations.requests_client import OAuth2Session

    with OAuth2Session(
        account.client_id,
        account.client_secret or None,
        scope=" ".join(account.scopes) or None,
        token_endpoint_auth_method="client_secret_post" if account.client_secret else "none",
        code_challenge_method="S256",
        default_timeout=PATIENCE,
        **more,
    ) as asks:
        yield asks


@contextmanager
def translated(*secrets: str) -> Iterator[None]:
    """What authlib and requests raise, as TokenUnavailable; without what the server repeats of a secret."""
    from authlib.common.errors import AuthlibBaseError
    from requests import RequestException

    from signbot.core.redact import hushed

    try:
        yield
    except AuthlibBaseError as error:
        said = f"{error.error}: {error.description}" if error.description else str(error.error)
        for secret in secrets:
            said = hushed(said, secret)
        final = error.error in _FINAL
        what = "log in once more: signbot oauth login" if final else "try again later"
        reason = " ".join(said.split())[:200]
        raise TokenUnavailable(f"the authorisation server refuses ({reason}): {what}", permanent=final) from None
    except RequestException as error:
        raise TokenUnavailable(f"the authorisation server can't be reached ({type(error).__name__})") from None
    except (ValueError, TypeError, KeyError) as error:
        raise TokenUnavailable(f"the authorisation server's answer can't be read ({type(error).__name__})") from None
