"""Mail addresses and hosts as a coordinator writes them."""

from pathlib import Path

import pytest

from tests.configs import (
    RIGHT,
    the_mistake,
)


@pytest.mark.parametrize("host", ["imaps://imap.rrn.example:993", "imap.rrn.example:993", "imap.rrn.example/"])
def test_a_url_is_no_host_and_the_fix_is_the_host(tmp_path: Path, host: str) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace('"imap.rrn.example"', f'"{host}"'))
    assert (mistake.key, mistake.fix) == ("imap.host", 'write "imap.rrn.example"')


def test_addresses_are_given_with_their_fix(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, RIGHT.replace('["coordinator@rrn.example"]', '"Sarah <sarah@rrn.example>"'))
    assert (mistake.key, mistake.fix) == ("bot.coordinators", 'write "sarah@rrn.example"')
