"""Once a year, and only who was silent."""

from collections.abc import Mapping
from datetime import datetime

from signbot.core.membership import Member
from signbot.edges.templates import Writer
from signbot.outbox.office import Office
from signbot.outbox.yearly import A_YEAR, AT_ONCE, yearly
from signbot.store import Outgoing
from tests.store.make import NOW, a_member

OFFICE = Office("RRN", "sign@rrn.example", "+", (), "en", Writer("RRN", "sign@rrn.example", "+", ("en", "es")))


class FakeStore:
    def __init__(self, *silent: Member) -> None:
        self.silent = silent
        self.asked: Mapping[int, Outgoing] = {}

    def members_to_ask(self, before: datetime, most: int) -> list[Member]:
        assert (before, most) == (NOW - A_YEAR, AT_ONCE)
        return list(self.silent)

    def ask_members(self, mails: Mapping[int, Outgoing], now: datetime) -> None:
        self.asked = mails


def test_who_was_silent_is_told_how_they_are_written_down() -> None:
    store = FakeStore(a_member(id=7, language="es"))
    yearly(store, OFFICE, NOW)
    mail = store.asked[7]
    assert mail.once == "still-with-us:7:2026-11-25"
    assert mail.address == "amina@rrn.example"


def test_nobody_is_asked_where_nobody_was_silent() -> None:
    store = FakeStore()
    yearly(store, OFFICE, NOW)
    assert store.asked == {}
