"""Words for people: answers, alerts and notices, in their language, as text and as HTML.

    templates/<kind>/<language>/<name>.md ─► Jinja ─► subject + text
                                          └► Jinja, values shielded ─► Markdown ─► HTML   ─► layout.txt, layout.html

One file is one mail in one language: a `Subject:` line, then Markdown that reads well as plain text. `words.md` holds
a language's own words (commands, dates, names); its macros are known in all files of that language.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from signbot.core.answers import KIND, OF_A_SIGNATURE, WRITTEN_FIRST, Answer, Item, NotTaken, NotUnderstood, Say
from signbot.core.campaign import Campaign
from signbot.core.decision import Standing
from signbot.core.desk import DeskAsks
from signbot.core.notices import Approve, Notice
from signbot.edges.templates.whole import TO_COORDINATORS, folders, packaged, spoken
from signbot.edges.templates.written import FOOTER, LAST_RESORT, Bot, TemplateMistake, Written

if TYPE_CHECKING:
    from signbot.edges.templates.book import Book, Frame
    from signbot.edges.templates.parts import Parts

__all__ = ["LAST_RESORT", "TemplateMistake", "Writer", "Written", "notice_name", "packaged", "template_name"]

_BLANK = {field.name: field.default for kind in KIND.values() for field in fields(kind)}
_TEMPLATED = re.compile(r"\{([%{#]).*?[%}#]\}", re.DOTALL)
LONGEST_GREETING = 60  # characters


class Writer:
    """Writes what people read. The operators' own templates are looked up before the packaged ones."""

    def __init__(
        self,
        bot_name: str,
        bot_address: str,
        subaddress: str,
        languages: tuple[str, ...],
        own: Path | None = None,
        contact: str = "",
    ) -> None:
        self._bot = Bot(bot_name, bot_address, subaddress, contact)
        self.configured = languages or (LAST_RESORT,)
        self._roots = [root for root in (own, packaged()) if root]
        self._books: dict[tuple[str, str], Book] = {}
        self._alerts: dict[tuple[str, ...], tuple[Campaign, Written]] = {}  # by language: it goes to thousands

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """The languages in which every mail to supporters can be written: first the configured ones, in their order."""
        return spoken(self._roots, self.configured)

    @cached_property
    def _of_notices(self) -> tuple[str, ...]:
        """Those in which every mail to coordinators can be written."""
        return spoken(self._roots, self.configured, TO_COORDINATORS)

    @property
    def tongues(self) -> tuple[str, ...]:
        """The same without countries, as words are known to be of a language: `pt` for `pt-BR`."""
        return tuple(dict.fromkeys(tag.partition("-")[0] for tag in self.spoken))

    @cached_property
    def _frame(self) -> "Frame":
        from signbot.edges.templates.book import Frame

        return Frame(self._bot, self._roots)

    @cached_property
    def _parts(self) -> "Parts":
        from signbot.edges.templates.parts import Parts

        return Parts(self._whole)

    def answer(self, answer: Answer) -> Written:
        """The mail for `answer`: greeting, one block for each item, footer."""
        return self._parts.written(answer)

    def _whole(self, answer: Answer) -> Written:
        """Every word of it by the templates."""
        names = [template_name(item) for item in answer.items]
        in_advance = answer.items[0].say is Say.ADVANCE_NOTICE  # no answer: it has a frame of its own
        book = self._book("advance" if in_advance else "answers", answer.language)
        shared = {"answer": answer, "several": len(names) > 1, "asks": answer.asks}
        blocks = [
            book.block(name, {**shared, "item": _flat(item), "campaign": item.campaign})
            for name, item in zip(names, answer.items, strict=True)
        ]
        if len(blocks) > 1:
            blocks.insert(0, book.block("several.md", {**shared, "items": [*map(_flat, answer.items)]}))
        footer = _footer(answer)
        return self._frame.mail(book, blocks, answer.token, footer if book.has(footer) else FOOTER)

    def alert(self, campaign: Campaign, language: str) -> Written:
        """The mail that asks supporters to sign, with the letter in it: in their language, where there is one."""
        chosen = (self.tongue(language),)
        known, written = self._alerts.get(chosen, (None, None))
        if written is None or known is not campaign:
            written = self._alert(campaign, language)
            self._alerts[chosen] = (campaign, written)
        return written

    def _alert(self, campaign: Campaign, language: str) -> Written:
        book = self._book("alert", language)
        greeting, words = _greeted(campaign.alert_words(book.language))
        block = book.block("alert.md", {"campaign": campaign.said_in(book.language), "words": words})
        return self._frame.mail(book, [block], token="", greeting=greeting)

    def last_call(self, standing: Standing, language: str) -> Written:
        """The mail that asks for the last time, with the letter in it."""
        chosen = ("last-call", self.tongue(language))
        campaign = replace(standing.campaign, deadline=standing.deadline)
        known, written = self._alerts.get(chosen, (None, None))
        if written is None or known != campaign:
            book = self._book("alert", language)
            values = {"campaign": campaign.said_in(book.language), "count": standing.counted}
            written = self._frame.mail(book, [book.block("last-call.md", values)], token="")
            self._alerts[chosen] = (campaign, written)
        return written

    def wording(self) -> Iterator[str]:
        """What each template of an answer says by itself, without values and choices: by this ours is known again."""
        for language in self.spoken:
            for folder in folders(self._roots, "answers", language):
                for path in sorted(folder.glob("*.md")):
                    yield _TEMPLATED.sub("", path.read_text("utf-8"))

    def notice(self, notice: Notice, language: str) -> Written:
        """A mail to coordinators. Its template knows the notice's fields."""
        name = notice_name(type(notice))
        book = self._book("notices", language)
        values = {field.name: getattr(notice, field.name) for field in fields(notice)}
        token = notice.token if isinstance(notice, Approve | DeskAsks) else ""
        return self._frame.mail(book, [book.block(name, values)], token)

    def _book(self, kind: str, language: str) -> "Book":
        """A mail is in one language from its greeting to its footer: only whole ones are spoken."""
        from signbot.edges.templates.book import Book

        chosen = _chosen(language, self._of_notices if kind == "notices" else self.spoken)
        if (kind, chosen) not in self._books:
            self._books[kind, chosen] = Book(self._bot, kind, chosen, self._roots)
        return self._books[kind, chosen]

    def tongue(self, language: str) -> str:
        """The one of the spoken languages for somebody who wants `language`: `pt-BR`, else `pt`; else the default."""
        return _chosen(language, self.spoken)


