"""Measures and prints the table; exit 1 when a figure misses what it must.

python -m tests.bench [NAME…] [--tiny] [--baseline]
"""

import argparse
import signal
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from tests.bench import BENCHES, Sizes
from tests.bench.rig import Missing, Rig
from tests.bench.table import FOLDER, Table, remember, values

LAST, BASELINE = FOLDER / "last.json", FOLDER / "baseline.json"


def main(arguments: list[str]) -> int:
    """0: all that was measured holds. 1: something misses its bound. 2: what measures is not installed."""
    parser = argparse.ArgumentParser(prog="make bench", description="How fast signbot is. No name: all of it.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--tiny", action="store_true", help="see that each row runs; its figures mean nothing")
    parser.add_argument("--baseline", action="store_true", help="what is measured becomes the committed baseline")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.names if name not in BENCHES]:
        parser.error(f"there is no {unknown[0]}: one of {', '.join(BENCHES)}")
    if sys.platform != "linux":
        print("make bench needs Linux: taskset, /proc, and postfix's smtp-sink", file=sys.stderr)
        return 2
    table = Table({"baseline": values(BASELINE), "last": values(LAST)})
    files = [] if options.tiny else [LAST, BASELINE] if options.baseline else [LAST]
    began = time.monotonic()
    try:
        with Rig() as here:
            _measure(options.names or BENCHES, Sizes(options.tiny), here, table, files)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 2
    print(f"\n{len(table.found)} figures in {time.monotonic() - began:.0f} s; {len(table.missed)} missed")
    return 1 if table.missed else 0


def _measure(names: Sequence[str], sizes: Sizes, here: Rig, table: Table, files: Sequence[Path]) -> None:
    """Row by row; what has been measured is remembered, however the run ends."""
    print(table.head())
    for name in names:
        print(f"{name}:", flush=True)
        for figure in import_module(f"tests.bench.{name}").bench(sizes, here):
            print(f"  {table.row(name, figure)}", flush=True)
        for file in files:
            remember(file, table.found)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # servers stop, and folders go
    sys.exit(main(sys.argv[1:]))
