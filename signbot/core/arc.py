"""What a sealer whom the operator trusts saw before a mail was passed on (ARC, RFC 8617). No DNS, no mathematics.

A list or a forwarder changes a mail, and what its writer's domain says of it no longer holds. The first seal tells what
held when the mail came in. It is believed only when every seal of the chain is by a trusted sealer, and the newest one
covers the same fields that our own check of DKIM asks for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from signbot.core import charset
from signbot.core.address import fold_domain
from signbot.core.dkim import MAX_SIGNATURE, NAME, Candidate, Wanted, is_strict, is_whole, signature, tags
from signbot.core.mime import Headers, parse_headers, split

MAX_SETS = 5  # of one mail; RFC 8617 allows fifty, a group has one or two
_FIELDS = ("arc-seal", "arc-message-signature", "arc-authentication-results")
_INSTANCE = re.compile(rb"\s*i\s*=\s*([1-9]\d?)\s*;")  # first of all: so nobody can read another number


@dataclass(frozen=True, slots=True)
class Chain:
    """Seals that are worth a look at DNS: whose keys they need, and what the first sealer found."""

    keys: tuple[Candidate, ...]  # newest seal first, each with its message signature
    results: str  # as in an Authentication-Results field

    @property
    def sealers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key.domain for key in self.keys))


def chain(raw: bytes, wanted: Wanted, sealers: frozenset[str]) -> Chain | None:
    """The chain of seals of a mail; None when there is none that could be believed. `raw`: the whole mail."""
    headers = parse_headers(split(raw)[0])
    if not sealers or not is_whole(raw, headers, wanted):
        return None
    sets = _sets(headers)
    keys = tuple(_keys(sets, wanted, sealers))
    if not sets or len(keys) != 2 * len(sets):
        return None
    first = charset.decode(sets[-1][2])
    return Chain(keys, first.partition(";")[2])


def _sets(headers: Headers) -> list[tuple[bytes, bytes, bytes]]:
    """(seal, message signature, results) of each instance, the newest first; [] when one is missing or is twice."""
    found: list[dict[int, bytes]] = []
    for name in _FIELDS:
        values = headers.raw(name)
        numbered = [(match, value) for value in values if (match := _INSTANCE.match(value))]
        found.append({int(match[1]): value for match, value in numbered})
        if len(found[-1]) != len(values) or any(len(value) > MAX_SIGNATURE for value in values):
            return []
    seals, signatures, results = found
    numbers = range(1, len(seals) + 1)
    if not all(set(one) == set(numbers) for one in found) or len(seals) > MAX_SETS:
        return []
    return [(seals[number], signatures[number], results[number]) for number in reversed(numbers)]


def _keys(sets: list[tuple[bytes, bytes, bytes]], wanted: Wanted, sealers: frozenset[str]) -> Iterator[Candidate]:
    """Of each seal and message signature that is as it must be; of any other, none."""
    for place, (seal, message, _) in enumerate(sets):
        sealed, signed = tags(seal), signature(message)
        first = place == len(sets) - 1
        if sealed.get("cv", "").lower() == ("none" if first else "pass") and "h" not in sealed:
            yield from _key(sealed.get("d", ""), sealed.get("s", ""), place, sealers)
        if place or is_strict(signed, wanted.at):  # an older signature need not hold: that is what the seals are for
            yield from _key(signed.d, signed.s, place, sealers)


def _key(domain: str, selector: str, place: int, sealers: frozenset[str]) -> Iterator[Candidate]:
    domain, selector = fold_domain(domain), selector.lower()
    if domain in sealers and NAME.fullmatch(selector):
        yield Candidate(place, domain, selector, same_domain=True)
