"""What each language has words for: on a letter, where its coordinator says nothing, and on the summary of what became
of it. `{n}` is a number, written as the language writes numbers; every other `{…}` says what it is.
"""

from collections.abc import Mapping

from signbot.core.value import dataclass


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What stands on every letter: totals, page numbers, the fax cover, an addendum."""

    person: str  # one of them
    people: str  # {n}
    organisation: str  # one of them
    organisations: str  # {n}
    conjunction: str  # between the last two ways by which a letter goes
    one_withheld: str
    withheld: str  # {n}
    organisations_heading: str
    countries: str  # {n}
    countries_at_least: str  # {n}
    volume: str  # {k} of {n}
    page: str  # {n} of {m}
    to: str
    copy: str
    copy_to: str
    sender: str
    pages: str
    unreadable: str  # {contact}: an address or a telephone number
    via: str  # {ways}
    email: str
    fax: str  # {number}
    post: str
    form: str  # a form on a web page
    sample: str  # {shown} of {n}
    whole_list: str  # {contact}
    addendum: str
    since: str  # {date}, {letter}: its title
    before: str  # {n}
    more: str  # {n}
    in_all: str  # {n}
    late_statement: str


@dataclass(frozen=True, slots=True)
class DefaultWords:
    """What a letter says where its coordinator says nothing."""

    salutation: str
    closing: str
    statement: str  # above the names


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """What the one-page summary says of what became of a letter."""

    heading: str  # {letter}: its code and title
    opening: str  # {group}: the bot's name
    sealed: str
    names: str
    list_hash: str
    letter_hash: str
    columns: tuple[str, str, str, str]
    channels: Mapping[str, str]  # each of Channel
    states: Mapping[str, str]  # each of DeliveryState, but for `sending`, which no summary shows
    by_hand: Mapping[str, str]  # what `states` says of a form on a web page, which a person fills in
    footer: str


@dataclass(frozen=True, slots=True)
class Language:
    """All that we say in one language to the people who get a letter."""

    letter: LetterWords
    defaults: DefaultWords
    summary: SummaryWords
