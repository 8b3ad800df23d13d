"""Runs the benches and prints their figures; exit 1 when one does not reach what it must."""

import sys
from importlib import import_module

from tests.bench import BENCHES


def main() -> int:
    missed = 0
    for name in sys.argv[1:] or BENCHES:
        print(f"{name}:")
        for figure in import_module(f"tests.bench.{name}").bench():
            short = "" if figure.reached else "  MISSED"
            print(f"  {figure.what:<52}{figure.value:>12,.2f} {figure.unit}{figure.bound}{short}", flush=True)
            missed += not figure.reached
    return 1 if missed else 0


sys.exit(main())
