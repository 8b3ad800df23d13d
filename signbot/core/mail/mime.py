"""Bytes -> header fields and parts (RFC 5322, RFC 2045-2049), bounded and linear. Never raises.

What we do not read: anything beyond the bounds below, the inside of `message/rfc822` (another person's words), and
attachments. What is odd is noted, not guessed away.
"""

import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from signbot.core.mail.cms import signed_content
from signbot.core.text import charset
from signbot.core.value import dataclass

MAX_RAW = 512 * 1024  # octets of a mail that are looked at
MAX_HEAD = 64 * 1024  # octets of one header block: a mail through three forwarders has 30,000
MAX_HEADERS = 256
MAX_OF_PART = 40  # header fields of a part; programs write five
MAX_FIELD = 16 * 1024  # octets of one header field
MAX_NAME = 200  # octets of a field's name
MAX_DEPTH = 20
MAX_PARTS = 200
MAX_BOUNDARY = 200  # RFC 2046 says 70
SHORT = 3_000  # octets of a text that is decoded once
MAX_MARKS = 2_000  # lines of a mail that begin as a boundary does

_NEXT_FIELD = re.compile(rb"\n(?![ \t])")
_FIELD_NAME = re.compile(rb"[!-9;-~]+")
_NAMELESS = b":"  # before what begins a line without a colon
_PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)""")
_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")
_TRANSPARENT = ("", "7bit", "8bit", "binary", "utf-8", "utf8", "8-bit", "7-bit", "none")
_ENCODINGS = frozenset((*_TRANSPARENT, "base64", "quoted-printable"))
_SIGNED = ("application/pkcs7-mime", "application/x-pkcs7-mime")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of one header block, in their order. Names are lower case."""

    values: Sequence[bytes] = ()  # as they stand, folded by \n
    defects: tuple[str, ...] = ()
    named: Mapping[str, Sequence[int]] = field(default_factory=dict)  # which of the values a name has

    def of(self, names: frozenset[str]) -> Iterator[tuple[str, bytes]]:
        """The fields of these names, in their order."""
        found = sorted((place, name) for name in names & self.named.keys() for place in self.named[name])
        return ((name, self.values[place]) for place, name in found)

    def folded(self, name: str) -> list[bytes]:
        """Every value of that name as it stands."""
        return [self.values[place] for place in self.named.get(name, ())]

    def raw(self, name: str) -> list[bytes]:
        """Every value of that name, unfolded, undecoded."""
        return [unfold(value) for value in self.folded(name)]

    def all(self, name: str) -> list[str]:
        """Every value of that name on one line; encoded words as they stand."""
        return [charset.one_line(charset.decode(value), MAX_FIELD) for value in self.raw(name)]

    def get(self, name: str) -> str:
        """The first value of that name on one line, encoded words decoded; "" when absent."""
        places = self.named.get(name)
        return _value(self.values[places[0]]) if places else ""


@dataclass(slots=True)  # not frozen: it remembers its text, for which several ask
class Part:
    """A leaf of the tree of parts: text, an attachment, another mail as a whole."""

    headers: Headers
    type: str  # "text/plain", lower case
    params: Mapping[str, str]  # of Content-Type; names lower case
    body: bytes  # transfer encoding not yet undone
    branch: tuple[int, int] = (0, 0)  # which multipart/alternative it is in (0: none), and which choice of it
    _short: str | None = field(default=None, init=False, repr=False, compare=False)  # its text, where that is short

    @property
    def attached(self) -> bool:
        """Something to save, not to read: its words are not the sender's."""
        disposition, params = parameters(self.headers.get("content-disposition"))
        return disposition == "attachment" or bool({"filename", "filename*", "filename*0", "filename*0*"} & set(params))

    def data(self, limit: int) -> bytes:
        """The first `limit` octets or so, transfer encoding undone."""
        encoding = self.headers.get("content-transfer-encoding").lower()
        if encoding == "base64":
            head = self.body[: limit + limit // 2]
            return charset.base64(head) if charset.is_base64(head) else head
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body[: 3 * limit])
        return self.body[:limit]

    def text(self, limit: int) -> str:
        r"""At most `limit` characters; lines end with \n, format=flowed undone."""
        if len(self.body) > SHORT:
            return self._text(limit)
        if self._short is None:
            self._short = self._text(SHORT)
        return self._short[:limit]

    def _text(self, limit: int) -> str:
        text = charset.clean(charset.decode(self.data(4 * limit), self.params.get("charset", "")))[:limit]
        if self.params.get("format", "").lower() == "flowed":
            text = unflow(text, delsp=self.params.get("delsp", "").lower() == "yes")
        return text

    @property
    def defects(self) -> tuple[str, ...]:
        encoding = self.headers.get("content-transfer-encoding").lower()
        if encoding not in _ENCODINGS:
            return (f"unknown transfer encoding {encoding[:40]!r}",)
        label = self.params.get("charset", "")
        return (f"unknown charset {label[:40]!r}",) if label and not charset.codec(label) else ()


