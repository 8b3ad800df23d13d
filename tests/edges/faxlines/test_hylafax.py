"""HylaFAX: what its client program is called with, and what its answers mean. Against a stand-in."""

from pathlib import Path

import pytest

from signbot.core.delivery import Fate
from signbot.edges.faxlines import open_line
from signbot.edges.faxlines.hylafax import HylaFax
from tests.edges.faxlines.faxing import NUMBER, PDF, fate


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
