"""Lines to standard error: warnings always, each step when somebody wants to see it."""

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta, timezone

LOG = (
    "import sys; from signbot import logs; {before}; log = logs.get_logger('x'); {after};"
    "log.info('a step', action='step.done'); log.warning('a warning', action='thing.odd', number=7)"
)


def lines(before: str = "0", after: str = "0") -> list[dict[str, object]]:
    """What a process of its own writes to standard error; nothing goes to standard output."""
    code = LOG.format(before=before, after=after)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == ""
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_a_warning_is_always_written_with_its_values_and_its_moment() -> None:
    (line,) = lines()
    assert (line["event"], line["level"], line["action"], line["number"]) == ("a warning", "warning", "thing.odd", 7)
    assert str(line["timestamp"]).endswith("Z")


def test_steps_are_written_when_somebody_wants_them_whether_it_is_said_early_or_late() -> None:
    show = "logs.show(steps=True)"
    assert [line["level"] for line in lines(before=show)] == ["info", "warning"]
    assert [line["level"] for line in lines(after=show)] == ["info", "warning"]


def test_and_no_more_when_nobody_does() -> None:
    assert [line["level"] for line in lines(before="logs.show(steps=True)", after="logs.show(steps=False)")] == [
        "warning"
    ]


def test_what_logs_nothing_does_not_load_the_library() -> None:
    code = "import sys; from signbot import logs; {}; assert 'structlog' not in sys.modules"
    for step in ("logs.show(steps=True)", "logs.get_logger('x').info('a step that nobody wants to see')"):
        subprocess.run([sys.executable, "-c", code.format(step)], check=True)


def test_on_a_terminal_it_is_plain_words_by_the_coordinators_clock() -> None:
    code = (
        "from datetime import timedelta, timezone; from signbot import logs;"
        "logs.show(steps=True, zone=timezone(timedelta(hours=5, minutes=45))); log = logs.get_logger('x');"
        "log.info('closed', action='close', campaign='UA 329/11', names=312, state='delivering');"
        "log.warning('a server is unavailable', action='smtp.outage', reason='it refuses the password')"
    )
    master, slave = os.openpty()
    subprocess.run([sys.executable, "-c", code], stderr=slave, check=True)
    os.close(slave)
    closed, outage = os.read(master, 4096).decode().splitlines()
    os.close(master)
    now = datetime.now(timezone(timedelta(hours=5, minutes=45)))
    assert closed[10:] == "  UA 329/11 closed: 312 names; delivering"
    assert closed[:9] in {f"{now - timedelta(minutes=ago):%a %H:%M}" for ago in (0, 1)}
    assert outage[10:] == "! a server is unavailable: it refuses the password"
