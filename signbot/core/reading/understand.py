"""Read a mail and say what it asks for. Never raises, never guesses: in doubt it says precisely what is unclear.

own words ─► lines ─► commands, details, remarks ─► which campaign? ─► who? ─► intents
"""

from collections.abc import Iterable, Iterator
from functools import partial
from html import unescape

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.code import CodeBook
from signbot.core.grounds import SUBJECT
from signbot.core.intents import Intent, Nothing, Reading, Sign, TooLong, Unclear, UnknownCode, Why
from signbot.core.mail.client_lines import markers
from signbot.core.mail.forms import is_stub, unwrapped
from signbot.core.mail.glued import is_glued
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OwnWords, essence, is_reply_subject, own_words
from signbot.core.question import Wish
from signbot.core.reading.affirmation import wants_nothing
from signbot.core.reading.after_answer import change_after_answer, refused_after_all, signed_anew
from signbot.core.reading.alternatives import agreed, is_uncertain
from signbot.core.reading.another import another_signer
from signbot.core.reading.asked import answer_to_question
from signbot.core.reading.button import pressed
from signbot.core.reading.confirmation import reply_to_request
from signbot.core.reading.context import Context
from signbot.core.reading.gather import Gathered, gather
from signbot.core.reading.joining import with_rests
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.leaving import speaks_against, taken_off, taken_off_again
from signbot.core.reading.name_alone import name_alone
from signbot.core.reading.named_next import with_next_letter
from signbot.core.reading.naming import with_the_named
from signbot.core.reading.next_letter import next_letter, without_instead
from signbot.core.reading.not_shown_to import with_withheld
from signbot.core.reading.objection import answer_to_notice
from signbot.core.reading.other_letter import of_other_letters
from signbot.core.reading.own_place import with_own_place
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.reaction import is_reaction
from signbot.core.reading.refusal import is_plainly_refused
from signbot.core.reading.said import SHOWN, Said, Trail, single
from signbot.core.reading.second_thoughts import without_second_thoughts
from signbot.core.reading.shouted import unshouted
from signbot.core.reading.signed_apart import signed_apart
from signbot.core.reading.signers import new_name
from signbot.core.reading.subject import is_about_alerts, subject_pieces
from signbot.core.reading.which_campaign import book_for
from signbot.core.reading.whom import whom
from signbot.core.reading.wishes import UNKNOWN_CODES, WISHES, wishes
from signbot.core.reading.withheld import wish_in, without_wishes
from signbot.core.reading.yes_to_code import yes_to_code
from signbot.core.text.grammar import spoken
from signbot.core.text.html import to_text
from signbot.core.text.lexicon import ABOUT_ALERTS, QUESTIONS, WORD, Verb
from signbot.core.text.plain import plain, with_latin_marks
from signbot.core.value import replace

_KINDS = 200  # lines whose kinds a note shows
_WORDS = 60  # by which a language is known
_SHORT = 3  # words, at most, that somebody may write who speaks another language


def understand(mail: Mail, context: Context) -> Reading:
    """What the mail asks for. The text is read first; when there is HTML too, both must ask for the same.

    Who was told that they do not is told so once: a program that writes two things will write them again.
    """
    (_, own), *other = alternatives(mail, context)
    if long := [words for words in (own, *(words for _, words in other)) if words.endless and not context.at_length]:
        return _too_long(long[0], mail, context)
    reading = _read(own, mail, context)
    if not other or context.text_alone or (_says_the_same(own.text, other[0][1].text) and not is_uncertain(reading)):
        return reading
    return agreed(reading, _read(other[0][1], mail, context))


def _says_the_same(text: str, other: str) -> bool:
    return text == other or essence(text) == essence(other)


