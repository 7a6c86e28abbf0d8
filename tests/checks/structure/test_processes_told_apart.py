"""The check `processes-told-apart`: something to draw, and no two processes of one title."""

from __future__ import annotations

from tests.support.contents import Copy

BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def test_passes_if_titles_differ_or_the_act_gives_none(testland: Copy) -> None:
    """Testland has both."""
    assert testland.said() == []


def test_fails_if_two_processes_have_one_title(testland: Copy) -> None:
    """The second is named where its title is written."""
    title = "title: On application to the reeve"
    testland.replace(BEE_YARD, "title: On application to the State Corporation", title)

    # Both quotations stand in the text, so that nothing else is wrong.
    spoken = [line for line in testland.said() if "[processes-told-apart]" in line]

    assert len(spoken) == 1
    assert spoken[0].endswith("has the title of 'parish-issue'")


def test_fails_if_an_annex_has_nothing_to_draw(testland: Copy) -> None:
    """It would be a page that says it was drawn, and shows nothing."""
    text = (testland.root / FERRY).read_text(encoding="utf-8")
    before, mark, _ = text.partition("processes:")
    testland.write(FERRY, f"{before}{mark} []\n")

    assert any("is to be drawn, and there is no process to draw" in one for one in testland.said())
