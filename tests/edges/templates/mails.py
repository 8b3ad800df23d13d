"""Mails as people get them: every sample in every language, and what a mail program would make of it."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from signbot.core.answers import Item, Say
from signbot.edges.templates import Writer, Written, samples
from signbot.edges.templates.notice_samples import NOTICES

LANGUAGES = ("en", "es")  # whose every word is kept in a golden file
PROMISED = ("en", "es", "fr", "de", "pt", "it", "nl", "pl", "ar")  # what signbot speaks to supporters
PROMISED_TO_COORDINATORS = ("en", "es", "fr", "de", "pt")
ITEMS = dict(samples.items())


class Page(HTMLParser):
    """What a mail program would make of the HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.sources: list[str] = []
        self.attributes: set[str] = set()
        self._words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.sources += [value or "" for name, value in attrs if name == "src"]

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self._words).split())


def written(writer: Writer, *items: Item, language: str = "en") -> Written:
    return writer.answer(samples.answer(language, *items))


def every_mail(writer: Writer) -> Iterator[Written]:
    for language in LANGUAGES:
        yield from (writer.answer(answer) for answer in samples.answers(language))
        yield writer.alert(samples.CAMPAIGN, language)
        yield from (writer.notice(notice, language) for notice in NOTICES)


def put(own: Path, name: str, text: str) -> Path:
    path = own / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def signed(own: Path, language: str = "en", languages: tuple[str, ...] = LANGUAGES) -> Written:
    writer = Writer("RRN", "sign@rrn.example", "+", languages, own)
    return writer.answer(samples.answer(language, samples.item(Say.SIGNED)))
