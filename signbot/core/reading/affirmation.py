"""Own words below a question of ours: do they say yes? The words stand in `REPLIES` of `signbot/core/text/words`.

    lines ─► clauses ─► does one begin with a yes? ─► does any word turn it? ─► Answer

A yes that is plain counts whatever stands beside it, unless something denies, doubts, asks or speaks of somebody else:
those are closed classes of small words. A word that is only mostly a yes (`ok`, `right`) counts where nothing but
thanks, a name or a signature stands beside it.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache

from signbot.core.address import Address
from signbot.core.reading.signature import IMAGE, NUMBERED, is_signature, sender_words
from signbot.core.text import words
from signbot.core.text.lexicon import WORD, Found, Phrases
from signbot.core.text.plain import plain

POLITE = 2  # words that may stand between a greeting and a yes: `Dear Brian yes`
_CLAUSE = re.compile(r"[.!?;:,()\[\]\n…–—/|*_<>\"“”„«»]+|(?<!\w)-+|-+(?!\w)")
_QUESTION = re.compile(r"[?¿؟？]")
_MOTTO = re.compile(r"\s*[*_]*[\"“„«‘'].{8,}[\"”“»’'][*_]*")
_YES_SIGNS = re.compile("[👍👌✅✔☑]")
_NO_SIGNS = re.compile("[👎❌✖🚫⛔✋]")
_MYSELF = frozenset({"eu", "i", "ich", "me", "moi", "yo"})
_COURTESY = ("welcome", "polite", "closing", "ok")  # to an answer that asks nothing
_JOINING = frozenset({"and", "y", "e", "et", "und"})  # before a clause of its own


class Answer(StrEnum):
    """What own words answer to a question of ours."""

    YES = "yes"  # whatever else they say
    POLITE_YES = "polite yes"  # and nothing else, but thanks, names, a signature
    NO = "no"  # and nothing else
    TURNED = "turned"  # something in them denies, doubts or asks
    NEITHER = "neither"


AGAINST = (Answer.NO, Answer.TURNED)


def answer_in(lines: Sequence[str], sender: Address | None) -> Answer:
    """What the own words say, taken together; `sender` is whose name may stand below them."""
    said = [*_without_mottos(lines)]
    clauses = [clause for line in said for clause in _clauses(line)]
    if any(map(_is_no, clauses)):
        others = [clause for clause in clauses if not _is_no(clause)]
        alone = all(_is_polite(clause) or _is_name(clause, sender) for clause in others)
        return Answer.NO if alone and not any(map(_yes, others)) else Answer.TURNED
    languages = {tag for clause in clauses if (yes := _yes(clause)) for tag in yes.languages}
    if any(map(_QUESTION.search, said)) or any(_is_turned(clause, languages) for clause in clauses):
        return Answer.TURNED
    if any(map(_begins_with_yes, clauses)):
        return Answer.YES
    beside = [line for line in said if not _is_polite_yes(line, sender)]
    agreed = any(_yes(clause) for clause in clauses) and (not beside or is_signature(beside, sender))
    return Answer.POLITE_YES if agreed else Answer.NEITHER


def has_yes(lines: Sequence[str]) -> bool:
    """Whether a yes begins any of their clauses, whatever turns it."""
    return any(_yes(clause) for line in lines for clause in _clauses(line))


def keeps_name(lines: Sequence[str]) -> bool:
    """Whether own words below a wish to take a name off ask, or want it to stay: `No, keep me on`, `do not remove it`.

    Any other no is meant for the letter: `I don't want to be on it`.
    """
    clauses = [clause for line in lines for clause in _clauses(line)]
    asks = any(map(_QUESTION.search, lines)) or any(_of("asks").at(clause, 0) for clause in clauses)
    return asks or any(_is_no(clause) or _stays(clause) for clause in clauses)


def _stays(clause: list[str]) -> bool:
    negated = any(_negates(clause, at) for at in range(len(clause)))
    return _of("leaves" if negated else "stays").anywhere(clause) is not None


def tells_what_was(lines: Sequence[str]) -> bool:
    """`I signed this last week`, `It was me`: a yes to whoever asks whether it was they, and no wish."""
    clauses = (clause for line in lines for clause in _clauses(line))
    return any(_of("already").at(clause, at) for clause in clauses for at in (0, _behind_yes(clause)))


def agrees_to(lines: Sequence[str]) -> bool:
    """`I will`, `Happy to.`: where we asked somebody to do something. In a clause that says nothing else."""
    clauses = (clause for line in lines for clause in _clauses(line))
    return any(_of("will").at(clause, 0) and _is_made_of((*_COURTESY, "yes", "will"), clause) for clause in clauses)


def declines(lines: Sequence[str], sender: Address | None) -> bool:
    """`Not this time, sorry`, where we asked somebody to do something; and nothing else."""
    clauses = [clause for line in lines for clause in _clauses(line)]
    denied = [clause for clause in clauses if _of("declines").is_all(clause) or _is_no(clause)]
    others = (clause for clause in clauses if clause not in denied)
    return bool(denied) and all(_is_made_of(_COURTESY, clause) or _is_name(clause, sender) for clause in others)


def says_only(lines: Sequence[str]) -> bool:
    """`I only wanted to say thank you`, `just asking`: no wish, and no no either."""
    return any(_of("only").at(clause, 0) for line in lines for clause in _clauses(line))


def wants_nothing(lines: Sequence[str], sender: Address | None, *, yes: bool = False) -> bool:
    """Thanks, praise, a name, word by word: `Perfect, thanks`; not so `please`, with what follows it.

    `yes`: a yes among them makes no difference.
    """
    groups = (*_COURTESY, "yes", "will") if yes else _COURTESY
    clauses = (clause for line in lines for clause in _clauses(line))
    return all(_is_name(clause, sender) or _is_made_of(groups, clause) for clause in clauses)


def _is_made_of(groups: Sequence[str], clause: list[str]) -> bool:
    """Of their phrases, and of nothing else."""
    at = 0
    while at < len(clause):
        lengths = [found.length for group in groups if (found := _of(group).at(clause, at))]
        if not lengths:
            return False
        at += max(lengths)
    return True


def _without_mottos(lines: Sequence[str]) -> Iterator[str]:
    """Below the first line a saying in quotation marks is a motto, and answers nothing; nor does a picture."""
    for number, line in enumerate(lines):
        if not (number and (_MOTTO.match(line) or IMAGE.fullmatch(line))):
            yield line


def _clauses(line: str) -> Iterator[list[str]]:
    signs = _NO_SIGNS.sub(". no. ", _YES_SIGNS.sub(". ok. ", line))
    folded = NUMBERED.sub(" ", plain(unicodedata.normalize("NFC", signs)))
    return filter(None, (WORD.findall(clause) for clause in _CLAUSE.split(folded)))


# A yes -----------------------------------------------------------------------------------------------


def _begins_with_yes(clause: list[str]) -> bool:
    """At its beginning, behind words of courtesy, or as a clause of its own behind `and`."""
    places = (at for at in range(len(clause)) if _may_begin(clause, at))
    return any(_of("yes").at(clause, at) for at in places)


def _may_begin(clause: list[str], at: int) -> bool:
    begun = _of("polite").at(clause, 0)
    return at == 0 or clause[at - 1] in _JOINING or (begun is not None and at <= begun.length + POLITE)


def _yes(clause: list[str]) -> Found | None:
    return _of("yes").at(clause, 0) or _of("ok").at(clause, 0)


def _is_polite_yes(line: str, sender: Address | None) -> bool:
    """A yes, courtesy, or the sender's name, and nothing else."""
    return all(_is_polite(clause) or _is_name(clause, sender) for clause in _clauses(line))


