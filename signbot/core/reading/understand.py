"""Read a mail and say what it asks for. Never raises, never guesses: in doubt it says precisely what is unclear.

own words ─► lines ─► commands, details, words ─► which campaign? ─► who? ─► intents
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from signbot.core import names
from signbot.core.campaign import Campaign, Person
from signbot.core.code import CodeBook
from signbot.core.grounds import SUBJECT
from signbot.core.intents import (
    Alerts,
    Confirm,
    Forget,
    Help,
    Intent,
    ListCampaigns,
    Nothing,
    Reading,
    Refuse,
    Rename,
    Sign,
    Status,
    TooManyNames,
    Unclear,
    UnknownCode,
    Why,
    Withdraw,
)
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords, essence, is_glued, is_reply_subject, own_words
from signbot.core.reading.alternatives import agreed, is_uncertain
from signbot.core.reading.details import Detail, is_listed_name, listed
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.signers import is_household, is_name_given, new_name, people, said_names
from signbot.core.reading.which_campaign import Sources, sources
from signbot.core.text.html import every_line, to_text
from signbot.core.text.lexicon import Verb, no_names

ABOUT_ALERTS = (Verb.UNSUBSCRIBE, Verb.SUBSCRIBE)
IDLE = (Verb.NEVER, *ABOUT_ALERTS)  # what they say is no answer to a request of ours
UNKNOWN_CODES = 5  # answered in one mail
NEAR = 3  # sentences
SIGNATURE_LINES = 5  # below "Best regards,"
_ITEM = re.compile(r"^[\s>*•·–—-]*(?:\d{1,3}\s?[.)]\s*)?")
_QUOTED = re.compile(r"^(?:\s{0,3}[>|])+\s?|^\s*(?:re|aw|rv|fwd?)\s?:\s*", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|y|et|e|und|&)\s")


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a mail."""

    campaigns: tuple[Campaign, ...] = ()  # all known
    open: frozenset[str] = frozenset()  # folded codes open now
    bot_addresses: frozenset[str] = frozenset()  # own addresses, lower case
    subaddress: str = "+"  # "+", "-" or ""
    thread: tuple[str, ...] = ()  # folded codes of those mails of ours that this mail references
    asked: bool = False  # the mail answers one of our confirmation requests, by token or thread
    asked_for: tuple[str, ...] = ()  # folded codes of that request
    alert_subjects: tuple[str, ...] = ()
    names_per_mail: int = 5
    languages: tuple[str, ...] = ("en",)  # of the answers; the first is the default
    ours: tuple[str, ...] = ()  # texts of our alerts, by which unquoted lines of theirs are known again
    answered: bool = False  # the mail answers one of our answers, which want no reply


def understand(mail: Mail, context: Context) -> Reading:
    """What the mail asks for. The text is read first; when there is HTML too, both must ask for the same."""
    (_, own), *other = alternatives(mail, context)
    reading = _read(own, mail, context)
    if not other or (essence(own.text) == essence(other[0][1].text) and not is_uncertain(reading)):
        return reading
    return agreed(reading, _read(other[0][1], mail, context))


def alternatives(mail: Mail, context: Context) -> list[tuple[str, OwnWords]]:
    """The text and the HTML of a mail (as text), as far as there are any, each with its lines sorted."""
    ours = (*of_campaigns(context.campaigns).essences, *filter(None, map(essence, context.ours)))
    shown = to_text(mail.html) if mail.html.strip() else ""
    written = "" if shown and is_glued(mail.text) else mail.text
    texts = [text for text in (written, shown) if text.strip()]
    return [(text, own_words(text, ours)) for text in texts or [""]]


# A mail's own words, sorted -------------------------------------------------------------------------


@dataclass
class _Said:
    """The parts of a mail, and what is known around it."""

    mail: Mail
    context: Context
    book: CodeBook
    own: OwnWords
    commands: list[Command] = field(default_factory=list)  # each with the details that belong to it
    unsure: list[Command] = field(default_factory=list)  # perhaps somebody else's
    remarks: list[Remark] = field(default_factory=list)  # of substance: neither courtesy nor a signature
    doubtful_remarks: bool = False  # some of `remarks` may be somebody else's
    details: list[Detail] = field(default_factory=list)  # all of them
    typed: list[str] = field(default_factory=list)  # codes on lines of their own
    household: list[int] = field(default_factory=list)  # which parts of the mail speak of several people
    signing: list[int] = field(default_factory=list)  # which parts are commands
    notes: list[str] = field(default_factory=list)
    rests: list[frozenset[str]] = field(default_factory=list)  # what the intents were read from, besides the own words

    @property
    def is_household(self) -> bool:
        """Whether several people are spoken of near a command: further away, it is a story."""
        return any(abs(told - place) <= NEAR for told in self.household for place in self.signing)

    @cached_property
    def sources(self) -> Sources:
        """Asked for when all is sorted."""
        spoken = frozenset(code for remark in self.remarks for code in remark.codes)
        context = self.context
        return sources(self.mail, self.book, context.thread, context.bot_addresses, context.subaddress, spoken)


