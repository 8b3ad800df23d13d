"""A letter's web pages, by Jinja: one file for each language, no script, nothing fetched from anywhere.

    Page ─► templates/page/page.html, with the words of templates/page/<language>.html ─► index.html, index.es.html …

Files may be read by everybody, as a web server must. A file appears whole, in the place of the one before.
"""

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from signbot.core.growth import Growth
from signbot.core.letter.letter import LetterFailed
from signbot.core.letter.markdown import Heading, Paragraph, Quote
from signbot.core.letter.page import Page
from signbot.core.value import dataclass
from signbot.core.writing.mail_bytes import mailto, subaddress

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER, STRUCTURE, DASHBOARD = "page", "page/page.html", "page/dashboard.html"
WIDTH, HEIGHT = 600, 160  # of the picture, in its own units
FOR_ALL, FOLDER_FOR_ALL = 0o644, 0o755
RECEIPTS = "receipts.txt"


@dataclass(frozen=True)
class Site:
    """The bot's pages. `folders` hold templates, the first one first; `root`: below it each letter has a folder."""

    folders: tuple[Path, ...]
    root: Path
    name: str  # of the group
    address: str  # to which supporters write
    separator: str  # of subaddresses; "" for none
    default: str  # language

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those that have words for a page; the bot's own first."""
        found = {path.stem for folder in self.folders for path in (folder / FOLDER).glob("*.html")} - {
            "page",
            "dashboard",
        }
        return tuple(sorted(found, key=lambda language: (language != self.default, language != "en", language)))

    def write(self, slug: str, made: Sequence[Page]) -> int:
        """Only what is another than before. OSError where the folder can't be written to."""
        folder = self.root / slug
        folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_FOR_ALL)
        return sum(_put(folder / name, data) for name, data in self.files(made).items())

    def files(self, made: Sequence[Page]) -> dict[str, bytes]:
        """By name."""
        files = {name_of(page.language, made): self.html(page, made).encode() for page in made}
        if made[0].receipts:
            files[RECEIPTS] = "".join(f"{line}\n" for line in made[0].receipts).encode()
        return files

    def html(self, page: Page, made: Sequence[Page]) -> str:
        """One page, which leads to the same in the other languages."""
        from jinja2 import TemplateError

        try:
            environment = _environment(self.folders)
            words = environment.get_template(f"{FOLDER}/{page.language}.html")
            values = {**self._values(page), "others": _others(page, made)}
            return environment.get_template(STRUCTURE).render(**values, say=words.make_module(values))
        except TemplateError as error:
            raise LetterFailed(f"{STRUCTURE}: {error}") from error

    def _values(self, page: Page) -> Mapping[str, Any]:
        from babel import Locale
        from babel.dates import format_datetime
        from babel.numbers import format_decimal

        locale, campaign = Locale.parse(page.language, sep="-"), page.campaign
        write_to = subaddress(self.address, self.separator, campaign.code.slug)
        return {
            "page": page,
            "letter": page.letter,
            "campaign": campaign,
            "direction": locale.text_direction,
            "group": self.name,
            "address": self.address,
            "sign": f"SIGN {campaign.code.written}",
            "tap": mailto(write_to, f"SIGN {campaign.code.written}"),
            "number": lambda value: format_decimal(value, locale=locale),
            "date": lambda moment, form: format_datetime(moment, form, tzinfo=campaign.zone, locale=locale),
            "curve": _curve(page.growth),
            "goal_line": _height(page.growth, page.growth.goal) if page.growth.goal else None,
            "receipts_file": RECEIPTS if page.receipts else "",
            "width": WIDTH,
            "height": HEIGHT,
        }


def dashboard_html(
    folders: tuple[Path, ...], group: str, zone: ZoneInfo, now: datetime, facts: Mapping[str, Any]
) -> str:
    """All letters on one page, for coordinators; `facts`: what `page/dashboard.html` shows. Times are in `zone`."""

    def when(moment: datetime) -> str:
        return f"{moment.astimezone(zone):%a %d %b %Y, %H:%M %Z}"

    return _environment(folders).get_template(DASHBOARD).render(group=group, now=now, when=when, **facts)


def name_of(language: str, made: Sequence[Page]) -> str:
    """`index.html` for the first language, `index.es.html` for another."""
    return "index.html" if language == made[0].language else f"index.{language}.html"


def _others(page: Page, made: Sequence[Page]) -> list[tuple[str, str, str]]:
    """(language, its own name for itself, file) of the same page in other languages."""
    from babel import Locale

    others = [one.language for one in made if one.language != page.language]
    return [(one, Locale.parse(one, sep="-").get_display_name() or one, name_of(one, made)) for one in others]


def _curve(growth: Growth) -> str:
    """Points of a line for SVG: a step for each name, from the left edge to as far as time has come."""
    whole = (growth.ends - growth.begins).total_seconds() or 1
    points, before = [], _height(growth, 0)
    for point in growth.points:
        across = round((point.at - growth.begins).total_seconds() / whole * WIDTH, 1)
        up = _height(growth, point.names)
        points += [f"{across},{before}", f"{across},{up}"]
        before = up
    return " ".join(points)


def _height(growth: Growth, names: int) -> float:
    """From the top, as SVG counts."""
    return round(HEIGHT - names / growth.most * (HEIGHT - 10), 1)


def _put(path: Path, data: bytes) -> bool:
    """Whether it was another before."""
    if path.is_file() and path.read_bytes() == data:
        return False
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(data)
        unfinished.chmod(FOR_ALL)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return True


@cache
def _environment(folders: tuple[Path, ...]) -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(folders), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    for name, kind in (("paragraph", Paragraph), ("heading", Heading), ("quotation", Quote)):
        environment.tests[name] = lambda block, kind=kind: isinstance(block, kind)
    return environment
