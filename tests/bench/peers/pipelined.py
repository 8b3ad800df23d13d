"""SMTP as fast as one connection carries it (RFC 2920): one write and one round trip for each mail.

    MAIL, RCPT, DATA | body, dot, the next MAIL, RCPT, DATA | body, dot, … (DATA is the last of its group: section 3.1)

Nothing is claimed, and answers are only counted.
"""

import socket
from collections.abc import Iterable
from types import TracebackType
from typing import Self

ENVELOPE, BODY = 3, 1  # answers


class Pipelined:
    """One connection. ConnectionError where the server says no."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self._link = socket.create_connection((host, port))
        self._link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._answers(1)
        self._link.sendall(b"EHLO rrn.example\r\n")
        self._answers(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._link.sendall(b"QUIT\r\n")
        self._link.close()

    def send(self, sender: str, mails: Iterable[tuple[str, bytes]]) -> None:
        """Mails end with CRLF and have no line that begins with a dot."""
        mail_from, body, wanted = f"MAIL FROM:<{sender}>\r\n".encode(), b"", 0
        for address, payload in mails:
            self._link.sendall(b"%s%sRCPT TO:<%s>\r\nDATA\r\n" % (body, mail_from, address.encode()))
            self._answers(wanted + ENVELOPE)
            body, wanted = payload + b".\r\n", BODY
        self._link.sendall(body)
        self._answers(wanted)

    def _answers(self, count: int) -> None:
        """So many; of one with several lines, the last line counts."""
        heard = b""
        while count:
            more = self._link.recv(1 << 16)
            if not more:
                raise ConnectionError("closed")
            *lines, heard = (heard + more).split(b"\r\n")
            ends = [line for line in lines if line[3:4] != b"-"]
            if refused := [line for line in ends if line[:1] not in (b"2", b"3")]:
                raise ConnectionError(refused[0].decode())
            count -= len(ends)