def alternatives(mail: Mail, context: Context) -> list[tuple[str, OwnWords]]:
    """The text and the HTML of a mail (as text), as far as there are any, each with its lines sorted."""
    ours = (*of_campaigns(context.campaigns).essences, *filter(None, map(essence, context.ours)))
    shown = to_text(mail.html) if mail.html.strip() else ""
    written = "" if shown and (is_glued(mail.text) or is_stub(mail.text, shown)) else mail.text
    texts = [text for text in (written, shown) if text.strip()]
    (first, own), *other = [(text, own_words(with_latin_marks(text), ours)) for text in texts or [""]]
    return [(first, unwrapped(own, other[0][1]) if other else own), *other]


def _too_long(own: OwnWords, mail: Mail, context: Context) -> Reading:
    characters = sum(len(line.text) for line in own.lines)
    spoken = (language for language in mail.languages if language in context.languages)
    return Reading((TooLong(characters),), next(spoken, next(iter(context.languages), "en")), own.text)


def _read(own: OwnWords, mail: Mail, context: Context) -> Reading:
    turned = context.told is not None and not context.told.people  # nothing stands there that they could take back
    said = _said(without_instead(without_second_thoughts(own)) if turned else own, mail, context)
    if context.told and any(command.verb is Verb.WITHDRAW for command in said.found.commands):
        own = without_instead(own)  # `take me off this one, and put me on UA 12/12 instead`
        said = said if own.lines == said.own.lines else _said(own, mail, context)
    found = map(partial(_marked, said), with_rests(_with_the_named(said)))
    intents = tuple(_merged(with_withheld(said, list(found))))
    notes, rests = said.trail.notes, said.trail.rests
    return Reading(intents, _language(said, intents), own.text, tuple(notes), tuple(dict.fromkeys(rests)))


def _marked(said: Said, intent: Intent) -> Intent:
    """What may be a wish to leave the letter says so."""
    if not isinstance(intent, Unclear) or intent.why is not Why.NO_COMMAND or intent.wish is not Wish.SIGN:
        return intent
    return replace(intent, against=speaks_against(said))


def _said(own: OwnWords, mail: Mail, context: Context) -> Said:
    """What its own lines say; where that is nothing, its subject."""
    own = signed_apart(unshouted(own), names.of_sender(mail.sender))
    book = book_for(mail, (line.text for line in own.lines), context)
    trail = Trail([f"lines: {own.kinds[:_KINDS]}"])
    own, mail, withheld = _without_wishes(own, mail, context, book)
    if withheld:
        trail.notes.append(f"not shown to: {'; '.join(withheld)}")
    found = gather(own, book, names.of_sender(mail.sender), in_thread=bool(context.thread))
    said = Said(mail, context, own, found, trail, book, withheld)
    # QUIRK: mail programs that write the mail of a List-Unsubscribe put words of their own below
    silent = not (found.commands or found.unsure) and (not found.remarks or is_about_alerts(mail.subject, book))
    if not _is_subject_theirs(said):
        return said
    if silent:
        return replace(said, found=_with_subject(said))
    if button := pressed(said, subject_pieces(mail.subject, book)):
        _rest_on_subject(said)
    return replace(said, found=button) if button else said


def _without_wishes(
    own: OwnWords, mail: Mail, context: Context, book: CodeBook
) -> tuple[OwnWords, Mail, tuple[str, ...]]:
    """Lines and subject without the words that say who is not to get a name; and who that is, as written."""
    officials = of_campaigns(context.campaigns).officials
    taken = without_wishes(own, book, officials)
    if is_reply_subject(mail.subject):
        return taken.own, mail, taken.said
    subject, said = wish_in(mail.subject, book, officials)
    return taken.own, replace(mail, subject=subject) if said else mail, tuple(dict.fromkeys((*taken.said, *said)))


def _is_subject_theirs(said: Said) -> bool:
    """Whether it may stand for words: no reply's, no alert's, and nothing below that we can't read."""
    subject = said.mail.subject
    alerts = {essence(alert) for alert in said.context.alert_subjects}
    copied = bool(said.mail.references) or is_reply_subject(subject) or essence(subject) in alerts
    return not copied and (bool(said.own.lines) or not said.mail.sealed)


