"""A reply to a question of ours -> what it asks for: the same intents that a command written out in full would give.

A command of its own? it is read as any mail is ─► a no? ─► by what was asked: a yes, a number or a code, a name

() says that the reply is no answer: then it is read like a mail to which nothing was asked. So a doubt never acts, and
thanks never do. An empty reply is no answer either: a request to confirm is about their own wish, a question is not.
"""

import re
from collections.abc import Iterator
from dataclasses import field, replace
from itertools import combinations

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.grounds import SUBJECT, THREAD
from signbot.core.intents import Alerts, Intent, Nothing, Rename, Sign, Unclear, Why, Withdraw
from signbot.core.mail.own_words import essence, is_reply_subject, without_prefixes
from signbot.core.question import Asks, Question, Wish
from signbot.core.reading.affirmation import (
    Answer,
    agrees_to,
    answer_in,
    declines,
    only_tells,
    says_only,
    stands_beside_yes,
    stays_on,
    takes_off,
    tells_what_was,
    wants_nothing,
)
from signbot.core.reading.anew import anew_in, without_own_name
from signbot.core.reading.behind import Comment, People, Undecided, behind, introduced, presented
from signbot.core.reading.beside_yes import is_of_other_letter, says_yes_apart
from signbot.core.reading.choice import chosen, mended
from signbot.core.reading.chosen_letters import chosen_letters
from signbot.core.reading.composed import composed, says_both
from signbot.core.reading.details import Detail
from signbot.core.reading.earned import are_nobody, in_full
from signbot.core.reading.known_texts import of_campaigns
from signbot.core.reading.line import read_line
from signbot.core.reading.name_answer import above_signature, in_whose_name, written_anew
from signbot.core.reading.not_shown_to import recipients_chosen
from signbot.core.reading.offered import offered
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.places import with_place
from signbot.core.reading.refusal import is_plainly_refused
from signbot.core.reading.said import Said, single
from signbot.core.reading.same_person import is_same
from signbot.core.reading.signature import is_signature
from signbot.core.reading.titled import without_titles
from signbot.core.reading.told_name import begins_with_small_word, told_name
from signbot.core.reading.which_campaign import WORDS
from signbot.core.reading.wishes import WISHES, wishes
from signbot.core.reading.yes_among import is_yes_among
from signbot.core.text.lexicon import KEEP_THE_NAME, Verb
from signbot.core.text.plain import plain
from signbot.core.value import dataclass

SAYS_WHO = ("name", "given", "family", "city")  # kinds of details by which somebody says who signs
VERBS = {wish: verb for verb, wish in WISHES.items()}
_DIGITS = re.compile(r"\d+")
_BREAK = re.compile(r"\s*[,;:.!–—-]+\s*")  # `Yes, Amina Diallo`


def answer_to_question(said: Said, refused: tuple[str, ...] | None) -> tuple[Intent, ...]:
    """`refused`: the campaigns that the mail refuses to sign, () for all of them, None when it refuses nothing."""
    question, known_by = said.context.question, said.context.question_by
    if question is None:
        question, known_by = _of_alert(said), frozenset({SUBJECT})
    if question is None or not said.book.known.issuperset(question.campaigns):
        return ()
    if question.asks is Asks.NAME:
        said = in_whose_name(said)
    denied = tuple(_offered(said, question)) or tuple(_mended(said, question)) or tuple(_stays(said, question))
    if not denied and (no := _denied(said, question, refused)):
        denied = tuple(_yes_among(said, question)) or no
    denied = denied or _said_only(said)
    if not denied and not said.found.commands and question.asks is Asks.RECIPIENT:
        denied = tuple(recipients_chosen(said, question))
    answered = tuple(denied or _with_another(said, question) or _answered(said, question))
    answered = answered or tuple(_composed(said, question)) or tuple(_written_anew(said, question))
    if all(command.doubtful or command.refused for command in said.found.commands):  # a plain one says more
        answered = answered or tuple(_yes_among(said, question))
    answered = answered or _asked_again(said, question)
    if answered:
        said.trail.notes.append(f"answers our question: {question.wish}, {question.asks}")
        said.trail.rest_on((known_by,))
    return answered


def _of_alert(said: Said) -> Question | None:
    """A reply to an alert that went out by another program: its subject says so, and which letter it is."""
    context, subject = said.context, said.mail.subject
    if context.thread or context.asked or context.answered or not is_reply_subject(subject):
        return None
    if essence(without_prefixes(subject)) not in map(essence, context.alert_subjects):
        return None
    campaign = single(said.implied)
    return Question(asks=Asks.YES, campaigns=(campaign,)) if campaign else None


