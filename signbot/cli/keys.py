"""What opens the two mail servers: passwords and tokens as they are now, and whether there are any.

    [imap], [smtp] ─► password | what a program prints | our own tokens ─► asked for at each login

Nothing is kept of a password: files and keyrings change while the daemon runs.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from signbot.config import Config, ConfigError, Imap, OAuth, Smtp

if TYPE_CHECKING:
    from signbot.edges.tokens import Tokens

Ask = Callable[[], str]


def fresh(server: str, secret: Ask) -> Ask:
    """A secret as it is now: files and tokens change while the daemon runs. Outage when it is unavailable."""

    def now() -> str:
        try:
            return secret()
        except ConfigError as error:
            from signbot.core.delivery import Outage

            raise Outage(f"{server} is unavailable", error.mistakes[0].problem, permanent=True) from error

    return now


class Keys:
    """Of one configuration. An account that opens both servers has its tokens once."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._tokens: dict[str, Tokens] = {}

    def tokens(self, oauth: OAuth) -> "Tokens":
        from signbot.edges.tokens import Account, FileShelf, KeyringShelf, Tokens

        if oauth.key not in self._tokens:
            shelf = FileShelf(oauth.tokens) if oauth.tokens else KeyringShelf()
            server = oauth.server
            account = Account(oauth.key, server.token_url, server.scopes, oauth.client_id, oauth.client_secret)
            self._tokens[oauth.key] = Tokens(account, shelf, oauth.lock)
        return self._tokens[oauth.key]

    def password(self, server: str, section: Imap | Smtp) -> str | Ask:
        return "" if section.oauth else fresh(server, section.secret)

    def token(self, server: str, section: Imap | Smtp) -> Ask | None:
        """An access token, where it is one that opens the server."""
        if isinstance(section.oauth, OAuth):
            return self.tokens(section.oauth).access
        return fresh(server, section.secret) if section.oauth else None

    def refused(self, section: Imap | Smtp) -> Callable[[], bool] | None:
        """Who is told that a token is refused, and may have a better one."""
        return self.tokens(section.oauth).refused if isinstance(section.oauth, OAuth) else None

    def check(self) -> None:
        """Before the first network byte: ConfigError when a secret is missing, or nobody has logged in."""
        for section in (self._config.imap, self._config.smtp):
            section.secret()
            if isinstance(section.oauth, OAuth) and not self.tokens(section.oauth).there:
                raise section.oauth.refused("nobody has logged in yet", "signbot oauth login")
