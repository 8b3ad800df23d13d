"""DNS: what a domain says of itself. Bounded: some seconds for one question, and each is asked once.

    name ─► Dns ─► its records; () when it has none of them; None when there is no such name; OSError when DNS is dead

`init` and `check --online` tell a person what it says; DKIM's keys are asked of the same `resolver` (`edges.dkim`).
"""

import socket
from functools import partial
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dns.resolver import Resolver

PATIENCE: Final = 5.0  # seconds for one question
MX, TXT, SRV, PTR = "MX", "TXT", "SRV", "PTR"


def resolver(server: str = "") -> "Resolver":
    """`server`: `host` or `host:port`; "" for the computer's own. OSError when there is none."""
    from dns.exception import DNSException
    from dns.inet import is_address
    from dns.resolver import Resolver

    if not server:
        try:
            return Resolver()
        except DNSException as error:
            raise OSError(f"DNS: {type(error).__name__}") from error
    host, _, port = server.rpartition(":") if server.count(":") == 1 else (server, "", "")
    asks = Resolver(configure=False)
    asks.nameservers = [host if is_address(host) else _address(host)]
    asks.port = int(port or 53)
    return asks


def _address(host: str) -> str:
    return str(socket.getaddrinfo(host, 53, type=socket.SOCK_DGRAM)[0][4][0])


class Dns:
    """Remembers what it was told; once DNS was dead, it asks no more: who looks at forty domains waits once."""

    def __init__(self, server: str = "", patience: float = PATIENCE) -> None:
        self._server, self._patience = server, patience
        self._told: dict[tuple[str, str], tuple[Any, ...] | None] = {}
        self._dead: OSError | None = None

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Its TXT records."""
        found = self._asked(name, TXT)
        return None if found is None else tuple(b"".join(record.strings).decode("utf-8", "replace") for record in found)

    def exchangers(self, domain: str) -> tuple[str, ...] | None:
        """Its MX hosts, the first one first. A domain that takes no mail (RFC 7505) has the host ""."""
        found = self._asked(domain, MX)
        ordered = sorted(found or (), key=lambda record: record.preference)
        return None if found is None else tuple(_plain(record.exchange) for record in ordered)

    def services(self, name: str) -> tuple[tuple[str, int], ...] | None:
        """Hosts and ports of an SRV name, the first one first. A service that is not offered (RFC 2782) has none."""
        found = self._asked(name, SRV)
        ordered = sorted(found or (), key=lambda record: (record.priority, -record.weight))
        hosts = tuple((_plain(record.target), int(record.port)) for record in ordered)
        return None if found is None else tuple((host, port) for host, port in hosts if host)

    def names_of(self, address: str) -> tuple[str, ...] | None:
        """The reverse name of an IP address."""
        from dns.reversename import from_address

        found = self._asked(from_address(address).to_text(), PTR)
        return None if found is None else tuple(_plain(record.target) for record in found)

    def addresses(self, name: str) -> tuple[str, ...]:
        """IPv4 and IPv6."""
        return tuple(record.to_text() for kind in ("A", "AAAA") for record in self._asked(name, kind) or ())

    def refuses_mail(self, domain: str) -> str:
        """Why nobody can mail to it, in words; "" where one can (RFC 5321 section 5.1, RFC 7505)."""
        from email_validator import EmailUndeliverableError
        from email_validator.deliverability import validate_email_deliverability

        asks = resolver(self._server)
        asks.lifetime = self._patience
        if self._dead:
            raise self._dead
        try:
            told = validate_email_deliverability(domain, domain, dns_resolver=asks)
        except EmailUndeliverableError as error:
            return str(error).rstrip(".")
        if unknown := told.get("unknown-deliverability"):
            self._dead = OSError(f"DNS: {unknown}")
            raise self._dead
        return ""

    def _asked(self, name: str, kind: str) -> tuple[Any, ...] | None:
        key = name.lower().rstrip("."), kind
        if key not in self._told:
            if self._dead:
                raise self._dead
            try:
                self._told[key] = _answer(partial(resolver, self._server), *key, self._patience)
            except OSError as error:
                self._dead = error
                raise
        return self._told[key]


def _answer(asks: "partial[Resolver]", name: str, kind: str, patience: float) -> tuple[Any, ...] | None:
    from dns.exception import DNSException
    from dns.name import EmptyLabel, LabelTooLong, NameTooLong
    from dns.resolver import NXDOMAIN, NoAnswer

    try:
        return tuple(asks().resolve(f"{name}.", kind, lifetime=patience, search=False))
    except (NXDOMAIN, LabelTooLong, NameTooLong, EmptyLabel):
        return None
    except NoAnswer:
        return ()
    except (DNSException, ValueError) as error:
        raise OSError(f"DNS: {type(error).__name__}") from error


def _plain(name: Any) -> str:
    return str(name.to_text()).rstrip(".").lower()
