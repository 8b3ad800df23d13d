"""`make crash`: strike one pass at many points, carry on, judge, print the table. `EACH=200 make crash` for more."""

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.crash import sweep
from tests.scenarios.stage import Stage
from tests.servers import certificates as authority
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.smtpd import SmtpServer


def main() -> int:
    if not sweep.can_sweep():
        print("the crash sweep needs Linux and strace: apt-get install strace")
        return 1
    each = int(os.environ.get("EACH", "40"))
    folder = Path(tempfile.mkdtemp(prefix="signbot-crash-"))
    folder.chmod(0o755)
    certificates = authority.make(folder)
    with Dovecot(folder / "imap", certificates) as dovecot:
        counts = _count(folder, dovecot, certificates)
        found = {
            point: _try(folder / f"{number}", dovecot, certificates, point)
            for number, point in enumerate(sweep.points(counts, each))
        }
    return _print(found)


def _count(folder: Path, dovecot: Dovecot, certificates: Certificates) -> Counter[str]:
    (folder / "count").mkdir()
    with SmtpServer(certificates=certificates) as mailserver:
        stage = Stage(folder / "count", dovecot, mailserver, dovecot.user())
        sweep.prepare(stage)
        return sweep.count(stage)


def _try(folder: Path, dovecot: Dovecot, certificates: Certificates, point: sweep.Point) -> Counter[str]:
    folder.mkdir()
    with SmtpServer(certificates=certificates) as mailserver:
        stage = Stage(folder, dovecot, mailserver, dovecot.user())
        sweep.prepare(stage)
        cut = sweep.strike(stage, point)
        sweep.carry_on(stage)
        try:
            found = sweep.judge(stage)
        except AssertionError as error:
            print(f"{point}: BROKEN PROMISE: {error}", flush=True)
            found = Counter({"broken promises": 1})
    return found + Counter({"points": 1, "cut short": cut})


def _print(found: dict[sweep.Point, Counter[str]]) -> int:
    rows: dict[tuple[str, str], Counter[str]] = {}
    for point, outcome in found.items():
        rows.setdefault((point.fault, point.call), Counter()).update(outcome)
    columns = sorted({name for outcome in rows.values() for name in outcome}, key=lambda name: (name != "points", name))
    table = Table("fault", "call", *columns)
    for (fault, call), outcome in rows.items():
        table.add_row(fault, call, *(str(outcome[name]) for name in columns))
    total = sum(rows.values(), Counter())
    table.add_row("all", "", *(str(total[name]) for name in columns))
    Console(width=160).print(table)
    return 1 if total["broken promises"] else 0


if __name__ == "__main__":
    sys.exit(main())
