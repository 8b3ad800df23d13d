"""What the servers of tests have in common: a port of this computer, and a thread for each connection."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self

DROP = "drop"  # close without a word
HANG = "hang"  # say nothing until the server stops


class Listening:
    """Serves from `__enter__` on, until it is stopped."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.host, self.port = "localhost", int(self._listening.getsockname()[1])
        self.commands: list[str] = []  # what clients said
        self.connections = 0
        self.stopping = threading.Event()

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """New connections are refused."""
        self.stopping.set()
        close(self._listening)

    def talk(self, connection: socket.socket, number: int) -> None:
        """One conversation, from the first word to the last. `number`: which connection it is, from 1."""
        raise NotImplementedError

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # stopped
            while True:
                connection, _ = self._listening.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # pipelined answers go at once
                self.connections += 1
                threading.Thread(target=self.talk, args=(connection, self.connections), daemon=True).start()


def close(connection: socket.socket) -> None:
    """Also wakes up a thread that waits in recv or accept."""
    with contextlib.suppress(OSError):  # not connected any more
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
