"""Own words below a question of ours: do they say yes?

    lines ─► above a signature ─► clauses, taken apart as commands are ─► what each says (`stance`) ─► Answer

Nothing here is a list of wishes: a yes, a no and what turns a yes are composed of the small words of `GRAMMAR`
(`core.text.grammar`). `REPLIES` has what only an answer has: which words of yes are plain, and which tell what was.

A plain yes counts whatever is said of others beside it. It does not where something denies, doubts, asks, or speaks of
somebody else as the one who acts; nor where the writer tells of themselves what we do not understand: `my account was
broken into`, unless they say that it was they (`I signed`). Any other word of yes (`ok`, `right`) counts where nothing
but courtesy, a name or a signature stands beside it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise, takewhile

from signbot.core.address import Address
from signbot.core.reading.clauses import Clause
from signbot.core.reading.reply_words import holds, is_phrase, place, without
from signbot.core.reading.signature import IMAGE, LINES, is_closed, is_closing, is_signature, sender_words
from signbot.core.reading.stance import (
    AGREES,
    ONLY_NO,
    ONLY_YES,
    Part,
    Says,
    asks_us,
    is_yes,
    negates,
    parsed_line,
    parts_in,
    tells_me,
)
from signbot.core.reading.without_act import mocks_letters
from signbot.core.text.grammar import words_of
from signbot.core.text.lexicon import LEAVING

_QUESTION = re.compile(r"[?¿؟？]")
_QUOTED = re.compile(r"\s*[*_]*[\"“„«‘'].{8,}[\"”“»’'][*_]*")
_SAYING = 2  # words, at least, that no table has, of a saying below a name
_OF_THE_LETTER = tuple("sign signature join enlist lend like yes off away withdraw want ask code behalf".split())
_ASKS_MORE = ("off", "away", "withdraw", "others", "mail", "if", "ask")
_AS_IT_IS = ("self", "signature", "letter", "fill", "courtesy", "yes", "want", "code", "like", "adverb", "you")
_OF_US = ("self", "sign", "signature", "mail", "code", "like", "you", "back", "off", "if")  # what no saying speaks of


class Answer(StrEnum):
    """What own words answer to a question of ours."""

    YES = "yes"  # whatever else they say
    POLITE_YES = "polite yes"  # and nothing else, but thanks, names, a signature
    NO = "no"  # and nothing else
    TURNED = "turned"  # something in them denies, doubts or asks
    NEITHER = "neither"


YESES = (Answer.YES, Answer.POLITE_YES)
AGAINST = (Answer.NO, Answer.TURNED)


def answer_in(lines: Sequence[str], sender: Address | None) -> Answer:
    """What the own words say, taken together; `sender` is whose name may stand below them."""
    shown = _behind_questions(answering(lines, sender))
    found = {part.says for part in _without_asides(_since(parts_in(shown, sender)))}
    if any(map(_QUESTION.search, shown)) or Says.TURNS in found or is_mocked(shown):
        return Answer.TURNED
    if Says.NO in found:
        return Answer.NO if found <= ONLY_NO else Answer.TURNED
    if Says.OWN in found or (Says.YES in found and Says.STORY not in found):
        return Answer.YES
    return Answer.POLITE_YES if found & AGREES and found <= ONLY_YES else Answer.NEITHER


def is_mocked(lines: Iterable[str]) -> bool:
    """`Sure, of course, and a letter will make them tremble`: yes twice, and then what others do."""
    told = (parsed.clauses for line in lines for parsed in parsed_line(line))
    return any(_mocks(clauses) or mocks_letters(clauses) for clauses in told)


def _mocks(clauses: Sequence[Clause]) -> bool:
    yes = [*takewhile(lambda clause: clause.is_all("yes"), clauses)]
    behind = clauses[len(yes) : len(yes) + 1]
    twice = sum(len(clause.atoms) for clause in yes) > 1
    return twice and any(clause.lead == "and" and _is_of_the_world(clause) for clause in behind)


def _is_of_the_world(clause: Clause) -> bool:
    """In words that no table has; it speaks neither to us, nor of the writer or the wish."""
    ours = ("self", "selves", "courtesy", "you", "sign", "signature", "want", "yes")
    return not (all(atom.groups for atom in clause.atoms) or clause.has(*ours))


def _behind_questions(lines: Sequence[str]) -> Sequence[str]:
    """`Did I not do this already? Anyway: yes, I confirm`: what follows a question that answers itself.

    Only where the yes says so twice, and the question asks for nothing: `Can you take me off? Yes …`.
    """
    told = [parsed for line in lines for parsed in parsed_line(line)]
    last = max((at for at, parsed in enumerate(told) if parsed.sentence.asked), default=-1)
    asked = [clause for parsed in told[: last + 1] for clause in parsed.clauses]
    rest = [parsed.sentence.written for parsed in told[last + 1 :]]
    if not asked or any(clause.has(*_ASKS_MORE) for clause in asked) or not _insists(rest):
        return lines
    return rest


def _insists(lines: Sequence[str]) -> bool:
    """`Yes, I confirm`."""
    parts = [part for part in parts_in(lines, None) if part.says in AGREES]
    own = (word for part in parts for atom in part.clause.atoms for word in atom.words)
    return len(parts) > 1 and parts[0].says is Says.YES and not words_of("self").isdisjoint(own)


def _since(parts: Iterable[Part]) -> list[Part]:
    """Without `I changed my mind`, where a wish to sign follows: it turns what was said before."""
    kept = [*parts]
    wish = max((at for at, part in enumerate(kept) if part.clause.has("sign") and part.says in AGREES), default=0)
    return [part for at, part in enumerate(kept) if at >= wish or place("reconsiders", part.clause) is None]


def _without_asides(parts: list[Part]) -> Iterator[Part]:
    """Without what is told besides: behind what only whoever did it says (`That was me! Sorry, I was at church`), and
    before a yes that says to go ahead (`Back at my desk. Yes, do go ahead`)."""
    own = False
    goes_on = max((at for at, part in enumerate(parts) if _goes_on(part)), default=-1)
    for at, part in enumerate(parts):
        if not ((own and is_aside(part)) or (at < goes_on and _is_of_the_day(part))):
            yield part
        own = own or part.says is Says.OWN


def _goes_on(part: Part) -> bool:
    return part.says in AGREES and place("go_on", part.clause) is not None


def _is_of_the_day(part: Part) -> bool:
    """A story of the writer alone, and of nothing that was signed."""
    return part.says is Says.STORY and not part.clause.has("sign", "signature", "told", "others", "selves")


def is_aside(part: Part) -> bool:
    """It speaks of nothing that could be done with their name, and turns nothing: `I don't check mail often`."""
    clause = part.clause
    if part.says in AGREES or clause.lead == "but" or clause.verb is not None or clause.has(*_OF_THE_LETTER):
        return False
    if any(atom.of("if", "others") and not atom.of("fill", "courtesy") for atom in clause.atoms):
        return False
    return not any(map(negates, clause.atoms)) or clause.has("told", "mail")


def only_tells(text: str) -> bool:
    """`That is our shared account`: not so what denies, makes a condition, asks, or ends: `no longer needed`."""
    clauses = [part.clause for part in parts_in([text], None)]
    turning = (atom for clause in clauses for atom in clause.atoms if atom.of("not", "if", "back", "off", "away"))
    return not any(map(asks_us, clauses)) and all(atom.of("fill", "want", "courtesy") for atom in turning)


def has_yes(lines: Sequence[str]) -> bool:
    """Whether a yes begins any of their clauses, whatever turns it."""
    return any(is_yes(part.clause.atoms[0]) for part in parts_in(lines, None))


def takes_off(lines: Sequence[str], sender: Address | None, *, nameless: bool = False) -> bool:
    """`Yes please, take it off`, where we asked whether to: of small words alone. `nameless`: so does `without my
    name`, which elsewhere is a wish to sign without it."""
    parts = [*parts_in(answering(lines, sender), sender)]
    off = [part for part in parts if _is_off(part.clause) or (nameless and _is_nameless(part.clause))]
    asks = any(map(_QUESTION.search, lines)) or keeps_name(lines)
    return bool(off) and not asks and all(part in off or part.says in ONLY_YES for part in parts)


def _is_off(clause: Clause) -> bool:
    small = (
        "off",
        "away",
        "withdraw",
        "lend",
        "enlist",
        "letter",
        "self",
        "signature",
        "yes",
        "courtesy",
        "fill",
        "want",
        "adverb",
    )
    return clause.has("off", "away", "withdraw") and clause.is_all(*small) and not clause.has("mail", "if")


def _is_nameless(clause: Clause) -> bool:
    return clause.has("anonymous") and clause.is_all("anonymous", "courtesy", "fill", "letter", "adverb", "and")


def keeps_name(lines: Sequence[str]) -> bool:
    """Whether own words below a wish to take a name off ask, or want it to stay: `No, keep me on`, `do not remove it`.

    Any other no is meant for the letter: `I don't want to be on it`.
    """
    parts = [*parts_in(lines, None)]
    asking = any(map(_QUESTION.search, lines)) or any(asks_us(part.clause) for part in parts)
    return asking or any(is_phrase("no", part.clause) or _stays(part.clause) for part in parts)


def _stays(clause: Clause) -> bool:
    if any(map(negates, clause.atoms)):
        return clause.verb in LEAVING or clause.has("off", "withdraw")
    return place("stays", clause) is not None


def stays_on(lines: Sequence[str]) -> bool:
    """`Leave my name on the letter by all means`: of small words alone; not so `leave my name off`."""
    return any(
        (beside := without("stays", part.clause)) is not None
        and part.clause.has("signature")
        and all(atom.of(*_AS_IT_IS) for atom in beside)
        for part in parts_in(lines, None)
    )


def tells_what_was(lines: Sequence[str]) -> bool:
    """`I signed this last week`, `It was me`: a yes to whoever asks whether it was they, and no wish.

    Nor is `Yes, I saw it`. `Absolutely! Signed.` is what somebody writes who thinks that a word does it.
    """
    parts = [*parts_in(lines, None)]
    agreed = any(part.says is Says.YES for part in parts)
    return any(
        takes_note(part.clause) if not did_it(part.clause) else not (agreed and _is_bare(part.clause)) for part in parts
    )


def did_it(clause: Clause) -> bool:
    """`I signed this`, `it was me`."""
    return place("did", clause) is not None


def takes_note(clause: Clause) -> bool:
    """`I read it`, `got it`, `received your letter`: in small words alone."""
    small = ("told", "self", "letter", "mail", "yes", "fill", "adverb", "lend", "you")
    got = any(before.of("self") and atom.of("lend") for before, atom in pairwise(clause.atoms)) and clause.has("you")
    return (clause.has("told") or got) and clause.is_all(*small) and not clause.has("sign", "signature", "enlist")


def _is_bare(clause: Clause) -> bool:
    """`Signed`, `yes, done`: without who or when."""
    return clause.is_all("told", "sign", "yes", "courtesy") and not clause.has("self")


def says_yes(lines: Sequence[str], sender: Address | None) -> bool:
    """A plain word of yes, and no deed: where nobody asked, `I signed` agrees to nothing."""
    said = any(part.says is Says.YES for part in parts_in(lines, sender))
    return said and answer_in(lines, sender) is Answer.YES and not tells_what_was(lines)


def stands_beside_yes(sentence: str) -> bool:
    """Not so `Yes, it is terrible`, nor `it is terrible` behind a yes: that may be what they say yes to."""
    parts = [*parts_in([sentence], None)]
    return not any(_comments(part.clause) or part.says in AGREES for part in parts)


def _comments(clause: Clause) -> bool:
    """`It is terrible`; not so `Greta is on it already`."""
    letter = next((at for at, atom in enumerate(clause.atoms) if atom.of("letter")), len(clause.atoms))
    return any(atom.of("question") for atom in clause.atoms[letter:]) and not clause.has("self")


def agrees_to(lines: Sequence[str]) -> bool:
    """`I will`, `Happy to.`: where we asked somebody to do something. `Right` only says that it is so."""
    agreed = (part for part in parts_in(lines, None) if part.says in AGREES)
    return any(place("so", part.clause) is None for part in agreed)


def declines(lines: Sequence[str], sender: Address | None) -> bool:
    """`Not this time, sorry`, where we asked somebody to do something; and nothing else."""
    parts = [*parts_in(answering(lines, sender), sender)]
    denied = [part for part in parts if part.says is Says.NO or _puts_off(part.clause)]
    return bool(denied) and all(part in denied or part.says is Says.POLITE for part in parts)


def _puts_off(clause: Clause) -> bool:
    """`Another time`, `not today`, `never mind`, `none of them`: of small words alone."""
    later = ("not", "if", "back", "courtesy", "fill", "self", "want", "letter", "sign", "adverb")
    if place("thinks", clause) is not None:
        return False  # `Let me think about it`
    turning = [atom for atom in clause.atoms if atom.of("not", "back")]
    turned = any(not atom.of("fill", "want", "courtesy", "yes") for atom in turning)
    return (turned and clause.is_all(*later)) or is_phrase("none", clause)


def says_only(lines: Sequence[str]) -> bool:
    """`I only wanted to say thank you`, `just asking`: no wish, and no no either."""
    return any(map(_only_says, parts_in(lines, None)))


def _only_says(part: Part) -> bool:
    """A word of saying or thanks; not so `just tell me how`, `just me, please`."""
    clause = part.clause
    more = clause.has("not", "back", "yes", "sign", "signature", "code", "like")
    thanks = any(atom.of("courtesy") and not holds("please", atom.words) for atom in clause.atoms)
    says = thanks or place("saying", clause) is not None
    if more or not says or place("only", clause) is None:
        return False
    return not any(map(tells_me, pairwise(clause.atoms)))


def wants_nothing(lines: Sequence[str], sender: Address | None, *, yes: bool = False) -> bool:
    """Thanks, praise, a name, word by word: `Perfect, thanks`; not so `please`, with what follows it.

    `yes`: a yes among them makes no difference.
    """
    polite = ONLY_YES if yes else {Says.POLITE}
    parts = parts_in(lines, sender)
    return all(part.says in polite or _is_ok(part) or is_phrase("welcome", part.clause) for part in parts)


def _is_ok(part: Part) -> bool:
    """`Ok`, `right`: where nothing is asked, they take note."""
    return part.says is Says.AGREES and (part.clause.is_all("yes", "courtesy", "fill") or is_phrase("so", part.clause))


# What is looked at -----------------------------------------------------------------------------------


def answering(lines: Sequence[str], sender: Address | None) -> list[str]:
    """Without pictures, sayings, and a signature at the end: they answer nothing."""
    shown: list[str] = []
    signed = False
    for number, line in enumerate(lines):
        saying = number and (_QUOTED.match(line) or (signed and _is_saying(line)))
        if not saying and not IMAGE.fullmatch(line):
            shown.append(line)
        signed = signed or is_closing(line) or sender_words(sender).issuperset(_words(line))
    ends = range(max(1, len(shown) - LINES), len(shown))
    return shown[: next((at for at in ends if is_closed(shown[at:]) or is_signature(shown[at:], sender)), len(shown))]


def _is_saying(line: str) -> bool:
    """Below a name, a sentence about the world: `Never doubt that a small group can change it`."""
    found = [atom for parsed in parsed_line(line) for clause in parsed.clauses for atom in clause.atoms]
    strange = sum(not atom.groups for atom in found)
    of_us = any(atom.of(*_OF_US) and not atom.of("fill") for atom in found)
    return strange >= _SAYING and not of_us and _QUESTION.search(line) is None


def _words(line: str) -> list[str]:
    return [word for parsed in parsed_line(line) for word in parsed.sentence.said]
