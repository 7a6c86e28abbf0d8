"""Say how long a service takes, from the time limits that hold in every case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.model.duration import Duration, Unit
from generator.model.labels import Labels
from generator.model.process import Node, NodeKind, Procedure, Process
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.render.markdown import escape_html

__all__ = ["Consideration", "consideration", "time_words", "unavoidable"]

_LONG = frozenset({Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.WEEK, Unit.MONTH})
"""What a person waits for; minutes and hours are stated beside it."""


class Consideration(Record):
    """How long a service is considered: by one limit, by limits that nobody summed, or unknown."""

    amount: int | None = None
    """How many units, where one limit alone says it."""
    unit: Unit | None = None
    """What is counted; never converted."""
    procedure: str | None = None
    """The id of the procedure that has this limit."""
    stated: bool = True
    """False where the act gives no time limit at all."""


def consideration(regulation: Regulation, *, always: frozenset[str] | None = None) -> Consideration:
    """The one limit of days, weeks or months that holds for everybody.

    Several such limits are not summed: procedures may run at the same time, and the act gives no
    sum. A limit under a condition, of another branch, or not counted by the act is left out.
    `always` is what `unavoidable` says of `regulation`, where that is known already.
    """
    always = unavoidable(regulation) if always is None else always
    long = [
        (procedure, limit)
        for procedure in regulation.procedures
        if procedure.id in always
        for limit in procedure.durations
        if _holds_for_everybody(limit) and limit.unit in _LONG
    ]
    if len(long) == 1:
        procedure, limit = long[0]
        return Consideration(amount=limit.amount, unit=limit.unit, procedure=procedure.id)
    return Consideration(stated=any(map(_has_limit, regulation.procedures)))


def time_words(labels: Labels, time: Consideration) -> str:
    """How long a service is considered, as HTML: the figure stands out."""
    if time.amount is not None and time.unit is not None:
        figure = f"<strong>{time.amount}</strong>"
        return escape_html(labels.time.of(time.unit)).format(count=figure)
    return escape_html(labels.time.several if time.stated else labels.time.unknown)


def unavoidable(regulation: Regulation) -> frozenset[str]:
    """The ids of the procedures that every way through every process passes."""
    wanted = {procedure.id for procedure in regulation.procedures}
    for process in regulation.processes:
        wanted &= _passed(process, wanted)
    return frozenset(wanted)


def _holds_for_everybody(limit: Duration) -> bool:
    return limit.condition is None and limit.counted


def _has_limit(procedure: Procedure) -> bool:
    return procedure.time_limit is not None or bool(procedure.durations)


def _passed(process: Process, wanted: Iterable[str]) -> set[str]:
    """Those of `wanted` that no way from a start of `process` to an end goes around."""
    following: dict[str, list[str]] = {node.id: [] for node in process.nodes}
    for transition in process.transitions:
        following[transition.source].append(transition.target)
    starts = {node.id for node in process.nodes if node.kind is NodeKind.START}
    starts = starts or {process.nodes[0].id}
    if len(starts) == 1 and all(len(targets) <= 1 for targets in following.values()):
        # One way, as in most processes: nothing on it can be gone around.
        return {node.procedure for node in process.nodes if node.procedure}
    return {name for name in wanted if not starts & _free(process.nodes, following, name)}


def _free(nodes: Sequence[Node], following: Mapping[str, Sequence[str]], name: str) -> set[str]:
    """The nodes from which an end is reached without the procedure `name`."""
    # The last first: nodes are mostly listed in their order, and one round then does nearly all.
    open_nodes = [node for node in reversed(nodes) if node.procedure != name]
    free = {node.id for node in open_nodes if node.kind is NodeKind.END}
    before = -1
    # Backwards from the ends until nothing is added: loops need no care of their own.
    while len(free) > before:
        before = len(free)
        for node in open_nodes:
            targets = following[node.id]
            # Work at the same time goes every way, a choice goes one.
            every = all if node.kind is NodeKind.PARALLEL else any
            if targets and every(target in free for target in targets):
                free.add(node.id)
    return free
