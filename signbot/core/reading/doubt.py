"""What stands behind a wish: may it turn what was said? A condition, another day, a second thought, a reason."""

from collections.abc import Sequence

from signbot.core import names
from signbot.core.reading.details import APART, BREAK, Detail, is_courtesy, is_place
from signbot.core.reading.sentences import Token, doubts, negates
from signbot.core.reading.slot import Slot
from signbot.core.text.lexicon import WORD, Verb, no_names, phrases, words_of
from signbot.core.text.plain import Plain

_MARKS = " .,!?:;-–—(\"'“”’)*_"
_KNOWN = ("courtesy", "greeting", "closing", "particle", "fill", "lead", "mine")
_NO = frozenset(("no", "não", "non"))


def is_doubtful(after: list[str], rest: Sequence[Token], slot: Slot, languages: tuple[str, ...], tail: str) -> bool:
    """Whether what follows the code may turn what stands before it."""
    named = bool(slot.codes or slot.unknown or slot.all)
    but_one = slot.all and any(token.code for token in rest)  # `all without UA 12/12`
    other = any(token.code for token in rest) and phrases("instead").anywhere(after) is not None  # `sorry, UA 12/12`
    wide = len(slot.codes) > 1 or slot.all or slot.verb is Verb.WITHDRAW  # what follows may speak of one of them
    loose = wide and not APART.match(tail) and not _is_known(without_reason(after), "undo")
    back = phrases("retract").anywhere(after) or phrases("alas").anywhere(after) or phrases("told").at(after, 0)
    return (
        but_one
        or other
        or loose
        or back is not None
        or doubts(without_reason(after))
        or _is_unfinished(languages, tail, after)
        or (named and _is_said_of(rest, after))
    )


def is_odd_behind(tail: str, after: list[str]) -> bool:
    """`UA 329/11: count me in for the march`: where the code stands before the verb, what follows is no comment."""
    return not is_name(tail.strip(_MARKS)) and not APART.match(tail) and is_unknown(tail, after, ())


def refuses(said: list[str], head: int, rest: Sequence[Token], verb: Verb) -> bool:
    """A negation before the code, or one that belongs to it; not one in what is said besides."""
    if negates(said[:head]):
        return True
    apart = bool(rest) and APART.match(rest[0].before) is not None
    after = without_reason(_without_slogan(said[head:], apart))
    if not negates(after):
        return False
    return (
        not apart
        or len(after) < 3
        or (verb is Verb.SIGN and not words_of("first").isdisjoint(after))
        or phrases("signing").anywhere(after) is not None
        or (phrases("negation").at(after, 0) is not None and len(after) < 4)
    )


def without_reason(after: list[str]) -> list[str]:
    """`… because this must not happen` says why, and refuses nothing."""
    reason = phrases("reason").anywhere(after)
    return after[: reason[0]] if reason else after


def _without_slogan(after: list[str], apart: bool) -> list[str]:
    """`SIGN UA 329/11 – never again!`: a call, set apart, refuses nothing. `– no more` alone does."""
    slogan = phrases("slogan").at(after, 0) if apart else None
    if slogan is None or (after[0] in _NO and len(after) == slogan.length):
        return after
    return after[slogan.length :]


def _is_unfinished(languages: tuple[str, ...], tail: str, after: list[str]) -> bool:
    """In German the verb may come last: `Ich möchte meine Unterschrift unter UA 329/11 überdenken`."""
    if languages != ("de",) or not after or APART.match(tail) or tail.lstrip()[:1] in ".!":
        return False
    if tail.strip(_MARKS).rpartition(" ")[2][:1].isupper():  # a noun: `als Lehrerin`, `aus Wien`
        return False
    known = words_of("courtesy", "particle", "undo", "fill", "lead", "self", "closing", "household")
    unknown = [word for word in without_reason(after) if word not in known]
    return bool(unknown) and (
        after[-1].endswith("n") or after[-1].startswith("ge") or phrases("negation").anywhere(after) is not None
    )


def taken_back(verb: Verb, after: list[str], tail: str) -> Verb:
    """`Tragen Sie mich bei UA 329/11 wieder aus`: the end of the sentence turns the verb round."""
    while after and after[-1] in words_of("courtesy"):
        after = after[:-1]
    if verb is not Verb.SIGN or not after or APART.match(tail):
        return verb
    undone = phrases("undo").ending(after)
    return Verb.WITHDRAW if undone and _is_known(after[:-undone]) else verb


def _is_said_of(rest: Sequence[Token], after: list[str]) -> bool:
    """`SIGN UA 329/11 is what they want`: a verb right after the code."""
    return bool(rest) and phrases("said_of").at(after, 0) is not None and APART.match(rest[0].before) is None


def is_unknown(tail: str, after: list[str], found: tuple[Detail, ...]) -> bool:
    """Without a code, only courtesy, a reason, a place, details or a name may follow."""
    bare, after = tail.strip(_MARKS), without_reason(after)
    if not bare or _is_known(after) or (APART.match(tail) and all(map(_is_beside, BREAK.split(bare)))):
        return False
    first, _, place = bare.partition(" ")
    if phrases("from_place").at([first.casefold()], 0) and is_place(BREAK.split(place)[0].strip(_MARKS)):
        return False
    if found or not APART.match(tail):
        return not found or not bare[:1].isupper()
    return not bare[:1].isupper() or (tail.lstrip()[:1] == ":" and not names.is_like(bare, no_names()))


def _is_known(said: list[str], *more: str) -> bool:
    place = 0
    while place < len(said):
        found = [one.length for group in (*_KNOWN, *more) if (one := phrases(group).at(said, place))]
        if not found:
            return is_courtesy(said)
        place += max(found)
    return True


def _is_beside(piece: str) -> bool:
    """`all the best`, `Ruth`, `Akron OH`."""
    return _is_known(WORD.findall(Plain(piece).text)) or is_name(piece.strip(_MARKS)) or is_place(piece.strip(_MARKS))


def is_name(text: str) -> bool:
    return names.is_like(BREAK.split(text)[0].strip(_MARKS), no_names())


def is_for_someone(tail: str) -> bool:
    """`SIGN UA 329/11 for Bob Ross`: not the writer, as it seems."""
    first, _, rest = tail.strip().partition(" ")
    name = BREAK.split(rest)[0].strip(" .!;")
    return bool(phrases("for_someone").at([first.casefold()], 0)) and " " in name and names.is_like(name, no_names())
