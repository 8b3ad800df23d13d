"""A plain yes beside a code, in a mail that answers nothing: `Yes to UA 329/11`, `UA 329/11 - yes from me, Ruth Lee`.

new mail, no command ─► without its codes it is a plain yes, or `signed!`? ─► a SIGN for them, with the name behind it

In an answer to a mail of ours a yes is for what was asked there, and for another letter only where it names both.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from signbot.core.mail.own_words import is_reply_subject
from signbot.core.names import of_sender
from signbot.core.question import Wish
from signbot.core.reading.affirmation import says_yes, wants_nothing
from signbot.core.reading.behind import Comment, People, behind
from signbot.core.reading.clauses import parse
from signbot.core.reading.pieces import Command
from signbot.core.reading.said import Said
from signbot.core.reading.sentences import sentences
from signbot.core.text.grammar import Atom
from signbot.core.text.lexicon import WORD, Verb
from signbot.core.text.plain import Plain, plain
from signbot.core.text.words import of_names

_SMALL = ("code", "like", "yes", "want", "fill", "courtesy", "self", "selves", "letter", "adverb", "all", "because")
_APART = re.compile(r"\s*[,;:.!]+\s+|\s+[–—-]+\s+")


def yes_to_code(said: Said) -> Command | None:
    """The wish, as if it had been written out; None where the mail says anything else."""
    found, codes = said.found, said.named
    if not codes or (_answers(said) and not _names_asked_too(said)) or not said.own.complete:
        return None
    if found.commands or found.unsure or found.doubtful_remarks:
        return None
    lines = [said.without_codes(line.text, codes) for line in said.own.lines]
    if any(remark.goes_on for remark in found.remarks):
        return None
    if _says_signed(said, lines):
        return Command(Verb.SIGN, codes=codes, details=found.details, says_who=True)
    if not says_yes(lines, said.mail.sender) or not _is_plain(said):
        return None
    name = next(_names(said, codes), "")
    return Command(Verb.SIGN, codes=codes, tail=f" - {name}" if name else "", details=found.details, says_who=True)


def _says_signed(said: Said, lines: Sequence[str]) -> bool:
    """`Signed! UA 329/11`, and nothing else but courtesy; not so `already signed`, nor a closing `Signed, Ruth`."""
    alone = [line for line in lines if _is_signed(line)]
    coded = all(line not in (own.text for own in said.own.lines) for line in alone)
    others = [line for line in lines if line not in alone]
    return len(alone) == 1 and coded and not _answers(said) and wants_nothing(["", *others], said.mail.sender)


def _is_signed(line: str) -> bool:
    (*words,) = WORD.findall(plain(line))
    return len(words) == 1 and words[0] in _signed() and "?" not in line


@cache
def _signed() -> frozenset[str]:
    return frozenset(map(plain, of_names("signed")))


def _answers(said: Said) -> bool:
    """Anything, of ours or of others."""
    context, mail = said.context, said.mail
    ours = context.thread or context.asked or context.answered or context.question
    return bool(ours or mail.references or is_reply_subject(mail.subject))


def _names_asked_too(said: Said) -> bool:
    """`Yes for both: UA 329/11 and UA 12/12`, in reply to one of them."""
    question = said.context.question
    asked = question.campaigns if question is not None and question.wish is Wish.SIGN else ()
    return len(said.named) > 1 and len(asked) == 1 and asked[0] in said.named


def _is_plain(said: Said) -> bool:
    """Beside the code stand small words alone: `UA 329/11 is a good one` says something of it."""
    parsed = [parse(one, said.book) for line in said.own.lines for one in sentences(Plain(line.text), said.book)]
    coded = [clause for whole in parsed for clause in whole.clauses if clause.has("code", "like")]
    return all(clause.is_all(*_SMALL) and not any(map(_says_of, clause.atoms)) for clause in coded)


def _says_of(atom: Atom) -> bool:
    return atom.of("question") and not atom.of("yes", "want")


def _names(said: Said, codes: tuple[str, ...]) -> Iterator[str]:
    """What stands apart behind the code, or in a sentence below, and may be a name."""
    known = of_sender(said.mail.sender)
    for remark in said.found.remarks:
        head, *parts = _APART.split(said.without_codes(remark.text, codes))
        parts = parts if remark.codes else [head, *parts]
        named = [at for at, part in enumerate(parts) if not isinstance(behind(part, known), Comment)]
        if named and (remark.codes or isinstance(behind(remark.text, known), People)):
            yield ", ".join(parts[named[0] :])
