"""A fax service with a web API: what it gets, and what its answers mean. Against a stand-in on this computer."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from signbot.core.delivery import Fate
from signbot.edges.faxlines import Line, WrongOptions, open_line
from tests.edges.faxlines.faxing import NUMBER, PDF, fate


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
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
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
