"""HTML mail -> its text with its structure: what is quoted comes out as quoted, what is hidden not at all.

A quote becomes the line `> …`; where a program begins the old mail without closing it, the line `----- old -----`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from signbot.core.text.markup import SILENT, bounded
from signbot.core.value import dataclass

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

INPUT = 262_144  # characters of markup looked at
SHORT = 20_000  # characters of markup, and FEW tags, which can do no harm as they are
FEW = 400
NODES = 20_000  # elements looked into
SEARCHES = 50  # elements in which a quote is looked for; they lie in one another
STYLES = 1_000  # different styles of one mail: programs write a few dozen
STYLE = 2_000  # characters of one; programs write a hundred
_VALUE = 100  # characters of one property
OUTPUT = 65_536

Attributes = Mapping[str, str | None]

QUOTE = "> …"
CUT = "----- old -----"
_CUT_LINE = f"\n{CUT}\n"

_ANY_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")
_SPACE_IN_LINE = re.compile(r"[ \t\r\f\u00a0]+")
_EMPTY_LINES = re.compile(r"\n{3,}")
_PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_NOTHING = r"\s*:\s*0(?![.\d]*[1-9])"
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    rf"|(?:font-size|max-height|max-width|(?<![-\w])height|(?<![-\w])width|opacity){_NOTHING}|font-size\s*:\s*(?:0?\.\d+|[12])px"
    rf"|text-decoration[\w-]{{0,20}}\s*:[^;]{{0,{_VALUE}}}line-through"
    r"|(?:left|top|right|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0"
    r"|(?<![-\w])color\s*:\s*transparent",
    re.IGNORECASE,
)
_BORDERED = re.compile(rf"border-left\s*:[^;]{{0,{_VALUE}}}(?:solid|dotted|ridge)", re.IGNORECASE)
_OUTLOOK = re.compile(
    r"border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df|cccccc|ccc)\b|border-width\s*:\s*1pt\s+(?:medium|0)", re.IGNORECASE
)
_INDENTED = re.compile(
    r"^(?=.*\bborder\s*:\s*(?:none|0|medium))(?=.*\bmargin(?:-left)?\s*:)", re.IGNORECASE | re.DOTALL
)
_STYLES = (_HIDDEN, _BORDERED, _OUTLOOK, _PREFORMATTED, _INDENTED)
_BLOCK = frozenset(
    "address article body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table tr ul".split()
)
_QUOTE_CLASSES = frozenset(
    "gmail_extra yahoo_quoted moz-forward-container protonmail_quote tutanota_quote zmail_extra wordsection_quote "
    "gmail_quote_container_forward ms-outlook-mobile-reference-message mail_quote cafe_quote qt".split()
)
_ATTRIBUTION_CLASSES = frozenset("moz-cite-prefix gmail_attr moz-email-headers-table yahoo-quoted-begin".split())
_CUT_IDS = frozenset(
    "divrplyfwdmsg appendonsend mail-editor-reference-message-container olk_src_body_section stopspelling "
    "isforwardcontent ms-outlook-mobile-reference-message yahoo_quoted".split()
)
_ATTRIBUTION_IDS = frozenset({"reply-intro"})  # Roundcube; the quote below is closed


@lru_cache(maxsize=4)  # of one mail it is asked twice
def to_text(markup: str) -> str:
    """The visible text of a mail's markup, quotes marked. Linear; of markup nested without end the first line."""
    markup = markup[:INPUT].replace("\x00", "")
    safe = bounded(markup) if len(markup) > SHORT or markup.count("<") > FEW else markup
    if safe is None:
        first = _tidy(every_line(markup)).partition("\n")[0]
        return f"{first}\n{CUT}"  # what is quoted can't be told any more
    root = _parser()(safe).root
    return _tidy("".join(_walk(root))) if root is not None else ""


