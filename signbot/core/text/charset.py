"""Bytes -> characters, whatever the label says. Never raises, linear.

Labels lie: windows-1252 labelled utf-8, utf-8 labelled us-ascii, charsets that nobody knows. What is valid UTF-8
with something beyond ASCII in it is UTF-8, unless a multi-byte label reads it too; the rest is what the label says,
and windows-1252 where it says nothing usable (what browsers do: WHATWG Encoding).
"""

import binascii
import re
from functools import lru_cache

MAX_VALUE = 2_000  # characters of a decoded header value

_PLAIN = {  # one byte a character, ASCII below 128; label -> codec. Labels are lower case, `_` as `-`
    "us-ascii": "cp1252", "ascii": "cp1252", "ansi": "cp1252", "x-ansi": "cp1252", "ansi-x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "8bit": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "koi8-ru": "koi8_u",
    "iso-8859-8-i": "iso8859_8", "iso-8859-8-e": "iso8859_8", "iso-8859-6-i": "iso8859_6",
}  # fmt: skip
_WIDE = {  # several bytes a character: tried before UTF-8, for short words of them may look like it
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "windows-936": "gb18030", "hz-gb-2312": "hz", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "cp950": "cp950",
    "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "cp932": "cp932",
    "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp_ext", "iso-2022-jp-2": "iso2022_jp_2", "cp50220": "iso2022_jp_ext",
    "euc-kr": "cp949", "ks-c-5601-1987": "cp949", "ks-c-5601": "cp949", "cp949": "cp949", "windows-949": "cp949",
    "iso-2022-kr": "iso2022_kr", "utf-7": "utf_7", "unicode-1-1-utf-7": "utf_7", "utf-16": "utf_16",
    "utf-16le": "utf_16_le", "utf-16be": "utf_16_be", "utf-32": "utf_32",
}  # fmt: skip
_NOT_ASCII_BASED = frozenset(
    {"hz", "iso2022_jp_ext", "iso2022_jp_2", "iso2022_kr", "utf_7", "utf_16", "utf_16_le", "utf_16_be", "utf_32"}
)
_NUMBERED = re.compile(r"(?:x-)?(?:windows|cp|ibm|ms)-?(\d{3,4})|iso-?8859-(\d{1,2})")
_WIDE_CODECS = frozenset(_WIDE.values())
_PAGES = frozenset([*map(str, range(1250, 1259)), "437", "850", "852", "855", "866", "874"])

_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_OTHER_ENDS = re.compile(f"\r\n?|[{_LINE_ENDS}]")
_ASCII_CONTROLS = bytes(range(9)) + bytes(range(0x0E, 0x1C)) + b"\x1f\x7f"
_ASCII_ENDS = bytes.maketrans(b"\r\x0b\x0c\x1c\x1d\x1e", b"\n" * 6)
_WORD = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?((?:[^?]|\?(?!=)){0,900})\?=")
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))


@lru_cache(maxsize=256)
def codec(label: str) -> str:
    """The codec for a label; "" when we know none. Only codecs of text, and no slow ones (punycode)."""
    label = label.strip(" \t\"'").lower().replace("_", "-")[:40]
    if label in ("utf-8", "utf8", "utf8mb4", "utf-8mb4", "unicode-1-1-utf-8", "x-utf-8"):
        return "utf-8"
    if known := _PLAIN.get(label) or _WIDE.get(label):
        return known
    if numbered := _NUMBERED.fullmatch(label):
        page, part = numbered.groups()
        if page in _PAGES:
            return f"cp{page}"
        if part and 2 <= int(part) <= 16 and part != "12":
            return f"iso8859_{int(part)}"
    return ""


def decode(data: bytes, label: str = "") -> str:
    """Characters of `data`, labelled `label`."""
    if not label and data.isascii():
        return data.decode("ascii")
    name = codec(label)
    if data.isascii() and name not in _NOT_ASCII_BASED:
        return data.decode("ascii")
    utf8 = _utf8(data)
    if name in _WIDE_CODECS and not (utf8 and _is_plainly_utf8(utf8)):
        wide = _strictly(data, name)
        if wide is not None:
            return wide
    if utf8 is not None:
        return utf8
    return data.decode("cp1252" if name in ("", "utf-8") else name, "replace")


def _strictly(data: bytes, name: str) -> str | None:
    """`data` in that codec; None when it is something else. A last character may be cut off."""
    for end in (len(data), len(data) - 1, len(data) - 2, len(data) - 3):
        try:
            return data[:end].decode(name)
        except UnicodeError:
            continue
    return None


def _utf8(data: bytes) -> str | None:
    """`data` as UTF-8; None when most of what is beyond ASCII is not. A last character may be cut off."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if not bad:
        return text
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return text.rstrip("\ufffd") if good >= bad else None


def _is_plainly_utf8(text: str) -> bool:
    """Two or more characters of three octets, none of two: no chance reading of another multi-byte charset."""
    beyond = [char for char in text[:500] if char > "\x7f"]
    return len(beyond) > 1 and min(beyond) > "\u07ff" and "\ufffd" not in beyond


def clean(text: str) -> str:
    r"""Lines ended by \n, tabs kept, every other control character and lone surrogate left out."""
    if text.isascii():
        data = text.encode().replace(b"\r\n", b"\n")
        return data.translate(_ASCII_ENDS, _ASCII_CONTROLS).decode()
    text = text.replace("\r\n", "\n")
    if text.replace("\n", " ").replace("\t", " ").replace("\xa0", " ").isprintable():  # five times as fast
        return text
    return _CONTROLS.sub("", _OTHER_ENDS.sub("\n", text))


def one_line(text: str, limit: int = MAX_VALUE) -> str:
    """On one line, white space as single spaces, no control characters, at most `limit` characters."""
    line = " ".join(text.split())
    return (line if line.isprintable() else _CONTROLS.sub("", line))[:limit]


def words(value: str) -> str:
    """RFC 2047 encoded words decoded. Neighbours of one charset are joined first: clients split within characters."""
    if "=?" not in value:
        return value
    out: list[str] = []
    run: tuple[str, bytes] = ("", b"")  # charset, bytes of the words not yet decoded
    at = 0
    for word in _WORD.finditer(value):
        between = value[at : word.start()]
        label, data = word[1].lower(), _word_bytes(word[2], word[3])
        if run[1] and (between.strip() or label != run[0]):
            out.append(decode(run[1], run[0]))
            run = ("", b"")
        if not at or between.strip():
            out.append(between)
        run = (label, run[1] + data)
        at = word.end()
    return "".join([*out, decode(run[1], run[0]), value[at:]])


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "ignore")
    return base64(data) if encoding in "bB" else binascii.a2b_qp(data, header=True)


def base64(data: bytes) -> bytes:
    """RFC 2045 section 6.8, whatever is missing, cut off or mixed in. Reads up to the first padding."""
    letters = data.translate(None, _NOT_BASE64).partition(b"=")[0]
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def is_base64(data: bytes) -> bool:
    """Whether it looks like it: nine in ten octets, line ends aside, belong to the alphabet."""
    dense = data.translate(None, b"\r\n")
    return 10 * len(dense.translate(None, _NOT_BASE64)) >= 9 * len(dense)
