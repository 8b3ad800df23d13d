"""An IMAP server that says what a script says: for endings that a real server shows only once a year.

with FakeImap({"LOGIN": ["{tag} OK welcome", "* BYE internal error", DROP]}) as server: …
"""

import contextlib
import socket
import ssl
from collections.abc import Mapping, Sequence

from tests.servers.listening import DROP, HANG, Listening

__all__ = ["DROP", "HANG", "FakeImap"]

GOOD: Mapping[str, Sequence[str]] = {
    "GREETING": ["* OK ready"],
    "CAPABILITY": ["* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS", "{tag} OK done"],
    "LOGIN": ["{tag} OK welcome"],
    "SELECT": ["* 2 EXISTS", "* OK [UIDVALIDITY 7] -", "* OK [UIDNEXT 3] -", "{tag} OK [READ-WRITE] -"],
    "LIST": ['* LIST () "/" INBOX', "{tag} OK done"],
    "UID SEARCH": ["* SEARCH 1 2", "{tag} OK done"],
    "IDLE": ["+ idling"],
    "DONE": ["{tag} OK done"],
    "LOGOUT": ["* BYE", "{tag} OK done"],
}


class FakeImap(Listening):
    """What the script does not mention is answered as by a good server. Each script line may be used many times."""

    def __init__(self, script: Mapping[str, Sequence[str]], context: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self._script, self._context = {**GOOD, **script}, context

    def talk(self, connection: socket.socket, number: int) -> None:
        del number
        with contextlib.suppress(OSError), connection:
            wrapped = self._context.wrap_socket(connection, server_side=True) if self._context else connection
            file, tag = wrapped.makefile("rb"), ""
            alive = self._say(wrapped, "GREETING", "*")
            while alive and (line := file.readline().decode("utf-8", "replace").strip()):
                self.commands.append(line)
                tag, verb = _tag_and_verb(line) if " " in line else (tag, "DONE" if line == "DONE" else "CONTINUED")
                alive = self._say(wrapped, verb, tag)

    def _say(self, connection: socket.socket, verb: str, tag: str) -> bool:
        for line in self._script.get(verb, ["{tag} OK done"]):
            if line == DROP:
                return False
            if line == HANG:
                return not self.stopping.wait(60)
            connection.sendall(line.replace("{tag}", tag).encode() + b"\r\n")
        return True


def _tag_and_verb(line: str) -> tuple[str, str]:
    tag, verb, *rest = line.split(" ")
    return tag, f"UID {rest[0]}" if verb == "UID" else verb
