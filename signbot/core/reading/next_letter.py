"""Below an answer of ours about one letter, another one: `UA 12/12 as well, please`, `then put me on UA 12/12 instead`.

lines above a signature ─► clauses ─► a code of another letter in small words alone, and a word that asks for it ─► SIGN

Beside thanks, where nothing else is said. Where our answer told that they stand on no letter, `instead` takes nothing
back: it is left out.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from signbot.core.mail.own_words import Own, OwnWords
from signbot.core.reading.clauses import Clause, parse
from signbot.core.reading.pieces import Command
from signbot.core.reading.reply_words import holds
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.reading.signature import is_closed, is_signature
from signbot.core.reading.told_name import MARKS
from signbot.core.text import words
from signbot.core.text.lexicon import WORD, Phrases, Verb
from signbot.core.text.plain import Plain

_SMALL = ("code", "courtesy", "fill", "and", "letter", "yes", "adverb", "title", "because")
_TURNS = ("not", "if", "back", "question", "others", "told", "away", "off")


def next_letter(said: Said) -> Command | None:
    """The wish, as if it had been written out; None where the mail says anything else."""
    told, found = said.context.told, said.found
    plainly = not (found.commands or found.unsure or found.doubtful_remarks or found.details) and said.own.complete
    if told is None or not plainly or len(said.named) != 1 or told.campaign in said.named:
        return None
    lines = [line.text for line in said.own.lines]
    above = [*takewhile(lambda at: not (at and _is_end(said, lines[at:])), range(len(lines)))]
    parsed = [parse(one, said.book) for at in above for one in sentences(Plain(lines[at]), said.book)]
    clauses = [clause for whole in parsed for clause in whole.clauses]
    coded = [clause for clause in clauses if clause.has("code")]
    if any(whole.sentence.asked for whole in parsed) or not all(map(_is_polite, clauses)):
        return None
    asks = any(holds("please", atom.words) for clause in clauses for atom in clause.atoms)
    return Command(Verb.SIGN, codes=said.named) if asks and len(coded) == 1 and coded[0].is_all(*_SMALL) else None


def _is_end(said: Said, lines: Sequence[str]) -> bool:
    return is_closed(lines) or is_signature(lines, said.mail.sender)


def _is_polite(clause: Clause) -> bool:
    """Thanks, a yes, a code; it turns nothing."""
    turned = any(atom.of(*_TURNS) and not atom.of("fill", "courtesy") for atom in clause.atoms)
    return not turned and clause.is_all(*_SMALL) and not clause.verb


def without_instead(own: OwnWords) -> OwnWords:
    """`Put me on UA 12/12 instead` without its last word; as they are where nothing else is said."""
    lines = tuple(Own(_without(line.text), line.sure) for line in own.lines)
    return own if lines == own.lines or not all(line.text.strip() for line in lines) else replace(own, lines=lines)


def _without(text: str) -> str:
    folded = Plain(text)
    said = [*WORD.finditer(folded.text)]
    if not (found := _instead().anywhere([word.group() for word in said])):
        return text
    place, phrase = found
    last = said[place + phrase.length - 1].end()
    behind = said[place + phrase.length :]
    ends = not behind or any(mark in MARKS for mark in folded.text[last : behind[0].start()].strip())
    if not (ends or holds("please", [behind[0].group()])):
        return text  # `instead of UA 12/12`
    return f"{folded.written(0, said[place].start()).rstrip()} {folded.written(last)}".strip()


@cache
def _instead() -> Phrases:
    tables = words.spoken("replies").items()
    return Phrases((tag, "instead", phrase) for tag, table in tables for phrase in table["instead"])