def _read(own: OwnWords, mail: Mail, context: Context) -> Reading:
    said = _Said(mail, context, of_campaigns(context.campaigns).book, own)
    said.notes.append(f"lines: {own.kinds[:200]}")
    _sort(said)
    if not said.commands and not said.unsure and (not said.remarks or _about_alerts(mail.subject, said.book)):
        _take_subject(said)
    intents = tuple(_merged(_intents(said)))
    return Reading(intents, _language(said), own.text, tuple(said.notes), tuple(dict.fromkeys(said.rests)))


def _sort(said: _Said) -> None:
    groups: list[tuple[list[Command], list[Detail]]] = [([], [])]
    below_closing = 0
    before: Command | Detail | Remark | None = None
    for place, (sure, part, begins_line) in enumerate(_parts(said)):
        if isinstance(part, Command):
            goes_on = begins_line and part.verb is not Verb.STATUS and _is_turned(before, said.context)
            said.signing.append(place)
            if sure and groups[-1][0] and groups[-1][1]:
                groups.append(([], []))
            (groups[-1][0] if sure else said.unsure).append(replace(part, doubtful=True) if goes_on else part)
        elif isinstance(part, Detail):
            if sure:
                groups[-1][1].append(part)
        else:
            taken = begins_line and isinstance(before, Command) and _takes_back(before, part)
            if groups[-1][0] and (taken or part.regrets):
                groups[-1][0][-1] = replace(groups[-1][0][-1], doubtful=True)
            begins = part.closing or _is_sender(said, part)
            below_closing = SIGNATURE_LINES if begins else max(below_closing - 1, 0)
            if part.household:
                said.household.append(place)
            below = before is None or isinstance(before, Command) or (isinstance(before, Remark) and before.only_codes)
            if not (part.only_codes and sure and below and _lengthened(groups[-1][0], part)):
                _keep(said, part, sure, in_signature=below_closing > 0, typed=below)
            if part.anonymous:
                groups[-1][1].append(Detail("anonymous"))
        before = part
    _bind(said, groups)


def _is_turned(before: Command | Detail | Remark | None, context: Context) -> bool:
    """Whether the line above makes something else of a command: `I do not want to`; `What is this?` above our words."""
    return isinstance(before, Remark) and (before.goes_on or (before.short_question and bool(context.thread)))


def _takes_back(command: Command, remark: Remark) -> bool:
    """The line below a command goes on with it: `only if …`; a bare `Sign up` with `for your free trial`."""
    if remark.conditional:
        return True
    bare = not (command.codes or command.unknown or command.all) and not command.ended
    return bare and remark.text[:1].islower() and not (remark.courtesy or remark.closing or remark.only_codes)


def _parts(said: _Said) -> Iterator[tuple[bool, Command | Detail | Remark, bool]]:
    """Each part of each own line; a name below `NAME <code>` and each of a list under `Names:` as if it had `Name:`."""
    in_list = awaits_name = False
    for line in said.own.lines:
        item = names.trimmed(_ITEM.sub("", line.text), " ,;.")
        if in_list and is_listed_name(item):
            yield from ((line.sure, detail, True) for detail in listed(item))
            continue
        in_list = False
        if awaits_name and names.is_like(item, no_names()):
            yield line.sure, Detail("name", item), True
            continue
        for number, part in enumerate(read_line(line.text, said.book)):
            awaits_name = isinstance(part, Command) and part.verb is Verb.NAME and not part.tail.strip(" :.-–—")
            if isinstance(part, Detail) and part.kind == "names":
                in_list = True
                yield from ((line.sure, detail, True) for name in _on_one_line(part.value) for detail in listed(name))
            else:
                yield line.sure, part, number == 0


