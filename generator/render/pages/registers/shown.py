"""Find where annexes show each procedure: its column of the table, its step in the handbook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from generator.model.annex import Annex, AnnexKind
from generator.model.regulation import Regulation
from generator.render.pages.outline_list import shown_steps

__all__ = ["Shown", "ShownProcedures", "shown_procedures"]


class Shown(NamedTuple):
    """A procedure in an annex: its column or its step there."""

    annex: Annex
    anchor: str


ShownProcedures: TypeAlias = Mapping[str, Sequence[Shown]]
"""By procedure, the first annex of each of the two kinds that shows it, in printed order."""


def shown_procedures(regulation: Regulation) -> ShownProcedures:
    """Where the annexes of `regulation` show its procedures."""
    found: dict[str, dict[AnnexKind, Shown]] = {}
    for annex in regulation.annexes:
        for procedure, anchor in _in_annex(regulation, annex):
            found.setdefault(procedure, {}).setdefault(annex.kind, Shown(annex, anchor))
    return {procedure: tuple(shown.values()) for procedure, shown in found.items()}


def _in_annex(regulation: Regulation, annex: Annex) -> Iterator[tuple[str, str]]:
    """Each procedure that an annex shows, with the anchor of the place that shows it."""
    if annex.kind is AnnexKind.PROCEDURE_TABLE:
        for one in regulation.procedures_of(annex):
            yield one.id, one.id
    elif annex.kind is AnnexKind.HANDBOOK:
        for one, step in shown_steps(regulation, annex):
            yield one.id, step
