"""Markup of any size or malice -> the same markup in few kinds of tags, bounded: safe to give to an HTML parser.

QUIRK: parsing HTML as the standard says is quadratic, and worse, in what hostile mail holds: 256 kB of unclosed `<b
x<>` take 20 s and 6 GB, for each is opened again in every paragraph ("reconstruct the active formatting elements").
So the tags of long markup are read here first (WHATWG HTML, section 13.2.5), and written anew: attributes that say
nothing about the text are left out, formatting becomes `<span>`, end tags that end nothing disappear.
"""

import re

DEEPEST = 400  # open tags: no person writes so
TAGS = 10_000
REACH = 40  # open tags above the one that an end tag may end

_BEGIN = re.compile(r"<(?:(/?)([a-zA-Z][^ \t\n\f\r/>]*)|!--|[!?/])")
_COMMENT_END = re.compile(r"(?<=<!--)-?>|--!?>")
# An attribute and its value, if it has one. What is matched is never tried another way (`*+`), so that it takes linear
# time; a quotation without end goes to the end of all.
_ATTRIBUTE = re.compile(
    r"""[ \t\n\f\r/]*+([^ \t\n\f\r/>][^ \t\n\f\r/>=]*+)"""
    r"""(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+("[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+|))?+"""
)
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE.pattern})*+")
_MAY_BE_KEPT = re.compile("style|class|id|hidden|type", re.IGNORECASE)

_KEPT = frozenset({"style", "class", "id", "hidden", "type"})
_OMITTED = frozenset("p li dd dt td th tr thead tbody tfoot colgroup".split())  # their end tags often are
_EMPTY = frozenset("br hr img".split())
_NESTING = frozenset(
    "address article blockquote button caption center div dl fieldset figure footer h1 h2 h3 h4 h5 h6 header main nav "
    "object ol pre section table template ul".split()
)
_WALLS = {"table": frozenset({"template"}), "template": frozenset[str]()}  # no end tag reaches beyond one
_WALL = frozenset({"table", "caption", "object", "template"})
SILENT = frozenset(  # what they hold is not shown, or struck out
    "head script style title template noscript svg object iframe select option textarea button s del strike audio video"
    " canvas noframes dialog".split()
)
_LEFT_OUT = frozenset(
    "script style title textarea iframe noembed noframes noscript xmp svg math select".split()
)  # with all that they hold
_NOTHING = frozenset("html head body frameset frame link meta base area col embed input param source track wbr".split())


def bounded(markup: str) -> str | None:
    """Markup with the same text, quotes and hidden places, which parses in linear time; None when nested too deep."""
    out: list[str] = []
    stack: list[str] = []
    at = 0
    for _ in range(TAGS):
        found = _BEGIN.search(markup, at)
        out.append(markup[at : found.start() if found else None].replace("<", "&lt;"))
        if found is None:
            break
        at, piece = _piece(markup, found, stack)
        out.append(piece)
        if len(stack) > DEEPEST:
            return None
    return "".join(out)


def _piece(markup: str, found: re.Match[str], stack: list[str]) -> tuple[int, str]:
    """What to write for a tag, a comment or a declaration, and where it ends."""
    if found[2] is None:
        return _behind_comment(markup, found), ""
    end, attributes = _attributes(markup, found.end())
    name = found[2].lower()
    if end < 0:
        return len(markup), ""
    if found[1]:
        return end, _closing(name, stack)
    if name in _LEFT_OUT and markup[end - 2] != "/":
        return _behind(markup, name, end), " "
    return end, _opening(name, attributes, stack)


def _behind_comment(markup: str, found: re.Match[str]) -> int:
    if found[0] == "<!--":
        over = _COMMENT_END.search(markup, found.end())
        return over.end() if over else len(markup)
    end = markup.find(">", found.end())
    return end + 1 if end >= 0 else len(markup)


def _behind(markup: str, name: str, start: int) -> int:
    """Where what is left out ends: before the rest of its end tag, which is none by itself."""
    over = re.compile(rf"</{name}(?=[ \t\n\f\r/>])[^>]*>?", re.IGNORECASE).search(markup, start)
    return over.end() if over else len(markup)


def _attributes(markup: str, at: int) -> tuple[int, dict[str, str]]:
    """(where the tag ends, its attributes as written); -1 when it does not end."""
    if markup[at : at + 1] == ">":  # as most do
        return at + 1, {}
    found = _ATTRIBUTES.match(markup, at)
    behind = found.end() if found else at
    end = markup.find(">", behind) if behind < len(markup) else -1
    if end < 0:
        return -1, {}
    kept: dict[str, str] = {}
    if behind > at and _MAY_BE_KEPT.search(markup, at, behind):
        for name, value in _ATTRIBUTE.findall(markup, at, behind):
            if (key := name.lower()) in _KEPT:
                kept.setdefault(key, value[1:-1] if value[:1] in ('"', "'") else value)
    return end + 1, kept


def _opening(name: str, attributes: dict[str, str], stack: list[str]) -> str:
    if name in _NOTHING:
        return ""
    if name in SILENT and name not in _NESTING:
        attributes = {"hidden": ""}  # its name goes, and its silence stays
    name = _kind(name)
    if name not in _OMITTED and name not in _EMPTY:
        stack.append(name)
    said = "".join(f' {key}="{value.replace(chr(34), "&quot;")}"' for key, value in attributes.items())
    return f"<{name}{said}>"


def _closing(name: str, stack: list[str]) -> str:
    """The end tag, where it ends something."""
    if name in _OMITTED or name == "br":
        return f"</{name}>"
    name = _kind(name)
    if name == "span":
        if stack[-1:] != ["span"]:
            return ""
        stack.pop()
        return "</span>"
    walls = _WALLS.get(name, _WALL)
    for place in range(len(stack) - 1, max(len(stack) - 1 - REACH, -1), -1):
        if stack[place] == name:
            del stack[place:]
            return f"</{name}>"
        if stack[place] in walls:
            break
    return ""


def _kind(name: str) -> str:
    """A tag whose name matters, else `span`. A form's end tag is no other one's, so that it is a `div`."""
    if name in _NESTING or name in _OMITTED or name in _EMPTY:
        return name
    return "div" if name == "form" else "span"
