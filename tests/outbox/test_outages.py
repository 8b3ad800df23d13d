"""How long a server that failed is left alone."""

from signbot.core.delivery import Outage
from signbot.outbox.outages import LONGEST_PAUSE, LOOKS_AGAIN, Edge

GONE = Outage("the mailbox is unavailable", "refused")
WRONG = Outage("the mailbox is unavailable", "wrong password", permanent=True)


def pauses(outage: Outage, times: int) -> list[float]:
    edge, at, found = Edge("mailbox"), 0.0, []
    for _ in range(times):
        edge.failed(outage, at)
        found.append(edge.not_before - at)
        at = edge.not_before
    return found


def test_the_pause_grows_up_to_minutes() -> None:
    found = pauses(GONE, 12)
    assert found[:4] == [1.0, 2.0, 4.0, 8.0]
    assert found[-1] == LONGEST_PAUSE


def test_a_corrected_password_is_noticed_soon() -> None:
    assert max(pauses(WRONG, 12)) == LOOKS_AGAIN


def test_a_server_that_worked_is_tried_at_once_and_begins_anew() -> None:
    edge = Edge("smtp")
    edge.failed(GONE, 100.0)
    assert edge.resting(100.5) is GONE
    assert edge.resting(101.0) is None
    edge.worked()
    assert edge.resting(0.0) is None
    edge.failed(GONE, 200.0)
    assert edge.not_before == 201.0
