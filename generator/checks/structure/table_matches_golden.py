"""Compare every cell of annex 1 with a golden table typed by reading the source.

Why: in the extracted source the cells of a table come out under one another and interleaved, so no
program can tell which word belongs to which column. A person read them; the golden file is what
they read, and the facts of the procedures must print exactly that, cell by cell.

PASS: row, column, number, name and every letter are the same.
FAIL: a cell in another column, another row name, one word more or less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.golden import GoldenRow, GoldenTable, GoldenTables
from generator.corpus.marks import KeyPath
from generator.errors import Problem
from generator.model.annex import AnnexKind, RowContent
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree"]

ID = "table-matches-golden"

_FIELDS = {
    RowContent.NUMBER: "number",
    RowContent.PERFORMER: "performer_printed",
    RowContent.ACTION: "action",
    RowContent.RESULT: "result",
    RowContent.TIME_LIMIT: "time_limit",
}


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every cell, row and table that differs from the golden one, if there is one."""
    if folder.golden is not None:
        yield from _compare(folder, folder.golden)


def _compare(folder: DecreeFolder, golden: Loaded[GoldenTables]) -> Iterator[Problem]:
    marks = golden.marks
    tables: dict[tuple[int, str], tuple[int, GoldenTable]] = {}
    for index, table in enumerate(golden.record.regulations):
        if (table.regulation, table.annex) in tables:
            message = f"{table.annex} of regulation {table.regulation} stands twice"
            yield Problem(marks.value("regulations", index), ID, message, "remove one of the two")
        tables.setdefault((table.regulation, table.annex), (index, table))
    for loaded in folder.regulations:
        for at, annex in enumerate(loaded.record.annexes):
            if annex.kind is AnnexKind.PROCEDURE_TABLE:
                _, typed = tables.pop((loaded.record.order, annex.id), (0, None))
                yield from _table(loaded, at, typed)
    if folder.complete:
        for index, table in tables.values():
            message = f"regulation {table.regulation} has no procedure table {table.annex}"
            yield Problem(marks.value("regulations", index), ID, message, "remove the golden table")


def _table(loaded: Loaded[Regulation], at: int, golden: GoldenTable | None) -> Iterator[Problem]:
    annex = loaded.record.annexes[at]
    if golden is None:
        message = "the golden file has no table for this annex"
        yield Problem(loaded.marks.value("annexes", at), ID, message, "type it from the source")
        return
    ours = loaded.record.table(annex)
    if len(ours) != len(golden.rows):
        message = f"the table has {len(ours)} rows, the golden one {len(golden.rows)}"
        yield Problem(
            loaded.marks.value("annexes", at, "rows"), ID, message, "compare with the source"
        )
    columns = tuple(map(loaded.record.procedures.index, loaded.record.procedures_of(annex)))
    for index, ((row, cells), wanted) in enumerate(zip(ours, golden.rows, strict=False)):
        way: KeyPath = ("annexes", at, "rows", index)
        yield from _same(
            loaded, (*way, "number"), row.number, wanted.number, f"row {index + 1}, number"
        )
        yield from _same(
            loaded, (*way, "name"), row.name, wanted.name, f"row {wanted.number}, name"
        )
        places = [("procedures", column, _FIELDS[row.of]) for column in columns]
        yield from _cells(loaded, places, cells, wanted)


def _cells(
    loaded: Loaded[Regulation], places: Sequence[KeyPath], cells: Sequence[str], wanted: GoldenRow
) -> Iterator[Problem]:
    if len(cells) != len(wanted.cells):
        message = f"row {wanted.number} has {len(cells)} cells, the golden one {len(wanted.cells)}"
        yield Problem(loaded.marks.value("procedures"), ID, message, "compare with the source")
    rows = enumerate(zip(places, cells, wanted.cells, strict=False), start=1)
    for column, (place, ours, golden) in rows:
        yield from _same(loaded, place, ours, golden or "", f"row {wanted.number}, column {column}")


def _same(
    loaded: Loaded[Regulation], way: KeyPath, ours: str, golden: str, place: str
) -> Iterator[Problem]:
    if ours != golden:
        message = f"{place}: here “{ours}”, in the golden table “{golden}”"
        yield Problem(
            loaded.marks.value(*way), ID, message, "read the source again and correct the wrong one"
        )
