"""A letter of 10,000, 100,000 and 1,000,000 names as PDF, beside the leanest Typst document with the same names.

Each is made in a process of its own, whose time and peak memory (its own and that of the processes that it starts)
are what counts: from the names in memory to the bytes.
"""

import json
import math
import resource
import sys
import time
from collections.abc import Iterator
from itertools import islice

from signbot.core.letter.letter import Letter
from signbot.edges.pdf import volumes
from signbot.edges.pdf.fonts import families, folders
from tests.bench import Figure, Figures, Sizes, at_most
from tests.bench.process import cost
from tests.bench.rig import Rig
from tests.letters.seed import FAMILY, GIVEN, TEMPLATES, crowd

ROUNDS = 2  # in turn, the best of each counts: other work on the machine hurts both alike
LEAN = """#set document(title: "x", date: datetime(year: 2026, month: 12, day: 1))
#set text(font: json(bytes(sys.inputs.fonts)))
#for name in json(bytes(sys.inputs.names)) { par(name) }"""


def names(n: int) -> Iterator[str]:
    """Those of `crowd(n)`."""
    return islice((f"{given} {k} {family}" for k in range(n) for given in GIVEN for family in FAMILY), n)


def ours(n: int) -> tuple[float, int]:
    """(seconds, bytes)"""
    letter: Letter = crowd(n)
    began = time.perf_counter()
    size = sum(map(len, volumes(letter, folders=TEMPLATES)))
    return time.perf_counter() - began, size


def lean(n: int) -> tuple[float, int]:
    """The same standards and fonts, no letter, no columns, no page numbers."""
    import typst

    lines = list(names(n))
    began = time.perf_counter()
    made = typst.compile(
        LEAN.encode(),
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=list(folders())),
        sys_inputs={"names": json.dumps(lines), "fonts": json.dumps(families("en", serif=True))},
        pdf_standards=["a-2b", "ua-1"],
        timestamp=0,
    )
    return time.perf_counter() - began, len(made)


WORKS = {"ours": ours, "lean": lean}


def measured(work: str, n: int) -> dict[str, float]:
    """Run in a process of its own: seconds, megabytes of memory at most, megabytes made."""
    done = cost([sys.executable, "-m", "tests.bench.letter", work, str(n)], pinned=False)
    return dict(json.loads(done.out))


def bench(sizes: Sizes, here: Rig) -> Figures:
    few, many, most = sizes(10_000, 50), sizes(100_000, 100), sizes(1_000_000, 200)
    seconds: dict[tuple[str, int], float] = {}
    for n in (few, many):
        runs = {work: [] for work in WORKS}  # type: dict[str, list[dict[str, float]]]
        for _ in range(sizes(ROUNDS, 1)):
            for work, ran in runs.items():
                ran.append(measured(work, n))
        for work, ran in runs.items():
            seconds[work, n] = min(run["seconds"] for run in ran)
            yield Figure(f"{n:,} names, {work}", seconds[work, n], "s")
        ratio = seconds["ours", n] / seconds["lean", n]
        yield Figure(f"{n:,} names, times the leanest document's", ratio, "x", at_most(1.3))
        memory = max(run["memory"] for run in runs["ours"])
        yield Figure(f"{n:,} names, memory", memory, "MB", at_most(600))
        yield Figure(f"{n:,} names, memory of the leanest document", max(run["memory"] for run in runs["lean"]), "MB")
    growth = math.log10(seconds["ours", many] / seconds["ours", few])
    yield Figure(f"growth from {few:,} to {many:,} (exponent)", growth, "", at_most(1.1))
    million = measured("ours", most)
    yield Figure(f"{most:,} names", million["seconds"], "s")
    yield Figure(f"{most:,} names, memory", million["memory"], "MB", at_most(4_000))
    yield Figure(f"{most:,} names, all volumes", million["size"], "MB")


def main(work: str, n: str) -> None:
    seconds, size = WORKS[work](int(n))
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    unit = 2**20 if sys.platform == "darwin" else 2**10  # of ru_maxrss: bytes there, kilobytes here
    json.dump({"seconds": seconds, "memory": sum(peaks) / unit, "size": size / 1e6}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
