"""Keys that have another name by now: the old one is read on until the next version that may break, and named.

(table, old name) ─► Renamed: the new name, and the version in which the old one will be no key any more

To rename a key: read it by its new name, and add a line here. Nothing else is to be done.
"""

from collections.abc import Iterable

from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class Renamed:
    """`table`: the names on the way to it, without numbers: `imap`, `campaign.recipient`; "" for the file itself."""

    table: str
    old: str
    new: str
    gone_in: str  # the version


RENAMED: tuple[Renamed, ...] = ()


def renamed_in(path: Iterable[str | int]) -> tuple[Renamed, ...]:
    """Of the table at that path: `("campaign", 0, "recipient", 1)`."""
    table = ".".join(part for part in path if isinstance(part, str))
    return tuple(one for one in RENAMED if one.table == table)
