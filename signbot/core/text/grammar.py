"""The small words of each language, by what they do in a sentence; and a sentence, taken apart into them.

words of a sentence ─► the language that knows most of them ─► one normal form ─► atoms: the longest phrases it knows

A table holds closed classes only (`self`, `not`, `if`, `want` …): the words that make a wish of a verb, or turn it.
What a story is about stands in no table: such a word is an atom of no group.

One normal form: case and accents mean nothing (`core.text.plain`, and here), German umlauts may be written as `ae` or
`a`, what is written in short is opened (`I'll`: `I will`), what is written as one is parted (`anótenme`: `anoten me`).
Where an accent is written, it counts first: Spanish `sí` is yes, `si` may be either.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from signbot.core.text import words
from signbot.core.text.plain import bare, plain
from signbot.core.value import dataclass

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_LONG_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_SHORTEST, _LONG = 4, 6  # letters of a word that may be misspelt
_VERBS = ("sign", "withdraw", "name", "status", "list", "help", "forget", "unsubscribe")
_MISSPELT = ("sign", "withdraw", "enlist", "off", "signature")

T = TypeVar("T")
Phrase = tuple[str, ...]
NONE: frozenset[str] = frozenset()


@dataclass(slots=True)  # not frozen, which costs a mail's reading a tenth: it leaves `core.reading` in no form
class Atom:
    """A phrase that the table knows, or one word that it does not; and the words of the sentence that it takes."""

    groups: frozenset[str]
    words: Phrase
    first: int  # index of its first word in the sentence
    last: int

    def of(self, *groups: str) -> bool:
        """Whether it belongs to one of these groups."""
        return not self.groups.isdisjoint(groups)


class _Begun(NamedTuple):
    """The phrases that begin with a word."""

    longest: int  # of them: how many words it has
    groups: dict[Phrase, frozenset[str]]


class _Piece(NamedTuple):
    """Of a line: words of which one stands there."""

    first: set[str]
    words: set[str]
    optional: bool  # or none does


class Grammar:
    """The table of one language.

    Its lines with choices are ten times as many phrases, of which a mail needs few: those that begin with a word are
    learnt when it is met.
    """

    def __init__(self, tag: str, groups: words.Section, forms: words.Section, once: "_Once") -> None:
        self.tag = tag
        self.enclitics = forms.get("enclitics", ())
        self.proclitics = forms.get("proclitics", ())
        self._adverbs = forms.get("adverbs", ())
        self._opened: dict[str, Phrase] = {}
        for line in forms.get("opened", ()):
            short, _, whole = plain(line).partition(" = ")
            for form in _forms([short]):
                self._opened[form[0]] = tuple(whole.split())
        self._opened = {form: tuple(" ".join(map(self._whole, whole)).split()) for form, whole in self._opened.items()}
        self._lines: dict[str, tuple[tuple[str, str], ...]] = {}  # a word -> (group, line) that may begin with it
        self._learnt: dict[str, _Begun] = {}
        said = self._enter(groups, once)
        for short, opened in tuple(self._opened.items()):
            hasty = short.replace("'", "")  # `id like to sign`; not so `well`, which is a word
            if "'" in short[:-1] and hasty not in said:
                self._opened[hasty] = opened
        self.words = frozenset(said.union(self._opened))
        self._known: dict[str, Phrase] = {}

    def _enter(self, groups: words.Section, once: "_Once") -> set[str]:
        """Note each line under all words that it may begin with. All words, also those that open others."""
        said, lines = set(self._opened), dict[str, list[tuple[str, str]]]()
        known: dict[str, _Piece] = {}
        for entry in ((group, line) for group, found in groups.items() for line in found):
            begins = True
            for part in words.pieces(entry[1]):
                piece = known.get(part)
                if piece is None:
                    piece = known[part] = self._piece(part, once)
                    said |= piece.words
                for first in piece.first if begins else ():
                    lines.setdefault(first, []).append(entry)
                begins = begins and piece.optional
        self._lines = {first: once.kept(tuple(found)) for first, found in lines.items()}
        return said

    def _piece(self, part: str, once: "_Once") -> _Piece:
        choices = tuple(words.choices(part))
        forms = [form for said in choices if said for form in self._written(said)]
        said = set(map(once.kept, chain.from_iterable(forms)))
        return _Piece({once.kept(form[0]) for form in forms}, said, not all(choices))

    def _begun(self, first: str) -> _Begun:
        """The phrases that begin with that word, which a line has."""
        groups: dict[Phrase, frozenset[str]] = {}
        for group, line in self._lines[first]:
            for form in self._forms_of(line):
                if form[0] == first:
                    groups[form] = groups.get(form, NONE) | {group}
        self._learnt[first] = begun = _Begun(max(map(len, groups)), groups)
        return begun

    def _forms_of(self, line: str) -> Iterator[Phrase]:
        return chain.from_iterable(map(self._written, words.choices(line)))

    def _written(self, phrase: str) -> Iterable[Phrase]:
        """A phrase in all its spellings, with what is short opened."""
        said = phrase.split()
        if "'" in phrase or not self._opened.keys().isdisjoint(said):
            said = (phrase := " ".join(map(self._whole, said))).split()
        return (tuple(said),) if phrase.isascii() else _forms(said)

    def _groups(self, said: Phrase) -> frozenset[str]:
        return self._from(said[0]).groups.get(said, NONE)

    def _from(self, first: str) -> _Begun:
        return self._learnt.get(first) or (self._begun(first) if first in self._lines else _NONE_BEGINS)

    def _whole(self, word: str) -> str:
        """Written out: `i'll` is `i will`, `l'appel` is `le appel`; `quelqu'un` is one word."""
        if word in self._opened:
            return " ".join(self._opened[word])
        head, mark, rest = word.partition("'")
        return " ".join((*self._opened[head + mark], rest)) if head + mark in self._opened else word

    def said(self, word: str) -> Phrase:
        """A written word in the words of the table; itself, without accents, where the table does not know it."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > 20_000:
                self._known.clear()
            known = self._known[word] = self._read(word)
        return known

    def knows(self, word: str) -> bool:
        return any(part in self.words for part in self.said(word))

    def acts(self, word: str) -> bool:
        """Whether it is a command as it stands."""
        return not self._groups(self.said(word)).isdisjoint(_VERBS)

    def _read(self, word: str) -> Phrase:
        for form in (word, bare(word)):
            if form in self._opened:
                return self._opened[form]
            if form in self.words:
                return (form,)
        return self._parted(word)

    def _parted(self, written: str) -> Phrase:
        """`anotenme`, `inscrivez-moi`, `l'appel`, `unterschreibe` written with `ue`, `yesss`."""
        for form in _short_forms(written):
            if form in self.words:
                return (form,)
        word = bare(written)
        for long, short in _UMLAUTS:
            if long in word and (form := word.replace(long, short)) in self.words:
                return (form,)
        for mark in "-'":
            head, found, _ = word.partition(mark)
            rest = written.partition(mark)[2]  # with its accents: `m'écrire`
            opened = self._opened.get(head + found) if found else None
            if opened is not None or (found and head in self.words):
                return (*(opened or (head,)), *self.said(rest))
        for end in self.enclitics:
            stem = word.removesuffix(end)
            if stem != word and len(stem) > 2 and self.said(stem)[0] in self.words:
                return (*self.said(stem), end)
        for begin in self.proclitics:
            rest = word.removeprefix(begin)
            if rest != word and len(rest) > 2 and self.said(rest)[0] in self.words:
                return (begin, *self.said(rest))
        return (word,)

    def meant(self, word: str) -> str:
        """The verb or noun of signing that is misspelt so, by one letter; "" for a word that any table knows."""
        if len(word) < _SHORTEST or word in _speakers() or bare(word) in _speakers():
            return ""
        found = {verb for form in (word, *_less(word)) for verb in self._misspelt.get(form, ()) if _is_near(word, verb)}
        return found.pop() if len(found) == 1 else ""

    @cached_property
    def _misspelt(self) -> dict[str, set[str]]:
        """The verbs and nouns of signing, each also with a letter less."""
        found: dict[str, set[str]] = {}
        lines = {line for entries in self._lines.values() for group, line in entries if group in _MISSPELT}
        said = {form[0] for line in lines for form in self._forms_of(line) if len(form) == 1}
        for verb in said:
            for form in (verb, *_less(verb)) if len(verb) >= _SHORTEST else ():
                found.setdefault(form, set()).add(verb)
        return found

    def at(self, said: Sequence[str], place: int) -> tuple[int, frozenset[str]]:
        """The longest phrase that begins there: how many words it takes, and its groups; (0, none) without one."""
        begun = self._from(said[place])
        for length in range(min(begun.longest, len(said) - place), 0, -1):
            groups = begun.groups.get(tuple(said[place : place + length]))
            if groups:
                return length, groups
        return 0, NONE

    def is_short_form(self, word: str) -> bool:
        return len(self._opened.get(word, ())) > 1

    def is_adverb(self, word: str) -> bool:
        """By its end: it says how, and turns nothing."""
        return len(word) > 5 and word.endswith(self._adverbs)


