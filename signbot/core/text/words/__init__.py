"""The words that people and their mail programs use: one table a language, to be extended freely.

Sections of a table. What supporters write: `COMMANDS` are the words that are an act alone (`sign`); `GRAMMAR` the small
words of the language by what they do in a sentence (`self`, `not`, `if` …), of which `core.text.grammar` and
`core.reading` compose everything else, so that no wish stands in a table as a whole; `FORMS` how its words are written
in short or as one; `DETAILS` what stands before a colon (`City:`); `PHRASES` only what stands beside a wish (`on behalf
of`, `anonymously`), `WITHHOLDING` to whom a name is not to be shown.
`REPLIES` and `CHOICES` answer questions of ours; `COORDINATORS` is what may stand beside their
RELEASE. What programs write: `CLIENT` is what mail programs add to replies, `MACHINES` what answers by itself.
`SENTENCES` are small words that no name has. `en.py` says above each group what it is for, with an example.

To add a word, write it as one line into its group; `make format` sorts it in. To add a language, write `CLIENT` into
a file of its own, named by its tag, and list it in `_tables`; `COMMANDS`, `DETAILS` and `GRAMMAR` come together and in
full, with every group of `en.py`, and `FORMS` with them where the language has such forms. `PHRASES` may be left out
(Italian, Dutch and Polish have none), but comes in full. Words of a language without a table stand in `mul.py`.

Phrases are compared as `core.text.plain` folds them: case means nothing, `'` is any apostrophe. Accents make another
phrase; in `COMMANDS` and `GRAMMAR` only where both are known (Spanish `sí`, `si`).
`(add|put) my (|full )name` stands for each of the choices: `add my name`, `put my full name`, …
Sections of `AS_WRITTEN` are taken as they stand, without choices. `names.py` is of no language: it holds what stands in
names, and beside them, all over the world.

A table is a Python module, so that it is compiled when signbot is installed, and no file is parsed at work. It holds
nothing but blocks of lines, so that a translator needs neither quotes nor commas, and a diff shows each phrase.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import chain, product

from signbot.core.text.plain import plain

_CHOICES = re.compile(r"[()]")
_BEGINNING = re.compile(r"(?:[^() ]|\([^()]*\))+")  # up to the first blank that stands in no choice

Section = Mapping[str, tuple[str, ...]]
AS_WRITTEN = frozenset({"FORMS", "MACHINES", "NAMES", "SENTENCES"})


@cache
def spoken(section: str) -> dict[str, Section]:
    """Language -> group -> phrases, folded, for the languages whose table has that section (`commands`).

    English first, the others by their tag.
    """
    read = _lines if section.upper() in AS_WRITTEN else _expanded
    return {tag: _Section(blocks, read) for tag, blocks in _having(section).items()}


class _Section(Section):
    """Groups of a section, each read when it is asked for: of 38,000 phrases of `GRAMMAR` few are wanted as phrases."""

    def __init__(self, blocks: Mapping[str, str], read: Callable[[str], Iterator[str]]) -> None:
        self._blocks, self._read = blocks, read
        self._known: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, group: str) -> tuple[str, ...]:
        if group not in self._known:
            self._known[group] = tuple(dict.fromkeys(self._read(self._blocks[group])))
        return self._known[group]

    def __iter__(self) -> Iterator[str]:
        return iter(self._blocks)

    def __len__(self) -> int:
        return len(self._blocks)


def unexpanded(section: str) -> dict[str, Section]:
    """The same with its choices left in; kept by nobody: for whoever makes something else of it."""
    return {
        tag: {group: tuple(dict.fromkeys(map(plain, _lines(block)))) for group, block in blocks.items()}
        for tag, blocks in _having(section).items()
    }


def _having(section: str) -> dict[str, dict[str, str]]:
    return {tag: blocks for tag, sections in _tables().items() if (blocks := sections.get(section.upper()))}


@cache
def of_all(section: str, *groups: str) -> frozenset[str]:
    """The phrases of these groups, of all languages."""
    tables = spoken(section).values()
    return frozenset(phrase for table in tables for group in groups for phrase in table.get(group, ()))


def beginnings(section: str, groups: tuple[str, ...] | None = None) -> dict[str, set[str]]:
    """Beginning, folded -> the phrases of a section, of all languages, that may begin so; choices are left in.

    `groups`: only theirs.

    `(add|put) my (|full )name` stands under `add` and under `put`. Its rest is not expanded, so this is quick; it is
    where a choice holds no word: `(|please )sign`.
    """
    found: dict[str, set[str]] = {}
    known: dict[str, tuple[str, ...]] = {}  # many begin alike
    for phrase in _written(section, groups):
        begin = _BEGINNING.match(phrase)
        part = begin.group() if begin else phrase
        if part not in known:
            known[part] = tuple(expanded(part))
        for begun in known[part] if all(any(map(str.isalnum, said)) for said in known[part]) else expanded(phrase):
            found.setdefault(begun, set()).add(phrase)
    return found


def single(section: str, groups: tuple[str, ...] | None = None) -> Iterator[str]:
    """What is one word and a phrase of a section, of all languages, folded: `(|please )sign` is `sign`, too."""
    for phrase in _written(section, groups):
        parts = [tuple(choices(part)) for part in pieces(plain(phrase))]
        needed = [part for part in parts if all(part)]
        if len(needed) < 2:
            yield from (word for part in needed or parts for word in part if word and " " not in word)


def _written(section: str, groups: tuple[str, ...] | None) -> set[str]:
    """The lines of a section, of all languages, with their choices; `groups`: only theirs."""
    tables = (sections.get(section.upper(), {}) for sections in _tables().values())
    blocks = (block for table in tables for group, block in table.items() if groups is None or group in groups)
    return {phrase for block in blocks for phrase in _lines(block)}


@cache
def of_names(group: str) -> frozenset[str]:
    """One group of `names.py`, in small letters."""
    from signbot.core.text.words import names

    return frozenset(_lines(names.NAMES[group]))


def client(group: str) -> tuple[str, ...]:
    """The words of all languages for one thing that mail programs write, longest first."""
    return tuple(sorted(of_all("client", group), key=lambda word: (-len(word), word)))


def _expanded(block: str) -> Iterator[str]:
    return chain.from_iterable(map(expanded, _lines(block)))


def expanded(phrase: str) -> Iterator[str]:
    """Each of its choices, folded."""
    return choices(plain(phrase))


def choices(folded: str) -> Iterator[str]:
    """Each of its choices, of a phrase that is folded."""
    parts = (part.split("|") for part in _CHOICES.split(folded))
    return (" ".join("".join(chosen).split()) for chosen in product(*parts))


def pieces(folded: str) -> list[str]:
    """`put my (|full )name` is `put`, `my` and `(|full )name`: many phrases are made of few of them."""
    return _BEGINNING.findall(folded) if "(" in folded else [folded]


def _lines(block: str) -> Iterator[str]:
    return filter(None, map(str.strip, block.splitlines()))


def _tables() -> dict[str, dict[str, dict[str, str]]]:
    """Tag -> section -> group -> its block of lines."""
    from signbot.core.text.words import (
        ar,
        cs,
        da,
        de,
        en,
        es,
        fi,
        fr,
        he,
        it,
        ja,
        ko,
        mul,
        nl,
        no,
        pl,
        pt,
        ru,
        sv,
        tr,
        uk,
        zh,
    )

    modules = (en, ar, cs, da, de, es, fi, fr, he, it, ja, ko, mul, nl, no, pl, pt, ru, sv, tr, uk, zh)
    return {module.__name__.rpartition(".")[2]: vars(module) for module in modules}
