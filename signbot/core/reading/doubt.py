"""What stands behind a command, and turns it: a condition, another day, a second thought. A reason does not.

words behind the code ─► is it doubtful? ─► is it refused? ─► is it taken back? ─► is it unknown?
"""

from collections.abc import Sequence
from dataclasses import dataclass

from signbot.core import names
from signbot.core.reading.details import APART, BREAK, Detail, is_courtesy, is_place
from signbot.core.reading.sentences import Token, doubts, negates
from signbot.core.reading.slot import Slot
from signbot.core.text.lexicon import WORD, Verb, no_names, phrases, words_of
from signbot.core.text.plain import Plain

_MARKS = " .,!?:;-–—(\"'“”’)*_"
_KNOWN = ("courtesy", "greeting", "closing", "particle", "fill", "lead", "mine")
_NO = frozenset(("no", "não", "non"))


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a verb and its codes, in the same sentence."""

    said: Sequence[str]  # its words
    tokens: Sequence[Token]  # the same, and what stands before each
    tail: str  # as written, with its separator, without details

    @property
    def apart(self) -> bool:
        """A comma or a dash sets it apart."""
        return APART.match(self.tail) is not None


def is_doubtful(behind: Behind, slot: Slot, languages: tuple[str, ...]) -> bool:
    """Whether it may turn what stands before it. `languages`: in which the verb is a command."""
    after = behind.said
    return (
        _speaks_of_another(behind, slot)
        or _is_loose(behind, slot)
        or phrases("retract").anywhere(after) is not None
        or phrases("alas").anywhere(after) is not None
        or phrases("told").at(after, 0) is not None
        or doubts(without_reason(after))
        or _is_unfinished(behind, languages)
        or (slot.named and _is_said_of(behind))
    )


def _speaks_of_another(behind: Behind, slot: Slot) -> bool:
    """`all without UA 12/12`; `… sorry, UA 12/12`."""
    codes = any(token.code for token in behind.tokens)
    return codes and (slot.all or phrases("instead").anywhere(behind.said) is not None)


def _is_loose(behind: Behind, slot: Slot) -> bool:
    """Where several letters are meant, or a name goes, what follows may speak of one of them."""
    wide = len(slot.codes) > 1 or slot.all or slot.verb is Verb.WITHDRAW
    return wide and not behind.apart and not _is_known(without_reason(behind.said), "undo")


def is_odd_comment(behind: Behind) -> bool:
    """`UA 329/11: count me in for the march`: where the code stands before the verb, what follows is no comment."""
    return not is_name(behind.tail.strip(_MARKS)) and not behind.apart and is_unknown(behind, ())


def refuses(before: Sequence[str], behind: Behind, verb: Verb) -> bool:
    """A negation before the code, or one that belongs to it; not one in what is said besides."""
    if negates(before):
        return True
    apart = bool(behind.tokens) and APART.match(behind.tokens[0].before) is not None
    after = without_reason(_without_slogan(behind.said, apart))
    if not negates(after):
        return False
    return (
        not apart
        or len(after) < 3
        or (verb is Verb.SIGN and not words_of("first").isdisjoint(after))
        or phrases("signing").anywhere(after) is not None
        or (phrases("negation").at(after, 0) is not None and len(after) < 4)
    )


def without_reason(after: Sequence[str]) -> Sequence[str]:
    """`… because this must not happen` says why, and refuses nothing."""
    reason = phrases("reason").anywhere(after)
    return after[: reason[0]] if reason else after


def _without_slogan(after: Sequence[str], apart: bool) -> Sequence[str]:
    """`SIGN UA 329/11 – never again!`: a call, set apart, refuses nothing. `– no more` alone does."""
    slogan = phrases("slogan").at(after, 0) if apart else None
    if slogan is None or (after[0] in _NO and len(after) == slogan.length):
        return after
    return after[slogan.length :]


def _is_unfinished(behind: Behind, languages: tuple[str, ...]) -> bool:
    """In German the verb may come last: `Ich möchte meine Unterschrift unter UA 329/11 überdenken`."""
    after, tail = behind.said, behind.tail
    if languages != ("de",) or not after or behind.apart or tail.lstrip()[:1] in ".!":
        return False
    if tail.strip(_MARKS).rpartition(" ")[2][:1].isupper():  # a noun: `als Lehrerin`, `aus Wien`
        return False
    known = words_of("courtesy", "particle", "undo", "fill", "lead", "self", "closing", "household")
    unknown = [word for word in without_reason(after) if word not in known]
    return bool(unknown) and (
        after[-1].endswith("n") or after[-1].startswith("ge") or phrases("negation").anywhere(after) is not None
    )


def turned_verb(verb: Verb, behind: Behind) -> Verb:
    """`Tragen Sie mich bei UA 329/11 wieder aus`: the end of the sentence makes SIGN a WITHDRAW."""
    after = behind.said
    while after and after[-1] in words_of("courtesy"):
        after = after[:-1]
    if verb is not Verb.SIGN or not after or behind.apart:
        return verb
    undone = phrases("undo").ending(after)
    return Verb.WITHDRAW if undone and _is_known(after[:-undone]) else verb


def _is_said_of(behind: Behind) -> bool:
    """`SIGN UA 329/11 is what they want`: a verb right after the code."""
    tokens = behind.tokens
    return bool(tokens) and phrases("said_of").at(behind.said, 0) is not None and not APART.match(tokens[0].before)


def is_unknown(behind: Behind, details: tuple[Detail, ...]) -> bool:
    """Without a code, only courtesy, a reason, a place, details or a name may follow."""
    tail = behind.tail
    bare = tail.strip(_MARKS)
    if not bare or _is_known(without_reason(behind.said)):
        return False
    if behind.apart and all(map(_is_harmless, BREAK.split(bare))):
        return False
    first, _, city = bare.partition(" ")
    if phrases("from_place").at([first.casefold()], 0) and is_place(BREAK.split(city)[0].strip(_MARKS)):
        return False
    if details or not behind.apart:
        return not details or not bare[:1].isupper()
    return not bare[:1].isupper() or (tail.lstrip()[:1] == ":" and not names.is_like(bare, no_names()))


def _is_known(said: Sequence[str], *more: str) -> bool:
    """Whether it is made of phrases that change nothing, and of those of the groups `more`."""
    at = 0
    while at < len(said):
        found = [phrase.length for group in (*_KNOWN, *more) if (phrase := phrases(group).at(said, at))]
        if not found:
            return is_courtesy(said)
        at += max(found)
    return True


def _is_harmless(piece: str) -> bool:
    """`all the best`, `Ruth`, `Akron OH`."""
    return _is_known(WORD.findall(Plain(piece).text)) or is_name(piece.strip(_MARKS)) or is_place(piece.strip(_MARKS))


def is_name(text: str) -> bool:
    return names.is_like(BREAK.split(text)[0].strip(_MARKS), no_names())


def is_for_someone(tail: str) -> bool:
    """`SIGN UA 329/11 for Bob Ross`: not the writer, as it seems."""
    first, _, rest = tail.strip().partition(" ")
    name = BREAK.split(rest)[0].strip(" .!;")
    return bool(phrases("for_someone").at([first.casefold()], 0)) and " " in name and names.is_like(name, no_names())
