"""The two forms of a mail's words, text and HTML: which of them holds words, and which lines were wrapped.

- HTML that is labelled as plain text is HTML, and text that is labelled as HTML is text.
- A stub, "This email requires an HTML capable mail client", is no text.
- Where both say the same, the HTML's lines tell which of the text's a mail program wrapped.
"""

import html as entities
import re
from collections.abc import Iterator, Sequence
from functools import cache

from signbot.core.mail import wrapped
from signbot.core.mail.own_words import Own, OwnWords, essence
from signbot.core.text.lexicon import WORD
from signbot.core.text.plain import plain
from signbot.core.text.words import client, of_all
from signbot.core.value import replace

STUB = 60  # words of a stub at most
STUB_READ = 2_000  # characters
BEGIN = 40  # characters
LONG = 4  # letters: shorter words stand in every text

_MARKUP = re.compile(
    r"\s*(?:<!doctype html|<(?:html|head|body|div|p|table|center|font|span|br|meta|style)(?:\s[^<>]{0,2000})?/?>)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?:[a-zA-Z][a-zA-Z\d]*(?=[\s/>])|[/!])")
_LINK = re.compile(r"https?://\S+|www\.\S+")


def labelled(text: str, html: str) -> tuple[str, str]:
    """(text, HTML) by what they are, not by their types."""
    if _MARKUP.match(text) and "</" in text:
        return "", html if html.strip() else text
    if html.strip() and not text.strip() and not _TAG.search(html):
        return entities.unescape(html), ""
    return text, html


def is_stub(text: str, shown: str) -> bool:
    """Whether a program wrote it for those who do not see the HTML: short, of viewers, and nothing of what is shown."""
    if len(text) > STUB_READ or not shown.strip() or _begins_alike(text, shown):
        return False
    words = plain(_LINK.sub(" ", text))
    if not _viewers().search(words):
        return False
    return len(WORD.findall(words)) <= STUB and _telling(words).isdisjoint(_telling(plain(shown)))


def _begins_alike(text: str, shown: str) -> bool:
    """A quick look: most texts begin as what is shown."""
    begin = text.lstrip()[:BEGIN].partition("\n")[0]
    return begin in shown and bool(_telling(plain(begin)))


def _telling(text: str) -> set[str]:
    """Numbers, and words that do not stand in every text."""
    said = (word for word in WORD.findall(text) if len(word) >= LONG or word.isdigit())
    return {*said} - of_all("sentences", "joining", "pointing")


@cache
def _viewers() -> re.Pattern[str]:
    """`html`, `browser`, `mail client`: what shows HTML."""
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, client('viewer')))})")


def unwrapped(written: OwnWords, shown: OwnWords) -> OwnWords:
    """The text's own lines as the HTML shows them, where both say the same: joined where they were wrapped.

    A short line stays one: what its writer broke, some programs put into HTML without a break.
    """
    if len(written.lines) <= len(shown.lines) or essence(written.text) != essence(shown.text):
        return written
    return replace(written, lines=_joined(written.lines, shown.lines))


def _joined(written: Sequence[Own], shown: Sequence[Own]) -> tuple[Own, ...]:
    return tuple(line for lines, other in _beside(written, shown) for line in _one_of(lines, other))


def _one_of(lines: Sequence[Own], shown: Sequence[Own]) -> Sequence[Own]:
    if len(shown) != 1 or any(len(line.text) < wrapped.BY_HAND for line in lines[:-1]):
        return lines
    return [Own(shown[0].text, all(line.sure for line in lines))]


def _beside(written: Sequence[Own], shown: Sequence[Own]) -> Iterator[tuple[list[Own], list[Own]]]:
    """The fewest lines of both that have the same letters, from above to below."""
    left, right = list(written), list(shown)
    while left and right:
        lines, other = [left.pop(0)], [right.pop(0)]
        ahead = len(essence(lines[0].text)) - len(essence(other[0].text))
        while ahead and (right if ahead > 0 else left):
            if ahead > 0:
                other.append(right.pop(0))
                ahead -= len(essence(other[-1].text))
            else:
                lines.append(left.pop(0))
                ahead += len(essence(lines[-1].text))
        yield lines, other
    if left:
        yield left, []
