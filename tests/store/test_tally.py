"""Numbers of names that nobody counts: true after whatever changes a signature, by whatever way."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import event

from signbot.core.campaign import GONE, Person, Signature, SignatureState, VerifiedBy
from signbot.core.decision import Correct, Erase, Move
from signbot.store import Conflict, Miscount, Refused, Store
from tests.store.make import (
    DAY,
    DEADLINE,
    KEEP,
    NOW,
    UA,
    add,
    campaign,
    decided,
    miscounted,
    seen,
    signs,
    states,
)

PENDING, COUNTED = SignatureState.PENDING, SignatureState.COUNTED
who = st.sampled_from([f"{name}@home.example" for name in ("amina", "boris", "chloe", "dmitri", "eve")])
OTHER = campaign("OTHER 1")


class Signing(RuleBasedStateMachine):
    """Everything that mails, coordinators and time do to signatures, in any order."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store, self.now = store, NOW
        with store.writing() as connection:  # as they were before the example before this one
            for table in ("signature", "campaign", "clock"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
        store.register([campaign(), OTHER], NOW)

    def theirs(self, supporter: str) -> list[Signature]:
        return [one for code in (UA, OTHER.folded) for one in self.store.signatures(code) if one.supporter == supporter]

    def record(self, supporter: str, *changes: object) -> None:
        self.store.record([decided(seen(self.store), *changes, supporter=supporter)], NOW)  # type: ignore[arg-type]

    @rule(supporter=who, code=st.sampled_from([UA, OTHER.folded]), state=st.sampled_from([PENDING, COUNTED]))
    def signs(self, supporter: str, code: str, state: SignatureState) -> None:
        """Anew, or again after having gone, or counted after having waited; a lost race changes nothing."""
        try:
            self.record(supporter, add(supporter, code, state))
        except Conflict:
            assert any(one.state not in GONE for one in self.theirs(supporter))

    @rule(supporter=who, state=st.sampled_from([COUNTED, SignatureState.WITHDRAWN]))
    def confirms_or_withdraws(self, supporter: str, state: SignatureState) -> None:
        for one in self.theirs(supporter):
            if one.state in (PENDING, COUNTED):
                self.record(supporter, Move(one.id, one.state, state, verified_by=VerifiedBy.REPLY))

    @rule(supporter=who, name=st.sampled_from(["Amina", "Amina Diallo"]))
    def corrects(self, supporter: str, name: str) -> None:
        for one in self.theirs(supporter)[:1]:
            self.record(supporter, Correct(one.id, name))

    @rule(supporter=who)
    def is_forgotten(self, supporter: str) -> None:
        self.record(supporter, Erase(supporter))

    @rule(supporter=who)
    def is_forgotten_by_hand(self, supporter: str) -> None:
        self.store.forget(supporter, "ann", NOW)

    @rule(supporter=who)
    def invalidate(self, supporter: str) -> None:
        self.store.invalidate([one.id for one in self.theirs(supporter)], "twice", "ann", NOW)

    @rule(supporter=who)
    def restore(self, supporter: str) -> None:
        self.store.restore([one.id for one in self.theirs(supporter)], "not twice", "ann", NOW)

    @rule(supporters=st.lists(who, max_size=4))
    def paper(self, supporters: list[str]) -> None:
        people = [(Person(one), one, one) for one in supporters]
        self.store.add_by_hand(campaign(), people, "ann", "a sheet", NOW)

    @rule(late=st.booleans())
    def freeze(self, late: bool) -> None:
        """Who waits expires, or waits for an addendum."""
        with suppress(Conflict):
            self.store.freeze(UA, NOW, NOW - DAY if late else None)

    @rule()
    def extend(self) -> None:
        with suppress(Refused):
            self.store.extend(campaign(), DEADLINE + DAY, "ann", "", NOW)

    @rule()
    def cancel(self) -> None:
        with suppress(Refused):
            self.store.cancel(OTHER.folded, "ann", "solved", NOW)

    @rule()
    def time_passes(self) -> None:
        self.now += 400 * DAY
        self.store.purge(self.now, KEEP)

    @invariant()
    def the_kept_numbers_are_true(self) -> None:
        assert miscounted(self.store) == []


def test_whatever_changes_signatures_the_kept_numbers_are_true(store: Store) -> None:
    few = settings(max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(lambda: Signing(store), settings=few)  # type: ignore[arg-type]  # a factory will do


def test_counting_once_a_day_mends_and_tells_a_difference(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE tally SET number = 7")
    assert store.standings([campaign()], NOW)[UA].counted == 7
    assert store.count_names(NOW) == [Miscount(UA, "counted", 7, 1)]
    assert store.standings([campaign()], NOW)[UA].counted == 1
    assert store.counts(UA)["signatures"] == {**dict.fromkeys(SignatureState, 0), COUNTED: 1}
    assert store.count_names(NOW + DAY) == []


def test_they_are_counted_no_more_than_once_a_day(store: Store) -> None:
    store.register([campaign()], NOW)
    store.count_names(NOW)
    with store.writing() as connection:
        connection.exec_driver_sql("INSERT INTO tally (campaign, state, number) VALUES ('ua329/11', 'counted', 5)")
    assert store.count_names(NOW + DAY - timedelta(seconds=1)) == []
    assert store.count_names(NOW + DAY) == [Miscount(UA, "counted", 5, 0)]


def test_what_breaks_off_changes_no_number(store: Store) -> None:
    store.register([campaign()], NOW)
    signs(store)
    try:
        with store.writing() as connection:
            connection.exec_driver_sql("UPDATE signature SET state = 'withdrawn'")
            raise Refused("meanwhile")
    except Refused:
        pass
    assert miscounted(store) == []
    assert states(store) == {"amina@rrn.example": COUNTED}


def test_two_that_sign_at_once_do_not_wait_for_each_other(open_store: Callable[[], Store]) -> None:
    """On a server: the second commits while the first still writes. On SQLite there is one writer anyway."""
    first, second = open_store(), open_store()
    first.register([campaign()], NOW)
    signs(first)
    if first.is_sqlite:
        return
    with first.writing() as connection:
        connection.exec_driver_sql("UPDATE signature SET state = 'pending'")
        other = threading.Thread(target=signs, args=(second, "boris@rrn.example", "Boris Marin"))
        other.start()
        other.join(20)
        assert not other.is_alive()
    assert miscounted(first) == []


def test_a_pass_counts_no_names(store: Store) -> None:
    """Asking how things stand reads no signature, however many there are."""
    store.register([campaign()], NOW)
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    store.standings([campaign()], NOW)
    store.counts(UA)
    assert asked
    assert not [statement for statement in asked if "FROM signature" in statement]
