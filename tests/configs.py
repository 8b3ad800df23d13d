"""Small configurations for tests: a right one, and how to load a changed one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from signbot.config import Config, ConfigError, Mistake, load
from signbot.core.campaign import Campaign, Recipient

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

BOT = """\
[bot]
name = "Rapid Response Network"
address = "sign@rrn.example"
coordinators = ["coordinator@rrn.example"]
time_zone = "America/New_York"
"""
IMAP = """
[imap]
host = "imap.rrn.example"
username = "sign@rrn.example"
password_env = "IMAP_PASSWORD"
authserv_id = "mx.rrn.example"
"""
SMTP = """
[smtp]
host = "smtp.rrn.example"
"""
FAX = """
[fax]
gateway = "{number}@fax.example"
"""
LETTER = """
[[campaign]]
code = "UA 329/11"
title = "MEXICO"
deadline = 2036-12-01T17:00:00
body = "We urge you to act."
"""
RECIPIENT = """
[[campaign.recipient]]
name = "Greg Sprow"
email = "sprow@state.example"
"""
RIGHT = BOT + IMAP + SMTP + FAX + LETTER + RECIPIENT

ENVIRON = {"IMAP_PASSWORD": "open sesame"}


def loaded(folder: Path, text: str, environ: Mapping[str, str] = ENVIRON) -> Config:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load(path, environ, now=NOW)


def mistakes(folder: Path, text: str, environ: Mapping[str, str] = ENVIRON) -> tuple[Mistake, ...]:
    with pytest.raises(ConfigError) as caught:
        loaded(folder, text, environ)
    return caught.value.mistakes


def the_mistake(folder: Path, text: str, environ: Mapping[str, str] = ENVIRON) -> Mistake:
    (only,) = mistakes(folder, text, environ)
    return only


def warnings(folder: Path, text: str, environ: Mapping[str, str] = ENVIRON) -> list[str]:
    return [warning.text for warning in loaded(folder, text, environ).warnings]


def line_of(text: str, part: str) -> int:
    """The line (from 1) where `part` stands first."""
    return text[: text.index(part)].count("\n") + 1


def campaign(folder: Path, text: str) -> Campaign:
    return loaded(folder, text).campaigns[0]


def with_keys(keys: str) -> str:
    return RIGHT.replace("body =", f"{keys}\nbody =")


def with_recipient(keys: str) -> str:
    return RIGHT.replace('email = "sprow@state.example"', keys)


def recipient(folder: Path, keys: str) -> Recipient:
    return campaign(folder, with_recipient(keys)).recipients[0]


def second(name: str, keys: str) -> str:
    return f'\n[[campaign.recipient]]\nname = "{name}"\n{keys}\n'
