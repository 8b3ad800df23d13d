"""The crash sweep in its short form: a few points of each kind. `make crash` strikes at many more."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crash import sweep
from tests.scenarios.stage import Stage
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer

FRACTIONS = {
    "connect": (0.9,),
    "sendto": (0.2, 0.45, 0.7),
    "recvfrom": (0.6,),
    "pwrite64": (0.4, 0.9),
    "fdatasync": (0.3, 0.9),
}
STRIKES = [(sweep.KILL, call, part) for call, parts in FRACTIONS.items() for part in parts] + [
    (sweep.NO_SPACE, sweep.WRITES, 0.5),
    (sweep.IO_ERROR, sweep.WRITES, 0.95),
]


@pytest.fixture(scope="module")
def counts(
    tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, certificates: Certificates
) -> Iterator[Counter[str]]:
    """How many calls of each kind a pass makes, here and now."""
    require_strace()
    with SmtpServer(certificates=certificates) as mailserver:
        stage = Stage(Path(tmp_path_factory.mktemp("count")), dovecot, mailserver, dovecot.user())
        sweep.prepare(stage)
        yield sweep.count(stage)


@pytest.fixture
def stage(tmp_path: Path, dovecot: Dovecot, mailserver: SmtpServer) -> Stage:
    return Stage(tmp_path, dovecot, mailserver, dovecot.user())


@pytest.mark.parametrize(("fault", "call", "part"), STRIKES)
def test_struck_anywhere_nothing_is_lost_and_no_letter_goes_twice(
    stage: Stage, counts: Counter[str], fault: str, call: str, part: float
) -> None:
    sweep.prepare(stage)
    sweep.strike(stage, sweep.Point(fault, call, max(1, int(counts[call] * part))))
    sweep.carry_on(stage)
    sweep.judge(stage)


def require_strace() -> None:
    """Only Linux can be struck like this. There, CI fails without strace, and a person is told."""
    if sys.platform == "linux" and sweep.can_sweep():
        return
    message = "strace is missing or may not trace (Linux only): no crash was tried (apt-get install strace)"
    if os.environ.get("CI") and sys.platform == "linux":
        pytest.fail(message)
    pytest.skip(message)
