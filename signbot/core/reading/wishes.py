"""A command -> what is wanted: which campaigns, and for a signature, whose names.

command ─► its codes, else those on lines of their own, else address, thread and subject ─► one intent for each
"""

from collections.abc import Iterator
from dataclasses import replace

from signbot.core.address import names_us
from signbot.core.intents import (
    Alerts,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Sign,
    Status,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.question import Wish
from signbot.core.reading.details import Detail
from signbot.core.reading.joining import wish_of_member
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.leaving import has_signed
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import SHOWN, Said, single
from signbot.core.reading.several import are_meant
from signbot.core.reading.signers import (
    NewName,
    is_household,
    is_name_given,
    new_name,
    people,
    said_names,
    somebody_else,
)
from signbot.core.reading.whom import whom
from signbot.core.text.lexicon import WORD, Verb
from signbot.core.text.plain import plain

WISHES = {Verb.SIGN: Wish.SIGN, Verb.WITHDRAW: Wish.WITHDRAW, Verb.NAME: Wish.RENAME}
UNKNOWN_CODES = 5  # answered in one mail
_CODE = 40  # characters of an unknown code that are repeated


def wishes(said: Said, command: Command) -> Iterator[Intent]:
    match command.verb:
        case Verb.SIGN | Verb.WITHDRAW | Verb.NAME:
            yield from _changes(said, command)
        case Verb.STATUS:
            asked: list[Intent] = [*map(Status, command.codes), *_unknown(said, command)]
            yield from asked or [Status()]
        case Verb.LIST:
            yield ListCampaigns()
        case Verb.HELP:
            yield Help()
        case Verb.FORGET:
            yield Unclear(Why.NO_COMMAND) if command.refused or command.doubtful else Forget()
        case Verb.UNSUBSCRIBE | Verb.SUBSCRIBE:
            doubtful = command.refused or command.doubtful or said.found.plural
            wanted = command.verb is Verb.SUBSCRIBE
            yield Unclear(Why.NO_COMMAND, detail=said.first_words) if doubtful else Alerts(wanted)
        case Verb.JOIN | Verb.LEAVE | Verb.PAUSE | Verb.RESUME:
            yield from wish_of_member(said, command)
        case Verb.NEVER:
            pass


def _changes(said: Said, command: Command) -> Iterator[Intent]:
    yield from _unknown(said, command)
    if command.listed and _is_of_signers(said, command):
        command = replace(command, doubtful=False)
    codes, unclear = _campaigns(said, command)
    if unclear is not None and not command.unknown:
        yield unclear
    elif codes and (command.doubtful or _asks_others(said)) and command.verb is not Verb.NAME:
        words = command.tail.strip(" .,;:!-–—")[:SHOWN] or said.first_words
        if len(codes) == 1 and command.verb is Verb.SIGN and (others := somebody_else(command, said.mail.sender)):
            yield Unclear(Why.WHICH_NAME, codes[0], people=others)
            return
        named = whom(said, command) if command.verb is Verb.SIGN else ()
        yield Unclear(Why.NO_COMMAND, single(codes), words, people=named, wish=WISHES[command.verb])
    else:
        for code in codes:
            yield from _change(said, command, code)


def _is_of_signers(said: Said, command: Command) -> bool:
    """`The list`, where we asked for a signature, where they tell of theirs, or where a name is to come off it."""
    question = said.context.question
    if command.verb is Verb.SIGN:
        return question is not None and question.wish is Wish.SIGN
    return bool(command.adds) or has_signed(said)


def _asks_others(said: Said) -> bool:
    """It begins a talk with others, and we got a copy: `Maria, please sign UA 329/11 too`."""
    mail, context = said.mail, said.context
    copied = names_us(mail.cc, context.bot_addresses, context.subaddress)
    return copied and not mail.references and not names_us(mail.to, context.bot_addresses, context.subaddress)


def _change(said: Said, command: Command, code: str) -> Iterator[Intent]:
    if command.verb is Verb.SIGN:
        yield _sign(said, command, code)
    elif command.verb is Verb.WITHDRAW:
        yield from [Withdraw(code, name) for name in said_names(command, command.details)] or [Withdraw(code)]
    else:
        named = NewName(why=Why.NEW_NAME) if command.refused else new_name(command, command.details)
        yield named.intent(code)


def _sign(said: Said, command: Command, code: str) -> Intent:
    told = said.found.household and not is_name_given(command)
    household = (command.household or told) and not is_household(command.details)
    command = command if command.household == household else replace(command, household=household)
    titles = of_campaigns(said.context.campaigns).titles
    details = tuple(detail for detail in command.details if not _is_for_whom_it_speaks(said, code, detail))
    named = people(command, details, said.mail.sender, said.found.below, titles)
    if named.why is not None:
        return Unclear(named.why, code, people=named.people)
    said.trail.notes.append(f"name: {named.source}")
    if len(named.people) > said.context.names_per_mail or (len(named.people) > 1 and not said.own.complete):
        return TooManyNames(code, named.people)
    return Sign(code, named.people, named.spoken)


def _is_for_whom_it_speaks(said: Said, code: str, detail: Detail) -> bool:
    """`I sign for the Women of Oaxaca`, of whom the letter speaks: for their sake, not in their name."""
    if detail.kind != "for":
        return False
    campaign = next(known for known in said.context.campaigns if known.folded == code)
    texts = (campaign.title, campaign.body, *(one.body for one in campaign.translations))
    return any(WORD.findall(plain(detail.value)) and plain(detail.value) in plain(text) for text in texts)


def _unknown(said: Said, command: Command) -> Iterator[UnknownCode]:
    for written in command.unknown[:UNKNOWN_CODES]:
        yield UnknownCode(written[:_CODE], said.book.nearest(written, said.context.open))


# Which campaigns -------------------------------------------------------------------------------------


def _campaigns(said: Said, command: Command) -> tuple[tuple[str, ...], Unclear | UnknownCode | None]:
    """The campaigns that a command means, or why they can't be told. What is nearest to the command decides."""
    if several := _counted(said, command):
        said.trail.notes.append("campaign: as many as it counts, named elsewhere")
        return several, None
    if command.all and command.verb is Verb.SIGN:
        known = tuple(campaign.folded for campaign in said.context.campaigns if campaign.folded in said.context.open)
        named = any(remark.codes for remark in said.found.remarks)
        if named or (command.counted > 0 and command.counted != len(known)):
            return (), _unsaid(command, Why.CODES_DISAGREE)  # `all three`, of four
        return known, None if known else Unclear(Why.NO_CODE)
    if command.codes or command.unknown:
        said.trail.notes.append("campaign: typed")
        this, _ = _implied(said, command) if command.this_too else ((), None)
        return tuple(dict.fromkeys((*this, *command.codes))), None
    typed = tuple(dict.fromkeys(said.found.typed))
    if typed:
        said.trail.notes.append("campaign: typed on a line of its own")
        return (typed, None) if len(typed) == 1 else ((), _unsaid(command, Why.CODES_DISAGREE))
    return _by_title(said, command) if command.titled else _implied(said, command)


def _counted(said: Said, command: Command) -> tuple[str, ...]:
    """`Put me on both`: those that remarks name, where these are as many, and none of them is refused."""
    remarks = [remark for remark in said.found.remarks if remark.codes]
    codes = tuple(dict.fromkeys(code for remark in remarks for code in remark.codes))
    agreed = tuple(sorted(said.sources.agreed))
    if not remarks and not command.titled and command.counted > 1 and are_meant(command.counted, agreed):
        said.trail.rest_on(said.sources.rests)
        codes = agreed  # of the subject: `UA 83/18 and UA 329/11`
    plain = not any(remark.no or remark.refused or remark.conditional for remark in remarks)
    return codes if plain and not command.codes and are_meant(command.counted, codes) else ()


def _by_title(said: Said, command: Command) -> tuple[tuple[str, ...], Unclear | None]:
    """As a shortened code: where address, thread or subject say another letter, we ask.

    Below an answer of ours that asked nothing they say only of which letter it told.
    """
    said.trail.notes.append(f"campaign: by its title; {said.sources.note}")
    told = said.context.told.campaign if said.context.told else ""
    several = set(command.titled) if len(command.titled) > 1 else set()  # the letter that was asked about, and others
    if all(codes.issuperset(command.titled) or codes in ({told}, several & codes) for _, codes in said.sources.said):
        return command.titled, None
    return (), _unsaid(command, Why.NO_CODE)


def _implied(said: Said, command: Command) -> tuple[tuple[str, ...], Unclear | UnknownCode | None]:
    found = said.sources
    said.trail.notes.append(f"campaign: {found.note or 'nowhere'}")
    agreed = found.agreed
    if found.unknown and not found.said:
        return (), UnknownCode(found.unknown, said.book.nearest(found.unknown, said.context.open))
    said.trail.rest_on(found.rests)
    if len(agreed) == 1 and not found.unknown:
        return tuple(agreed), None
    asked_for = said.context.asked_for
    if command.verb is Verb.SIGN and said.context.asked and agreed and agreed == frozenset(asked_for):
        return asked_for, None
    return (), _unsaid(command, Why.CODES_DISAGREE if found.said else Why.NO_CODE)


def _unsaid(command: Command, why: Why) -> Unclear:
    """Who wants to take a name off is not asked which letter to sign."""
    wish = WISHES[command.verb]
    return Unclear(why if wish is Wish.SIGN else Why.WHICH_LETTER, wish=wish)
