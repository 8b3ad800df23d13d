"""The words that people and their mail programs use: one table a language, to be extended freely.

Sections of a table: `COMMANDS`, `DETAILS` and `PHRASES` are what supporters write, `CLIENT` is what mail programs add
to replies. Each has groups of phrases; `en.py` says above each group what it is for, with an example.

To add a phrase, write it as one line into its group; `make format` sorts it in. To add a language, write `CLIENT` into
a file of its own, named by its tag, and list it in `_tables`; the other three sections come together and in full, with
every group of `en.py`.

Phrases are compared as `core.text.plain` folds them: case means nothing, accents do, `'` is any apostrophe.
`(add|put) my (|full )name` stands for each of the choices: `add my name`, `put my full name`, …

A table is a Python module, so that it is compiled when signbot is installed, and no file is parsed at work. It holds
nothing but blocks of lines, so that a translator needs neither quotes nor commas, and a diff shows each phrase.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from signbot.core.text.plain import plain

_CHOICES = re.compile(r"[()]")

Section = dict[str, tuple[str, ...]]


@cache
def spoken(section: str) -> dict[str, Section]:
    """Language -> group -> phrases, folded, for the languages whose table has that section (`commands`).

    English first, the others by their tag.
    """
    found = {tag: blocks for tag, sections in _tables().items() if (blocks := sections.get(section.upper()))}
    return {
        tag: {group: tuple(dict.fromkeys(_expanded(block))) for group, block in blocks.items()}
        for tag, blocks in found.items()
    }


def client(group: str) -> tuple[str, ...]:
    """The words of all languages for one thing that mail programs write, longest first."""
    found = {word for groups in spoken("client").values() for word in groups.get(group, ())}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def _expanded(block: str) -> Iterator[str]:
    for phrase in filter(None, map(str.strip, block.splitlines())):
        parts = (part.split("|") for part in _CHOICES.split(plain(phrase)))
        yield from (" ".join("".join(chosen).split()) for chosen in product(*parts))


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

    modules = (en, ar, cs, da, de, es, fi, fr, he, it, ja, ko, nl, no, pl, pt, ru, sv, tr, uk, zh)
    return {module.__name__.rpartition(".")[2]: vars(module) for module in modules}