def _mended(said: Said, question: Question) -> Iterator[Intent]:
    """`Sorry, I meant UA 329/11`: a letter that we offered, where a code of theirs was none."""
    if question.wish is not Wish.SIGN or question.asks is Asks.NAME or not said.own.complete:
        return
    lines = [line.text for line in said.own.lines if line.sure]
    end = next((at for at in range(1, len(lines)) if is_signature(lines[at:], said.mail.sender)), len(lines))
    codes = mended("\n".join(lines[:end]), question.campaigns, said.book) if len(lines) == len(said.own.lines) else ()
    if not codes and question.asks is Asks.LETTER and not said.found.commands:
        codes = chosen_letters(said, question, lines[:end])
    if codes:
        yield from _wanted(said, replace(question, asks=Asks.LETTER, campaigns=codes), _Told())


def _offered(said: Said, question: Question) -> Iterator[Intent]:
    """`Just Ann, Bob doesn't sign petitions`, where we offered both names."""
    if question.asks is not Asks.NAME or not question.people:
        return
    found = said.found
    others = any(detail.kind not in SAYS_WHO for detail in found.details)
    doubtful = found.unsure or others or not said.own.complete or _is_contradicted(said, question)
    more = any(command.verb not in KEEP_THE_NAME or command.codes or command.unknown for command in found.commands)
    lines = [line.text for line in said.own.lines]
    at = None if doubtful or more else offered(lines[: above_signature(lines)], question.people)
    if at is not None:
        yield from _wanted(said, replace(question, people=(question.people[at],)), _Told())


def _stays(said: Said, question: Question) -> Iterator[Intent]:
    """`No more of these emails please. Leave my name on the Peru letter by all means`: a yes, and no more alerts.

    Not below an alert, to which their name may stand there already.
    """
    stops = tuple(_unsubscribed(said)) if said.context.answered else ()
    if not stops or (question.asks, question.wish) != (Asks.YES, Wish.SIGN) or not said.own.complete:
        return
    if stays_on(_lines(said, question)) and not _is_contradicted(said, question):
        yield from (*_wanted(said, question, _Told(agrees=True)), *stops)


def _denied(said: Said, question: Question, refused: tuple[str, ...] | None) -> tuple[Intent, ...]:
    """A no to what was asked; one to another letter is read as in any mail."""
    lines = [line.text for line in said.own.lines]
    sender = said.mail.sender
    no = answer_in(lines, sender) is Answer.NO if question.asks is Asks.NAME else declines(lines, sender)  # `neither`
    says_no = no or any(remark.no for remark in said.found.remarks)
    if refused is None and (said.found.commands or not says_no):
        return ()
    if refused and set(refused).isdisjoint(question.campaigns):
        return ()
    why = Why.REFUSED if question.wish is not Wish.SIGN or is_plainly_refused(said) else Why.NO_COMMAND
    return (Unclear(why, single(question.campaigns), said.first_words), *_unsubscribed(said))


def _unsubscribed(said: Said) -> Iterator[Intent]:
    """`Stop writing to me, I don't sign things on the internet`: beside the no, which is no answer to that wish."""
    stops = [command for command in said.found.commands if command.verb is Verb.UNSUBSCRIBE]
    if any(not (command.refused or command.doubtful or command.codes) for command in stops):
        yield Alerts(wanted=False)


def _said_only(said: Said) -> tuple[Intent, ...]:
    """Whoever only wanted to say something is asked nothing more."""
    only = not said.found.commands and says_only([line.text for line in said.own.lines])
    asks = any(remark.short_question for remark in said.found.remarks) or any(
        "?" in line.text for line in said.own.lines
    )
    return (Nothing("courtesy"),) if only and not asks else ()


