"""What anybody may see of a letter: on a web page that has no private data, and through which nobody signs.

a campaign as it stands, the names for the public, how they grew, what became of it ─► Page ─► `edges/pages.py`
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from signbot.core.campaign import Campaign, CampaignState, Role, Signature
from signbot.core.growth import Growth
from signbot.core.letter.letter import Letter, compose, copy_for, shown_to
from signbot.core.value import dataclass
from signbot.core.withholding import ANYBODY

MOST_NAMED = 5_000  # names on a page; with more there is the number alone, and the page stays one that a phone can show


@dataclass(frozen=True, slots=True)
class Fate:
    """Of one recipient, who may have several addresses: how many copies went, and so on. The rest was skipped."""

    printed: str  # as the letter names them
    copies: int
    gone: int
    under_way: int  # also while it waits for a person's word
    failed: int
    when: datetime | None  # the last of them was handed over; None: none was
    came_back: int = 0  # handed over, and not arrived


@dataclass(frozen=True, slots=True)
class Page:
    """A letter in one language. `campaign` has its words, `letter` the names that everybody may see."""

    language: str
    campaign: Campaign
    letter: Letter
    state: CampaignState
    deadline: datetime  # in force
    names: int
    growth: Growth
    fates: tuple[Fate, ...]
    receipts: tuple[str, ...]  # SHA-256 of the receipts of those who signed, sorted; (): none were given yet

    @property
    def is_named(self) -> bool:
        """Whether it has the names, too."""
        return self.names <= MOST_NAMED

    @property
    def to_sign(self) -> bool:
        return self.state is CampaignState.OPEN

    @property
    def addressees(self) -> tuple[str, ...]:
        """Name and office of those to whom the letter goes, and after them of those who get a copy."""
        people = sorted(self.campaign.recipients, key=lambda one: one.role is Role.CC)
        return tuple(", ".join(filter(None, (one.name, one.office))) for one in people)


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything about one letter that its pages are made of, whatever their language."""

    campaign: Campaign
    state: CampaignState
    deadline: datetime
    counted: int
    growth: Growth
    fates: tuple[Fate, ...] = ()
    receipts: tuple[str, ...] = ()


def languages_of(campaign: Campaign, spoken: Sequence[str], otherwise: str) -> tuple[str, ...]:
    """The letter's own languages, as far as pages have words in them; else one in which they do."""
    written = (campaign.language, *(one.language for one in campaign.translations))
    return tuple(dict.fromkeys(one for one in written if one in spoken)) or (otherwise,)


def pages(shown: Shown, signatures: Iterable[Signature], languages: Sequence[str], now: datetime) -> tuple[Page, ...]:
    """One for each language. `signatures`: those that count; not looked at where there are too many to be named."""
    named = signatures if shown.counted <= MOST_NAMED else ()
    public = shown_to(compose(shown.campaign, named, now), ANYBODY)
    return tuple(_page(shown, copy_for(public, "", language), language) for language in languages)


def _page(shown: Shown, letter: Letter, language: str) -> Page:
    return Page(
        language=language,
        campaign=shown.campaign.said_in(language),
        letter=replace(letter, following=(), apart=()),
        state=shown.state,
        deadline=shown.deadline,
        names=shown.counted,
        growth=shown.growth,
        fates=shown.fates,
        receipts=shown.receipts,
    )
