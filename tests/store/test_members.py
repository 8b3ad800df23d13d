"""Members in the database: written down once, ended once, and never brought back by an old list."""

from dataclasses import replace

from signbot.core.membership import MemberState
from signbot.store import Entered, Store
from tests.store.make import AMINA, BORIS, CHLOE, DAY, NOW, a_member, joins


def test_a_member_comes_back_as_it_was_written_down(store: Store) -> None:
    amina = a_member(
        topics=("Guatemala", "women"), per_month=2, paused_until=NOW + DAY, language="es", note="card 17",
        withheld=("public",), proof="sheet of 3 May",
    )  # fmt: skip
    assert store.add_members([amina], "ann", "on paper", NOW) == [Entered.NEW]
    (found,) = store.members()
    assert replace(found, id=0) == amina
    assert store.members_of([BORIS, AMINA]) == {AMINA: (found,)}
    assert [entry.what for entry in store.journal()] == ["add 1 members"]


def test_who_is_a_member_stays_as_they_are(store: Store) -> None:
    joins(store, topics=("women",))
    assert store.add_members([a_member()], "ann", "", NOW) == [Entered.ALREADY]
    assert store.members()[0].topics == ("women",)


def test_two_people_of_one_address_are_two_members(store: Store) -> None:
    joins(store)
    joins(store, AMINA, "Boubacar Diallo")
    assert [one.person.name for one in store.members_of([AMINA])[AMINA]] == ["Amina Diallo", "Boubacar Diallo"]


def test_who_left_is_not_brought_back_by_an_old_list_but_by_a_new_sheet(store: Store) -> None:
    amina = joins(store)
    assert store.end_memberships([amina.id], "ann", "she rang", NOW) == 1
    assert store.end_memberships([amina.id], "ann", "she rang", NOW) == 0
    assert store.add_members([a_member()], "ann", "", NOW) == [Entered.LEFT]
    assert store.members(MemberState.STANDING) == []
    assert store.add_members([a_member()], "ann", "", NOW, again=True) == [Entered.NEW]
    assert [one.id for one in store.members(MemberState.STANDING)] == [amina.id]


def test_who_asked_to_be_forgotten_is_not_brought_back(store: Store) -> None:
    store.forget(CHLOE, "ann", NOW)
    assert store.add_members([a_member(CHLOE, "Chloé Roy")], "ann", "", NOW, again=True) == [Entered.FORGOTTEN]
    assert store.members() == []


def test_members_without_mail_are_told_apart_by_their_names(store: Store) -> None:
    people = [a_member("", "Dinah Shelton"), a_member("", "Dinah  SHELTON"), a_member("", "José Orozco")]
    assert store.add_members(people, "ann", "", NOW) == [Entered.NEW, Entered.ALREADY, Entered.NEW]
