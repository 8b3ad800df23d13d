"""Mail addresses and hosts as a coordinator writes them."""

from pathlib import Path

import pytest
from email_validator import EmailNotValidError, validate_email

from signbot.config import mail_address
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
    both = "Dr. Lee <sarah@rrn.example>; ann@rrn.example"
    mistake = the_mistake(tmp_path, RIGHT.replace('["coordinator@rrn.example"]', f'"{both}"'))
    assert mistake.fix == 'write ["sarah@rrn.example", "ann@rrn.example"]'


@pytest.mark.parametrize(
    "written",
    [
        "ann@rrn.example",
        "ann.lee+un_1-x@mail.rrn-2.example",
        "Ann@RRN.example",
        "ann@rrn..example",
        "ann@xn--rrn.example",
        "ann@rr--n.example",
        "ann@bot.local",
        "ann@x.invalid",
        "ann@x.arpa",
        "ann@x.onion",
        "ann@x.test",
        "ann@localhost",
        "ann@" + "x" * 64 + ".org",
        "postmaster@rrn.example",
        ".ann@rrn.example",
        "ann@rrn.example.",
    ],
)
def test_an_address_that_is_told_at_a_glance_is_what_the_library_says(written: str) -> None:
    try:
        said = validate_email(written, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        said = ""
    try:
        assert mail_address(written) == said
    except ValueError:
        assert not said
