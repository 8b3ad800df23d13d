"""A DNS server on loopback that holds DKIM keys, and people's mails signed with them (RFC 6376)."""

import base64
import subprocess
import threading
import time
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Self

import dkim
from dnslib import QTYPE, RCODE, RR, TXT
from dnslib.server import DNSServer

NEVER = 30  # seconds
LOOK = 0.02  # seconds


def key(bits: int = 2048) -> tuple[bytes, str]:
    """A private key in PEM form, and its key record."""
    return _made(bits)


@cache
def _made(bits: int) -> tuple[bytes, str]:
    private = _openssl("genrsa", "-traditional", str(bits))
    public = _openssl("rsa", "-pubout", "-outform", "DER", stdin=private)
    return private, f"v=DKIM1; k=rsa; p={base64.b64encode(public).decode()}"


def _openssl(*arguments: str, stdin: bytes = b"") -> bytes:
    done = subprocess.run(["openssl", *arguments], input=stdin, capture_output=True, check=True)
    return done.stdout


def signed(raw: bytes, domain: str, selector: str = "k", *, headers: tuple[str, ...] = (), **more: Any) -> bytes:
    """`headers`: which ones are signed; by default those that must be."""
    chosen = headers or ("from", "to", "subject", "content-type", "message-id", "date")
    include = [name.encode() for name in chosen]
    bits = more.pop("bits", 2048)
    return bytes(
        dkim.sign(raw, selector.encode(), domain.encode(), key(bits)[0], include_headers=include, **more) + raw
    )


def sealed(
    raw: bytes, domain: str, results: str, selector: str = "k", *, bits: int = 2048, headers: tuple[str, ...] = ()
) -> bytes:
    """Passed on by `domain`, which saw `results` and seals that it did (RFC 8617)."""
    stated = f"Authentication-Results: mx.{domain}; {results}\r\n".encode()
    include = [name.encode() for name in headers or ("from", "to", "subject", "content-type", "message-id", "date")]
    names = selector.encode(), domain.encode()
    seals = dkim.arc_sign(stated + raw, *names, key(bits)[0], f"mx.{domain}".encode(), include_headers=include)
    assert seals, "the chain ended"
    return b"".join(seals) + raw


@dataclass
class Dns:
    """TXT records by name; `zone`: records of other kinds, in the form of a zone file; `silent`: it takes questions and
    never answers. A name of which `zone` says nothing is not there, once there is a zone."""

    records: dict[str, str] = field(default_factory=dict)
    zone: str = ""
    asked: list[str] = field(default_factory=list)
    silent: bool = False

    def __enter__(self) -> Self:
        self._server = DNSServer(self, address="127.0.0.1", port=0, logger=_Quiet())
        serve = self._server.server.serve_forever  # it looks whether to stop more often than dnslib's own thread does
        threading.Thread(target=serve, args=(LOOK,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server.shutdown()
        self._server.server.server_close()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.server.server_address[1]}"

    def publish(self, domain: str, selector: str = "k", record: str = "", bits: int = 2048) -> None:
        self.records[f"{selector}._domainkey.{domain}"] = record or key(bits)[1]

    def resolve(self, request: Any, _handler: object) -> Any:
        name = str(request.q.qname).rstrip(".")
        self.asked.append(name)
        if self.silent:
            time.sleep(NEVER)
        reply = request.reply()
        if text := self.records.get(name):
            pieces = [text[at : at + 200] for at in range(0, len(text), 200)]
            reply.add_answer(RR(request.q.qname, QTYPE.TXT, rdata=TXT(pieces), ttl=60))
        named = [one for one in RR.fromZone(self.zone) if one.rname == request.q.qname]
        reply.add_answer(*(one for one in named if one.rtype == request.q.qtype))
        if self.zone and not named and not any(f".{there}".endswith(f".{name}") for there in self.records):
            reply.header.rcode = RCODE.NXDOMAIN
        return reply


class _Quiet:
    """dnslib's logger, saying nothing."""

    def __getattr__(self, _name: str) -> Any:
        return lambda *_arguments: None
