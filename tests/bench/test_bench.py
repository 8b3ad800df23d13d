"""`make bench` measures the program that people run, each of its rows runs, and its table can fail."""

import ast
import os
import socket
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import pytest

from signbot.cli import alerting, daemon, exit_code, signbot
from signbot.core.intents import Sign
from signbot.core.mail.mail import Trust, read
from signbot.core.reading.understand import understand
from tests.bench import BENCHES, Bound, Figure, Sizes, __main__, at_least, at_most, inside
from tests.bench.delay import far
from tests.bench.forked import forked
from tests.bench.process import KILLED, SIGNBOT, cost
from tests.bench.replies import AUTHSERV, replies
from tests.bench.rig import Missing, Rig
from tests.bench.sink import program
from tests.bench.stages import ROOMS, SENDING, STORE, stage_of
from tests.bench.table import Table, remember, values
from tests.core.mailmaker import CONTEXT

HERE = Path(__file__).parent
TINY = Sizes(tiny=True)
ONLY_TELLS = ("stages",)  # has no bound of its own
STEPS = tuple(f"signbot.{room}" for room in ("incoming", "outbox", "closing", "edges", "store"))


@pytest.fixture(scope="module")
def here() -> "Rig":
    try:
        program()
    except Missing as missing:
        if os.environ.get("CI"):
            pytest.fail(str(missing))
        pytest.skip(f"{missing}; no row of the bench was tried")
    with Rig() as rig:
        _loads_everything(rig)
        yield rig


def _loads_everything(here: Rig) -> None:
    """What the rows' commands load, each for itself, is loaded here, and theirs for nothing: `tests.bench.forked`."""
    bot = here.bot()
    here.fill(bot.user.name, replies(12, here.alert))
    assert exit_code(lambda: signbot.main(["--config", str(bot.config), "once"], standalone_mode=False)) == 0


@pytest.mark.parametrize("name", BENCHES)
def test_each_row_runs_at_a_tiny_size(here: Rig, name: str) -> None:
    with forked():
        figures = list(import_module(f"tests.bench.{name}").bench(TINY, here))
    assert figures
    assert len({figure.what for figure in figures}) == len(figures)
    assert any(figure.bound for figure in figures) is (name not in ONLY_TELLS)


def test_the_bench_runs_the_command_that_people_run() -> None:
    assert (sys.executable, "-m", "signbot") == SIGNBOT


def test_what_the_bench_calls_inside_is_what_the_commands_call() -> None:
    assert (inside.ready, inside.one_pass) == (daemon.ready, daemon.one_pass)
    assert inside.send_now is alerting.send_now


def test_no_row_reaches_past_the_commands_into_a_step() -> None:
    """But for what reads single mails, and makes a letter's PDF: those measure one function, and say so."""
    reached = {
        (file.stem, node.module)
        for file in HERE.rglob("*.py")
        if not file.stem.startswith("test_")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "signbot"
    }
    steps = {file for file, module in reached if module.startswith(STEPS)}
    assert steps <= {"letter"}


@pytest.mark.parametrize(
    ("bound", "value", "holds"),
    [(at_least(4, 8), 4, True), (at_least(4, 8), 3.9, False), (at_most(1.1), 1.1, True), (at_most(1.1), 1.2, False)],
)
def test_a_bound_holds_or_not(bound: Bound, value: float, holds: bool) -> None:
    assert Figure("x", value, "×", bound).holds is holds


def test_what_is_not_whole_does_not_hold() -> None:
    assert not Figure("x", 1, "×", at_most(1.1), unfinished="3 of 100").holds


