"""Where the CPU of a mail goes: `signbot once` over replies in a real Dovecot, by stage.

The whole is getrusage's; its shares are samples of the stack, taken by the process's own CPU timer (ITIMER_PROF): a
sample counts for the innermost room of signbot that the table knows. So nothing is wrapped, and nothing is slowed.
"""

import json
import resource
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

from tests.bench import Figure, Figures, Sizes
from tests.bench.process import cost
from tests.bench.replies import replies
from tests.bench.rig import Rig

EVERY = 0.002  # seconds of CPU between two samples
ROOMS = {  # what helps several (core.text, core.address …) counts for whoever called it
    "signbot/edges/mailbox": "IMAP",
    "signbot/core/mail": "reading",
    "signbot/core/reading": "understanding",
    "signbot/core/deciding": "deciding",
    "signbot/edges/templates": "answers",
    "signbot/core/writing": "answers",
    "signbot/outbox/office": "answers",
    "signbot/edges/smtp": "SMTP",
    "signbot/incoming": "the loop",
    "signbot/closing": "other steps of a pass",
    "signbot/passes": "other steps of a pass",
}
STORE, SENDING = "signbot/store", "signbot/outbox/send"
RECORDING, CLAIMING, ELSEWHERE = "database, receiving", "database, sending", "elsewhere"
STAGES = (*dict.fromkeys(ROOMS.values()), RECORDING, CLAIMING, ELSEWHERE)


def bench(sizes: Sizes, here: Rig) -> Figures:
    count = sizes(1_500, 10)
    bot = here.bot()
    here.fill(bot.user.name, replies(count, here.alert))
    ran = json.loads(cost([sys.executable, "-m", "tests.bench.inside", "stages", str(bot.config)]).out)
    if bot.sent != count:
        raise RuntimeError(f"{bot.sent} answers to {count} mails")
    yield Figure("a pass, beyond starting Python", ran["cpu"] / count * 1000, "ms/mail")
    samples = sum(ran["samples"].values())
    for stage in STAGES:
        share = ran["samples"].get(stage, 0) / samples
        yield Figure(f"of it, {stage}", ran["cpu"] / count * 1000 * share, "ms/mail")


def spent(work: Callable[[], object]) -> dict[str, Any]:
    """Seconds of CPU, and how many samples fell on each stage."""
    samples: Counter[str] = Counter()
    signal.signal(signal.SIGPROF, lambda _number, frame: samples.update([stage_of(_files(frame))]))
    before = resource.getrusage(resource.RUSAGE_SELF)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        work()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    after = resource.getrusage(resource.RUSAGE_SELF)
    return {"cpu": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, "samples": samples}


def stage_of(files: Iterator[str]) -> str:
    """`files`: of the frames, the innermost first."""
    stored = False
    for file in files:
        if STORE in file:
            stored = True
        elif stored and SENDING in file:
            return CLAIMING
        elif not stored and (stage := next((stage for room, stage in ROOMS.items() if room in file), "")):
            return stage
        elif not stored and SENDING in file:
            return "SMTP"
    return RECORDING if stored else ELSEWHERE


def _files(frame: FrameType | None) -> Iterator[str]:
    while frame:
        yield frame.f_code.co_filename
        frame = frame.f_back