def _with_subject(said: Said) -> Gathered:
    """A one-tap mail: the subject is the command."""
    found = said.found
    for piece in subject_pieces(said.mail.subject, said.book):
        if isinstance(piece, Command):
            command = replace(piece, details=(*piece.details, *found.details))
            found = replace(found, commands=(*found.commands, command))
            _rest_on_subject(said)
        elif isinstance(piece, Remark) and (piece.refused or piece.codes or not piece.courtesy):
            found = replace(found, remarks=(*found.remarks, piece))
    return found


def _rest_on_subject(said: Said) -> None:
    said.trail.notes.append("command: in the subject")
    said.trail.rest_on((frozenset({SUBJECT}),))


# What is asked for ---------------------------------------------------------------------------------


def _intents(said: Said) -> Iterator[Intent]:
    refused = _refused(said.found)
    if told := answer_to_notice(said, refused):
        yield from told
        return
    if is_reaction(said.mail, said.own):
        yield _of_reaction(said)
        return
    if said.context.asked and (reply := reply_to_request(said, refused)):
        yield from reply
        return
    if again := taken_off_again(said):
        yield from again
        return
    if not said.answers_notice and (answers := answer_to_question(said, refused)):
        yield from answers
        return
    if left := taken_off(said):
        yield from left
        return
    changed = refused_after_all(said) if refused is not None else change_after_answer(said) or signed_anew(said)
    if changed and not said.found.unsure:
        yield changed
        return
    active = _active(said.found.commands, refused)
    active = with_next_letter(said, active) if refused is None else active
    if refused is None and not active and (agreed := yes_to_code(said) or next_letter(said) or name_alone(said)):
        active = [agreed]
    if refused is not None:
        campaign = single(refused or said.named) or single(said.implied)
        if is_plainly_refused(said):
            yield Unclear(Why.REFUSED, campaign, _refusing_words(said))
        else:
            yield Unclear(Why.NO_COMMAND, campaign, _refusing_words(said), people=whom(said))
    for command in active:
        yield from wishes(said, command)
    if not active and refused is None:
        yield _of_no_command(said)


def _with_the_named(said: Said) -> Iterator[Intent]:
    refused = _refused(said.found) is not None
    intents = [*with_own_place(said, with_the_named(said, [*_intents(said)], refused=refused))]
    yield from intents
    yield from () if refused else of_other_letters(said, intents)


def _active(commands: Iterable[Command], refused: tuple[str, ...] | None) -> list[Command]:
    """Those that stand. A footer's "unsubscribe" beside another command is nobody's wish."""
    active = [command for command in commands if command.verb is not Verb.NEVER and not _is_off(command, refused)]
    others = [command for command in active if command.verb not in ABOUT_ALERTS]
    return others or active


def _refused(found: Gathered) -> tuple[str, ...] | None:
    """The campaigns that the mail refuses to sign: () for all of them, None when it refuses nothing."""
    signing = any(command.verb is Verb.SIGN for command in found.commands)
    taking_back = [remark for remark in found.remarks if signing and remark.takes_back]
    commands = [command for command in (*found.commands, *found.unsure) if command.verb is not Verb.NAME]
    pieces: list[Command | Remark] = [*commands, *found.remarks]
    leaves = any(command.verb is Verb.WITHDRAW and not (command.refused or command.doubtful) for command in commands)
    refusals = [piece for piece in pieces if piece.refused and not (leaves and _is_of_signing(piece))]
    if taking_back or any(isinstance(piece, Remark) and piece.takes_back for piece in refusals):
        return ()  # `Sorry, I meant UA 12/12`: all is asked anew
    return tuple(dict.fromkeys(code for piece in refusals for code in piece.codes)) if refusals else None


def _is_of_signing(piece: Command | Remark) -> bool:
    """`Take my name off, I didn't mean to sign`: beside a wish to leave it says the same."""
    return isinstance(piece, Command) and piece.verb is Verb.SIGN and not piece.codes


