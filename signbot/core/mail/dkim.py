"""Which DKIM signatures of a mail (RFC 6376) would prove its From, and which keys we take. No DNS, no mathematics.

Stricter than the RFC, because a signature here is somebody's name under a letter: From, To (naming us), Subject and
Content-Type stand once and are signed, and so is whatever else decides; no `l=`; not expired; no test keys; aligned
with the From domain.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from signbot.core.address import addresses, fold_domain, names_us
from signbot.core.grounds import SIGNATURE_DAYS, Rests
from signbot.core.mail.alignment import speaks_for
from signbot.core.mail.cover import Cover, covered, dated, doubled, uncovered
from signbot.core.mail.mime import Headers, Message, parse
from signbot.core.text import charset
from signbot.core.value import dataclass, replace

SIGNED = ("from", "to", "subject", "content-type")  # each exactly once, and signed
WHERE_PRESENT = ("date", "message-id")  # at most once, and signed: by them a mail is known again
MAX_SIGNATURES = 3  # of one mail that we look up
MAX_THERE = 10  # in one mail; one that went through three lists has six. More are there to hide something
MAX_SIGNATURE = 4_000  # octets of a DKIM-Signature field
MAX_KEY = 1_500  # octets of a key record: RSA with 4096 bits needs 800; more only costs time
_ALGORITHM = "rsa-sha256"  # RFC 8301: sha1 proves nothing any more
_LONG_BLANK = re.compile(rb"[ \t]{100}")  # QUIRK: dkimpy takes quadratic time over long runs of blanks
NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What a DKIM-Signature field says of itself, by its tags' names (RFC 6376 section 3.5). Nothing is proven."""

    index: int  # among the DKIM-Signature fields, the topmost is 0
    d: str = ""  # folded; "": it can't be read in one way only, and may be anybody's
    s: str = ""  # lower case
    a: str = ""  # lower case
    i: str = ""  # its domain, lower case
    h: tuple[str, ...] = ()  # lower case, each as often as it stands there
    b: str = ""  # without blanks
    bh: str = ""  # without blanks
    t: int | None = None  # seconds since 1970
    x: int | None = None
    has_l: bool = False  # it covers the beginning of the body only

    def cover(self, message: Message) -> Cover:
        """What is as it was signed, if it holds. Nothing where the body may go on (8.2), or by SHA-1 (RFC 8301)."""
        if self.has_l or self.a.endswith("-sha1"):
            return Cover(self.d, frozenset())
        date = dated(message.headers) if "date" in self.h else None
        times, dates = (tuple(filter(None, [moment])) for moment in (_moment(self.t), date))
        return replace(covered(self.d, self.h, message), times=times, dates=dates, expires=_moment(self.x))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a signature must prove."""

    domain: str  # of From
    own: frozenset[str]  # canonical addresses, one of which To must name
    separator: str  # of subaddresses
    at: datetime  # when the mail arrived
    rests: Rests = ()  # on which fields its reading rests
    age: timedelta = timedelta(days=SIGNATURE_DAYS)  # how old it may be


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
    message = parse(raw)
    if not is_whole(raw, message.headers, wanted):
        return []
    return list(_candidates(message, wanted))[:MAX_SIGNATURES]


def own_covers(raw: bytes, wanted: Wanted) -> tuple[Cover, ...]:
    """What these candidates cover, where one of them holds."""
    message = parse(raw)
    chosen = {candidate.index for candidate in candidates(raw, wanted)}
    held = (signed for signed in signatures(message.headers) if signed.index in chosen)
    return tuple(signed.cover(message) for signed in held)


def is_whole(raw: bytes, headers: Headers, wanted: Wanted) -> bool:
    """Each field that must be signed stands there once, none twice that may not, and To names us."""
    if headers.defects or _LONG_BLANK.search(raw) or doubled(headers):
        return False
    if len(headers.raw("dkim-signature")) > MAX_THERE:
        return False
    if any(len(headers.raw(name)) != 1 for name in SIGNED):
        return False
    return names_us(addresses(charset.decode(headers.raw("to")[0])), wanted.own, wanted.separator)


def signatures(headers: Headers) -> list[Signed]:
    """Every DKIM-Signature field of a mail, in their order; whoever wrote it, and whether it holds or not."""
    return [signature(value, index) for index, value in enumerate(headers.raw("dkim-signature"))]


def aligned_signatures(headers: Headers, domain: str) -> list[Signed]:
    """Those that speak for people at `domain`, if they hold."""
    home = fold_domain(domain)
    return [signed for signed in signatures(headers) if signed.d and speaks_for(signed.d, home)]


@lru_cache(maxsize=512)  # a mail's is wanted when it is sighted, and again when it is read: some hundred mails later
def signature(value: bytes, index: int = 0) -> Signed:
    """One such field, unfolded; also an ARC-Message-Signature (RFC 8617 section 4.1.2)."""
    said = tags(value) if len(value) <= MAX_SIGNATURE else {}
    domain, selector = fold_domain(said.get("d", "")), said.get("s", "").lower()
    begins, ends = _seconds(said.get("t", "")), _seconds(said.get("x", ""))
    if not (NAME.fullmatch(domain) and NAME.fullmatch(selector)) or -1 in (begins, ends):
        return Signed(index=index)
    return Signed(
        index=index,
        d=domain,
        s=selector,
        a=said.get("a", "").lower(),
        i=said.get("i", f"@{domain}").rpartition("@")[2].lower(),
        h=tuple(name.strip().lower() for name in said.get("h", "").split(":")),
        b="".join(said.get("b", "").split()),
        bh="".join(said.get("bh", "").split()),
        t=begins,
        x=ends,
        has_l="l" in said,
    )


def _seconds(said: str) -> int | None:
    """-1 for what is no moment."""
    if not said:
        return None
    return int(said) if said.isdecimal() and said.isascii() and len(said) < 12 else -1


def _candidates(message: Message, wanted: Wanted) -> Iterator[Candidate]:
    for signed in aligned_signatures(message.headers, wanted.domain):
        if is_strict(signed, message, wanted):
            yield Candidate(signed.index, signed.d, signed.s, signed.i == signed.d)


def is_strict(signed: Signed, message: Message, wanted: Wanted) -> bool:
    """Everything that stands in the signature itself, and is not the signature."""
    cover = signed.cover(message)
    present = [name for name in WHERE_PRESENT if name in message.headers.named]
    whole = not uncovered([cover], wanted.rests) and not cover.stale(wanted.at, wanted.age)
    return whole and signed.a == _ALGORITHM and set(signed.h).issuperset((*SIGNED, *present))


def shared(those: Sequence[Signed], message: Message) -> Cover:
    """What is covered, whichever of these signatures it is that holds."""
    covers = [signed.cover(message) for signed in those] or [Cover("", frozenset())]
    domain = next((cover.domain for cover in covers if cover.domain), "")
    told = covers if all(cover.signed_at for cover in covers) else []
    return Cover(
        domain,
        fields=frozenset.intersection(*(cover.fields for cover in covers)),
        times=tuple(moment for cover in told for moment in cover.times),
        dates=tuple(moment for cover in told for moment in cover.dates),
        expires=min((cover.expires for cover in covers if cover.expires), default=None),
    )


def _moment(seconds: int | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


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
