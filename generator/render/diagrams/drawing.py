"""Draw a process: annex 2 as a sequence, annex 3 as a handbook; then make SVG of the drawings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.labels import Labels
from generator.model.process import Process
from generator.model.regulation import Regulation
from generator.process.flow import read_flow
from generator.render.diagrams.dot import write_dot
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Picture
from generator.render.diagrams.program import draw_svg
from generator.render.diagrams.sequence import lay_out_sequence
from generator.render.diagrams.svg import Caption, finish_svg

__all__ = ["Drawing", "draw_handbook", "draw_sequence", "render_svg"]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing: its Graphviz source, and the words that go around it."""

    name: str
    """Its name inside the regulation, such as `annex-3`."""
    prefix: str
    """What the ids of its elements begin with, one of a kind on a page: `r2-annex-3`."""
    kind: str
    """`sequence` or `handbook`."""
    dot: str
    """The Graphviz source: one statement a line, every place fixed."""
    width: float
    """In points."""
    height: float
    """In points."""
    title: str
    description: str
    status: str
    """The status of the act, as it also stands in the drawing's last line."""


def draw_sequence(
    regulation: Regulation,
    process: Process,
    labels: Labels,
    *,
    prefix: str,
    title: str,
    description: str,
    status: str,
    name: str = "annex-2",
) -> Drawing:
    """Draw annex 2 for one process: participants above lifelines, procedures, what is handed over.

    Args:
        regulation: whose procedures are drawn.
        process: the way through them.
        labels: the words of ours.
        prefix: what the ids of the drawing begin with.
        title: names the drawing for those who do not see it.
        description: says of what it was made.
        status: the act's status, drawn as the last line and added to the description.
        name: the drawing's name inside the regulation.
    """
    flow = read_flow(regulation, process, labels)
    picture = lay_out_sequence(prefix, regulation, flow, labels.drawing, status)
    return _drawing(picture, name, "sequence", (title, description, status))


def draw_handbook(
    regulation: Regulation,
    process: Process,
    labels: Labels,
    *,
    prefix: str,
    title: str,
    description: str,
    status: str,
    name: str = "annex-3",
) -> Drawing:
    """Draw annex 3 for one process: a lane for each participant; arguments as of draw_sequence."""
    flow = read_flow(regulation, process, labels)
    picture = lay_out_handbook(prefix, flow, labels.drawing, status)
    return _drawing(picture, name, "handbook", (title, description, status))


def _drawing(picture: Picture, name: str, kind: str, words: tuple[str, str, str]) -> Drawing:
    dot = write_dot(picture)
    return Drawing(name, picture.name, kind, dot, picture.width, picture.height, *words)


def render_svg(drawings: Sequence[Drawing], *, language: str) -> tuple[str, ...]:
    """The drawings as SVG elements for a page, in order, by one run of Graphviz.

    Args:
        drawings: any number of them.
        language: of their words (ISO 639).

    Raises:
        ProgramError: Graphviz is missing or failed.
    """
    documents = draw_svg([drawing.dot for drawing in drawings])
    return tuple(
        finish_svg(document, _caption(drawing, language))
        for document, drawing in zip(documents, drawings, strict=True)
    )


def _caption(drawing: Drawing, language: str) -> Caption:
    description = drawing.description
    if drawing.status not in description:
        description = f"{description} {drawing.status}".strip()
    return Caption(
        id=drawing.prefix,
        width=drawing.width,
        height=drawing.height,
        title=drawing.title,
        description=description,
        kind=drawing.kind,
        language=language,
    )
