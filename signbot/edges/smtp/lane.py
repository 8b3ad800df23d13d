"""One connection, used in groups (RFC 2920): the data of one mail and the envelope of the next travel together.

    speak: data of the one that was accepted, MAIL + RCPT + DATA of the next ─► hear: the last word on the first,
    whether the next is accepted ─► speak …: one round trip a mail

DATA is the last of its group, and the data itself the first of the next one (RFC 2920 section 3.1), so nothing is sent
before it is known that it is wanted. What is no letter goes this way, claimed before its envelope is sent.
"""

from collections.abc import Iterator
from typing import Final

from signbot.core.delivery import Fate
from signbot.core.refusal import At
from signbot.core.value import dataclass
from signbot.edges.smtp.connection import GO_AHEAD, Broken, Link, Reply
from signbot.edges.smtp.envelope import Mail, commands, on_the_wire

NOTHING: Final = b".\r\n"  # data that were asked for though nobody is to get them (RFC 2920 section 3.1)
RESET: Final = b"RSET\r\n"
GOODBYE: Final = b"QUIT\r\n"  # may be the last of a group, too: nobody waits for its answer

Answer = tuple[Mail, Reply, At]  # what the server says of a mail, and to what


@dataclass(slots=True)
class Lane:
    """Where each mail is that this connection has in hand; what is not in it has its answer."""

    link: Link
    extra: bool = False  # opened for the sake of speed: it says goodbye with its last group
    given: Mail | None = None  # its data have left us, the server's last word has not come
    offered: Mail | None = None  # its envelope has
    accepted: Mail | None = None  # the server waits for its data
    left: bool = False  # it has said goodbye
    excuse: bytes = b""  # what ends a transaction that was refused: said with the next group
    excused: bool = False  # it has been said, and its answer has not come

    @property
    def busy(self) -> bool:
        return bool(self.given or self.offered or self.accepted or self.excuse)

    def speak(self, mail: Mail | None) -> None:
        """The next group: data that are waited for, and the envelope of `mail`.

        Raises Unfit for `mail`, and has said nothing then; Broken, with the fate of what is `given`.
        """
        envelope = _envelope(self.link, mail) if mail else GOODBYE * self.extra
        data = on_the_wire(self.accepted.parcel.payload) if self.accepted else self.excuse
        self.excused = bool(self.excuse)
        self.given, self.accepted, self.offered = self.accepted, None, mail
        self.left = envelope == GOODBYE
        self.link.carried += mail is not None
        try:
            self.link.send(data + envelope)
        except Broken as gone:
            gone.fate = Fate.UNKNOWN if gone.sent >= len(data) else Fate.LATER
            raise

    def hear(self) -> Iterator[Answer]:
        """The answers to the last group. Raises Broken, with the fate of what is `given`."""
        self.link.waited = 0.0
        if self.given:
            given, reply = self.given, self.link.last_word()
            self.given = None
            yield given, reply, At.BODY
        if self.excused:
            self.link.go_on()  # whatever it is
            self.excuse, self.excused = b"", False
        if self.offered:
            offered, refusal = self.offered, self._refusal()
            self.offered = None
            if refusal:
                yield offered, *refusal
            else:
                self.accepted = offered

    def _refusal(self) -> tuple[Reply, At] | None:
        """The first no to MAIL, RCPT and DATA, all of which are heard; None where the data are waited for."""
        from_, to, ready = (self.link.go_on(), At.MAIL), (self.link.go_on(), At.RCPT), (self.link.ready(), At.DATA)
        refused = next((said for said in (from_, to, ready) if said[0].code >= 400), None)
        if refused:
            self.excuse = NOTHING if ready[0].code == GO_AHEAD else RESET
        return refused


def _envelope(link: Link, mail: Mail) -> bytes:
    return b"".join(command.encode() + b"\r\n" for command in (*commands(link, mail), "DATA"))
