"""The check `lanes-single`: every node stands in one lane."""

from __future__ import annotations

from tests.support.contents import Copy

ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_a_procedure_names_its_own_performer(testland: Copy) -> None:
    """It says the same twice, and nothing wrong."""
    testland.replace(
        BEE_YARD,
        "{id: refuse, kind: procedure, procedure: procedure-1a}",
        "{id: refuse, kind: procedure, procedure: procedure-1a, participant: clerk}",
    )

    assert testland.said() == []


def test_passes_if_a_part_is_done_by_another_than_the_whole(testland: Copy) -> None:
    """Its own provision says who does that piece."""
    testland.replace(
        BEE_YARD,
        "- id: extend\n        kind: part",
        "- id: extend\n        participant: head\n        kind: part",
    )

    assert testland.said() == []


def test_fails_if_a_node_stands_in_no_lane(testland: Copy) -> None:
    """A choice is somebody's."""
    testland.replace(
        ARCHIVE, "kind: exclusive\n        participant: archivist\n", "kind: exclusive\n"
    )

    assert testland.said() == [
        (
            f"{testland.place(ARCHIVE, 'id: enough')} [lanes-single] "
            "the node 'enough' stands in no lane"
        )
    ]


def test_fails_if_a_procedure_stands_in_another_lane_than_its_performers(testland: Copy) -> None:
    """Two would then do it."""
    testland.replace(
        BEE_YARD,
        "{id: refuse, kind: procedure, procedure: procedure-1a}",
        "{id: refuse, kind: procedure, procedure: procedure-1a, participant: head}",
    )

    place = testland.place(BEE_YARD, "head}\n      - {id: returned")
    assert testland.said() == [
        (
            f"{place} [lanes-single] the procedure 'procedure-1a' stands in two lanes: "
            "'clerk' performs it, 'head' has its node"
        )
    ]
