"""A reply of somebody whose name stands on letters -> that it is to come off, at once or asked about; or stay on one.

`Mejor quíteme de la lista de los que firman`, `my name has to come off`: pieces between marks ─► one takes their own
name off, in small words ─► none beside it asks, denies, tells what another said, or makes a condition ─► Withdraw

`Only keep me on UA 12/12`, below an answer about several letters ─► Withdraw for the others
"""

import re
from collections.abc import Iterator, Sequence

from signbot.core.intents import Intent, Unclear, Why, Withdraw
from signbot.core.question import Told, Wish
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.pieces import Command
from signbot.core.reading.reply_words import holds, place, without
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.reading.signed_before import tells_of_signing
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain, bare
from signbot.core.text.words import of_names

_APART = re.compile(r"[,;:.!…()–—]+(?:\s+|$)|\s-+\s")
_SMALL = tuple(
    "self signature letter fill courtesy want ask yes adverb away off withdraw lend and enlist back told".split()
)
_BESIDE = tuple("self signature letter code like title fill courtesy want ask yes adverb and".split())  # `keep me on`
_OWN = ("self", "signature")
_TURNS = ("not", "if", "question")
_STRANGE = 2  # words, at most, that we do not know: `mejor`, `afraid`


def taken_off(said: Said) -> tuple[Intent, ...]:
    """() where nothing is to come off."""
    told, found = said.context.told, said.found
    if found.unsure or found.doubtful_remarks or not said.own.complete:
        return ()
    intents = tuple(_all_but_one(said)) or (_off(said, told) if told and told.people and not said.named else ())
    if intents:
        said.trail.notes.append("takes off what our answer told")
        said.trail.rest_on(said.sources.rests)
    return intents


def _off(said: Said, told: Told) -> tuple[Intent, ...]:
    commands = said.found.commands
    if commands and not (all(map(_withdraws, commands)) and any(map(_is_unsure, commands))):
        return ()
    lines = [line.text for line in said.own.lines]
    pieces = [parsed.clauses for parsed in _pieces(said)]
    off = [at for at, clauses in enumerate(pieces) if any(map(_takes_off, clauses))]
    if not off or any(_keeps(clause) for clauses in pieces for clause in clauses):
        return ()
    others = [clause for at, clauses in enumerate(pieces) for clause in clauses if at not in off]
    reported = off[0] > 0 and any(clause.atoms[-1].of("told") for clause in pieces[off[0] - 1])
    plainly = all(map(_leaves_it, others)) and "?" not in "".join(lines) and not reported
    own = any(_is_own(clause) for at in off for clause in pieces[at] if _takes_off(clause))
    if plainly and own and len(told.people) == 1:
        return (Withdraw(told.campaign, told.people[0].name),)
    return (Unclear(Why.NO_COMMAND, told.campaign, said.first_words, wish=Wish.WITHDRAW),)


def _pieces(said: Said) -> Iterator[Parsed]:
    """Between marks: a comma parts what a wish says from its reason, which no sentence's grammar does."""
    for line in said.own.lines:
        for text in filter(None, _APART.split(line.text)):
            for sentence in sentences(Plain(text), said.book):
                yield parse(sentence, said.book)


def _takes_off(clause: Clause) -> bool:
    """`Quíteme de la lista`, `my name has to come off`; not so `my husband was taken off`."""
    off = clause.verb is Verb.WITHDRAW or clause.has("off", "withdraw")
    strange = sum(not atom.groups for atom in clause.atoms)
    known = all(not atom.groups or atom.of(*_SMALL) for atom in clause.atoms)
    own = clause.verb is Verb.WITHDRAW or clause.has(*_OWN) or not strange  # not so `stop the killing`
    small = known and strange <= _STRANGE and not any(map(_turns, clause.atoms))
    return off and own and small and not any(_is_of_mails(clause, at) for at in range(len(clause.atoms)))


def _is_of_mails(clause: Clause, at: int) -> bool:
    """`The list`; not so Spanish `la lista de los que firman`."""
    behind = clause.atoms[at + 1 : at + 3]
    of_letter = clause.atoms[at].of("letter") and [atom.of("fill", "letter") for atom in behind] == [True, True]
    return clause.atoms[at].of("mail") and not (of_letter and behind[1].of("letter"))


def _is_own(clause: Clause) -> bool:
    """With nothing behind the act that we do not know: `withdraw the troops`, `drop my name in the box`."""
    act = next(at for at, atom in enumerate(clause.atoms) if atom.of("off", "withdraw", "away"))
    return (clause.verb is Verb.WITHDRAW or clause.has(*_OWN)) and all(atom.groups for atom in clause.atoms[act:])


def _turns(atom: Atom) -> bool:
    return atom.of(*_TURNS, "others") and not atom.of("fill", "courtesy", "want")


