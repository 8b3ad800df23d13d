"""Words for people: answers, alerts and notices, in their language, as text and as HTML.

    templates/<kind>/<language>/<name>.md ─► Jinja ─► subject + text
                                          └► Jinja, values shielded ─► Markdown ─► HTML   ─► layout.txt, layout.html

One file is one mail in one language: a `Subject:` line, then Markdown that reads well as plain text. `words.md` holds
a language's own words (commands, dates, names); its macros are known in all files of that language.
"""

import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from functools import lru_cache, partial
from importlib import resources
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, get_timezone_location
from babel.numbers import format_decimal
from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError, pass_eval_context
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.nodes import EvalContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from signbot.core.answers import KIND, Answer, Item, NotUnderstood
from signbot.core.campaign import Campaign, Role
from signbot.core.code import CodeBook
from signbot.core.letter import markdown
from signbot.core.mail.client_lines import markers
from signbot.core.notices import Approve, Notice
from signbot.core.reading.subject import command_in
from signbot.core.writing import mail_html
from signbot.core.writing.mail_bytes import mailto, subaddress
from signbot.edges.templates import samples

LAST_RESORT = "en"  # the one language that is always whole
LONGEST_SUBJECT = 150  # characters
SUFFIXES = (".md", ".txt", ".html")
_BLANK = {field.name: field.default for kind in KIND.values() for field in fields(kind)}
FRAME = ("words.md", "greeting.md", "footer.md", "several.md")


class TemplateMistake(Exception):
    """A template that cannot be used: which file, which line, what is wrong."""


@dataclass(frozen=True, slots=True)
class Written:
    """A mail in words. `text` and `html` say the same."""

    subject: str
    text: str
    html: str
    language: str = ""  # the one it is in: the default where the wanted one has no words for it


def packaged() -> Path:
    """Where the templates that come with signbot are: in the wheel, or in a checkout."""
    inside = Path(str(resources.files("signbot"))) / "_data" / "templates"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[3] / "templates"


class Writer:
    """Writes what people read. The operators' own templates are looked up before the packaged ones."""

    def __init__(
        self, bot_name: str, bot_address: str, subaddress: str, languages: tuple[str, ...], own: Path | None = None
    ) -> None:
        self.bot_name = bot_name
        self.bot_address = bot_address
        self.separator = subaddress
        self.languages = languages or (LAST_RESORT,)
        self._roots = [root for root in (own, packaged()) if root]
        self._books: dict[tuple[str, str], _Book] = {}
        self._layouts = _layouts(self._roots)

    def answer(self, answer: Answer) -> Written:
        """The mail for `answer`: greeting, one block for each item, footer."""
        names = [template_name(item) for item in answer.items]
        book = self._book("answers", answer.language, names)
        shared = {"answer": answer, "several": len(names) > 1, "asks": answer.asks}
        blocks = [
            book.block(name, {**shared, "item": _flat(item), "campaign": item.campaign})
            for name, item in zip(names, answer.items, strict=True)
        ]
        if len(blocks) > 1:
            blocks.insert(0, book.block("several.md", {**shared, "items": [*map(_flat, answer.items)]}))
        return self._mail(book, blocks, answer.token)

    def alert(self, campaign: Campaign, language: str) -> Written:
        """The mail that asks supporters to sign, with the letter in it: in their language, where there is one."""
        book = self._book("alert", language, ["alert.md"])
        return self._mail(book, [book.block("alert.md", {"campaign": campaign.said_in(book.language)})])

    def notice(self, notice: Notice, language: str) -> Written:
        """A mail to coordinators. Its template knows the notice's fields."""
        name = notice_name(type(notice))
        book = self._book("notices", language, [name])
        values = {field.name: getattr(notice, field.name) for field in fields(notice)}
        return self._mail(book, [book.block(name, values)], notice.token if isinstance(notice, Approve) else "")

    def _mail(self, book: "_Book", blocks: list[Written], token: str = "") -> Written:
        """The blocks in their frame; the first gives the subject."""
        before, after = book.piece("greeting.md"), book.piece("footer.md")
        whole_subject = blocks[0].subject[:LONGEST_SUBJECT] + (f" [{token}]" if token else "")
        parts: dict[str, object] = {
            "subject": whole_subject,
            "language": book.language,
            "direction": book.locale.text_direction,
            "marker": book.marker,
            "bot_name": self.bot_name,
        }
        plain: dict[str, object] = {
            "greeting": before.text,
            "blocks": [block.text for block in blocks],
            "footer": after.text,
        }
        page: dict[str, object] = {
            "greeting": _ready(before.html),
            "blocks": [_ready(block.html) for block in blocks],
            "footer": _ready(after.html),
        }
        text = _rendered(self._layouts, "layout.txt", parts | plain)
        html = _rendered(self._layouts, "layout.html", parts | page)
        return Written(whole_subject, _tidy(text) + "\n", html, book.language)

    def _book(self, kind: str, language: str, names: Iterable[str]) -> "_Book":
        """The first language in which the whole mail can be written: one mail is never in two languages."""
        wanted = [*names, *FRAME]
        for candidate in self._candidates(language):
            if (kind, candidate) not in self._books:
                self._books[kind, candidate] = _Book(self, kind, candidate, self._roots)
            if self._books[kind, candidate].has(wanted):
                return self._books[kind, candidate]
        raise TemplateMistake(f"{kind}/{LAST_RESORT}: one of these files is missing: {', '.join(wanted)}")

    def _candidates(self, language: str) -> list[str]:
        """`pt-BR`, then `pt`, where the bot speaks them; then the default, then English."""
        plain = language.replace("_", "-")
        wanted = [one for one in (plain, plain.partition("-")[0].lower()) if one in self.languages]
        return list(dict.fromkeys((*wanted, self.languages[0], LAST_RESORT)))


