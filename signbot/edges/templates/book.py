"""All templates of one kind in one language, as text and as HTML, and the frame around them.

    answers/es/signed.md ─► Book.block ─► subject, text, HTML   ┐
    greeting.md, footer.md ─► Book.piece ─► text, HTML          ┴─► Frame.mail ─► the whole mail

What all templates know (`link`, `date`, `number`, …) is made here. Jinja and Babel are loaded with this module: the
writer imports it for its first mail.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, get_timezone_location
from babel.numbers import format_decimal
from markupsafe import Markup

from signbot.core.campaign import Role
from signbot.core.letter import markdown
from signbot.core.mail.client_lines import markers
from signbot.core.text.plain import plain
from signbot.core.version import Edit, Run
from signbot.core.writing import mail_html
from signbot.core.writing.mail_bytes import mailto, subaddress
from signbot.edges.templates.later import closed, is_open, opened, ready, watched
from signbot.edges.templates.recorded import translated
from signbot.edges.templates.sandbox import environment, layouts, loaded, rendered
from signbot.edges.templates.whole import folders
from signbot.edges.templates.written import FOOTER, LAST_RESORT, Bot, TemplateMistake, Written

LONGEST_SUBJECT = 150  # characters
EXAMPLE = "UA 329/11"  # a code, where a mail is about no letter
BEGINNING = 600  # characters of a mail, among which those of its preview are
PREVIEW = 140  # characters of a mail's beginning: what a list of mails on a phone shows beside the subject
SHARED = ("shared.md", "words.md")  # files whose macros all others know; the first is of no language
_LISTED = re.compile(r"^(?:[-*>]|\d+\.) (.*)$", re.MULTILINE)  # a line of a list


class Book:
    """All templates of one kind in one language."""

    def __init__(self, bot: Bot, kind: str, language: str, roots: list[Path]) -> None:
        self.language = language
        self.locale = _locale(language)
        places = [folder for of in dict.fromkeys((kind, "answers")) for folder in folders(roots, of, language)]
        self._forms = [_Form(bot, [*places, *roots], self.locale, language, html) for html in (False, True)]
        self._known: dict[str, bool] = {}  # a look at the disk for each file, once
        self._pieces: dict[str, Written] = {}

    @property
    def marker(self) -> str:
        """As `words.md` spells it, where it has capitals; a reply is cut at it however it is spelt."""
        known = markers().get(self.language.partition("-")[0], markers()[LAST_RESORT])
        spelt = str(self._forms[0].word("MARKER"))
        return spelt if plain(spelt) == known else known

    def has(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self._forms[0].has(name)
        return self._known[name]

    def block(self, name: str, values: Mapping[str, object]) -> Written:
        """One file of this language, with its subject."""
        (subject, text), (_, source) = (_subject(form.path(name), form.render(name, values)) for form in self._forms)
        return Written(opened(subject), opened(text), opened(mail_html.render(source)))

    def piece(self, name: str) -> Written:
        """A file that is the same in every mail and has no subject."""
        if name not in self._pieces:
            text, source = (form.render(name, {}) for form in self._forms)
            self._pieces[name] = Written("", _tidy(text), mail_html.render(source))
        return self._pieces[name]


class _Form:
    """The templates of one language as text, or as Markdown that becomes HTML."""

    def __init__(self, bot: Bot, folders: list[Path], locale: Locale, language: str, html: bool) -> None:
        self._folders = folders
        self._environment = environment(folders, html)
        self._environment.globals |= _words(bot, locale, language, html)
        for shared in filter(self.has, SHARED):
            exported = loaded(self._environment, shared).module.__dict__
            self._environment.globals |= {name: value for name, value in exported.items() if name[0] != "_"}

    def word(self, name: str) -> object:
        """What `words.md` calls so; "" where it has no such word."""
        return self._environment.globals.get(name, "")

    def has(self, name: str) -> bool:
        return any((folder / name).is_file() for folder in self._folders)

    def path(self, name: str) -> str:
        return loaded(self._environment, name).filename or name

    def render(self, name: str, values: Mapping[str, object]) -> str:
        return rendered(self._environment, name, values)


class Frame:
    """What stands around the blocks of every mail: `layout.txt` and `layout.html`."""

    def __init__(self, bot: Bot, roots: list[Path]) -> None:
        self._bot = bot
        self._layouts = layouts(roots)

    def mail(self, book: Book, blocks: list[Written], token: str, footer: str = FOOTER, greeting: str = "") -> Written:
        """The blocks in their frame; the first gives the subject. `token`: what proves a reply, or "".

        `greeting`: somebody's own words instead of the usual ones.
        """
        own = Written("", mail_html.one_line(greeting), mail_html.render(mail_html.shielded(greeting)))
        before, after = own if greeting else book.piece("greeting.md"), book.piece(footer)
        whole_subject = watched(self._subject)(blocks[0].subject, token)
        parts: dict[str, object] = {
            "subject": whole_subject,
            "language": book.language,
            "direction": book.locale.text_direction,
            "marker": book.marker,
            "preview": watched(_preview)(blocks[0].text),
            "bot_name": self._bot.name,
        }
        plain: dict[str, object] = {
            "greeting": before.text,
            "blocks": [block.text for block in blocks],
            "footer": after.text,
        }
        page: dict[str, object] = {
            "greeting": ready(before.html),
            "blocks": [block.html if is_open(block.html) else ready(block.html) for block in blocks],
            "footer": ready(after.html),
        }
        text = rendered(self._layouts, "layout.txt", parts | plain)
        html = rendered(self._layouts, "layout.html", parts | page)
        return Written(closed(whole_subject), _tidy(text) + "\n", html, book.language)

    def _subject(self, subject: str, token: str) -> str:
        """With the token behind it where no address of the bot can carry it."""
        carried = token in subaddress(self._bot.address, self._bot.separator, token)
        return str(subject)[:LONGEST_SUBJECT] + ("" if carried else f" [{token}]")


def _preview(text: str) -> str:
    """How a mail begins, on one line: its first sentences, and what they list."""
    whole = str(text).strip()
    words = _on_one_line(whole[:BEGINNING])
    if len(words) <= PREVIEW + len(" ·"):  # much of it are blanks, or that is all
        words = _on_one_line(whole)
    return words if len(words) <= PREVIEW else words[:PREVIEW].rpartition(" ")[0].rstrip(",;:") + " …"


def _on_one_line(text: str) -> str:
    return " ".join(_LISTED.sub(r"\1 ·", text).replace(": ·", ":").split())


def _words(bot: Bot, locale: Locale, language: str, html: bool) -> dict[str, object]:
    """What all templates know: `html` tells which form is made, `tagged` whether an address can carry a token."""

    def link(command: str, tag: str = "", label: str = "") -> Markup:
        """A mail with `command` as its subject; in text, the command itself."""
        if not html:
            return ready(mail_html.one_line(command))
        url = mailto(subaddress(bot.address, bot.separator, tag), command)
        shown = mail_html.unshielded(label) if isinstance(label, Markup) else label  # Markup is a macro's
        return ready(mail_html.link(url, shown or command))

    def button(command: str, label: str, tag: str = "") -> Markup:
        if not html:
            return ready(mail_html.one_line(label))
        return ready(mail_html.button(mailto(subaddress(bot.address, bot.separator, tag), command), label))

    def picture(cid: str, alt: str) -> Markup:
        """A picture that comes with the mail; in text, and where there is none, nothing."""
        return ready(mail_html.picture(cid, mail_html.unshielded(alt)) if html and cid else "")

    def prose(source: str) -> Markup:
        """Somebody's own Markdown."""
        return ready(mail_html.block(source) if html else markdown.plain(markdown.blocks(source), marks=False))

    def differing(passage: Iterable[Run], struck: str, added: str) -> Markup:
        """Words of a letter, with what was struck out and what was added between those that stayed."""
        if html:
            return ready(mail_html.differing((run.edit.value, run.text) for run in passage))
        marks = {Edit.KEPT: "{}", Edit.STRUCK: f"[{struck}: {{}}]", Edit.ADDED: f"[{added}: {{}}]"}
        return ready(" ".join(marks[run.edit].format(mail_html.one_line(run.text)) for run in passage))

    return {
        "html": html,
        "bot_name": bot.name,
        "bot_address": bot.address,
        "tagged": bool(bot.separator),
        "contact": bot.contact,
        "link": watched(link, markup=True),
        "button": watched(button, markup=True, block=html),
        "picture": watched(picture, markup=True, block=html),
        "letter": lambda campaign: prose(campaign.body),
        "differing": differing,
        "code_of": lambda campaign: campaign.code.written if campaign else EXAMPLE,
        "spoken": lambda campaign: campaign.said_in(language),
        "prose": prose,
        "translated": translated,
        "number": watched(lambda value: _number(value, locale)),
        "plural": watched(lambda value, **forms: _plural(value, forms, locale)),
        "date": watched(lambda moment, zone, form: _date(moment, zone, form, locale)),
        "country": watched(lambda code: locale.territories.get(code, "")),
        "city": watched(lambda zone: _city(zone, locale)),
        "addressees": lambda campaign: [recipient for recipient in campaign.recipients if recipient.role is Role.TO],
        "copies": lambda campaign: [recipient for recipient in campaign.recipients if recipient.role is Role.CC],
    }


