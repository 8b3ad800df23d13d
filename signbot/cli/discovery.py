"""Who runs this mailbox, and by which servers? Found out before a coordinator is asked.

    an address ─► its domain ─► its MX ─► an autoconfig file at hand ─► SRV records (RFC 6186, RFC 8314) ─► Provider

DNS may be silent: then nothing is found, after a few seconds.
"""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from signbot.config.autoconfig import NoAutoconfig, at_hand, read_autoconfig
from signbot.config.providers import Provider, by_domain, by_exchangers, other

# RFC 6186 section 3.1 and RFC 8314 section 5.1: each service, and how it is encrypted; the better one first
_IMAP = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
_SMTP = (("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"))


class Records(Protocol):
    def exchangers(self, domain: str) -> tuple[str, ...] | None: ...
    def services(self, name: str) -> tuple[tuple[str, int], ...] | None: ...


def provider_of(address: str, records: Records) -> Provider | None:
    """A provider that we know by name; None when it is none of them, or DNS does not say."""
    domain = address.rpartition("@")[2]
    if known := by_domain(domain):
        return known
    try:
        return by_exchangers(records.exchangers(domain) or ())
    except OSError:
        return None


def servers_of(address: str, records: Records) -> Provider | None:
    """Of a provider without a name here: by a file of Thunderbird's on this computer, or by its own SRV records."""
    domain = address.rpartition("@")[2]
    file = at_hand(domain)
    if file:
        try:
            return read_file(file, address)
        except (NoAutoconfig, OSError):
            pass  # then DNS may know
    try:
        return _by_services(domain, records)
    except OSError:
        return None


def read_file(file: Path, address: str) -> Provider:
    """NoAutoconfig when it says nothing that can be used; OSError when it can't be read."""
    return read_autoconfig(file.read_bytes(), address)


def _by_services(domain: str, records: Records) -> Provider | None:
    imap = _first(_IMAP, domain, records)
    smtp = _first(_SMTP, domain, records)
    if not (imap and smtp):
        return None
    return replace(
        other(domain),
        imap=imap[0],
        imap_port=imap[1],
        imap_security=imap[2],
        smtp=smtp[0],
        smtp_port=smtp[1],
        smtp_security=smtp[2],
    )


def _first(services: tuple[tuple[str, str], ...], domain: str, records: Records) -> tuple[str, int, str] | None:
    """Host, port, security of the best service that is offered."""
    for service, security in services:
        for host, port in records.services(f"{service}.{domain}") or ():
            return host, port, security
    return None