def _answered(said: Said, question: Question) -> Iterator[Intent]:
    """What it answers, where all of its own words do."""
    found, answer = said.found, _answer(said, question)
    if found.unsure or found.doubtful_remarks or not said.own.complete:
        return
    off = question.asks is Asks.YES and question.wish is Wish.WITHDRAW
    if off and takes_off(_lines(said, question), said.mail.sender) and not _is_contradicted(said, question):
        yield from _wanted(said, question, _Told(agrees=True))
        return
    if answer is Answer.TURNED and not (question.asks is Asks.NAME and _gives_name(said)):
        return
    wishes = any(_says_no_more(command, question) for command in found.commands)
    agrees = wishes or _agrees(said, question, answer)
    told = _told(said, question, agrees=agrees, plainly=wishes or answer is Answer.YES)
    if told is None or _is_contradicted(said, question):
        return
    match question.asks:
        case Asks.YES if told.agrees or (_gives(said, *SAYS_WHO) and not said.found.remarks):
            yield from _wanted(said, question, told)
        case Asks.LETTER if codes := tuple(
            dict.fromkeys((*(question.campaigns[at] for at in told.chosen), *told.codes))
        ):
            yield from _wanted(said, replace(question, campaigns=codes), told)
        case Asks.NAME:
            yield from _named(said, question, told)


def _with_another(said: Said, question: Question) -> tuple[Intent, ...]:
    """`Yes. And SIGN UA 12/12, too`."""
    found = said.found
    others = [command for command in found.commands if is_of_other_letter(command, question.campaigns)]
    own = (command for command in found.commands if command not in others)
    more = not all(_says_no_more(command, question) for command in own)
    doubtful = found.unsure or found.doubtful_remarks or not said.own.complete or more
    if not others or doubtful or (question.asks, question.wish) != (Asks.YES, Wish.SIGN) or not says_yes_apart(said):
        return ()
    if answer_in(without_own_name(_lines(said, question), said.book), said.mail.sender) is not Answer.YES:
        return ()
    wanted = (intent for command in others for intent in wishes(said, command))
    return (*_wanted(said, question, _Told(agrees=True)), *wanted)


def _composed(said: Said, question: Question) -> Iterator[Intent]:
    """`Both of us: Ann Lee and Bob Kim`, where we asked whether they want to sign."""
    found = said.found
    doubtful = found.unsure or found.doubtful_remarks or not said.own.complete or _is_contradicted(said, question)
    if (question.asks, question.wish) != (Asks.YES, Wish.SIGN) or doubtful or found.commands or found.details:
        return
    told = composed(said, question)
    if told is None or not told.wants:
        yield from _yes_anew(said, question)
        return
    if told.several and len(told.people) == 1:  # `me and my wife, Ann Lee`
        tail = f" - {', '.join(told.who)}"
        yield from wishes(said, Command(Verb.SIGN, codes=question.campaigns, tail=tail, household=True))
    else:
        people = [one if told.presented else in_full(one, names.of_sender(said.mail.sender)) for one in told.people]
        yield from _wanted(said, question, _Told(agrees=True, names=[*map(with_place, people)], people=people))


def _yes_among(said: Said, question: Question) -> Iterator[Intent]:
    """`Absolutely. My grandfather was a printer`."""
    wish = (question.asks, question.wish) == (Asks.YES, Wish.SIGN) and not question.people
    if wish and is_yes_among(said) and not _is_contradicted(said, question):
        yield from _wanted(said, question, _Told(agrees=True))


def _yes_anew(said: Said, question: Question) -> Iterator[Intent]:
    """`Yes. I go by Ann Smith-Ortega these days`: near to the name in From, so it is theirs."""
    known = names.of_sender(said.mail.sender)
    anew = anew_in(said.sentences, known) if " " in known else None
    if anew is None or question.people:
        return
    rest = [text for text in said.sentences if text not in anew.sentences]
    if answer_in(rest, said.mail.sender) is Answer.YES and agrees_to(rest):
        name = ", ".join(filter(None, (anew.name or known, anew.place)))
        yield from _wanted(said, question, _Told(agrees=True, names=[name]))


def _written_anew(said: Said, question: Question) -> Iterator[Intent]:
    """`My keyboard swapped it, it's Ann Leigh`, where we asked whether Ann Lee."""
    found, names_us = said.found, question.asks is Asks.NAME and question.wish is not Wish.WITHDRAW
    doubtful = found.unsure or found.doubtful_remarks or not said.own.complete or _is_contradicted(said, question)
    if not names_us or found.commands or found.details or doubtful:
        return
    anew = written_anew(said.sentences, question.people)
    if anew is None or anew.is_asked(line.text for line in said.own.lines):
        return
    beside = [remark for remark in found.remarks if remark.text not in anew.sentences]
    if not any(remark.asks or remark.no or remark.refused or remark.codes for remark in beside):
        person = Person(anew.name, place=anew.place)
        yield from _wanted(said, replace(question, people=()), _Told(names=[anew.name], people=[person]))


