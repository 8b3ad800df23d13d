"""Another letter that the sentence before names, below an answer that told them that they stand on one.

`I see you have one for Guatemala, too. I'd like to sign that one as well, same name` ─► SIGN the letter for Guatemala

a plain wish that names no code ─► it says `as well`, or points at a letter: `that one` ─► the only other letter of the
mail, by its title behind a word for a letter, or by its numbers ─► nothing in the mail denies, doubts, asks, or speaks
of somebody else ─► the wish, with its code

They stand on the letter of our answer already: they wish for it no more.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from signbot.core.reading.clauses import Parsed, parse
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.reading.told_name import is_anothers
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import Verb
from signbot.core.text.plain import Plain, bare
from signbot.core.text.words import of_names

_DIGITS = re.compile(r"\d+")
_NAMELESS = ("fill", "because", "letter", "courtesy", "name", "like", "question", "adverb", "self")  # behind the wish


def with_next_letter(said: Said, commands: Sequence[Command]) -> list[Command]:
    """The commands as they are, where they are no such wish."""
    told, found = said.context.told, said.found
    if told is None or not told.people or said.named or len(commands) != 1 or len(found.commands) != 1:
        return [*commands]
    (wish,) = commands
    parsed = [parse(one, said.book) for line in said.own.lines for one in sentences(Plain(line.text), said.book)]
    named = {code for whole in parsed for code in _letters(whole, said)}
    turned = found.unsure or found.doubtful_remarks or not said.own.complete or any(map(_is_turned, parsed))
    if turned or not _is_plain(wish) or len(named) != 1 or named == {told.campaign}:
        return [*commands]
    tail = [atom for whole in parsed for clause in whole.clauses for atom in clause.atoms if clause.verb is Verb.SIGN]
    points = any(atom.of("letter") and not atom.of("title") for atom in tail) or any(map(_says_too, tail))
    return [replace(wish, codes=(named.pop(),), tail="")] if points and _is_nameless(parsed) else [*commands]


def _is_plain(wish: Command) -> bool:
    more = wish.codes or wish.unknown or wish.all or wish.adds or wish.details or wish.household
    return wish.verb is Verb.SIGN and not (more or wish.doubtful or wish.refused)


def _letters(parsed: Parsed, said: Said) -> Iterator[str]:
    """`One for the community leaders in Guatemala`, `12/12`; not so `I live in Guatemala`."""
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    noun = next((at for at, atom in enumerate(atoms) if atom.of("letter", "others") and not atom.of("title")), None)
    for at, atom in enumerate(atoms):
        tokens = parsed.sentence.tokens[atom.first : atom.last + 1]
        if atom.of("like"):
            fitting = [code for code in said.context.open if _DIGITS.findall(code) == _DIGITS.findall(tokens[0].text)]
            yield fitting[0] if len(fitting) == 1 else tokens[0].text
        elif atom.of("title"):
            called = (said.book.called.get((bare(token.text),), "") for token in tokens)
            near = noun is not None and (noun < at or atoms[at + 1 : at + 2] == [atoms[noun]])
            yield from (code if near else token for code, token in zip(called, map(str, tokens), strict=True))


def _is_turned(parsed: Parsed) -> bool:
    """It asks, denies, makes a condition, or speaks of anybody else; not so `another letter`, `your site`."""
    atoms = [atom for clause in parsed.clauses for atom in clause.atoms]
    others = any(is_anothers(atom) and not then.of("letter") for atom, then in pairwise(atoms)) or any(
        map(is_anothers, atoms[-1:])
    )
    turning = ("not", "if", "back", "off", "away", "withdraw", "ask")
    return (
        parsed.sentence.asked
        or others
        or any(atom.of(*turning) and not atom.of("fill", "want", "courtesy", "because") for atom in atoms)
    )


def _says_too(atom: Atom) -> bool:
    return not of_names("also").isdisjoint(atom.words)


def _is_nameless(parsed: Sequence[Parsed]) -> bool:
    """Behind the wish nobody is named: `same name`, `12/12 I think it is`, thanks."""
    for whole in parsed:
        at = next((at for at, clause in enumerate(whole.clauses) if clause.verb is Verb.SIGN), len(whole.clauses))
        behind = [atom for clause in whole.clauses[at + 1 :] for atom in clause.atoms]
        if not all(atom.of(*_NAMELESS) for atom in behind):
            return False
    return True
