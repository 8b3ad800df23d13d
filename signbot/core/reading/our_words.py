"""A whole reply, the quoted part too -> the lines that we did not write: there may stand a no between our own words.

lines of text and HTML, without quote signs ─► sentence by sentence ─► their letters ─► ours, where with what stands
beside them they are found in a text of ours ─► the others

Programs wrap and cut lines as they like, so that `NO: then nothing will be signed` of ours may begin one. Only letters
are compared.
"""

import html
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from signbot.core import token
from signbot.core.mail.mail import Mail
from signbot.core.mail.own_words import OURS, essence
from signbot.core.text.html import every_line

LINES = 200  # looked at
SENTENCES = 2 * LINES  # of all of them: our lines have several, put together from several texts of ours
MARKUP = 20_000  # characters
APART = "\n"  # between texts: no letter, so that nothing is found over their ends
SEVERAL_WORDS = 8  # letters: more than `NO` and `not me`
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d])")
_COMMAND = re.compile(r"(?<=[a-zà-ÿ]\s)(?:[^\W\d_a-zà-ÿ]+\s+){1,5}\S*\d\S*")
_QUOTED = re.compile(r"^(?:\s{0,3}[>|])+\s?|^\s*(?:re|aw|rv|fwd?)\s?:\s*", re.IGNORECASE)


class _Piece(NamedTuple):
    text: str
    begun: bool  # behind another sentence of its line, so that it may go on in the next one: nobody's NO on a line


def said_by_others(mail: Mail, ours: Sequence[str]) -> Iterator[str]:
    """The lines of its text, its HTML and its subject that stand in no text of ours. `ours`: as `essence` gives them.

    A line of few letters counts as ours only together with the line above or below it; one of a word, with both, or
    with the line below where a sentence of ours stands before it on its line.
    """
    texts = _joined(tuple(ours))
    shown = html.unescape(every_line(mail.html[:MARKUP]))
    for lines in (mail.text.splitlines()[:LINES], shown.splitlines(), [token.without(mail.subject)]):
        bare = (_QUOTED.sub("", line).strip(" -=_\u00a0") for line in lines)
        said = (_Piece(text, at > 0) for line in bare for at, text in enumerate(_SENTENCE.split(line)))
        yield from _not_ours(
            [*islice((piece for piece in said if any(map(str.isalnum, piece.text))), SENTENCES)], texts
        )


def _not_ours(pieces: Sequence[_Piece], texts: str) -> Iterator[str]:
    letters = ["", *(essence(piece.text) for piece in pieces), ""]
    bare = ["", *(essence(_without_command(piece.text)) for piece in pieces), ""]
    for number, piece in enumerate(pieces, 1):
        forms = (form for each in (letters, bare) for form in _forms(each[number - 1 : number + 2], piece.begun))
        if not any(_is_found(form, texts) for form in forms):
            yield piece.text


@lru_cache(maxsize=4)
def _joined(ours: tuple[str, ...]) -> str:
    """Looked through as one; the same string each time, so that it is known by its place."""
    return APART.join(ours)


@lru_cache(maxsize=4096)  # the lines of what we write, as programs break them: mails quote the same ones
def _is_found(form: str, texts: str) -> bool:
    return form in texts


def _forms(beside: Sequence[str], begun: bool) -> Iterator[str]:
    """A line and what stands above and below it, put together as long as is needed."""
    above, line, below = beside
    several = len(line) >= SEVERAL_WORDS
    pairs = (*([above + line] if several else []), *([line + below] if several or begun else []))
    yield from (form for form in (line, above + line + below, *pairs) if len(form) >= OURS)


def _without_command(line: str) -> str:
    """`reply with NAME UA 12/12 and the name`: what our texts leave to be filled in, within a line of theirs."""
    return _COMMAND.sub(" ", line)
