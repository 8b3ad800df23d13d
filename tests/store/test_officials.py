"""Officials' mails as they are kept: once, with their delivery; corrected by a person; who has not answered."""

from datetime import timedelta
from typing import Any

import pytest

from signbot.core.decision import Filed
from signbot.core.delivery import DeliveryState
from signbot.core.official import Judged, OfficialKind
from signbot.store import Refused, Store
from tests.store.make import DAY, NOW, UA, a_letter, campaign, closes, hears

ANSWER, REFUSAL, RECEIPT = OfficialKind.ANSWER, OfficialKind.REFUSAL, OfficialKind.ACKNOWLEDGEMENT


@pytest.fixture
def store(store: Store) -> Store:
    """A letter has gone to two people."""
    store.register([campaign()], NOW - DAY)
    closes(store, a_letter("minister@gov.example"), a_letter("deputy@gov.example", printed="The Deputy"))
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'sent' WHERE kind = 'letter'")
        from signbot.store.tables import outbox

        connection.execute(outbox.update().values(sent_at=NOW))
    return store


def deliveries(store: Store) -> list[int]:
    return [row.id for row in store.deliveries(UA)]


def filed(delivery: int | None, kind: OfficialKind = RECEIPT, raw: bytes = b"received", **more: Any) -> Filed:
    values: dict[str, Any] = {
        "delivery": delivery,
        "campaign": UA if delivery else "",
        "how": "by its thread",
        "judged": Judged(kind, "received"),
        "sender": "minister@gov.example",
        "message_id": "<ticket@gov.example>",
        "at": NOW + DAY,
        "proven": True,
        "raw": raw,
    }
    return Filed(**{**values, **more})


def test_a_mail_is_kept_once_and_known_by_its_message_id(store: Store) -> None:
    first = deliveries(store)[0]
    hears(store, filed(first))
    hears(store, filed(first))
    [one] = store.officials(UA)
    assert (one.delivery, one.kind, one.printed, one.judged_by) == (first, RECEIPT, "The Minister", "")
    assert store.official_bytes(one.id) == b"received"
    assert store.earlier(["<ticket@gov.example>", "<other@gov.example>"]) == {"<ticket@gov.example>": first}
    assert [reached.id for reached in store.letters_at(["<ticket@gov.example>"], [])] == [first]


def test_letters_are_found_by_their_office(store: Store) -> None:
    assert [one.id for one in store.letters_at([], ["gov.example"])] == deliveries(store)
    assert store.letters_at([], ["ov.example"]) == store.letters_at([], []) == []
    assert store.letter_addresses() == {"minister@gov.example", "deputy@gov.example"}


def test_a_person_corrects_what_it_is_and_where_it_belongs_and_the_journal_says_so(store: Store) -> None:
    hears(store, filed(None))
    [untied] = store.officials(untied=True)
    store.correct_official(untied.id, ANSWER, deliveries(store)[1], "maria", "I have read it", NOW)
    [one] = store.officials(UA)
    assert (one.kind, one.delivery, one.judged_by, one.why) == (ANSWER, deliveries(store)[1], "maria", "I have read it")
    assert store.journal(UA)[-1].who == "maria"
    assert store.officials(untied=True) == []
    with pytest.raises(Refused, match="no delivery 999"):
        store.correct_official(untied.id, None, 999, "maria", "", NOW)
    with pytest.raises(Refused, match="no official's mail 77"):
        store.correct_official(77, ANSWER, None, "maria", "", NOW)


def test_what_came_on_paper_is_filed_by_hand_and_once(store: Store) -> None:
    made = store.file_by_hand(deliveries(store)[0], ANSWER, b"%PDF", "maria", "by post", NOW, NOW)
    assert store.official_bytes(made) == b"%PDF"
    with pytest.raises(Refused, match="kept already"):
        store.file_by_hand(deliveries(store)[0], ANSWER, b"%PDF", "maria", "by post", NOW, NOW)


def test_after_thirty_days_it_is_told_who_has_answered_and_who_is_silent(store: Store) -> None:
    hears(store, filed(deliveries(store)[0], ANSWER))
    month = NOW + timedelta(days=30)
    [found] = store.overdue(month - DAY / 2, month + DAY / 2)
    assert (found.reached, found.answered, found.acknowledged, found.silent) == (2, 1, 0, ("The Deputy",))
    assert store.overdue(month + DAY, month + 2 * DAY) == []
    hears(store, filed(deliveries(store)[1], REFUSAL, b"no"))
    assert store.overdue(month - DAY / 2, month + DAY / 2) == []


def test_a_letter_that_did_not_arrive_waits_for_no_answer(store: Store) -> None:
    with store.writing() as connection:
        connection.exec_driver_sql(f"UPDATE outbox SET state = '{DeliveryState.FAILED}'")
    assert store.overdue(NOW + timedelta(days=29), NOW + timedelta(days=31)) == []
