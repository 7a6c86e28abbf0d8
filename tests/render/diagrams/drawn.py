"""Lay a regulation out in each of the ways there are, to be measured."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.process.flow import Flow, read_flow
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Picture
from generator.render.diagrams.scheme import lay_out_scheme
from generator.render.diagrams.sequence import lay_out_sequence
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS
from tests.render.diagrams.twelve_steps import TWELVE_STEPS

__all__ = ["ALL_SAMPLES", "LAYOUTS", "handbook", "scheme", "sequence"]

ALL_SAMPLES = {**SAMPLES, "twelve-steps": TWELVE_STEPS}
"""Regulations by name, the large one among them."""


def handbook(regulation: Regulation, labels: Labels = LABELS, process: int = 0) -> Picture:
    """Annex 3 of a process."""
    flow = _flow(regulation, labels, process)
    return lay_out_handbook("sample", flow, labels.drawing, STATUS)


def sequence(regulation: Regulation, labels: Labels = LABELS, process: int = 0) -> Picture:
    """Annex 2 of a process."""
    flow = _flow(regulation, labels, process)
    return lay_out_sequence("sample", regulation, flow, labels.drawing, STATUS)


def scheme(regulation: Regulation, labels: Labels = LABELS, process: int = 0) -> Picture:
    """The block scheme of a process."""
    flow = _flow(regulation, labels, process)
    return lay_out_scheme("sample", flow, labels.drawing, STATUS)


def _flow(regulation: Regulation, labels: Labels, process: int) -> Flow:
    return read_flow(regulation, regulation.processes[process], labels)


LAYOUTS: dict[str, Callable[..., Picture]] = {
    "handbook": handbook,
    "sequence": sequence,
    "scheme": scheme,
}
"""Every way to lay a process out, by its kind."""
