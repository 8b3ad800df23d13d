"""Faxes go by their own line and first; everything else by mail."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from signbot.cli.carriers import Carriers
from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Parcel, Tried
from signbot.edges.faxlines import Faxing
from signbot.edges.smtp import Smtp

MAIL = Parcel(
    id=1,
    kind=Kind.LETTER,
    channel=Channel.EMAIL,
    address="minister@gov.example",
    message_id="<1@rrn.example>",
    payload=b"",
    tries=0,
    first_queued=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
)
FAX = replace(MAIL, id=2, channel=Channel.FAX, address="+529515016900")
POST = replace(MAIL, id=3, channel=Channel.POST, address="coordinator@rrn.example")


class Way:
    """Notes what it carries, and what it was told."""

    def __init__(self, name: str, log: list[str]) -> None:
        self.name, self.log = name, log

    def deliver(self, parcels: Iterable[Parcel], *_: object) -> Iterator[Tried]:
        for parcel in parcels:
            self.log.append(f"{self.name} {parcel.id}")
            yield Tried(parcel.id, Fate.SENT)

    def interrupt(self) -> None:
        self.log.append(f"{self.name} interrupted")

    def resume(self) -> None:
        self.log.append(f"{self.name} resumed")


def carriers(log: list[str]) -> Carriers:
    return Carriers(cast(Smtp, Way("mail", log)), cast(Faxing, Way("fax", log)))


def test_a_mail_server_that_is_away_keeps_no_fax_waiting() -> None:
    log: list[str] = []
    tried = list(carriers(log).deliver([MAIL, FAX, POST], "sign@rrn.example", lambda _: True, lambda _: ""))
    assert log == ["fax 2", "mail 1", "mail 3"]
    assert [one.id for one in tried] == [2, 1, 3]


def test_whoever_waits_for_the_mail_server_is_let_go() -> None:
    log: list[str] = []
    carriers(log).interrupt()
    carriers(log).resume()
    assert log == ["mail interrupted", "mail resumed"]
