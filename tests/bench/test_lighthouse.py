"""What Lighthouse reports is read, compared with what is asked, and told with its reasons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bench.audits import ASKED, Page, data, median, misses, read_report, table
from bench.lighthouse import choose_pages

SNIPPET = '<a href="#">'


def result(*, performance: float = 0.97, seo: float = 1, paint: float = 1500) -> dict[str, Any]:
    """A report in Lighthouse's own form, cut down to what is read, with one fault of SEO."""
    numbers = {
        "total-byte-weight": 151_546.0,
        "largest-contentful-paint": paint,
        "cumulative-layout-shift": 0.004,
        "total-blocking-time": 40.0,
    }
    audits: dict[str, Any] = {
        name: {"title": name, "score": 0.9, "numericValue": value, "displayValue": "much"}
        for name, value in numbers.items()
    }
    node = {"type": "node", "snippet": SNIPPET}
    audits["link-text"] = {
        "title": "Links do not say where they lead",
        "score": int(seo == 1),
        "details": {"items": [{"node": node}, {"node": node}]},
    }
    audits["structured-data"] = {"title": "Look yourself", "score": None}
    scores = {"performance": performance, "accessibility": 1, "best-practices": 1, "seo": seo}
    refs: dict[str, list[dict[str, Any]]] = {category: [] for category in scores}
    refs["performance"] = [{"id": name, "weight": 25} for name in numbers]
    refs["seo"] = [{"id": "link-text", "weight": 1}, {"id": "structured-data", "weight": 0}]
    return {
        "requestedUrl": "http://127.0.0.1/",
        "audits": audits,
        "categories": {
            category: {"score": score, "auditRefs": refs[category]}
            for category, score in scores.items()
        },
    }


def page(*results: dict[str, Any]) -> Page:
    """The home page, measured with these results."""
    reports = tuple(map(read_report, results))
    return Page("home", "", median(reports), reports)


def test_every_figure_is_the_median_by_itself() -> None:
    """One slow run among three changes nothing."""
    measured = page(
        result(performance=0.5, paint=9000),
        result(performance=0.98, paint=1400),
        result(performance=0.96, paint=1600),
    )

    assert measured.median.scores["performance"] == 96
    assert measured.median.largest_paint == 1600
    assert measured.median.transferred == 151_546


def test_a_page_that_is_good_enough_misses_nothing() -> None:
    """Performance need not be whole; the hints on it are no fault then."""
    assert list(misses(page(result(performance=0.95)))) == []


def test_a_category_below_what_is_asked_is_told_with_its_audits() -> None:
    """The element once, though it is named twice; what Lighthouse cannot judge is no fault."""
    assert list(misses(page(result(seo=0.92)))) == [
        "home (/): seo is 92, asked for is 100",
        f"  seo: link-text: Links do not say where they lead\n    {SNIPPET}",
    ]


def test_an_audit_that_fails_in_any_run_is_named_once() -> None:
    """The median alone would hide why a score is low."""
    measured = page(result(seo=1), result(seo=0.9), result(seo=0.9))

    assert [failure.audit for failure in measured.median.failures].count("link-text") == 1


@pytest.mark.parametrize("category", ASKED)
def test_each_category_is_asked_for(category: str) -> None:
    """A score of 50 is too low in every one."""
    low = result()
    low["categories"][category]["score"] = 0.5

    assert f"home (/): {category} is 50, asked for is {ASKED[category]}" in list(misses(page(low)))


def test_a_page_that_was_not_judged_is_an_error() -> None:
    """Not a page without faults."""
    unjudged = result()
    unjudged["categories"]["seo"]["score"] = None
    unloaded = {**result(), "runtimeError": {"code": "NO_FCP", "message": "Nothing was painted."}}

    with pytest.raises(RuntimeError, match="seo was not judged"):
        read_report(unjudged)
    with pytest.raises(RuntimeError, match="NO_FCP: Nothing was painted"):
        read_report(unloaded)


def test_the_table_rounds_and_the_data_does_not() -> None:
    """People read kilobytes and seconds, programs bytes and milliseconds."""
    measured = page(result(paint=1549))

    assert (
        table([measured]).splitlines()[-1]
        == "| home | 97 | 100 | 100 | 100 | 152 | 1.5 | 0.00 | 40 |"
    )
    (values,) = data([measured])
    assert values["median"]["largest_paint"] == 1549
    assert len(values["runs"]) == 1


def test_the_pages_measured_are_those_of_the_largest_regulation(tmp_path: Path) -> None:
    """The limits hold for the others then, too."""
    for name, size in (("a", 10), ("b", 30), ("c", 20)):
        for path in ("index.html", "text/index.html", "annex-3/index.html"):
            file = tmp_path / "2015-118" / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("x" * size, encoding="utf-8")

    assert choose_pages(tmp_path) == {
        "home": "",
        "overview": "2015-118/b/",
        "text": "2015-118/b/text/",
        "annex 3": "2015-118/b/annex-3/",
    }


def test_a_folder_without_regulations_is_refused(tmp_path: Path) -> None:
    """It says what to do."""
    with pytest.raises(FileNotFoundError, match="build the website first"):
        choose_pages(tmp_path)
