"""What is made once of a set of campaigns: the book of their codes, and the letters by which their texts are known."""

from signbot.core.campaign import Campaign
from signbot.core.code import CodeBook
from signbot.core.mail.own_words import essence
from signbot.core.reading.withheld import words_of_officials
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

KNOWN = 16  # sets of campaigns kept at hand


@dataclass(frozen=True, slots=True)
class KnownTexts:
    campaigns: tuple[Campaign, ...]
    book: CodeBook
    essences: tuple[str, ...]
    titles: frozenset[str]
    officials: frozenset[str]  # words by which recipients are known: see `reading.withheld`


_known: dict[int, KnownTexts] = {}  # by identity: hashing whole campaigns for each mail costs more than the rest


def of_campaigns(campaigns: tuple[Campaign, ...]) -> KnownTexts:
    found = _known.get(id(campaigns))
    if found is None or found.campaigns is not campaigns:
        if len(_known) >= KNOWN:
            _known.clear()
        texts = (text for campaign in campaigns for text in (campaign.body, campaign.statement))
        book = CodeBook((campaign.folded for campaign in campaigns), (campaign.title for campaign in campaigns))
        titles = frozenset(plain(campaign.title).strip() for campaign in campaigns)
        essences = tuple(filter(None, map(essence, texts)))
        officials = words_of_officials(one.label for campaign in campaigns for one in campaign.recipients)
        found = _known[id(campaigns)] = KnownTexts(campaigns, book, essences, titles, officials)
    return found
