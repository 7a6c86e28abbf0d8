"""The check `gateways-worded`: a choice says when each of its ways is taken."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_a_time_limit_words_the_condition(content: Copy) -> None:
    """Regulation 2: by post, as the table of annex 1 says."""
    file = "decrees/2015-08-10-118/2-home-care.yaml"
    text = (content.root / file).read_text(encoding="utf-8")

    assert "      - source: choice-delivery\n        target: posted\n      - source" in text
    assert content.said() == []


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        (
            "target: sign, label: otherwise}",
            "target: sign}",
            "{source: decision, target: sign}",
            "the way from the choice 'decision' to 'sign' has no words",
        ),
        (
            "target: sign, label: otherwise}",
            "target: sign, condition: when the season is over, from: p6-6}",
            "{source: decision, target: sign,",
            "two ways from the choice 'decision' have the same words",
        ),
        (
            "condition: when papers are missing, from: p6-2}",
            "condition: when papers are missing, label: found, from: p6-2}",
            "found, from: p6-2}",
            "the way from 'complete' to 'refuse' has two wordings",
        ),
        (
            "{source: split, target: ask}",
            "{source: split, target: ask, label: found}",
            "{source: split, target: ask,",
            "the way from 'split' to 'ask' is taken always",
        ),
        (
            "{source: sign, target: outcome}",
            "{source: sign, target: outcome, condition: when papers are missing, from: p6-2}",
            "{source: sign, target: outcome,",
            "the way from 'sign' to 'outcome' is taken always",
        ),
    ],
)
def test_fails_if_a_way_has_too_few_or_too_many_words(
    testland: Copy, old: str, new: str, at: str, said: str
) -> None:
    """At the way's place."""
    testland.replace(BEE_YARD, old, new)

    assert testland.said() == [f"{testland.place(BEE_YARD, at)} [gateways-worded] {said}"]


def test_fails_if_a_gateway_neither_parts_nor_joins(testland: Copy) -> None:
    """A diamond with one arrow in and one out decides nothing."""
    testland.replace(
        BEE_YARD,
        "      - {id: consider,",
        "      - {id: idle, kind: exclusive, participant: head}\n      - {id: consider,",
    )
    testland.replace(
        BEE_YARD,
        "{source: join, target: consider}",
        "{source: join, target: idle}\n      - {source: idle, target: consider}",
    )

    assert testland.said() == [
        (
            f"{testland.place(BEE_YARD, '{id: idle')} [gateways-worded] "
            "the exclusive gateway 'idle' neither parts nor joins ways"
        )
    ]
