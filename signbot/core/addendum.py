"""The addendum: names that came when the letter had gone, to the same recipients, with the total of both.

(campaign, late signatures, the moment of freezing, the letter's own moment and names) -> Letter
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from signbot.core.campaign import Campaign, Signature
from signbot.core.letter import Letter, compose, number, printed_date
from signbot.core.letterwords import words


def addendum(
    campaign: Campaign, late: Sequence[Signature], frozen_at: datetime, sent_at: datetime, before: int
) -> Letter:
    """A letter of its own, numbered in its title. `before`: how many names stand on the letter of `sent_at`."""
    said, language = words(campaign.language), campaign.language
    sent_on = campaign.date or printed_date(sent_at, campaign.zone, language)
    counts = [
        said.before.format(n=number(before, language)),
        said.more.format(n=number(len(late), language)),
        said.in_all.format(n=number(before + len(late), language)),
    ]
    since = said.since.format(date=sent_on, letter=_plain(f"{campaign.code.written} {campaign.title}"))
    return compose(
        replace(
            campaign, title=f"{campaign.title} – {said.addendum} 1", date="", statement=said.late_statement,
            translations=(), body="\n\n".join((since, "\n".join(f"- {count}" for count in counts))),
        ),
        late,
        frozen_at,
    )  # fmt: skip


def _plain(words: str) -> str:
    """Words that Markdown prints as they stand."""
    return re.sub(r"([\\`*_\[\]<>#~])", r"\\\1", words)
