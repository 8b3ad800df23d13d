"""The numbers of a bot: true, of every letter, and of nobody."""

import json
import re
from datetime import timedelta
from pathlib import Path

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from signbot.cli.metrics import numbers
from signbot.edges.metrics import Page
from signbot.store import Store
from tests.store.make import AMINA, NOW, campaign, joins, signs, waits

DASHBOARD = Path(__file__).parents[2] / "contrib/grafana/signbot.json"
LABELS = {"campaign", "state", "verdict", "server", "version"}


def scraped(store: Store) -> dict[str, dict[tuple[str, ...], float]]:
    """By name, then by the labels' values: as a real parser reads the page."""
    registry = CollectorRegistry(auto_describe=False)
    standings = store.standings([campaign()], NOW)
    registry.register(Page(lambda: numbers(store, standings, lambda: iter(())), tuple))
    page = generate_latest(registry).decode()
    assert AMINA not in page
    assert "Diallo" not in page
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            assert set(sample.labels) <= LABELS
            found.setdefault(sample.name, {})[tuple(sample.labels.values())] = sample.value
    return found


def test_what_the_database_knows_is_counted_and_nobody_is_named(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    signs(store)
    waits(store)
    joins(store)
    found = scraped(store)
    assert found["signbot_signatures"]["UA 329/11", "counted"] == 1
    assert found["signbot_signatures"]["UA 329/11", "pending"] == 1
    assert found["signbot_members"]["standing",] == 1
    assert found["signbot_healthy"][()] == 1
    assert found["signbot_deadline_seconds"]["UA 329/11",] > NOW.timestamp() - timedelta(days=9).total_seconds()
    assert sum(found["signbot_mails_total"].values()) == store.balance()["received"]
    assert found["signbot_server_available"] == {("mailbox",): 1, ("smtp",): 1}
    store.close()


def test_the_dashboard_asks_for_numbers_that_there_are(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'signbot.db'}")
    store.upgrade()
    store.register([campaign()], NOW)
    there = {
        sample.name
        for family in numbers(store, store.standings([campaign()], NOW), lambda: iter(()))
        for sample in (family.samples or [family])
    }
    store.close()
    asked = set(re.findall(r"signbot_\w+", DASHBOARD.read_text(encoding="utf-8")))
    assert asked <= there
    assert json.loads(DASHBOARD.read_text(encoding="utf-8"))["title"] == "signbot"
