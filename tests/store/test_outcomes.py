"""Outcomes: each words once, in slices; a stop calls the letter off in the same commit."""

import pytest
from sqlalchemy import insert

from signbot.core.answers import Sort
from signbot.core.campaign import CampaignState
from signbot.store import Refused, Store
from signbot.store.tables import dead_address
from tests.store.make import AMINA, BORIS, CHLOE, NOW, UA, a_letter, campaign, closes, signs, waits

TEXTS, NOTHING = {"en": "She is free.", "es": "Está libre."}, ("", b"")


@pytest.fixture
def signed(store: Store) -> Store:
    """Amina and Chloé have signed; Boris never confirmed."""
    store.register([campaign()], NOW)
    signs(store)
    signs(store, CHLOE, "Chloé Martin")
    waits(store)
    return store


def begun(store: Store, sort: Sort = Sort.GOOD) -> bool:
    return store.begin_outcome(UA, sort, TEXTS, NOTHING, "maria", NOW)


def test_the_same_words_are_one_outcome_and_others_another(signed: Store) -> None:
    assert begun(signed)
    assert not begun(signed)
    assert begun(signed, Sort.FURTHER)
    first, second = signed.untold_outcomes()
    assert (first.sort, dict(first.texts), first.written) == (Sort.GOOD, TEXTS, "UA 329/11")
    assert first.key != second.key
    assert signed.journal(UA)[-1].what == "outcome: further"


def test_it_is_told_in_slices_and_goes_on_where_it_was(signed: Store) -> None:
    begun(signed)
    (one,) = signed.untold_outcomes()
    some = signed.outcome_to_tell(UA, one.told_upto, 1)
    assert ([people[0].supporter for people in some.people], some.last) == ([AMINA], False)
    signed.tell_outcome(one, [], some, NOW)
    (one,) = signed.untold_outcomes()
    rest = signed.outcome_to_tell(UA, one.told_upto, 9)
    assert ([people[0].supporter for people in rest.people], rest.last) == ([CHLOE], True)
    signed.tell_outcome(one, [], rest, NOW)
    assert signed.untold_outcomes() == []


def test_who_never_confirmed_and_whose_mail_comes_back_hears_nothing(signed: Store) -> None:
    with signed.writing() as connection:
        connection.execute(insert(dead_address).values(supporter=CHLOE, since=NOW, status="5.1.1"))
    heard = {people[0].supporter for people in signed.outcome_to_tell(UA, 0, 9).people}
    assert heard == {AMINA}
    assert BORIS not in heard
    assert signed.signers_by_mail(UA) == 1


def test_a_stop_calls_off_what_has_not_gone_and_nobody_is_told_twice(signed: Store) -> None:
    closes(signed, a_letter())
    begun(signed, Sort.STOP)
    assert signed.standings([campaign()], NOW)[UA].state is CampaignState.CANCELLED
    assert [row.state for row in signed.deliveries(UA)] == ["skipped"]
    assert signed.untold_campaigns() == []
    assert len(signed.untold_outcomes()) == 1


def test_while_a_cancellation_is_being_told_no_outcome_is_taken(signed: Store) -> None:
    signed.cancel(UA, "maria", "free", NOW)
    with pytest.raises(Refused, match="run a pass first"):
        begun(signed)