def _withdraws(command: Command) -> bool:
    return command.verb is Verb.WITHDRAW


def _is_unsure(command: Command) -> bool:
    """Else it is done as it stands."""
    return command.doubtful or command.refused


def _keeps(clause: Clause) -> bool:
    """`Do not take my name off`, `please leave it on`."""
    denied = any(atom.of("not") and not atom.of("fill", "courtesy", "want") for atom in clause.atoms)
    return place("stays", clause) is not None or (denied and clause.has("off", "withdraw", "away"))


def _leaves_it(clause: Clause) -> bool:
    """What is said besides changes nothing of it: a reason, an apology; no condition, no question, no wish to sign."""
    begins = clause.atoms[0]
    conditional = begins.of("if", "question") and not begins.of("fill", "courtesy", "want", "yes")
    asks = begins.of("ask")
    return not (conditional or asks or clause.verb is not None or clause.has("sign", "signature"))


def speaks_against(said: Said) -> bool:
    """Whether anything may be a wish to leave a letter, of somebody who stands on it: `my name should not be there`, `I
    have changed my mind`, `they want me off it`. What it is, is asked."""
    clauses = (clause for parsed in _pieces(said) if not parsed.sentence.asked for clause in parsed.clauses)
    return any(_goes_back(clause) for clause in clauses)


def _goes_back(clause: Clause) -> bool:
    if clause.has("mail"):
        return False
    own = clause.verb is Verb.WITHDRAW or clause.has("self", "selves", "signature")
    denied = any(atom.of("not") and not atom.of("fill", "courtesy", "want", "yes") for atom in clause.atoms)
    stands = clause.has("signature", "sign", "off", "withdraw")
    back = clause.has("off", "withdraw") or any(
        atom.of("back") and not atom.of("courtesy", "fill") for atom in clause.atoms
    )
    return own and (back or (denied and stands))


# Who says that they signed ------------------------------------------------------------------------------


def has_signed(said: Said) -> bool:
    """Whether their own words tell that they did."""
    return any(tells_of_signing(clause) for parsed in _pieces(said) for clause in parsed.clauses)


def taken_off_again(said: Said) -> tuple[Intent, ...]:
    """`I signed it last week, but my name must not be there`: beside the first, the second takes it off."""
    commands = [command for command in said.found.commands if command.verb is Verb.SIGN]
    codes = said.named or said.implied
    if len(codes) != 1 or not commands or not all(_is_plainly_refused(commands)) or not has_signed(said):
        return ()
    if not any(_is_refused_there(clause) for parsed in _pieces(said) for clause in parsed.clauses):
        return ()
    said.trail.rest_on(() if said.named else said.sources.rests)
    return (Withdraw(codes[0]),)


def _is_plainly_refused(commands: Sequence[Command]) -> Iterator[bool]:
    return (command.refused and not command.doubtful for command in commands)


def _is_refused_there(clause: Clause) -> bool:
    """`My name must not appear there`: the own name, that it does not stand, and small words."""
    there = clause.verb is Verb.SIGN and any(atom.of("signature") for atom in clause.act)
    stands = any(not of_names("stands").isdisjoint(atom.words) for atom in clause.act)
    denied = any(atom.of("not") and not atom.of("fill", "courtesy", "want") for atom in clause.act)
    return there and stands and denied and all(atom.groups for atom in clause.atoms)


# All but one ----------------------------------------------------------------------------------------------


def _all_but_one(said: Said) -> Iterator[Intent]:
    """Of the letters that our answer was about; nothing where anything else is asked for."""
    letters = sorted(said.book.known.intersection(said.context.thread))
    if said.found.commands or said.context.asked or said.context.question or not letters[1:]:
        return
    kept = {code for parsed in _pieces(said) if _keeps_only(parsed) for code in _named(parsed, said)}
    if len(kept) == 1 and kept <= set(letters) and not any("?" in line.text for line in said.own.lines):
        yield from (Withdraw(code) for code in letters if code not in kept)


def _keeps_only(parsed: Parsed) -> bool:
    """`Please only keep me on UA 12/12`, `déjeme solamente en la de México`."""
    return any(
        place("only", clause) is not None
        and all(atom.of(*_BESIDE) or _is_only(atom) for atom in rest)
        and not any(atom.of("courtesy") for atom in clause.atoms if atom not in rest)  # `keep me posted`
        for clause in parsed.clauses
        if (rest := without("stays", clause)) is not None
    )


def _is_only(atom: Atom) -> bool:
    return holds("only", atom.words)


def _named(parsed: Parsed, said: Said) -> set[str]:
    """By their codes or their titles."""
    called = (said.book.called[(bare(word),)] for word in parsed.sentence.said if (bare(word),) in said.book.called)
    return {*parsed.sentence.codes, *called}
