"""Bytes -> what a mail is: from whom, authentic or not, a machine's or a person's, its text. Never raises.

raw -> mime.parse -> who (address.single), authentic (authenticity.judge), machine (automatic, report), words
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property, lru_cache
from itertools import islice
from typing import TypeVar

from signbot.core.address import Address, NoAddress, addresses, single
from signbot.core.delivery import Report
from signbot.core.mail.authenticity import Authenticity, Judgement, Trust, judge
from signbot.core.mail.automatic import automatic, is_trusted_list
from signbot.core.mail.cover import Cover, doubled
from signbot.core.mail.forms import labelled
from signbot.core.mail.identity import content, seals
from signbot.core.mail.mime import MAX_RAW, Headers, Message, Part, parse, parse_headers, split, unfold
from signbot.core.mail.report import report
from signbot.core.text import charset
from signbot.core.value import dataclass

__all__ = ["Arrived", "Authenticity", "Mail", "Report", "Trust", "content", "read"]

REACTION = "text/vnd.google.email-reaction+json"  # developers.google.com/workspace/gmail/reactions/format
MAX_TEXT = 32 * 1024  # characters, as many as `own_words` looks at
MAX_HTML = 256 * 1024
MAX_SUBJECT = 1_000
MAX_IDS = 100  # of References; the first and the last ones are kept
MAX_RECIPIENTS = 200
HARMLESS = ("a line that is no header field", "a blank before a colon")  # old programs write so

NO_FORM = "a bounce without a form"  # nothing but its words says what it is

_ID = re.compile(r"<[^<>\s]{1,500}>")
_TO_US = frozenset(
    "to cc bcc resent-to resent-cc resent-bcc delivered-to x-original-to envelope-to x-delivered-to"
    " x-envelope-to".split()
)
_ARMOUR = re.compile(
    r"-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Za-z]+:[^\n]*\n){0,10}\n(.*?)\n-----BEGIN PGP SIGNATURE-----",
    re.DOTALL,
)
_SEALED = frozenset(
    "application/ms-tnef application/vnd.ms-tnef application/pgp-encrypted application/pkcs7-mime"
    " application/x-pkcs7-mime".split()
)
_NO_WORDS = frozenset(
    "text/html text/csv text/css text/vcard text/x-vcard text/xml text/javascript text/rfc822-headers".split()
)
_MUTE = ("image/", "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_NO_MESSAGE = Message(Headers(), "text/plain", {}, (), b"")
_NO_SENDER: Address | NoAddress = NoAddress("the From header can't be read")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder of the mailbox, as it was selected. Below `uidnext` lies all that this pass is about."""

    folder: str
    uidvalidity: int
    uidnext: int
    main: bool  # where new mails come; else junk, handled mails or own copies: nothing there is moved or marked


