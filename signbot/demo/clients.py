"""How people's mail programs write a reply: their headers, their quotes, their encodings. Values in, bytes out."""

import base64
import quopri
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from html import escape
from typing import Self

from signbot.core.value import dataclass

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SPANISH_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
SPANISH_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
FRENCH_DAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
FRENCH_MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Ours:
    """A mail of the bot's, as it lies in a supporter's mailbox: an alert, or an answer."""

    sender: str  # as shown: `Rapid Response Network <sign@rrn.example>`
    reply_to: str  # the address that a reply goes to
    to: str  # whom it was sent to
    subject: str
    message_id: str
    references: str
    text: str
    sent: datetime

    @classmethod
    def read(cls, raw: bytes) -> Self:
        mail = message_from_bytes(raw, EmailMessage, policy=policy.default)
        body = mail.get_body(("plain",))
        return cls(
            sender=str(mail["From"]),
            reply_to=parseaddr(str(mail["Reply-To"] or mail["From"]))[1],
            to=parseaddr(str(mail["To"]))[1],
            subject=str(mail["Subject"]),
            message_id=str(mail["Message-ID"]).strip(),
            references=str(mail["References"] or "").strip(),
            text=body.get_content().replace("\r\n", "\n") if body else "",
            sent=mail["Date"].datetime if mail["Date"] else EPOCH,
        )


Attribution = Callable[[Ours], str]


def english(ours: Ours) -> str:
    return f"On {ours.sent:%a, %b} {ours.sent.day}, {ours.sent:%Y at %I:%M %p} {ours.sender} wrote:"


def spanish(ours: Ours) -> str:
    day, month = SPANISH_DAYS[ours.sent.weekday()], SPANISH_MONTHS[ours.sent.month - 1]
    return f"El {day}, {ours.sent.day} de {month} de {ours.sent:%Y, %H:%M:%S} GMT, {ours.sender} escribió:"


def french(ours: Ours) -> str:
    day, month = FRENCH_DAYS[ours.sent.weekday()], FRENCH_MONTHS[ours.sent.month - 1]
    return f"Le {day} {ours.sent.day} {month} {ours.sent:%Y à %H:%M}, {ours.sender} a écrit :"


# The mail programs ---------------------------------------------------------------------------------


def gmail(person: Person, ours: Ours, words: str, at: datetime, wrote: Attribution = english) -> bytes:
    """Gmail: the reply on top, the quote below, text and HTML."""
    text = f"{words}\n\n{wrote(ours)}\n\n{_quoted(ours.text)}\n"
    html = (
        f'<div dir="auto">{_divs(words)}</div><br>'
        '<div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{escape(wrote(ours))}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">'
        f"{_breaks(ours.text)}</blockquote></div>\n"
    )
    head = [("MIME-Version", "1.0"), *_thread(person, ours, at)]
    return _alternative(head, "000000000000b2d5c6061f3e9a47", _part("plain", text), _part("html", html))


def outlook(person: Person, ours: Ours, words: str, at: datetime) -> bytes:
    """Outlook: HTML and nothing else, the old mail below a ruler without any quote mark, in Windows' own charset."""
    sent = f"{ours.sent:%A, %B} {ours.sent.day}, {ours.sent:%Y %H:%M}"
    quoted_head = {"From": ours.sender, "Sent": sent, "To": person.address, "Subject": ours.subject}
    above = "<br>\n".join(f"<b>{name}:</b> {escape(value)}" for name, value in quoted_head.items())
    html = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n'
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\n'
        '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\n</head>\n'
        f'<body dir="ltr">\n<div class="elementToProof">{_divs(words)}</div>\n'
        '<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n'
        '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">'
        f"{above}</font><div>&nbsp;</div></div>\n<div>{_breaks(ours.text)}</div>\n</body>\n</html>\n"
    )
    head = _thread(person, ours, at, prefix="RE: ")
    extra = [("Thread-Topic", _word(ours.subject)), ("Accept-Language", "en-US"), ("X-MS-Has-Attach", "")]
    return _single([*head, *extra, ("MIME-Version", "1.0")], _part("html", html, charset="windows-1252"))


def iphone(person: Person, ours: Ours, words: str, at: datetime) -> bytes:
    """Apple Mail on a phone: its own signature, then the quote, introduced inside of the quote marks."""
    wrote = f"On {ours.sent:%b} {ours.sent.day}, {ours.sent:%Y, at %H:%M}, {ours.sender} wrote:"
    text = f"{words}\n\nSent from my iPhone\n\n> {wrote}\n> \n\N{ZERO WIDTH NO-BREAK SPACE}{_quoted(ours.text)}\n"
    head = [("Mime-Version", "1.0 (1.0)"), *_thread(person, ours, at), ("X-Mailer", "iPhone Mail (22F76)")]
    return _single(head, _part("plain", text))


def thunderbird(person: Person, ours: Ours, words: str, at: datetime, signature: str) -> bytes:
    """Thunderbird, as it comes: the reply stands below the quote; format=flowed; a proper signature delimiter."""
    text = f"{english(ours)}\n{_quoted(ours.text)}\n\n{words}\n\n-- \n{signature}\n"
    head = [
        *_thread(person, ours, at),
        ("MIME-Version", "1.0"),
        ("User-Agent", "Mozilla Thunderbird"),
        ("Content-Language", "en-US"),
    ]
    return _single(head, _part("plain", text, flowed=True))


