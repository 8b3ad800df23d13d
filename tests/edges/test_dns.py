"""What a domain says of itself, asked of a DNS server on loopback."""

import socket

import pytest

from signbot.edges.dns import Dns
from tests.servers.dns import Dns as Server

ZONE = """
rrn.example. 60 IN MX 20 mx2.rrn.example.
rrn.example. 60 IN MX 10 MX1.rrn.example.
null.example. 60 IN MX 0 .
mx1.rrn.example. 60 IN A 192.0.2.7
mx1.rrn.example. 60 IN AAAA 2001:db8::7
7.2.0.192.in-addr.arpa. 60 IN PTR mx1.rrn.example.
_imaps._tcp.rrn.example. 60 IN SRV 10 1 993 imap2.rrn.example.
_imaps._tcp.rrn.example. 60 IN SRV 0 1 993 imap.rrn.example.
_imap._tcp.rrn.example. 60 IN SRV 0 0 0 .
"""


def test_each_kind_of_record_is_told_the_first_one_first() -> None:
    with Server({"rrn.example": "v=spf1 -all"}, zone=ZONE) as server:
        asks = Dns(server.address)
        assert asks.exchangers("rrn.example") == ("mx1.rrn.example", "mx2.rrn.example")
        assert asks.exchangers("null.example") == ("",)
        assert asks.addresses("mx1.rrn.example") == ("192.0.2.7", "2001:db8::7")
        assert asks.names_of("192.0.2.7") == ("mx1.rrn.example",)
        assert asks.services("_imaps._tcp.rrn.example") == (("imap.rrn.example", 993), ("imap2.rrn.example", 993))
        assert asks.services("_imap._tcp.rrn.example") == ()
        assert asks.texts("rrn.example") == ("v=spf1 -all",)


def test_no_such_name_is_something_else_than_no_such_record() -> None:
    with Server(zone=ZONE) as server:
        asks = Dns(server.address)
        assert (asks.texts("mx1.rrn.example"), asks.texts("nowhere.example")) == ((), None)
        assert asks.exchangers("x" * 64 + ".example") is None


def test_a_question_is_asked_once_and_a_dead_server_once() -> None:
    with Server(zone=ZONE) as server:
        asks = Dns(server.address)
        assert [asks.exchangers("rrn.example") for _ in range(3)] == [("mx1.rrn.example", "mx2.rrn.example")] * 3
        assert len(server.asked) == 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        asks = Dns(f"127.0.0.1:{silent.getsockname()[1]}", patience=0.2)
        for name in ("a.example", "b.example"):
            with pytest.raises(OSError, match="DNS"):
                asks.texts(name)
