"""A letter of our list, named in own words where a code of theirs was none: `Oops, fat fingers. 329/11 it should be`.

lines above a signature ─► clauses ─► each names letters, in small words alone, or says nothing of one ─► one letter?

`Zahlendreher! Guatemala meinte ich`: an aside may hold words that no table has, where none of them turns anything.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from signbot.core import names
from signbot.core.question import Question
from signbot.core.reading.behind import People, Undecided, behind
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.details import is_courtesy
from signbot.core.reading.name_shape import is_known, is_written_like_one
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import Token, sentences
from signbot.core.reading.titled import titled
from signbot.core.reading.told_name import told_name
from signbot.core.text import words
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import Phrases
from signbot.core.text.plain import Plain, bare

_DIGITS = re.compile(r"\d+")
_SMALL = ("letter", "fill", "courtesy", "yes", "adverb", "self", "because", "and")  # beside a letter
_OF_A_WISH = ("question", "want", "back")  # `is what I want`, `is the one I meant`
_TURNS = tuple("not if others you question told off away withdraw sign enlist lend want ask like code".split())


def meant_letter(said: Said, question: Question, lines: Sequence[str]) -> str:
    """Its folded code; "" where the lines say anything else, or name two."""
    found: set[str] = set()
    told: set[str] = set()
    for line in lines:
        for sentence in sentences(Plain(line), said.book):
            parsed = parse(sentence, said.book)
            for clause in parsed.clauses:
                taken = _tells_of(told, parsed, clause, said, found) or _take(found, parsed, clause, said, question)
                if sentence.asked or not taken:
                    return ""
    return found.pop() if len(found) == 1 and told <= found else ""


def _tells_of(told: set[str], parsed: Parsed, clause: Clause, said: Said, found: set[str]) -> bool:
    """`329/11 it is, the students in Mexico`: behind a letter's code, what it is about."""
    called = {said.book.called[key] for token in parsed.sentence.said if (key := (bare(token),)) in said.book.called}
    about = clause.has("title") and all(atom.of(*_SMALL, "others", "title") or not atom.groups for atom in clause.atoms)
    if not (found and about and called) or clause.lead == "but":
        return False
    told |= called
    return True


def _take(found: set[str], parsed: Parsed, clause: Clause, said: Said, question: Question) -> bool:
    """Whether it names letters of the list, or none and turns nothing."""
    mends = _mends().anywhere([token.text for token in _tokens(parsed, clause.atoms)])
    named = {*_coded(parsed, clause, question), *_called(parsed, clause, said, mends=mends is not None)}
    if named and _is_what_was_meant(parsed, clause):
        found |= named
        return named <= set(question.campaigns)
    if not named:
        return _is_aside(parsed, clause, names.of_sender(said.mail.sender))
    found |= named
    small = all(_is_small(parsed, atom) and not _is_told(parsed, atom) for atom in clause.atoms)
    return small and named <= set(question.campaigns) and not is_said_of_it(clause)


def _is_told(parsed: Parsed, atom: Atom) -> bool:
    """Spanish `la de Perú ya la firmé`; not so `Guatemala meinte ich`."""
    return atom.of("told") and not (atom.of("courtesy") or _is_mending(parsed, atom))


def is_said_of_it(clause: Clause) -> bool:
    """`The Peru one was wrong`, `the Peru one is done`; not so `the Peru one is the one I mean`, `Peru it is`."""
    named = max((at for at, atom in enumerate(clause.atoms) if atom.of("title", "code", "like")), default=0)
    behind = clause.atoms[named + 1 :]
    copula = next((at for at, atom in enumerate(behind) if atom.of("question") and atom.of("fill")), len(behind))
    predicate = behind[copula + 1 :]
    return predicate != [] and not any(atom.of("self", "letter", "want") for atom in predicate)


def _is_what_was_meant(parsed: Parsed, clause: Clause) -> bool:
    """`329/11 is what I'm after`, `329/11 was the one I wanted`; not so `329/11 is what I signed`."""
    code, *rest = clause.atoms
    what = bool(rest) and rest[0].of("question") and any(atom.of("self") for atom in rest)
    return code.of("code", "like") and what and all(atom.of(*_OF_A_WISH) or _is_small(parsed, atom) for atom in rest)


def _is_aside(parsed: Parsed, clause: Clause, sender: str) -> bool:
    """`Fat fingers`, `Zahlendreher`, thanks; not so `never mind`, nor another name than theirs: there more is said."""
    tokens = _tokens(parsed, clause.atoms)
    if is_courtesy([token.text for token in tokens]):
        return True
    strange = any(not atom.groups for atom in clause.atoms)  # `I got my numbers in a twist`
    turning = _TURNS if not strange else [group for group in _TURNS if group != "lend"]
    turns = any(atom.of(*turning) and not atom.of("fill", "courtesy") for atom in clause.atoms)
    back = any(atom.of("back") and not _is_mending(parsed, atom) for atom in clause.atoms)
    written = parsed.sentence.plain.written(tokens[0].start, tokens[-1].end)
    return not (turns or back or names_somebody(written, sender))


def names_somebody(written: str, sender: str) -> bool:
    whole = isinstance(behind(written), Undecided) and len(written.split()) > 1 and is_written_like_one(written.split())
    named = told_name(written) is not None or isinstance(behind(written), People) or whole
    return named and not is_known(written, sender)


def _coded(parsed: Parsed, clause: Clause, question: Question) -> Iterator[str]:
    """`UA 329/11`, `329/11`: known by its numbers alone; what is like a code and no letter of the list is strange."""
    for atom in clause.atoms:
        if atom.of("code", "like"):
            (token,) = _tokens(parsed, [atom])
            digits = _DIGITS.findall(token.text)
            fitting = [code for code in question.campaigns if code == token.code or _DIGITS.findall(code) == digits]
            yield fitting[0] if len(fitting) == 1 else token.text


def _called(parsed: Parsed, clause: Clause, said: Said, *, mends: bool) -> Iterator[str]:
    """`The Guatemala one`; `Guatemala meinte ich`; not so `I am from Guatemala`."""
    yield from titled(parsed, [clause], said.book)
    words = [bare(token.text) for token in _tokens(parsed, clause.atoms)]
    yield from (said.book.called[(word,)] for word in words if mends and (word,) in said.book.called)


def _is_small(parsed: Parsed, atom: Atom) -> bool:
    return atom.of("code", "like", *_SMALL) or _is_mending(parsed, atom)


def _is_mending(parsed: Parsed, atom: Atom) -> bool:
    said = [token.text for token in _tokens(parsed, [atom])]
    return _mends().is_all(said) or all(word in _mends().words for word in said)


def _tokens(parsed: Parsed, atoms: Sequence[Atom]) -> list[Token]:
    return [token for atom in atoms for token in parsed.sentence.tokens[atom.first : atom.last + 1]]


@cache
def _mends() -> Phrases:
    """What says that a code before was wrong, or which was meant."""
    tables = words.spoken("replies").items()
    return Phrases(
        (tag, group, phrase) for tag, table in tables for group in ("mended", "restates") for phrase in table[group]
    )
