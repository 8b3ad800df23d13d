"""Whatever stands behind a key is read, or refused by its key."""

import contextlib
from pathlib import Path

import pytest

from signbot.config import ConfigError
from signbot.config.presets import example
from tests.configs import (
    BOT,
    FAX,
    IMAP,
    RIGHT,
    SMTP,
    line_of,
    loaded,
    the_mistake,
)


@pytest.mark.parametrize(
    ("section", "wrong", "key"),
    [
        (BOT, 'subaddress = "#"', "bot.subaddress"),
        (BOT, 'languages = ["en", "klingon"]', "bot.languages"),
        (BOT, 'dial_region = "USA"', "bot.dial_region"),
        (BOT, 'database = "mysql://x"', "bot.database"),
        (BOT, 'database = "sqlite:///"', "bot.database"),
        (BOT, 'database = "sqlite:///nowhere/signbot.db"', "bot.database"),
        (BOT, 'templates = "nowhere"', "bot.templates"),
        (BOT, 'aliases = ["no address"]', "bot.aliases"),
        (BOT, 'aliases = "two\\nlines@rrn.example"', "bot.aliases"),
        (IMAP, "port = 0", "imap.port"),
        (IMAP, "port = 65536", "imap.port"),
        (IMAP, "port = true", "imap.port"),
        (IMAP, 'port = "993"', "imap.port"),
        (IMAP, 'security = "ssl"', "imap.security"),
        (IMAP, 'after = "delete"', "imap.after"),
        (IMAP, 'idle = "yes"', "imap.idle"),
        (IMAP, "poll_seconds = 0", "imap.poll_seconds"),
        (IMAP, 'folder = "IN\\r\\nBOX"', "imap.folder"),
        (IMAP, 'folder = "IN\\u0000BOX"', "imap.folder"),
        (IMAP, 'folder = ""', "imap.folder"),
        (IMAP, 'also = ["Junk\\n"]\n', "imap.also"),
        (IMAP, 'also = ["INBOX"]', "imap.also"),
        (IMAP, "also = [1]", "imap.also"),
        (IMAP, 'processed_folder = "INBOX"', "imap.processed_folder"),
        (IMAP, 'erased_folder = "signbot/Processed"', "imap.erased_folder"),
        (SMTP, "first_retry_seconds = -1", "smtp.first_retry_seconds"),
        (FAX, "number = 1", "fax.number"),
    ],
)
def test_a_wrong_value_is_refused_by_its_key(tmp_path: Path, section: str, wrong: str, key: str) -> None:
    text = RIGHT.replace(section, section + wrong + "\n")
    mistake = the_mistake(tmp_path, text)
    assert (mistake.key, mistake.line) == (key, line_of(text, wrong))


def test_a_slip_of_the_fingers_is_not_taken_for_a_longer_key(tmp_path: Path) -> None:
    assert the_mistake(tmp_path, RIGHT.replace(IMAP, IMAP + "prot = 993\n")).fix == 'did you mean "port"?'


@pytest.mark.parametrize("junk", ["-1", "true", '"\\u0000<{"', "[[1]]", "[{ a = 1 }]", "1979-05-27"])
def test_no_value_is_too_odd_to_be_refused_in_words(tmp_path: Path, junk: str) -> None:
    rows = example().split("\n")
    for place, row in enumerate(rows):
        key, equals, _ = row.partition(" = ")
        if equals and key.islower() and key != "body":
            odd = [*rows[:place], f"{key} = {junk}", *rows[place + 1 :]]
            with contextlib.suppress(ConfigError):
                loaded(tmp_path, "\n".join(odd))