def _is_off(command: Command, refused: tuple[str, ...] | None) -> bool:
    """Whether a refusal elsewhere in the mail speaks against this command."""
    if refused is None or command.verb in QUESTIONS:
        return command.refused and command.verb is not Verb.NAME
    return command.refused or (
        command.verb is Verb.SIGN and (not refused or not command.codes or bool(set(command.codes) & set(refused)))
    )


def _refusing_words(said: Said) -> str:
    refusing = (remark.text[:SHOWN] for remark in said.found.remarks if remark.refused or remark.takes_back)
    return next(refusing, said.first_words)


def _of_no_command(said: Said) -> Intent:
    """Why nothing is done; or nothing, when nothing was wanted.

    What may be a wish comes first. Thanks for an answer of ours come before all other words: an answer to them would
    be thanked for again, without end.
    """
    known = single(said.named) or single(said.implied)
    if said.found.unsure:
        codes = tuple(dict.fromkeys(code for command in said.found.unsure for code in command.codes))
        wishes_of = {WISHES.get(command.verb, Wish.SIGN) for command in said.found.unsure}
        wish = wishes_of.pop() if len(wishes_of) == 1 else Wish.SIGN
        return Unclear(Why.QUOTE_UNCERTAIN, single(codes) or ("" if codes else known), said.first_words, wish=wish)
    if corrected := _name_alone(said, known):
        return corrected
    if said.context.answered and _only_courtesy(said):
        return Nothing("courtesy")
    agrees = said.context.answered and said.context.question is None and _wants_nothing(said, yes=True)
    if known and (others := _others(said, known)):
        return others
    substance = bool(_has_substance(said.found) or said.named) and not agrees
    if substance or said.implied:
        courteous = bool(said.own.lines) and not substance
        return Unclear(Why.NO_COMMAND, known, said.first_words, courteous, people=whom(said))
    return _of_silence(said)


def _others(said: Said, known: str) -> Intent | None:
    """Somebody else whom they want on the letter is asked about, and the writer only where they are not on it yet."""
    own = names.of_sender(said.mail.sender)
    told = said.context.told
    if not (person := another_signer(said.sentences, own)):
        return None
    signed = told is not None and bool(told.people)
    people = (person,) if signed or not own else (person, Person(names.clean(own)))
    said.trail.rest_on(() if said.named else said.sources.rests)
    return Unclear(Why.WHICH_NAME, known, people=people)


def _name_alone(said: Said, known: str) -> Intent | None:
    """`Name: Ruth Lee` and nothing else, about a campaign that is known: how it should have been written.

    So is `City: Akron` below an answer that told them under which name they stand there.
    """
    given = [detail for detail in said.found.details if detail.value]
    named = [detail for detail in given if detail.kind == "name"]
    placed = bool(said.context.told and said.context.told.people) and {one.kind for one in given} <= {"city", "country"}
    alone = len(named) == 1 or (placed and given)
    if not alone or not known or said.found.remarks or said.found.commands:
        return None
    said.trail.rest_on(() if said.named else said.sources.rests)
    return new_name(Command(Verb.NAME), given).intent(known)


def _of_silence(said: Said) -> Intent:
    """No word of substance, and no thread."""
    if said.own.lines:
        return Nothing("courtesy")
    if said.own.quoted:
        return Unclear(Why.QUOTE_UNCERTAIN)  # whatever stands there may be their own words below a quote
    return Unclear(Why.NO_COMMAND) if said.mail.sealed else Nothing("empty")  # encrypted, or a winmail.dat and no text


def _has_substance(found: Gathered) -> bool:
    return bool(found.remarks or found.commands or found.details)


def _only_courtesy(said: Said) -> bool:
    """Thanks; where our answer asked nothing, also praise, and a yes to nothing."""
    polite = all(remark.courtesy and not (remark.codes or remark.no or remark.refused) for remark in said.found.remarks)
    if said.context.question is None and _wants_nothing(said):
        return True
    return polite and bool(said.own.lines) and not (said.found.commands or said.found.details)


