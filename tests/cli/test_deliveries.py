"""deliveries, before there is one; a delivery that nobody knows can't be settled."""

from pathlib import Path

from signbot.cli.deliveries import SETTLED
from signbot.core.delivery import DeliveryState
from tests.cli.running import run


def test_none_yet_and_looking_makes_no_database(tmp_path: Path) -> None:
    assert run(tmp_path, "deliveries").stdout == "No deliveries yet.\n"
    assert run(tmp_path, "deliveries", "UA 329/11", "--json").stdout == "[]\n"
    assert not (tmp_path / "signbot.db").exists()


def test_a_person_may_say_four_things() -> None:
    assert set(SETTLED.values()) == {
        DeliveryState.SENT,
        DeliveryState.QUEUED,
        DeliveryState.FAILED,
        DeliveryState.SKIPPED,
    }
    assert SETTLED["again"] is SETTLED["queued"]
