"""Render the pages of annexes: the procedure table, drawings with their lists, others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.annex import Annex, AnnexKind
from generator.model.process import Process
from generator.process.outline import outline
from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.diagrams import Drawing, draw_handbook, draw_sequence
from generator.render.links import annex_path, link, text_path
from generator.render.markdown import escape
from generator.render.page import Page
from generator.render.pages.outline_list import outline_list

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
    lists = _lists(context)
    return [
        _page(context, annex, pictures.get(annex.id, ()), lists)
        for annex in context.regulation.annexes
    ]


def reconstruction_note(context: Context, annex: Annex) -> str:
    """Says that a drawing is ours, and of which paragraphs and annex it is made."""
    words = context.labels.drawing
    table = _source(context, annex)
    if table is None:
        return words.no_picture
    numbers = tuple(number for _, number in _basis(context, annex))
    paragraphs = context.language.paragraphs(numbers)
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


def _lists(context: Context) -> dict[str, str]:
    """Every process that an annex shows, in words, by its name; each page shows the same ones."""
    regulation, labels = context.regulation, context.labels
    drawn = [annex for annex in regulation.annexes if annex.kind in _DRAWN]
    if not drawn:
        return {}
    # All pages of annexes lie in one folder, so that a link is the same on each.
    path = annex_path(context.decree, regulation, drawn[0])
    cite = regulation_citations(context.decree, regulation, context.language, path)
    processes = {
        process.id: process for annex in drawn for process in regulation.processes_of(annex)
    }
    return {
        name: outline_list(outline(regulation, process, labels), labels.drawing, cite)
        for name, process in processes.items()
    }


def _page(
    context: Context, annex: Annex, pictures: tuple[str, ...], lists: Mapping[str, str]
) -> Page:
    regulation = context.regulation
    path = annex_path(context.decree, regulation, annex)
    title = context.labels.annex.title.format(service=regulation.short_title, label=annex.label)
    if annex.kind is AnnexKind.PROCEDURE_TABLE:
        return context.page(
            "annex_table.md.j2",
            path,
            title,
            annex=annex,
            note=context.annex_note(annex),
            table=regulation.table(annex),
            procedures=regulation.procedures_of(annex),
        )
    if annex.kind in _DRAWN:
        processes = regulation.processes_of(annex)
        return context.page(
            "annex_drawing.md.j2",
            path,
            title,
            annex=annex,
            note=context.annex_note(annex),
            flows=[
                (process, picture, lists[process.id])
                for process, picture in zip(processes, pictures, strict=True)
            ],
            rebuilt=_linked_note(context, annex, path),
        )
    return context.page("annex_text.md.j2", path, title, annex=annex, note=annex.label)


def _linked_note(context: Context, annex: Annex, path: str) -> str:
    """The note that a drawing is ours as Markdown, with links to what it is made of."""
    words, regulation = context.labels.drawing, context.regulation
    table = _source(context, annex)
    if table is None:
        return escape(words.no_picture)
    basis = _basis(context, annex)
    paragraphs = context.language.paragraphs(tuple(number for _, number in basis))
    to_text = link(path, text_path(context.decree, regulation), basis[0][0])
    to_table = link(path, annex_path(context.decree, regulation, table))
    note = escape(words.reconstruction).format(
        paragraphs=f"[{escape(paragraphs)}]({to_text})",
        table=f"[{escape(table.label)}]({to_table})",
    )
    return f"**{escape(words.rebuilt)}** {note}"


def _source(context: Context, annex: Annex) -> Annex | None:
    """The table that a lost picture is rebuilt from; None where no picture is lost."""
    return context.regulation.annex_of(AnnexKind.PROCEDURE_TABLE) if annex.lost else None


def _basis(context: Context, annex: Annex) -> tuple[tuple[str, str], ...]:
    """The paragraphs that the drawing's facts come from, in order: identity and printed number."""
    regulation = context.regulation
    named: set[str] = {procedure.from_ for procedure in regulation.procedures_of(annex)}
    named |= {participant.from_ for participant in regulation.participants}
    for process in regulation.processes_of(annex):
        named |= {node.from_ for node in process.nodes if node.from_}
        named |= {transition.from_ for transition in process.transitions if transition.from_}
    used = {identity.split("-")[0] for identity in named}
    return tuple(
        (identity, placed.provision.number or identity)
        for identity, placed in regulation.by_identity.items()
        if placed.depth == 0 and identity in used
    )
