"""A reply to one of our confirmation requests -> Confirm, Refuse, or what is unclear about it.

A command? it is read as any mail is ─► a no? Refuse ─► a doubt? Unclear ─► else Confirm: also an empty reply, which a
tap on our link, or an answer with nothing typed, makes.
"""

import re

from signbot.core.intents import Confirm, Intent, Refuse, Unclear, Why
from signbot.core.reading.line import read_line
from signbot.core.reading.pieces import Remark
from signbot.core.reading.said import Said
from signbot.core.text.html import every_line
from signbot.core.text.lexicon import NO_REPLY

LINES = 200  # of what looks quoted, where a no is looked for
MARKUP = 20_000  # characters
WIDTH = 400
_QUOTED = re.compile(r"^(?:\s{0,3}[>|])+\s?|^\s*(?:re|aw|rv|fwd?)\s?:\s*", re.IGNORECASE)


def reply_to_request(said: Said, refused: tuple[str, ...] | None) -> Intent | None:
    """None when the mail holds a command of its own. `refused`: the campaigns it refuses to sign, None for none.

    A command comes first: it says more than yes or no. Then a no, wherever it stands: a name that is left off can
    still be signed, one that went out cannot be taken back. Only what neither asks nor denies may be a yes.
    """
    if any(command.verb not in NO_REPLY and not command.refused for command in said.found.commands):
        return None
    if refused is not None or said.found.commands or any(remark.no for remark in said.found.remarks):
        return Refuse()
    return next(filter(None, (doubt(said) for doubt in _DOUBTS)), Confirm())


def _perhaps_quoted(said: Said) -> Unclear | None:
    """A command stands there that may be somebody else's."""
    return said.unclear_request(Why.QUOTE_UNCERTAIN) if said.found.unsure else None


def _not_only_yes(said: Said) -> Unclear | None:
    """Words besides a yes, or codes of other letters."""
    remarks = said.found.remarks
    others = {code for remark in remarks for code in remark.codes} - set(said.context.asked_for)
    if not others and all(remark.yes or remark.only_codes for remark in remarks):
        return None
    return said.unclear_request(Why.NO_COMMAND, said.first_words)


def _no_certain_yes(said: Said) -> Unclear | None:
    """A yes that may be somebody else's, or only the code of the letter."""
    remarks, doubtful = said.found.remarks, said.found.doubtful_remarks
    if not remarks or (not doubtful and any(remark.yes for remark in remarks)):
        return None
    return said.unclear_request(Why.QUOTE_UNCERTAIN if doubtful else Why.NO_COMMAND)


def _beside_the_question(said: Said) -> Unclear | None:
    """Thanks, or `City: Dakar`, and nothing that answers."""
    if said.found.remarks or not said.own.lines:
        return None
    return said.unclear_request(Why.NO_COMMAND, said.first_words, courteous=not said.found.details)


def _no_elsewhere(said: Said) -> Unclear | None:
    """Nothing that is their own for certain, and a line that is nothing but a no wherever it stands."""
    return said.unclear_request(Why.NO_COMMAND) if not said.own.lines and _denied_somewhere(said) else None


def _cut_off(said: Said) -> Unclear | None:
    """What was not looked at, for its length, may hold a no."""
    return None if said.own.complete else said.unclear_request(Why.QUOTE_UNCERTAIN)


def _unreadable(said: Said) -> Unclear | None:
    """What is encrypted may hold a no."""
    return said.unclear_request(Why.NO_COMMAND) if said.mail.sealed and not said.own.lines else None


# Why a reply without command and no is no yes. What stands there comes before what may stand there, so that the answer
# names the words in question where there are some. The last three are left for a reply of yes alone, or of nothing.
_DOUBTS = (
    _perhaps_quoted,
    _not_only_yes,
    _no_certain_yes,
    _beside_the_question,
    _no_elsewhere,
    _cut_off,
    _unreadable,
)


def _denied_somewhere(said: Said) -> bool:
    shown = every_line(said.mail.html[:MARKUP]).splitlines()
    stands = (*said.mail.text.splitlines()[:LINES], *shown, said.mail.subject)
    lines = (_QUOTED.sub("", line).strip(" -=_") for line in stands)
    first = (read_line(line[:WIDTH], said.book)[:1] for line in lines if line)
    return any(isinstance(piece, Remark) and piece.no for pieces in first for piece in pieces)
