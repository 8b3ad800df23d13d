"""What a command costs before it does anything: CPU seconds of its process, beside those of `python -c pass`.

All in turn, the best of each counts: other work on the machine hurts all alike, and never helps. `once` finds an empty
mailbox in a real Dovecot; cron pays for it each minute, on small computers, too.

The bounds are those of a quiet machine, where `python -c pass` takes 10.7 ms: 0.15 s of CPU beyond it for `--help`,
0.4 s for `status`, 0.6 s for an empty `once`. As multiples of Python's own start they hold on any machine; SQLAlchemy's
import alone is ten of them. Measured with compiled modules, as an installed program has them.
"""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import Figure, Figures
from tests.scenarios.stage import Stage
from tests.servers import certificates as authority
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer

ROUNDS = 7
NOTHING = ("-c", "pass")
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
PYTHON = 0.0107  # seconds of CPU that `python -c pass` takes where the bounds were set
BOUNDS = {"--help": 0.15 / PYTHON, "status": 0.4 / PYTHON, "once": 0.6 / PYTHON}


def bench() -> Figures:
    folder = Path(tempfile.mkdtemp(prefix="signbot-bench-"))
    folder.chmod(0o755)
    certificates = authority.make(folder)
    with Dovecot(folder / "imap", certificates) as dovecot, SmtpServer(certificates=certificates) as mailserver:
        stage = Stage(folder, dovecot, mailserver, dovecot.user())
        stage.campaign()
        stage.once()
        best = _best({name: ("-m", "signbot", "--config", str(stage.config), name) for name in BOUNDS})
    yield Figure("python -c pass", best["python"] * 1000, "ms of CPU")
    for name, most in BOUNDS.items():
        yield Figure(f"signbot {name}", best[name] * 1000, "ms of CPU")
        beyond = (best[name] - best["python"]) / best["python"]
        yield Figure(f"signbot {name} beyond Python's start, times that start", beyond, "x", most=round(most, 1))


def _best(commands: dict[str, Sequence[str]]) -> dict[str, float]:
    """CPU seconds of each, and of Python alone."""
    works = {"python": NOTHING, **commands}
    taken = [{name: _seconds(arguments) for name, arguments in works.items()} for _ in range(ROUNDS)]
    return {name: min(found[name] for found in taken) for name in works}


def _seconds(arguments: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True, env=COMPILED)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
