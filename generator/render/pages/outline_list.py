"""Set the steps of a process as a list in HTML: all that its drawing shows, in words.

Both drawn annexes show one process: its list is set once for the two pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.annex import Annex
from generator.model.labels import DrawingLabels
from generator.model.process import Procedure, Process
from generator.model.regulation import Regulation
from generator.process.flow import Wording
from generator.process.outline import Part, Step, Target, Way
from generator.render.citation import Citations
from generator.render.markdown import escape_attribute, escape_html
from generator.render.ours import wording_html

__all__ = ["list_prefix", "outline_list", "shown_steps"]


def outline_list(
    steps: Sequence[Step], words: DrawingLabels, cite: Citations, *, prefix: str = ""
) -> str:
    """The list of `steps` as HTML, one element a line.

    Args:
        steps: the steps of a process.
        words: ours, around those of the act.
        cite: links to the provisions of the regulation.
        prefix: what the ids of steps begin with, where a page has several lists.
    """
    setter = _Setter(words, cite, prefix)
    return "\n".join(['<ol class="steps">', *map(setter.step, steps), "</ol>"])


def list_prefix(regulation: Regulation, process: Process) -> str:
    """What the ids of a process's list begin with, so that no two on a page are the same."""
    return f"{process.id}-" if len(regulation.processes) > 1 else ""


def shown_steps(regulation: Regulation, annex: Annex) -> Iterator[tuple[Procedure, str]]:
    """Each procedure that an annex draws, once, with the id of its step in the first list."""
    seen: set[str] = set()
    for process in regulation.processes_of(annex):
        for node in process.nodes:
            if node.procedure and node.procedure not in seen:
                seen.add(node.procedure)
                procedure = regulation.procedures_by_id[node.procedure]
                yield procedure, f"{list_prefix(regulation, process)}{procedure.id}"


class _Setter:
    def __init__(self, words: DrawingLabels, cite: Citations, prefix: str) -> None:
        self._words = words
        self._cite = cite
        self._prefix = prefix
        self._mark = words.ours_mark

    def step(self, step: Step) -> str:
        place = ' class="is-edge"'
        if step.number:
            place = f' id="{self._prefix}{step.id}" data-n="{escape_attribute(step.number)}"'
        action = self._own(step.wording) if step.wording else ""
        act = f'<b>{escape_html(step.performer)}</b> <span class="steps__what">{action}</span>'
        more = (f"<div><dt>{name}</dt><dd>{said}</dd></div>" for name, said in self._more(step))
        return "\n".join(
            [
                f'<li{place}><span class="steps__act">{act}</span>',
                *([self._time(step)] if step.from_ else []),
                '<dl class="steps__more">',
                *more,
                "</dl></li>",
            ]
        )

    def _time(self, step: Step) -> str:
        name = escape_html(self._words.time_limit)
        limit = escape_html(step.time_limit or self._words.no_time_limit)
        return (
            f'<span class="steps__time"><span class="steps__limit">'
            f'<span class="visually-hidden">{name}:</span> {limit}</span> '
            f"{self._cite.html(step.from_ or '')}</span>"
        )

    def _more(self, step: Step) -> Iterator[tuple[str, str]]:
        words = self._words
        if step.result:
            yield escape_html(words.result), escape_html(step.result)
        if step.hands_over_to:
            yield escape_html(words.hands_over_to), escape_html("; ".join(step.hands_over_to))
        for message in step.messages:
            given = f"{escape_html(message.text)} ({escape_html(message.to)})"
            yield escape_html(words.message), given
        for way in step.ways:
            yield escape_html(words.next_parallel if way.parallel else words.next), self._way(way)

    def _way(self, way: Way) -> str:
        conditions = "".join(f"{self._own(condition)}: " for condition in way.conditions)
        parts = "".join(f"{self._part(part)} → " for part in way.parts)
        return f"{conditions}{parts}{self._target(way.target)}"

    def _part(self, part: Part) -> str:
        limits = "".join(f" ({escape_html(limit)})" for limit in part.durations)
        return f"{self._own(part.wording)}{limits}"

    def _target(self, target: Target) -> str:
        performer = escape_html(target.performer)
        if target.number:
            name = escape_html(self._words.procedure.format(number=target.number))
            return f"{name} ({performer})"
        end = self._own(target.wording) if target.wording else ""
        return f"{escape_html(self._words.finish)}: {end} ({performer})"

    def _own(self, wording: Wording) -> str:
        """Words of the act as they are, ours with their mark."""
        return wording_html(wording, self._mark)
