"""What a command costs before it does anything: CPU of its process beyond that of `python -c pass`.

All in turn, the best of each counts: other work on the machine hurts all alike, and never helps. `once` finds an empty
mailbox in a real Dovecot; cron pays for it each minute, on small computers, too. `status` counts a million signatures.
Measured with compiled modules, as an installed program has them; in seconds of the pace of `tests.bench.process`.
"""

import sys

from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import pace, quickest
from tests.bench.rig import Rig

BOUNDS = {"--help": at_most(0.15, 0.08), "once": at_most(0.5, 0.3), "status": at_most(0.4, 0.2)}


def bench(sizes: Sizes, here: Rig) -> Figures:
    bot, crowd = here.bot(), here.crowds.bot(sizes(1_000_000, 40))
    commands = {
        "python": [sys.executable, "-c", "pass"],
        "--help": bot.command("--help"),
        "once": bot.command("once"),
        "status": crowd.command("status"),
    }
    least = {name: one.cpu for name, one in quickest(commands, sizes(7, 1)).items()}
    names = {"--help": "--help", "once": "once, nothing to do", "status": "status, 1,000,000 signatures"}
    for name, what in names.items():
        beyond = (least[name] - least["python"]) / pace()
        yield Figure(f"signbot {what}, beyond `python -c pass`", beyond, "s", BOUNDS[name])
