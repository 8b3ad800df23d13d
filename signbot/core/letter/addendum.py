"""The addendum: names that came when the letter had gone, to the same recipients, with the total of both.

(campaign, late signatures, the moment of freezing, the letter's own moment and names) -> Letter
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from signbot.core.campaign import Campaign, Signature
from signbot.core.letter.letter import Letter, compose, number, printed_date
from signbot.core.letter.words import words
from signbot.core.value import dataclass


def addendum(
    campaign: Campaign, late: Sequence[Signature], frozen_at: datetime, sent_at: datetime, before: int
) -> Letter:
    """A letter of its own, numbered in its title. `before`: how many names stand on the letter of `sent_at`."""
    facts = _Facts(sent_at, before, len(late))
    said = _said(campaign, facts)
    translations = tuple(
        replace(each, title=told.title, date="", statement=told.statement, body=told.body)
        for each in campaign.translations
        for told in [_said(campaign.said_in(each.language), facts)]
    )
    return compose(replace(said, translations=translations), late, frozen_at)


@dataclass(frozen=True, slots=True)
class _Facts:
    sent_at: datetime
    before: int
    more: int


def _said(campaign: Campaign, facts: _Facts) -> Campaign:
    """What the addendum says, in the campaign's language."""
    said, language = words(campaign.language), campaign.language
    sent_on = campaign.date or printed_date(facts.sent_at, campaign.zone, language)
    counts = [
        said.before.format(n=number(facts.before, language)),
        said.more.format(n=number(facts.more, language)),
        said.in_all.format(n=number(facts.before + facts.more, language)),
    ]
    since = said.since.format(date=sent_on, letter=_plain(f"{campaign.code.written} {campaign.title}"))
    return replace(
        campaign,
        title=f"{campaign.title} – {said.addendum} 1",
        date="",
        statement=said.late_statement,
        body="\n\n".join((since, "\n".join(f"- {count}" for count in counts))),
    )


def _plain(words: str) -> str:
    """Words that Markdown prints as they stand."""
    return re.sub(r"([\\`*_\[\]<>#~])", r"\\\1", words)
