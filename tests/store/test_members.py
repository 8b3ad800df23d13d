"""Members in the database: written down once, ended once, and never brought back by an old list."""

from dataclasses import replace

from sqlalchemy import insert

from signbot.core.campaign import Person
from signbot.core.delivery import Kind
from signbot.core.membership import MemberState
from signbot.store import EXPORT, Entered, Store
from signbot.store.tables import dead_address
from tests.store.make import AMINA, BORIS, CHLOE, DAY, KEEP, NOW, a_member, joins, outgoing


def test_a_member_comes_back_as_it_was_written_down(store: Store) -> None:
    amina = a_member(
        topics=("Guatemala", "women"), per_month=2, paused_until=NOW + DAY, language="es", note="card 17",
        proof="sheet of 3 May", person=Person("Amina Diallo", place="Dakar", withheld=("public",)),
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


def test_who_was_silent_for_a_year_is_asked_once_a_year(store: Store) -> None:
    amina = joins(store, heard_at=NOW - 366 * DAY, since=NOW - 900 * DAY)
    boris = joins(store, BORIS, "Boris Marin", heard_at=NOW - 10 * DAY, since=NOW - 900 * DAY)
    joins(store, "", "Dinah Shelton", heard_at=NOW - 900 * DAY, since=NOW - 900 * DAY)
    before = NOW - 365 * DAY
    assert [one.id for one in store.members_to_ask(before, 9)] == [amina.id]
    store.ask_members({amina.id: outgoing(Kind.NOTE, once="still:1")}, NOW)
    assert store.members_to_ask(before, 9) == []
    assert [one.id for one in store.members_to_ask(NOW + DAY, 9)] == [amina.id, boris.id]
    assert [parcel.kind for parcel in store.due(NOW)] == [Kind.NOTE]


def test_memberships_go_with_everything_else_and_are_shown_before(store: Store) -> None:
    joins(store)
    assert [one["place"] for one in store.person(AMINA)["memberships"]] == ["Dakar"]
    assert store.traces(AMINA)["memberships"] == 1
    store.forget(AMINA, "ann", NOW)
    assert store.members() == []


def test_a_list_of_members_that_somebody_wrote_is_named_when_one_of_them_is_forgotten(store: Store) -> None:
    joins(store)
    store.noted("ann", EXPORT, "1 member to /tmp/members.csv", NOW + DAY)
    assert [str(one) for one in store.exports(AMINA)] == [
        "1 member to /tmp/members.csv (2026-11-26 12:00 UTC, by ann): their membership"
    ]


def test_who_left_goes_when_their_time_is_over_and_who_stands_stays(store: Store) -> None:
    amina = joins(store, heard_at=NOW - 900 * DAY)
    joins(store, BORIS, "Boris Marin", heard_at=NOW - 900 * DAY)
    store.end_memberships([amina.id], "ann", "", NOW)
    store.purge(NOW + 364 * DAY, KEEP)
    assert len(store.members()) == 2
    store.purge(NOW + 366 * DAY, KEEP)
    assert [one.supporter for one in store.members()] == [BORIS]


def test_whom_no_mail_reaches_goes_when_their_last_sign_of_life_is_too_old(store: Store) -> None:
    joins(store, heard_at=NOW - 400 * DAY)
    joins(store, BORIS, "Boris Marin", heard_at=NOW - 300 * DAY)
    joins(store, CHLOE, "Chloé Lefèvre", heard_at=NOW - 900 * DAY)
    joins(store, "", "Dinah Shelton", heard_at=NOW - 900 * DAY)
    with store.writing() as connection:
        gone = [{"supporter": one, "since": NOW - 10 * DAY, "status": "5.1.1"} for one in (AMINA, BORIS)]
        connection.execute(insert(dead_address), gone)
    store.purge(NOW, KEEP)
    assert {one.person.name for one in store.members()} == {"Boris Marin", "Chloé Lefèvre", "Dinah Shelton"}
