"""No process makes a drawing with a fault: a thousand random ones, drawn in all three ways.

`REGLAMENT_PROCESSES=10000 pytest tests/render/diagrams/test_random_processes.py` draws more.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from generator.model.regulation import Regulation
from generator.render.diagrams.paper import PHONE
from tests.render.diagrams.drawn import LAYOUTS
from tests.render.diagrams.faults import Kind, faults
from tests.render.diagrams.processes import random_regulation

PROCESSES = int(os.environ.get("REGLAMENT_PROCESSES", "1000"))
BLOCKS = 20
MOST_LANES, MOST_NODES = 8, 25
WIDE_SCHEMES = 0.01
"""The part of the processes whose scheme may be wider than a phone: those of very long words."""


def _block(block: int) -> Iterator[tuple[int, Regulation]]:
    """Every twentieth random process, by its seed."""
    for seed in range(block, PROCESSES, BLOCKS):
        random = Random(seed)  # noqa: S311 - no secret
        lanes, size = random.randint(2, MOST_LANES), random.randint(1, MOST_NODES)
        yield seed, random_regulation(random, lanes=lanes, size=size)


@pytest.mark.parametrize("block", range(BLOCKS))
def test_no_random_process_makes_a_drawing_with_a_fault(block: int) -> None:
    """Branches, parallels, loops, several starts and ends, long words: nought of each kind."""
    found: Counter[Kind] = Counter()
    where = []
    wide = 0
    for seed, regulation in _block(block):
        for kind, lay_out in LAYOUTS.items():
            picture = lay_out(regulation)
            wide += kind == "scheme" and picture.width > PHONE
            for fault in faults(picture):
                found[fault.kind] += 1
                where.append((seed, kind, fault.where))

    assert found == {}, where
    assert wide <= max(1, WIDE_SCHEMES * PROCESSES / BLOCKS)
