"""The month's report: one mail a member, once, with what became of each letter; by itself where it is wanted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from signbot.closing import months
from signbot.closing.months import by_country, tell_months
from signbot.closing.press import Closing
from signbot.core.delivery import Kind
from signbot.core.letter.evidence import receipt_hash
from signbot.core.official import OfficialKind
from signbot.outbox.defects import Net
from signbot.store import Store
from signbot.store.tables import official, outbox, signature
from tests.offices import Press, dial, office
from tests.store.make import AMINA, BORIS, NOW, UA, a_letter, campaign, closes, joins, signs

UTC = ZoneInfo("UTC")
FIRST = datetime(2026, 12, 1, 8, tzinfo=UTC)
LETTER = campaign(body="Bettina Cruz of Juchitán has been threatened with death. Please act.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Two members; Amina's name stood under a letter that went in November, and was answered."""
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([LETTER], NOW)
    joins(store)
    joins(store, BORIS, "Boris Marin")
    standing = signs(store)
    closes(store, a_letter(), counted=1)
    with store.writing() as connection:
        connection.execute(update(signature).where(signature.c.id == standing.id).values(verified_by="standing"))
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(state="sent", sent_at=NOW))
    store.file_by_hand(store.deliveries(UA)[0].id, OfficialKind.REFUSAL, b"no", "maria", "", NOW, NOW)
    yield store
    store.close()


def tells(store: Store, now: datetime, monthly: str | None = "Dear **friends**,") -> bool:
    net = Net()
    more = tell_months(store, Closing((LETTER,), office(), Press(), dial), UTC, monthly, now, net)
    assert net.defects == []
    return more


def mails(store: Store) -> dict[str, str]:
    """By address, in one line."""
    found = {}
    for one in store.due(FIRST + timedelta(days=9)):
        if one.kind is Kind.NOTE:
            body = message_from_bytes(one.payload, policy=default).get_body(("plain",))
            found[one.address] = " ".join(body.get_content().split()) if body else ""
    return found


def test_on_the_first_each_member_hears_what_became_of_each_letter_and_once(store: Store) -> None:
    for _ in range(2):
        assert not tells(store, FIRST)
    found = mails(store)
    assert set(found) == {AMINA, BORIS}
    for words in (
        "Dear friends, This letter went out with your name in November 2026.",
        "Bettina Cruz of Juchitán has been threatened with death.",
        "The Minister: sent, refuses to act",
        "It had 1 name, all of members.",
    ):
        assert words in found[AMINA]
    receipt = found[AMINA].partition("Your receipt: ")[2].split()[0]
    assert store.receipts(UA) == [receipt_hash(receipt)]
    assert "No letter went out with your name" in found[BORIS]
    assert "without your name: - UA 329/11 MEXICO" in found[BORIS]


def test_nothing_goes_by_itself_later_in_the_month_or_where_nobody_asked_for_it(store: Store) -> None:
    assert not tells(store, FIRST + timedelta(days=9))
    assert not tells(store, FIRST, monthly=None)
    assert mails(store) == {}
    store.begin_month("2026-11", "", "maria", FIRST)
    assert not tells(store, FIRST, monthly=None)
    assert set(mails(store)) == {AMINA, BORIS}


def test_killed_between_two_slices_it_goes_on(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(months, "READERS", 1)
    assert tells(store, FIRST)
    assert set(mails(store)) == {AMINA}
    while tells(store, FIRST):
        pass
    assert set(mails(store)) == {AMINA, BORIS}


def test_a_month_without_letters_is_told_to_nobody(store: Store) -> None:
    assert not tells(store, FIRST.replace(year=2027, month=2))
    assert store.untold_month() is None


def test_a_year_is_summed_up_by_the_country_of_its_letters(store: Store) -> None:
    (line,) = by_country(store, [LETTER], 2026, UTC)
    assert (line.country, line.letters, line.reached, line.answered, line.names) == ("MX", 1, 1, 1, 1)
    assert by_country(store, [LETTER], 2025, UTC) == ()
    with store.writing() as connection:
        connection.execute(update(official).values(outbox_id=None))
    (line,) = by_country(store, [LETTER], 2026, UTC)
    assert line.answered == 1, "somebody has, and nobody can say who"
    with store.writing() as connection:
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(reason="it came back"))
    (line,) = by_country(store, [LETTER], 2026, UTC)
    assert line.reached == 0, "what came back has reached nobody"
    said = replace(LETTER, country="GT")
    assert [one.country for one in by_country(store, [said], 2026, UTC)] == ["GT"]
