"""Markdown -> blocks that every form of the letter prints: text, HTML, PDF. HTML in it stays literal text."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from signbot.core.value import dataclass

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode


# What a letter has no use for stays as it was typed: a minister can't see a picture in a fax.
_LITERAL = ["image", "backticks", "fence", "code", "hr", "lheading", "html_block", "html_inline"]


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style. `"\\n"` is a line break that the author asked for."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `start` is the first number; 0 for bullets."""

    items: tuple[tuple["Block", ...], ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple["Block", ...]


Block = Paragraph | Heading | Items | Quote


def blocks(markdown: str) -> tuple[Block, ...]:
    """Read `markdown`: paragraphs, headings, lists, quotes; bold, italics, links."""
    from markdown_it.tree import SyntaxTreeNode

    return _blocks(SyntaxTreeNode(_parser().parse(markdown)))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).disable(_LITERAL)


def _blocks(node: "SyntaxTreeNode") -> tuple[Block, ...]:
    return tuple(_block(child) for child in node.children)


def _block(node: "SyntaxTreeNode") -> Block:
    match node.type:
        case "heading":
            return Heading(_inline(node))
        case "bullet_list":
            return Items(tuple(_blocks(item) for item in node.children))
        case "ordered_list":
            return Items(tuple(_blocks(item) for item in node.children), int(node.attrs.get("start", 1)))
        case "blockquote":
            return Quote(_blocks(node))
        case _:
            return Paragraph(_inline(node))


def _inline(node: "SyntaxTreeNode") -> tuple[Span, ...]:
    tokens = [token for child in node.children if child.token for token in child.token.children or ()]
    return tuple(_joined(_spans(tokens)))


def _spans(tokens: "list[Token]") -> Iterator[Span]:
    bold = italic = 0
    link = ""
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = str(token.attrs["href"])
            case "link_close":
                link = ""
            case _:
                yield Span(_words(token), bold > 0, italic > 0, link)


def _words(token: "Token") -> str:
    match token.type:
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case _:
            return token.content


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """Neighbours of one style as one span."""
    last: Span | None = None
    for span in spans:
        if last and (last.bold, last.italic, last.link) == (span.bold, span.italic, span.link):
            last = Span(last.text + span.text, span.bold, span.italic, span.link)
            continue
        if last and last.text:
            yield last
        last = span
    if last and last.text:
        yield last


# Blocks -> plain text, as one writes mail: "- " bullets, "> " quotes, and with marks **bold**, *italic* ------------


def plain(body: tuple[Block, ...], *, marks: bool = True) -> str:
    """One paragraph one line, blocks apart by a blank line. Wrapping is the mailer's work."""
    return "\n\n".join(_plain(block, marks) for block in body)


def _plain(block: Block, marks: bool) -> str:
    match block:
        case Paragraph(spans) | Heading(spans):
            return "".join(_marked(span, marks) for span in spans)
        case Items(items, start):
            return "\n".join(_item(item, f"{start + n}. " if start else "- ", marks) for n, item in enumerate(items))
        case Quote(inner):
            return _indented(plain(inner, marks=marks), "> ", "> ")


def _item(item: tuple[Block, ...], mark: str, marks: bool) -> str:
    return _indented("\n".join(_plain(block, marks) for block in item), mark, " " * len(mark))


def _indented(text: str, first: str, rest: str) -> str:
    head, *tail = text.split("\n")
    return "\n".join([first + head, *(rest + line for line in tail)])


def _marked(span: Span, marks: bool) -> str:
    core = span.text.strip()
    if not core:
        return span.text
    before, _, after = span.text.partition(core)
    stars = "*" * (2 * span.bold + span.italic) if marks else ""
    return before + stars + core + stars + _target(span, core) + after


def _target(span: Span, words: str) -> str:
    """` (https://…)` after the words of a link that don't say it themselves."""
    return f" ({span.link.removeprefix('mailto:')})" if span.link and words not in (span.link, span.link[7:]) else ""
