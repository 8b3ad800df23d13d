"""What a sealer whom the operator trusts saw before a mail was passed on (ARC, RFC 8617). No DNS, no mathematics.

A list or a forwarder changes a mail, and what its writer's domain says of it no longer holds. The first seal tells what
held when the mail came in. It is believed only when every seal of the chain is by a trusted sealer, and the newest one
covers the same fields that our own check of DKIM asks for. What the first one found holds for what the writer's own
signature covers, as for a provider's word.
"""

import re
from collections.abc import Iterator

from signbot.core.address import fold_domain
from signbot.core.mail.authenticity import Authenticity, sealed
from signbot.core.mail.cover import Cover, fresh, uncovered
from signbot.core.mail.dkim import MAX_SIGNATURE, NAME, Candidate, Wanted, is_strict, is_whole, signature, tags
from signbot.core.mail.mime import Headers, Message, parse
from signbot.core.text import charset
from signbot.core.value import dataclass

MAX_SETS = 5  # of one mail; RFC 8617 allows fifty, a group has one or two
_FIELDS = ("arc-seal", "arc-message-signature", "arc-authentication-results")
_INSTANCE = re.compile(rb"\s*i\s*=\s*([1-9]\d?)\s*;")  # first of all: so nobody can read another number


@dataclass(frozen=True, slots=True)
class Chain:
    """Seals that are worth a look at DNS: whose keys they need, and what the first sealer found."""

    keys: tuple[Candidate, ...]  # newest seal first, each with its message signature
    why: str  # how the From domain was proven, by what the first sealer found

    @property
    def sealers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key.domain for key in self.keys))


def chain(raw: bytes, wanted: Wanted, sealers: frozenset[str]) -> Chain | None:
    """The chain of seals of a mail; None when there is none that could be believed. `raw`: the whole mail."""
    message = parse(raw)
    if not sealers or not is_whole(raw, message.headers, wanted):
        return None
    sets = _sets(message.headers)
    keys = tuple(_keys(sets, message, wanted, sealers))
    if not sets or len(keys) != 2 * len(sets):
        return None
    first = charset.decode(sets[-1][2])
    said = sealed(first.partition(";")[2], wanted.domain, message)
    covers = None if said.covers is None else fresh(said.covers, wanted.at, wanted.age)
    if said.authenticity is not Authenticity.PASS or uncovered(covers, wanted.rests):
        return None
    return Chain(keys, said.why)


def seal_covers(raw: bytes) -> tuple[Cover, ...]:
    """What the message signatures of its seals cover, where they hold."""
    message = parse(raw)
    return tuple(signature(value).cover(message) for value in message.headers.raw("arc-message-signature"))


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


def _keys(
    sets: list[tuple[bytes, bytes, bytes]], message: Message, wanted: Wanted, sealers: frozenset[str]
) -> Iterator[Candidate]:
    """Of each seal and message signature that is as it must be; of any other, none."""
    for place, (seal, over_the_mail, _) in enumerate(sets):
        said, signed = tags(seal), signature(over_the_mail)
        first = place == len(sets) - 1
        if said.get("cv", "").lower() == ("none" if first else "pass") and "h" not in said:
            yield from _key(said.get("d", ""), said.get("s", ""), place, sealers)
        if place or is_strict(
            signed, message, wanted
        ):  # an older signature need not hold: that is what the seals are for
            yield from _key(signed.d, signed.s, place, sealers)


def _key(domain: str, selector: str, place: int, sealers: frozenset[str]) -> Iterator[Candidate]:
    domain, selector = fold_domain(domain), selector.lower()
    if domain in sealers and NAME.fullmatch(selector):
        yield Candidate(place, domain, selector, same_domain=True)
