"""One fax for a line, and what became of it."""

from datetime import UTC, datetime

from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Parcel
from signbot.edges.faxlines import Faxing, Line, address_of

PDF = b"%PDF-1.7\r\n--not a boundary--\r\n\x00\xff"
NUMBER = "+525550933414"


def parcel(number: str = NUMBER, extension: str = "") -> Parcel:
    address = address_of(number, extension)
    return Parcel(
        id=7,
        kind=Kind.LETTER,
        channel=Channel.FAX,
        address=address,
        message_id="<7@rrn.example>",
        payload=PDF,
        tries=0,
        first_queued=datetime(2026, 12, 1, tzinfo=UTC),
    )


def fate(line: Line, claimed: bool = True) -> list[tuple[Fate, str]]:
    tried = Faxing(line).deliver([parcel()], "sign@rrn.example", lambda _: claimed, lambda _: "")
    return [(fax.fate, fax.answer) for fax in tried]
