"""What a fax gateway's receipt says: to which number, and whether the fax arrived. In doubt it says neither.

Known forms: InterFAX's CSV and XML feedback (its help pages, "Fax Feedback Formats": fields in a fixed order, status
0 is success, below 0 in process, above 0 an error), and the plain words of FAXAGE and others, which name the number
and say success or failure. A receipt that a job was taken says nothing about the fax.
"""

import csv
import re
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from signbot.core.text.plain import plain
from signbot.core.value import dataclass

SKEW = timedelta(minutes=5)  # between our clock and the mailbox server's
RECEIPT_WITHIN = timedelta(days=3)  # of its sending: gateways try for hours, rarely for a day

_LONGEST = 8_000  # characters of a receipt that are read
_CSV_FIELDS = 10  # TransactionID, CSID, PagesSent, Status, OriginalSubject, DestinationFax, Duration, …, Contact
_TAG = re.compile(r"<\s*(Status|DestinationFax|OriginalSubject|Subject)\s*>\s*([^<]{0,200}?)\s*<", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@])\+?\d[\d ().\-/]{5,24}\d(?!\w)")
_SHORTEST = 7  # digits of a telephone number
_SAID = 120  # characters of the gateway's words that are kept
_GOOD = re.compile(
    r"\b(?:success(?:ful(?:ly)?)?|was delivered|has been delivered|delivered successfully|sent ok|status:? ok"
    r"|completed? ok|transmission ok)\b"
)
_BAD = re.compile(
    r"\b(?:fail(?:ed|ure|s)?|unsuccessful(?:ly)?|not (?:be )?(?:sent|delivered|successful)|undeliver(?:ed|able)|busy"
    r"|no answer|no carrier|rejected|disconnected|error|gave up|cancell?ed|invalid)\b"
)
_TAKEN = re.compile(
    r"\b(?:queued|accepted for|submitted|in process|being processed|pending|retry(?:ing)?|will be (?:sent|faxed))\b"
)


@dataclass(frozen=True, slots=True)
class GatewayReceipt:
    """One fax's fate. `arrived`: None while it is on its way, or where the words do not say."""

    numbers: tuple[str, ...]  # digits only, as written: perhaps with 00, 011 or without the country code
    arrived: bool | None
    said: str  # the gateway's words, short
    subject: str = ""  # of the mail that it faxed, where it says so


@dataclass(frozen=True, slots=True)
class Fax:
    """A fax of ours that is on its way."""

    message_id: str
    number: str  # E.164
    campaign: str  # folded
    went: datetime | None  # None: nobody knows when


def the_fax(
    receipt: GatewayReceipt, faxes: Sequence[Fax], references: Collection[str], codes: Collection[str], at: datetime
) -> Fax | None:
    """The one fax that a receipt of that moment is about: by our Message-ID, else by the number, dialled in time.

    `codes`: letters that it names. One that names another, or that says what else was faxed, is somebody else's.
    None where two fit, or none.
    """
    found = [fax for fax in faxes if fax.message_id in references]
    found = found or [fax for fax in faxes if _may_be_about(receipt, fax, codes, at)]
    if len(found) > 1:
        found = [fax for fax in found if fax.campaign in codes]
    return found[0] if len(found) == 1 else None


def _may_be_about(receipt: GatewayReceipt, fax: Fax, codes: Collection[str], at: datetime) -> bool:
    """Dialled in time, to that number, and it names no other letter."""
    in_time = fax.went is not None and fax.went - SKEW <= at <= fax.went + RECEIPT_WITHIN
    dialled = any(is_number(fax.number, digits) for digits in receipt.numbers)
    return in_time and dialled and (fax.campaign in codes or not (codes or receipt.subject))


def gateway_receipt(subject: str, text: str) -> GatewayReceipt:
    """What a mail from the gateway says."""
    text = text[:_LONGEST]
    return _csv(text) or _xml(text) or _words(subject, text)


def is_number(e164: str, digits: str) -> bool:
    """Whether `digits`, however dialled, are that number: `00447974477`, `011 44 …`, or without the country code."""
    own = e164.lstrip("+")
    bare = digits.lstrip("0")
    return len(bare) >= _SHORTEST and (bare == own or bare.removeprefix("11") == own or own.endswith(bare))


def _csv(text: str) -> GatewayReceipt | None:
    """One line a transaction; only a mail about a single one is believed."""
    lines = [line for line in text.splitlines() if line.count(",") >= _CSV_FIELDS - 1]
    rows = [row for row in csv.reader(lines) if len(row) >= _CSV_FIELDS and _is_status(row[3])]
    if len(rows) != 1:
        return None
    status, original, number = (rows[0][place].strip() for place in (3, 4, 5))
    return GatewayReceipt((_digits(number),), _arrived(int(status)), f"status {status}", original)


def _xml(text: str) -> GatewayReceipt | None:
    found: dict[str, list[str]] = {}
    for tag, value in _TAG.findall(text):
        found.setdefault(tag.lower(), []).append(value.strip())
    statuses, numbers = found.get("status", []), found.get("destinationfax", [])
    if len(statuses) != 1 or len(numbers) != 1 or not _is_status(statuses[0]):
        return None
    original = [*found.get("originalsubject", []), *found.get("subject", [])]
    return GatewayReceipt(
        (_digits(numbers[0]),), _arrived(int(statuses[0])), f"status {statuses[0]}", next(iter(original), "")
    )


def _is_status(value: str) -> bool:
    return re.fullmatch(r"\s*-?\d{1,9}\s*", value) is not None


def _arrived(status: int) -> bool | None:
    return True if status == 0 else False if status > 0 else None


def _words(subject: str, text: str) -> GatewayReceipt:
    """The subject decides where it says something; words of both kinds say nothing."""
    numbers = [_digits(found) for found in _NUMBER.findall(f"{subject}\n{text}")]
    told = _outcome(subject)
    arrived = _outcome(text) if told is None and not _TAKEN.search(plain(subject)) else told
    numbers = [number for number in numbers if len(number) >= _SHORTEST]
    return GatewayReceipt(tuple(dict.fromkeys(numbers)), arrived, " ".join(subject.split())[:_SAID])


def _outcome(words: str) -> bool | None:
    said = plain(words)
    bad, good = _BAD.search(said) is not None, _GOOD.search(_BAD.sub(" ", said)) is not None
    if bad == good or (_TAKEN.search(said) and not bad):
        return None
    return good


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)
