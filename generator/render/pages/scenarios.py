"""Set the scenarios of a process in HTML: each way through it with its steps and time limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.labels import Labels
from generator.model.process import NodeKind, Process
from generator.process.flow import Flow, FlowNode, Wording
from generator.process.scenarios import Limit, Scenario, Scenarios, scenarios
from generator.process.walk import Item, Stop, Together
from generator.render.citation import Citations, regulation_citations
from generator.render.context import Context
from generator.render.markdown import escape_attribute, escape_html
from generator.render.ours import wording_html

__all__ = ["scenario_lists"]


def scenario_lists(context: Context, process: Process, path: str, *, several: bool = False) -> str:
    """The scenarios of `process` as one block of HTML without an empty line, to be put in Markdown.

    Args:
        context: the regulation that `process` is of.
        process: checked before.
        path: the page on which they stand.
        several: whether the page has other processes, each under a heading of its own.

    Returns:
        The block; an empty string where there is one way only, which the list of steps tells.
    """
    flow = context.flows[process.id]
    found = scenarios(flow)
    if len(found.listed) <= 1:
        return ""
    cite = regulation_citations(context.decree, context.regulation, context.language, path)
    prefix = f"{process.id}-" if several else ""
    return _Setter(flow, context.labels, cite, prefix).section(found, level=4 if several else 2)


class _Setter:
    def __init__(self, flow: Flow, labels: Labels, cite: Citations, prefix: str) -> None:
        self._labels = labels
        self._words = labels.scenario
        self._cite = cite
        self._prefix = escape_attribute(prefix)
        self._names = {one.id: escape_html(one.name) for one in flow.participants}
        self._mark = labels.drawing.ours_mark

    def section(self, found: Scenarios, *, level: int) -> str:
        words, name = self._words, f"{self._prefix}scenarios"
        total = str(found.total) if found.exact else f"{found.total}+"
        notes = [words.lead.format(count=total)]
        if len(found.listed) < found.total:
            notes.append(words.more.format(total=total, count=len(found.listed)))
        return "\n".join(
            [
                f'<section class="scenarios" aria-labelledby="{name}">',
                f'<h{level} id="{name}">{escape_html(words.heading)}</h{level}>',
                *(f'<p class="note">{escape_html(note)}</p>' for note in notes),
                *(self._scenario(place, one) for place, one in enumerate(found.listed, start=1)),
                f'<p class="note">{escape_html(words.times_note)}</p>',
                "</section>",
            ]
        )

    def _scenario(self, place: int, scenario: Scenario) -> str:
        name = escape_html(self._words.name.format(number=place))
        told = " → ".join(map(self._own, scenario.name))
        passed: set[str] = set()
        return "\n".join(
            [
                f'<details class="scenario" id="{self._prefix}scenario-{place}">',
                f'<summary><b>{name}</b> <span class="scenario__told">{told}</span>',
                *self._limits(scenario.limits),
                "</summary>",
                '<ol class="steps">',
                *self._starts(scenario.starts),
                *self._items(scenario.items, passed),
                "</ol>",
                "</details>",
            ]
        )

    def _limits(self, limits: Iterable[Limit]) -> Iterator[str]:
        said = "; ".join(map(self._limit, limits))
        if said:
            name = escape_html(self._labels.drawing.time_limit)
            yield f'<span class="scenario__time">{name}: {said}</span>'

    def _limit(self, limit: Limit) -> str:
        text = escape_html(limit.text)
        if limit.times == 1:
            return text
        times = Wording(self._words.times.format(count=limit.times), ours=True)
        return f"{text} ({self._own(times)})"

    def _starts(self, starts: Iterable[FlowNode]) -> Iterator[str]:
        instead = ""
        for start in starts:
            yield f'<li class="is-edge">{self._act(Stop(start), instead)}{self._basis(start)}</li>'
            instead = f'<span class="steps__or">{escape_html(self._labels.overview.or_)}</span>'

    def _items(self, items: Iterable[Item], passed: set[str]) -> Iterator[str]:
        """The steps, one an element; `passed` gathers those that were told already."""
        for item in items:
            if isinstance(item, Together):
                yield f'<li class="is-together"><span>{escape_html(self._words.together)}</span>'
                for leg in item.legs:
                    yield from ('<ol class="steps">', *self._items(leg, passed), "</ol>")
                yield "</li>"
            else:
                yield self._step(item, again=item.node.id in passed)
                passed.add(item.node.id)

    def _step(self, stop: Stop, *, again: bool) -> str:
        node = stop.node
        number = node.procedure.number if node.procedure else None
        if node.kind is NodeKind.END:
            place = ' class="is-edge"'
        elif number and node.kind is NodeKind.PROCEDURE:
            place = f' data-n="{escape_attribute(number)}"'
        else:
            place = ' class="is-part"'
        repeated = self._own(Wording(self._words.again, ours=True)) if again else ""
        conditions = "; ".join(map(self._own, stop.conditions))
        when = f'<span class="scenario__when">{conditions}:</span> ' if conditions else ""
        act = self._act(stop, when, f" {repeated}" if repeated else "")
        return f"<li{place}>{act}{self._basis(node)}</li>"

    def _act(self, stop: Stop, before: str = "", behind: str = "") -> str:
        node = stop.node
        done = self._own(node.wording) if node.wording else ""
        if node.kind is NodeKind.END:
            done = f"{escape_html(self._labels.drawing.finish)}: {done}"
        who = self._names[node.participant]
        return (
            f'<span class="steps__act">{before}<b>{who}</b> '
            f'<span class="steps__what">{done}{behind}</span></span>'
        )

    def _basis(self, node: FlowNode) -> str:
        """The time limits of a step, and where the act says what is done."""
        limits = [
            f'<span class="steps__limit">{escape_html(limit)}</span>' for limit in node.durations
        ]
        whole = node.procedure if node.kind is NodeKind.PROCEDURE else None
        if whole and not whole.time_limit:
            limits = [escape_html(self._labels.drawing.no_time_limit)]
        said = " ".join([*limits, *([self._cite.html(node.from_)] if node.from_ else [])])
        return f' <span class="steps__time">{said}</span>' if said else ""

    def _own(self, wording: Wording) -> str:
        """Words of the act as they are, ours with their mark."""
        return wording_html(wording, self._mark)
