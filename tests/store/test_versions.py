"""The texts that a letter has had: which names stand under which, who is asked, and who is on the letter."""

import pytest

from signbot.core.campaign import CampaignState, Person, SignatureState
from signbot.core.decision import StandsUnder
from signbot.store import Names, Refused, Store
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    DAY,
    HOUR,
    NOW,
    UA,
    campaign,
    closes,
    decided,
    seen,
    signs,
    states,
    waits,
)

OTHER = campaign(body="Please act at once.")
DOTTED = campaign(body="Please act!")
ROUTED = campaign(date="April 2, 2012")
LATER = NOW + 2 * HOUR


@pytest.fixture
def signed(store: Store) -> Store:
    store.register([campaign()], NOW)
    signs(store)
    waits(store)
    return store


def numbers(store: Store) -> list[tuple[int, bool, bool]]:
    return [(one.number, one.kept, one.asks) for one in store.versions(UA)]


def test_the_first_text_is_kept_with_its_words(signed: Store) -> None:
    (first,) = signed.versions(UA)
    assert (first.number, first.hash, first.content) == (1, campaign().text_hash, campaign().signed_text)
    assert signed.by_version(UA) == {first.hash: {SignatureState.COUNTED: 1, SignatureState.PENDING: 1}}
    assert signed.standings([campaign()], NOW)[UA].stands(first.hash)


def test_a_text_that_nobody_has_seen_is_forgotten_when_it_changes(store: Store) -> None:
    store.register([campaign()], NOW)
    store.register([OTHER], NOW)
    assert [(one.number, one.hash) for one in store.versions(UA)] == [(1, OTHER.text_hash)]


def test_names_under_another_text_need_a_word(signed: Store) -> None:
    found = signed.amendment(OTHER)
    assert (found.changed, found.names, found.unreachable, found.form) == (True, 2, 0, False)
    with pytest.raises(Refused, match="--ask-again"):
        signed.amend(OTHER, "brian", "", LATER)
    with pytest.raises(Refused, match="more than the form"):
        signed.amend(OTHER, "brian", "a typo", LATER, names=Names.KEEP)
    assert numbers(signed) == [(1, False, False)]


def test_names_are_kept_where_only_the_form_has_changed(signed: Store) -> None:
    assert signed.amendment(DOTTED).form
    signed.amend(DOTTED, "brian", "an exclamation mark", LATER, names=Names.KEEP)
    assert numbers(signed) == [(1, False, False), (2, True, False)]
    assert signed.versions(UA)[1].why == "an exclamation mark"
    assert [one.supporter for one in signed.freeze(UA, LATER).signatures] == [AMINA]


def test_another_address_or_date_concerns_no_name(signed: Store) -> None:
    assert signed.drift([ROUTED]) != []
    found = signed.amendment(ROUTED)
    assert (found.changed, found.routed, found.names) == (False, True, 0)
    signed.amend(ROUTED, "brian", "", LATER)
    assert signed.drift([ROUTED]) == []
    assert numbers(signed) == [(1, False, False)]


def test_a_text_that_comes_back_keeps_its_number(signed: Store) -> None:
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    signed.amend(campaign(), "brian", "", LATER + HOUR, names=Names.ASK)
    assert numbers(signed) == [(1, False, False), (2, False, True), (1, False, True)]
    assert [one.supporter for one in signed.freeze(UA, LATER + HOUR).signatures] == [AMINA]


def test_a_name_under_another_text_is_off_at_the_freeze_and_a_new_one_is_on(signed: Store) -> None:
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    signs(signed, CHLOE, "Chloé Martin", text_hashes=((UA, OTHER.text_hash),))
    assert [one.supporter for one in signed.freeze(UA, LATER).signatures] == [CHLOE]
    assert states(signed)[AMINA] is SignatureState.EXPIRED
    assert [one.why for one in signed.journal(UA)][-1] == "1 stay off: they have not said yes to text 2"


def test_whoever_has_seen_it_stands_under_the_new_text(signed: Store) -> None:
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    (mine,) = [one for one in signed.signatures(UA) if one.supporter == AMINA]
    signed.record([decided(seen(signed), StandsUnder(mine.id, OTHER.text_hash))], LATER)
    assert [one.supporter for one in signed.freeze(UA, LATER).signatures] == [AMINA]


def test_a_letter_that_opens_again_has_its_names_again(signed: Store) -> None:
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    closes(signed, state=CampaignState.AWAITING_APPROVAL)
    assert states(signed) == {AMINA: SignatureState.EXPIRED, BORIS: SignatureState.EXPIRED}
    signed.extend(OTHER, NOW + 30 * DAY, "brian", "", LATER)
    assert states(signed) == {AMINA: SignatureState.COUNTED, BORIS: SignatureState.PENDING}


def test_nobody_can_be_asked_about_a_letter_that_is_closed(signed: Store) -> None:
    closes(signed, state=CampaignState.AWAITING_APPROVAL)
    with pytest.raises(Refused, match="signbot extend"):
        signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    signed.amend(DOTTED, "brian", "a mark", LATER, names=Names.KEEP)
    assert [one.supporter for one in signed.freeze(UA, LATER).signatures] == [AMINA]


def test_with_an_addendum_they_may_still_say_yes_after_the_letter(signed: Store) -> None:
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    assert signed.freeze(UA, LATER, late_after=LATER).signatures == ()
    assert states(signed)[AMINA] is SignatureState.COUNTED


def test_a_paper_sheet_signed_again_stands_under_the_new_text(signed: Store) -> None:
    signed.add_by_hand(campaign(), [(Person("Dmitri Orlov"), "", "")], "brian", "a sheet", NOW)
    assert signed.amendment(OTHER).unreachable == 1
    signed.amend(OTHER, "brian", "", LATER, names=Names.ASK)
    assert signed.add_by_hand(OTHER, [(Person("Dmitri Orlov"), "", "")], "brian", "a sheet", LATER) == 1
    assert [one.person.name for one in signed.freeze(UA, LATER).signatures] == ["Dmitri Orlov"]


def test_an_older_database_learns_its_text_from_the_file_that_says_the_same_still(signed: Store) -> None:
    older(signed, campaign().file_hash)
    signed.register([campaign()], LATER)
    assert numbers(signed) == [(1, False, False)]
    assert signed.versions(UA)[0].content == campaign().signed_text
    assert [one.supporter for one in signed.freeze(UA, LATER).signatures] == [AMINA]


def test_names_of_an_older_database_under_an_earlier_text_are_off_and_can_be_asked(signed: Store) -> None:
    older(signed, "f" * 64, signatures=campaign().file_hash)
    signed.register([campaign()], LATER)
    assert [(one.number, one.hash, one.content) for one in signed.versions(UA)] == [
        (1, campaign().file_hash, ""),
        (2, "f" * 64, ""),
    ]
    signed.amend(campaign(), "brian", "", LATER, names=Names.ASK)
    assert numbers(signed) == [(1, False, False), (2, False, False), (3, False, True)]
    assert signed.freeze(UA, LATER).signatures == ()


def older(store: Store, recorded: str, signatures: str = "") -> None:
    """As a database of before has it: hashes of whole files, and no texts."""
    with store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM version")
        connection.exec_driver_sql(f"UPDATE campaign SET file_hash = '{recorded}'")
        connection.exec_driver_sql(f"UPDATE signature SET text_hash = '{signatures or recorded}'")