class _Book:
    """All templates of one kind in one language."""

    def __init__(self, writer: Writer, kind: str, language: str, roots: list[Path]) -> None:
        self.language = language
        self.locale = _locale(language)
        folders = [root / of / language for of in dict.fromkeys((kind, "answers")) for root in roots]
        self._forms = [_Form(writer, folders, self.locale, html) for html in (False, True)]
        self._known: dict[str, bool] = {}  # a look at the disk for each file, once
        self._pieces: dict[str, Written] = {}

    @property
    def marker(self) -> str:
        return markers().get(self.language.partition("-")[0], markers()[LAST_RESORT])

    def has(self, names: Iterable[str]) -> bool:
        return all(map(self._is_there, names))

    def _is_there(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self._forms[0].has(name)
        return self._known[name]

    def block(self, name: str, values: Mapping[str, object]) -> Written:
        """One file of this language, with its subject."""
        (subject, text), (_, source) = (_subject(form.path(name), form.render(name, values)) for form in self._forms)
        return Written(subject, text, mail_html.render(source))

    def piece(self, name: str) -> Written:
        """A file that is the same in every mail and has no subject."""
        if name not in self._pieces:
            text, source = (form.render(name, {}) for form in self._forms)
            self._pieces[name] = Written("", _tidy(text), mail_html.render(source))
        return self._pieces[name]


class _Form:
    """The templates of one language as text, or as Markdown that becomes HTML."""

    def __init__(self, writer: Writer, folders: list[Path], locale: Locale, html: bool) -> None:
        self._folders = folders
        self._environment = _environment(folders, html)
        self._environment.globals |= _words(writer, locale, html)
        if self.has("words.md"):
            exported = _loaded(self._environment, "words.md").module.__dict__
            self._environment.globals |= {name: value for name, value in exported.items() if name[0] != "_"}

    def has(self, name: str) -> bool:
        return any((folder / name).is_file() for folder in self._folders)

    def path(self, name: str) -> str:
        return _loaded(self._environment, name).filename or name

    def render(self, name: str, values: Mapping[str, object]) -> str:
        return _rendered(self._environment, name, values)


# What templates know -----------------------------------------------------------------------------


class _Compiled(BytecodeCache):
    """Compiled templates, kept while the program lives: text and HTML are made by the same code."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def _environment(folders: list[Path], html: bool) -> ImmutableSandboxedEnvironment:
    """Values are shown, never read: not as Jinja (data is no template), not as Markdown, not as HTML."""

    @pass_eval_context  # also keeps Jinja from folding constants past this function
    def finalize(_context: EvalContext, value: object) -> object:
        if isinstance(value, (Markup, StrictUndefined)):
            return value
        return _ready(mail_html.shielded(str(value)) if html else mail_html.one_line(str(value)))

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        bytecode_cache=_COMPILED,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _ready(text: str) -> Markup:
    """What Jinja must leave as it is: made by mailhtml, or plain text."""
    return Markup(text)  # noqa: S704  the only place; values come here shielded


def _layouts(roots: list[Path]) -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(roots),
        undefined=StrictUndefined,
        autoescape=lambda name: bool(name and name.endswith(".html")),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _words(writer: Writer, locale: Locale, html: bool) -> dict[str, object]:
    """What all templates know: `html` tells which form is made, `tagged` whether an address can carry a token."""

    def link(command: str, tag: str = "", label: str = "") -> Markup:
        """A mail with `command` as its subject; in text, the command itself."""
        url = mailto(subaddress(writer.bot_address, writer.separator, tag), command)
        return _ready(mail_html.link(url, label or command) if html else mail_html.one_line(command))

    def button(command: str, label: str, tag: str = "") -> Markup:
        url = mailto(subaddress(writer.bot_address, writer.separator, tag), command)
        return _ready(mail_html.button(url, label) if html else mail_html.one_line(label))

    def letter(campaign: Campaign) -> Markup:
        """The letter's own Markdown."""
        return _ready(
            mail_html.block(campaign.body) if html else markdown.plain(markdown.blocks(campaign.body), marks=False)
        )

    return {
        "html": html,
        "bot_name": writer.bot_name,
        "bot_address": writer.bot_address,
        "tagged": bool(writer.separator),
        "link": link,
        "button": button,
        "letter": letter,
        "number": lambda value: format_decimal(value, locale=locale),
        "date": lambda moment, zone, form: _date(moment, zone, form, locale),
        "city": lambda zone: _city(zone, locale),
        "addressees": lambda campaign: [one for one in campaign.recipients if one.role is Role.TO],
        "copies": lambda campaign: [one for one in campaign.recipients if one.role is Role.CC],
    }


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


def _flat(item: Item) -> SimpleNamespace:
    """What templates see of an answer: a field of every kind of answer, empty where this one has none."""
    return SimpleNamespace(**(_BLANK | {field.name: getattr(item, field.name) for field in fields(item)}))


def template_name(item: Item) -> str:
    """`signed.md`; why something was unclear has its own file each: `unclear-no-code.md`."""
    why = item.why if isinstance(item, NotUnderstood) else None
    return f"{item.say}-{why}.md" if why else f"{item.say}.md"


def notice_name(kind: type[Notice]) -> str:
    """`HeldCampaign` is written by `held-campaign.md`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower() + ".md"


def _loaded(environment: ImmutableSandboxedEnvironment, name: str) -> Template:
    try:
        return environment.get_template(name)
    except TemplateSyntaxError as error:
        raise TemplateMistake(f"{error.filename}, line {error.lineno}: {error.message}") from error
    except UnicodeDecodeError as error:
        raise TemplateMistake(f"{name}, line 1: this file is not in UTF-8, please save it as UTF-8") from error


def _rendered(environment: ImmutableSandboxedEnvironment, name: str, values: Mapping[str, object]) -> str:
    """Whatever a template gets wrong becomes a TemplateMistake that says where."""
    template = _loaded(environment, name)
    try:
        return template.render(values)
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise TemplateMistake(f"{_place(error, template)}: {error}") from error


def _subject(path: str, rendered: str) -> tuple[str, str]:
    """The subject, and the rest."""
    first, _, rest = rendered.lstrip().partition("\n")
    if not first.startswith("Subject:"):
        raise TemplateMistake(f"{path}, line 1: the first line must be “Subject: …”")
    return " ".join(first.removeprefix("Subject:").split()), _tidy(rest)


def _tidy(text: str) -> str:
    """No trailing spaces (but those of "-- "), no two blank lines in a row."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?<!^--)[ \t]+$", "", text, flags=re.MULTILINE)).strip()


