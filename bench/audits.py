"""Read what Lighthouse reports, take the median of several runs, and say what is missed."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["ASKED", "Failure", "Page", "Report", "data", "median", "misses", "read_report", "table"]

ASKED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
"""The categories with the least score that is asked for in each."""

_METRICS = {
    "transferred": "total-byte-weight",
    "largest_paint": "largest-contentful-paint",
    "layout_shift": "cumulative-layout-shift",
    "blocking": "total-blocking-time",
}

_HEADS = (
    "page",
    "performance",
    "accessibility",
    "best practices",
    "SEO",
    "transferred kB",
    "LCP s",
    "CLS",
    "TBT ms",
)

_ELEMENTS = 10
"""How many elements of one audit are named."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An audit that is not passed: its category, name, title, and the elements that it names."""

    category: str
    audit: str
    title: str
    elements: tuple[str, ...]

    def __str__(self) -> str:
        """One line, and one more an element."""
        return "\n    ".join((f"{self.category}: {self.audit}: {self.title}", *self.elements))


@dataclass(frozen=True, slots=True)
class Report:
    """What one run says, or the median of several.

    `scores` go from 0 to 100, by category. `transferred` is bytes as they came over the wire,
    `largest_paint` and `blocking` are milliseconds, `layout_shift` has no unit.
    """

    scores: Mapping[str, float]
    transferred: float
    largest_paint: float
    layout_shift: float
    blocking: float
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was measured: its name, address from the site's root, median, and every run."""

    name: str
    path: str
    median: Report
    runs: tuple[Report, ...]


def read_report(result: Mapping[str, Any]) -> Report:
    """Take from Lighthouse's JSON (version 12) what is asked for.

    Raises:
        RuntimeError: Lighthouse could not load or judge the page.
    """
    error = result.get("runtimeError")
    if error:
        raise RuntimeError(f"{result['requestedUrl']}: {error['code']}: {error['message']}")
    audits = result["audits"]
    scores = {}
    for category in ASKED:
        score = result["categories"][category]["score"]
        if score is None:
            raise RuntimeError(f"{result['requestedUrl']}: {category} was not judged")
        scores[category] = round(100 * score)
    metrics = {name: float(audits[audit]["numericValue"]) for name, audit in _METRICS.items()}
    return Report(scores=scores, failures=tuple(_failures(result)), **metrics)


def median(reports: Sequence[Report]) -> Report:
    """The median of every figure by itself; an audit that failed in any run is named, once."""
    failures: dict[tuple[str, str], Failure] = {}
    for report in reports:
        for failure in report.failures:
            failures.setdefault((failure.category, failure.audit), failure)
    return Report(
        scores={
            category: statistics.median(report.scores[category] for report in reports)
            for category in ASKED
        },
        failures=tuple(failures.values()),
        **{
            name: statistics.median(getattr(report, name) for report in reports)
            for name in _METRICS
        },
    )


def misses(page: Page) -> Iterator[str]:
    """What `page` misses: each category below what is asked, with its failed audits."""
    for category, asked in ASKED.items():
        score = page.median.scores[category]
        if score < asked:
            yield f"{page.name} (/{page.path}): {category} is {score:g}, asked for is {asked}"
            for failure in page.median.failures:
                if failure.category == category:
                    yield f"  {failure}"


def table(pages: Sequence[Page]) -> str:
    """The medians as a table of Markdown."""
    lines = [_HEADS, ["---", *("---:" for _ in _HEADS[1:])]]
    lines += [_cells(page) for page in pages]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def data(pages: Sequence[Page]) -> list[dict[str, Any]]:
    """The medians and every run as values for JSON: bytes and milliseconds, not rounded."""
    return [asdict(page) for page in pages]


def _cells(page: Page) -> list[str]:
    report = page.median
    return [
        page.name,
        *(f"{report.scores[category]:g}" for category in ASKED),
        f"{report.transferred / 1000:.0f}",
        f"{report.largest_paint / 1000:.1f}",
        f"{report.layout_shift:.2f}",
        f"{report.blocking:.0f}",
    ]


def _failures(result: Mapping[str, Any]) -> Iterator[Failure]:
    for category in ASKED:
        for reference in result["categories"][category]["auditRefs"]:
            audit = result["audits"][reference["id"]]
            # Hints on speed have no weight, yet say where the time goes.
            counts = reference["weight"] > 0 or category == "performance"
            if counts and audit["score"] is not None and audit["score"] < 1:
                elements = dict.fromkeys(_elements(audit.get("details", {})))
                named = tuple(elements)[:_ELEMENTS]
                shown = audit.get("displayValue")
                title = f"{audit['title']} ({shown})" if shown else audit["title"]
                yield Failure(category, reference["id"], title, named)


def _elements(details: Any) -> Iterator[str]:
    """Every element that the details name, by its HTML; a file by its address; a message."""
    if isinstance(details, list):
        for item in details:
            yield from _elements(item)
    elif isinstance(details, dict):
        if "snippet" in details:
            yield details["snippet"]
        elif isinstance(details.get("url"), str):
            yield details["url"]
        elif "source" in details and isinstance(details.get("description"), str):
            yield details["description"]
        for key in ("items", "node", "subItems", "value"):
            yield from _elements(details.get(key))