def _on_one_line(value: str) -> list[str]:
    """`Names: Ruth Lee, Karl Lee`; with semicolons a comma may stand between a name and its place."""
    apart: list[str] = []
    for part in value.split(";" if ";" in value else ","):
        if apart and names.is_suffix(part):
            apart[-1] += f",{part}"  # `Karl Lee, Jr.` is one
        else:
            apart.append(part)
    return [name.strip() for part in apart for name in _full_names(part) if name.strip()]


def _full_names(text: str) -> list[str]:
    """`Ruth Lee and Karl Lee` is two; not so `Ruth and Karl Lee`, nor `José Ortega y Gasset`."""
    halves = _AND.split(text)
    return halves if all(len(half.split()) >= 2 for half in halves) else [text]


def _lengthened(commands: list[Command], remark: Remark) -> bool:
    """Codes on lines of their own below a command that has codes belong to it."""
    if not commands or not commands[-1].codes or commands[-1].verb not in (Verb.SIGN, Verb.WITHDRAW):
        return False
    commands[-1] = replace(commands[-1], codes=tuple(dict.fromkeys((*commands[-1].codes, *remark.codes))))
    return True


def _is_sender(said: _Said, remark: Remark) -> bool:
    name = names.of_sender(said.mail.sender)
    return bool(name) and names.key(remark.text) == names.key(name)


def _keep(said: _Said, remark: Remark, sure: bool, in_signature: bool, typed: bool) -> None:
    if remark.only_codes and typed:
        said.typed.extend(remark.codes)
    weighty = remark.yes or remark.no or remark.refused or remark.codes
    if weighty or not (
        remark.courtesy
        or remark.closing
        or remark.anonymous
        or _is_sender(said, remark)
        or (in_signature and len(remark.text) <= 80 and not remark.asks)
    ):
        said.remarks.append(remark)
        said.doubtful_remarks = said.doubtful_remarks or not sure


def _bind(said: _Said, groups: list[tuple[list[Command], list[Detail]]]) -> None:
    """Details belong to the commands above them; those of the first lines, to the first commands too."""
    details: list[Detail] = []
    for commands, below in groups:
        details = below or details
        for command in commands:
            said.commands.append(replace(command, details=(*command.details, *details)) if details else command)
    said.details = [detail for _, below in groups for detail in below]


def _about_alerts(subject: str, book: CodeBook) -> bool:
    """QUIRK: mail programs that write the mail of a List-Unsubscribe put words of their own below."""
    parts = read_line(subject[:400], book)
    return isinstance(parts[0], Command) and parts[0].verb in ABOUT_ALERTS if parts else False


def _take_subject(said: _Said) -> None:
    """A one-tap mail: the subject is the command when it starts a thread and the words below are none."""
    mail, context = said.mail, said.context
    ours = {essence(subject) for subject in context.alert_subjects}
    if mail.references or is_reply_subject(mail.subject) or essence(mail.subject) in ours:
        return
    if mail.sealed and not said.own.lines:
        return  # what we can't read may say otherwise
    for part in read_line(mail.subject[:400], said.book):
        if isinstance(part, Command):
            said.commands.append(replace(part, details=(*part.details, *said.details)))
            said.notes.append("command: in the subject")
            said.rests.append(frozenset({SUBJECT}))
        elif isinstance(part, Remark) and (part.refused or part.codes or not part.courtesy):
            said.remarks.append(part)


# What is asked for ---------------------------------------------------------------------------------


def _intents(said: _Said) -> Iterator[Intent]:
    refused = _refused(said)
    if said.context.asked and (reply := _reply_to_request(said, refused)):
        yield reply
        return
    active = [command for command in said.commands if command.verb is not Verb.NEVER and not _is_off(command, refused)]
    if any(command.verb not in ABOUT_ALERTS for command in active):  # a footer's "unsubscribe" is nobody's wish
        active = [command for command in active if command.verb not in ABOUT_ALERTS]
    if refused is not None:
        campaign = _single(refused or _named_codes(said)) or _single(_thread_codes(said))
        yield Unclear(Why.REFUSED, campaign, _refusing_words(said))
    for command in active:
        yield from _of_command(said, command)
    if not active and refused is None:
        yield _of_no_command(said)


