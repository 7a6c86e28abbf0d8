"""Write BPMN of the real regulations, of testland, of made ones and of random ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from generator.checks.loading import load_content
from generator.model.labels import Labels
from generator.model.process import NodeKind, Process
from generator.model.regulation import Regulation
from generator.process.flow import Flow, read_flow
from generator.process.graph import Graph
from generator.process.soundness import is_connected
from generator.process.tokens import play
from generator.render.bpmn import write_bpmn
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Picture
from tests.render.diagrams.processes import random_regulation
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS
from tests.support.repository import ROOT

__all__ = ["DOCUMENTATION", "REAL", "WRITTEN", "Written", "random_ones", "write"]

DOCUMENTATION = "Сызба регламенттің деректерінен құрылды."


@dataclass(frozen=True)
class Written:
    """A process and its document."""

    regulation: Regulation
    process: Process
    labels: Labels
    flow: Flow
    picture: Picture
    xml: str


def write(regulation: Regulation, process: Process, labels: Labels = LABELS) -> Written:
    """The document of one process."""
    flow = read_flow(regulation, process, labels)
    picture = lay_out_handbook("sample", flow, labels.drawing, STATUS)
    xml = write_bpmn(
        regulation,
        process,
        flow,
        picture,
        labels,
        name=f"sample/{regulation.slug}/annex-3",
        status=STATUS,
        documentation=DOCUMENTATION,
    )
    return Written(regulation, process, labels, flow, picture, xml)


def _of_content(folder: Path) -> dict[str, Written]:
    content = load_content(folder)
    return {
        f"{approved.decree.id}-{regulation.slug}-{process.id}": write(
            regulation, process, content.labels
        )
        for approved in content.decrees
        for regulation in approved.regulations
        for process in regulation.processes
    }


REAL = _of_content(ROOT / "content")
"""The regulations of the decree."""

WRITTEN = {
    **REAL,
    **_of_content(ROOT / "tests/data/testland"),
    **{name: write(one, one.processes[0]) for name, one in SAMPLES.items()},
}
"""Those, testland's and the made ones, by name."""


@cache
def random_ones(count: int) -> tuple[Written, ...]:
    """Random processes that our own checks let pass, the same ones in every run."""
    found = []
    for regulation in _random_regulations():
        found.append(write(regulation, regulation.processes[0]))
        if len(found) == count:
            break
    return tuple(found)


def _random_regulations() -> Iterator[Regulation]:
    seed = 0
    while True:
        regulation = random_regulation(Random(seed), lanes=1 + seed % 8, size=1 + seed % 22)  # noqa: S311
        if _is_sound(regulation.processes[0]):
            yield regulation
        seed += 1


def _is_sound(process: Process) -> bool:
    graph = Graph.of(process)
    if not is_connected(graph) or play(graph).found:
        return False
    return _gateways_part_or_join(process)


def _gateways_part_or_join(process: Process) -> bool:
    """Whether each exit of a choice is worded, and no gateway does both."""
    for node in process.nodes:
        if node.kind not in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL):
            continue
        exits = [one for one in process.transitions if one.source == node.id]
        entries = [one for one in process.transitions if one.target == node.id]
        if (len(exits) > 1) is (len(entries) > 1):
            return False
        choice = node.kind is NodeKind.EXCLUSIVE and len(exits) > 1
        if choice and not all(one.condition or one.label for one in exits):
            return False
    return True
