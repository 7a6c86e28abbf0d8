"""Check that every procedure of a regulation is a step of some process of it.

Why: a column of annex 1 that no drawing and no list of steps shows is a duty that a reader of
annexes 2 and 3 never hears of.

PASS: a `procedure` node, or `part` nodes, for each procedure.
FAIL: a procedure that no node of any process names.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder
from generator.errors import Problem

__all__ = ["ID", "check_decree"]

ID = "procedures-shown"


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every procedure that no process shows, where the regulation has processes."""
    for loaded in folder.regulations:
        regulation = loaded.record
        shown = {node.procedure for process in regulation.processes for node in process.nodes}
        # A name that leads nowhere was meant for one of them, and is told already.
        if not shown or shown - {None} - regulation.procedures_by_id.keys():
            continue
        for place, procedure in enumerate(regulation.procedures):
            if procedure.id not in shown:
                message = f"no process shows the procedure {procedure.id!r}"
                hint = "add a node of the kind `procedure` to the process it belongs to"
                location = loaded.marks.value("procedures", place, "id")
                yield Problem(location, ID, message, hint)
