"""Who writes, with the packaged templates, and a press and a gateway that are no more than words."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from signbot.core.campaign import Route
from signbot.core.growth import Growth
from signbot.core.letter.letter import Letter
from signbot.edges.templates import Writer
from signbot.outbox.office import Office

BOT, MARTHA = "sign@rrn.example", "martha@rrn.example"


def office(*coordinators: str) -> Office:
    """A Message-ID follows from what the mail is, as it does with the secret of a database."""
    writer = Writer("Rapid Response", BOT, "+", ("en", "es"), None)
    return Office(
        "Rapid Response",
        BOT,
        "+",
        coordinators or (MARTHA,),
        "en",
        writer,
        mint=lambda what: what.encode().hex(),
    )


class Press:
    """Sheets that say what was asked for."""

    def can_print(self, cluster: str) -> bool:
        return cluster != "ᠤ"

    def html(self, letter: Letter) -> str:
        return f"<p>{letter.language}</p>"

    def pdf(self, letter: Letter) -> bytes:
        return f"%PDF {letter.language}".encode()

    def volumes(self, _letter: Letter) -> Iterator[bytes]:
        yield b"%PDF"

    def growth(self, curve: Growth, language: str, _zone: ZoneInfo) -> bytes:
        return f"PNG {curve.names} {language}".encode()

    def fax(self, _letter: Letter, names: str, _cover: str, copy: bool) -> bytes:
        return f"%FAX {names} {copy}".encode()


def dial(route: Route) -> str:
    """A gateway that dials no extension."""
    return "" if route.extension else f"{route.address.lstrip('+')}@fax.example"