def _is_polite(clause: list[str]) -> bool:
    at = _behind_yes(clause)
    return at == len(clause) or any(_of(group).at(clause, at) for group in ("polite", "closing"))


def _is_name(clause: list[str], sender: Address | None) -> bool:
    return sender_words(sender).issuperset(clause)


def _behind_yes(clause: list[str]) -> int:
    """How many words of yes it begins with, all of one language: `si` before `c'est moi` is French for `if`."""
    at, languages = 0, set[str]()
    while yes := _of("yes").at(clause, at) or _of("ok").at(clause, at):
        languages = languages & set(yes.languages) if at else set(yes.languages)
        if not languages:
            break
        at += yes.length
    return at


# What turns it ---------------------------------------------------------------------------------------


def _is_no(clause: list[str]) -> bool:
    return _of("no").is_all(clause)


def _is_turned(clause: list[str], languages: set[str]) -> bool:
    """Whether it denies, doubts or asks, behind a yes: `claro que si` holds no `if`. `languages`: of the yes."""
    at = start = _behind_yes(clause)
    if start == 1 and not _is_polite(clause) and _of("turns").at(clause, 0):
        return True  # `si me dicen quiénes son`: without its accent a yes is an if
    while at < len(clause):
        harmless = _of("harmless").at(clause, at)
        if harmless and not languages.isdisjoint(harmless.languages):
            at += harmless.length
            continue
        opened = at == start and _opens_otherwise(clause, at)
        if opened or _turns(clause, at):
            return True
        at += 1
    return False


def _turns(clause: list[str], at: int) -> bool:
    return _negates(clause, at) or any(_finds(group, clause, at) for group in ("turns", "leaves"))


def _negates(clause: list[str], at: int) -> bool:
    """`n't` and `n'` are the negations that are written as one word with another."""
    word = clause[at]
    return word.endswith("n't") or word.startswith("n'") or _of("not").at(clause, at) is not None


def _opens_otherwise(clause: list[str], at: int) -> bool:
    """`Who are you`, `my son signed`; not so `it was me who signed`."""
    opens = any(_finds(group, clause, at) for group in ("asks", "others"))
    return opens and not (at and clause[at - 1] in _MYSELF)


def _finds(group: str, clause: list[str], at: int) -> bool:
    """`By my son`; not so `by my signature`."""
    found = _of(group).at(clause, at)
    return found is not None and _of("mine").at(clause, at + found.length) is None


@cache
def _of(group: str) -> Phrases:
    """A group of `REPLIES`, of all languages, with accents and without them.

    Without its accent `sí` is Spanish for `if`, so that it is only mostly a yes.
    """
    weak = {phrase for table in words.spoken("replies").values() for phrase in table["ok"]} if group == "yes" else ()
    return Phrases(
        (language, group, form)
        for language, table in words.spoken("replies").items()
        for phrase in table.get(group, ())
        for form in dict.fromkeys((phrase, _unaccented(phrase), _spelt_out(phrase)))
        if form == phrase or form not in weak
    )


def _unaccented(phrase: str) -> str:
    """`sí` as many keyboards write it."""
    return "".join(char for char in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(char))


def _spelt_out(phrase: str) -> str:
    """`bestaetige`: German without its own letters."""
    return phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
