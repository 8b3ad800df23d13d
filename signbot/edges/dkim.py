"""DKIM signatures and ARC seals checked against DNS by ourselves (RFC 6376, 8617, dkimpy): a second opinion, or the
only one.

Bounded: 5 s for one question, 20 s of waiting in 5 minutes; DNS that is slow or dead leaves a mail as if unsigned,
and its writer is asked to confirm. Nothing here ever makes a mail worse than unsigned.
"""

import hashlib
import logging
import time
from collections.abc import Callable
from typing import Final

from signbot.core.mail.arc import Chain, chain
from signbot.core.mail.dkim import Candidate, Wanted, candidates, takes
from signbot.edges import dns as names
from signbot.logs import get_logger

MIN_BITS: Final = 1024  # RFC 8301
PATIENCE: Final = 5.0  # seconds for one question
BUDGET: Final = 20.0  # seconds of waiting for DNS …
WINDOW: Final = 300.0  # … within so many
KEPT: Final = 600.0  # seconds that an answer is remembered
MOST_KEPT: Final = 1_000

Lookup = Callable[[str], bytes | None]  # the TXT record of a name; None when there is none; OSError when DNS is dead

log = get_logger(__name__)
_silent = logging.getLogger("signbot.dkim.silent")  # dkimpy's own log holds parts of mails
_silent.disabled = True


def resolver(server: str = "") -> Lookup:
    """Real DNS. `server`: `host` or `host:port`; "" for the computer's own."""

    def lookup(name: str) -> bytes | None:
        from dns.exception import DNSException
        from dns.name import LabelTooLong
        from dns.resolver import NXDOMAIN, NoAnswer, NoNameservers, NoResolverConfiguration

        try:
            found = names.resolver(server).resolve(f"{name}.", "TXT", lifetime=PATIENCE, search=False)
        except (NXDOMAIN, NoAnswer, LabelTooLong):
            return None
        except (NoNameservers, NoResolverConfiguration, DNSException, ValueError) as error:
            raise OSError(f"DNS: {type(error).__name__}") from error
        records = [b"".join(record.strings) for record in found]
        return records[0] if len(records) == 1 else None  # RFC 6376 section 3.6.2.2: more than one is undefined

    return lookup


class Dkim:
    """Remembers keys for a while, and how long it has waited for DNS. Not for several threads at once."""

    def __init__(
        self, lookup: Lookup, clock: Callable[[], float] = time.monotonic, sealers: frozenset[str] = frozenset()
    ) -> None:
        """`sealers`: domains whose ARC seals are believed."""
        self._lookup = lookup
        self._sealers = sealers
        self._clock = clock
        self._kept: dict[str, tuple[float, bytes | None]] = {}
        self._since = clock()
        self._waited = 0.0

    def signed(self, raw: bytes, wanted: Wanted) -> str:
        """How the From domain is proven: `dkim=pass header.d=… header.s=… key=…`; "" when it is not."""
        for candidate in candidates(raw, wanted):
            record = self._key(candidate.record)
            if record and takes(record, candidate) and _holds(raw, candidate, record):
                return f"dkim=pass {_named(candidate, record)}, by our own check"
        return ""

    def sealed(self, raw: bytes, wanted: Wanted) -> str:
        """How a trusted sealer says that the From domain was proven when the mail came to it; "" when none does."""
        found = chain(raw, wanted, self._sealers)
        if found is None:
            return ""
        keys = {key.record: record for key in found.keys if (record := self._key(key.record)) and takes(record, key)}
        if not _unbroken(raw, found, keys):
            return ""
        newest = found.keys[0]
        return f"{found.why}, sealed by {', '.join(found.sealers)} (ARC: {_named(newest, keys[newest.record])})"

    def _key(self, name: str) -> bytes | None:
        at = self._clock()
        kept = self._kept.get(name)
        if kept and at - kept[0] < KEPT:
            return kept[1]
        if at - self._since > WINDOW:
            self._since, self._waited = at, 0.0
        if self._waited >= BUDGET:
            return None
        try:
            record = self._lookup(name)
        except OSError as error:
            log.warning("DNS is unavailable: mails are taken as unsigned", action="dkim.dns", reason=str(error))
            return None
        finally:
            self._waited += self._clock() - at
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[name] = (at, record)
        return record


def _named(candidate: Candidate, record: bytes) -> str:
    """Whose key it was, and which: DNS may hold another one when a coordinator looks."""
    key = hashlib.sha256(record).hexdigest()[:16]
    return f"header.d={candidate.domain} header.s={candidate.selector} key={key}"


def _holds(raw: bytes, candidate: Candidate, record: bytes) -> bool:
    """The mathematics, by dkimpy. Whatever it does not like proves nothing."""
    import dkim

    try:
        check = dkim.DKIM(raw, logger=_silent, minkey=MIN_BITS)
        return bool(check.verify(candidate.index, dnsfunc=lambda _name, timeout=0: record))  # noqa: ARG005
    except Exception as error:  # noqa: BLE001 - hostile input in a library that raises what it likes; recorded
        log.info("a signature that can't be checked", action="dkim.broken", error=type(error).__name__)
        return False


def _unbroken(raw: bytes, found: Chain, keys: dict[str, bytes]) -> bool:
    """Every seal holds, and the newest message signature; by dkimpy."""
    import dkim

    if any(key.record not in keys for key in found.keys):
        return False
    try:
        check = dkim.ARC(raw, logger=_silent, minkey=MIN_BITS)
        verdict, _, _ = check.verify(dnsfunc=lambda name, timeout=0: keys.get(_plain(name)))  # noqa: ARG005
    except Exception as error:  # noqa: BLE001 - as above
        log.info("a chain of seals that can't be checked", action="arc.broken", error=type(error).__name__)
        return False
    return bool(verdict == dkim.CV_Pass)


def _plain(name: bytes | str) -> str:
    text = name.decode("ascii", "replace") if isinstance(name, bytes) else name
    return text.rstrip(".").lower()