def _chosen(language: str, spoken: tuple[str, ...]) -> str:
    wanted = language.replace("_", "-")
    if wanted in spoken:
        return wanted
    plain = wanted.partition("-")[0].lower()
    return next((tag for tag in spoken if tag.partition("-")[0] == plain), spoken[0])


def _greeted(words: str) -> tuple[str, str]:
    """The greeting with which somebody's own words begin (`Dear Ann,`), "" where they have none; and the rest."""
    first, _, rest = words.partition("\n\n")
    is_greeting = "\n" not in first and len(first) <= LONGEST_GREETING and first.rstrip()[-1:] in (",", ":", "!")
    return (first, rest) if is_greeting and rest.strip() else ("", words)


def _flat(item: Item) -> SimpleNamespace:
    """What templates see of an answer: a field of every kind of answer, empty where this one has none.

    And `letters`: those that its question is about, in their order.
    """
    flat = SimpleNamespace(**(_BLANK | {field.name: getattr(item, field.name) for field in fields(item)}))
    known = {campaign.folded: campaign for campaign in (*flat.campaigns, item.campaign) if campaign}
    flat.letters = [known[code] for code in flat.question.campaigns if code in known] if flat.question else []
    return flat


def _footer(answer: Answer) -> str:
    """Why they get this mail: for what they wrote, as a member, or for a signature of which we write first."""
    if all(item.say in WRITTEN_FIRST for item in answer.items):
        return "footer-members.md"
    return "footer-signers.md" if all(map(_is_of_a_signature, answer.items)) else FOOTER


def _is_of_a_signature(item: Item) -> bool:
    """Also that a letter is cancelled, where it is told to those who had signed it."""
    return item.say in OF_A_SIGNATURE or (
        item.say is Say.CANCELLED and isinstance(item, NotTaken) and bool(item.people)
    )


def template_name(item: Item) -> str:
    """`signed.md`; why something was unclear has its own file each: `unclear-no-code.md`."""
    why = item.why if isinstance(item, NotUnderstood) else None
    return f"{item.say}-{why}.md" if why else f"{item.say}.md"


def notice_name(kind: type[Notice]) -> str:
    """`HeldCampaign` is written by `held-campaign.md`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower() + ".md"
