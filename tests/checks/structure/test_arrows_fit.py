"""The check `arrows-fit`: arrows leave and reach nodes as their kinds allow."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
LAST = "      - {source: carry, target: over}\n"


def test_passes_if_a_step_is_reached_twice_and_left_once(testland: Copy) -> None:
    """Whoever was reached by one of two ways goes on by the same."""
    testland.replace(
        FERRY,
        "      - {id: sell,",
        "      - {id: ask, kind: start, participant: recipient, label: application}\n"
        "      - {id: sell,",
    )
    testland.replace(FERRY, LAST, f"{LAST}      - {{source: ask, target: sell}}\n")

    assert testland.said() == []


@pytest.mark.parametrize(
    ("added", "at", "said"),
    [
        (
            "{source: carry, target: over}",
            "{source",
            "the arrow from 'carry' to 'over' stands twice",
        ),
        ("{source: over, target: carry}", "over, target: carry", "the arrow leads on from the end"),
        ("{source: over, target: over}", "{source", "the arrow leads from 'over' to itself"),
        ("{source: over, target: come}", "come}", "the arrow leads back into the start 'come'"),
    ],
)
def test_fails_if_an_arrow_does_not_fit(testland: Copy, added: str, at: str, said: str) -> None:
    """It is named at its place."""
    testland.replace(FERRY, LAST, f"{LAST}      - {added}\n")

    line, _, _ = testland.place(FERRY, f"{LAST}      - {added}").rpartition(":")
    number = int(line.rpartition(":")[2]) + 1
    column = len("      - ") + added.index(at) + 1
    found = [one for one in testland.said() if f" [arrows-fit] {said}" in one]
    assert [one.split(" ")[0] for one in found] == [f"{FERRY}:{number}:{column}"]


@pytest.mark.parametrize(
    ("old", "new", "name", "said"),
    [
        (LAST, "", "carry", "nothing follows the procedure 'carry', which is no end"),
        (LAST, "", "over", "nothing leads to the end 'over', which is no start"),
        (
            LAST,
            f"{LAST}      - {{source: sell, target: over}}\n",
            "sell",
            "2 arrows lead on from the procedure 'sell'",
        ),
    ],
)
def test_fails_if_a_node_lacks_an_arrow_or_has_one_too_many(
    testland: Copy, old: str, new: str, name: str, said: str
) -> None:
    """It is named at its place, too."""
    testland.replace(FERRY, old, new)

    place = testland.place(FERRY, f"{{id: {name},")
    assert f"{place} [arrows-fit] {said}" in testland.said()
