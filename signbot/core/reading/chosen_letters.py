"""An answer to `Which letter?` that takes some and leaves others: `the second and the Mexico one, not Peru`.

lines above a signature ─► clauses ─► the letters that each names: by number, code or title ─► small words beside them:
taken; a word that denies, puts off, or speaks of others: left ─► those that are taken and not left

An aside may stand beside it, where it denies nothing and asks nothing: `I set newspapers for thirty years`. What a
title alone may say of something else takes nothing: `I live in Peru`.
"""

from collections.abc import Iterable, Iterator, Sequence

from signbot.core import names
from signbot.core.question import Question
from signbot.core.reading.choice import chosen
from signbot.core.reading.clauses import Clause, Parsed, parse
from signbot.core.reading.meant_letter import is_said_of_it, meant_letter, names_somebody
from signbot.core.reading.reply_words import is_phrase
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import Token, sentences
from signbot.core.text.grammar import Atom
from signbot.core.text.plain import Plain, bare

_SMALL = ("code", "like", "letter", "fill", "courtesy", "yes", "adverb", "because", "and", "want", "all", "name")
_TURNS = ("not", "back", "if", "others")
_TURNS_ASIDE = (*_TURNS, "off", "away", "withdraw", "sign", "enlist", "ask", "you", "code", "like", "title")


def chosen_letters(said: Said, question: Question, lines: Sequence[str]) -> tuple[str, ...]:
    """Folded codes of the list, in the order in which they are named; () where anything else is said."""
    if meant := meant_letter(said, question, lines):
        return (meant,)
    return () if said.found.unsure else tuple(_taken(said, question, lines))


def _taken(said: Said, question: Question, lines: Sequence[str]) -> Iterable[str]:
    taken: dict[str, None] = {}
    left: set[str] = set()
    sender = names.of_sender(said.mail.sender)
    for sentence in (one for line in lines for one in sentences(Plain(line), said.book)):
        parsed = parse(sentence, said.book)
        for clause in () if sentence.asked else parsed.clauses:
            named = [*_named(parsed, clause, said, question)]
            if named and any(map(_turns, clause.atoms)):
                left.update(named)
            elif named and _is_small(clause):
                taken.update(dict.fromkeys(named))
            elif named or not _is_aside(clause) or names_somebody(_written(parsed, clause), sender):
                return ()
        if sentence.asked or not left.union(taken).issubset(question.campaigns):
            return ()
    return () if left & taken.keys() else taken


def _named(parsed: Parsed, clause: Clause, said: Said, question: Question) -> Iterator[str]:
    numbers = chosen(_written(parsed, clause), len(question.campaigns), question.wish)
    yield from (question.campaigns[number - 1] for number in numbers)
    for atom in clause.atoms:
        tokens = _tokens(parsed, atom)
        if atom.of("code", "like"):
            yield from (token.code or token.text for token in tokens)
        elif atom.of("title"):
            yield from (code for token in tokens if (code := said.book.called.get((bare(token.text),))))


def _tokens(parsed: Parsed, atom: Atom) -> Sequence[Token]:
    return parsed.sentence.tokens[atom.first : atom.last + 1]


def _written(parsed: Parsed, clause: Clause) -> str:
    tokens = parsed.sentence.tokens
    return parsed.sentence.plain.written(tokens[clause.atoms[0].first].start, tokens[clause.atoms[-1].last].end)


def _turns(atom: Atom) -> bool:
    return atom.of(*_TURNS) and not atom.of("fill", "want", "courtesy")


def _is_small(clause: Clause) -> bool:
    """Small words; behind a word for a letter also what it is about: `the one about the journalist in Peru`.

    Not so `the Peru one is wrong`, `the one in Peru stinks`.
    """
    title = max((at for at, atom in enumerate(clause.atoms) if atom.of("title")), default=0)
    strange = [at for at, atom in enumerate(clause.atoms) if not atom.of(*_SMALL)]
    noun = next((at for at, atom in enumerate(clause.atoms) if atom.of("letter") and not atom.of("title")), None)
    about = noun is not None and all(noun < at < title and not clause.atoms[at].groups for at in strange)
    if is_said_of_it(clause) or any(atom.of("question", "told") and not atom.of("courtesy") for atom in clause.atoms):
        return False
    return not strange or (about and all(atom.of("fill") for atom in clause.atoms[:noun]))


def _is_aside(clause: Clause) -> bool:
    """`As I said`, `I set newspapers for thirty years`, thanks; not so `the other one I signed`, nor `no`."""
    turned = any(atom.of(*_TURNS_ASIDE) and not atom.of("fill", "courtesy", "because") for atom in clause.atoms)
    asks = clause.atoms[0].of("question") and not clause.atoms[0].of("fill", "because", "courtesy")
    return clause.verb is None and not (turned or asks or is_phrase("no", clause) or is_phrase("none", clause))
