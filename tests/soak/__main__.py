"""`make soak`: twenty minutes of faults. SECONDS=… and SEED=… to choose; DATABASE=postgresql for two workers on one."""

import os
import random
import sys
import tempfile
import time
import traceback
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.postgres import Postgres
from tests.scenarios.stage import Stage
from tests.servers import certificates as authority
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer
from tests.soak.soak import Soak


def main() -> int:
    seconds, seed = float(os.environ.get("SECONDS", "1200")), int(os.environ.get("SEED", "0")) or time.time_ns() % 10**9
    folder = Path(tempfile.mkdtemp(prefix="signbot-soak-"))
    folder.chmod(0o755)
    print(f"seed {seed}, {seconds:.0f} seconds; what it leaves is in {folder}", flush=True)
    with ExitStack() as servers:
        certificates = authority.make(folder)
        dovecot = servers.enter_context(Dovecot(folder / "imap", certificates))
        mailserver = servers.enter_context(SmtpServer(certificates=certificates))
        postgres = None
        if os.environ.get("DATABASE") == "postgresql":
            postgres = Postgres()
            servers.callback(postgres.stop)
            postgres.start()
        (folder / "bot").mkdir()
        stage = Stage(folder / "bot", dovecot, mailserver, dovecot.user())
        return _run(Soak(stage, random.Random(seed), seconds, postgres), seed)


def _run(soak: Soak, seed: int) -> int:
    try:
        soak.play()
        outcome = soak.judge()
    except AssertionError:
        traceback.print_exc()
        print(f"BROKEN PROMISE with SEED={seed}", flush=True)
        return 1
    finally:
        for worker in soak.workers:
            worker.kill()
    table = Table("what", "how many")
    for what, number in [*sorted(soak.faults.items()), *outcome.items(), *soak.model.verdicts.items()]:
        table.add_row(what.replace("_", " "), str(number))
    Console(width=100).print(table)
    print(f"every promise kept; SEED={seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