def _place(error: Exception, template: Template) -> str:
    """Where in the templates it went wrong: the innermost file and line."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).suffix in SUFFIXES]
    return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else f"{template.filename}, line 1"


# check -------------------------------------------------------------------------------------------


def check(own: Path | None, languages: tuple[str, ...]) -> list[str]:
    """Every mistake in the templates that these languages use: file, line, what is wrong. [] when there is none."""
    if own and not own.is_dir():
        return [f"bot.templates: there is no directory {own}"]
    writer = Writer("Rapid Response Network", "sign@rrn.example", "+", languages, own)
    mistakes = [*_strangers(own)] if own else []
    for language in dict.fromkeys((*languages, LAST_RESORT)):
        mistakes += _mistakes(writer, language)
    return list(dict.fromkeys(mistakes))


def _mistakes(writer: Writer, language: str) -> Iterator[str]:
    mails: list[Callable[[], object]] = [
        *(partial(writer.answer, answer) for answer in samples.answers(language)),
        partial(_alert, writer, language),
        *(partial(writer.notice, notice, language) for notice in samples.NOTICES),
    ]
    for mail in mails:
        try:
            mail()
        except TemplateMistake as mistake:
            yield str(mistake)


def _alert(writer: Writer, language: str) -> None:
    alert = writer.alert(samples.CAMPAIGN, language)
    if command_in(alert.subject, CodeBook([samples.CAMPAIGN.folded], [samples.CAMPAIGN.title])):
        raise TemplateMistake(
            f"alert/{language}/alert.md, line 1: “{alert.subject}” reads as a command; say it otherwise"
        )


def _strangers(own: Path) -> Iterator[str]:
    """Files that no mail uses: a name misspelt, that would silently change nothing."""
    known = {path.name for path in packaged().rglob("*.*")}
    for path in sorted(own.rglob("*")):
        if path.is_file() and not path.name.startswith(".") and path.name not in known:
            yield f"{path}: no mail uses a template of this name"
