"""Known inconsistencies are among the finished pages, kept and made anew as all pages are."""

from __future__ import annotations

from pathlib import Path

from generator.checks.loading import load_content
from generator.edition.edition import Edition, open_edition
from tests.support.contents import Copy

BEES = "decrees/2031-03-14-7/bee-yard.yaml"
REASON = "The act numbers neither the two kinds of yards nor their papers."
PAGE = "2031-7/inconsistencies/index.md"


def test_a_decree_has_the_page_if_anything_is_known(testland: Copy) -> None:
    """And no other has."""
    decrees = load_content(testland.root).decrees
    edition = open_edition(testland.root)

    assert any(one.inconsistencies for one in decrees)
    for one in decrees:
        found = edition.find(f"{one.decree.id}/inconsistencies/index.md")
        assert (found is not None) == bool(one.inconsistencies)


def test_kept_pages_hold_it(testland: Copy, tmp_path: Path, made: list[str]) -> None:
    """The second run makes nothing, and finds the same."""
    first = _pages(open_edition(testland.root, cache=tmp_path / "cache"))
    made.clear()
    second = _pages(open_edition(testland.root, cache=tmp_path / "cache"))

    assert made == []
    assert first == second
    assert REASON.encode() in second[PAGE]


def test_another_reason_is_seen_at_once(testland: Copy, tmp_path: Path, made: list[str]) -> None:
    """On the page of its decree; no other page has changed, and no other decree is made."""
    before = _pages(open_edition(testland.root, cache=tmp_path / "cache"))
    made.clear()
    testland.replace(BEES, REASON, "Nobody knows.")
    after = _pages(open_edition(testland.root, cache=tmp_path / "cache"))

    assert made == ["2031-7"]
    assert {path for path in before if before[path] != after[path]} == {PAGE}
    assert b"Nobody knows." in after[PAGE]


def test_other_words_of_ours_are_seen_at_once(testland: Copy, tmp_path: Path) -> None:
    """In labels/, which all decrees share."""
    open_edition(testland.root, cache=tmp_path / "cache")
    testland.replace("labels/en.yaml", '  reason: "Reason:"', '  reason: "Because:"')

    page = _pages(open_edition(testland.root, cache=tmp_path / "cache"))[PAGE]

    assert b"<b>Because:</b>" in page


def _pages(edition: Edition) -> dict[str, bytes]:
    return {page.head.path: page.content for page in edition.pages()}