def _refused(said: _Said) -> tuple[str, ...] | None:
    """The campaigns that the mail refuses to sign: () for all of them, None when it refuses nothing."""
    parts: list[Command | Remark] = [*said.commands, *said.unsure, *said.remarks]
    signing = any(command.verb is Verb.SIGN for command in said.commands)
    refusals = [
        part
        for part in parts
        if (part.refused and _may_refuse(part)) or (signing and isinstance(part, Remark) and part.takes_back)
    ]
    if not refusals:
        return None
    if any(isinstance(part, Remark) and part.takes_back for part in refusals):
        return ()  # `Sorry, I meant UA 12/12`: all is asked anew
    return tuple(dict.fromkeys(code for part in refusals for code in part.codes))


def _may_refuse(part: Command | Remark) -> bool:
    return isinstance(part, Remark) or part.verb is not Verb.NAME


def _is_off(command: Command, refused: tuple[str, ...] | None) -> bool:
    """Whether a refusal elsewhere in the mail speaks against this command."""
    if refused is None or command.verb in (Verb.STATUS, Verb.LIST, Verb.HELP):
        return command.refused and command.verb is not Verb.NAME
    return command.refused or (
        command.verb is Verb.SIGN and (not refused or not command.codes or bool(set(command.codes) & set(refused)))
    )


def _reply_to_request(said: _Said, refused: tuple[str, ...] | None) -> Intent | None:
    """Confirm, Refuse, or what is unclear about it; None when the mail holds a command of its own.

    A command comes first: it says more than yes or no. Then a no, wherever it stands: a name that is left off can
    still be signed, one that went out cannot be taken back. Only what neither asks nor denies may be a yes.
    """
    if any(command.verb not in IDLE and not command.refused for command in said.commands):
        return None
    if refused is not None or said.commands or any(remark.no for remark in said.remarks):
        return Refuse()
    return next(filter(None, (doubt(said) for doubt in _DOUBTS)), Confirm())


def _perhaps_quoted(said: _Said) -> Unclear | None:
    """A command stands there that may be somebody else's."""
    return Unclear(Why.QUOTE_UNCERTAIN, _single(said.context.asked_for)) if said.unsure else None


def _not_only_yes(said: _Said) -> Unclear | None:
    """Remark besides a yes, or codes of other letters."""
    others = {code for remark in said.remarks for code in remark.codes} - set(said.context.asked_for)
    if not others and all(remark.yes or remark.only_codes for remark in said.remarks):
        return None
    return Unclear(Why.NO_COMMAND, _single(said.context.asked_for), _first_words(said))


def _no_certain_yes(said: _Said) -> Unclear | None:
    """A yes that may be somebody else's, or only the code of the letter."""
    if not said.remarks or (not said.doubtful_remarks and any(remark.yes for remark in said.remarks)):
        return None
    return Unclear(Why.QUOTE_UNCERTAIN if said.doubtful_remarks else Why.NO_COMMAND, _single(said.context.asked_for))


def _beside_the_question(said: _Said) -> Unclear | None:
    """Thanks, or `City: Dakar`, and nothing that answers."""
    if said.remarks or not said.own.lines:
        return None
    return Unclear(Why.NO_COMMAND, _single(said.context.asked_for), _first_words(said), courteous=not said.details)


def _no_elsewhere(said: _Said) -> Unclear | None:
    """Nothing of their own, and a no among what looks quoted."""
    denied = not said.own.lines and _denied_somewhere(said)
    return Unclear(Why.NO_COMMAND, _single(said.context.asked_for)) if denied else None


def _cut_off(said: _Said) -> Unclear | None:
    """What was not looked at, for its length, may hold a no."""
    return None if said.own.complete else Unclear(Why.QUOTE_UNCERTAIN, _single(said.context.asked_for))


def _unreadable(said: _Said) -> Unclear | None:
    """What is encrypted may hold a no."""
    silent = said.mail.sealed and not said.own.lines
    return Unclear(Why.NO_COMMAND, _single(said.context.asked_for)) if silent else None


# Why a reply without command and no is no yes. What stands there comes before what may stand there: so the answer
# names the words in question where there are some. The last three are left for a reply of yes alone, or of nothing.
_DOUBTS = (
    _perhaps_quoted,
    _not_only_yes,
    _no_certain_yes,
    _beside_the_question,
    _no_elsewhere,
    _cut_off,
    _unreadable,
)


def _denied_somewhere(said: _Said) -> bool:
    """Where nothing is their own for certain, a line that is nothing but a no is looked at wherever it stands."""
    shown = every_line(said.mail.html[:20_000]).splitlines()
    stands = (*said.mail.text.splitlines()[:200], *shown, said.mail.subject)
    lines = [_QUOTED.sub("", line).strip(" -=_") for line in stands]
    return any(
        isinstance(part, Remark) and part.no for line in lines if line for part in read_line(line[:400], said.book)[:1]
    )


