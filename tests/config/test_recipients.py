"""Recipients and their ways: nobody without one, nobody twice on one."""

from pathlib import Path

import pytest

from signbot.core.campaign import (
    Channel,
    Role,
    Route,
)
from tests.configs import (
    FAX,
    campaign,
    line_of,
    recipient,
    second,
    the_mistake,
    warnings,
    with_recipient,
)

SPANISH = '[[campaign.translation]]\nlanguage = "es"\nbody = "Les pedimos que actúen."\n'


def test_every_way_to_a_recipient(tmp_path: Path) -> None:
    found = recipient(
        tmp_path,
        'office = "Desk"\nrole = "cc"\nemail = ["a@state.example", "B@State.example"]\nfax = "202.647.5752"\n'
        'post = """\n  2201 C St NW\n\n Washington DC\n"""',
    )
    assert (found.role, found.name, found.office) == (Role.CC, "Greg Sprow", "Desk")
    assert found.routes == (
        Route(Channel.EMAIL, "a@state.example"),
        Route(Channel.EMAIL, "B@state.example"),
        Route(Channel.FAX, "+12026475752"),
        Route(Channel.POST, "2201 C St NW\nWashington DC"),
    )
    assert found.printed == "via email and fax: 202.647.5752 and post"


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ('email = "a@state.example"', "via email"),
        ('post = "Somewhere"', "via post"),
        ('fax = "202 728 1698"', "via fax: 202 728 1698"),
        ('fax = "011 52 951 501 6900"\nextension = "*20635"', "via fax: 011 52 951 501 6900 (*20635)"),
        ('fax = "+1 202 728 1698"\nprinted = "via fax: 202 728 1698"', "via fax: 202 728 1698"),
    ],
)
def test_how_a_route_is_printed(tmp_path: Path, keys: str, printed: str) -> None:
    assert recipient(tmp_path, keys).printed == printed


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ('office = "Desk"', ""),
        ("email = []", ": email"),
        ('email = "nobody"', ": email"),
        ('email = "sign@rrn.example"', ": email"),
        ('email = "Sign+tag@rrn.example"', ": email"),
        ('post = " "', ": post"),
        ('email = "a@state.example"\nextension = "*2"', ": extension"),
        ('fax = "202 728 1698"\nextension = "call Maria"', ": extension"),
        ('email = "a@state.example"\nrole = "bcc"', ": role"),
        ('email = "a@state.example"\nphone = "202"', ": phone"),
        ('email = ["a@state.example", "nobody@"]', ": email"),
    ],
)
def test_a_recipient_who_cannot_be_reached_is_refused(tmp_path: Path, keys: str, key: str) -> None:
    mistake = the_mistake(tmp_path, with_recipient(keys))
    assert mistake.key == f"campaign 1 (UA 329/11): recipient 1 (Greg Sprow){key}"


def test_a_fax_needs_a_gateway(tmp_path: Path) -> None:
    mistake = the_mistake(tmp_path, with_recipient('fax = "202 728 1698"').replace(FAX, ""))
    assert "[fax]" in mistake.problem
    assert mistake.key.endswith(": fax")


def test_an_extension_that_the_gateway_cannot_dial_is_a_warning(tmp_path: Path) -> None:
    text = with_recipient('fax = "011 52 951 501 6900"\nextension = "*20635"')
    assert "held until `signbot resolve`" in warnings(tmp_path, text)[0]
    assert warnings(tmp_path, text.replace("{number}@", "{number}.{extension}@")) == []


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ('email = "sprow@state.example"', 'role = "cc"\nemail = "SPROW@state.example"'),
        ('fax = "202 647 5752"', 'fax = "+1 202-647-5752"'),
        ('post = "2201 C St"', 'post = "2201 c st"'),
    ],
)
def test_the_same_person_twice_on_one_route_is_refused(tmp_path: Path, first: str, again: str) -> None:
    text = with_recipient(first) + second("greg  SPROW", again)
    mistake = the_mistake(tmp_path, text)
    assert "stands on this route already (recipient 1 (Greg Sprow))" in mistake.problem
    assert mistake.line == line_of(text, again.rpartition("\n")[2])


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Dinah Shelton", 'fax = "202 647 5752"'),  # two people, one number
        ("Greg Sprow", 'fax = "202 647 5752"\nextension = "12"'),  # another machine behind it
        ("Greg Sprow", 'email = "sprow@state.example"'),  # another channel
    ],
)
def test_two_people_or_two_routes_are_fine(tmp_path: Path, name: str, keys: str) -> None:
    assert len(campaign(tmp_path, with_recipient('fax = "202 647 5752"') + second(name, keys)).recipients) == 2


def test_a_recipient_has_a_salutation_a_language_and_a_cover_of_their_own(tmp_path: Path) -> None:
    keys = 'fax = "202 647 5752"\nsalutation = "Dear Mr. Sprow:"\nlanguage = "es"\ncover = true'
    found = campaign(tmp_path, f"{with_recipient(keys)}\n{SPANISH}").recipients[0]
    assert (found.salutation, found.language, found.cover) == ("Dear Mr. Sprow:", "es", True)


def test_a_cover_without_a_fax_is_refused(tmp_path: Path) -> None:
    assert "no fax" in the_mistake(tmp_path, with_recipient('email = "a@b.example"\ncover = true')).problem


def test_a_fax_rings_by_its_recipients_clocks(tmp_path: Path) -> None:
    text = with_recipient('fax = "011 52 951 501 6900"\ntime_zone = "America/Mexico_City"')
    text = text.replace('gateway = "{number}@fax.example"', 'gateway = "{number}@fax.example"\nhours = "08:00-20:00"')
    (found,) = campaign(tmp_path, text).recipients
    assert found.routes[0].hours == "08:00-20:00 America/Mexico_City"


def test_who_has_only_a_form_is_written_to_by_hand(tmp_path: Path) -> None:
    (found,) = campaign(tmp_path, with_recipient('manual = "https://minister.example/contact"')).recipients
    assert (found.routes[0].channel, found.printed) == (Channel.MANUAL, "via web form")


def test_what_goes_by_hand_wants_a_hand(tmp_path: Path) -> None:
    text = with_recipient('manual = "https://minister.example/contact"')
    nobody = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("coordinators"))
    assert "coordinators" in the_mistake(tmp_path, nobody).fix
