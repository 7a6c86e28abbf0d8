"""The check `ends-reached`: a process begins, is reached whole, and comes to an end."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def test_passes_if_a_loop_can_be_left(testland: Copy) -> None:
    """The archivist asks for more until there is enough."""
    text = (testland.root / ARCHIVE).read_text(encoding="utf-8")

    assert "source: asked\n        target: looked\n" in text
    assert testland.said() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{id: come, kind: start,", "{id: come, kind: end,", "no start"),
        ("{id: over, kind: end,", "{id: over, kind: start,", "no end"),
    ],
)
def test_fails_if_a_process_lacks_a_start_or_an_end(
    testland: Copy, old: str, new: str, said: str
) -> None:
    """It is told of the list of its nodes."""
    testland.replace(FERRY, old, new)

    place = testland.place(FERRY, "- {id: come")
    assert f"{place} [ends-reached] the process 'main' has {said}" in testland.said()


def test_fails_if_a_loop_cannot_be_left(testland: Copy) -> None:
    """It is named once, at its first node, with all that belongs to it."""
    testland.replace(
        ARCHIVE, "source: enough\n        target: sent", "source: enough\n        target: asked"
    )
    said = [one for one in testland.said() if "[ends-reached]" in one]

    assert said == [
        (
            f"{testland.place(ARCHIVE, 'id: looked')} [ends-reached] "
            "no way leads out of the loop of 'looked', 'enough', 'asked'"
        )
    ]


def test_fails_if_no_start_leads_to_a_loop(testland: Copy) -> None:
    """Each of its nodes has an arrow in, so that nothing else finds it."""
    testland.replace(
        ARCHIVE,
        "source: registered\n        target: looked\n",
        "source: registered\n        target: sent\n",
    )

    assert testland.said() == [
        (
            f"{testland.place(ARCHIVE, 'id: looked')} [ends-reached] "
            "no start leads to the loop of 'looked', 'enough', 'asked'"
        )
    ]
