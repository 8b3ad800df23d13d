"""Sentences that are no command: questions, a yes, a no, and what they make of the command beside them."""

import re
from collections.abc import Sequence

from signbot.core.reading.details import is_courtesy
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.sentences import Sentence, after_address, negates
from signbot.core.text.lexicon import ON_OR_OFF, Found, Verb, commands, phrases, words_of

SHORT = 3  # words of a sentence that is nothing but a no
POLITE = 5  # words that may stand before `could you`
TOLD = 10  # words of a sentence that tells who signs, and no story
ENDED = re.compile(r"\s*[.!?…;]")


def is_question(sentence: Sentence) -> bool:
    """By its mark, or by the word that it begins with."""
    if sentence.asked:
        return True
    said, at = sentence.said, 0
    while greeting := phrases("greeting").at(said, at):
        at = after_address(sentence.tokens, at + greeting.length)
    if phrases("agree").at(said, at):  # `estoy de acuerdo`
        return False
    return phrases("question").at(said, at) is not None


def of_question(sentence: Sentence) -> Piece:
    """A question about signing is STATUS; any other is only a remark."""
    said = sentence.said
    signing = phrases("signing").anywhere(said) or phrases("printed").anywhere(said)
    status = commands().anywhere(said)
    if (not signing and not (status and status[1].meaning == Verb.STATUS)) or _requests(said):
        return remark_of(sentence, asked=True)
    found = phrases("question").anywhere(said) or signing or status
    return Command(Verb.STATUS, languages=found[1].languages if found else (), codes=sentence.codes)


def _requests(said: Sequence[str]) -> bool:
    """`Could you sign me for UA 329/11?`: a wish, said as a question. It is asked about, not told how things stand."""
    request, command = phrases("request").anywhere(said), commands().anywhere(said)
    if request is None or request[0] > POLITE or command is None:
        return False
    found = command[1]
    return found.meaning in ON_OR_OFF or (found.meaning == Verb.NAME and found.length > 1)


def remark_of(sentence: Sentence, *, asked: bool) -> Remark:
    """What a sentence says that commands nothing. `asked`: it is a question."""
    said, start = sentence.said, _after_greetings(sentence.said)
    negated = _has(said, "negation")
    signing = phrases("signing").anywhere(said)
    no = None if asked or phrases("not_no").at(said, start) else phrases("no").at(said, start)
    refused = signing if negated else None
    return Remark(
        sentence.written,
        codes=sentence.codes,
        languages=signing[1].languages if signing else (),
        courtesy=is_courtesy(said) and not asked,
        closing=phrases("closing").is_all(said),
        yes=() if asked or negated else _yes([token.text for token in sentence.tokens[start:] if not token.code]),
        no=refused[1].languages if refused else no.languages if no else (),
        refused=refused is not None,
        household=_tells_of_several(said),
        only_codes=all(token.code or token.text in words_of("and") for token in sentence.tokens),
        anonymous=negated and _has(said, "printed") and _has(said, "publish"),
        asks=asked or negated or _has(said, "doubt", "question"),
        short_question=asked and len(said) <= POLITE and start < len(said),
        conditional=_begins_condition(said) and _goes_with_above(sentence),
        takes_back=_takes_back(said, start, no),
        regrets=_has(said, "alas"),
        goes_on=_goes_on(sentence),
    )


def _has(said: Sequence[str], *groups: str) -> bool:
    return any(phrases(group).anywhere(said) for group in groups)


def _after_greetings(said: Sequence[str]) -> int:
    at = 0
    while greeting := phrases("greeting").at(said, at):
        at += greeting.length
    return at


def _tells_of_several(said: Sequence[str]) -> bool:
    """`My wife and I`, in few words, and no story about others."""
    several = phrases("household").anywhere(said, at_least=2) is not None
    return several and len(said) <= TOLD and not _has(said, "told", "story")


def _takes_back(said: Sequence[str], start: int, no: Found | None) -> bool:
    """Whether it takes back what stands beside it: `No thanks.`, `I can't.`, `Just kidding`, `Sorry, I meant …`."""
    if phrases("slogan").at(said, start):
        return False
    if (
        phrases("retract").anywhere(said)
        or phrases("apology").at(said, start)
        or (no is not None and is_courtesy(said[start + no.length :]))
    ):
        return True
    if len(said) > SHORT or phrases("publish").anywhere(said):
        return False
    bare = words_of("negation", "first", "no", "please", "signing", "bare_no").issuperset(said)
    later = phrases("later").at(said, start)
    return (bare and negates(said)) or (later is not None and is_courtesy(said[start + later.length :]))


def _goes_with_above(sentence: Sentence) -> bool:
    begins = sentence.written[:1].islower() or phrases("only").at(sentence.said, 0) is not None
    return begins and not _has(sentence.said, "publish", "anonymous", "printed")


def _begins_condition(said: Sequence[str]) -> bool:
    joined = len(said) > 1 and (said[0] in words_of("and") or phrases("only").at(said, 0) is not None)
    return any(phrases(group).at(said, int(joined)) for group in ("doubt", "said_of", "later"))


def _goes_on(sentence: Sentence) -> bool:
    """A sentence that no mark ends, and that wants its end: `I do not want to`, `If you remove paragraph 3:`."""
    if ENDED.match(sentence.plain.text, sentence.behind):
        return False
    said = sentence.said
    if _is_announced(sentence) or said[-1] in words_of("told"):
        return True  # `Your mail says:`
    return phrases("unfinished").ending(said) > 0 or _begins_condition(said)


def _is_announced(sentence: Sentence) -> bool:
    """A colon ends the line, and neither a greeting nor several people stand before it."""
    said = sentence.said
    colon = len(said) > 1 and sentence.plain.text[sentence.behind :].strip() == ":"
    return colon and not (_has(said, "household") or is_courtesy(said) or phrases("greeting").at(said, 0))


def _yes(said: Sequence[str]) -> tuple[str, ...]:
    first = phrases("yes").at(said, 0)
    if first is None or phrases("not_yes").at(said, 0):  # `Correct my signature`
        return ()
    at = first.length
    while at < len(said):
        more = phrases("yes").at(said, at) or phrases("confirming").at(said, at)
        if more is None or not set(more.languages) & set(first.languages):
            break
        at += more.length
    rest = said[at:]
    polite = not rest or phrases("closing").at(rest, 0) or phrases("please").at(rest, 0)
    return first.languages if polite and is_courtesy(rest) else ()