@dataclass(frozen=True, slots=True)
class Message:
    headers: Headers
    type: str  # of the whole: "multipart/report"
    params: Mapping[str, str]
    parts: tuple[Part, ...]  # leaves, in their order
    body: bytes  # all that follows the header block
    defects: tuple[str, ...] = ()


@dataclass(slots=True)
class _Walk:
    """What one walk may still spend, and what it met."""

    parts: int = MAX_PARTS
    marks: int = MAX_MARKS
    alternatives: int = 0
    defects: list[str] = field(default_factory=list)


def parse(raw: bytes, header: Headers | None = None) -> Message:
    """Header fields and leaves of a mail. `header`: its own, where that was read before."""
    head, body = split(raw[:MAX_RAW])
    headers = header or parse_headers(head)
    walk = _Walk()
    kind, params = content_type(headers, "text/plain")
    parts = tuple(_leaves(headers, body, walk, 0, (0, 0), "text/plain"))
    return Message(headers, kind, params, parts, body, (*headers.defects, *dict.fromkeys(walk.defects)))


def split(raw: bytes) -> tuple[bytes, bytes]:
    """Header block and body, at the first empty line."""
    if raw[:1] == b"\n" or raw[:2] == b"\r\n":
        return b"", raw[2:] if raw[:1] == b"\r" else raw[1:]
    crlf = raw.find(b"\n\r\n")
    lf = raw.find(b"\n\n", 0, crlf + 4 if crlf >= 0 else None)
    if lf >= 0:
        return raw[: lf + 1], raw[lf + 2 :]
    return (raw, b"") if crlf < 0 else (raw[: crlf + 1], raw[crlf + 3 :])


def parse_headers(head: bytes, most: int = MAX_HEADERS) -> Headers:
    """At most `most` header fields of a block; a bare CR, junk between fields and what is too much are defects."""
    defects = ["header block cut off"] if len(head) > MAX_HEAD else []
    block = head[:MAX_HEAD]
    if b"\r" in block:
        block = block.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    if b"\r" in block or b"\x00" in block:
        defects.append("bare CR or NUL in the header")
    lines = _NEXT_FIELD.split(block.rstrip(b"\n"), most)
    if len(lines) > most:
        defects.append("too many header fields")
        lines.pop()
    parted = [line.partition(b":") for line in lines]
    kept, named, more = _named(tuple([name if colon else _NAMELESS + name[:6] for name, colon, _ in parted]))
    values = [value for _, _, value in parted] if len(kept) == len(parted) else [parted[place][2] for place in kept]
    if len(block) > MAX_FIELD:
        values = [value[:MAX_FIELD] for value in values]
    return Headers(values, tuple(dict.fromkeys((*defects, *more))), named)


@lru_cache(maxsize=128)  # a program writes the same ones in all its mails
def _headers_of_part(head: bytes) -> Headers:
    return parse_headers(head, MAX_OF_PART)


@lru_cache(maxsize=128)  # a program writes the same fields in the same order
def _named(names: tuple[bytes, ...]) -> tuple[list[int], Mapping[str, list[int]], list[str]]:
    """Which lines are fields, which of those fields a name has, and what is wrong with the lines."""
    kept: list[int] = []
    named: dict[str, list[int]] = {}
    defects: list[str] = []
    for place, name in enumerate(names):
        key = _key(name)
        if not key:
            odd = name != _NAMELESS and not name.removeprefix(_NAMELESS).startswith((b"From ", b">From "))
            defects += ["a line that is no header field"] if odd else []
            continue
        if name[-1:] in (b" ", b"\t"):
            defects.append("a blank before a colon")  # obsolete, RFC 5322 section 4.5: who filters headers may miss it
        named.setdefault(key, []).append(len(kept))
        kept.append(place)
    return kept, named, defects


@lru_cache(maxsize=1024)
def _key(name: bytes) -> str:
    """A field's name in lower case; "" when it is none."""
    name = name.rstrip(b" \t")
    return name.lower().decode("ascii") if len(name) <= MAX_NAME and _FIELD_NAME.fullmatch(name) else ""


@lru_cache(maxsize=256)  # a mail is asked for its Subject several times; its Content-Type is that of many mails
def _value(folded: bytes) -> str:
    """One line, encoded words decoded."""
    line = charset.one_line(charset.decode(unfold(folded)), MAX_FIELD)
    return charset.one_line(charset.words(line)) if "=?" in line else line[: charset.MAX_VALUE]


def unfold(value: bytes) -> bytes:
    """RFC 5322 section 2.2.3."""
    return value.replace(b"\n", b"").strip()


def content_type(headers: Headers, default: str) -> tuple[str, Mapping[str, str]]:
    """(type, parameters); `default` when there is none, text/plain when it can't be read (RFC 2045 section 5.2)."""
    value = headers.get("content-type")
    if not value:
        return default, {}
    kind, params = parameters(value)
    return (kind if _TYPE.fullmatch(kind) else "text/plain"), params


