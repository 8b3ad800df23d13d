"""One tap in a mail program: a token is one person's, names nobody, and can't be made up."""

from signbot.core.delivery import Kind
from signbot.core.membership import MemberState
from signbot.store import Store
from tests.store.make import AMINA, BORIS, DAY, NOW, UA, joins, outgoing


def test_a_tap_ends_alerts_and_membership_of_its_owner_and_of_nobody_else(store: Store) -> None:
    joins(store, AMINA)
    joins(store, BORIS)
    store.queue([outgoing(Kind.ALERT, supporter=who, campaign=UA) for who in (AMINA, BORIS)], NOW)
    token = store.leaving_token(AMINA)
    assert "amina" not in token
    assert store.unsubscribe(token, NOW)
    assert store.unsubscribe(token, NOW + DAY)  # mail programs may try twice
    assert list(store.unsubscribed([AMINA, BORIS])) == [AMINA]
    assert len(store.due(NOW)) == 1
    assert {one.supporter: one.state for one in store.members()} == {
        AMINA: MemberState.ENDED,
        BORIS: MemberState.STANDING,
    }


def test_a_token_that_is_made_up_does_nothing(store: Store) -> None:
    token = store.leaving_token(AMINA)
    for wrong in ("", "x", token[:-1], token[1:], token[::-1], f"{'0' * 64}{token[64:]}", "é" * 80):
        assert not store.unsubscribe(wrong, NOW)
    assert store.unsubscribed([AMINA]) == {}
