"""The table of a run: each figure beside its bound, the baseline and the last run; and the JSON that remembers it.

benchmarks/baseline.json   committed: a whole run, quiet, of this version or an older one
benchmarks/last.json       the last run on this machine; a run of some rows keeps the others as they were
"""

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench import Figure

FOLDER = Path(__file__).parents[2] / "benchmarks"
WIDTH = 72
WORSE = 1.25  # times as bad as before: what a busy machine does not explain


@dataclass
class Table:
    """Rows as they come; `before`: the values of other runs, by run and by row."""

    before: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    found: dict[str, dict[str, Any]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def head(self) -> str:
        runs = "".join(f"{name:>12}" for name in self.before)
        return f"{'':<{WIDTH}}{'figure':>12} {'':<10}{'must (stretch)':<18}{runs}"

    def row(self, bench: str, figure: Figure) -> str:
        """Remembers the figure; returns its line."""
        key = f"{bench}: {figure.what}"
        self.found[key] = {"value": round(figure.value, 5), "unit": figure.unit, "bound": str(figure.bound or "")}
        if not figure.holds:
            self.missed.append(key)
        runs = "".join(f"{shown(values[key]) if key in values else '–':>12}" for values in self.before.values())
        bound = str(figure.bound or "")
        said = [] if figure.holds else [f"MISSED: {figure.unfinished}" if figure.unfinished else "MISSED"]
        said += [figure.note] if figure.note else []
        said += [f"worse than {name}" for name, values in self.before.items() if self._is_worse(key, figure, values)]
        line = f"{figure.what:<{WIDTH}}{shown(figure.value):>12} {figure.unit:<10}{bound:<18}{runs}"
        return f"{line}  {', '.join(said)}".rstrip()

    def _is_worse(self, key: str, figure: Figure, values: Mapping[str, float]) -> bool:
        if figure.bound is None or not values.get(key) or not figure.value:
            return False
        times = figure.value / values[key]
        return (times if figure.bound.at_most else 1 / times) > WORSE


def shown(value: float) -> str:
    """Three digits that count."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def values(file: Path) -> dict[str, float]:
    """The values of a run by row; none where there was no run."""
    if not file.exists():
        return {}
    return {key: row["value"] for key, row in json.loads(file.read_text())["figures"].items()}


def remember(file: Path, found: Mapping[str, dict[str, Any]]) -> None:
    """What was not measured stays as it was; of what was, nothing else is left."""
    measured = {_bench(key) for key in found}
    older = json.loads(file.read_text())["figures"] if file.exists() else {}
    kept = {key: row for key, row in older.items() if _bench(key) not in measured}
    run = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
    }
    file.parent.mkdir(exist_ok=True)
    body = {"run": run, "figures": {**kept, **found}}
    file.write_text(json.dumps(body, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _bench(key: str) -> str:
    return key.partition(":")[0]
