"""Measure what a drawing of a process costs: `python -m bench.drawings`.

Prints, for regulation 2 and for a process of twelve procedures in six lanes, the processor time of
each step from the facts to the finished SVG, that of the Graphviz program included: of one run
for the drawings of a regulation, the share by the length of the sources.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from generator.checks.loading import load_content
from generator.cli import spare_garbage
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.process.flow import read_flow
from generator.render.diagrams import Drawing, Kind, draw
from generator.render.diagrams.blocks import piece
from generator.render.diagrams.document import read_document
from generator.render.diagrams.dot import write_dot
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.measure import text_units
from generator.render.diagrams.program import draw_svg
from generator.render.diagrams.svg import Caption, write_svg
from generator.render.diagrams.wrap import cut_text, wrap
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS
from tests.render.diagrams.twelve_steps import TWELVE_STEPS

_ROOT = Path(__file__).parent.parent
_MILLISECONDS = 1000.0
_NAME = "r2-annex-3"


@dataclass(frozen=True, slots=True)
class Case:
    """What is drawn, and how much it may cost in milliseconds."""

    name: str
    before: Regulation
    """What a build has drawn before it."""
    regulation: Regulation
    labels: Labels
    limit: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 if a drawing costs more than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    rounds = parser.parse_args(arguments).rounds
    # As the command does.
    spare_garbage()
    lines, over = [], False
    for case in cases():
        times = measure(case, rounds=rounds)
        total = sum(times.values())
        over = over or total > case.limit
        parts = ", ".join(f"{name} {value:.1f}" for name, value in times.items())
        lines.append(f"{case.name}: {total:.1f} ms of {case.limit:.0f} ({parts})")
    apart, together = batches(rounds=max(3, rounds // 8))
    lines.append(f"Graphviz for a decree: {apart:.0f} ms one by one, {together:.0f} at once")
    sys.stdout.write("\n".join(lines) + "\n")
    return int(over)


def cases() -> tuple[Case, ...]:
    """The two handbooks that have a limit."""
    content = load_content(_ROOT / "content")
    first, second, *_ = content.decrees[0].regulations
    return (
        Case("regulation 2", first, second, content.labels, 12.0),
        Case("twelve procedures, six lanes", SAMPLES["branching"], TWELVE_STEPS, LABELS, 30.0),
    )


def measure(case: Case, *, rounds: int) -> dict[str, float]:
    """The median processor time of each step in milliseconds, as a build takes it.

    A build draws the regulations one by one, each by one run of Graphviz: what it remembers of the
    texts of earlier drawings, such as those of the legend, it need not set again.
    """
    taken: dict[str, list[float]] = {}
    for _ in range(rounds):
        _forget()
        for kind in Kind:
            _drawn(kind, case.before, case.labels)
        before = _drawn(Kind.SEQUENCE, case.regulation, case.labels)
        costs, source = _layout(case)
        after = _drawn(Kind.SCHEME, case.regulation, case.labels)
        run = [before.dot, source, after.dot]
        documents, graphviz = _timed(partial(draw_svg, run))
        costs["Graphviz"] = graphviz * len(source) / sum(map(len, run))
        costs["finishing"] = _finishing(case, documents[1])
        for name, cost in costs.items():
            taken.setdefault(name, []).append(cost)
    return {name: median(costs) for name, costs in taken.items()}


def _layout(case: Case) -> tuple[dict[str, float], str]:
    """What the steps from the facts to the handbook's source cost, and the source."""
    process, words = case.regulation.processes[0], case.labels.drawing
    flow, reading = _timed(lambda: read_flow(case.regulation, process, case.labels))
    picture, layout = _timed(lambda: lay_out_handbook(_NAME, flow, words, STATUS))
    source, dot = _timed(lambda: write_dot(picture))
    return {"reading": reading, "layout": layout, "DOT": dot}, source


def _finishing(case: Case, document: str) -> float:
    drawing = _drawn(Kind.HANDBOOK, case.regulation, case.labels)
    caption = Caption("T", "D", "handbook", case.labels.language, "../text/index.md")

    def finish() -> str:
        drawn = read_document(document, drawing.picture)
        return write_svg(drawing.picture, drawn, drawing.nodes, caption)

    return _timed(finish)[1]


def _drawn(kind: Kind, regulation: Regulation, labels: Labels) -> Drawing:
    return draw(
        kind,
        regulation,
        read_flow(regulation, regulation.processes[0], labels),
        labels,
        prefix=_NAME,
        name=_NAME,
        title="T",
        description="D",
        status=STATUS,
    )


def _forget() -> None:
    """Empty what layout remembers of texts."""
    for remembered in (piece, wrap, cut_text, text_units):
        remembered.cache_clear()


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """What some work gives, and its processor time in milliseconds, its children's included."""
    begun = _clock()
    value = work()
    return value, (_clock() - begun) * _MILLISECONDS


def _clock() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def batches(*, rounds: int) -> tuple[float, float]:
    """The processor time of Graphviz for a decree's drawings: a run each, and one run for all."""
    content = load_content(_ROOT / "content")
    sources = [
        _drawn(kind, one, content.labels).dot
        for one in content.decrees[0].regulations
        for kind in Kind
    ]

    def one_by_one() -> None:
        for source in sources:
            draw_svg([source])

    apart = [_timed(one_by_one)[1] for _ in range(rounds)]
    together = [_timed(partial(draw_svg, sources))[1] for _ in range(rounds)]
    return median(apart), median(together)


if __name__ == "__main__":
    raise SystemExit(main())