def _wants_nothing(said: Said, *, yes: bool = False) -> bool:
    """Praise, which no table of courtesy has; `yes`: or a yes, though our answer asked nothing."""
    lines = [line.text for line in said.own.lines]
    asks = all(command.verb in QUESTIONS for command in said.found.commands)  # `Happy to help`
    return bool(lines) and asks and wants_nothing(lines, said.mail.sender, yes=yes)


def _of_reaction(said: Said) -> Intent:
    """It answers nothing: where we asked, we ask for a word."""
    context = said.context
    if context.asked:
        return said.unclear_request(Why.NO_COMMAND)
    if context.question is None:
        return Nothing("a reaction")
    return Unclear(Why.NO_COMMAND, single(context.question.campaigns), wish=context.question.wish)


# Put together ----------------------------------------------------------------------------------------


def _merged(intents: Iterable[Intent]) -> Iterator[Intent]:
    """Each intent once, the people of two SIGNs for one campaign together, and not too many unknown codes."""
    merged: dict[object, Intent] = {}
    unknown = 0
    for intent in intents:
        unknown += isinstance(intent, UnknownCode)
        key = ("sign", intent.campaign) if isinstance(intent, Sign) else intent
        before = merged.get(key)
        if isinstance(intent, Sign) and isinstance(before, Sign):
            people = _each_once((*before.people, *intent.people))
            merged[key] = Sign(intent.campaign, people, before.spoken or intent.spoken)
        elif isinstance(intent, Sign):
            merged[key] = replace(intent, people=_each_once(intent.people))
        elif not isinstance(intent, UnknownCode) or unknown <= UNKNOWN_CODES:
            merged[key] = intent
    yield from merged.values()


def _each_once(people: tuple[Person, ...]) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    for person in people:
        found.setdefault(names.key(person.name), person)
    return tuple(found.values())


def _language(said: Said, intents: tuple[Intent, ...]) -> str:
    """Of the command's words, else of all own words, of the mail's headers, of the talk, of the letter; the default."""
    supported = said.context.languages or ("en",)
    of_commands = (command.languages for command in (*said.found.commands, *said.found.unsure))
    of_remarks = (remark.languages or remark.yes or remark.no for remark in said.found.remarks)
    told = next(filter(None, (*of_commands, *of_remarks)), ()) or _spoken_in(said)
    preferred = [language for language in said.mail.languages if language in supported]
    possible = [language for language in supported if language in told]
    both = (language for language in preferred if language in possible)
    told_first = next(both, next(iter([*possible, *preferred]), ""))
    last = (*_of_quote(said), said.context.spoken, *_of_letters(said, intents)) if not told_first else ()
    return told_first or next((language for language in last if language in supported), supported[0])


def _of_quote(said: Said) -> list[str]:
    """Of our own mail that theirs quotes, by the line above which to reply: whoever answers `2`, or a name."""
    mail = said.mail
    if "##" not in mail.text and "##" not in mail.html:
        return []
    written = plain(f"{mail.text}\n{unescape(mail.html)}")
    return [tag for tag, marker in markers().items() if marker in written]


def _of_letters(said: Said, intents: tuple[Intent, ...]) -> list[str]:
    """In which the letters are that it is about."""
    meant = {getattr(intent, "campaign", "") for intent in intents} | set(said.context.thread)
    letters = (campaign for campaign in said.context.campaigns if campaign.folded in meant)
    return [letter.language.partition("-")[0] for letter in letters]


def _spoken_in(said: Said) -> tuple[str, ...]:
    """The language that knows most of its own words; () where two do, or they may be names: `Ana de la Cruz`.

    What is as short as `What is this?` is written in a foreign language, too: there the headers come first. What a
    program writes for a tap on an emoji is nobody's own.
    """
    if is_reaction(said.mail, said.own):
        return ()
    found = WORD.findall(plain("\n".join(line.text for line in said.own.lines)))[:_WORDS]
    if len(found) <= _SHORT and said.mail.languages:
        return ()
    grammars = spoken(found)
    known = [word for word in found if grammars[0].knows(word)]
    return (grammars[0].tag,) if len(grammars) == 1 and len(known) * 2 > len(found) else ()
