"""Words -> the bytes of a mail: CRLF only, 7-bit, short lines. A mail with an international address has UTF-8 headers.

RFC 5322 (format), RFC 2045-2047 (MIME), RFC 2231 (file names), RFC 3676 (format=flowed), RFC 3834 (automatic mail),
RFC 6532 (UTF-8 headers). Pure: the same values give the same bytes, so a mail that is made twice is one mail.

Most lines of our mails stand in thousands of them: their bytes are remembered, line by line.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from email.errors import MessageError
from email.utils import format_datetime
from functools import lru_cache
from urllib.parse import quote

from signbot.core.answers import UNASKED, Answer
from signbot.core.campaign import Campaign
from signbot.core.value import dataclass

LONGEST_LOCAL_PART = 64  # octets: RFC 5321 section 4.5.3.1.1
LONGEST_LINE = 76  # characters: what every program shows unharmed
LONGEST_ALLOWED = 998  # octets of a line without its end: RFC 5322 section 2.1.1
LONGEST_HEADER = 900  # octets in a value that can't be folded; a line may have 998
REFERENCES = 21  # the first, which names the thread, and the last 20
WHOLE_MAIL = "message/rfc822"
TRANSMITTED = ("To", "From", "Reply-To")  # headers that hold addresses, not words

LINES = 1024  # remembered: those of the answers of a pass, which are the last ones asked for; about 1 MB
LONGEST_REMEMBERED = 2000  # characters: a letter's paragraphs stand in few mails
LARGEST_REMEMBERED = 2_000_000  # octets of an attachment: a letter that goes with the note to everyone who signed it

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_HEADER_NAME = re.compile(r"[!-9;-~]+")
_ATOM = re.compile(r"[\w!#$%&'*+/=?^`{|}~.-]+")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,240}>")
_NOT_PLAIN = re.compile(rf"[^ -~]|^.{{{LONGEST_LINE + 1}}}|^\.$|^From ")  # of a line
_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str  # as the reader's program shows it
    type: str  # "application/pdf"
    data: bytes
    cid: str = ""  # of a picture that stands within the HTML, see `content_id`; "": a file of its own


@dataclass(frozen=True, slots=True)
class _Part:
    """A MIME entity: its Content- headers, and a body that ends with CRLF."""

    headers: tuple[str, ...]
    body: bytes

    def __bytes__(self) -> bytes:
        return "".join(f"{line}\r\n" for line in self.headers).encode() + b"\r\n" + self.body


def compose(
    *,
    sender: str,
    sender_name: str,
    to: str,
    subject: str,
    text: str,
    message_id: str,
    date: datetime,
    html: str = "",
    headers: Mapping[str, str] | None = None,
    attachments: Sequence[Attachment] = (),
    flowed: bool = False,
) -> bytes:
    """The bytes of one mail. `message_id` has angle brackets; `date` is aware; `flowed` wraps the text at 76."""
    lines = {
        "To": mailbox(to),
        "Subject": words(subject),
        "Date": _date(date.replace(microsecond=0)),
        "Message-ID": _clean(message_id),
        "MIME-Version": "1.0",
    }
    own = (_header(name, value) for name, value in lines.items())
    extra = (_known_header(name, value) for name, value in (headers or {}).items())
    head = "".join([_from(sender_name, sender), *own, *extra])
    return head.encode() + bytes(_content(text, html, attachments, flowed, message_id))


# Headers -----------------------------------------------------------------------------------------


_date = lru_cache(maxsize=16)(format_datetime)  # many mails are written in one second


@lru_cache(maxsize=16)
def _from(name: str, address: str) -> str:
    return _header("From", f"{phrase(name)} <{mailbox(address)}>".lstrip())


@lru_cache(maxsize=256)  # most say the same in all mails
def _known_header(name: str, value: str) -> str:
    return _header(name, mailbox(value) if name in TRANSMITTED else words(value))


def _header(name: str, value: str) -> str:
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no header name")
    return _folded(f"{name}: {value}") + "\r\n"


def _folded(line: str) -> str:
    """Broken before a space where it grows long (RFC 5322 section 2.2.3)."""
    if len(line) <= LONGEST_LINE:
        return line
    lines: list[str] = []
    for word in line.split(" "):
        alone = len(lines) == 1 and lines[0].endswith(":")  # a header does not begin with an empty line
        if alone or (lines and len(lines[-1]) + 1 + len(word) <= LONGEST_LINE):
            lines[-1] += " " + word
        else:
            lines.append(word)
    return "\r\n ".join(lines)


def _clean(value: str) -> str:
    """On one line: nothing in a value starts a header of its own."""
    if value.isprintable() and "  " not in value and value.strip(" ") == value:
        return value
    return " ".join(_CONTROL.sub(" ", value).split())


def words(value: str) -> str:
    """Free text in a header: as it is in ASCII, else as encoded words (RFC 2047)."""
    clean = _clean(value)
    short = all(len(word) <= LONGEST_HEADER for word in clean.split(" "))
    return clean if clean.isascii() and "=?" not in clean and short else _encoded(clean)


def phrase(name: str) -> str:
    """A display name: quoted, or encoded words."""
    clean = _clean(name)[: LONGEST_HEADER // 2]  # a quoted pair is two
    if not clean:
        return ""
    if not clean.isascii() or "=?" in clean:
        return _encoded(clean)
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _encoded(clean: str) -> str:
    chunks = (base64.b64encode(chunk).decode() for chunk in _chunks(clean, 45))
    return " ".join(f"=?utf-8?b?{chunk}?=" for chunk in chunks)


def _chunks(text: str, octets: int) -> Iterator[bytes]:
    """Whole characters, at most `octets` at a time: an encoded word has 75 characters at most."""
    chunk = b""
    for char in text:
        encoded = char.encode()
        if len(chunk) + len(encoded) > octets:
            yield chunk
            chunk = b""
        chunk += encoded
    yield chunk


def mailbox(address: str) -> str:
    """One address for a header, whatever it holds: it never becomes two. UTF-8 only where the local part has it."""
    local, _, domain = _clean(address).replace("<", "").replace(">", "").rpartition("@")
    if not _QUOTED.fullmatch(local) and not _ATOM.fullmatch(local):
        local = '"' + local.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{local}@{ascii_domain(domain)}"


@lru_cache(maxsize=256)
def ascii_domain(domain: str) -> str:
    """`bücher.example` as DNS knows it; as it stands where it has no such form."""
    if domain.isascii():
        return re.sub(r"[\s,;]", "", domain)
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return "".join(re.findall(r"[\w.-]", domain))


# The body ----------------------------------------------------------------------------------------


def _content(text: str, html: str, attachments: Sequence[Attachment], flowed: bool, seed: str) -> _Part:
    files = [one for one in attachments if not one.cid]
    said = _text(text, flowed)
    if html:
        page = _page(html, [one for one in attachments if one.cid], seed)
        said = _multipart("alternative", [said, page], seed)
    if files:
        small = len(files) == 1 and len(files[0].data) <= LARGEST_REMEMBERED
        said = _multipart("mixed", [said, *map(_known_attached if small else _attached, files)], seed)
    return said


def _page(html: str, pictures: Sequence[Attachment], seed: str) -> _Part:
    """The HTML with the pictures that stand in it (RFC 2387); each once, however often it is shown."""
    page = _quoted(html, "text/html; charset=utf-8")
    once = list({one.cid: one for one in pictures}.values())
    return _multipart("related", [page, *map(_attached, once)], seed, '; type="text/html"') if once else page


def content_id(data: bytes, domain: str) -> str:
    """By which HTML shows a picture, without angle brackets (RFC 2392): the same picture, the same id."""
    return f"{hashlib.sha256(data).hexdigest()[:24]}@{ascii_domain(domain)}"


def _text(text: str, flowed: bool) -> _Part:
    if not flowed:
        return _quoted(text, "text/plain; charset=utf-8")
    return _quoted(flow(text), "text/plain; charset=utf-8; format=flowed")


def _quoted(text: str, kind: str) -> _Part:
    """Quoted-printable (RFC 2045 section 6.7); plain 7 bits where that reads the same."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n") if text else []
    made = [_known_line(line) if len(line) <= LONGEST_REMEMBERED else _line(line) for line in lines]
    plain = all(line.plain for line in made)
    encoding = "7bit" if plain else "quoted-printable"
    body = b"".join([line.octets if plain else line.quoted for line in made])
    return _Part((f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}"), body)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a body, with its CRLF."""

    plain: bool  # it can travel as it is
    octets: bytes
    quoted: bytes


def _line(line: str) -> _Line:
    """No line's quoted-printable depends on another line.

    `From ` at the head of a line is changed by old mailboxes on the way: it travels encoded (RFC 2049).
    """
    octets = f"{line}\r\n".encode(errors="replace")
    quoted = re.sub(rb"(?m)^From ", b"=46rom ", binascii.b2a_qp(octets, istext=True))
    return _Line(not _NOT_PLAIN.search(line), octets, quoted)


_known_line = lru_cache(maxsize=LINES)(_line)


def _multipart(kind: str, parts: Iterable[_Part], seed: str, more: str = "") -> _Part:
    """`=_` is in no quoted-printable and no base64 text, so that no part can hold the boundary.

    The line end before a boundary belongs to the boundary (RFC 2046 section 5.1.1), so a part's own stays its own.
    """
    boundary = "=_" + hashlib.sha256(f"{kind} {seed}".encode(errors="replace")).hexdigest()[:24]
    body = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), bytes(part)) for part in parts)
    kind_line = (
        f'Content-Type: multipart/{kind}{more};\r\n boundary="{boundary}"'
        if more
        else (f'Content-Type: multipart/{kind}; boundary="{boundary}"')
    )
    return _Part((kind_line,), body + f"--{boundary}--\r\n".encode())


