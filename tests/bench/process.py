"""A command in a process of its own: what it cost, by the operating system's own account (wait4).

A small process stands between: a child's peak memory begins with that of whoever started it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACE = 0.0107  # seconds of CPU that `python -c pass` takes where the bounds in seconds were set, on a quiet machine
QUIET_ENOUGH = 15  # starts of Python: the quickest of them is what the machine can do
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
PATIENCE = 900  # seconds of CPU
KILLED = -9
CORE = "0"  # the one that whoever is measured runs on
SIGNBOT = (sys.executable, "-m", "signbot")

_BETWEEN = """
import json, os, resource, sys, time
wanted, limit, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
began = time.monotonic()
child = os.fork()
if child == 0:
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
    os.execvp(command[0], command)
_, status, used = os.wait4(child, 0)
took = {"seconds": time.monotonic() - began, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss}
took["code"] = os.waitstatus_to_exitcode(status)
with open(wanted, "w") as out:
    json.dump(took, out)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """`cpu` and `seconds`; `megabytes` of the largest process; `code`: -9 where its time was over."""

    cpu: float
    seconds: float
    megabytes: float
    code: int
    out: str


def cost(command: Sequence[str], codes: Sequence[int] = (0,), limit: int = PATIENCE, pinned: bool = True) -> Cost:
    """Run it, on one core if `pinned`. RuntimeError when it ends with another code than `codes`.

    `limit`: seconds of CPU, then it is killed; KILLED must be among `codes` where that is expected.
    """
    took, out, said = run(command, limit, pinned)
    if took["code"] not in codes:
        raise RuntimeError(f"{command} ended with {took['code']}: {said.decode()[-2000:]}")
    unit = 2**20 if sys.platform == "darwin" else 2**10  # of ru_maxrss: bytes there, kilobytes here
    return Cost(took["cpu"], took["seconds"], took["rss"] / unit, took["code"], out.decode())


def run(command: Sequence[str], limit: int, pinned: bool) -> tuple[dict[str, Any], bytes, bytes]:
    """`seconds`, `cpu`, `rss`, `code`; what it wrote, and to standard error."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "cost"
        between = [sys.executable, "-I", "-S", "-c", _BETWEEN, str(found), str(limit)]
        whole = [*between, *_on_one_core(pinned), *command]
        ran = subprocess.run(whole, check=False, capture_output=True, env=COMPILED, cwd=ROOT)
        return json.loads(found.read_text()), ran.stdout, ran.stderr


def _on_one_core(pinned: bool) -> list[str]:
    return ["taskset", "-c", CORE] if pinned and shutil.which("taskset") else []


def quickest(commands: dict[str, Sequence[str]], rounds: int, codes: Sequence[int] = (0,)) -> dict[str, Cost]:
    """Each in turn, and the one with the least CPU of each: other work on the machine hurts all, and helps nobody."""
    ran = [{name: cost(command, codes=codes) for name, command in commands.items()} for _ in range(rounds)]
    return {name: min((one[name] for one in ran), key=lambda one: one.cpu) for name in commands}


@cache
def python() -> float:
    """CPU seconds of `python -c pass` here and now."""
    return min(cost([sys.executable, "-c", "pass"]).cpu for _ in range(QUIET_ENOUGH))


def pace() -> float:
    """How many times as long this machine takes as the one where the bounds in seconds were set."""
    return python() / PACE


def in_turn(works: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """What each of them comes to in each round."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            found[name].append(work())
    return found