@dataclass(frozen=True)  # without slots: it remembers what several ask of it
class Arrived:
    """One mail as the mailbox has it. (folder, uidvalidity, uid) is where it lies; identity is its content."""

    folder: str
    uidvalidity: int
    uid: int
    arrived: datetime  # INTERNALDATE, UTC: when the server received it
    size: int  # RFC822.SIZE, octets
    raw: bytes  # at most mailbox.HEAD octets of it
    stated: datetime | None = None  # the INTERNALDATE itself, where it lies in the future: `arrived` is now, then

    @cached_property
    def headers(self) -> Headers:
        return parse_headers(split(self.raw[:MAX_RAW])[0])

    @cached_property
    def content(self) -> bytes:
        """Its identity, see `identity.content`."""
        return content(self.raw, self.headers)

    @cached_property
    def seals(self) -> tuple[bytes, ...]:
        """By which it is known again, see `identity.seals`."""
        return seals(self.headers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail, read. Every string is decoded, bounded, and free of control characters."""

    # From whom, to whom
    sender: Address | None  # the single From address; None when there is not exactly one without defects
    sender_problem: str  # why there is none; "" otherwise
    recipients: tuple[str, ...]  # To, Cc, Delivered-To, X-Original-To, Envelope-To: lower case, in header order
    to: tuple[str, ...] = ()  # as recipients, but only those of To
    cc: tuple[str, ...] = ()
    undisclosed: bool = False  # a To or Cc stands there, and names nobody: we had a blind copy
    trusted_list: bool = False  # came through one of imap.trusted_lists
    # What it says
    subject: str
    text: str  # the text/plain body, or ""
    html: str  # the text/html body (markup), or ""
    reaction: bool = False  # a tap on an emoji below a mail of ours, as Gmail mails it
    sealed: str = ""  # the type of a part that we can't open, or of one that we don't where nothing else can be read
    languages: tuple[str, ...]  # of Content-Language, then Accept-Language: primary subtags, lower case
    message_id: str  # with angle brackets; "" when absent
    references: tuple[str, ...]  # Message-IDs of References, then In-Reply-To
    # Who wrote it: a person, and the one in From?
    automatic: str  # "" for a person; else the rule that tells a machine: "Auto-Submitted: auto-replied"
    report: Report | None
    authenticity: Authenticity
    authenticity_why: str = ""  # for `signbot explain`: "dmarc=pass header.from=rrn.example"
    covers: tuple[Cover, ...] | None = None  # where it is authentic: what of it is proven; None: the whole mail
    refuted: bool = False  # DMARC failed, under whatever policy: no second opinion is asked for
    disowned: bool = False  # SPF failed: its envelope's domain does not send by that server
    # What is wrong with it
    doubled: str = ""  # a field that may stand once, and does not: what is read may be anybody's words
    defects: tuple[str, ...] = ()  # for `signbot explain`


def read(raw: bytes, trust: Trust, header: Headers | None = None) -> Mail:
    """What the mail is. Of a mail that was cut off, what is there. `header`: its own, where that was read before."""
    defects: list[str] = []
    message = _isolated("mail", lambda: parse(raw, header), _NO_MESSAGE, defects)
    headers = message.headers
    text = _isolated("text", lambda: _text(message, defects), "", defects)
    sender = _isolated("From", lambda: _sender(headers), _NO_SENDER, defects)
    known = sender if isinstance(sender, Address) else None
    problem = sender.problem if isinstance(sender, NoAddress) else ""
    doubt = Judgement(Authenticity.NONE, problem)
    judged = _isolated("authenticity", lambda: judge(message, known.domain, trust) if known else doubt, doubt, defects)
    bounce: Report | None = _isolated("report", lambda: report(message, text), None, defects)
    machine = _isolated("rules", lambda: automatic(message, known, trust.trusted_lists), "unreadable header", defects)
    html = _isolated("html", lambda: _html(message, defects), "", defects)
    text, html = labelled(text, html)
    nobody: list[tuple[str, str]] = []
    named = _isolated("recipients", lambda: list(_recipients(headers)), nobody, defects)
    recipients = tuple(dict.fromkeys(address for _, address in named))
    return Mail(
        sender=known,
        sender_problem=problem,
        recipients=recipients,
        subject=headers.get("subject")[:MAX_SUBJECT],
        message_id=next(iter(_ids(headers, "message-id")), ""),
        references=tuple(_references(headers)),
        languages=_languages(headers),
        authenticity=judged.authenticity,
        automatic=machine or (NO_FORM if bounce else ""),
        report=bounce,
        text=text[:MAX_TEXT],
        html=html,
        defects=(*message.defects, *dict.fromkeys(defects)),
        refuted=judged.refuted,
        undisclosed=not recipients and bool(headers.named.keys() & {"to", "cc"}),
        trusted_list=_isolated("list", lambda: is_trusted_list(message, trust.trusted_lists), False, defects),
        authenticity_why=judged.why,
        disowned=judged.disowned,
        covers=judged.covers,
        to=tuple(address for name, address in named if name == "to"),
        cc=tuple(address for name, address in named if name == "cc"),
        doubled=doubled(headers),
        sealed=_sealed(message, text, html),
        reaction=any(part.type == REACTION for part in message.parts),
    )


def sender_of(raw: bytes) -> Address | None:
    """Whom `read` finds as its sender, and nothing else of it."""
    try:
        sender = _sender(parse(raw).headers)
    except Exception:  # noqa: BLE001 hostile input: as in `_isolated`
        return None
    return sender if isinstance(sender, Address) else None


def _isolated(what: str, reading: Callable[[], Read], otherwise: Read, defects: list[str]) -> Read:
    """One reading, on its own: a defect of ours there leaves the rest of the mail readable, and is on record."""
    try:
        return reading()
    except Exception as error:  # noqa: BLE001 hostile input: any exception, recorded in the mail's defects
        defects.append(f"{what} could not be read: {type(error).__name__}")
        return otherwise


# From whom, to whom -----------------------------------------------------------------------------------


def _sender(headers: Headers) -> Address | NoAddress:
    """A header block that we did not see whole, or that others may read otherwise, has no sender."""
    if unclear := [defect for defect in headers.defects if defect not in HARMLESS]:
        return NoAddress(unclear[0])
    return single(headers.raw("from"))


def _recipients(headers: Headers) -> Iterator[tuple[str, str]]:
    """(field, address) of each, in header order."""
    found = ((name, address) for name, value in headers.of(_TO_US) for address in _listed(value))
    return islice(dict.fromkeys(found), MAX_RECIPIENTS)


@lru_cache(maxsize=256)  # our own address stands in every mail
def _listed(value: bytes) -> tuple[str, ...]:
    return tuple(addresses(charset.decode(unfold(value))))


def _ids(headers: Headers, name: str) -> list[str]:
    return [found for value in headers.all(name) for found in _ID.findall(value)]


def _references(headers: Headers) -> list[str]:
    ids = list(dict.fromkeys([*_ids(headers, "references"), *_ids(headers, "in-reply-to")]))
    return ids if len(ids) <= MAX_IDS else [ids[0], *ids[1 - MAX_IDS :]]


def _languages(headers: Headers) -> tuple[str, ...]:
    return _tagged(headers.get("content-language"), headers.get("accept-language"))


@lru_cache(maxsize=256)
def _tagged(*values: str) -> tuple[str, ...]:
    tags = [tag.strip() for value in values if value for tag in value.split(",")[:10]]
    return tuple(dict.fromkeys(found[0].lower() for tag in tags if (found := _LANGUAGE.match(tag))))


# Its words --------------------------------------------------------------------------------------------


def _text(message: Message, defects: list[str]) -> str:
    text = _joined(message, "text/plain", MAX_TEXT, defects)
    signed = _ARMOUR.match(text.lstrip())
    return re.sub(r"(?m)^- ", "", signed[1]) if signed else text


def _html(message: Message, defects: list[str]) -> str:
    return _joined(message, "text/html", MAX_HTML, defects)


def _joined(message: Message, kind: str, limit: int, defects: list[str]) -> str:
    """The parts of that type which are to be read, one below the other. Apple Mail cuts a text at each picture."""
    texts: list[str] = []
    left = limit
    for part in _readable(message, kind):
        text = part.text(left).rstrip("\n")
        left -= len(text) + 1
        texts.append(text)
        if left <= 0:
            defects.append(f"{kind} is longer than {limit} characters")
            break
    return "\n".join(texts)[:limit]


def _readable(message: Message, kind: str) -> Iterator[Part]:
    """Of each multipart/alternative only the first choice that has that type; never an attachment."""
    alone = len(message.parts) == 1
    chosen: dict[int, int] = {}
    for part in message.parts:
        if _type(part, alone=alone) != kind or (part.attached and not _is_body(part, alone=alone)):
            continue
        group, choice = part.branch
        if group == 0 or chosen.setdefault(group, choice) == choice:
            yield part


def _type(part: Part, *, alone: bool) -> str:
    """text/enriched and other such texts are read as they stand where there is nothing else."""
    return "text/plain" if alone and part.type.startswith("text/") and part.type not in _NO_WORDS else part.type


def _is_body(part: Part, *, alone: bool) -> bool:
    """A mail that is one text with a file name, not meant to be saved."""
    return alone and not part.headers.get("content-disposition").lower().startswith("attachment")


def _sealed(message: Message, text: str, html: str) -> str:
    """The type of a part whose words we don't read: always where it is sealed, else where nothing else can be read."""
    sealed = [part.type for part in message.parts if part.type in _SEALED]
    if not sealed and not (text.strip() or html.strip()):
        sealed = [part.type for part in message.parts if part.body.strip() and not part.type.startswith(_MUTE)]
    return sealed[0] if sealed else ""