def _answer(said: Said, question: Question) -> Answer:
    """Of the lines that are no choice from our list: `the first` puts nothing off."""
    lines = [line for line in _lines(said, question) if not _chosen(said, question, line)]
    return answer_in(lines, said.mail.sender)


def _lines(said: Said, question: Question) -> list[str]:
    """The own lines; the title of the letter that was asked about says nothing more."""
    if question.asks is Asks.LETTER:
        return [line.text for line in said.own.lines]
    return [without_titles(line.text, question.campaigns, said.book) for line in said.own.lines]


def _agrees(said: Said, question: Question, answer: Answer) -> bool:
    """A yes to a wish: `I signed` is none. What is only mostly a yes (`right`) is one where we asked nothing else."""
    lines = _lines(said, question)
    if tells_what_was(lines):
        return False
    polite = answer is Answer.POLITE_YES and said.context.answered
    return answer is Answer.YES or polite or agrees_to(lines)


def _named(said: Said, question: Question, told: "_Told") -> Iterator[Intent]:
    """Whose name: a number of our list, a name, several on lines of their own; a yes where only one could be meant."""
    if len(told.chosen) > 1 and (question.wish is not Wish.SIGN or _is_one_person(question, told)):
        return
    if told.chosen or (told.agrees and len(question.people) == 1 and not told.names):
        people = tuple(question.people[at] for at in told.chosen) or question.people
        yield from _wanted(said, replace(question, people=people), _Told())
    elif told.names or _gives(said, "name", "given", "family"):
        yield from _wanted(said, replace(question, people=()), told)


def _is_one_person(question: Question, told: "_Told") -> bool:
    """Two of the chosen names may be theirs: `Dan Lee`, `Daniel Lee`."""
    people = [question.people[at].name for at in told.chosen]
    return any(is_same(name, other) for name, other in combinations(people, 2))


def _gives_name(said: Said) -> bool:
    """`My name is Ann Lee, can you put it right?`"""
    names_told = (told_name(remark.text) for remark in said.found.remarks)
    return _gives(said, "name") or any(name and (name.plainly or name.own) for name in names_told)


def _is_contradicted(said: Said, question: Question) -> bool:
    """Its address or subject names another letter; in a thread we may have spoken of several before we asked."""
    return any(codes.isdisjoint(question.campaigns) for name, codes in said.sources.said if name not in (WORDS, THREAD))


def _gives(said: Said, *kinds: str) -> bool:
    """`Name: Ruth Lee`."""
    return any(detail.kind in kinds and detail.value for detail in said.found.details)


def _asked_again(said: Said, question: Question) -> tuple[Intent, ...]:
    """Whoever answers a question for a name with a yes is not asked whether they want to sign: that is known."""
    if said.found.commands or not said.found.remarks or (question.asks, question.wish) == (Asks.YES, Wish.SIGN):
        return ()
    whys = {
        Asks.YES: {Wish.WITHDRAW: Why.NO_COMMAND},
        Asks.LETTER: {Wish.SIGN: Why.NO_CODE, Wish.WITHDRAW: Why.WHICH_LETTER},
        Asks.NAME: {
            Wish.SIGN: Why.WHICH_NAME if question.people else Why.NEEDS_NAME,
            Wish.WITHDRAW: Why.WHICH_PERSON,
            Wish.RENAME: Why.NEW_NAME,
        },
    }
    why = whys[question.asks][question.wish]
    told = [name.person for remark in said.found.remarks if (name := told_name(remark.text))]
    if question.asks is Asks.NAME and question.wish is not Wish.WITHDRAW and len(told) == 1:
        why = Why.WHICH_NAME if question.wish is Wish.SIGN else Why.NEW_NAME
        return (Unclear(why, single(question.campaigns), people=(*told,), wish=question.wish),)
    people = question.people if why is Why.WHICH_NAME else ()
    return (Unclear(why, single(question.campaigns), people=people, wish=question.wish),)


# What its lines tell --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Told:
    """What the own lines answer, gathered line by line."""

    agrees: bool = False
    plainly: bool = False  # a plain yes, which counts whatever is said beside it
    chosen: list[int] = field(default_factory=list)  # places in our list, from 0
    codes: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # as written, perhaps with a place
    people: list[Person] = field(default_factory=list)  # whom these name
    adds: str = ""  # `please add Ruth Lee`
    ended: bool = False  # "Best regards,": a signature follows


