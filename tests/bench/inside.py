"""Inside of one process: what the commands call, with getrusage around it. Prints JSON.

python -m tests.bench.inside pass CONFIG ROUNDS     `signbot once`: CPU seconds of each pass, without starting Python
python -m tests.bench.inside send CONFIG            `signbot alert --send-to`: everything that is due goes
python -m tests.bench.inside stages CONFIG          `signbot once`: CPU seconds by stage
python -m tests.bench.inside each CONFIG FROM TO    `signbot once`: CPU seconds of a pass over each mail alone
"""

import gc
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from signbot import logs
from signbot.cli import GARBAGE
from signbot.cli.daemon import ready
from signbot.cli.shell import Shell
from signbot.passes import Works, one_pass, send_now


def cpu() -> float:
    """Seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def passes(works: Works, rounds: str) -> Any:
    """The first one loads modules and connects; it is not among them."""
    one_pass(works)
    return [_around(lambda: one_pass(works))["cpu"] for _ in range(int(rounds))]


def sending(works: Works) -> Any:
    return _around(lambda: send_now(works))


def stages(works: Works) -> Any:
    from tests.bench.stages import spent

    return spent(lambda: one_pass(works))


def each(works: Works, waiting: str, new: str) -> Any:
    """Mails are delivered by moving their files from one folder to the other."""
    nothing = passes(works, "9")
    taken = []
    for file in sorted(Path(waiting).iterdir()):
        file.rename(Path(new) / file.name)
        taken.append(_around(lambda: one_pass(works))["cpu"])
    return {"nothing": min(nothing), "each": taken}


def _around(work: Callable[[], Any]) -> dict[str, float]:
    began, before = time.monotonic(), cpu()
    done = work()
    return {"cpu": cpu() - before, "seconds": time.monotonic() - began, "sent": done.sent}


WORKS: dict[str, Callable[..., Any]] = {"pass": passes, "send": sending, "stages": stages, "each": each}


def main(what: str, config: str, *more: str) -> None:
    gc.set_threshold(GARBAGE)  # as the command does
    logs.show(steps=False)
    with closing(Shell(Path(config), os.environ)) as shell:
        print(json.dumps(WORKS[what](ready(shell), *more)))


if __name__ == "__main__":
    main(*sys.argv[1:])
