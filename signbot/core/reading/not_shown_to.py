"""Whom a mail's wishes to withhold a name mean, letter by letter, and what becomes of its intents by that.

`not shown to the State Attorney` ─► one recipient of that letter? its label stands with each name that is signed
                                 └► several, or none: Unclear(WHICH_RECIPIENT), and nobody is signed

A wish is never lost: what is unclear about the rest of the mail is asked, and the question remembers it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from signbot.core import names
from signbot.core.campaign import Campaign, Person
from signbot.core.intents import (
    OF_NOTHING,
    Confirm,
    Intent,
    Join,
    Nothing,
    ShowAgain,
    Sign,
    Unclear,
    UnknownCode,
    Why,
    Withhold,
    WithholdAlways,
)
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.choice import chosen
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.said import Said, single
from signbot.core.reading.withheld import EVERYBODY, UNKNOWN, shown_again_in
from signbot.core.value import dataclass
from signbot.core.withholding import PUBLIC, may_be_meant


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom wishes mean in one letter. `unclear`: words that may mean several of its recipients, or none."""

    labels: tuple[str, ...] = ()
    everybody: bool = False  # all recipients, and the public: the name stands on no copy
    unclear: tuple[str, ...] = ()


def meant(campaign: Campaign, wishes: Iterable[str]) -> Meant:
    """`wishes`: as written, or labels of recipients; PUBLIC and EVERYBODY stand for themselves."""
    labels: dict[str, None] = {}
    unclear: list[str] = []
    everybody = False
    for said in wishes:
        found = (PUBLIC,) if said == PUBLIC else may_be_meant(campaign, said)
        if said == EVERYBODY:
            everybody = True
        elif len(found) == 1:
            labels[found[0]] = None
        else:
            unclear.append(said)
    return Meant(tuple(labels), everybody, tuple(unclear))


def with_withheld(said: Said, intents: Sequence[Intent]) -> Iterator[Intent]:
    """The intents, each with what the mail, and the question that it answers, say of who is not to get the name."""
    question = said.context.question
    wishes = tuple(dict.fromkeys((*(question.withheld if question else ()), *said.withheld)))
    if not wishes:
        again = _shown_again(said, intents)
        yield from (again,) if again else intents
        return
    if said.withheld and (alone := _alone(said, intents)):
        yield alone
        return
    for intent in intents:
        match intent:
            case Sign():
                yield _signed(said, intent, wishes)
            case Confirm():
                yield _confirmed(said, intent, wishes)
            case Join():
                yield replace(intent, people=tuple(_always(person, wishes) for person in intent.people))
            case Unclear(wish=Wish.SIGN) | UnknownCode():
                yield replace(intent, withheld=wishes)
            case _:
                yield intent


def _signed(said: Said, sign: Sign, wishes: Sequence[str]) -> Intent:
    found = meant(_campaign(said, sign.campaign), wishes)
    people = tuple(withholding(person, found) for person in sign.people)
    if found.unclear:
        return Unclear(Why.WHICH_RECIPIENT, sign.campaign, "; ".join(found.unclear), people=people)
    return replace(sign, people=people)


def withholding(person: Person, found: Meant) -> Person:
    labels = tuple(dict.fromkeys((*person.withheld, *found.labels)))
    return replace(person, withheld=labels, anonymous=person.anonymous or found.everybody)


def _always(person: Person, wishes: Sequence[str]) -> Person:
    """Of a member, for letters that nobody knows yet: whom the words mean is told under each of them."""
    words = tuple(said for said in wishes if said not in (EVERYBODY, UNKNOWN))
    return withholding(person, Meant(words, everybody=EVERYBODY in wishes))


def _confirmed(said: Said, confirm: Confirm, wishes: Sequence[str]) -> Intent:
    """A yes with a wish: it must be clear in each letter that was asked about."""
    found = {code: meant(_campaign(said, code), wishes) for code in said.context.asked_for}
    for code, each in found.items():
        if each.unclear:
            return Unclear(Why.WHICH_RECIPIENT, code, "; ".join(each.unclear))
    labels = (label for code, each in found.items() for label in _all_labels(_campaign(said, code), each))
    return replace(confirm, withheld=tuple(dict.fromkeys(labels)))


