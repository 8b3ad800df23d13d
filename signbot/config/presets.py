"""How `init` turns the example into somebody's own config.toml, with what is known of their provider."""

import json
import re
from datetime import datetime
from importlib.resources import files
from pathlib import Path

import signbot
from signbot.config import gaps
from signbot.config.lines import locate
from signbot.config.providers import Key, Provider
from signbot.core.value import dataclass

SECRET = "mail.secret"  # one account, one password, one file
_EXAMPLE = "config.example.toml"
_LINE = re.compile(r"(?P<key>(?:# )?[a-z_]+ = )(?P<value>.*?)(?P<gap> *)(?P<note>  # .*)?")


@dataclass(frozen=True, slots=True)
class Answers:
    """What `init` has to know."""

    name: str
    address: str
    provider: Provider
    coordinator: str
    time_zone: str
    languages: tuple[str, ...]
    dial_region: str
    deadline: datetime  # of the letter to fill in, by the clocks of `time_zone`


_OPENING = """\
# signbot's configuration. After each change, run `signbot check`: it tells you everything that is not right yet,
# with the line and the fix.
#
"""

_NO_FAX = """\
# [fax]                                 # needed only if a recipient has a fax
# gateway = "{number}@fax.example"      # your fax provider's mail address. {number}: like 529515016900.
                                        # Put {extension} in as well if the provider can dial extensions.

"""

_FIRST_CAMPAIGN = f"""\
# Your first letter: delete the "# " before each of these lines, and change the words. `signbot check` tells you
# what is still missing. Add as many letters as you like, each with its own recipients below it.

# [[campaign]]
# code = "UA 12/26"                       # what supporters write: SIGN UA 12/26
# title = "{gaps.TITLE}"                       # stands beside the code in the letter and in the alert's subject
# deadline = DEADLINE          # your time (bot.time_zone). The letter goes out after it.
# dispatch = "approve"                    # you get the finished letter first and release it; "automatic": it goes out
# signer = {{ name = "{gaps.SIGNER}", title = "Coordinator" }}
# body = \"\"\"
# We are extremely concerned {gaps.IN_BODY[0]} and **we strongly urge** you to:
#
# - {gaps.IN_BODY[1]};
# - order a full, prompt and {gaps.IN_BODY[2]}.
# \"\"\"

# [[campaign.recipient]]
# role = "to"                             # "to" (an addressee) or "cc"
# name = "{gaps.OFFICIAL}"
# office = "{gaps.OFFICE}"
# email = "{gaps.ADDRESS}"     # or fax = "011 52 …", and extension = "*123" if there is one
"""


def example() -> str:
    """config.example.toml: from the package, or from the checkout that it is built from."""
    packaged = files("signbot") / "_data" / _EXAMPLE
    if packaged.is_file():
        return packaged.read_text("utf-8")
    return (Path(signbot.__file__).parent.parent / _EXAMPLE).read_text("utf-8")


def config_text(answers: Answers) -> str:
    """A whole config.toml: the example's sections and notes with these answers, and a letter to fill in."""
    text = example()
    head = _OPENING + text[text.index("# How to read it") : text.index("\n[fax]") + 1]
    limits = text[text.index("[limits]") : text.index("\n# One [[campaign]]")]
    first = _FIRST_CAMPAIGN.replace("DEADLINE", f"{answers.deadline:%Y-%m-%dT%H:%M:%S}")
    return _filled(head, answers) + _NO_FAX + limits + "\n" + first


def _filled(head: str, answers: Answers) -> str:
    rows, lines = head.split("\n"), locate(head)
    for (section, key), value in _values(answers).items():
        place = lines[section, key] - 1
        rows[place] = _with_value(rows[place], value)
    return "\n".join(_replaced_secrets(rows, answers))


def _values(answers: Answers) -> dict[tuple[str, str], object]:
    provider = answers.provider
    short = answers.address.rpartition("@")[0]
    return {
        ("bot", "name"): answers.name,
        ("bot", "address"): answers.address,
        ("bot", "subaddress"): provider.subaddress,
        ("bot", "coordinators"): [answers.coordinator],
        ("bot", "time_zone"): answers.time_zone,
        ("bot", "languages"): list(answers.languages),
        ("bot", "dial_region"): answers.dial_region,
        ("imap", "host"): provider.imap,
        ("imap", "port"): provider.imap_port,
        ("imap", "security"): provider.imap_security,
        ("imap", "username"): short if provider.short_login else answers.address,
        ("imap", "password_file"): SECRET,
        ("smtp", "password_file"): SECRET,
        ("imap", "also"): list(provider.also),
        ("imap", "authserv_id"): list(provider.authserv_id),
        ("smtp", "host"): provider.smtp,
        ("smtp", "port"): provider.smtp_port,
        ("smtp", "security"): provider.smtp_security,
        ("smtp", "username"): answers.address,
        ("smtp", "per_minute"): provider.per_minute,
        ("smtp", "per_day"): provider.per_day,
    }


def _with_value(row: str, value: object) -> str:
    """`key = old   # note` with a new value; the note stays where it was, when there is room."""
    parts = _LINE.fullmatch(row)
    if parts is None:
        raise ValueError(f"no key = value: {row}")
    written = json.dumps(value, ensure_ascii=False)  # a TOML value as well: texts, whole numbers, lists of texts
    width = len(parts["value"] + parts["gap"])
    return f"{parts['key']}{written:<{width}}{parts['note'] or ''}".rstrip()


def _replaced_secrets(rows: list[str], answers: Answers) -> list[str]:
    provider = answers.provider
    for place, row in enumerate(rows):
        if provider.key is Key.OAUTH and row.startswith("password_file"):
            rows[place] = _oauth(provider)
        elif provider.copies_folder and row.startswith("# copies_folder"):
            rows[place] = _with_value(row.removeprefix("# ").replace("  # ", "    # "), provider.copies_folder)
    return rows


def _oauth(provider: Provider) -> str:
    """Its client_id is the coordinator's own: `check` says so until it is there."""
    tenant = f', tenant = "{provider.tenant}"' if provider.tenant else ""
    row = f'oauth = {{ provider = "{provider.oauth}"{tenant}, client_id = "" }}'
    return f"{row}  # signbot oauth --help"
