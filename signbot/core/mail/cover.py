"""What the proof of a mail covers, whether that is what its reading rests on, and how old it is.

A DKIM signature covers the fields that it names, as they stand once (RFC 6376 section 5.4.2); whatever else stands in
the mail may be anybody's. So each reading says on which fields it rests, and counts only where one proof covers them.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from signbot.core.grounds import CC, ENVELOPE, SUBJECT, THREAD, TO, Rests
from signbot.core.mail.mime import Headers, Message
from signbot.core.text import charset
from signbot.core.value import dataclass

# What RFC 5322 section 3.6 and MIME (RFC 2045, 2183) allow once. Of two nobody can say which was read, which proven.
ONCE = tuple(
    "from sender reply-to to cc bcc subject date message-id in-reply-to references mime-version content-type"
    " content-transfer-encoding content-disposition content-id content-description".split()
)
# Who wrote, and which words are read, and how. Not MIME-Version: a mail is read the same whatever it says.
DECIDING = ("from", "content-type", "content-transfer-encoding", "content-disposition")
# May be missing, in the mail and in h=. Not Content-Type: it may have been taken away, and the source be read as text.
OPTIONAL = frozenset(("to", "cc", "subject", "in-reply-to", "references", "content-disposition"))

_FIELDS = {SUBJECT: ("subject",), TO: ("to",), CC: ("cc",), THREAD: ("in-reply-to", "references")}
_CALLED = {
    SUBJECT: "the subject",
    THREAD: "the thread",
    **dict.fromkeys((TO, CC, ENVELOPE), "the address it was sent to"),
}

AHEAD = timedelta(days=1)  # by how much a clock may be fast, or set to another zone
_DATE = 100  # octets of a Date field that is one


@dataclass(frozen=True, slots=True)
class Cover:
    """One proof: the domain that signed, and the fields which are as it signed them."""

    domain: str
    fields: frozenset[str]
    times: tuple[datetime, ...] = ()  # t=: when it was made, by the clock of a server
    dates: tuple[datetime, ...] = ()  # the Date, where it covers it: by the clock of the writer
    expires: datetime | None = None

    @property
    def signed_at(self) -> datetime | None:
        """Whoever sends an old mail anew can alter neither; the older one is the safe one."""
        return min((*self.times, *self.dates), default=None)

    def stale(self, at: datetime, age: timedelta) -> str:
        """Why it proves nothing of a mail that came at that moment; "" when it does. `age`: at most so old."""
        signed_at = self.signed_at
        if signed_at is None:
            return "it does not say when it was signed"
        if self.expires and self.expires <= at:
            return "its signature had expired when it came"
        if signed_at < at - age:
            return f"it was signed more than {age.days} days before it came"
        return "it is dated after the day on which it came" if max(self.dates or self.times) > at + AHEAD else ""

    def covers(self, ground: str) -> bool:
        """Is that, on which a reading rests, as it was signed?"""
        return ground in _FIELDS and self.fields.issuperset(_FIELDS[ground])  # the envelope's fields anybody may write


def doubled(headers: Headers) -> str:
    """A field that may stand once, and does not; "" when there is none."""
    return next((name for name in ONCE if len(headers.named.get(name, ())) > 1), "")


def fresh(covers: Sequence[Cover], at: datetime, age: timedelta) -> tuple[Cover, ...]:
    """Those that prove something of a mail that came at that moment."""
    return tuple(cover for cover in covers if not cover.stale(at, age))


def dated(headers: Headers) -> datetime | None:
    """The Date (RFC 5322 section 3.6.1); None where there is none that can be read."""
    written = b"".join(headers.raw("date")[-1:])
    try:
        moment = parsedate_to_datetime(written[:_DATE].decode("ascii"))
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def covered(domain: str, signed: Iterable[str], message: Message) -> Cover:
    """The fields of a mail that are as `domain` signed them, by the names in h= of its signature."""
    missing = OPTIONAL - message.headers.named.keys()
    plain = ("content-transfer-encoding",) if _reads_alike(message) else ()
    return Cover(domain, frozenset((*signed, *missing, *plain)))


def _reads_alike(message: Message) -> bool:
    """A mail whose words are the same whatever its Content-Transfer-Encoding says: it may be unsigned, or missing."""
    body = next((part.body for part in message.parts if part.headers is message.headers), b"")
    encoded = message.headers.get("content-transfer-encoding").lower() == "base64" and charset.is_base64(body)
    return b"=" not in body and not (body and encoded)


def uncovered(covers: Iterable[Cover] | None, rests: Rests) -> str:
    """What no proof covers of that which decides; "" when one covers it all. `covers`: None for the whole mail."""
    if covers is None:
        return ""
    missing = [_missing(cover, rests) for cover in covers]
    return min(missing, key=len, default="no signature that can be told apart says what it covers")


def _missing(cover: Cover, rests: Rests) -> str:
    fields = [name for name in DECIDING if name not in cover.fields]
    grounds = [ground for choice in rests if not any(map(cover.covers, choice)) for ground in sorted(choice)]
    missing = list(dict.fromkeys((*fields, *(_CALLED[ground] for ground in grounds))))
    whose = f"the signature of {cover.domain}" if cover.domain else "no signature that the provider names"
    return f"{whose} does not cover {' or '.join(missing)}" if missing else ""
