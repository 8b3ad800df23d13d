"""Sentences that are no command: questions, a yes, a no, and what they make of the command beside them."""

import re

from signbot.core.reading.details import is_courtesy
from signbot.core.reading.pieces import Command, Piece, Remark
from signbot.core.reading.sentences import AND, Token, after_address, negates
from signbot.core.text.lexicon import Found, Verb, commands, phrases, words_of
from signbot.core.text.plain import Plain

SHORT = 3  # words of a sentence that is nothing but a no
POLITE = 5  # words that may stand before `could you`
ENDED = re.compile(r"\s*[.!?…;]")


def is_question(said: list[str], tokens: list[Token], marked: bool) -> bool:
    if marked:
        return True
    place = 0
    while greeting := phrases("greeting").at(said, place):
        place = after_address(tokens, place + greeting.length)
    if phrases("agree").at(said, place):  # `estoy de acuerdo`
        return False
    return phrases("question").at(said, place) is not None


def of_question(plain: Plain, tokens: list[Token], said: list[str]) -> Piece:
    """A question about signing is STATUS; any other is only words."""
    signing = phrases("signing").anywhere(said) or phrases("printed").anywhere(said)
    status = commands().anywhere(said)
    if (not signing and not (status and status[1].meaning == Verb.STATUS)) or _requests(said):
        return remark_of(plain, tokens, said, question=True)
    found = phrases("question").anywhere(said) or signing or status
    languages = found[1].languages if found else ()
    codes = tuple(dict.fromkeys(token.code for token in tokens if token.code))
    return Command(Verb.STATUS, languages=languages, codes=codes)


def _requests(said: list[str]) -> bool:
    """`Could you sign me for UA 329/11?`: a wish, said as a question. It is asked about, not told how things stand."""
    request, command = phrases("request").anywhere(said), commands().anywhere(said)
    if request is None or request[0] > POLITE or command is None:
        return False
    found = command[1]
    return found.meaning in (Verb.SIGN, Verb.WITHDRAW) or (found.meaning == Verb.NAME and found.length > 1)


def remark_of(plain: Plain, tokens: list[Token], said: list[str], question: bool) -> Remark:
    start = 0
    while greeting := phrases("greeting").at(said, start):
        start += greeting.length
    no = phrases("no").at(said, start)
    negated = phrases("negation").anywhere(said) is not None
    signing = phrases("signing").anywhere(said)
    printed = phrases("printed").anywhere(said) is not None
    refused = negated and signing is not None
    denied = no is not None and not question and not phrases("not_no").at(said, start)
    return Remark(
        plain.written(tokens[0].start, tokens[-1].end),
        codes=tuple(dict.fromkeys(token.code for token in tokens if token.code)),
        courtesy=is_courtesy(said) and not question,
        yes=() if question or negated else _yes([token.text for token in tokens[start:] if not token.code]),
        no=signing[1].languages if refused and signing else no.languages if denied and no else (),
        refused=refused,
        household=len(said) <= 10
        and phrases("household").anywhere(said, at_least=2) is not None
        and not any(phrases(group).anywhere(said) for group in ("told", "story")),
        closing=phrases("closing").is_all(said),
        only_codes=all(token.code or token.text in AND for token in tokens),
        anonymous=negated and printed and phrases("publish").anywhere(said) is not None,
        languages=signing[1].languages if signing else (),
        conditional=_begins_condition(said) and _goes_with_above(plain, tokens, said),
        takes_back=_takes_back(said, start, no if denied else None),
        asks=question or negated or any(phrases(group).anywhere(said) for group in ("doubt", "question")),
        regrets=phrases("alas").anywhere(said) is not None,
        short_question=question and len(said) <= POLITE and start < len(said),
        goes_on=_goes_on(plain, tokens, said),
    )


def _takes_back(said: list[str], start: int, no: Found | None) -> bool:
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


def _goes_with_above(plain: Plain, tokens: list[Token], said: list[str]) -> bool:
    begins = plain.written(tokens[0].start)[:1].islower() or phrases("only").at(said, 0) is not None
    return begins and not any(phrases(group).anywhere(said) for group in ("publish", "anonymous", "printed"))


def _begins_condition(said: list[str]) -> bool:
    joined = len(said) > 1 and (said[0] in AND or phrases("only").at(said, 0) is not None)
    return any(phrases(group).at(said, int(joined)) for group in ("doubt", "said_of", "later"))


def _goes_on(plain: Plain, tokens: list[Token], said: list[str]) -> bool:
    """A sentence that no mark ends, and that wants its end: `I do not want to`, `If you remove paragraph 3:`."""
    if ENDED.match(plain.text, tokens[-1].end):
        return False
    announced = (
        len(said) > 1 and plain.text[tokens[-1].end :].strip() == ":" and not phrases("household").anywhere(said)
    )
    if (announced and not is_courtesy(said) and not phrases("greeting").at(said, 0)) or said[-1] in words_of("told"):
        return True  # `Your mail says:`
    return phrases("unfinished").ending(said) > 0 or _begins_condition(said)


def _yes(said: list[str]) -> tuple[str, ...]:
    first = phrases("yes").at(said, 0)
    if first is None or phrases("not_yes").at(said, 0):  # `Correct my signature`
        return ()
    place = first.length
    while place < len(said):
        more = phrases("yes").at(said, place) or phrases("confirming").at(said, place)
        if more is None or not set(more.languages) & set(first.languages):
            break
        place += more.length
    rest = said[place:]
    polite = not rest or phrases("closing").at(rest, 0) or phrases("please").at(rest, 0)
    return first.languages if polite and is_courtesy(rest) else ()
