"""A trace says in plain lines who stands where and how each way goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.loading import check_content
from generator.checks.tracing import trace_content
from generator.errors import ReglamentError
from tests.support.contents import CONTENT, TESTLAND, Copy

BEES = "decrees/2031-03-14-7/bee-yard.yaml"


def _trace(root: Path, slug: str | None = None) -> list[str]:
    return list(trace_content(root, slug=slug))


def test_a_trace_tells_lanes_and_every_way() -> None:
    """Regulation 2: five lanes, four ways."""
    lines = [line.strip() for line in _trace(CONTENT, "2-home-care")]

    assert lines[0].startswith("2-home-care: ")
    assert (
        "4. көрсетілетін қызметті берушінің орындаушысы [executor]: "
        "procedure-3, choice-result, notice-prepared, refusal-prepared"
    ) in lines
    assert [line.partition(":")[0] for line in lines if "-нұсқа" in line] == [
        f"{number}-нұсқа" for number in range(1, 5)
    ]
    assert (
        "(пошта арқылы жолдағанда) көрсетілетін қызметті берушінің кеңсе қызметкері: "
        "пошта арқылы медициналық ұйымға жолдайды – 1 жұмыс күні ішінде [p6-6]"
    ) in lines
    assert lines[-1] == (
        "Мерзімі: 12 жұмыс күні ішінде; 1 жұмыс күні ішінде; 30 минуттан аспайды (3 рет*)"
    )


def test_every_regulation_is_traced() -> None:
    """In the order of decrees and of the regulations in them."""
    heads = [line.partition(":")[0] for line in _trace(TESTLAND) if not line.startswith(" ")]

    assert heads == ["1-ferry", "1-bee-yard", "2-archive-extract", "3-road-sign-advice"]


def test_parallel_ways_are_indented() -> None:
    """Each begins with a dash."""
    lines = _trace(TESTLAND, "1-bee-yard")
    at = next(place for place, line in enumerate(lines) if line.endswith("At the same time:"))
    shown = [line[len(lines[at]) - len(lines[at].lstrip()) :][:6] for line in lines[at : at + 5]]

    assert shown == ["At the", "- 3. t", "- 4. t", "  4. t", "6. the"]


def test_a_wrong_process_is_followed_as_far_as_it_goes(testland: Copy) -> None:
    """Where it stops is said."""
    testland.replace(
        BEES,
        "      - {source: hand-over, target: received}\n  - id: provider-renew",
        "  - id: provider-renew",
    )

    lines = _trace(testland.root, "1-bee-yard")

    assert check_content(testland.root)
    assert sum(line.endswith("! it stops before an end") for line in lines) > 1


def test_a_process_with_names_that_lead_nowhere_is_not_followed(testland: Copy) -> None:
    """The others of its decree are."""
    testland.replace(
        BEES,
        "{id: join, kind: parallel, participant: commission}",
        "{id: join, kind: parallel, participant: x}",
    )

    lines = _trace(testland.root)

    assert "1-bee-yard: not traced, as names in it lead nowhere" in lines
    assert any(line.startswith("2-archive-extract: Extract") for line in lines)


def test_without_labels_nothing_is_followed(testland: Copy) -> None:
    """The words would be missing."""
    testland.write("labels/en.yaml", "a: [")

    assert {line.partition(": ")[2] for line in _trace(testland.root)} == {
        "not traced, as names in it lead nowhere"
    }


def test_an_unknown_regulation_is_named_with_those_there_are() -> None:
    """So that the next try succeeds."""
    with pytest.raises(ReglamentError, match="'ferry'; known: 1-ferry, 1-bee-yard"):
        _trace(TESTLAND, "ferry")
