"""Say of a drawing whose original is lost that it is ours, and of what it is made."""

from __future__ import annotations

from generator.model.annex import Annex, AnnexKind
from generator.render.context import Context

__all__ = ["basis", "reconstruction_note", "source_table", "table_named"]


def reconstruction_note(context: Context, annex: Annex) -> str:
    """Says that a drawing is ours, and of which paragraphs and annex it is made."""
    words = context.labels.drawing
    table = source_table(context, annex)
    if table is None:
        return words.no_picture
    numbers = tuple(number for _, number in basis(context, annex))
    paragraphs = context.language.paragraphs(numbers)
    return words.reconstruction.format(paragraphs=paragraphs, table=table_named(context, table))


def table_named(context: Context, annex: Annex) -> str:
    """The table of an annex in words, as a place in an act is cited."""
    language = context.language
    return language.cite(language.within(annex.label), context.labels.drawing.table)


def source_table(context: Context, annex: Annex) -> Annex | None:
    """The table that a lost picture is rebuilt from; None where no picture is lost."""
    return context.regulation.annex_of(AnnexKind.PROCEDURE_TABLE) if annex.lost else None


def basis(context: Context, annex: Annex) -> tuple[tuple[str, str], ...]:
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
