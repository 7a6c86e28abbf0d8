"""Render the pages of annexes: the procedure table, drawings with their lists, others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.annex import Annex, AnnexKind
from generator.model.process import Process
from generator.render.context import Context
from generator.render.diagrams import Drawing, draw_handbook, draw_sequence, outline
from generator.render.links import annex_path
from generator.render.page import Page

__all__ = ["annex_pages", "reconstruction_note", "regulation_drawings"]

_DRAWN: Mapping[AnnexKind, Callable[..., Drawing]] = {
    AnnexKind.SEQUENCE: draw_sequence,
    AnnexKind.HANDBOOK: draw_handbook,
}
"""How each kind of drawn annex is drawn."""


def regulation_drawings(context: Context) -> dict[str, tuple[Drawing, ...]]:
    """The drawings of a regulation by annex: one a process the annex shows."""
    regulation = context.regulation
    return {
        annex.id: tuple(
            _draw(context, annex, process) for process in regulation.processes_of(annex)
        )
        for annex in regulation.annexes
        if annex.kind in _DRAWN
    }


def annex_pages(context: Context, pictures: Mapping[str, tuple[str, ...]]) -> list[Page]:
    """The page of every annex; `pictures` holds the finished drawings of each by annex."""
    return [
        _page(context, annex, pictures.get(annex.id, ())) for annex in context.regulation.annexes
    ]


def reconstruction_note(context: Context, annex: Annex) -> str:
    """Says that a drawing is ours, and of which paragraphs and annex it is made."""
    words = context.labels.drawing
    table = context.regulation.annex_of(AnnexKind.PROCEDURE_TABLE)
    if not annex.lost or table is None:
        return words.no_picture
    paragraphs = context.language.paragraphs(_basis(context, annex))
    return words.reconstruction.format(paragraphs=paragraphs, table=table.label)


def _draw(context: Context, annex: Annex, process: Process) -> Drawing:
    regulation = context.regulation
    several = len(regulation.processes_of(annex)) > 1
    name = f"{annex.id}-{process.id}" if several else annex.id
    title = annex.heading or f"{regulation.short_title}: {annex.label}"
    return _DRAWN[annex.kind](
        regulation,
        process,
        context.labels,
        prefix=f"r{regulation.order}-{name}",
        name=name,
        title=f"{title}. {process.title}" if process.title else title,
        description=reconstruction_note(context, annex),
        status=context.status.line,
    )


def _page(context: Context, annex: Annex, pictures: tuple[str, ...]) -> Page:
    regulation = context.regulation
    path = annex_path(context.decree, regulation, annex)
    title = context.labels.annex.title.format(service=regulation.short_title, label=annex.label)
    if annex.kind is AnnexKind.PROCEDURE_TABLE:
        table, procedures = regulation.table(annex), regulation.procedures_of(annex)
        return context.page(
            "annex_table.md.j2", path, title, annex=annex, table=table, procedures=procedures
        )
    if annex.kind in _DRAWN:
        processes = regulation.processes_of(annex)
        flows = [
            (process, picture, outline(regulation, process, context.labels))
            for process, picture in zip(processes, pictures, strict=True)
        ]
        note = reconstruction_note(context, annex)
        return context.page(
            "annex_drawing.md.j2", path, title, annex=annex, flows=flows, reconstruction=note
        )
    return context.page("annex_text.md.j2", path, title, annex=annex)


def _basis(context: Context, annex: Annex) -> tuple[str, ...]:
    """The printed numbers of the paragraphs that the drawing's facts come from, in order."""
    regulation = context.regulation
    named: set[str] = {procedure.from_ for procedure in regulation.procedures_of(annex)}
    named |= {participant.from_ for participant in regulation.participants}
    for process in regulation.processes_of(annex):
        named |= {node.from_ for node in process.nodes if node.from_}
        named |= {transition.from_ for transition in process.transitions if transition.from_}
    used = {identity.split("-")[0] for identity in named}
    return tuple(
        placed.provision.number or identity
        for identity, placed in regulation.by_identity.items()
        if placed.depth == 0 and identity in used
    )
