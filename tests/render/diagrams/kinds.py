"""Draw the invented regulations in every kind, for tests of what is made of a drawing."""

from __future__ import annotations

from generator.model.theme import PLAIN, Theme
from generator.process.flow import read_flow
from generator.render.diagrams import Drawing, Kind, draw
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS

__all__ = ["DESCRIPTION", "KINDS", "TITLE", "drawing_of"]

TITLE, DESCRIPTION = "«Үлгі» & басқа", "Сурет <жоғалған>."

KINDS = tuple(str(kind) for kind in Kind)


def drawing_of(kind: str, name: str = "branching", *, theme: Theme = PLAIN) -> Drawing:
    """The drawing of a sample; ids begin with `r2-` and its kind."""
    regulation = SAMPLES[name]
    return draw(
        Kind(kind),
        regulation,
        read_flow(regulation, regulation.processes[0], LABELS),
        LABELS,
        prefix=f"r2-{kind}",
        name=kind,
        title=TITLE,
        description=DESCRIPTION,
        status=STATUS,
        theme=theme,
    )
