"""A desk without a server: coordinators write, the desk carries it out, and what it says is read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from sqlalchemy import select

from signbot.core.decision import Standing
from signbot.desk.hand import Hand
from signbot.desk.orders import carry_out
from signbot.incoming.receive import handle
from signbot.outbox.defects import Net
from signbot.store import Retention, Store
from signbot.store.tables import outbox
from tests.configs import RIGHT
from tests.incoming.bot import Bot, arrival
from tests.offices import Press, dial
from tests.scenarios.stage import BOT, mail

CAROL, DAVID, AMINA = "carol@rrn.example", "david@rrn.example", "Amina Diallo <amina@home.example>"
TWO = RIGHT.replace('["coordinator@rrn.example"]', f'["{CAROL}", "{DAVID}"]')


class Room:
    """Two coordinators, a letter, and a clock that the test sets."""

    def __init__(self, folder: Path, text: str = TWO) -> None:
        self.bot = Bot(folder, text)
        self.clock = datetime.now(UTC).replace(microsecond=0)
        self.net = Net()
        self._uid = 0
        self._read = 0

    @property
    def store(self) -> Store:
        return self.bot.store

    @property
    def hand(self) -> Hand:
        reception = replace(self.bot.reception, now=lambda: self.clock)
        closing = replace(self.bot.shell.closing, press=Press(), dial=dial)
        zone = self.bot.shell.config.bot.time_zone
        return Hand(self.store, closing, reception, zone=zone, region="US", now=lambda: self.clock)

    @property
    def keep(self) -> Retention:
        return Retention(quarantine=timedelta(days=90), addresses=timedelta(days=365))

    def wiped(self) -> list[bool]:
        """Of what waits to go to coordinators with files: whether its bytes go with it."""
        with self.store.reading() as connection:
            return [bool(row.wipe) for row in connection.execute(select(outbox).where(outbox.c.once.like("desk:%")))]

    @property
    def standing(self) -> Standing:
        return self.hand.standing(self.hand.campaigns[0])

    def passes(self, **time: float) -> None:
        self.clock += timedelta(**time)

    def gets(self, *raw: bytes, junk: bool = False) -> None:
        """Mails come; nothing is carried out yet."""
        first = self._uid + 1
        self._uid += len(raw)
        arrived = [arrival(one, first + n, self.clock) for n, one in enumerate(raw)]
        handle(arrived, self.store, self.hand.reception, junk=junk)

    def works(self) -> list[EmailMessage]:
        """The desk does what waits; returns what goes out."""
        carry_out(self.hand, self.net)
        assert self.net.defects == []
        return self.mails()

    def mails(self) -> list[EmailMessage]:
        """What was written since the last look."""
        due = sorted(self.store.due(self.clock + timedelta(days=2)), key=lambda one: one.id)
        found = [
            message_from_bytes(one.payload, EmailMessage, policy=policy.default) for one in due if one.id > self._read
        ]
        self._read = max([self._read, *(one.id for one in due)])
        return found

    def says(
        self, words: str, sender: str = CAROL, to: str = BOT, subject: str = "hello", **more: object
    ) -> list[EmailMessage]:
        """A coordinator writes, and the desk answers."""
        self.gets(mail(sender, words, subject=subject, to=to, **more))  # type: ignore[arg-type]
        return self.works()

    def asks(self, words: str, sender: str = CAROL) -> EmailMessage:
        """What an order would do."""
        (asked,) = self.says(words, sender)
        assert asked["Reply-To"], text(asked)
        return asked

    def agrees(
        self, asked: EmailMessage, words: str = "YES", sender: str = CAROL, **more: object
    ) -> list[EmailMessage]:
        """The reply to that."""
        thread = f"In-Reply-To: {asked['Message-ID']}\r\n"
        return self.says(
            words, sender, to=str(asked["Reply-To"]), subject=f"Re: {asked['Subject']}", headers=thread, **more
        )


def text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")