def _all_labels(campaign: Campaign, found: Meant) -> tuple[str, ...]:
    if not found.everybody:
        return found.labels
    return tuple(dict.fromkeys((*(one.label for one in campaign.recipients), PUBLIC)))


def _alone(said: Said, intents: Sequence[Intent]) -> Intent | None:
    """The wish is all that the mail says: of a name that stands already, or of one that perhaps is to stand."""
    code = _letter_at_hand(said)
    if said.found.commands or said.found.unsure or not _says_nothing_else(said, intents):
        return None
    if not code:
        return _always_alone(said, intents)
    campaign, sender = _campaign(said, code), Person(names.of_sender(said.mail.sender))
    found = meant(campaign, said.withheld)
    if found.unclear:
        return Unclear(Why.WHICH_RECIPIENT, code, "; ".join(found.unclear), people=(sender,) if sender.name else ())
    return Withhold(code, _all_labels(campaign, found), sender)


def _always_alone(said: Said, intents: Sequence[Intent]) -> Intent | None:
    """No letter is at hand: of a member's name, under all of them."""
    if not {EVERYBODY, UNKNOWN}.isdisjoint(said.withheld):
        return None
    asked = (one for one in intents if isinstance(one, Unclear))
    otherwise = replace(next(asked, Unclear(Why.NO_COMMAND)), withheld=said.withheld)
    return WithholdAlways(said.withheld, otherwise)


def _says_nothing_else(said: Said, intents: Sequence[Intent]) -> bool:
    if not all(isinstance(one, Nothing) or (isinstance(one, Unclear) and one.why in OF_NOTHING) for one in intents):
        return False
    question = said.context.question
    return question is None or question.asks is not Asks.RECIPIENT


def _letter_at_hand(said: Said) -> str:
    question = said.context.question
    asked = question.campaigns if question else said.context.asked_for
    return single(said.named) or single(asked) or single(said.implied)


def _shown_again(said: Said, intents: Sequence[Intent]) -> ShowAgain | None:
    """`You may show my name to the State Attorney after all`: one of those who get the letter, or the public."""
    code = _letter_at_hand(said)
    if not code or not _says_nothing_else(said, intents):
        return None
    officials = of_campaigns(said.context.campaigns).officials
    by_line = [shown_again_in(line.text, said.book, officials) if line.sure else () for line in said.own.lines]
    words = [whom for found in by_line for whom in found]
    doubtful = said.found.commands or said.found.unsure  # what is read into that line itself
    if doubtful and not all(by_line):
        return None
    campaign = _campaign(said, code)
    found = meant(campaign, words)
    if not words or found.unclear:
        return None
    said.trail.notes.append(f"shown after all: {'; '.join(words)}")
    return ShowAgain(code, _all_labels(campaign, found))


def recipients_chosen(said: Said, question: Question) -> Iterator[Intent]:
    """The reply to `Which of them is not to get your name?`: numbers of our list, names or offices, as in any mail."""
    code = single(question.campaigns)
    labels: list[str] = []
    for text in (*(line.text for line in said.own.lines), *said.withheld):
        numbers = chosen(text, len(question.recipients))
        found = [question.recipients[number - 1] for number in numbers] or _named(said, code, text)
        labels += found
    if labels:
        people = tuple(withholding(person, Meant(tuple(labels))) for person in question.people)
        yield Sign(code, people)
    else:
        yield Unclear(Why.WHICH_RECIPIENT, code, said.first_words, people=question.people)


def _named(said: Said, code: str, text: str) -> Sequence[str]:
    if text == PUBLIC:
        return (PUBLIC,)
    found = may_be_meant(_campaign(said, code), text)
    return found if len(found) == 1 else ()


def _campaign(said: Said, code: str) -> Campaign:
    return next(one for one in said.context.campaigns if one.folded == code)
