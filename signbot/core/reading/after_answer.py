"""A reply to an answer of ours that asked nothing, from somebody whose name stands on the letter -> what it changes.

no command in it ─► it tells one name, or where they live? then that is how to print theirs ─► second thoughts? then
whether to take it off
─► else None, and it is read like any mail

Only their own name is corrected so, where they have one on the letter. Where a sentence beside it may turn it, we ask.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from signbot.core import names
from signbot.core.campaign import Person
from signbot.core.code import CodeBook
from signbot.core.intents import Intent, Rename, Unclear, Why
from signbot.core.question import Told, Wish
from signbot.core.reading.anew import anew_in
from signbot.core.reading.another import beside_them
from signbot.core.reading.clauses import Clause, parse
from signbot.core.reading.instead import instead_of
from signbot.core.reading.pieces import Command, Remark
from signbot.core.reading.place_beside import moved_to
from signbot.core.reading.reply_words import holds, place, without
from signbot.core.reading.respelt import is_same_but_for_marks, runs
from signbot.core.reading.said import Said
from signbot.core.reading.second_thoughts import has_second_thoughts
from signbot.core.reading.sentences import sentences
from signbot.core.reading.signers import new_name
from signbot.core.reading.stance import parsed_line
from signbot.core.reading.told_name import MARKS, is_anothers, told_name
from signbot.core.text.grammar import atoms_of
from signbot.core.text.lexicon import KEEP_THE_NAME, WORD, Verb
from signbot.core.text.plain import Plain, plain

_ASKING = ("ask", "you", "courtesy", "fill", "letter", "want", "self", "signature", "name")  # beside `correct`
_STANDING = (
    "not",
    "back",
    "want",
    "lend",
    "enlist",
    "letter",
    "self",
    "signature",
    "sign",
    "fill",
    "courtesy",
    "adverb",
)
_OF_PLACE = frozenset(("city", "country"))  # details that say where somebody lives
_OF_PRINT = _OF_PLACE | {"name"}  # and how they are to be printed


def change_after_answer(said: Said) -> Intent | None:
    told, found = said.context.told, said.found
    if told is None or not told.people or found.doubtful_remarks or not said.own.complete or said.named:
        return None
    intent = _plainly_anew(said, told) or _another(said, told) or _corrected(said, told) or _regretted(said, told)
    intent = intent or _written_otherwise(said, told) or _in_its_place(said, told) or _placed(said, told)
    if intent:
        said.trail.notes.append("changes what our answer told")
        said.trail.rest_on(said.sources.rests)
    return intent


def signed_anew(said: Said) -> Intent | None:
    """A new mail of whoever signed: `I signed UA 329/11. My maiden name, Ann Lee, would be better`."""
    context, found, known = said.context, said.found, names.of_sender(said.mail.sender)
    answers = context.thread or context.asked or context.answered or context.question
    doubtful = found.unsure or found.doubtful_remarks or found.details or not said.own.complete
    wishes = not all(command.doubtful and _is_bare(command) for command in found.commands)
    if answers or doubtful or wishes or len(said.named) != 1 or " " not in known:
        return None
    signed = any(place("did", clause) is not None and clause.has("self") for clause in _clauses(said))
    anew = anew_in(said.sentences, known) if signed else None
    others = [remark for remark in found.remarks if anew and remark.text not in anew.sentences]
    turned = any(_turns(remark) and not (remark.codes or _is_story(said, remark)) for remark in others)
    if anew is None or not (anew.name and anew.plainly) or turned:
        return None
    return Rename(said.named[0], anew.name, place=anew.place)


def _plainly_anew(said: Said, told: Told) -> Intent | None:
    """`I prefer my maiden name, Ann Lee, to the other one`: nobody else is meant."""
    anew = anew_in(said.sentences, told.people[0].name) if len(told.people) == 1 else None
    return _corrected(said, told) if anew and anew.name and anew.plainly else None


def _another(said: Said, told: Told) -> Intent | None:
    """Somebody beside them is asked about, by name where they tell it: never signed, and never passed over."""
    if not all(command.doubtful or command.verb is Verb.STATUS or _is_bare(command) for command in said.found.commands):
        return None
    clauses = [clause for line in said.own.lines for whole in parsed_line(line.text) for clause in whole.clauses]
    if (beside := beside_them(clauses, said.sentences, told.people[0].name)) is None:
        return None
    if beside.person is None:
        return Unclear(Why.WHOSE_NAMES, told.campaign, said.first_words)
    return Unclear(Why.WHICH_NAME, told.campaign, people=(beside.person,))


def _is_bare(command: Command) -> bool:
    """A SIGN from whoever stands there already: perhaps `my mother saw it and would love to sign`."""
    more = command.codes or command.unknown or command.all or command.adds or command.refused or command.details
    return command.verb is Verb.SIGN and not more


def _corrected(said: Said, told: Told) -> Intent | None:
    """Their own name as it should be, or the place beside it.

    The name of somebody else would need a word of theirs: `my name is`.
    """
    verbs = {command.verb for command in said.found.commands}
    beside = {detail.kind for detail in said.found.details}
    whole = " " in new_name(Command(Verb.NAME), said.found.details).new
    if len(told.people) != 1 or whole or not beside <= _OF_PRINT or not verbs.issubset(KEEP_THE_NAME):
        return None
    (person,) = told.people
    plainly = _told(said, told.campaign, person, said.sentences) if verbs <= {Verb.SIGN} and not beside else None
    return plainly or _beside(said, told.campaign, person, said.sentences)


def _told(said: Said, campaign: str, person: Person, written: Sequence[str]) -> Intent | None:
    """`Sorry, it should read José Ramírez`."""
    named = {text: name for text in written if (name := told_name(text))}
    if len(named) != 1:
        return None
    ((text, name),) = named.items()
    shared = not set(names.key(person.name).split()).isdisjoint(names.key(name.person.name).split())
    theirs = name.own or (shared and not (name.added or said.found.commands or (name.alone and len(written) > 1)))
    if (name.person.name == person.name and not name.person.place) or not theirs:
        return None
    others = [remark for remark in said.found.remarks if remark.text != text]
    plainly = name.plainly or any(map(_speaks_of_a_name, others))
    if all(map(_is_small, others)) or (plainly and not any(map(_turns, others))):
        return Rename(campaign, name.person.name, place=name.person.place)
    return _asked(campaign, name.person) if plainly else None


def _beside(said: Said, campaign: str, person: Person, written: Sequence[str]) -> Intent | None:
    """`I'm Aminata, not Amina`, `by the way I live in Akron`."""
    if (anew := anew_in(written, person.name)) is None:
        return None
    others = [remark for remark in said.found.remarks if not (remark.text in anew.sentences or _asks_for_it(remark))]
    turned = [remark for remark in others if _turns(remark) and not (anew.plainly and _is_story(said, remark))]
    if turned:  # `Can you set the dots? Jürgen, not Juergen`
        asks = anew.plainly and anew.name and not any(remark.no or remark.refused for remark in turned)
        return _asked(campaign, Person(anew.name, place=anew.place)) if asks else None
    small = all(_is_small(remark) or _speaks_of_a_name(remark) for remark in others)
    asked = anew.is_asked(line.text for line in said.own.lines)
    if not asked and (anew.plainly or (anew.surely and small)):
        return Rename(campaign, anew.name, place=anew.place)
    return _asked(campaign, Person(anew.name or person.name, place=anew.place))


def _written_otherwise(said: Said, told: Told) -> Intent | None:
    """`Lovely, but the accents are gone. José Ramírez is the way of it`: their own name, with other marks, is asked."""
    if len(told.people) != 1 or said.found.commands or said.found.details:
        return None
    known = told.people[0].name
    spelt = {
        name
        for words in map(str.split, said.sentences)
        for first, end in runs(words)
        if end - first < len(words) and is_same_but_for_marks(name := " ".join(words[first:end]).strip(MARKS), known)
    }
    return _asked(told.campaign, Person(spelt.pop())) if len(spelt) == 1 else None


def _in_its_place(said: Said, told: Told) -> Intent | None:
    """`Better put Ann Lee, Annie is for the family`: another whole name of theirs; asked where it may not be."""
    found = said.found
    bare = all(
        _is_bare(replace(command, adds="")) if command.doubtful else command.verb is Verb.NAME or _is_bare(command)
        for command in found.commands
    )
    if len(told.people) != 1 or not bare or not {detail.kind for detail in found.details} <= _OF_PRINT:
        return None
    instead = instead_of(said.sentences, told.people[0].name)
    if instead is None or any(remark.refused for remark in found.remarks):
        return None
    if instead.sure:
        return Rename(told.campaign, instead.person.name, place=instead.person.place)
    return _asked(told.campaign, instead.person)


def _placed(said: Said, told: Told) -> Intent | None:
    """`You have not got my town. City: Leeds`, `It should be Leeds, not London`: the place beside their name."""
    found, kinds = said.found, {detail.kind for detail in said.found.details}
    if len(told.people) != 1 or found.commands or any(remark.no or remark.refused for remark in found.remarks):
        return None
    if kinds:
        return new_name(Command(Verb.NAME), found.details).intent(told.campaign) if kinds <= _OF_PLACE else None
    places = {place for text in said.sentences if (place := moved_to(text, told.people[0].place))}
    return Rename(told.campaign, "", place=places.pop()) if len(places) == 1 else None


def _asked(campaign: str, person: Person) -> Intent:
    return Unclear(Why.NEW_NAME, campaign, people=(person,), wish=Wish.RENAME)


def _turns(remark: Remark) -> bool:
    return bool(remark.asks or remark.no or remark.refused)


def _is_story(said: Said, remark: Remark) -> bool:
    """`My father would have liked it`: told in words of its own, it asks nothing, and denies nothing of theirs."""
    asked = any(f"{remark.text}?" in line.text for line in said.own.lines)
    found = atoms_of(WORD.findall(plain(remark.text)))
    known = all(atom.groups for atom in found) or found[0].of("but", "if")
    return not (asked or known or remark.no or remark.refused or remark.conditional or remark.regrets)


def _is_small(remark: Remark) -> bool:
    """An apology, a yes, thanks."""
    return not _turns(remark) and (remark.courtesy or remark.regrets or bool(remark.yes))


def _asks_for_it(remark: Remark) -> bool:
    """`Could you put that right?`, `¿Pueden cambiarlo?`: of small words alone."""
    clauses = [clause for parsed in parsed_line(remark.text) for clause in parsed.clauses]
    beside = [without("corrects", clause) for clause in clauses]
    return bool(beside) and all(rest is not None and all(atom.of(*_ASKING) for atom in rest) for rest in beside)


def _speaks_of_a_name(remark: Remark) -> bool:
    """`I spelled my name wrong.`, `The name is right.`"""
    found = atoms_of(WORD.findall(plain(remark.text)))
    small = all(atom.groups or holds("so", atom.words) for atom in found)
    mine = (small or any(atom.of("self") for atom in found)) and not any(atom.of("others") for atom in found)
    return mine and any(atom.of("signature") for atom in found)


def refused_after_all(said: Said) -> Intent | None:
    """`I don't want to be on it after all`, from somebody who stands there: whether to take them off is asked."""
    told, found = said.context.told, said.found
    if told is None or not told.people or found.unsure or found.doubtful_remarks or said.named:
        return None
    if any(command.verb is not Verb.SIGN or not command.refused for command in found.commands):
        return None
    if not any(_would_not_stand(clause) for clause in _clauses(said)):
        return None
    said.trail.rest_on(said.sources.rests)
    return Unclear(Why.NO_COMMAND, told.campaign, said.first_words, wish=Wish.WITHDRAW)


def _would_not_stand(clause: Clause) -> bool:
    """`I'd rather not be on this`; not so `I don't want it to stop`, `my wife doesn't want to be on it`."""
    at = next((at for at, atom in enumerate(clause.atoms) if atom.of("not", "back") and not atom.of("fill")), None)
    if at is None or any(map(is_anothers, clause.atoms)) or clause.atoms[0].of("question", "if"):
        return False
    behind = clause.atoms[at:]
    stands = clause.verb is Verb.SIGN or any(atom.of("lend", "enlist") for atom in behind)
    return stands and all(atom.of(*_STANDING) for atom in behind)


def _clauses(said: Said) -> Iterator[Clause]:
    for line in said.own.lines:
        for parsed in parsed_line(line.text):
            yield from () if parsed.sentence.asked else parsed.clauses


def _regretted(said: Said, told: Told) -> Intent | None:
    """`I have changed my mind`; `could you take me off before it goes?`, which turns itself."""
    regrets = any(_regrets(remark, said.book) for remark in said.found.remarks)
    if said.found.commands or not (regrets or any(_would_not_stand(clause) for clause in _clauses(said))):
        return None
    return Unclear(Why.NO_COMMAND, told.campaign, said.first_words, wish=Wish.WITHDRAW)


def _regrets(remark: Remark, book: CodeBook) -> bool:
    clauses = [clause for one in sentences(Plain(remark.text), book) for clause in parse(one, book).clauses]
    takes_off = any(clause.verb is Verb.WITHDRAW or clause.has("away") for clause in clauses)
    return takes_off or bool(remark.no and not remark.courtesy) or has_second_thoughts(remark.text)