def _told(said: Said, question: Question, *, agrees: bool, plainly: bool) -> _Told | None:
    """What all of its lines answer, or all above a signature; None where one of them says something else."""
    lines = [line.text for line in said.own.lines]
    if question.asks is Asks.NAME:
        lines = lines[: above_signature(lines)]
    below = (at for at in range(1, len(lines)) if is_signature(lines[at:], said.mail.sender))
    for end in (len(lines), next(below, 0)):
        told = _Told(agrees, plainly)
        taken = all(_take(told, said, question, line) for line in lines[:end]) and (end or not lines)
        if taken and len(told.names) <= max(1, len(told.people)):  # of several, none may be doubtful
            return told
    return None


def _take(told: _Told, said: Said, question: Question, line: str) -> bool:
    """False where the line says something that is no answer."""
    if numbers := _chosen(said, question, line):
        told.chosen += (number - 1 for number in numbers)
        return True
    if question.asks is Asks.LETTER and (codes := _of_digits(line, question)):
        told.codes += codes
        return True
    head, *rest = _BREAK.split(line, maxsplit=1)
    if rest and rest[0] and (numbers := _chosen(said, question, head)):  # `2, thanks!`, `2 - Ruth Lee`
        told.chosen += (number - 1 for number in numbers)
        line = rest[0]
    return all(_take_piece(told, said, question, piece) for piece in read_line(line, said.book))


def _chosen(said: Said, question: Question, line: str) -> tuple[int, ...]:
    """The numbers of our list that it names; a letter's title stands for its number: `the Kenya one`."""
    if "?" in line:
        return ()
    if question.asks is not Asks.LETTER:
        return chosen(line, len(question.people) if question.asks is Asks.NAME else 0, question.wish)
    told = plain(line)
    titles = {campaign.folded: plain(campaign.title) for campaign in said.context.campaigns}
    for number, code in enumerate(question.campaigns, start=1):
        called = [" ".join(name) for name, folded in said.book.called.items() if folded == code]
        for title in filter(None, (titles.get(code), *called)):
            told = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)(?: one)?", str(number), told)
    return chosen(told, len(question.campaigns), question.wish)


def _of_digits(line: str, question: Question) -> list[str]:
    """`329/11`: by its numbers alone a letter of our list is known."""
    if any(map(str.isalpha, line)):
        return []
    return [code for code in question.campaigns if _DIGITS.findall(code) == _DIGITS.findall(line)]


def _take_piece(told: _Told, said: Said, question: Question, piece: Piece) -> bool:
    match piece:
        case Detail():
            return True
        case Command():
            told.agrees = True
            asks_name = question.asks is Asks.NAME
            named = asks_name and _take_name(told, said, question, piece.adds or piece.tail)  # `Sign as Ruth Lee`
            told.adds = told.adds or ("" if asks_name else piece.adds)
            verb = VERBS[question.wish] if named and piece.verb is Verb.NAME else piece.verb  # `Correct it to Ruth Lee`
            return _says_no_more(replace(piece, verb=verb, tail="", doubtful=False) if named else piece, question)
        case Remark():
            return _take_remark(told, said, question, piece)


def _says_no_more(command: Command, question: Question) -> bool:
    """A command that is only what we asked for: `Sign me up`; `put me on the list`, for we asked about a letter's."""
    doubtful = command.doubtful and not command.listed
    more = command.codes or command.unknown or command.all or doubtful or command.refused or command.household
    another = not set(command.titled) <= set(question.campaigns)
    return command.verb is VERBS[question.wish] and not (more or another or command.tail.strip(" .,;!"))


