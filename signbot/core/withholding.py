"""Withholding: which readers of a letter do not get a name.

    a signature's `withheld`, the campaign ─► readers, by their places in it ─► `core.letter.letter.shown_to`

A reader is a recipient, or the public. Each recipient can get what the public gets: so what is withheld from any of
them is withheld from the public, too. Where it can't be told any more who was meant, because the letter has other
recipients by now, nobody gets the name.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import cache

from signbot.core.campaign import Campaign, Recipient
from signbot.core.text import words
from signbot.core.text.plain import bare, plain
from signbot.core.text.words import of_names

ALIKE = 0.85  # of the letters of two words agree, in their order: `attorny`, `attorney`
LONG = 5  # letters of a word that may be misspelt

PUBLIC = "public"  # as a label
THE_PUBLIC = -1  # as a reader
Readers = frozenset[int]  # places of recipients among those of their campaign, from 0; THE_PUBLIC
NOBODY: Readers = frozenset()
ANYBODY: Readers = frozenset({THE_PUBLIC})  # who reads what everybody can get: a supporter, a web page's visitor


def hidden_from(campaign: Campaign, withheld: Iterable[str]) -> Readers:
    """Who does not get a name of which its owner has withheld it from these labels."""
    found: set[int] = set(nameless(campaign))
    for label in withheld:
        if label == PUBLIC:
            found.add(THE_PUBLIC)
        else:
            found.update(_of_label(campaign, label) or range(len(campaign.recipients)))
    return frozenset(found | {THE_PUBLIC}) if found else NOBODY


def nameless(campaign: Campaign) -> Readers:
    """Who gets no names at all, because the campaign says so."""
    found = {place for place, one in enumerate(campaign.recipients) if not one.show_names}
    return frozenset(found | {THE_PUBLIC}) if found or not campaign.public_names else NOBODY


def _of_label(campaign: Campaign, label: str) -> list[int]:
    """Whose label it is; else who has the same name or the same office, since the other was put right."""
    said = folded(label)
    exactly = [place for place, one in enumerate(campaign.recipients) if folded(one.label) == said]
    return exactly or [place for place, one in enumerate(campaign.recipients) if _is_part_of(one, said)]


def _is_part_of(recipient: Recipient, label: str) -> bool:
    name, office = folded(recipient.name), folded(recipient.office)
    return bool(name and f"{label} ".startswith(f"{name} ")) or bool(office and f" {label}".endswith(f" {office}"))


# Which recipients a supporter means -------------------------------------------------------------------


def may_be_meant(campaign: Campaign, said: str) -> tuple[str, ...]:
    """Labels of those recipients whose name and office have all the words that were said; titles mean nothing.

    One: it is clear who is meant. `the State Attorney`, `Senator Brown`, `López`. A name or an office that is said
    whole means whoever has it, whatever others have it as a part of theirs.
    """
    telling = [word for word in folded(said).split() if word not in _unsaid()]
    return _known_by(campaign, telling) or _known_by(campaign, [word for word in telling if word not in _beside()])


def _known_by(campaign: Campaign, telling: Sequence[str]) -> tuple[str, ...]:
    whole = [one for one in campaign.recipients if " ".join(telling) in _whole_names(one)]
    all_of = (one for one in campaign.recipients if telling and _has_all(telling, folded(one.label).split()))
    return tuple(dict.fromkeys(one.label for one in whole or all_of))


def of_everywhere(campaign: Campaign, withheld: Iterable[str]) -> tuple[str, ...]:
    """For one letter what somebody has said for all letters: who may be meant is; nobody, where nobody is.

    `withheld`: words or labels, and PUBLIC.
    """
    labels = ((PUBLIC,) if said == PUBLIC else may_be_meant(campaign, said) for said in withheld)
    return tuple(dict.fromkeys(label for found in labels for label in found))


def _whole_names(recipient: Recipient) -> set[str]:
    """What is said in full: the name, the office, both; without titles and articles."""
    whole = (recipient.name, recipient.office, recipient.label)
    return {" ".join(word for word in folded(one).split() if word not in _unsaid()) for one in whole} - {""}


def _has_all(said: Iterable[str], theirs: list[str]) -> bool:
    return all(any(_is_word(word, other) for other in theirs) for word in said)


def _is_word(said: str, other: str) -> bool:
    """The same, but for a plural, or a letter of a long word."""
    if said == other or said.removesuffix("s") == other.removesuffix("s"):
        return True
    return min(len(said), len(other)) >= LONG and SequenceMatcher(None, said, other).ratio() >= ALIKE


@cache
def _unsaid() -> frozenset[str]:
    """Titles and articles."""
    small = frozenset(map(bare, words.of_all("withholding", "small")))
    return small | of_names("article") | of_names("joined_title")


@cache
def _beside() -> frozenset[str]:
    """Small words that may stand beside an office: `to the minister, please`."""
    return frozenset(
        map(bare, words.of_all("withholding", "about", "to", "from", "not", "name", "pronoun", "hide", "copy"))
    )


def folded(text: str) -> str:
    """As names and offices are compared: case, accents, punctuation and spaces mean nothing."""
    said = re.sub(r"'s\b", "", bare(plain(text)))
    return " ".join("".join(char if char.isalnum() else " " for char in said).split())
