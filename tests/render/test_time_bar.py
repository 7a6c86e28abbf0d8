"""Prove that the time bar counts what the act counts, and is not drawn where it would mislead."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.duration import Duration, Unit
from generator.model.regulation import Regulation
from generator.render.pages.time_bar import PartKind, time_bar
from tests.render.test_time_limits import law, limit, with_limits
from tests.support.contents import TESTLAND


def shape(content: Content, regulation: Regulation) -> list[tuple[PartKind, str, int]]:
    """Each part of the bar: what it is, what stands above it, its cells; nothing without a bar."""
    bar = time_bar(regulation, content.labels.time)
    return [(part.kind, part.name, part.cells) for part in bar.parts] if bar else []


def test_a_cell_is_a_working_day_and_a_notch_a_procedure(content: Content) -> None:
    """Twelve days of the executor among four procedures of minutes; the post beside them."""
    assert shape(content, law(content, 2)) == [
        (PartKind.MINUTES, "1", 1),
        (PartKind.MINUTES, "2", 1),
        (PartKind.DAYS, "3: 12 жұмыс күні", 12),
        (PartKind.MINUTES, "4", 1),
        (PartKind.MINUTES, "5", 1),
        (PartKind.BRANCH, "5", 1),
    ]


def test_the_bar_is_said_in_the_words_of_the_table(content: Content) -> None:
    """Who does not see it hears every limit, verbatim."""
    regulation = law(content, 7)
    bar = time_bar(regulation, content.labels.time)

    assert bar is not None
    for procedure in regulation.procedures:
        assert f"{procedure.number}: {procedure.time_limit}" in bar.said
    assert (bar.notches, bar.notch_limits) == (4, "30 минуттан аспайды")
    assert bar.branches == ("медициналық ұйымға жолдау кезінде: 1 жұмыс күні ішінде",)


MINUTES = (limit(30, Unit.MINUTE),)
DAYS = (limit(5, Unit.WORKING_DAY),)


@pytest.mark.parametrize(
    "third",
    [
        (),
        MINUTES,
        (limit(5, Unit.CALENDAR_DAY),),
        (limit(1, Unit.MONTH),),
        (limit(46, Unit.WORKING_DAY),),
        (*DAYS, limit(9, Unit.WORKING_DAY)),
        (limit(5, Unit.WORKING_DAY).model_copy(update={"counted": False}),),
    ],
    ids=["no limit", "no days", "calendar", "month", "too many", "no condition", "not counted"],
)
def test_there_is_no_bar_where_it_would_mislead(
    content: Content, third: tuple[Duration, ...]
) -> None:
    """Words alone say it there."""
    regulation = law(content, 3)

    assert shape(content, with_limits(regulation, MINUTES, MINUTES, DAYS, MINUTES, MINUTES))
    assert not shape(content, with_limits(regulation, MINUTES, MINUTES, third, MINUTES, MINUTES))


def test_regulations_with_several_ways_have_no_bar() -> None:
    """One bar cannot show five processes."""
    testland = load_content(TESTLAND)

    for approved in testland.decrees:
        for regulation in approved.regulations:
            assert shape(testland, regulation) == []
