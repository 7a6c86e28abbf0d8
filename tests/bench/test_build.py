"""The rounds: which builders run, what makes a round wrong, and what the table says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bench import build
from bench.build import bench
from bench.case import Case, markdown, prepare
from bench.markdown import directory_links
from bench.material import build_material
from bench.measure import Cost, Site
from bench.ours import build_changed, build_from_markdown, build_full
from bench.result import Builder, Result
from bench.table import Row, data, table
from bench.words import read_frame

OURS = Result(Cost(2.0, 80_000_000, 2.0), Site(10, 1_500_000), drawings=5.0, checking=0.5)
OTHER = Result(Cost(cpu=9.0, peak=40_000_000, clock=9.0), Site(10, 2_000_000))


def _giving(result: Result | None) -> Callable[[Case], Result | None]:
    return lambda _: result


def _run(monkeypatch: pytest.MonkeyPatch, *builders: Builder, **options: bool) -> list[str]:
    monkeypatch.setattr(build, "BUILDERS", builders)
    case = Case(2000, Path("nowhere"))
    return [row.builder for row in bench(case, everything=options.get("everything", False))]


def test_a_slow_builder_is_left_out_of_large_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless everything is asked for."""
    builders = (Builder("ours", _giving(OURS)), Builder("slow", _giving(OTHER), largest=1000))

    assert _run(monkeypatch, *builders) == ["ours"]
    assert _run(monkeypatch, *builders, everything=True) == ["ours", "slow"]


def test_a_builder_that_cannot_gives_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as Hugo where it is not installed."""
    builders = (Builder("ours", _giving(OURS)), Builder("absent", _giving(None)))

    assert _run(monkeypatch, *builders) == ["ours"]


def test_a_builder_with_other_pages_ends_the_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the same site can be compared."""
    fewer = Result(OTHER.cost, Site(9, 1))
    builders = (Builder("ours", _giving(OURS)), Builder("other", _giving(fewer)))

    with pytest.raises(RuntimeError, match="other made 9 pages, ours 10"):
        _run(monkeypatch, *builders)


def test_drawings_are_left_out_of_what_is_compared() -> None:
    """Two seconds for ten pages, whatever drawings add; the other takes nine."""
    lines = table([Row(7, "ours", OURS), Row(7, "other", OTHER)]).splitlines()

    assert lines[2] == "| 7 | ours | 10 | 2.0 | 200.00 | 1.00 | 0.5 | 5.0 | 80 | 1.5 |"
    assert lines[3] == "| 7 | other | 10 | 9.0 | 900.00 | 4.50 |  |  | 40 | 2.0 |"


def test_each_size_is_compared_with_ours_of_that_size() -> None:
    """And thousands are set apart."""
    lines = table([Row(7, "ours", OURS), Row(1000, "ours", OTHER)]).splitlines()

    assert lines[3].startswith("| 1,000 | ours |")
    assert lines[3].split(" | ")[5] == "1.00"


def test_the_data_are_not_rounded() -> None:
    """Seconds and bytes as they were measured."""
    (row,) = data([Row(7, "ours", OURS)])

    assert row["peak_bytes"] == 80_000_000
    assert row["cpu_seconds"] == 2.0


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """One regulation, ready to be built."""
    return prepare(1, tmp_path_factory.mktemp("bench") / "1")


def test_the_frame_of_the_others_leads_to_pages(case: Case) -> None:
    """Home, the first decrees and what is written by hand: the same in every builder."""
    frame = read_frame(case.content)

    assert len(frame.navigation) == 3
    assert all((markdown(case) / page).is_file() for _, page in frame.navigation)
    assert frame.owner


def test_no_link_of_our_markdown_is_left_to_a_file(case: Case) -> None:
    """Hugo links folders, as the built site does."""
    pages = [path.read_text(encoding="utf-8") for path in markdown(case).rglob("*.md")]

    assert sum(page.count("index.md") for page in pages) > 20
    assert [page for page in pages if "index.md" in directory_links(page)] == []


def test_ours_and_stock_material_make_the_same_pages(case: Case) -> None:
    """The real builders, on one regulation; and a changed one is built again."""
    full, *others = (
        run(case) for run in (build_full, build_changed, build_from_markdown, build_material)
    )

    assert [other.site.pages for other in others] == [full.site.pages] * 3


def test_a_page_from_markdown_is_the_page_itself(case: Case) -> None:
    """Only the frame around it has other words."""
    place = "site/2015-synthetic-1/1-personal-assistant/text/index.html"

    ours, again = (
        (case.folder / folder / place).read_text(encoding="utf-8").partition("<article")[2]
        for folder in ("first", "from-markdown")
    )

    assert ours.partition("</article>")[0] == again.partition("</article>")[0]
