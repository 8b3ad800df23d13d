"""Does a program say that it has got our mail? Receipts by their subject; what help desks write by composition.

own words ─► sentences ─► what each tells (Sign) ─► is that a help desk's mail?

Such mails bear no mark of a machine. What they say is made of few things: that something was received, under which
number, thanks for making contact, when they will answer, and that nobody reads replies. One alone may be a person's;
two together, and nobody who says "I", are a help desk's. Their words stand in `core/text/words`, MACHINES.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache, lru_cache
from typing import NamedTuple

from signbot.core.address import Address
from signbot.core.mail.client_lines import is_foreign_marker
from signbot.core.mail.mime import Message, Part
from signbot.core.mail.own_words import SEEN, ends_words, is_reply_subject, own_words
from signbot.core.text import words
from signbot.core.text.html import to_text
from signbot.core.text.plain import as_a_whole, plain

BEGINNING = 3_000  # characters of the text in which it is said
HEAD = 4  # letters of a word by which most mails are passed over
MARKUP = 20_000  # characters of HTML, where there is no text
_TICKET_IN_SUBJECT = re.compile(r"[\[(#{]\s?(?:[^\W\d_]{1,12}[\s:#-]{1,3}){0,2}#?\d{3,}(?![\w/])")
_TICKET = re.compile(
    r"(?:ticket|case|caso|request|incident|reference|referencia|ref|folio|nummer|number|numero|vorgang|protocol\w*|dossier|demande|chamado)"
    r"(?:\W{1,3}(?:id|no|nr|num\w*|number|is|es|est|ist))?\W{0,4}(?:[a-z]{1,8}\W)?[a-z]{0,8}\d[\w-]{2,}(?!/)|#[a-z]{0,6}-?\d{3,}"
)
_OURS = re.compile(r"\b(?:our|nuestr[oa]|notre|unsere?n?|noss[oa]|nostr[oa]|onze?|nasz[ae]?)\s")
_ENDS = re.compile(r"(?<=[.!?:;])\s|\n\s*\n")
_ONE_WORD = re.compile(r"\s*[^\W\d_]+ ?[:：] ?\w")  # `Irakurrita: …`, of a language that we have no words of
_REPLIED = re.compile(r"(?i)\b(?:re|aw|fwd?)\s?:")  # `External: Re: …`, by a mail server between us
_QUOTED = (">", " >")
_WORD = re.compile(r"[^\W\d_]+")
_ACCENTED = re.compile(r"[^\x00-\x7f]+")
_THANKS = frozenset({"ack_thanks", "ack_contact"})  # neither tells anything without the other
_OFFICE = re.compile(
    r"(?:.*[._+-])?(?:help|helpdesk|support|soporte|suporte|service|services|servicio|servico|care|desk|info|contact"
    r"|contacto|contato|kontakt|office|oficina|buero|tickets?|cases?|casework|enquir(?:y|ies)|inquir(?:y|ies)|admin"
    r"|atencion|atendimento|accueil|assistance|correspondence|secretar\w*|sekretariat|poststelle|press|media|feedback"
    r"|customer\w*|complaints?|team|desk|intake|reception)(?:[._+-].*)?\d*"
)


class Sign(Enum):
    """What a sentence of such a mail tells."""

    RECEIVED = auto()  # your request has been received
    NUMBERED = auto()  # ticket 1001
    THANKED = auto()  # thank you for contacting us
    PROMISED = auto()  # we will get back to you
    NO_REPLY = auto()  # do not reply
    MARKED = auto()  # please type your reply above this line
    OFFICE = auto()  # from support@…


def receipt(mail: Message) -> str:
    """`Read: …`, `Gelesen: …`: that it was opened says nothing about what its reader wants."""
    subject = mail.headers.get("subject")
    if begins(subject, "receipt"):
        return "a receipt, by its subject"
    unknown = _ONE_WORD.match(subject) and not is_reply_subject(subject) and not _REPLIED.search(subject)
    empty = unknown and mail.headers.get("in-reply-to") and all(map(_is_empty, mail.parts))
    return "an empty mail with an unknown word before its subject" if empty else ""


def _is_empty(part: Part) -> bool:
    """No letter: not even a quoted one, as a person's reply without words has it."""
    shown = (
        part.text(MARKUP)
        if part.type == "text/plain"
        else to_text(part.text(MARKUP))
        if part.type == "text/html"
        else "x"
    )
    return not shown.strip()


def acknowledgement(mail: Message, sender: Address | None) -> str:
    """What a help desk or its program writes by itself; "" for everything else."""
    if not (own := _text(mail)):
        return ""  # a number in the subject tells nothing alone
    text, marked = _bare(own), any(is_foreign_marker(plain(line)) for line in own.splitlines())
    found = {*_said(text, mail.headers.get("subject")), *([Sign.MARKED] if marked else [])}
    if not found - {Sign.NUMBERED, Sign.MARKED}:
        return ""
    local = sender.canonical.rpartition("@")[0] if sender else ""
    found |= {Sign.OFFICE} if _OFFICE.fullmatch(local) else set()
    return "its own words: an acknowledgement" if _is_a_help_desks(found, _speaks_of_itself(text)) else ""


