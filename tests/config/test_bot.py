"""[bot] and [limits]: time zone, addresses, coordinators, the database."""

from pathlib import Path

import pytest

from tests.configs import (
    BOT,
    RIGHT,
    loaded,
    the_mistake,
)


@pytest.mark.parametrize(
    ("zone", "fix"),
    [
        ("america/new_york", 'write "America/New_York"'),
        ("America", ""),
        ("../etc/passwd", ""),
        ("Eastern", ""),
        ("Mexico City", 'write "America/Mexico_City"'),
        ("São Paulo", 'write "America/Sao_Paulo"'),
        ("GMT+1", 'write it like "America/New_York"'),
    ],
)
def test_a_time_zone_that_is_none_is_refused(tmp_path: Path, zone: str, fix: str) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace("America/New_York", zone))
    assert mistake.key == "bot.time_zone"
    assert fix in mistake.fix


@pytest.mark.parametrize("address", ["SIGN@rrn.example", "sign+ua-329-11@rrn.example", "action@rrn.example"])
def test_the_bot_is_no_coordinator(tmp_path: Path, address: str) -> None:
    text = RIGHT.replace('["coordinator@rrn.example"]', f'["{address}"]\naliases = ["action@rrn.example"]')
    assert the_mistake(tmp_path, text).key == "bot.coordinators"


def test_a_person_to_write_to_is_named_by_default_too(tmp_path: Path) -> None:
    assert loaded(tmp_path, RIGHT).bot.contact == "coordinator@rrn.example"
    assert loaded(tmp_path, RIGHT.replace(BOT, BOT + 'contact = "ana@rrn.example"\n')).bot.contact == "ana@rrn.example"


@pytest.mark.parametrize("address", ["sign+x@rrn.example", "Sign@rrn.example", "ana"])
def test_whom_supporters_write_to_is_no_machine(tmp_path: Path, address: str) -> None:
    assert the_mistake(tmp_path, RIGHT.replace(BOT, BOT + f'contact = "{address}"\n')).key == "bot.contact"


def test_the_bots_own_addresses_are_its_address_and_aliases(tmp_path: Path) -> None:
    text = RIGHT.replace('"sign@rrn.example"\ncoord', '"Sign@RRN.example"\naliases = ["Action@rrn.example"]\ncoord')
    assert loaded(tmp_path, text).bot.own_addresses == {"sign@rrn.example", "action@rrn.example"}


def test_postgresql_stays_as_it_is_and_is_not_shown(tmp_path: Path) -> None:
    config = loaded(tmp_path, RIGHT.replace(BOT, BOT + 'database = "postgresql://bot:hush@db/signbot"\n'))
    assert config.bot.database == "postgresql://bot:hush@db/signbot"
    assert "hush" not in repr(config)


def test_an_address_may_have_twice_the_names_of_a_mail_unless_it_is_said(tmp_path: Path) -> None:
    assert loaded(tmp_path, RIGHT + "\n[limits]\nnames_per_mail = 30\n").limits.names_per_address == 60
    one = loaded(tmp_path, RIGHT + "\n[limits]\nnames_per_mail = 30\nnames_per_address = 40\n")
    assert one.limits.names_per_address == 40
