"""What all commands share: how they count and show, and what they build of a configuration without a server."""

from pathlib import Path

import pytest

from signbot.cli.shell import Shell, numbered, shown
from signbot.config import ConfigError, UnknownCampaign
from signbot.core.campaign import Channel, Route
from tests.configs import ENVIRON, FAX, RIGHT


def shell(folder: Path, text: str = RIGHT) -> Shell:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return Shell(path, ENVIRON)


@pytest.mark.parametrize(
    ("count", "thing", "words"),
    [(1, "mail", "1 mail"), (0, "mail", "0 mails"), (2, "address", "2 addresses"), (3, "delivery", "3 deliveries")],
)
def test_things_are_counted_as_people_do(count: int, thing: str, words: str) -> None:
    assert numbered(count, thing) == words


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Élodie\tMartin\n", "Élodie\tMartin\n"),
        ("ali\u202eecila", "ali\\u202eecila"),
        ("\x1b[2J", "\\u001b[2J"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_would_move_or_turn_the_terminal_is_told_and_not_obeyed(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_a_fax_is_dialled_by_its_gateway_where_that_can_dial_an_extension(tmp_path: Path) -> None:
    route, with_extension = Route(Channel.FAX, "+529515016900"), Route(Channel.FAX, "+529515016900", "*20635")
    plain = shell(tmp_path)
    assert (plain.dial(route), plain.dial(with_extension)) == ("529515016900@fax.example", "")
    able = shell(tmp_path, RIGHT.replace(FAX, FAX.replace("{number}@", "{number}.{extension}@")))
    assert able.dial(with_extension).endswith("@fax.example")


def test_a_fax_line_that_nobody_installed_is_a_wrong_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match='there is no fax line "pigeon"'):
        _ = shell(tmp_path, RIGHT.replace('gateway = "{number}@fax.example"', 'via = "pigeon"')).fax_line


def test_looking_creates_no_database(tmp_path: Path) -> None:
    looking = shell(tmp_path)
    assert not looking.begun
    assert looking.mark == ""
    with pytest.raises(UnknownCampaign):
        looking.recorded("UA 1/11")
    assert not looking.begun
    looking.close()


def test_a_token_follows_from_the_database_s_own_secret(tmp_path: Path) -> None:
    first, second = shell(tmp_path), shell(tmp_path)
    assert first.mint("preview") != first.mint("preview")  # there is no database yet: by chance
    _ = first.store
    assert first.mint("confirm 1") == second.mint("confirm 1") != first.mint("confirm 2")
    assert first.mark == second.mark != ""
    first.close()
    second.close()
