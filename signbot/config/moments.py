"""Opening times and deadlines: local times that exist exactly once, as UTC."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from signbot.config.source import EnvText
from signbot.config.table import Table

_YEARS = range(1971, 9000)  # outside, a zone's arithmetic leaves the calendar
_EXAMPLE = "2036-12-01T17:00:00"


class NoMoment(ValueError):
    """`problem` and `fix`, for a coordinator."""

    def __init__(self, problem: str, fix: str = "") -> None:
        self.problem = problem
        self.fix = fix
        super().__init__(f"{problem}: {fix}" if fix else problem)


def read_moment(table: Table, key: str, zone: ZoneInfo, *, required: bool) -> datetime | None:
    """The moment at `key`, UTC; None where there is none or it is refused (and noted)."""
    value = table.required(key) if required else table.value(key)
    if value is None:
        return None
    try:
        return _moment(value, zone)
    except NoMoment as error:
        table.mistake(key, error.problem, error.fix)
        return None


def parse_deadline(text: str, zone: ZoneInfo) -> datetime:
    """`2036-12-01T17:00` from the command line, UTC. ValueError says what is wrong with it."""
    return _moment(EnvText(text, ""), zone)


def _moment(value: object, zone: ZoneInfo) -> datetime:
    if isinstance(value, EnvText):
        value = _parsed(value)
    if not isinstance(value, datetime):
        raise _refusal(value)
    if value.year not in _YEARS:
        raise NoMoment(f"the year {value.year} can't be meant")
    return value.astimezone(UTC) if value.tzinfo else _local(value, zone)


def _parsed(text: EnvText) -> object:
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    return found.date() if len(text.strip()) <= len("2026-11-01") else found


def _refusal(value: object) -> NoMoment:
    match value:
        case date():
            return NoMoment("has a date but no time of day", f"write {value.isoformat()}T23:59:00")
        case time():
            return NoMoment("has a time but no date", f"write 2036-12-01T{value.isoformat()}")
        case str() if not isinstance(value, EnvText):
            return NoMoment("is a text", f"write it without quotation marks, like {_EXAMPLE}")
        case _:
            return NoMoment("is no date and time", f"write it like {_EXAMPLE}")


def _local(local: datetime, zone: ZoneInfo) -> datetime:
    """A time without an offset is the coordinator's; where the clocks change it may be twice or never."""
    first, second = local.replace(tzinfo=zone, fold=0), local.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset() or timedelta(0), second.utcoffset() or timedelta(0)
    shown = f"{local:%Y-%m-%d %H:%M}"
    if before > after:
        fix = f"write {first.isoformat()} (the first), or {second.isoformat()} (the second)"
        raise NoMoment(f"{shown} happens twice in {zone.key}, when the clocks go back", fix)
    if before < after:
        moved = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
        raise NoMoment(
            f"{shown} does not exist in {zone.key}, where the clocks go forward then", f"write {moved.isoformat()}"
        )
    return first.astimezone(UTC)
