"""A flood of false names is taken off by what they share: by email and by the command, counted first, and put back."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from signbot.core.campaign import Person, SignatureState
from signbot.desk.conditions import Condition, condition, in_words, numbers_in
from tests.cli.running import run
from tests.desk.room import Room, text
from tests.letters.seed import signature
from tests.scenarios.stage import mail

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2036, 12, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("domain=spam.example", Condition(domain="spam.example")),
        ("DOMAIN = @spam.example", Condition(domain="spam.example")),
        ('name="* Bot" proof=reply', Condition(name="* Bot", proof="reply")),
        ("correo=user*@x.example", Condition(address="user*@x.example")),
        ("after=2036-12-01", Condition(after=datetime(2036, 12, 1, 5, tzinfo=UTC))),
        ("before=2036-12-01T12:00", Condition(before=datetime(2036, 12, 1, 17, tzinfo=UTC))),
        ("12 13", Condition()),
    ],
)
def test_conditions_as_people_write_them(words: str, wanted: Condition) -> None:
    assert in_words(words, ZONE) == wanted


@pytest.mark.parametrize("words", ["colour=red", "before=yesterday", "after=5/12"])
def test_what_is_no_condition_is_said(words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        in_words(words, ZONE)


def test_numbers_stand_beside_conditions_and_are_no_part_of_them() -> None:
    assert numbers_in("12, 13 after=2036-12-01 #14") == [12, 13, 14]
    assert numbers_in("domain=163.example") == []


@pytest.mark.parametrize(
    ("given", "holds"),
    [
        ({"name": "amina*"}, True),
        ({"name": "Amina"}, False),
        ({"name": "%diallo"}, True),
        ({"name": "[A]mina*"}, False),
        ({"domain": "home.example"}, True),
        ({"domain": "example"}, True),
        ({"domain": "ome.example"}, False),
        ({"address": "amina@*"}, True),
        ({"address": "*@spam.example"}, False),
        ({"after": "2036-12-01T06:59"}, True),
        ({"after": "2036-12-01T07:01"}, False),
        ({"before": "2036-12-01T07:00"}, False),
        ({"before": "2036-12-02"}, True),
        ({"proof": "reply"}, True),
        ({"proof": "authentication"}, False),
        ({"name": "amina*", "domain": "spam.example"}, False),
    ],
)
def test_every_condition_must_hold(given: dict[str, str], holds: bool) -> None:
    one = signature(
        Person("Amina Diallo"),
        1,
        email="amina@home.example",
        supporter="amina@home.example",
        received_at=NOW,
        verified_by="reply",
    )
    assert condition(ZONE, **given).holds(one) is holds


def test_nothing_given_means_nobody() -> None:
    assert not Condition()


def off(room: Room) -> list[str]:
    found = room.store.signatures("ua329/11")
    return [one.person.name for one in found if one.state is SignatureState.INVALIDATED]


def test_by_email_they_are_counted_taken_off_and_put_back(room: Room) -> None:
    room.gets(*(mail(f"Bot Number{n} <bot{n}@spam.example>", "SIGN UA 329/11") for n in "abc"))
    room.gets(mail("Amina Diallo <amina@home.example>", "SIGN UA 329/11"))
    room.works()
    asked = room.asks("INVALIDATE UA 329/11 domain=spam.example\nReason: one person, three names")
    assert "3 names would be taken off" in text(asked)
    assert off(room) == []
    room.agrees(asked)
    assert off(room) == ["Bot Numbera", "Bot Numberb", "Bot Numberc"]
    room.agrees(room.asks("RESTORE UA 329/11 name=*numberb"))
    assert off(room) == ["Bot Numbera", "Bot Numberc"]
    (told,) = room.says("INVALIDATE UA 329/11 colour=red")
    assert "no condition" in text(told)


def test_by_the_command_they_are_counted_first(tmp_path: Path) -> None:
    of = ("signatures", "UA 329/11")
    for name, place in (("Amina Diallo", "Dakar"), ("Bot One", "Nowhere"), ("Bot Two", "Nowhere")):
        run(
            tmp_path,
            "signatures",
            "UA 329/11",
            "add",
            "--name",
            name,
            "--place",
            place,
            "--email",
            f"{name[:3]}@{place}.example",
        )
    shown = run(tmp_path, *of, "invalidate", "--domain", "nowhere.example", "--reason", "x", "--dry-run")
    assert "Bot One" in shown.stdout
    assert "2 signatures would be invalidated." in shown.stdout
    done = run(tmp_path, *of, "invalidate", "--name", "bot*", "--reason", "x", "--yes")
    assert "2 signatures invalidated." in done.stdout
    back = run(tmp_path, *of, "restore", "--name", "bot two", "--reason", "x")
    assert back.stdout.endswith("1 signature restored.\n")
    assert run(tmp_path, *of, "invalidate", "--reason", "x").exit_code == 2
