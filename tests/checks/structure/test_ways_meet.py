"""The check `ways-meet`: ways meet again as they parted."""

from __future__ import annotations

from tests.support.contents import Copy

BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_parallel_ways_join_and_a_loop_leads_back_before_them(testland: Copy) -> None:
    """As in the permit for bees, where both are done again."""
    text = (testland.root / BEE_YARD).read_text(encoding="utf-8")

    assert "{source: decision, target: again," in text
    assert testland.said() == []


def test_passes_if_parallel_ways_come_to_ends_of_their_own(testland: Copy) -> None:
    """Nothing waits for them, and every end is reached."""
    testland.replace(BEE_YARD, "{source: visit, target: join}", "{source: visit, target: returned}")
    testland.replace(
        BEE_YARD,
        "      - {source: opinion, target: join}\n",
        "      - {source: opinion, target: consider}\n",
    )
    testland.replace(BEE_YARD, "      - {source: join, target: consider}\n", "")
    testland.replace(BEE_YARD, "      - {id: join, kind: parallel, participant: commission}\n", "")

    assert testland.said() == []


def test_fails_if_a_parallel_gateway_joins_the_ways_of_a_choice(testland: Copy) -> None:
    """It waits for the one that was not chosen."""
    testland.replace(BEE_YARD, "{id: again, kind: exclusive,", "{id: again, kind: parallel,")

    assert testland.said() == [
        (
            f"{testland.place(BEE_YARD, '{id: again')} [ways-meet] "
            "the parallel gateway 'again' may wait for ever: one of its ways is not taken"
        )
    ]


def test_fails_if_a_way_ends_that_a_parallel_gateway_waits_for(testland: Copy) -> None:
    """What ended does not come."""
    testland.replace(
        BEE_YARD,
        "      - {id: opinion,",
        "      - {id: answered, kind: exclusive, participant: inspection}\n      - {id: opinion,",
    )
    testland.replace(
        BEE_YARD,
        "{source: ask, target: opinion}",
        "{source: ask, target: answered}\n"
        "      - {source: answered, target: opinion, label: found}\n"
        "      - {source: answered, target: returned, label: otherwise}",
    )

    assert testland.said() == [
        (
            f"{testland.place(BEE_YARD, '{id: join')} [ways-meet] "
            "the parallel gateway 'join' may wait for ever: one of its ways is not taken"
        )
    ]


def test_fails_if_parallel_ways_meet_without_a_parallel_gateway(testland: Copy) -> None:
    """What follows is done twice, and only where it begins is told."""
    testland.replace(BEE_YARD, "{id: join, kind: parallel,", "{id: join, kind: exclusive,")

    assert testland.said() == [
        (
            f"{testland.place(BEE_YARD, '{id: join')} [ways-meet] "
            "the exclusive 'join' is reached twice, by ways that run at the same time"
        )
    ]
