"""Draw the invented regulations in every kind, for tests of what is made of a drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.theme import PLAIN, Theme
from generator.render.diagrams import Drawing, draw_handbook, draw_scheme, draw_sequence
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS

__all__ = ["DESCRIPTION", "KINDS", "TITLE", "drawing_of"]

TITLE, DESCRIPTION = "«Үлгі» & басқа", "Сурет <жоғалған>."

KINDS: Mapping[str, Callable[..., Drawing]] = {
    "sequence": draw_sequence,
    "handbook": draw_handbook,
    "scheme": draw_scheme,
}


def drawing_of(kind: str, name: str = "branching", *, theme: Theme = PLAIN) -> Drawing:
    """The drawing of a sample; ids begin with `r2-` and its kind."""
    regulation = SAMPLES[name]
    return KINDS[kind](
        regulation,
        regulation.processes[0],
        LABELS,
        prefix=f"r2-{kind}",
        title=TITLE,
        description=DESCRIPTION,
        status=STATUS,
        theme=theme,
    )