def _attached(attachment: Attachment) -> _Part:
    if not _TYPE.fullmatch(attachment.type):
        raise ValueError(f"{attachment.type!r} is no media type")
    where = "inline" if attachment.cid else "attachment"
    disposition = f"Content-Disposition: {where};\r\n {file_name(attachment.name)}"
    if attachment.type == WHOLE_MAIL:
        headers = (f"Content-Type: {WHOLE_MAIL}", disposition, "Content-Transfer-Encoding: 7bit")
        return _Part(headers, attachment.data.removesuffix(b"\r\n") + b"\r\n")
    lines = base64.encodebytes(attachment.data).replace(b"\n", b"\r\n")  # of 76 characters
    kind = f"{attachment.type}; charset=utf-8" if attachment.type.startswith("text/") else attachment.type
    named = (f"Content-ID: <{attachment.cid}>",) if attachment.cid else ()
    return _Part((f"Content-Type: {kind}", *named, disposition, "Content-Transfer-Encoding: base64"), lines)


_known_attached = lru_cache(maxsize=2)(_attached)


def whole_mail(name: str, raw: bytes) -> Attachment:
    """A mail to be attached as one that programs open: unencoded, as RFC 2046 section 5.2.1 wants it.

    Eight-bit parts are encoded anew; what can't travel in seven bits even so is attached as mere bytes.
    """
    lines = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    for made in (lines, _in_seven_bits(lines)):
        if made.isascii() and b"\0" not in made and max(map(len, made.split(b"\r\n"))) <= LONGEST_ALLOWED:
            return Attachment(name, WHOLE_MAIL, made)
    return Attachment(name, "application/octet-stream", raw)


