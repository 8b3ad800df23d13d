"""Markdown with values in it -> HTML for a mail program: inline styles, no resources, and values that stay values.

A value travels through Markdown inside a shield, so that no letter of it is ever read as markup. What remains is
the template's own text, the same for thousands of mails, and is turned into HTML once.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


_OPEN, _CLOSE, BLOCK = "\ue000", "\ue001", "\ue002"  # private use: in no language's words, and taken out of values
_SHIELDED = re.compile(f"{_OPEN}([0-9a-f]*){_CLOSE}")
_SPACES = re.compile(r"\s+")
_WRAPPED = re.compile(f"<p[^>]*>{BLOCK}([^<]*)</p>")  # a paragraph holds no paragraph, and no table
_ISOLATE, _POP = "\u2068", "\u2069"  # Unicode Bidirectional Algorithm: a right-to-left name moves nothing around it
_JOINERS = "\u200c\u200d"  # what Persian and Hindi names need

_STYLES = {
    "p": "margin:0 0 1em",
    "ul": "margin:0 0 1em;padding-left:1.25em",
    "ol": "margin:0 0 1em;padding-left:1.5em",
    "li": "margin:0 0 .5em",
    "h1": "margin:1.25em 0 .5em;font-size:1.25em;line-height:1.3",
    "h2": "margin:1.25em 0 .5em;font-size:1.1em;line-height:1.3",
    "h3": "margin:1.25em 0 .5em;font-size:1em;line-height:1.3",
    "hr": "margin:1.5em 0;border:0;border-top:1px solid #8886",
    "blockquote": "margin:0 0 1em;padding:.5em 1em;border:1px solid #8886;border-radius:4px",
}
_TAG = re.compile(rf"<({'|'.join(_STYLES)})(?=[ >/])")
_LINK = "display:inline-block;padding:.35em .6em;border:1px solid #8889;border-radius:6px;text-decoration:none"
# A button is a cell with a ground: Outlook on Windows shows neither padding nor ground of a link (it is Word)
_CELL = "border-radius:8px;background:#14532d;text-align:center;mso-padding-alt:14px 18px"
_BUTTON = (
    "display:block;padding:14px 18px;border-radius:8px;background:#14532d;color:#ffffff;"
    "font-weight:bold;text-align:center;text-decoration:none"
)


def one_line(value: str) -> str:
    """A value as it may stand in a mail: one line, no control or direction characters, spaces made single."""
    if value.isascii() and value.isprintable() and "  " not in value:
        return value
    line = "".join(char for char in _SPACES.sub(" ", value) if _visible(char))
    return f"{_ISOLATE}{line}{_POP}" if any(unicodedata.bidirectional(char) in ("R", "AL") for char in line) else line


def _visible(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char) not in ("Cc", "Cf", "Co", "Cs", "Cn")


def shielded(value: str) -> str:
    """A value for Markdown that will show it exactly as it is."""
    return _shield(escaped(value))


def escaped(value: str) -> str:
    """A value as HTML shows it exactly."""
    return html.escape(one_line(value))


def unshielded(text: str) -> str:
    """What a template made of words and values, as one value: for the label of a link, which is shielded as a whole.

    Not for what anybody else wrote: they might have written what looks shielded.
    """
    return html.unescape(revealed(text))


def revealed(text: str) -> str:
    """The HTML that a text holds in its shields."""
    return _SHIELDED.sub(lambda found: bytes.fromhex(found[1]).decode(), text)


def link(url: str, label: str) -> str:
    """A link in a sentence, large enough for a thumb."""
    return _anchor(url, label, _LINK)


def button(url: str, label: str) -> str:
    """The one thing to do, across the whole column: a table, which every mail program shows as it is."""
    link = f'<a href="{html.escape(url)}" style="{_BUTTON}">{escaped(label)}</a>'
    cell = f'<td align="center" bgcolor="#14532d" style="{_CELL}">{link}</td>'
    table = '<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0" style="margin:0 0 1em">'
    return f"{BLOCK}{_shield(f'{table}<tr>{cell}</tr></table>')}"


def picture(cid: str, alt: str) -> str:
    """A picture that comes with the mail: as wide as the column, no wider than it was made for."""
    style = "display:block;width:100%;max-width:480px;height:auto;margin:0 0 1em;border:0"
    image = f'<img src="cid:{html.escape(cid)}" alt="{escaped(alt)}" width="480" style="{style}">'
    return f"{BLOCK}{_shield(image)}"


_EDITS = {
    "kept": "{}",
    "struck": '<del style="background:#fee2e2;color:#7f1d1d;text-decoration:line-through">{}</del>',
    "added": '<ins style="background:#dcfce7;color:#14532d;font-weight:bold;text-decoration:underline">{}</ins>',
}


def differing(runs: Iterable[tuple[str, str]]) -> str:
    """A paragraph of (kept, struck or added; words): told apart by lines as well as by colour."""
    words = " ".join(_EDITS[edit].format(escaped(text)) for edit, text in runs)
    return BLOCK + _shield(_its_own_way(f'<p style="{_STYLES["p"]}">{words}</p>'))


def _anchor(url: str, label: str, style: str) -> str:
    return _shield(f'<a href="{html.escape(url)}" style="{style}">{escaped(label)}</a>')


def block(source: str) -> str:
    """Somebody's own Markdown, whole paragraphs of it, between those of the template."""
    return BLOCK + _shield(_its_own_way(_styled(_letter_parser().render(source))))


def _its_own_way(markup: str) -> str:
    """Each block in the direction of its own first letter: an English letter in an Arabic email, and the reverse."""
    return _TAG.sub(r'<\1 dir="auto"', markup)


def _shield(markup: str) -> str:
    return f"{_OPEN}{markup.encode(errors='replace').hex()}{_CLOSE}"  # half a character of broken text is none


def render(markdown: str) -> str:
    """The HTML of a template's text and the values in it."""
    values: list[str] = []

    def numbered(found: re.Match[str]) -> str:
        values.append(bytes.fromhex(found[1]).decode())
        return f"{_OPEN}{len(values) - 1:x}{_CLOSE}"

    frame = _frame(_SHIELDED.sub(numbered, markdown))
    return _SHIELDED.sub(lambda found: values[int(found[1], 16)], frame)


@lru_cache(maxsize=512)
def _frame(markdown: str) -> str:
    return _WRAPPED.sub(r"\1", _styled(_parser().render(markdown)))


def _styled(markup: str) -> str:
    return _TAG.sub(lambda tag: f'<{tag[1]} style="{_STYLES[tag[1]]}"', markup).strip()


@cache
def _parser() -> "MarkdownIt":
    """A file has one paragraph a line, so that text and HTML break where it breaks.

    A mail has no pictures that are fetched from elsewhere, and no code.
    """
    from markdown_it import MarkdownIt

    own = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return own.disable(["image", "backticks", "fence", "code", "html_block"])


@cache
def _letter_parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).disable(["image", "html_block"])
