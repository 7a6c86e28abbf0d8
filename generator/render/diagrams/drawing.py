"""Draw a process: annex 2 as a sequence, annex 3 as a handbook, both as a plain block scheme.

Then make SVG of the drawings: for a page, and as a file that stands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from generator.model.labels import DrawingLabels, Labels
from generator.model.regulation import Regulation
from generator.model.theme import PLAIN, Theme
from generator.process.flow import Flow
from generator.render.diagrams.describe import NodeWords, describe_nodes, describe_procedures
from generator.render.diagrams.document import Drawn, read_document
from generator.render.diagrams.dot import write_dot
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Picture
from generator.render.diagrams.program import draw_svg
from generator.render.diagrams.scheme import lay_out_scheme
from generator.render.diagrams.sequence import lay_out_sequence
from generator.render.diagrams.standalone import write_standalone
from generator.render.diagrams.svg import Caption, write_svg

__all__ = [
    "Drawing",
    "FinishedDrawing",
    "Kind",
    "draw",
    "finish_drawings",
    "render_svg",
    "standalone_svg",
]


class Kind(StrEnum):
    """How a process is laid out; the class of its SVG."""

    SEQUENCE = "sequence"
    """Annex 2: participants above lifelines, procedures, what is handed over."""
    HANDBOOK = "handbook"
    """Annex 3: a lane for each participant."""
    SCHEME = "scheme"
    """A plain block scheme, for narrow screens too."""


_Layout: TypeAlias = Callable[[str, Regulation, Flow, DrawingLabels, str], Picture]

_LAYOUTS: Mapping[Kind, _Layout] = {
    Kind.SEQUENCE: lay_out_sequence,
    Kind.HANDBOOK: lambda name, _, *rest: lay_out_handbook(name, *rest),
    Kind.SCHEME: lambda name, _, *rest: lay_out_scheme(name, *rest),
}

TEXT_PAGE = "../text/index.md"
"""The page of a regulation's text as an annex's page links to it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing: its Graphviz source, what it was made from, the words that go around it."""

    name: str
    """Its name inside the regulation, such as `annex-3`."""
    prefix: str
    """What the ids of its elements begin with, one of a kind on a page: `r2-annex-3`."""
    kind: Kind
    dot: str
    """The Graphviz source: one statement a line, every place fixed."""
    title: str
    description: str
    status: str
    """The status of the act, as it also stands in the drawing's last line."""
    picture: Picture
    """The layout."""
    flow: Flow
    """The reading of the process."""
    labels: Labels
    """The words of ours."""
    theme: Theme = PLAIN
    """The look of the source and of files."""

    @property
    def width(self) -> float:
        """In points."""
        return self.picture.width

    @property
    def height(self) -> float:
        """In points."""
        return self.picture.height

    @property
    def nodes(self) -> tuple[NodeWords, ...]:
        """What is said of each node, in reading order."""
        describe = describe_procedures if self.kind is Kind.SEQUENCE else describe_nodes
        return describe(self.flow, self.labels.drawing)

    @property
    def whole_description(self) -> str:
        """The description with the status of the act."""
        if self.status in self.description:
            return self.description
        return f"{self.description} {self.status}".strip()


@dataclass(frozen=True, slots=True)
class FinishedDrawing:
    """A drawing as SVG: for a page, and as a file."""

    inline: str
    standalone: str


def draw(
    kind: Kind,
    regulation: Regulation,
    flow: Flow,
    labels: Labels,
    *,
    prefix: str,
    name: str,
    title: str,
    description: str,
    status: str,
    theme: Theme = PLAIN,
) -> Drawing:
    """Lay a process out and write its source.

    Args:
        kind: how it is laid out.
        regulation: whose process it is.
        flow: the process as it was read.
        labels: the words of ours.
        prefix: what the ids of the drawing begin with.
        name: the drawing's name inside the regulation.
        title: names the drawing for those who do not see it.
        description: says of what it was made.
        status: the act's status, drawn as the last line and added to the description.
        theme: the look of the source and of files.
    """
    picture = _LAYOUTS[kind](prefix, regulation, flow, labels.drawing, status)
    dot = write_dot(picture, theme)
    return Drawing(
        name, prefix, kind, dot, title, description, status, picture, flow, labels, theme
    )


def render_svg(
    drawings: Sequence[Drawing], *, language: str, text: str = TEXT_PAGE
) -> tuple[str, ...]:
    """The drawings as SVG elements for a page, in order, by one run of Graphviz.

    Args:
        drawings: any number of them.
        language: of their words (ISO 639).
        text: the page of the regulation's text, as a link from the page that shows them.

    Raises:
        ProgramError: Graphviz is missing or failed.
    """
    return tuple(
        _inline(drawing, drawn, language, text)
        for drawing, drawn in zip(drawings, _drawn(drawings), strict=True)
    )


def finish_drawings(
    drawings: Sequence[Drawing], *, language: str, text: str = TEXT_PAGE
) -> tuple[FinishedDrawing, ...]:
    """The drawings both for a page and as files, by one run of Graphviz; else as render_svg."""
    return tuple(
        FinishedDrawing(_inline(drawing, drawn, language, text), _standalone(drawing, drawn))
        for drawing, drawn in zip(drawings, _drawn(drawings), strict=True)
    )


def standalone_svg(drawing: Drawing) -> str:
    """The drawing as an SVG document that needs no style sheet, font or other file.

    Raises:
        ProgramError: Graphviz is missing or failed.
    """
    return _standalone(drawing, _drawn([drawing])[0])


def _drawn(drawings: Sequence[Drawing]) -> list[Drawn]:
    documents = draw_svg([drawing.dot for drawing in drawings])
    return [
        read_document(document, drawing.picture)
        for document, drawing in zip(documents, drawings, strict=True)
    ]


def _inline(drawing: Drawing, drawn: Drawn, language: str, text: str) -> str:
    caption = Caption(drawing.title, drawing.whole_description, drawing.kind, language, text)
    return write_svg(drawing.picture, drawn, drawing.nodes, caption)


def _standalone(drawing: Drawing, drawn: Drawn) -> str:
    return write_standalone(
        drawing.picture,
        drawn,
        drawing.theme,
        title=drawing.title,
        description=drawing.whole_description,
        language=drawing.labels.language,
    )