def _in_seven_bits(raw: bytes) -> bytes:
    """b"\\xff" where that can't be done."""
    from email import message_from_bytes  # few mails need it
    from email.policy import compat32

    policy = compat32.clone(cte_type="7bit", linesep="\r\n", max_line_length=0)
    try:
        return message_from_bytes(raw).as_bytes(policy=policy)
    except (ValueError, LookupError, TypeError, AttributeError, MessageError):  # strangers write anything
        return b"\xff"


def file_name(name: str) -> str:
    """The file name parameter: as it is in ASCII, else by RFC 2231."""
    clean = re.sub(r'[/\\"<>:|?*]', "-", _clean(name))[:LONGEST_LINE] or "attachment"
    return f'filename="{clean}"' if clean.isascii() else f"filename*=utf-8''{quote(clean, safe='')}"


def flow(text: str) -> str:
    """Lines of at most 76 characters that a reader's program joins again (RFC 3676)."""
    return "\r\n".join(line for paragraph in text.splitlines() for line in _flowed(paragraph)) + "\r\n"


def _flowed(paragraph: str) -> Iterator[str]:
    if paragraph == "-- ":  # the signature's delimiter is no soft break
        yield paragraph
        return
    rest = paragraph.rstrip(" ")
    while len(rest) >= LONGEST_LINE:
        cut = rest.rfind(" ", 1, LONGEST_LINE - 1) + 1 or rest.find(" ", 1) + 1
        if not cut or not rest[:cut].strip():
            break
        yield _stuffed(rest[:cut])
        rest = rest[cut:]
    yield _stuffed(rest)


