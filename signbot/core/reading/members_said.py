"""A sentence as wishes of members are looked for in it: where the words of a table stand, and about which letters.

a sentence ─► its words, one by one (codes and phrases are made of several) ─► Span: where a group of MEMBERS stands
            └► `about Guatemala and women`, `at most 2 a month`
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from signbot.core.reading.clauses import Parsed
from signbot.core.reading.details import ARTICLE
from signbot.core.reading.until import numbers
from signbot.core.text import words
from signbot.core.text.grammar import Atom, is_polite, words_of
from signbot.core.text.lexicon import WORD, phrases
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass

# Such words mean the same wherever they stand; the smaller ones only in their own language
_OF_ANY_LANGUAGE = ("always", "onward", "no_wish", "member", "pause", "resume", "until")
_FROM_NUMBER = 3  # words, at most, from a number to `a month`: `at most 2 of your letters a month`


@dataclass(frozen=True, slots=True)
class SaidWord:
    """Without accents, and where it stands in the plain line."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a table in a sentence: from word to word, the last not among them."""

    first: int
    end: int


@dataclass(slots=True)
class MemberSaid:
    """A sentence, and where the words of members stand in it. Its own words: codes are made of several."""

    parsed: Parsed
    words: tuple[SaidWord, ...]

    def spans(self, group: str) -> list[Span]:
        """From left to right, the longest at each place."""
        languages = tuple(words.spoken("members")) if group in _OF_ANY_LANGUAGE else self.parsed.languages
        phrases, said = _phrases(group, languages), [word.text for word in self.words]
        return [] if phrases.keys().isdisjoint(said) else list(_found(said, phrases))

    def has(self, group: str) -> bool:
        return bool(self.spans(group))

    @property
    def atoms(self) -> list[Atom]:
        return [atom for clause in self.parsed.clauses for atom in clause.atoms]

    def first(self, atom: Atom) -> int:
        """The number of the word with which an atom begins."""
        start = self.parsed.sentence.tokens[atom.first].start
        return next((place for place, word in enumerate(self.words) if word.end > start), len(self.words))

    def end(self, atom: Atom) -> int:
        """The number of the word behind an atom."""
        end = self.parsed.sentence.tokens[atom.last].end
        return next((place for place, word in enumerate(self.words) if word.start >= end), len(self.words))

    def outside(self, spans: Sequence[Span]) -> list[Atom]:
        """Atoms that do not lie wholly in the spans."""
        taken = {place for span in spans for place in range(span.first, span.end)}
        return [atom for atom in self.atoms if not taken.issuperset(range(self.first(atom), self.end(atom)))]

    def gap(self, place: int) -> str:
        """What stands before a word."""
        begin = self.words[place - 1].end if place else 0
        return self.parsed.sentence.plain.text[begin : self.words[place].start]

    def text(self, first: int, end: int) -> str:
        """As written, from a word to the one before `end`, with the marks around them."""
        sentence = self.parsed.sentence
        begin = self.words[first - 1].end if first else self.words[0].start
        return sentence.plain.written(begin, self.words[end].start if end < len(self.words) else sentence.end)


# Which letters ----------------------------------------------------------------------------------------


def per_month(said: MemberSaid) -> tuple[int, list[Span]]:
    """`at most 2 a month`, `twice a month`, `2 letters per month`; and where it stands."""
    counted = numbers(said.parsed.languages)
    for month in said.spans("monthly"):
        for at in range(month.first - 1, max(-1, month.first - 2 - _FROM_NUMBER), -1):
            word = said.words[at].text
            number = int(word) if word.isdecimal() and len(word) < 3 else counted.get(word, 0)
            if number:
                most = [span for span in said.spans("at_most") if span.end == at]
                return number, [*most, Span(at, month.end)]
    return 0, []


def topics_of(said: MemberSaid) -> tuple[tuple[str, ...], list[Span]]:
    """Topics behind a word that leads to them; up to a dash, or words of another kind."""
    others = (*said.spans("always"), *said.spans("onward"))
    stops = {place for span in others for place in range(span.first, span.end)}
    acts = {said.first(atom) for clause in said.parsed.clauses if clause.verb for atom in clause.act}
    for span in said.spans("about"):
        if span.first in stops or _is_part(said, span):
            continue
        end = span.end
        while end < len(said.words) and end not in stops | acts and not (end > span.end and _is_dash(said.gap(end))):
            end += 1
        topics = topics_in(said.text(span.end, end)) if end > span.end else ()
        if topics:
            return topics, [Span(span.first, end)]
    return (), []


def _is_part(said: MemberSaid, span: Span) -> bool:
    """`on` of `on behalf of`."""
    return any(said.first(atom) <= span.first and said.end(atom) > span.end for atom in said.atoms)


def _is_dash(gap: str) -> bool:
    return any(mark in gap for mark in "–—(") or (" -" in gap and gap.strip() == "-")


def topics_in(text: str) -> tuple[str, ...]:
    """`Guatemala, women and torture`: each topic as written; () for `everything`."""
    parts = list(map(_without_article, _split(text)))
    if any(map(_is_everything, parts)):
        return ()
    return tuple(dict.fromkeys(part for part in parts if part and not _is_courtesy(part)))


def _is_everything(topic: str) -> bool:
    """`Everything`; and `all your letters`, of small words alone."""
    said = WORD.findall(bare(plain(topic)))
    small = said and all(any(word in words_of(group) for group in ("letter", "you", "fill")) for word in said[1:])
    return " ".join(said) in phrases_of_all("everything") or bool(small and said[0] in firsts_of_all())


def _is_courtesy(topic: str) -> bool:
    """`Por favor`; not so `peace`, which closes mails, too."""
    said = tuple(WORD.findall(plain(topic)))
    return is_polite(said) and not phrases("closing").is_all(said)


def _without_article(topic: str) -> str:
    return ARTICLE.sub("", topic)


def _split(text: str) -> Iterator[str]:
    joining = "|".join(sorted(map(re.escape, joints()), key=len, reverse=True))
    for part in re.split(rf"[,;/&()+]|\s(?:{joining})\s", text, flags=re.IGNORECASE):
        cleaned = part.strip(" \t:.!?–—-")
        if cleaned:
            yield cleaned


# The words -------------------------------------------------------------------------------------------


def _found(said: Sequence[str], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> Iterator[Span]:
    at = 0
    while at < len(said):
        fits = (phrase for phrase in phrases.get(said[at], ()) if tuple(said[at : at + len(phrase)]) == phrase)
        longest = next(fits, ())
        if longest:
            yield Span(at, at + len(longest))
        at += len(longest) or 1


@cache
def _phrases(group: str, languages: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By their first word, longest first: those of the languages that are spoken."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for tag, table in words.spoken("members").items():
        if tag in languages:
            for phrase in table[group]:
                said = tuple(WORD.findall(bare(phrase)))
                if said:
                    found.setdefault(said[0], []).append(said)
    return {first: tuple(sorted(set(all_of), key=len, reverse=True)) for first, all_of in found.items()}


@cache
def phrases_of_all(group: str) -> frozenset[str]:
    return frozenset(bare(phrase) for table in words.spoken("members").values() for phrase in table[group])


@cache
def firsts_of_all() -> frozenset[str]:
    """The first words of what means all of them: `all` letters about women."""
    return frozenset(WORD.findall(bare(phrase))[0] for phrase in words.of_all("commands", "all"))


@cache
def joints() -> frozenset[str]:
    """`and`, `but`, in all languages."""
    return frozenset(word for word in words.of_all("grammar", "and", "but") if " " not in word)
