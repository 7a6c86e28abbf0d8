"""Draw the processes of a regulation: for its pages, and as files to be downloaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from generator.model.annex import Annex, AnnexKind
from generator.model.process import Process
from generator.render.bpmn import write_bpmn
from generator.render.context import Context
from generator.render.depiction import Depiction, DrawnFile, DrawnRegulation, View
from generator.render.diagrams import (
    Drawing,
    FinishedDrawing,
    Kind,
    draw,
    finish_drawings,
    raster_png,
)
from generator.render.links import annex_path, link
from generator.render.reconstruction import reconstruction_note

__all__ = ["DRAWN", "ProcessDrawings", "draw_regulation", "drawing_files", "regulation_drawings"]

DRAWN: Mapping[AnnexKind, Kind] = {
    AnnexKind.SEQUENCE: Kind.SEQUENCE,
    AnnexKind.HANDBOOK: Kind.HANDBOOK,
}
"""How each kind of drawn annex is drawn."""

_UPRIGHT, _ACROSS = (538.0, 708.0), (785.0, 450.0)
"""Width and height, in points, that a sheet of A4 has for a drawing and its caption."""


@dataclass(frozen=True, slots=True)
class ProcessDrawings:
    """The drawings of a process: one for each annex that shows it, and one for narrow screens."""

    process: Process
    whole: tuple[tuple[Annex, Drawing], ...]
    """As each of the annexes shows it."""
    scheme: Drawing
    """As a plain block scheme, the same beside each."""

    def __iter__(self) -> Iterator[Drawing]:
        for _, drawing in self.whole:
            yield drawing
        yield self.scheme


def regulation_drawings(context: Context) -> tuple[ProcessDrawings, ...]:
    """The drawings of every process that an annex of a regulation shows."""
    regulation = context.regulation
    shown: dict[str, list[Annex]] = {process.id: [] for process in regulation.processes}
    for annex in regulation.annexes:
        if annex.kind in DRAWN:
            for process in regulation.processes_of(annex):
                shown[process.id].append(annex)
    return tuple(
        _drawings(context, process, shown[process.id])
        for process in regulation.processes
        if shown[process.id]
    )


def draw_regulation(context: Context) -> DrawnRegulation:
    """The drawings of a regulation, drawn; raises ProgramError."""
    processes = regulation_drawings(context)
    drawings = [drawing for process in processes for drawing in process]
    finished = iter(finish_drawings(drawings, language=context.labels.language))
    files: dict[str, bytes] = {}
    pictures: dict[str, list[Depiction]] = {}
    for one in processes:
        views = {}
        for drawing in one:
            svg = next(finished)
            made = drawing_files(context, one, drawing, svg)
            files |= made
            views[drawing.name] = partial(_view, drawing, svg, made)
        for annex, drawing in one.whole:
            page = annex_path(context.decree, context.regulation, annex)
            depiction = Depiction(views[drawing.name](page), views[one.scheme.name](page))
            pictures.setdefault(annex.id, []).append(depiction)
    return DrawnRegulation({annex: tuple(group) for annex, group in pictures.items()}, files)


def _drawings(context: Context, process: Process, annexes: list[Annex]) -> ProcessDrawings:
    title = context.regulation.short_title
    name = f"scheme-{process.id}" if len(context.regulation.processes) > 1 else "scheme"
    return ProcessDrawings(
        process,
        tuple((annex, _drawn(context, annex, process)) for annex in annexes),
        _draw(Kind.SCHEME, context, process, annexes[0], name=name, title=title),
    )


def _drawn(context: Context, annex: Annex, process: Process) -> Drawing:
    regulation = context.regulation
    several = len(regulation.processes_of(annex)) > 1
    name = f"{annex.id}-{process.id}" if several else annex.id
    title = annex.heading or f"{regulation.short_title}: {annex.label}"
    return _draw(DRAWN[annex.kind], context, process, annex, name=name, title=title)


def _draw(
    kind: Kind,
    context: Context,
    process: Process,
    annex: Annex,
    *,
    name: str,
    title: str,
) -> Drawing:
    return draw(
        kind,
        context.regulation,
        context.flows[process.id],
        context.labels,
        prefix=f"r{context.regulation.order}-{name}",
        name=name,
        title=f"{title}. {process.title}" if process.title else title,
        description=reconstruction_note(context, annex),
        status=context.status.line,
        theme=context.theme,
    )


def _view(drawing: Drawing, svg: FinishedDrawing, files: Mapping[str, bytes], page: str) -> View:
    listed = (
        DrawnFile(path.rpartition(".")[2], link(page, path), len(data))
        for path, data in files.items()
    )
    # Whichever way its words are larger.
    across = _scale(drawing, _ACROSS) > _scale(drawing, _UPRIGHT)
    return View(drawing.kind, svg.inline, across, tuple(listed))


def _scale(drawing: Drawing, sheet: tuple[float, float]) -> float:
    """How large a drawing can be on a sheet that it must not leave."""
    return min(sheet[0] / drawing.width, sheet[1] / drawing.height)


def drawing_files(
    context: Context, drawings: ProcessDrawings, drawing: Drawing, svg: FinishedDrawing
) -> dict[str, bytes]:
    """What is in each file of a drawing, by path; its name tells it from all others."""
    made = {"svg": svg.standalone.encode("utf-8"), "png": raster_png(svg.standalone)}
    made["gv"] = drawing.dot.encode("utf-8")
    if drawing.kind is Kind.HANDBOOK:
        made["bpmn"] = _bpmn(context, drawings.process, drawing).encode("utf-8")
    # The scheme's files stand beside the first annex that shows the process.
    home = next((annex for annex, one in drawings.whole if one is drawing), drawings.whole[0][0])
    folder = annex_path(context.decree, context.regulation, home).removesuffix("index.md")
    stem = f"{context.decree.id}-{context.regulation.slug}-{drawing.name}"
    return {f"{folder}{stem}.{kind}": data for kind, data in made.items()}


def _bpmn(context: Context, process: Process, drawing: Drawing) -> str:
    return write_bpmn(
        context.regulation,
        process,
        drawing.flow,
        drawing.picture,
        context.labels,
        name=f"{context.decree.id}/{context.regulation.slug}/{drawing.name}",
        status=drawing.status,
        documentation=drawing.description,
    )
