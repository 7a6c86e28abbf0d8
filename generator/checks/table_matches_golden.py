"""Compare every cell of annex 1 with a golden table typed by reading the source.

Why: in the extracted source the cells of a table come out under one another and interleaved, so no
program can tell which word belongs to which column. A person read them; the golden file is what
they read, and the facts of the procedures must print exactly that, cell by cell.

PASS: row, column, number, name and every letter are the same.
FAIL: a cell in another column, another row name, one word more or less.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.golden import GoldenTable
from generator.corpus.strict_yaml import KeyPath
from generator.errors import Problem
from generator.model.annex import AnnexKind, RowContent
from generator.model.regulation import Regulation

__all__ = ["ID", "check"]

ID = "table-matches-golden"

_FIELDS = {
    RowContent.NUMBER: "number",
    RowContent.PERFORMER: "performer_printed",
    RowContent.ACTION: "action",
    RowContent.RESULT: "result",
    RowContent.TIME_LIMIT: "time_limit",
}


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every cell, row and table that differs from the golden one."""
    for folder in corpus.decrees:
        if folder.golden is not None:
            yield from _decree(folder)


def _decree(folder: DecreeFolder) -> Iterator[Problem]:
    if folder.golden is None:
        return
    tables = {table.regulation: table for table in folder.golden.record.regulations}
    for loaded in folder.regulations:
        table = tables.pop(loaded.record.order, None)
        if table is None:
            message = "the golden file has no table for this regulation"
            yield Problem(loaded.marks.value("order"), ID, message, "type it by reading the source")
        else:
            yield from _table(loaded, table)
    if folder.complete:
        for number in tables:
            message = f"the golden file has a table for regulation {number}, which is not there"
            yield Problem(folder.golden.marks.value("regulations"), ID, message, "remove the table")


def _table(loaded: Loaded[Regulation], golden: GoldenTable) -> Iterator[Problem]:
    annex = loaded.record.annex_of(AnnexKind.PROCEDURE_TABLE)
    if annex is None:
        message = "the regulation has no procedure table, the golden file has one"
        yield Problem(loaded.marks.value("annexes"), ID, message, "add the annex")
        return
    at = loaded.record.annexes.index(annex)
    ours = loaded.record.table(annex)
    if len(ours) != len(golden.rows):
        message = f"the table has {len(ours)} rows, the golden one {len(golden.rows)}"
        yield Problem(
            loaded.marks.value("annexes", at, "rows"), ID, message, "compare with the source"
        )
    for index, ((row, cells), wanted) in enumerate(zip(ours, golden.rows, strict=False)):
        way: KeyPath = ("annexes", at, "rows", index)
        yield from _same(
            loaded, (*way, "number"), row.number, wanted.number, f"row {index + 1}, number"
        )
        yield from _same(
            loaded, (*way, "name"), row.name, wanted.name, f"row {wanted.number}, name"
        )
        yield from _cells(loaded, row.of, cells, wanted.cells, wanted.number)


def _cells(
    loaded: Loaded[Regulation],
    of: RowContent,
    cells: tuple[str, ...],
    wanted: tuple[str, ...],
    row: str,
) -> Iterator[Problem]:
    if len(cells) != len(wanted):
        message = f"row {row} has {len(cells)} cells, the golden one {len(wanted)}"
        yield Problem(loaded.marks.value("procedures"), ID, message, "compare with the source")
    for column, (ours, golden) in enumerate(zip(cells, wanted, strict=False)):
        way: KeyPath = ("procedures", column, _FIELDS[of])
        yield from _same(loaded, way, ours, golden, f"row {row}, column {column + 1}")


def _same(
    loaded: Loaded[Regulation], way: KeyPath, ours: str, golden: str, place: str
) -> Iterator[Problem]:
    if ours != golden:
        message = f"{place}: here “{ours}”, in the golden table “{golden}”"
        yield Problem(
            loaded.marks.value(*way), ID, message, "read the source again and correct the wrong one"
        )
