"""The months: which letters went, who reads of them, each once."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, update

from signbot.core.delivery import Kind
from signbot.core.official import OfficialKind
from signbot.store import Receipted, Store
from signbot.store.tables import dead_address, outbox, signature
from tests.store.make import (
    AMINA,
    BORIS,
    CHLOE,
    DAY,
    NOW,
    UA,
    a_letter,
    campaign,
    closes,
    joins,
    outgoing,
    signs,
)

BEGIN, END = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)


@pytest.fixture
def went(store: Store) -> Store:
    """Amina is a member, and her name stood under it by that; Chloé signed by hand. It went in November."""
    store.register([campaign()], NOW)
    joins(store)
    standing = signs(store)
    signs(store, CHLOE, "Chloé Martin")
    closes(store, a_letter(), counted=2)
    with store.writing() as connection:
        connection.execute(update(signature).where(signature.c.id == standing.id).values(verified_by="standing"))
        connection.execute(update(outbox).where(outbox.c.kind == "letter").values(state="sent", sent_at=NOW))
    return store


def test_letters_of_a_month_are_those_whose_last_part_went_in_it(went: Store) -> None:
    went.file_by_hand(went.deliveries(UA)[0].id, OfficialKind.ANSWER, b"free", "maria", "", NOW, NOW)
    (letter,) = went.month_letters(BEGIN, END)
    assert (letter.written, letter.members, letter.others) == ("UA 329/11", 1, 1)
    assert letter.fates == (("The Minister", "sent", (OfficialKind.ANSWER,)),)
    assert went.month_letters(END, END + timedelta(days=31)) == []


def test_members_read_of_it_and_others_do_not(went: Store) -> None:
    joins(went, BORIS, "Boris Marin")
    amina, boris = went.readers([UA], 0, 9)
    assert (amina.members[0].supporter, [one.person.name for one in amina.names[UA]]) == (AMINA, ["Amina Diallo"])
    assert (boris.members[0].supporter, boris.names) == (BORIS, {})
    assert went.readers([UA], amina.place, 9) == [boris]


def test_whom_our_mail_does_not_reach_reads_nothing_and_who_has_none_is_printed_for(went: Store) -> None:
    joins(went, "", "Ruth Lee", email="")
    with went.writing() as connection:
        connection.execute(insert(dead_address).values(supporter=AMINA, since=NOW, status="5.1.1"))
    assert went.readers([UA], 0, 9) == []
    (ruth,) = went.readers([UA], 0, 9, by_mail=False)
    assert ruth.members[0].person.name == "Ruth Lee"


def test_a_month_is_begun_once_and_told_in_slices(went: Store) -> None:
    assert went.begin_month("2026-11", "Dear friends", "maria", NOW)
    assert not went.begin_month("2026-11", "Other words", "maria", NOW)
    row = went.untold_month()
    assert row is not None
    assert (row.month, row.text, row.told_upto) == ("2026-11", "Dear friends", 0)
    mail = Receipted(outgoing(Kind.NOTE, once="month:2026-11:amina"), ((UA, "a" * 64),))
    went.tell_month(row, [mail], 1, NOW, last=False)
    went.tell_month(row, [mail], 1, NOW, last=True)
    assert went.untold_month() is None
    assert went.receipts(UA) == ["a" * 64]
    assert len([one for one in went.due(NOW + DAY) if one.kind is Kind.NOTE]) == 1


def test_a_delivery_is_told_at_once_to_who_signed_by_hand_and_in_the_month_to_members(went: Store) -> None:
    told = went.to_tell(UA, (1,), 0, 9, standing=False).people
    assert [people[0].supporter for people in told] == [CHLOE]
    assert len(went.to_tell(UA, (1,), 0, 9).people) == 2


def test_receipts_on_paper_are_kept_once(went: Store) -> None:
    went.give_receipts([(UA, "b" * 64)])
    went.give_receipts([(UA, "b" * 64)])
    assert went.receipts(UA) == ["b" * 64]
