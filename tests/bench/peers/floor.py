"""The floor: every octet of every mail read from the socket, and nothing done with it."""

import socket

from tests.bench.peers import Job

BULK = 500
WINDOW = 1 << 20


def main(job: Job) -> None:
    with socket.create_connection(("127.0.0.1", job.imap_port)) as link:
        link.recv(4096)
        _command(link, f'a LOGIN {job.user} "{job.password}"')
        selected = _command(link, "b EXAMINE INBOX")
        number = next(int(line.split()[1]) for line in selected.split(b"\r\n") if line.endswith(b" EXISTS"))
        for first in range(1, number + 1, BULK):
            _command(link, f"c FETCH {first}:{min(first + BULK - 1, number)} (BODY.PEEK[])")
        _command(link, "d LOGOUT")


def _command(link: socket.socket, line: str) -> bytes:
    """Everything up to the line that ends it; the last octets of it, for a long answer."""
    link.sendall(f"{line}\r\n".encode())
    end, tail = f"\r\n{line[0]} OK".encode(), b"\r\n"
    while end not in tail:
        heard = link.recv(WINDOW)
        if not heard:
            raise ConnectionError(line)
        tail = tail[-len(end) :] + heard
    return tail


if __name__ == "__main__":
    main(Job.given())