def _of_command(said: _Said, command: Command) -> Iterator[Intent]:
    match command.verb:
        case Verb.SIGN | Verb.WITHDRAW | Verb.NAME:
            yield from _of_change(said, command)
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
            doubtful = command.refused or command.doubtful or said.household
            wanted = command.verb is Verb.SUBSCRIBE
            yield Unclear(Why.NO_COMMAND, detail=_first_words(said)) if doubtful else Alerts(wanted)
        case Verb.NEVER:
            pass


def _of_change(said: _Said, command: Command) -> Iterator[Intent]:
    yield from _unknown(said, command)
    codes, unclear = _codes(said, command)
    if unclear is not None and not command.unknown:
        yield unclear
    elif command.doubtful and command.verb is not Verb.NAME and codes:
        yield Unclear(Why.NO_COMMAND, _single(codes), command.tail.strip(" .,;:!-–—")[:80] or _first_words(said))
    else:
        for code in codes:
            yield from _of_code(said, command, code)


def _of_code(said: _Said, command: Command, code: str) -> Iterator[Intent]:
    if command.verb is Verb.SIGN:
        yield _sign(said, command, code)
    elif command.verb is Verb.WITHDRAW:
        yield from [Withdraw(code, name) for name in said_names(command, command.details)] or [Withdraw(code)]
    else:
        old, new, why = new_name(command, command.details)
        yield Unclear(why, code) if why else Rename(code, new, old)


def _sign(said: _Said, command: Command, code: str) -> Intent:
    told = said.is_household and not is_name_given(command)
    household = (command.household or told) and not is_household(command.details)
    command = command if command.household == household else replace(command, household=household)
    titles = of_campaigns(said.context.campaigns).titles
    named = people(command, command.details, said.mail.sender, titles)
    if named.why is not None:
        return Unclear(named.why, code)
    said.notes.append(f"name: {named.source}")
    if len(named.people) > said.context.names_per_mail or (len(named.people) > 1 and not said.own.complete):
        return TooManyNames(code, named.people)
    return Sign(code, named.people)


def _unknown(said: _Said, command: Command) -> Iterator[UnknownCode]:
    for written in command.unknown[:UNKNOWN_CODES]:
        yield UnknownCode(written[:40], said.book.nearest(written, said.context.open))


def _codes(said: _Said, command: Command) -> tuple[tuple[str, ...], Unclear | UnknownCode | None]:
    """The campaigns that a command means, or why they can't be told."""
    if command.all and command.verb is Verb.SIGN:
        known = tuple(campaign.folded for campaign in said.context.campaigns if campaign.folded in said.context.open)
        return known, None if known else Unclear(Why.NO_CODE)
    if command.codes or command.unknown:
        said.notes.append("campaign: typed")
        return command.codes, None
    typed = tuple(dict.fromkeys(said.typed))
    if typed:
        said.notes.append("campaign: typed on a line of its own")
        return (typed, None) if len(typed) == 1 else ((), Unclear(_unsaid(command, Why.CODES_DISAGREE)))
    return _implicit_codes(said, command)


def _implicit_codes(said: _Said, command: Command) -> tuple[tuple[str, ...], Unclear | UnknownCode | None]:
    found = said.sources
    said.notes.append(f"campaign: {found.note or 'nowhere'}")
    agreed = found.agreed
    if found.unknown and not found.said:
        return (), UnknownCode(found.unknown, said.book.nearest(found.unknown, said.context.open))
    said.rests += found.rests
    if len(agreed) == 1 and not found.unknown:
        return tuple(agreed), None
    asked_for = said.context.asked_for
    if command.verb is Verb.SIGN and said.context.asked and agreed and agreed == frozenset(asked_for):
        return asked_for, None
    return (), Unclear(_unsaid(command, Why.CODES_DISAGREE if found.said else Why.NO_CODE))


def _unsaid(command: Command, why: Why) -> Why:
    """Who wants to take a name off is not asked which letter to sign."""
    return why if command.verb is Verb.SIGN else Why.WHICH_LETTER


