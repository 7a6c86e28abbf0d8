"""Tell the procedures as steps: who does what within which time, from the first act to the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.annex import AnnexKind
from generator.model.labels import Labels
from generator.model.process import NodeKind, Process
from generator.model.regulation import Regulation
from generator.process.flow import Wording
from generator.render.citation import Citations
from generator.render.context import Context
from generator.render.links import annex_path, link, overview_path
from generator.render.markdown import escape_attribute, escape_html
from generator.render.ours import wording_html

__all__ = ["Step", "step_html", "steps"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step; the acts before and after the procedures have no number."""

    who: str
    what: str
    cite: str
    """The links to where its words stand, as HTML: the column of the table, then the provision that
    says the same in words of its own; empty for words of ours."""
    number: str = ""
    """The procedure's number, as printed in the table."""
    result: str = ""
    limit: str = ""
    """The time limit, whole, as printed in the table."""
    ours: bool = False
    """Whether `what` is worded by us."""
    instead: bool = False
    """Whether it is done in place of the step above it."""


def steps(context: Context, cite: Citations) -> tuple[Step, ...]:
    """The steps of a regulation: what starts them, the procedures, how the one process ends.

    Of several processes no end is told: each ends in its own way, which the drawings show.
    """
    regulation, labels, columns = context.regulation, context.labels, _columns(context)
    procedures = (
        Step(
            procedure.performer_printed,
            procedure.action,
            f"{columns.get(procedure.id, '')}{cite.html(procedure.from_)}",
            number=procedure.number,
            result=procedure.result or "",
            limit=procedure.time_limit or "",
        )
        for procedure in regulation.procedures
    )
    ends = regulation.processes if len(regulation.processes) == 1 else ()
    return (
        *_starts(regulation, cite),
        *procedures,
        *(step for process in ends for step in _ends(regulation, process, labels, cite)),
    )


def step_html(step: Step, labels: Labels) -> str:
    """A step as an element of a list."""
    place = f'data-n="{escape_attribute(step.number)}"' if step.number else 'class="is-edge"'
    instead = result = limit = ""
    if step.instead:
        instead = f'<span class="steps__or">{escape_html(labels.overview.or_)}</span> '
    if step.result:
        name = f'<span class="steps__name">{escape_html(labels.drawing.result)}:</span>'
        result = f' <span class="steps__what">{name} {escape_html(step.result)}</span>'
    if step.limit:
        name = f'<span class="visually-hidden">{escape_html(labels.overview.time_limit)}:</span>'
        limit = f'<span class="steps__limit">{name} {escape_html(step.limit)}</span> '
    what = wording_html(Wording(step.what, ours=step.ours), labels.drawing.ours_mark)
    return (
        f'<li {place}><span class="steps__act">{instead}<b>{escape_html(step.who)}</b>'
        f' <span class="steps__what">{what}</span>{result}</span>'
        f' <span class="steps__time">{limit}{step.cite}</span></li>'
    )


def _columns(context: Context) -> dict[str, str]:
    """The link to the column of each procedure, as HTML: that of the first table that has it."""
    regulation, decree = context.regulation, context.decree
    links: dict[str, str] = {}
    for annex in regulation.annexes:
        if annex.kind is AnnexKind.PROCEDURE_TABLE:
            page = link(overview_path(decree, regulation), annex_path(decree, regulation, annex))
            for procedure in regulation.procedures_of(annex):
                name = context.labels.drawing.procedure.format(number=procedure.number)
                words = escape_html(f"{annex.label}, {name}")
                made = f'<a class="cite" href="{page}#{procedure.id}">{words}</a>, '
                links.setdefault(procedure.id, made)
    return links


def _starts(regulation: Regulation, cite: Citations) -> Iterator[Step]:
    for place, trigger in enumerate(regulation.trigger):
        who = regulation.participants_by_id[trigger.participant].name
        yield Step(who, trigger.text, cite.html(trigger.from_), instead=place > 0)


def _ends(
    regulation: Regulation, process: Process, labels: Labels, cite: Citations
) -> Iterator[Step]:
    ends = [node for node in process.nodes if node.kind is NodeKind.END and node.participant]
    # Ends of work at the same time are all reached; of a choice one is.
    together = any(node.kind is NodeKind.PARALLEL for node in process.nodes)
    for place, node in enumerate(ends):
        who = regulation.participants_by_id[node.participant or ""].name
        what = node.text or (labels.process[node.label] if node.label else "")
        link = cite.html(node.from_) if node.from_ else ""
        yield Step(who, what, link, ours=not node.text, instead=place > 0 and not together)
