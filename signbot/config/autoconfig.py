"""A provider's servers in the form of Thunderbird's autoconfig (ISPDB, `config-v1.1.xml`).

    the XML ─► its first IMAP server and its first SMTP server that are encrypted ─► Provider

The form: https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from signbot.config.providers import Provider, other
from signbot.core.value import dataclass

# Where Thunderbird's packages put files of their own, named by the domain
FOLDERS: Final = (Path("/usr/share/thunderbird/isp"), Path("/usr/lib/thunderbird/isp"), Path("/etc/thunderbird/isp"))
LARGEST: Final = 100_000  # octets; real ones have some 2,000
_SECURITY: Final = {"SSL": "tls", "STARTTLS": "starttls"}  # "plain" is not taken


class NoAutoconfig(ValueError):
    """The file says nothing that can be used. Its words are for a person."""


def at_hand(domain: str, folders: tuple[Path, ...] = FOLDERS) -> Path | None:
    """A file of Thunderbird's own for this domain, on this computer."""
    named = (folder / f"{domain.lower()}.xml" for folder in folders)
    return next((path for path in named if path.is_file()), None)


@dataclass(frozen=True, slots=True)
class _Server:
    host: str
    port: int
    security: str
    login: str  # with %EMAILADDRESS% and its like in it


def read_autoconfig(text: bytes, address: str) -> Provider:
    """NoAutoconfig when it names no encrypted IMAP and SMTP server."""
    if len(text) > LARGEST or b"<!DOCTYPE" in text or b"<!ENTITY" in text:  # nothing to expand
        raise NoAutoconfig("this is no autoconfig file")
    try:
        root = ET.fromstring(text)  # noqa: S314 - entities are refused above
    except ET.ParseError as error:
        raise NoAutoconfig(f"this is no XML ({error})") from error
    imap = _first(root.iterfind(".//incomingServer[@type='imap']"), "IMAP", address)
    smtp = _first(root.iterfind(".//outgoingServer[@type='smtp']"), "SMTP", address)
    guess = other(address.rpartition("@")[2])
    return replace(
        guess,
        label=" ".join((root.findtext(".//displayName") or guess.label).split()),
        imap=imap.host,
        imap_port=imap.port,
        imap_security=imap.security,
        smtp=smtp.host,
        smtp_port=smtp.port,
        smtp_security=smtp.security,
        short_login=imap.login == "%EMAILLOCALPART%",
    )


def _first(servers: Iterable[Element], kind: str, address: str) -> _Server:
    found = next((server for element in servers if (server := _server(element, address))), None)
    if found is None:
        raise NoAutoconfig(f"it names no {kind} server that is encrypted")
    return found


def _server(element: Element, address: str) -> _Server | None:
    """None where it is not encrypted, or something is missing."""
    local, _, domain = address.rpartition("@")
    said = {child.tag: (child.text or "").strip() for child in element}
    host = said.get("hostname", "").replace("%EMAILDOMAIN%", domain).replace("%EMAILLOCALPART%", local)
    security, port = _SECURITY.get(said.get("socketType", "")), said.get("port", "")
    if not (host and security and port.isascii() and port.isdecimal()):
        return None
    return _Server(host, int(port), security, said.get("username", ""))
