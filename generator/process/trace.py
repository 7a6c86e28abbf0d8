"""Write a process out as plain text for its author: its lanes, and the steps of each scenario."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.labels import Labels
from generator.model.process import NodeKind
from generator.model.regulation import Regulation
from generator.process.flow import Flow, FlowNode, read_flow
from generator.process.scenarios import Scenario, scenarios
from generator.process.walk import Item, Stop, Together

__all__ = ["trace"]

_STEP = "  "


def trace(regulation: Regulation, labels: Labels) -> Iterator[str]:
    """Every process of a regulation, line by line; each name in it must lead somewhere."""
    yield f"{regulation.slug}: {regulation.short_title}"
    for process in regulation.processes:
        flow = read_flow(regulation, process, labels)
        title = f"{process.id}: {process.title}" if process.title else process.id
        yield from _indent([title, *_indent(_Tracer(flow, labels).lines())])


class _Tracer:
    def __init__(self, flow: Flow, labels: Labels) -> None:
        self._flow = flow
        self._labels = labels
        self._names = {one.id: one.name for one in flow.participants}

    def lines(self) -> Iterator[str]:
        yield self._labels.overview.participants
        for number, one in enumerate(self._flow.participants, start=1):
            shown = [node.id for node in self._flow.nodes if node.participant == one.id]
            yield f"{_STEP}{number}. {one.name} [{one.id}]: {', '.join(shown)}"
        found = scenarios(self._flow)
        for number, scenario in enumerate(found.listed, start=1):
            yield from self._scenario(number, scenario)
        if len(found.listed) < found.total:
            yield self._labels.scenario.more.format(
                total=found.total if found.exact else f"{found.total}+", count=len(found.listed)
            )

    def _scenario(self, number: int, scenario: Scenario) -> Iterator[str]:
        words = self._labels.scenario
        name = words.name.format(number=number)
        mark = self._labels.drawing.ours_mark
        told = " → ".join(one.marked(mark) for one in scenario.name)
        yield f"{name}: {told}" if told else name
        first, *others = (self._stop(Stop(start)) for start in scenario.starts)
        instead = (f"{self._labels.overview.or_}: {other}" for other in others)
        yield from _indent([first, *instead, *self._items(scenario.items)])
        if not scenario.finished:
            yield f"{_STEP}! it stops before an end"
        limits = [
            f"{limit.text} ({words.times.format(count=limit.times)}{mark})"
            if limit.times > 1
            else limit.text
            for limit in scenario.limits
        ]
        if limits:
            yield f"{_STEP}{self._labels.drawing.time_limit}: {'; '.join(limits)}"

    def _items(self, items: Iterable[Item]) -> Iterator[str]:
        for item in items:
            if isinstance(item, Together):
                yield self._labels.scenario.together
                for leg in item.legs:
                    first, *others = _indent(self._items(leg))
                    yield from (f"- {first.strip()}", *others)
            else:
                yield self._stop(item)

    def _stop(self, stop: Stop) -> str:
        node, mark = stop.node, self._labels.drawing.ours_mark
        conditions = "".join(f"({one.marked(mark)}) " for one in stop.conditions)
        done = node.wording.marked(mark) if node.wording else node.id
        limits = "".join(f" – {limit}" for limit in node.durations)
        basis = f" [{node.from_}]" if node.from_ else ""
        who = self._names[node.participant]
        return f"{conditions}{self._begin(node)}{who}: {done}{limits}{basis}"

    def _begin(self, node: FlowNode) -> str:
        if node.kind is NodeKind.END:
            return f"{self._labels.drawing.finish}: "
        number = node.procedure.number if node.procedure else None
        return f"{number}. " if number and node.kind is NodeKind.PROCEDURE else ""


def _indent(lines: Iterable[str]) -> Iterator[str]:
    return (f"{_STEP}{line}" for line in lines)