_NONE_BEGINS = _Begun(0, {})


_STRETCHED = re.compile(r"(.)\1{2,}")


def _short_forms(word: str) -> tuple[str, ...]:
    """`yesss`, Spanish `síííí`, `pleeease`: with one letter of those, or two."""
    if _STRETCHED.search(word) is None:
        return ()
    once, twice = (_STRETCHED.sub(form, word) for form in (r"\1", r"\1\1"))
    return (once, bare(once), twice, bare(twice))


def _less(word: str) -> set[str]:
    """The word without one of its letters."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def _is_near(word: str, verb: str) -> bool:
    """A letter too many or too few, two that changed places; another letter only in a long word."""
    if len(word) != len(verb):
        return True
    wrong = [at for at in range(len(word)) if word[at] != verb[at]]
    swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(word) == sorted(verb)
    return swapped or (len(wrong) == 1 and len(word) >= _LONG)


def _forms(said: Iterable[str]) -> Iterable[Phrase]:
    """Words as they are written, without accents, and with `ae` for `ä`."""
    return dict.fromkeys(zip(*map(_spellings, said), strict=True))


@lru_cache(16_000)  # words of the tables: each stands in several phrases
def _spellings(word: str) -> tuple[str, str, str]:
    return word, bare(word), bare(word.translate(_LONG_UMLAUTS))


class _Once:
    """While tables are made: what stands in several of them is one object."""

    def __init__(self) -> None:
        self._kept: dict[Any, Any] = {}

    def kept(self, value: T) -> T:
        """The first that was equal to it."""
        found: T = self._kept.setdefault(value, value)
        return found


class _Tables(NamedTuple):
    grammars: tuple[Grammar, ...]
    courtesy: Grammar
    acts: Grammar
    lines: words.Section  # by group, of all languages; with choices


@cache
def _tables() -> _Tables:
    spoken, commands = words.unexpanded("grammar"), words.unexpanded("commands")
    forms, wishes = words.spoken("forms"), words.unexpanded("phrases")
    once = _Once()
    grammars = tuple(
        Grammar(tag, {**commands.get(tag, {}), **_beside(wishes.get(tag, {})), **groups}, forms.get(tag, {}), once)
        for tag, groups in spoken.items()
    )
    courtesy = _of_all(spoken.values(), ("courtesy", "yes"))
    acts = _of_all((*commands.values(), courtesy))
    everywhere = (Grammar("", courtesy, {}, once), Grammar("", acts, {}, once))
    return _Tables(grammars, *everywhere, _of_all(spoken.values()))


def _of_all(tables: Iterable[words.Section], wanted: Collection[str] = ()) -> words.Section:
    """By group: its phrases in all languages. `wanted`: only these groups."""
    found: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for group, phrases in table.items():
            if not wanted or group in wanted:
                found[group] = (*found.get(group, ()), *phrases)
    return found


def grammars() -> tuple[Grammar, ...]:
    """Of all languages that have a table, English first."""
    return _tables().grammars


def _beside(groups: words.Section) -> words.Section:
    return {group: groups[group] for group in ("anonymous", "publish", "behalf") if group in groups}


@cache
def words_of(group: str) -> frozenset[str]:
    """The single words of a group, of all languages, folded."""
    phrases = chain.from_iterable(map(words.choices, _tables().lines.get(group, ())))
    return frozenset(phrase for phrase in phrases if " " not in phrase)


def everywhere(*, acts: bool) -> Grammar:
    """Courtesy of all languages: `SIGN UA 329/11 por favor`; and commands, for a sentence that has none of its own."""
    return _tables().acts if acts else _tables().courtesy


@cache
def _speakers() -> dict[str, tuple[str, ...]]:
    """A word as the tables have it -> the languages that know it."""
    found: dict[str, tuple[str, ...]] = {}
    once = _Once()
    for grammar in grammars():
        for word in grammar.words:
            found[word] = once.kept((*found.get(word, ()), grammar.tag))
    return found


def is_known(word: str) -> bool:
    """Whether any table has the word."""
    return word in _speakers()


def is_short_form(word: str) -> bool:
    """`that's`, `im`: written in short, for several words."""
    return any(grammar.is_short_form(word) for grammar in grammars())


def spoken(said: Sequence[str]) -> tuple[Grammar, ...]:
    """The languages that know most of these words, verbs before others, then with their accents; all, if none does."""
    known = [fits for word in said if (fits := _fits(word))]
    if not known:
        return grammars()
    counts = list(map(sum, zip(*known, strict=True)))
    most = max(counts)
    return tuple(grammar for count, grammar in zip(counts, grammars(), strict=True) if count == most)


_KNOWN, _ACT, _ACCENTED = 1 << 60, 1 << 30, 1  # of less than 1 << 30 words, one of the first outweighs all the others


@lru_cache(20_000)
def _fits(word: str) -> tuple[int, ...]:
    """For each language, how well it knows the word; () if none does."""
    if not _may_be_known(word):
        return ()
    fits = tuple(
        _KNOWN * grammar.knows(word) + _ACT * grammar.acts(word) + _ACCENTED * (word in grammar.words)
        for grammar in grammars()
    )
    return fits if any(fits) else ()


def _may_be_known(word: str) -> bool:
    """A quick look, which misses none: a table has the word, or may read it as one of its own (`_parted`)."""
    plainly = bare(word)
    if word in _speakers() or plainly in _speakers() or "'" in word or "-" in word:
        return True
    if any(form in _speakers() for form in _short_forms(word)):
        return True
    parted = plainly.endswith(_all("enclitics")) or plainly.startswith(_all("proclitics"))
    return parted or any(long in plainly for long, _ in _UMLAUTS)


@cache
def _all(clitics: str) -> tuple[str, ...]:
    """Of all languages."""
    return tuple({part for grammar in grammars() for part in getattr(grammar, clitics)})


def atoms(
    said: Sequence[str], marked: Sequence[frozenset[str]], breaks: Sequence[bool], grammar: Grammar
) -> list[Atom]:
    """A sentence as atoms. `marked`: groups of words that are known by other means (a code); `breaks`: a mark stands
    before the word, over which no phrase goes."""
    known: list[str] = []
    places: list[int] = []
    for place, word in enumerate(said):
        parts = (word,) if marked[place] else grammar.said(word)
        known += parts
        places += [place] * len(parts)
    ends = _ends(places, breaks)
    tables = (grammar, everywhere(acts=not any(map(grammar.acts, said))))
    found: list[Atom] = []
    at = 0
    while at < len(known):
        place = places[at]
        length, groups = (1, marked[place]) if marked[place] else _longest(known[at : ends[at]], tables)
        last = places[at + length - 1]
        found.append(Atom(groups, tuple(known[at : at + length]), place, last))
        at += length
    return found


def _ends(places: Sequence[int], breaks: Sequence[bool]) -> list[int]:
    """For each word, where a phrase that begins there must end: at the next mark, and within reach."""
    ends = [len(places)] * len(places)
    for at in range(len(places) - 2, -1, -1):
        broken = places[at + 1] != places[at] and breaks[places[at + 1]]
        ends[at] = at + 1 if broken else ends[at + 1]
    return [min(end, at + REACH) for at, end in enumerate(ends)]


def _longest(said: Sequence[str], tables: tuple[Grammar, Grammar]) -> tuple[int, frozenset[str]]:
    for table in tables:
        length, groups = table.at(said, 0)
        if length:
            return length, groups
    return 1, frozenset({"adverb"}) if tables[0].is_adverb(said[0]) else NONE


REACH = 12  # words of a phrase, at most


def atoms_of(said: Sequence[str], among: Sequence[str] = ()) -> list[Atom]:
    """Plain words, without codes and marks; `among`: the sentence they are of, which tells its language."""
    return atoms(said, [NONE] * len(said), [False] * len(said), spoken(among or said)[0])


@lru_cache(4096)
def is_polite(said: Phrase) -> bool:
    """Whether words are greeting, thanks or closing, and nothing else."""
    found = atoms_of(said)
    polite = ("courtesy", "fill", "you", "self", "selves", "and", "adverb", "want", "all", "letter")
    return any(atom.of("courtesy") for atom in found) and all(atom.of(*polite) for atom in found)
