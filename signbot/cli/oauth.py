"""oauth: a person logs in once, in a browser, and signbot keeps the tokens by which it opens the mailbox from then on.

    login ─► device flow (RFC 8628) | loopback with PKCE (RFC 8252, RFC 7636) | a pasted address ─► tokens ─► kept

Neither codes nor tokens are shown, or written anywhere but where the configuration says.
"""

import secrets
import socket
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any, Final

import click

from signbot.cli.shell import Shell
from signbot.config import OAuth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from signbot.edges.tokens import Tokens, TokenSet

PATIENCE: Final = 600.0  # seconds for a person with a browser
PAUSE: Final = 5.0  # seconds between two questions, unless the server wants another pause (RFC 8628 section 3.2)
DEVICE: Final = "urn:ietf:params:oauth:grant-type:device_code"
PASTED: Final = "http://localhost"  # as it is registered; whatever is shown there, the browser has its address
DONE: Final = "<!doctype html><title>signbot</title><p>signbot has what it needs. You can close this page."


@click.group()
def oauth() -> None:
    """Log in at Google, Microsoft or another provider whose mailboxes take no password.

    Providers give access to programs that somebody has registered. That is done once, by your group's administrator,
    and costs nothing:

    \b
    Microsoft 365, Outlook.com:
      1. https://entra.microsoft.com: App registrations, New registration. Any name, say "signbot".
         Supported account types: your organisation's (for Outlook.com: personal accounts).
      2. Authentication, Add a platform, Mobile and desktop applications: http://localhost
         On the same page: Allow public client flows: Yes.
      3. API permissions, Add, APIs my organisation uses, Office 365 Exchange Online, Delegated:
         IMAP.AccessAsUser.All and SMTP.Send. (Outlook.com: Microsoft Graph has both of them.)
      4. Exchange admin centre: let the mailbox use IMAP and Authenticated SMTP.
      5. Overview: Application (client) ID is the client_id, Directory (tenant) ID may be the tenant.

    \b
    Google Workspace, Gmail (an app password is simpler where you may use one):
      1. https://console.cloud.google.com: a new project; APIs & Services: enable the Gmail API.
      2. Google Auth Platform, Audience: Internal; for gmail.com External, and "Publish app", or the
         login ends after 7 days.
      3. Clients, Create client, Desktop app: client ID and client secret.

    \b
    Then, in config.toml, under [imap] and under [smtp], instead of the password:
      oauth = { provider = "microsoft", tenant = "organizations", client_id = "…" }
      oauth = { provider = "google", client_id = "…", client_secret = "…" }
    and: signbot oauth login
    """


@oauth.command()
@click.option("--device", "how", flag_value="device", help="Show a code, to be typed in any browser.")
@click.option("--browser", "how", flag_value="browser", help="Open a browser on this computer.")
@click.option("--paste", "how", flag_value="paste", help="Use a browser elsewhere, and paste its last address.")
@click.pass_obj
def login(shell: Shell, how: str | None) -> None:
    """Log in as the bot's account; what is kept is renewed by itself from then on.

    Without an option: by a code where the provider allows that, else by a browser. On a server without a browser, and
    for Google, --paste.
    """
    for account in _accounts(shell):
        account.reveal()
        tokens = shell.keys.tokens(account)
        click.echo(f"Logging in as {account.username}. Choose that very account in the browser.", err=True)
        found = _logged_in(account, tokens, how or ("device" if account.server.device_url else "browser"))
        tokens.keep(found)
        if not found.get("refresh_token"):
            click.echo("warning: it can't be renewed, and will end soon: look at the scopes that you ask for", err=True)
        where = f"the file {account.tokens}" if account.tokens else "the keyring"
        click.echo(f"Done: {account.username} is logged in; the tokens are in {where}.")
    click.echo("Now: signbot check --online")


@oauth.command()
@click.pass_obj
def logout(shell: Shell) -> None:
    """Forget the tokens. (At your provider's pages you can take the access away for good.)"""
    for account in _accounts(shell):
        shell.keys.tokens(account).keep(None)
        click.echo(f"The tokens of {account.username} are forgotten.")


def _accounts(shell: Shell) -> list[OAuth]:
    """Each once: IMAP and SMTP mostly have the same."""
    named = (section.oauth for section in (shell.config.imap, shell.config.smtp))
    found: dict[str, OAuth] = {}
    for each in named:
        if isinstance(each, OAuth):
            found.setdefault(each.key, each)
    if not found:
        raise click.UsageError("neither [imap] nor [smtp] has oauth = { provider = …, client_id = … }")
    return list(found.values())


