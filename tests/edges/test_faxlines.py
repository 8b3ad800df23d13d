"""Fax lines that are no mail gateway: HylaFAX and a web API, against stand-ins on this computer."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from signbot.core.campaign import Channel
from signbot.core.delivery import Fate, Kind, Parcel
from signbot.edges.faxlines import Faxing, Line, WrongOptions, address_of, names, open_line
from signbot.edges.faxlines.hylafax import HylaFax

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
    return [(one.fate, one.answer) for one in tried]


# HylaFAX -----------------------------------------------------------------------------------------


def sendfax(tmp_path: Path, says: str) -> HylaFax:
    """A stand-in that writes down what it was called with, and keeps the file."""
    program = tmp_path / "sendfax"
    keeps = f'printf "%s\\n" "$@" > {tmp_path}/called\nfor last; do :; done\ncp "$last" {tmp_path}/faxed'
    program.write_text(f"#!/bin/sh\n{keeps}\n{says}\n")
    program.chmod(0o755)
    options = {"program": str(program), "host": "fax.rrn.example", "sender": "sign@rrn.example"}
    line = open_line("hylafax", options, tmp_path)
    assert isinstance(line, HylaFax)
    return line


def test_hylafax_takes_the_pdf_and_its_answer_is_kept(tmp_path: Path) -> None:
    line = sendfax(tmp_path, 'echo "request id is 42 (group id 42) for host localhost (1 file)"')
    ((found, answer),) = fate(line)
    assert (found, answer) == (Fate.SENT, "request id is 42 (group id 42) for host localhost (1 file)")
    assert (tmp_path / "faxed").read_bytes() == PDF
    called = (tmp_path / "called").read_text().split("\n")
    assert called[:8] == ["-n", "-D", "-h", "fax.rrn.example", "-f", "sign@rrn.example", "-d", NUMBER]


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ('echo "can not reach server" >&2; exit 1', Fate.LATER),
        ('echo "Invalid number" >&2; exit 1', Fate.REFUSED),
    ],
)
def test_what_hylafax_refuses_was_not_sent(tmp_path: Path, says: str, expected: Fate) -> None:
    assert [one for one, _ in fate(sendfax(tmp_path, says))] == [expected]


def test_a_hylafax_that_never_answers_leaves_it_open(tmp_path: Path) -> None:
    line = sendfax(tmp_path, "exec sleep 20")
    patient = HylaFax(line.program, line.host, line.sender, patience=0.3)
    assert [one for one, _ in fate(patient)] == [Fate.UNKNOWN]


def test_a_missing_sendfax_is_said_and_tried_again(tmp_path: Path) -> None:
    assert fate(HylaFax("no-such-program", "", "")) == [(Fate.LATER, "no-such-program is not installed")]


def test_an_unclaimed_fax_is_never_handed_over(tmp_path: Path) -> None:
    assert fate(sendfax(tmp_path, "exit 0"), claimed=False) == []
    assert not (tmp_path / "called").exists()


# A web API ---------------------------------------------------------------------------------------


class Service(BaseHTTPRequestHandler):
    """Answers what it was told to, and keeps what it got."""

    answer: tuple[int, bytes] = (200, b"{}")
    got: tuple[str, str, bytes] = ("", "", b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).got = (self.path, self.headers["Authorization"], body)
        if self.answer[0]:
            self.send_response(self.answer[0])
            self.end_headers()
            self.wfile.write(self.answer[1])

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def service() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def web(tmp_path: Path, port: int) -> Line:
    (tmp_path / "fax.secret").write_text("s3cret\n")
    return open_line(
        "web", {"url": f"http://127.0.0.1:{port}/v2.1/faxes", "key": "k", "secret_file": "fax.secret"}, tmp_path
    )


def test_a_web_service_gets_number_and_pdf_and_its_own_number_is_kept(service: HTTPServer, tmp_path: Path) -> None:
    Service.answer = (200, b'{"success": true, "message": "Fax queued", "data": {"id": 1234}}')
    assert fate(web(tmp_path, service.server_port)) == [(Fate.SENT, "200 Fax queued 1234")]
    path, login, body = Service.got
    assert (path, login) == ("/v2.1/faxes", "Basic azpzM2NyZXQ=")
    assert body.count(PDF) == 1
    assert f'name="to"\r\n\r\n{NUMBER}\r\n'.encode() in body


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ((422, b'{"success": false, "message": "not a fax number"}'), Fate.REFUSED),
        ((200, b'{"success": false, "message": "not a fax number"}'), Fate.REFUSED),
        ((429, b'{"message": "slow down"}'), Fate.LATER),
        ((503, b"<html>"), Fate.LATER),
        ((401, b"{}"), Fate.LATER),
        ((500, b"oops"), Fate.UNKNOWN),
        ((0, b""), Fate.UNKNOWN),
    ],
)
def test_what_a_web_service_answers_decides(
    service: HTTPServer, tmp_path: Path, answer: tuple[int, bytes], expected: Fate
) -> None:
    Service.answer = answer
    assert [one for one, _ in fate(web(tmp_path, service.server_port))] == [expected]


def test_a_web_service_that_is_away_is_tried_again(tmp_path: Path) -> None:
    ((found, answer),) = fate(web(tmp_path, 9))
    assert found is Fate.LATER
    assert "no connection" in answer


# Plug-ins ----------------------------------------------------------------------------------------


def test_lines_are_found_by_their_entry_points() -> None:
    assert {"hylafax", "web"} <= set(names())


@pytest.mark.parametrize(
    "options",
    [
        {"url": "http://fax.example/v2.1/faxes", "key": "k", "secret_file": "fax.secret"},
        {"key": "k", "secret_file": "fax.secret"},
        {"url": "https://fax.example/", "key": "k", "secret_file": "missing"},
        {"url": "https://fax.example/", "key": "k", "secret_file": "fax.secret", "other": "x"},
    ],
)
def test_wrong_options_are_refused_in_words(tmp_path: Path, options: dict[str, object]) -> None:
    (tmp_path / "fax.secret").write_text("s3cret")
    with pytest.raises(WrongOptions):
        open_line("web", options, tmp_path)


def test_a_secret_is_not_shown(tmp_path: Path) -> None:
    assert "s3cret" not in repr(web(tmp_path, 1))
