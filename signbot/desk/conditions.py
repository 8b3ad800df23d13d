"""Which signatures are meant, by what they have in common: so a flood of false ones is taken off at once.

    name=*bot*  domain=spam.example  address=user*@home.example  after=2026-11-20  before=2026-11-21T12:00  proof=reply

All conditions that are given must hold. `*` (or `%`) stands for any letters, `?` for one; case means nothing. Moments
are the signatures' own (when the mail arrived), in the letter's zone.
"""

import re
from dataclasses import fields
from datetime import datetime
from fnmatch import fnmatchcase
from zoneinfo import ZoneInfo

from signbot.config import parse_deadline
from signbot.core.address import domain_of
from signbot.core.campaign import Signature
from signbot.core.reading.desk_words import folded, group_of
from signbot.core.value import dataclass

_GIVEN = re.compile(r"(?<!\S)([^\W\d_]+)\s*=\s*(?:\"([^\"]*)\"|“([^”]*)”|(\S+))", re.IGNORECASE)
_CALLED = {  # groups of `DESK`
    "by_name": "name",
    "by_domain": "domain",
    "by_address": "address",
    "before": "before",
    "after": "after",
    "proof": "proof",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """ "" and None: whatever it is."""

    name: str = ""
    domain: str = ""  # of the address; what stands below it is meant, too
    address: str = ""
    before: datetime | None = None  # that moment is not meant itself
    after: datetime | None = None  # that moment is meant
    proof: str = ""  # how it counts ("reply", "authentication", "coordinator", "none"), or words of its proof

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))

    def holds(self, one: Signature) -> bool:
        at, domain = one.received_at, domain_of(one.supporter)
        return (
            _like(one.person.name, self.name)
            and (not self.domain or _like(domain, self.domain) or _like(domain, f"*.{self.domain}"))
            and (_like(one.email, self.address) or _like(one.supporter, self.address))
            and (self.before is None or at < self.before)
            and (self.after is None or at >= self.after)
            and (not self.proof or self.proof == (one.verified_by or "none") or _like(one.proof, f"*{self.proof}*"))
        )


def _like(said: str, pattern: str) -> bool:
    """Brackets are letters like others."""
    wanted = pattern.casefold().replace("%", "*").replace("[", "[[]")
    return not pattern or fnmatchcase(said.casefold(), wanted)


def in_words(words: str, zone: ZoneInfo) -> Condition:
    """What stands in an order. ValueError for a condition that there is not, or that nobody can read."""
    given: dict[str, str] = {}
    for called, *values in _GIVEN.findall(words):
        group = group_of(folded(called), _CALLED)
        if not group:
            raise ValueError(f"there is no condition “{called}”: write name, domain, address, before, after or proof")
        given[_CALLED[group]] = "".join(values)
    return condition(zone, **given)


def condition(
    zone: ZoneInfo,
    name: str = "",
    domain: str = "",
    address: str = "",
    before: str = "",
    after: str = "",
    proof: str = "",
) -> Condition:
    """ValueError for a moment that nobody can read."""
    return Condition(
        name=name,
        domain=domain.removeprefix("@"),
        address=address,
        before=_moment(before, zone) if before else None,
        after=_moment(after, zone) if after else None,
        proof=proof.casefold(),
    )


def _moment(written: str, zone: ZoneInfo) -> datetime:
    """A day alone begins at midnight."""
    return parse_deadline(f"{written}T00:00" if len(written) <= len("2026-11-20") else written, zone)


def numbers_in(words: str) -> list[int]:
    """Of signatures, beside conditions."""
    return [int(number) for number in re.findall(r"(?<![\w.=-])\d{1,12}(?![\w.=-])", _GIVEN.sub(" ", words))]