def _of_no_command(said: _Said) -> Intent:
    """Why nothing is done; or nothing, when nothing was wanted.

    What may be a wish comes first. Thanks for an answer of ours come before all other words: an answer to them would
    be thanked for again, without end.
    """
    known = _single(_named_codes(said)) or _single(_thread_codes(said))
    if said.unsure:
        codes = tuple(dict.fromkeys(code for command in said.unsure for code in command.codes))
        return Unclear(Why.QUOTE_UNCERTAIN, _single(codes) or ("" if codes else known), _first_words(said))
    if corrected := _name_alone(said, known):
        return corrected
    if said.context.answered and _only_courtesy(said):
        return Nothing("courtesy")
    if _says_something(said) or _named_codes(said) or _thread_codes(said):
        courteous = bool(said.own.lines) and not (_says_something(said) or _named_codes(said))
        return Unclear(Why.NO_COMMAND, known, _first_words(said), courteous)
    return _of_silence(said)


def _name_alone(said: _Said, known: str) -> Intent | None:
    """`Name: Ruth Lee` and nothing else, about a campaign that is known: how it should have been written."""
    given = [detail for detail in said.details if detail.kind == "name" and detail.value]
    if len(given) != 1 or not known or said.remarks or said.commands:
        return None
    old, new, why = new_name(Command(Verb.NAME), given)
    said.rests += () if _named_codes(said) else said.sources.rests
    return Unclear(why, known) if why else Rename(known, new, old)


def _of_silence(said: _Said) -> Intent:
    """No word of substance, and no thread: the words may stand where they can't be told from others', or be sealed."""
    if said.own.lines:
        return Nothing("courtesy")
    if said.own.quoted:
        return Unclear(Why.QUOTE_UNCERTAIN)  # whatever stands there may be their own words below a quote
    return Unclear(Why.NO_COMMAND) if said.mail.sealed else Nothing("empty")  # encrypted, or a winmail.dat and no text


def _says_something(said: _Said) -> bool:
    return bool(said.remarks or said.commands or said.details)


def _only_courtesy(said: _Said) -> bool:
    polite = all(remark.courtesy and not (remark.codes or remark.no or remark.refused) for remark in said.remarks)
    return polite and bool(said.own.lines) and not (said.commands or said.details)


def _named_codes(said: _Said) -> tuple[str, ...]:
    parts: list[Command | Remark] = [*said.commands, *said.remarks]
    return tuple(dict.fromkeys(code for part in parts for code in part.codes))


def _thread_codes(said: _Said) -> tuple[str, ...]:
    found = said.sources
    agreed = found.agreed
    return tuple(sorted(agreed)) if agreed else tuple(sorted({code for _, codes in found.said for code in codes}))


def _first_words(said: _Said) -> str:
    return said.own.lines[0].text[:80] if said.own.lines else said.mail.subject[:80]


def _refusing_words(said: _Said) -> str:
    return next(
        (remark.text[:80] for remark in said.remarks if remark.refused or remark.takes_back), _first_words(said)
    )


def _single(codes: Sequence[str]) -> str:
    return codes[0] if len(codes) == 1 else ""


def _merged(intents: Iterable[Intent]) -> Iterator[Intent]:
    """Each intent once, the people of two SIGNs for one campaign together, and not too many unknown codes."""
    merged: dict[object, Intent] = {}
    unknown = 0
    for intent in intents:
        unknown += isinstance(intent, UnknownCode)
        key = ("sign", intent.campaign) if isinstance(intent, Sign) else intent
        before = merged.get(key)
        if isinstance(intent, Sign) and isinstance(before, Sign):
            merged[key] = Sign(intent.campaign, _together(before.people, intent.people))
        elif not isinstance(intent, UnknownCode) or unknown <= UNKNOWN_CODES:
            merged[key] = intent
    yield from merged.values()


def _together(before: tuple[Person, ...], more: tuple[Person, ...]) -> tuple[Person, ...]:
    known = {names.key(person.name) for person in before}
    return (*before, *(person for person in more if names.key(person.name) not in known))


# The language ---------------------------------------------------------------------------------------


def _language(said: _Said) -> str:
    """Of the command's words, else of the mail's headers, else the default."""
    supported = said.context.languages or ("en",)
    spoken = next((command.languages for command in (*said.commands, *said.unsure) if command.languages), ())
    of_words = (remark.languages or remark.yes or remark.no for remark in said.remarks)
    spoken = spoken or next(filter(None, of_words), ())
    preferred = [language for language in said.mail.languages if language in supported]
    possible = [language for language in supported if language in spoken]
    return next(
        (language for language in preferred if language in possible), next(iter([*possible, *preferred, *supported]))
    )