@pytest.mark.parametrize(("value", "code"), [(4.5, 0), (0.8, 1)])
def test_a_figure_under_its_bound_is_exit_1(
    value: float, code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bench = import_module("tests.bench.end")
    monkeypatch.setattr(bench, "bench", lambda _sizes, _here: iter([Figure("speed", value, "×", at_least(4, 8))]))
    monkeypatch.setattr(__main__, "LAST", tmp_path / "last.json")
    assert __main__.main(["end"]) == code
    assert ("MISSED" in capsys.readouterr().out) is bool(code)
    assert values(tmp_path / "last.json") == {"end: speed": value}


def test_a_server_that_is_not_installed_is_exit_2_and_says_how_it_comes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tests.bench.sink.EXTRACTED", tmp_path)
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    monkeypatch.setattr("tests.bench.rig.dovecot_program", lambda: None)
    assert __main__.main(["end", "--tiny"]) == 2
    assert "Dovecot is missing: run .ci/servers" in capsys.readouterr().err
    with pytest.raises(Missing, match="smtp-sink is missing"):
        program()


def test_the_table_compares_with_the_runs_before() -> None:
    table = Table({"baseline": {"end: speed": 4.0}, "last": {"end: speed": 8.0}})
    assert "worse than last" in table.row("end", Figure("speed", 4.1, "×", at_least(4)))
    assert "worse than baseline" not in table.row("end", Figure("speed", 4.1, "×", at_least(4)))


def test_a_run_of_some_rows_keeps_the_others(tmp_path: Path) -> None:
    file = tmp_path / "last.json"
    remember(file, {"end: speed": {"value": 4.0}, "send: speed": {"value": 1.0}, "send: gone": {"value": 1.0}})
    remember(file, {"send: speed": {"value": 2.0}})
    assert values(file) == {"end: speed": 4.0, "send: speed": 2.0}


def test_the_baseline_has_every_row_and_nothing_that_is_measured_no_more() -> None:
    assert {key.partition(":")[0] for key in values(__main__.BASELINE)} == set(BENCHES)


def test_a_command_is_killed_when_its_seconds_of_cpu_are_over_and_its_cost_is_known() -> None:
    found = cost([sys.executable, "-c", "while True: pass"], codes=(KILLED,), limit=1)
    assert (found.code, round(found.cpu)) == (KILLED, 1)
    with pytest.raises(RuntimeError, match="ended with 3"):
        cost([sys.executable, "-c", "raise SystemExit(3)"])


def test_peak_memory_is_that_of_the_command_and_not_of_whoever_starts_it() -> None:
    ballast = bytearray(200 << 20)
    assert cost([sys.executable, "-c", "pass"]).megabytes < 60 < len(ballast) >> 20


def test_make_bench_is_no_part_of_make_test() -> None:
    printed = subprocess.run(["make", "-n", "test"], cwd=HERE.parents[1], capture_output=True, text=True, check=True)
    assert "tests.bench" not in printed.stdout


def test_a_sample_counts_for_the_innermost_room_and_the_database_for_who_asked() -> None:
    receive, send, record = "signbot/incoming/receive.py", "signbot/outbox/send.py", "signbot/store/record.py"
    words, understand = "signbot/core/text/grammar.py", "signbot/core/reading/understand.py"
    assert stage_of(iter([words, understand, receive])) == "understanding"
    assert stage_of(iter(["sqlalchemy/engine.py", record, receive])) == "database, receiving"
    assert stage_of(iter(["sqlalchemy/engine.py", "signbot/store/send.py", send])) == "database, sending"
    assert stage_of(iter(["smtplib.py", "signbot/edges/smtp.py", send])) == "SMTP"
    assert stage_of(iter(["threading.py"])) == "elsewhere"


def test_the_rooms_of_the_stages_are_there() -> None:
    root = HERE.parents[1]
    assert [
        room for room in (*ROOMS, STORE, SENDING) if not ((root / room).is_dir() or (root / f"{room}.py").exists())
    ] == []


def test_replies_are_what_supporters_write_and_nearly_all_sign_at_once() -> None:
    """From all mail programs, in several languages, no two alike; number n is always the same mail."""
    made = list(replies(400, "Dear friends,\n\nto sign, answer: SIGN UA 329/11\n"))
    assert made == list(replies(400, "Dear friends,\n\nto sign, answer: SIGN UA 329/11\n"))
    assert len(set(made)) == 400
    signed = [understand(read(raw, Trust((AUTHSERV,))), CONTEXT).intents for raw in made]
    assert sum(isinstance(intents[0], Sign) for intents in signed) >= 0.98 * 400


def test_the_link_that_is_far_away_takes_its_round_trip_and_loses_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, far(server.getsockname()[1], 200) as port:
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", port)) as near:
            near.sendall(b"there")
            there, _ = server.accept()
            assert there.recv(10) == b"there"
            there.sendall(b"and back")
            there.close()
            assert near.recv(10) == b"and back"
        assert time.monotonic() - began >= 0.4  # the connection, and there and back