@lru_cache(maxsize=512)
def parameters(value: str) -> tuple[str, Mapping[str, str]]:
    """`text/plain; charset="utf-8"` -> its first word and its parameters (RFC 2045; RFC 2231 names as they stand)."""
    value = value[: charset.MAX_VALUE]
    params: dict[str, str] = {}
    for name, written in _PARAMETER.findall(value):
        plain = re.sub(r"\\(.)", r"\1", written[1:-1]) if written[:1] == '"' and written[-1:] == '"' else written
        params.setdefault(name.lower(), plain)
    if "charset*" in params:  # us-ascii'en'utf-8
        params.setdefault("charset", params["charset*"].rpartition("'")[2])
    return value.partition(";")[0].strip().lower(), params


def _leaves(
    headers: Headers, body: bytes, walk: _Walk, depth: int, branch: tuple[int, int], default: str
) -> Iterator[Part]:
    """The leaves below one entity, in their order, as far as the bounds allow."""
    if walk.parts <= 0 or depth > MAX_DEPTH:
        walk.defects.append("too many parts" if walk.parts <= 0 else "nested too deep")
        return
    walk.parts -= 1
    kind, params = content_type(headers, default)
    part = Part(headers, kind, params, body, branch)
    if kind.startswith("multipart/"):
        children = _children(body, params.get("boundary", ""), walk)
        if children:
            yield from _below(kind, children, walk, depth, branch)
            return
        walk.defects.append("a multipart without parts")
        part = Part(headers, "text/plain", params, body, branch)
    elif kind in _SIGNED and (inner := signed_content(part.data(MAX_RAW))):
        yield from _entity(inner, walk, depth + 1, branch, "text/plain")
        return
    walk.defects += part.defects if kind.startswith("text/") else ()
    yield part


def _below(kind: str, children: list[bytes], walk: _Walk, depth: int, branch: tuple[int, int]) -> Iterator[Part]:
    if kind == "multipart/alternative":
        walk.alternatives += 1
        branch = (walk.alternatives, 0)
    if kind == "multipart/signed":  # RFC 1847: what is signed, then the signature
        children = children[:1]
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    for number, child in enumerate(children):
        below = (branch[0], number) if kind == "multipart/alternative" else branch
        yield from _entity(child, walk, depth + 1, below, default)


def _entity(raw: bytes, walk: _Walk, depth: int, branch: tuple[int, int], default: str) -> Iterator[Part]:
    head, body = split(raw)
    headers = _headers_of_part(head) if len(head) <= SHORT else parse_headers(head, MAX_OF_PART)
    yield from _leaves(headers, body, walk, depth, branch, default)


def _children(body: bytes, boundary: str, walk: _Walk) -> list[bytes]:
    """The entities between the boundary lines (RFC 2046 section 5.1.1); the last may be cut off."""
    mark = b"--" + boundary.encode("utf-8", "ignore")[:MAX_BOUNDARY]
    if not boundary:
        walk.defects.append("a multipart without boundary")
        mark = body.lstrip().partition(b"\n")[0].rstrip()[: MAX_BOUNDARY + 2]
        if not mark.startswith(b"--") or len(mark) < 3:
            return []
    found: list[bytes] = []
    start = -1
    for begin, after, last in _boundaries(body, mark, walk):
        if start >= 0:
            found.append(body[start:begin])
        start = -1 if last else after
        if last or len(found) >= walk.parts:
            break
    if start >= 0 and len(found) < walk.parts:
        found.append(body[start:])
    return found


def _boundaries(body: bytes, mark: bytes, walk: _Walk) -> Iterator[tuple[int, int, bool]]:
    """(end of what came before, start of what follows, is it the last?) of each boundary line."""
    at = 0 if body.startswith(mark) else _line(body, mark, 0)
    while at >= 0:
        walk.marks -= 1
        if walk.marks < 0:
            walk.defects.append("too many boundaries")
            return
        end = body.find(b"\n", at)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : min(end, at + len(mark) + 100)].strip()
        if rest in (b"", b"--"):
            before = at - 2 if body[max(at - 2, 0) : at] == b"\r\n" else at - 1
            yield max(before, 0), min(end + 1, len(body)), rest == b"--"
        at = _line(body, mark, end)


def _line(body: bytes, mark: bytes, start: int) -> int:
    """Where the next line that begins with `mark` begins; -1 when there is none."""
    found = body.find(b"\n" + mark, start)
    return found + 1 if found >= 0 else -1


def unflow(text: str, *, delsp: bool) -> str:
    """format=flowed as fixed lines (RFC 3676 section 4), quote marks kept."""
    paragraphs: list[tuple[int, list[str]]] = []
    flowing = False
    for line in text.split("\n"):
        words = line.lstrip(">")
        depth = len(line) - len(words)
        words = words.removeprefix(" ")  # space-stuffed
        signature = words == "-- "
        if flowing and not signature and paragraphs[-1][0] == depth:
            paragraphs[-1][1].append(words)
        else:
            paragraphs.append((depth, [words]))
        flowing = words.endswith(" ") and not signature
        if flowing and delsp:
            paragraphs[-1][1][-1] = words[:-1]
    return "\n".join(_quoted(depth, "".join(pieces)) for depth, pieces in paragraphs)


def _quoted(depth: int, words: str) -> str:
    return f"{'>' * depth} {words}" if depth else words
