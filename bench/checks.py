"""Measure what checking costs: synthetic regulations, the command in a process of its own.

`python -m bench.checks --regulations 1000` prints a table, with `--each` also what every check
costs by itself. It exits with 1 if the command takes longer than it may, and stops if the synthetic
regulations are not in order: what a check then finds costs time of its own.

The command reads before it checks. Reading is measured alone, in the same run, so that the table
tells both apart; the limit holds for the whole.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.case import ROOT, Case, prepare, tool
from bench.each_check import cost_of_each
from bench.measure import measure

__all__ = ["LIMIT", "Row", "measure_checks", "table", "table_of_each"]

LIMIT = 5.0
"""The processor seconds that reading and checking 1,000 regulations, or fewer, may take."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one number of regulations took, in processor seconds."""

    regulations: int
    reading: float
    """Reading alone, with the start of the program."""
    both: float
    """`reglament check --strict`: the same, and checking."""

    @property
    def checking(self) -> float:
        """Checking alone."""
        return self.both - self.reading

    @property
    def milliseconds(self) -> float:
        """Processor milliseconds a regulation, of checking alone."""
        return 1000 * self.checking / self.regulations

    @property
    def allowed(self) -> float:
        """The processor seconds that reading and checking may take."""
        return LIMIT * max(1.0, self.regulations / 1000)


def measure_checks(case: Case, *, runs: int) -> Row:
    """Check the content of `case`, and read it alone; of several runs the quickest counts.

    Raises:
        RuntimeError: a check finds anything; with what it finds.
    """
    check = (tool("reglament"), "check", "--strict", "--content", case.content)
    read = (sys.executable, "-m", "bench.reading", case.content)
    both = min(measure(check, folder=ROOT).cpu for _ in range(runs))
    reading = min(measure(read, folder=ROOT).cpu for _ in range(runs))
    return Row(case.regulations, reading, both)


def table(rows: Sequence[Row]) -> str:
    """The rows as a table of Markdown."""
    heads = ("regulations", "reading, CPU s", "checking, CPU s", "both, CPU s", "checking, ms each")
    cells = [heads, ["---:" for _ in heads]]
    cells += [
        (
            f"{row.regulations:,}",
            f"{row.reading:.1f}",
            f"{row.checking:.1f}",
            f"{row.both:.1f}",
            f"{row.milliseconds:.2f}",
        )
        for row in rows
    ]
    return _markdown(cells)


def table_of_each(costs: Mapping[str, float]) -> str:
    """What each check costs, the dearest first, as a table of Markdown."""
    dearest = sorted(costs.items(), key=lambda cost: -cost[1])
    cells = [("check", "ms a regulation"), ("---", "---:")]
    cells += [(name, f"{milliseconds:.3f}") for name, milliseconds in dearest]
    return _markdown([*cells, ("all", f"{sum(costs.values()):.3f}")])


def main() -> int:
    """Measure as the command line says; the tables go to standard output."""
    wanted = _arguments()
    rows = []
    for number in wanted.regulations:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            sys.stderr.write(f"{number} regulations: writing and checking them\n")
            case = prepare(number, Path(folder) / str(number))
            rows.append(measure_checks(case, runs=wanted.runs))
            if wanted.each:
                sys.stdout.write(f"{table_of_each(cost_of_each(case.content))}\n\n")
    sys.stdout.write(f"{table(rows)}\n")
    slow = [row for row in rows if row.both > row.allowed]
    for row in slow:
        sys.stderr.write(f"{row.regulations} regulations take more than {row.allowed} s\n")
    return 1 if slow else 0


def _markdown(cells: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.checks", description=__doc__)
    add = parser.add_argument
    add("--regulations", type=int, nargs="+", default=(1000,), help="how many, each a round")
    add("--runs", type=int, default=3, help="how often; the quickest counts")
    add("--each", action="store_true", help="tell what each check costs, too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