def _take_remark(told: _Told, said: Said, question: Question, remark: Remark) -> bool:
    if not set(remark.titled) <= set(question.campaigns):
        return False
    if question.asks is not Asks.NAME and (name := told_name(remark.text)) and not (name.alone or name.added):
        person = name.person if name.plainly else in_full(name.person, names.of_sender(said.mail.sender))
        told.people.append(person)  # `as Ann Lee please`
        told.names.append(with_place(person))
        return not remark.codes
    told.ended = told.ended or remark.closing
    polite = told.agrees and (remark.courtesy or wants_nothing([remark.text], said.mail.sender, yes=True))
    if told.ended or remark.only_codes or remark.yes or polite:
        told.codes += remark.codes
        return question.asks is Asks.LETTER or set(remark.codes) <= set(question.campaigns)
    if remark.codes or (remark.asks and not (question.asks is Asks.NAME and only_tells(remark.text))):
        return False
    named = question.asks is Asks.NAME and told_name(remark.text) is not None  # `if it is not too late: Ann Lee`
    if (named or not remark.courtesy) and _take_name(told, said, question, _behind_yes(said, remark)):
        return True
    turned = remark.no or remark.refused or remark.regrets
    if question.asks is Asks.NAME and not turned and only_tells(remark.text):
        return True  # what else they tell us; the name must stand somewhere
    turned = turned or remark.takes_back or remark.conditional or remark.goes_on
    if told.agrees and told.plainly and not turned and stands_beside_yes(remark.text):
        return True  # `Yes, add my name. Stop the torture!`
    return remark not in said.found.remarks  # courtesy, and what stands in a signature


def _take_name(told: _Told, said: Said, question: Question, text: str) -> bool:
    """A name, and what may be one beside a yes: whoever reads the tail of a SIGN asks about that, too.

    Where we asked for a name, `ruth lee` and `Smith, Mary` are names.
    """
    several = behind(text) if question.asks is Asks.NAME else None
    if isinstance(several, People) and several.several:
        told.people += several.people
        told.names.append(text)
        return True
    if question.asks is Asks.NAME and (name := told_name(text)):
        told.people.append(name.person)
        told.names.append(name.person.name)
        return True
    if question.asks is Asks.NAME and begins_with_small_word(text):
        return False  # `Under Ruth Lee`
    known = names.of_sender(said.mail.sender)
    found = behind(text, known, of_campaigns(said.context.campaigns).titles)
    if question.asks is Asks.NAME and not isinstance(found, People):
        found = next((one for one in (introduced(text), presented(text)) if isinstance(one, People)), found)
    match found:
        case People((person,)) if (whole := in_full(person, known)) != person:
            text = with_place(whole)
        case People(people):
            told.people += people
        case Undecided(people) if question.asks is Asks.NAME:
            begins = names.key(text).startswith(names.key(people[0].name).split()[0])
            if len(people) != 1 or " " not in people[0].name or not begins:
                return False
            told.people += people
        case Undecided() if not told.agrees:
            return False
        case Undecided(people) if are_nobody(people, known, said.own.lines):
            return question.asks is Asks.YES  # `Of course! Poor woman.`
        case Comment(place) if not (told.agrees and place):
            return False
    told.names.append(text)
    return True


def _behind_yes(said: Said, remark: Remark) -> str:
    """What follows a yes in the same sentence: `Yes, Amina Diallo`; all of it where none stands before it."""
    head, *rest = _BREAK.split(remark.text, maxsplit=1)
    return rest[0] if rest and answer_in([head], said.mail.sender) is Answer.YES else remark.text


# What it comes to ----------------------------------------------------------------------------------------


def _wanted(said: Said, question: Question, told: _Told) -> Iterator[Intent]:
    """As if it had been written out. Names that are given now go before those that we knew when we asked."""
    if question.people and not (told.names or _gives(said, "name", "given", "family")):
        yield from (one for code in question.campaigns for one in _for_people(question.wish, code, question.people))
        return
    verb, codes = VERBS[question.wish], question.campaigns
    if question.asks is Asks.NAME or len(told.people) > 1:
        details = (*(detail for person in told.people for detail in _details(person)), *said.found.details)
        yield from wishes(said, Command(verb, codes=codes, details=details))
    else:
        tail = f" - {told.names[0]}" if told.names else ""
        command = Command(verb, codes=codes, tail=tail, adds=told.adds, details=said.found.details)
        both = said.found.plural or (len(codes) == 1 and any(map(says_both, said.sentences)))
        yield from wishes(said, replace(command, household=both))  # `Yes, both of us`


def _details(person: Person) -> Iterator[Detail]:
    yield Detail("name", person.name)
    if person.place:
        yield Detail("city", person.place)


def _for_people(wish: Wish, code: str, people: tuple[Person, ...]) -> Iterator[Intent]:
    match wish:
        case Wish.SIGN:
            yield Sign(code, tuple(replace(person, explicit=True) for person in people))
        case Wish.WITHDRAW:
            yield from (Withdraw(code, person.name) for person in people)
        case Wish.RENAME:
            yield Rename(code, people[0].name, place=people[0].place)
