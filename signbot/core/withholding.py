"""Withholding: which readers of a letter do not get a name.

    a signature's `withheld`, the campaign ─► readers, by their places in it ─► `core.letter.letter.shown_to`

A reader is a recipient, or the public. Each recipient can get what the public gets: so what is withheld from any of
them is withheld from the public, too. Where it can't be told any more who was meant, because the letter has other
recipients by now, nobody gets the name.
"""

from collections.abc import Iterable

from signbot.core.campaign import Campaign, Recipient
from signbot.core.text.plain import bare, plain

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


def folded(text: str) -> str:
    """As names and offices are compared: case, accents, punctuation and spaces mean nothing."""
    return " ".join("".join(char if char.isalnum() else " " for char in bare(plain(text))).split())
