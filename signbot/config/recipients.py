"""[[campaign.recipient]]: to whom a letter goes, and by which ways. Nobody without a way, nobody twice on one."""

import re
from zoneinfo import ZoneInfo

from signbot.config.addresses import read_addresses
from signbot.config.bot import read_zone
from signbot.config.model import Bot, Fax
from signbot.config.table import Table
from signbot.core.campaign import BY_COORDINATORS, Channel, Recipient, Role, Route
from signbot.core.hours import Hours
from signbot.core.letter.words import way
from signbot.core.value import dataclass

_EXTENSION = re.compile(r"[0-9*#]{1,20}")


@dataclass(frozen=True, slots=True)
class Ways:
    """What decides whether a recipient can be reached."""

    bot: Bot
    fax: Fax | None
    fax_known: bool  # is there a [fax] at all, right or wrong?


def read_recipients(tables: list[Table], ways: Ways) -> tuple[Recipient, ...]:
    seen: dict[tuple[str, Channel, str], str] = {}
    recipients = []
    for table in tables:
        recipient = _read_recipient(table, ways)
        _check_once(table, recipient, seen)
        recipients.append(recipient)
    return tuple(recipients)


def _read_recipient(table: Table, ways: Ways) -> Recipient:
    name = table.text("name")
    if name:
        table.title = f"{table.title} ({name if len(name) <= 40 else name[:39] + '…'})"
    role = table.choice("role", Role, Role.TO)
    office = table.text("office", "")
    fax, extension = table.text("fax", ""), _extension(table)
    faxes = _faxes(table, fax, extension, ways, read_zone(table, ways.bot.time_zone))
    routes = (*_emails(table, ways.bot), *faxes, *_posts(table), *_manuals(table))
    if not any(table.has(channel) for channel in Channel):
        fix = 'add email = "…", fax = "…", post = """…""" or, for a form on a web page, manual = "https://…"'
        table.mistake("", "there is no way to send the letter", fix)
    if any(route.channel in BY_COORDINATORS for route in routes) and not ways.bot.coordinators:
        table.mistake("", "nobody would send it by hand", 'add coordinators = ["…"] to [bot]')
    number = f"{fax} ({extension})" if extension else fax
    recipient = Recipient(
        role=role,
        name=name,
        office=office,
        routes=routes,
        printed=table.text("printed", way((route.channel for route in routes), number, "en")),
        salutation=table.text("salutation", ""),
        language=table.text("language", "").replace("_", "-"),
        cover=table.boolean("cover", False),
        worded=table.has("printed"),
        number=number,
        show_names=table.boolean("show_names", True),
    )
    if recipient.cover and not table.has("fax"):
        table.mistake("cover", "is a fax's first page, and there is no fax", "delete it")
    table.done()
    return recipient


def _emails(table: Table, bot: Bot) -> list[Route]:
    addresses = read_addresses(table, "email")
    if table.has("email") and not addresses:
        table.mistake("email", "is empty")
    for address in addresses:
        if bot.is_own(address):
            table.mistake("email", f"{address} is the bot's own address", "write the official's address")
    return [Route(Channel.EMAIL, address) for address in addresses]


def _extension(table: Table) -> str:
    extension = table.text("extension", "").replace(" ", "")
    if extension and not _EXTENSION.fullmatch(extension):
        bare = re.sub(r"[^0-9*#]", "", extension)
        fix = f'write extension = "{bare}"' if bare else ""
        table.mistake("extension", "may hold digits, * and # only", fix)
    if extension and not table.has("fax"):
        table.mistake("extension", "there is no fax that it belongs to", 'add fax = "…"')
    return extension


def _faxes(table: Table, written: str, extension: str, ways: Ways, zone: ZoneInfo) -> list[Route]:
    if not table.has("fax"):
        return []
    if not ways.fax_known:
        table.mistake("fax", "there is no [fax] with a gateway to send it by", 'add [fax] and gateway = "{number}@…"')
    elif ways.fax and extension and not ways.fax.dials_extensions:
        table.caution("extension", "the gateway can't dial it: this fax will be held until `signbot resolve` frees it")
    if not written:
        table.mistake("fax", "is empty")
        return []
    from signbot.config.fax_numbers import NotDialable, e164, in_use  # every country's numbering plan

    try:
        number = e164(written, ways.bot.dial_region)
    except NotDialable as error:
        table.mistake("fax", error.problem, error.fix)
        return []
    if not in_use(number):
        table.caution("fax", f"no such number is known to be in use ({number}): please look at it once more")
    hours = str(Hours(*ways.fax.hours, zone)) if ways.fax and ways.fax.hours else ""
    return [Route(Channel.FAX, number, extension, hours)]


def _manuals(table: Table) -> list[Route]:
    """Where a form on a web page is the only way: what the coordinator is told."""
    where = table.text("manual", "")
    if table.has("manual") and not where:
        table.mistake("manual", "is empty", 'write where the form is: manual = "https://…"')
    return [Route(Channel.MANUAL, where)] if where else []


def _posts(table: Table) -> list[Route]:
    lines = [line.strip() for line in table.prose("post", "").splitlines()]
    address = "\n".join(line for line in lines if line)
    if table.has("post") and not address:
        table.mistake("post", "is empty", "write the postal address, one line below the other")
    return [Route(Channel.POST, address)] if address else []


def _check_once(table: Table, recipient: Recipient, seen: dict[tuple[str, Channel, str], str]) -> None:
    """Two people may share a number; the same person twice on one route would get the letter twice."""
    for route in recipient.routes:
        person = (" ".join(recipient.name.casefold().split()), route.channel, route.key)
        if person in seen and recipient.name:
            problem = f"{recipient.name} stands on this route already ({seen[person]})"
            table.mistake(route.channel, problem, "delete one of the two")
        seen.setdefault(person, table.title.rpartition(": ")[2])
