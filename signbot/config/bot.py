"""[bot] and [limits]: who the bot is, and where its bounds are."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from signbot.config.addresses import read_address, read_addresses
from signbot.config.model import Bot, Limits
from signbot.config.secret import warn_if_open
from signbot.config.source import EnvText, is_folder
from signbot.config.table import Table, did_you_mean
from signbot.core.letter.words import LANGUAGES
from signbot.core.text.plain import bare

_SUBADDRESS = ("+", "-", "")
ANSWERS_PER_HOUR = 20_000  # an answer and a note to each of 10,000 people: beyond it something runs wild, or is huge
_REGION = "US"
_OFFSETS = "Etc/"  # zones without a city: Etc/GMT+1 is an hour west, not what people mean by GMT+1
_SQLITE = "sqlite:///"
_SECRET_PARAMETER = re.compile(r"password|secret|scram_", re.IGNORECASE)  # of libpq


def read_bot(table: Table) -> Bot:
    database = _database(table)
    coordinators = read_addresses(table, "coordinators")
    bot = Bot(
        name=table.text("name", "signbot"),
        address=read_address(table, "address"),
        aliases=read_addresses(table, "aliases"),
        subaddress=_subaddress(table),
        coordinators=coordinators,
        contact=read_address(table, "contact") if table.has("contact") else next(iter(coordinators), ""),
        time_zone=_time_zone(table),
        languages=_languages(table),
        dial_region=_dial_region(table),
        database=database,
        erasure_journal=_erasure_journal(table, database),
        templates=_templates(table),
        monthly=table.boolean("monthly", False),
        month_text=table.prose("month_text", ""),
        pages=_pages(table),
        unsubscribe_url=_unsubscribe_url(table),
    )
    _check_coordinators(table, bot)
    table.done()
    return bot


def _pages(table: Table) -> Path | None:
    """Where web pages are written; the folder may not be there yet."""
    folder = table.file("pages")
    if folder is not None and folder.exists() and not folder.is_dir():
        table.mistake("pages", f"{folder} is no folder", "name one, into which signbot may write")
    return folder


def _subaddress(table: Table) -> str:
    mark = table.text("subaddress", "+")
    if mark not in _SUBADDRESS:
        table.mistake("subaddress", f'"{mark}" is not possible', 'write "+", "-", or "" for none')
    return mark


def _time_zone(table: Table) -> ZoneInfo:
    if not table.has("time_zone"):
        table.caution("time_zone", "is missing: deadlines are read as UTC; write your own, like America/New_York")
    return read_zone(table, ZoneInfo("UTC"))


def read_zone(table: Table, default: ZoneInfo) -> ZoneInfo:
    """The key `time_zone`."""
    name = table.text("time_zone", default.key)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: `America` is a folder of zones
        table.mistake("time_zone", f'"{name}" is no time zone', _meant_zone(name))
        return default


def zones_of_city(name: str) -> list[str]:
    """`Mexico City`, `Madrid`: the zones that end so."""
    city = bare(name.strip().casefold()).replace(" ", "_")
    zones = [zone for zone in available_timezones() if "/" in zone and not zone.startswith(_OFFSETS)]
    return sorted(zone for zone in zones if zone.rpartition("/")[2].casefold() == city)


def _meant_zone(name: str) -> str:
    zones = {zone.casefold(): zone for zone in available_timezones()}
    if name.casefold() in zones:
        return f'write "{zones[name.casefold()]}"'
    if of_city := zones_of_city(name):
        return f"write {' or '.join(json.dumps(zone) for zone in of_city)}"
    return did_you_mean(name, sorted(zones.values())) or 'write it like "America/New_York"'


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.texts("languages", ("en",)) or ("en",)
    return tuple(dict.fromkeys(language_tag(table, "languages", language) for language in languages))


def language_tag(table: Table, key: str, written: str) -> str:
    """`es`, `pt-BR`; `pt_BR` as computers write it is `pt-BR`. A mistake is noted when there is no such language."""
    tag = written.replace("_", "-")
    if tag in LANGUAGES:
        return tag
    from babel import localedata  # every language of the world

    if not localedata.exists(tag.replace("-", "_")):
        table.mistake(key, f'"{written}" is no language that we know', 'write its two letters, like "es", or "pt-BR"')
    return tag


def _dial_region(table: Table) -> str:
    region = table.text("dial_region", _REGION)
    if region == _REGION:
        return region
    from phonenumbers import SUPPORTED_REGIONS  # comes with every country's numbering plan

    if region not in SUPPORTED_REGIONS:
        table.mistake("dial_region", f'"{region}" is no country', 'write its two capital letters, like "US" or "DE"')
    return region


def _erasure_journal(table: Table, database: str) -> Path:
    """By default beside the database; beside the configuration where that is a server."""
    beside = Path(f"{database.removeprefix(_SQLITE).partition('?')[0]}.erased")
    default = beside if database.startswith(_SQLITE) else table.source.directory / "signbot.erased"
    return table.file("erasure_journal") or default


def _database(table: Table) -> str:
    """An absolute URL; an SQLite file is relative to the configuration."""
    url = table.text("database", f"{_SQLITE}signbot.db")
    if url.startswith(("postgresql://", "postgresql+psycopg://")):
        _check_server(table, url)
        return url
    path = url.removeprefix(_SQLITE).partition("?")[0]
    if not url.startswith(_SQLITE) or path in ("", ":memory:"):
        fix = 'write "sqlite:///signbot.db", or "postgresql://user@host/name"'
        table.mistake("database", "is no database that signbot can use", fix)
        return url
    file = table.source.directory / path
    if not is_folder(file.parent):
        table.mistake("database", f"there is no folder {file.parent}", "create it, or choose another one")
    elif file.is_file():
        warn_if_open(table, "database", file, f"{file} holds names and addresses, and")
    return _SQLITE + str(file) + url.removeprefix(_SQLITE + path)


def _check_server(table: Table, url: str) -> None:
    """What is wrong with it is said without repeating it: it may hold a password."""
    password = _password_in(url)
    if password is None:
        table.mistake("database", "is no address of a database", 'write "postgresql://user@host:5432/name"')
    elif password and not isinstance(table.value("database"), EnvText):
        warn_if_open(table, "database", table.source.path, "this file holds a password and")


def _password_in(url: str) -> str | None:
    """ "" where it holds none; None where it is no URL."""
    try:
        parts = urlsplit(url)
        if parts.port == 0:
            return None
        asked = [value for key, value in parse_qsl(parts.query) if _SECRET_PARAMETER.search(key)]
        return parts.password or "".join(asked)
    except ValueError:  # no port, or half a bracket
        return None


def _templates(table: Table) -> Path | None:
    folder = table.file("templates")
    if folder is not None and not is_folder(folder):
        table.mistake("templates", f"there is no folder {folder}")
    return folder


def _unsubscribe_url(table: Table) -> str:
    """RFC 8058 section 3.1: over HTTPS, and whose wish it is stands in it."""
    url = table.text("unsubscribe_url", "")
    if url and not (url.startswith("https://") and url.isascii() and "{token}" in url):
        fix = 'write it like "https://rrn.example/unsubscribe?{token}"'
        table.mistake("unsubscribe_url", "is no https:// address with {token} in it", fix)
        return ""
    return url


def _check_coordinators(table: Table, bot: Bot) -> None:
    """A bot that writes to itself would answer itself."""
    for coordinator in bot.coordinators:
        if bot.is_own(coordinator):
            table.mistake("coordinators", f"{coordinator} is the bot's own address", "name a person's address")
    if bot.contact and bot.is_own(bot.contact) and table.has("contact"):
        table.mistake("contact", f"{bot.contact} is the bot's own address", "name a person's address")
    if not bot.coordinators:
        table.caution("coordinators", "nobody is named: digests, alarms and letters to approve reach nobody")


def read_limits(table: Table) -> Limits:
    names_per_mail = table.integer("names_per_mail", 5, 1, 10_000)
    limits = Limits(
        answers_per_address_per_day=table.integer("answers_per_address_per_day", 10, 1, 1000),
        answers_per_hour=table.integer("answers_per_hour", ANSWERS_PER_HOUR, 0, 1_000_000),
        max_mail_bytes=table.integer("max_mail_bytes", 5_000_000, 10_000, 1_000_000_000),
        names_per_mail=names_per_mail,
        names_per_address=table.integer("names_per_address", 2 * names_per_mail, 1, 1_000_000),
        strangers_per_domain_per_hour=table.integer("strangers_per_domain_per_hour", 100, 1, 1_000_000),
        quarantine_days=table.integer("quarantine_days", 90, 1, 10_000),
        retention_days=table.integer("retention_days", 365, 1, 36_500),
        pass_minutes=table.integer("pass_minutes", 60, 1, 10_000),
    )
    table.done()
    return limits
