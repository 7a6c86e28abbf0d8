"""Build synthetic regulations in every way and print what each took, as a table for README.

`python -m bench.build --regulations 7 100 1000 10000`
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.case import Case, prepare
from bench.hugo import build_hugo
from bench.material import build_material
from bench.ours import build_all, build_changed, build_from_markdown, build_full
from bench.result import Builder
from bench.table import Row, data, table

__all__ = ["BUILDERS", "bench"]

BUILDERS = (
    Builder("reglament", build_full),
    Builder("reglament, one regulation changed", build_changed),
    Builder("reglament, all websites", build_all),
    Builder("reglament, from the same Markdown", build_from_markdown),
    Builder("MkDocs with stock Material", build_material, largest=1000),
    Builder("Hugo with plain templates", build_hugo),
)
"""Every way to build; the first is what the others are compared with."""


def bench(case: Case, *, everything: bool, only: Sequence[str] = ()) -> Iterator[Row]:
    """Build `case` in every way, one after the other.

    Args:
        case: what is built.
        everything: also what takes very long.
        only: parts of the names of the builders wanted; all if empty. The first always runs.

    Raises:
        RuntimeError: a builder failed, or made another number of pages than the first.
    """
    pages = None
    for builder in BUILDERS:
        if builder.largest and case.regulations > builder.largest and not everything:
            continue
        if only and pages is not None and not any(part in builder.name for part in only):
            continue
        result = builder.build(case)
        if result is None:
            continue
        pages = pages or result.site.pages
        if result.site.pages != pages:
            message = f"{builder.name} made {result.site.pages} pages, {BUILDERS[0].name} {pages}"
            raise RuntimeError(message)
        yield Row(case.regulations, builder.name, result)


def main() -> None:
    """Measure as the command line says; the table goes to standard output."""
    wanted = _arguments()
    rows: list[Row] = []
    try:
        for number in wanted.regulations:
            with _work_folder(wanted.work) as folder:
                _say(f"{number} regulations: writing them")
                case = prepare(number, folder / str(number))
                for row in bench(case, everything=wanted.everything, only=wanted.only):
                    _say(f"{number} regulations: {row.builder}: {row.result.cost}")
                    rows.append(row)
    finally:
        # What took an hour is not lost with what failed after it.
        sys.stdout.write(table(rows) + "\n")
        if wanted.json is not None:
            wanted.json.write_text(json.dumps(data(rows), indent=2) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.build", description=__doc__)
    add = parser.add_argument
    add("--regulations", type=int, nargs="+", default=(7, 100), help="how many, each a round")
    add("--json", type=Path, metavar="FILE", help="write the figures here too")
    add("--work", type=Path, metavar="FOLDER", help="build in this new folder, and keep it")
    add("--everything", action="store_true", help="run even what takes very long")
    add("--only", nargs="*", default=(), metavar="PART", help="run, beside the first, these alone")
    return parser.parse_args()


@contextmanager
def _work_folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        # Builds run in folders of their own: their paths must not depend on where.
        yield kept.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        yield Path(name)


def _say(message: str) -> None:
    sys.stderr.write(message + "\n")


if __name__ == "__main__":
    main()