@cache
def _parser() -> "type[LexborHTMLParser]":
    """Loaded with the first mail that has HTML."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser


def every_line(markup: str) -> str:
    """All that stands between the tags, quoted and hidden words too."""
    return _ANY_TAG.sub("\n", markup)


def _walk(root: "LexborNode") -> Iterator[str]:
    """The pieces of text, depth first; closing newlines wait on the stack. `<pre>` keeps its lines."""
    stack: list[tuple[LexborNode | str, bool]] = [(root, False)]
    seen = _Seen()
    while stack:
        node, as_it_stands = stack.pop()
        if isinstance(node, str):
            yield node
        elif node.is_text_node:
            yield _spaced(node.text_content or "", as_it_stands)
        elif node.is_element_node:
            tag, attributes = node.tag or "", node.attributes
            style = seen.style(attributes.get("style") or "")
            replaced = _CUT_LINE if seen.enough else _replacement(node, tag, attributes, style, seen)
            yield replaced or _opening(tag)
            if replaced == _CUT_LINE:
                return  # what follows is the old mail
            if not replaced:
                if tag in _BLOCK:
                    stack.append(("\n", False))
                as_it_stands = as_it_stands or tag == "pre" or style.preformatted
                children = [(child, as_it_stands) for child in node.iter(include_text=True)]
                children.reverse()
                stack += children


@dataclass(slots=True)
class _Seen:
    """What a walk has cost so far."""

    elements: int = 0
    styles: set[str] = field(default_factory=set)
    searches: int = 0

    def style(self, written: str) -> "_Style":
        """Of one more element."""
        self.elements += 1
        if not written:
            return _NO_STYLE
        self.styles.add(written)
        return _NO_STYLE if self.enough else _style(written)

    @property
    def enough(self) -> bool:
        """More is there than any person's program writes."""
        return self.elements > NODES or len(self.styles) > STYLES or self.searches > SEARCHES


def _spaced(text: str, as_it_stands: bool) -> str:
    if "  " not in text and text.isprintable():  # all white space but the blank is not
        return text
    return (_SPACE_IN_LINE if as_it_stands else _SPACE).sub(" ", text)


class _Style(NamedTuple):
    """What an element's style says of its text."""

    hidden: bool = False
    bordered: bool = False  # at its left, as a quote is
    outlook: bool = False  # the line above an old mail
    preformatted: bool = False
    indented: bool = False  # as Gmail and Apple Mail indent a paragraph: a margin, and no border


_NO_STYLE = _Style()


@lru_cache(maxsize=512)  # a program writes the same few in all its mails
def _style(written: str) -> _Style:
    """What is too long to be looked at shows nothing."""
    if len(written) > STYLE:
        return _Style(hidden=True)
    return _Style(*(pattern.search(written) is not None for pattern in _STYLES))


def _opening(tag: str) -> str:
    if tag == "br" or tag in _BLOCK:
        return "\n"
    return " " if tag in ("td", "th") else ""


def _replacement(node: "LexborNode", tag: str, attributes: Attributes, style: _Style, seen: _Seen) -> str:
    """What stands for a node that is not looked into; "" for one that is."""
    if tag in SILENT or tag.startswith("-"):
        return " "
    if not attributes:
        return f"\n{QUOTE}\n" if tag == "blockquote" else ""
    if "hidden" in attributes or style.hidden:
        return " "
    classes = set((attributes.get("class") or "").casefold().split())
    name = (attributes.get("id") or "").casefold().removeprefix("x_")
    if tag == "blockquote" and style.indented and not (style.bordered or classes or name or attributes.get("type")):
        return ""  # an own paragraph; below `On …, Amina wrote:` its lines are known as quoted by that
    if classes & _ATTRIBUTION_CLASSES or name in _ATTRIBUTION_IDS or _is_quote(node, tag, classes, style, seen):
        return f"\n{QUOTE}\n"
    return _CUT_LINE if name in _CUT_IDS or style.outlook else ""


def _is_quote(node: "LexborNode", tag: str, classes: set[str], style: _Style, seen: _Seen) -> bool:
    """QUIRK: Gmail leaves own words in a `gmail_quote` whose quote was deleted; then nothing introduces one there."""
    if tag == "blockquote" or classes & _QUOTE_CLASSES or (tag == "div" and style.bordered):
        return True
    if "gmail_quote" not in classes:
        return False
    seen.searches += 1
    return node.css_first("blockquote") is None and node.css_first(".gmail_attr") is not None


def _tidy(text: str) -> str:
    lines = [line.strip() for line in text[: OUTPUT * 2].split("\n")]
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()[:OUTPUT]