def _logged_in(account: OAuth, tokens: "Tokens", how: str) -> "TokenSet":
    """TokenUnavailable when it comes to nothing."""
    if how == "device":
        if not account.server.device_url:
            raise click.UsageError("this provider has no device flow for mail: --browser, or --paste on a server")
        return _by_device(account, tokens)
    if not account.server.authorize_url:
        raise click.UsageError("there is no authorize_url: --device")
    return _by_pasting(account, tokens) if how == "paste" else _by_browser(account, tokens)


# By a code ---------------------------------------------------------------------------------------


def _by_device(account: OAuth, tokens: "Tokens") -> "TokenSet":
    from signbot.edges.tokens import TokenUnavailable, session, translated

    with session(tokens.account) as asks, translated():
        asked = {"client_id": account.client_id, "scope": " ".join(account.server.scopes)}
        told = asks.request("POST", account.server.device_url, withhold_token=True, data=asked).json()
        if "device_code" not in told:
            said = told.get("error_description") or told.get("error") or "no code"
            raise TokenUnavailable(f"the authorisation server gives no code ({str(said)[:200]})", permanent=True)
        page = told.get("verification_uri") or told.get("verification_url")
        click.echo(f"Open {page} in any browser, and type the code {told['user_code']}", err=True)
        return _waited_for(asks, tokens, told)


def _waited_for(asks: Any, tokens: "Tokens", told: dict[str, Any]) -> "TokenSet":
    """RFC 8628 section 3.5: `slow_down` makes the pause longer for good."""
    from authlib.common.errors import AuthlibBaseError

    from signbot.edges.tokens import TokenUnavailable

    pause, left = float(told.get("interval", PAUSE)), float(told.get("expires_in", PATIENCE))
    while left > 0:
        time.sleep(pause)
        left -= pause
        try:
            return dict(asks.fetch_token(tokens.account.token_url, grant_type=DEVICE, device_code=told["device_code"]))
        except AuthlibBaseError as error:
            if error.error == "slow_down":
                pause += PAUSE
            elif error.error != "authorization_pending":
                raise
    raise TokenUnavailable("nobody typed the code in time", permanent=True)


# By a browser ------------------------------------------------------------------------------------


def _by_browser(account: OAuth, tokens: "Tokens") -> "TokenSet":
    """Its last page is one of ours, on this computer."""
    with _listening() as (address, arrived):

        def where_it_ended(page: str) -> str:
            click.echo(f"Opening a browser. If none opens, open this yourself:\n{page}", err=True)
            click.launch(page)
            return arrived()

        return _by_page(account, tokens, address, where_it_ended)


def _by_pasting(account: OAuth, tokens: "Tokens") -> "TokenSet":
    def where_it_ended(page: str) -> str:
        click.echo(f"Open this in a browser:\n\n{page}\n", err=True)
        click.echo(
            "In the end it shows an error, or a page that is not yours: that is right. Copy the whole address of it.",
            err=True,
        )
        return str(click.prompt("The address", err=True)).strip()

    return _by_page(account, tokens, PASTED, where_it_ended)


def _by_page(account: OAuth, tokens: "Tokens", address: str, where_it_ended: Callable[[str], str]) -> "TokenSet":
    """The code of the last page's address, bound to us by PKCE (RFC 7636) and `state`."""
    from signbot.edges.tokens import session, translated

    proof = secrets.token_urlsafe(48)
    with session(tokens.account, redirect_uri=address) as asks, translated(proof):
        more = {**dict(account.server.extra), "login_hint": account.username}
        page, state = asks.create_authorization_url(account.server.authorize_url, code_verifier=proof, **more)
        ended = where_it_ended(page)
        _check_no_error(ended)
        found = asks.fetch_token(
            tokens.account.token_url, authorization_response=ended, code_verifier=proof, state=state
        )
        return dict(found)


def _check_no_error(ended: str) -> None:
    from urllib.parse import parse_qs, urlsplit

    from signbot.edges.tokens import TokenUnavailable

    said = parse_qs(urlsplit(ended).query)
    if "code" not in said:
        why = (said.get("error_description") or said.get("error") or ["there is no code in that address"])[0]
        raise TokenUnavailable(f"nobody was logged in ({' '.join(why.split())[:200]})", permanent=True)


@contextmanager
def _listening() -> "Iterator[tuple[str, Callable[[], str]]]":
    """A server on this computer for one request. Its address, and how one waits for the address that was asked for."""
    arrived: list[str] = []
    came = threading.Event()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if "code=" in self.path or "error=" in self.path:
                arrived.append(self.path)
                came.set()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(DONE.encode())

        def log_message(self, *_: object) -> None:
            """The address holds the code."""

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://localhost:{server.server_port}"  # any port will do (RFC 8252 section 7.3), another path not

        def wait() -> str:
            from signbot.edges.tokens import TokenUnavailable

            if not came.wait(PATIENCE):
                raise TokenUnavailable("nobody logged in in time; on a server use --paste", permanent=True)
            return address + arrived[0]

        try:
            yield address, wait
        finally:
            server.shutdown()