def _is_a_help_desks(found: set[Sign], person: bool) -> bool:
    if person:
        return False
    numbered = Sign.NUMBERED in found
    told = found & {Sign.RECEIVED, Sign.THANKED, Sign.PROMISED, Sign.NO_REPLY}
    beside = len(told) + numbered + (Sign.MARKED in found) + (Sign.OFFICE in found and Sign.RECEIVED in found)
    return bool(told) and beside > 1


def _said(text: str, subject: str) -> Iterator[Sign]:
    if _TICKET_IN_SUBJECT.search(subject) or _TICKET.search(text):
        yield Sign.NUMBERED
    for sentence in _ENDS.split(text):
        if _is_theirs(sentence) and _any("ack_done").search(sentence):
            yield Sign.RECEIVED
        if _any("ack_thanks").search(sentence) and _any("ack_contact").search(sentence):
            yield Sign.THANKED
        if _any("ack_promise").search(sentence):
            yield Sign.PROMISED
        if _any("ack_no_reply").search(sentence):
            yield Sign.NO_REPLY


def _is_theirs(sentence: str) -> bool:
    """It speaks of a request or a mail, and not of their own (`tell us that our request was received`)."""
    thing = _any("ack_thing").search(sentence)
    return thing is not None and all(found.end() != thing.start() for found in _OURS.finditer(sentence))


def _speaks_of_itself(text: str) -> bool:
    return _whole("ack_person").search(text) is not None


def _text(mail: Message) -> str:
    """Its own words; "" at once where nothing there can be such a sentence: most mails are short wishes."""
    part = next((part for part in mail.parts if part.type == "text/plain"), None)
    shown = next((part for part in mail.parts if part.type == "text/html"), None) if part is None else None
    raw = part.text(BEGINNING) if part else to_text(shown.text(MARKUP).rstrip("\n"))[:BEGINNING] if shown else ""
    return own_words(raw).text if _may_acknowledge(raw) else ""


def _may_acknowledge(raw: str) -> bool:
    """A quick look, which misses none: words that acknowledge stand there, or thanks with words of making contact."""
    lines = [*map(_glance, raw.splitlines())]
    end = next((at for at, line in enumerate(lines, 1) if line.ends), len(lines)) if "#" in raw else len(lines)
    lines = lines[:end]
    possible = set[tuple[str, str]]().union(*[line.possible for line in lines if line.possible])
    if not _acknowledge({group for group, _ in possible}):
        return False
    said = " ".join([line.spoken for line in lines if line.spoken])
    return _acknowledge({group for group, phrase in possible if phrase in said})


def _acknowledge(groups: set[str]) -> bool:
    return not groups <= _THANKS or groups == _THANKS


class _Glance(NamedTuple):
    """A line, folded, with single blanks; and the phrases (by group) of which the longest word may begin there."""

    spoken: str
    possible: frozenset[tuple[str, str]]
    ends: bool = False  # below it nothing is anybody's own words


_NOTHING = _Glance("", frozenset())


@lru_cache(maxsize=SEEN)
def _glance(line: str) -> _Glance:
    if line.startswith(_QUOTED):
        return _NOTHING
    spoken = " ".join(_bare(line).split())
    possible = frozenset().union(*[phrases for head, phrases in _heads().items() if head in spoken])
    return _Glance(spoken, possible, ends_words(line))


@cache
def _heads() -> dict[str, frozenset[tuple[str, str]]]:
    """The beginnings of the longest words of phrases, and which these are."""
    found: dict[str, set[tuple[str, str]]] = {}
    for group in ("ack_done", "ack_no_reply", *sorted(_THANKS)):
        for phrase in _phrases(group):
            head = max(_WORD.findall(phrase), key=len)[:HEAD]
            found.setdefault(head, set()).add((group, phrase))
    return {head: frozenset(phrases) for head, phrases in found.items()}


@cache
def _phrases(group: str) -> frozenset[str]:
    return frozenset(map(_bare, words.of_all("machines", group)))


def _bare(text: str) -> str:
    """Folded, without accents, in which help desks differ."""
    whole = as_a_whole(text)
    folded = "\n".join(map(plain, text.splitlines())) if whole is None else whole
    return folded if folded.isascii() else _ACCENTED.sub(_without_accents, unicodedata.normalize("NFD", folded))


def _without_accents(letters: re.Match[str]) -> str:
    return "".join([letter for letter in letters[0] if not unicodedata.combining(letter)])


@cache
def _any(*groups: str) -> re.Pattern[str]:
    """Words that begin so."""
    return re.compile(rf"(?<!\w)(?:{_alternatives(*groups)})")


@cache
def _whole(group: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(group)})(?!\w)")


def _alternatives(*groups: str) -> str:
    phrases = sorted({_bare(phrase) for phrase in words.of_all("machines", *groups)})
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases)


@lru_cache(maxsize=256)  # replies to one alert have one subject
def begins(subject: str, group: str) -> bool:
    """Whether a subject begins as those of that group do; a phrase with a colon is one that people use, too."""
    return _beginning(group).match(_bare(subject.replace("\xa0", " ")).strip()) is not None


@cache
def _beginning(group: str) -> re.Pattern[str]:
    phrases = {_bare(phrase) for phrase in words.of_all("machines", group)}
    loose = sorted(re.escape(phrase) for phrase in phrases if not phrase.endswith(":"))
    strict = sorted(re.escape(phrase[:-1]) for phrase in phrases if phrase.endswith(":"))
    return re.compile(rf"(?:{'|'.join(loose)})(?!\w)|(?:{'|'.join(strict)}) ?(?::|：|$)")
