"""How far a content was believed: what its copies proved, taken together."""

from datetime import UTC, datetime

import pytest

from signbot.core.ledger import Alike, Belief, Verdict, settled

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def alike(verdict: Verdict, belief: Belief) -> Alike:
    return Alike(1, verdict, belief, NOON)


@pytest.mark.parametrize(
    ("copies", "belief"),
    [
        ([], Belief.NOTHING),
        ([alike(Verdict.OTHER, Belief.ASKED)], Belief.ASKED),
        ([alike(Verdict.OTHER, Belief.ASKED), alike(Verdict.SIGNED, Belief.SETTLED)], Belief.SETTLED),
        ([alike(Verdict.SIGNED, Belief.SETTLED), alike(Verdict.AUTOMATIC, Belief.NOTHING)], Belief.SETTLED),
    ],
)
def test_the_copy_that_proved_most_says_how_far_a_content_was_believed(copies: list[Alike], belief: Belief) -> None:
    assert settled(copies) is belief


def test_a_duplicate_adds_no_belief() -> None:
    assert settled([alike(Verdict.DUPLICATE, Belief.SETTLED)]) is Belief.NOTHING