def _stuffed(line: str) -> str:
    return f" {line}" if line.startswith((" ", ">", "From ")) else line


# What kind of mail it is -------------------------------------------------------------------------


def subaddress(address: str, separator: str, tag: str) -> str:
    """`sign+ua-329-11.<token>@…`, in lower case, which no mail program changes; too long, it keeps the token only.

    "" as separator: `address`.
    """
    local, _, domain = address.lower().rpartition("@")
    whole = tag.lower()
    for part in (whole, whole.rpartition(".")[2] if "." in whole else ""):
        tagged = f"{local}{separator}{part}"
        if separator and part and part.isascii() and len(tagged.encode()) <= LONGEST_LOCAL_PART:
            return f"{tagged}@{domain}"
    return f"{local}@{domain}"


def answer_headers(answer: Answer, address: str, separator: str) -> dict[str, str]:
    """An answer hangs under the mail that it answers, and no machine answers it. `address` is the bot's."""
    unasked = not answer.in_reply_to and {item.say for item in answer.items} <= set(UNASKED)
    headers = {
        "Reply-To": subaddress(address, separator, answer.tag),
        "Auto-Submitted": "auto-generated" if unasked else "auto-replied",  # RFC 3834 section 5
        "X-Auto-Response-Suppress": "All",  # Exchange
        "Content-Language": answer.language,
    }
    return headers | thread(answer.in_reply_to, answer.references)


def thread(in_reply_to: str, references: Sequence[str]) -> dict[str, str]:
    """RFC 5322 section 3.6.4, for as much of it as is well-formed."""
    parent = in_reply_to if _MESSAGE_ID.fullmatch(in_reply_to) else ""
    known = [one for one in references if _MESSAGE_ID.fullmatch(one) and one != parent]
    ids = list(dict.fromkeys([*known, parent] if parent else known))
    bounded = ids if len(ids) <= REFERENCES else [ids[0], *ids[1 - REFERENCES :]]
    headers = {"In-Reply-To": parent, "References": " ".join(bounded)}
    return {name: value for name, value in headers.items() if value}


def unsubscribing(address: str, code: str, page: str) -> dict[str, str]:
    """How whoever gets a mail that goes to many leaves the list, by one tap in their program.

    By a mail to us (RFC 2369); `page`: also by a POST to this address of theirs alone (RFC 8058), where it is not "".
    """
    by_mail = f"<{mailto(address, f'unsubscribe {code}'.rstrip())}>"
    if not page:
        return {"List-Unsubscribe": by_mail}
    return {"List-Unsubscribe": f"<{page}>, {by_mail}", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def alert_headers(campaign: Campaign, address: str, separator: str, language: str, page: str = "") -> dict[str, str]:
    """An alert goes to many: no machine answers it, bounces come home, and a tap leaves the list (`unsubscribing`).

    QUIRK: old vacation programs know no Auto-Submitted, but Precedence (RFC 3834 section 3.1.8 leaves it open).
    """
    return {
        "Reply-To": subaddress(address, separator, campaign.code.slug),
        **unsubscribing(address, campaign.code.written, page),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
        "Precedence": "bulk",
        "Content-Language": language,
    }


def advance_headers(answer: Answer, address: str, separator: str, language: str) -> dict[str, str]:
    """Like an alert's; but a reply carries the token of its member, and no machine's does."""
    return {
        "Reply-To": subaddress(address, separator, answer.tag),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
        "Precedence": "bulk",
        "Content-Language": language,
    }


def mailto(address: str, subject: str) -> str:
    """A link that writes a mail (RFC 6068): `+` and `/` encoded, a space as %20."""
    local, _, domain = address.rpartition("@")
    return f"mailto:{quote(local, safe='')}@{ascii_domain(domain)}?subject={_in_a_link(subject)}"


@lru_cache(maxsize=256)  # a command is the same in all mails about a letter
def _in_a_link(subject: str) -> str:
    return quote(subject, safe="", errors="replace")  # half a character of a broken name is none
