"""Draw a process: annex 2 as a sequence, annex 3 as a handbook, both as a plain block scheme.

Then make SVG of the drawings: for a page, and as a file that stands alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.labels import Labels
from generator.model.process import Process
from generator.model.regulation import Regulation
from generator.model.theme import PLAIN, Theme
from generator.process.flow import Flow, read_flow
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
    "draw_handbook",
    "draw_scheme",
    "draw_sequence",
    "finish_drawings",
    "render_svg",
    "standalone_svg",
]

TEXT_PAGE = "../text/index.md"
"""The page of a regulation's text as an annex's page links to it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing: its Graphviz source, what it was made from, the words that go around it."""

    name: str
    """Its name inside the regulation, such as `annex-3`."""
    prefix: str
    """What the ids of its elements begin with, one of a kind on a page: `r2-annex-3`."""
    kind: str
    """`sequence`, `handbook` or `scheme`."""
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
        describe = describe_procedures if self.kind == "sequence" else describe_nodes
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
    theme: Theme = PLAIN,
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
        theme: the look of the source and of files.
    """
    flow = read_flow(regulation, process, labels)
    picture = lay_out_sequence(prefix, regulation, flow, labels.drawing, status)
    words = (title, description, status)
    return _drawing(picture, flow, labels, theme, name=name, kind="sequence", words=words)


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
    theme: Theme = PLAIN,
) -> Drawing:
    """Draw annex 3 for one process: a lane for each participant; arguments as of draw_sequence."""
    flow = read_flow(regulation, process, labels)
    picture = lay_out_handbook(prefix, flow, labels.drawing, status)
    words = (title, description, status)
    return _drawing(picture, flow, labels, theme, name=name, kind="handbook", words=words)


def draw_scheme(
    regulation: Regulation,
    process: Process,
    labels: Labels,
    *,
    prefix: str,
    title: str,
    description: str,
    status: str,
    name: str = "scheme",
    theme: Theme = PLAIN,
) -> Drawing:
    """Draw a process as a plain block scheme for narrow screens; arguments as of draw_sequence."""
    flow = read_flow(regulation, process, labels)
    picture = lay_out_scheme(prefix, flow, labels.drawing, status)
    words = (title, description, status)
    return _drawing(picture, flow, labels, theme, name=name, kind="scheme", words=words)


def _drawing(
    picture: Picture,
    flow: Flow,
    labels: Labels,
    theme: Theme,
    *,
    name: str,
    kind: str,
    words: tuple[str, str, str],
) -> Drawing:
    dot = write_dot(picture, theme)
    return Drawing(name, picture.name, kind, dot, *words, picture, flow, labels, theme)


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