def yahoo(person: Person, ours: Ours, words: str, at: datetime, wrote: Attribution = english) -> bytes:
    """Yahoo on the web: the text part quotes without any mark, the HTML part in its own class."""
    text = f" {words}\n\n    {wrote(ours)}  \n \n {ours.text}\n  "
    html = (
        f'<html><head></head><body><div class="ydp-yahoo-style-wrap" dir="ltr">{_divs(words)}</div><br>'
        '<div id="yahoo_quoted_2718281828" class="yahoo_quoted"><div style="font-size:13px;color:#26282a;">'
        f"<div>{escape(wrote(ours))}</div><div><br></div><div>{_breaks(ours.text)}</div></div></div></body></html>\n"
    )
    head = [*_thread(person, ours, at), ("MIME-Version", "1.0"), ("X-Mailer", "WebService/1.1.24187 YMailNorrin")]
    return _alternative(head, "----=_Part_1205_1618033988", _part("plain", text), _part("html", html))


def webmail(person: Person, ours: Ours, words: str, at: datetime) -> bytes:
    """Roundcube and its kind: text only, the reply on top of the quote."""
    text = f"{words}\n\n{english(ours)}\n{_quoted(ours.text)}\n"
    head = [("MIME-Version", "1.0"), *_thread(person, ours, at), ("User-Agent", "Roundcube Webmail/1.6.11")]
    return _single(head, _part("plain", text))


def one_tap(person: Person, to: str, subject: str, at: datetime) -> bytes:
    """What a tap on a `mailto:` link sends from a phone: a subject, and nothing below it."""
    head = [*_head(person, to, subject, at), ("MIME-Version", "1.0"), ("User-Agent", "K-9 Mail for Android")]
    return _single(head, _part("plain", "\n"))


def plain(person: Person, to: str, subject: str, words: str, at: datetime) -> bytes:
    """A mail that answers nothing, from a script."""
    return _single([*_head(person, to, subject, at), ("MIME-Version", "1.0")], _part("plain", f"{words}\n"))


def vacation(person: Person, ours: Ours, words: str, at: datetime) -> bytes:
    """A vacation notice (RFC 3834)."""
    head = [
        *_thread(person, ours, at, prefix="Automatic reply: "),
        ("MIME-Version", "1.0"),
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
        ("Precedence", "bulk"),
    ]
    return _single(head, _part("plain", f"{words}\n"))


# What they are made of -----------------------------------------------------------------------------

_Headers = list[tuple[str, str]]


def _head(person: Person, to: str, subject: str, at: datetime) -> _Headers:
    return [
        ("From", formataddr((person.name, person.address))),
        ("To", to),
        ("Subject", _word(subject)),
        ("Date", format_datetime(at)),
        ("Message-ID", f"<{person.address.partition('@')[0]}.{int(at.timestamp() * 1000):x}@{person.domain}>"),
    ]


def _thread(person: Person, ours: Ours, at: datetime, prefix: str = "Re: ") -> _Headers:
    subject = ours.subject if ours.subject.lower().startswith("re:") else prefix + ours.subject
    references = f"{ours.references} {ours.message_id}".split()
    return [
        *_head(person, ours.reply_to, subject, at),
        ("In-Reply-To", ours.message_id),
        ("References", "\r\n ".join(references)),
    ]


def _word(value: str) -> str:
    """A header value, as encoded words where it needs them (RFC 2047)."""
    return value if value.isascii() else Header(value, "utf-8").encode(linesep="\r\n")


def _part(subtype: str, text: str, charset: str = "utf-8", *, flowed: bool = False) -> tuple[_Headers, bytes]:
    body = text.replace("\n", "\r\n").encode(charset, "xmlcharrefreplace")
    kind = f'text/{subtype}; charset="{charset}"' + ("; format=flowed" if flowed else "")
    if charset == "windows-1252":
        return [("Content-Type", kind), ("Content-Transfer-Encoding", "base64")], _crlf(base64.encodebytes(body))
    # quopri works by lines that end in \n
    packed = quopri.encodestring(body.replace(b"\r\n", b"\n"))
    return [("Content-Type", kind), ("Content-Transfer-Encoding", "quoted-printable")], _crlf(packed)


def _single(head: _Headers, part: tuple[_Headers, bytes]) -> bytes:
    return _lines([*head, *part[0]]) + b"\r\n" + part[1]


def _alternative(head: _Headers, boundary: str, *parts: tuple[_Headers, bytes]) -> bytes:
    kind = ("Content-Type", f'multipart/alternative; boundary="{boundary}"')
    mark = f"\r\n--{boundary}".encode()
    body = b"".join(mark + b"\r\n" + _single([], part) for part in parts)
    return _lines([*head, kind]) + body + mark + b"--\r\n"


def _lines(headers: _Headers) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode()


def _crlf(packed: bytes) -> bytes:
    return packed.replace(b"\n", b"\r\n")


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.rstrip().split("\n"))


def _divs(words: str) -> str:
    return "".join(f"<div>{escape(line) or '<br>'}</div>" for line in words.split("\n"))


def _breaks(text: str) -> str:
    return escape(text.rstrip()).replace("\n", "<br>\n")