def _number(value: int, locale: Locale) -> str:
    """Each answer has another number: of each thousand one is written by Babel, the others have other last digits."""
    thousands = _whole_number(value // 1000 * 1000, locale) if value >= 1000 else ""
    if thousands.endswith("000"):
        return f"{thousands[:-3]}{value % 1000:03}"
    return _whole_number(value, locale)


@lru_cache(maxsize=1024)
def _whole_number(value: int, locale: Locale) -> str:
    return format_decimal(value, locale=locale)


def _plural(value: int, forms: Mapping[str, str], locale: Locale) -> str:
    """The form that the language has for so many (CLDR's plural rules): `one`, `few`, `many`, …; else `other`."""
    return forms.get(locale.plural_form(value)) or forms["other"]


@lru_cache(maxsize=1024)
def _date(moment: datetime, zone: ZoneInfo, form: str, locale: Locale) -> str:
    return format_datetime(moment, form, tzinfo=zone, locale=locale)


@lru_cache(maxsize=64)
def _city(zone: ZoneInfo, locale: Locale) -> str:
    """`Nueva York`; "" for a zone that is no place."""
    if "/" not in zone.key or zone.key.startswith("Etc/"):
        return ""
    return get_timezone_location(zone, locale=locale, return_city=True).rpartition("/")[2].replace("_", " ")


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale(LAST_RESORT)


def _subject(path: str, rendered: str) -> tuple[str, str]:
    """The subject, and the rest."""
    first, _, rest = rendered.lstrip().partition("\n")
    if not first.startswith("Subject:"):
        raise TemplateMistake(f"{path}, line 1: the first line must be “Subject: …”")
    return " ".join(first.removeprefix("Subject:").split()), _tidy(rest)


def _tidy(text: str) -> str:
    """No trailing spaces (but those of "-- "), no two blank lines in a row."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?<!^--)[ \t]+$", "", text, flags=re.MULTILINE)).strip()
