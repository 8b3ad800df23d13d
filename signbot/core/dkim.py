"""Which DKIM signatures of a mail (RFC 6376) would prove its From, and which keys we take. No DNS, no mathematics.

Stricter than the RFC, because a signature here is somebody's name under a letter: From, To (naming us), Subject and
Content-Type stand once and are signed; no `l=`; not expired; no test keys; aligned with the From domain.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from signbot.core import charset
from signbot.core.address import addresses, fold_domain, names_us
from signbot.core.authenticity import aligned
from signbot.core.mime import Headers, parse_headers, split

SIGNED = ("from", "to", "subject", "content-type")  # each exactly once, and signed
MAX_SIGNATURES = 3  # of one mail that we look up
MAX_SIGNATURE = 4_000  # octets of a DKIM-Signature field
MAX_KEY = 1_500  # octets of a key record: RSA with 4096 bits needs 800; more only costs time
_ALGORITHM = "rsa-sha256"  # RFC 8301: sha1 proves nothing any more
_LONG_BLANK = re.compile(rb"[ \t]{100}")  # QUIRK: dkimpy takes quadratic time over long runs of blanks
NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a signature must prove."""

    domain: str  # of From
    own: frozenset[str]  # canonical addresses, one of which To must name
    separator: str  # of subaddresses
    at: datetime  # when the mail arrived


@dataclass(frozen=True, slots=True)
class Candidate:
    """A signature that is worth a look at DNS."""

    index: int  # among the DKIM-Signature fields, the topmost is 0
    domain: str
    selector: str
    same_domain: bool  # `i=` is of the very `d=`, as a key with t=s asks for

    @property
    def record(self) -> str:
        """Where the key lies (RFC 6376 section 3.6.2.1)."""
        return f"{self.selector}._domainkey.{self.domain}"


def candidates(raw: bytes, wanted: Wanted) -> list[Candidate]:
    """`raw`: the whole mail."""
    headers = parse_headers(split(raw)[0])
    if not is_whole(raw, headers, wanted):
        return []
    return list(_candidates(headers, wanted))[:MAX_SIGNATURES]


def is_whole(raw: bytes, headers: Headers, wanted: Wanted) -> bool:
    """Each field that must be signed stands there once, and To names us."""
    if headers.defects or _LONG_BLANK.search(raw) or any(len(headers.raw(name)) != 1 for name in SIGNED):
        return False
    return names_us(addresses(charset.decode(headers.raw("to")[0])), wanted.own, wanted.separator)


def _candidates(headers: Headers, wanted: Wanted) -> Iterator[Candidate]:
    for index, value in enumerate(headers.raw("dkim-signature")):
        said = tags(value) if len(value) <= MAX_SIGNATURE else {}
        domain, selector = fold_domain(said.get("d", "")), said.get("s", "").lower()
        if not (NAME.fullmatch(domain) and NAME.fullmatch(selector) and aligned(domain, fold_domain(wanted.domain))):
            continue
        if is_strict(said, wanted.at):
            identity = said.get("i", f"@{domain}").rpartition("@")[2].lower()
            yield Candidate(index, domain, selector, identity == domain)


def is_strict(said: dict[str, str], at: datetime) -> bool:
    """Everything that stands in the signature itself, and is not the signature."""
    signed = {name.strip().lower() for name in said.get("h", "").split(":")}
    expires = said.get("x", "")
    lasts = not expires or (expires.isdecimal() and len(expires) < 12 and int(expires) > at.timestamp())
    return "l" not in said and said.get("a", "").lower() == _ALGORITHM and lasts and signed.issuperset(SIGNED)


def takes(record: bytes, candidate: Candidate) -> bool:
    """May this key record (RFC 6376 section 3.6.1) speak for anybody? Its length in bits is seen when it is used."""
    said = tags(record) if len(record) <= MAX_KEY else {}
    flags = {flag.strip().lower() for flag in said.get("t", "").split(":")}
    services = {service.strip().lower() for service in said.get("s", "*").split(":")}
    hashes = {name.strip().lower() for name in said.get("h", "sha256").split(":")}
    kind = said.get("v", "DKIM1") == "DKIM1" and said.get("k", "rsa").lower() == "rsa" and bool(said.get("p"))
    strict = "s" not in flags or candidate.same_domain
    return kind and strict and "y" not in flags and bool(services & {"*", "email"}) and "sha256" in hashes


def tags(value: bytes) -> dict[str, str]:
    """tag=value; tag=value (RFC 6376 section 3.2); {} when it can't be read in one way only."""
    found: dict[str, str] = {}
    for spec in value.decode("ascii", "replace").strip().rstrip(";").split(";"):
        name, equals, said = (part.strip() for part in spec.partition("="))
        if not equals or not name or name in found:
            return {}
        found[name] = said
    return found
