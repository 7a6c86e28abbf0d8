"""The page of the last day holds what its program counts with, and is absent without a calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.checks.loading import load_content
from generator.languages.language import Language
from generator.languages.registry import LANGUAGES
from generator.render.pages.ready import date_patterns, told_years
from generator.render.pages.working_days import months
from generator.render.site import Site, render_site
from generator.waiting.years import Year
from tests.support.contents import TESTLAND
from tests.support.golden import Golden

YEAR = Year(
    2016,
    closed=(date(2016, 1, 1), date(2016, 1, 4), date(2016, 3, 7)),
    open=(date(2016, 3, 5),),
)


def test_the_page_of_a_service_with_several_ways(site: Site, golden: Golden) -> None:
    """Whole, as Markdown."""
    (page,) = (page for page in site.pages if page.path == "2015-118/2-home-care/ready/index.md")

    golden("render/pages/ready.md", page.file)


def test_every_service_has_the_page_and_the_site_its_calendar(site: Site) -> None:
    """Seven services, one calendar."""
    paths = [page.path for page in site.pages]

    assert sum(path.endswith("/ready/index.md") for path in paths) == 7
    assert paths.count("working-days/index.md") == 1


def test_without_a_calendar_nothing_is_counted() -> None:
    """Testland has none: no page, and no link to one."""
    pages = render_site(load_content(TESTLAND)).pages

    assert not [page.path for page in pages if "ready" in page.path or "working" in page.path]
    assert not [page.path for page in pages if "ready/" in page.markdown]


def test_years_are_told_in_few_letters() -> None:
    """Months and days; a worked day of a weekend with a plus."""
    assert told_years((YEAR, Year(2017, (), ()))) == "2016 0101 0104 0307 +0305|2017"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_a_pattern_words_every_day_as_the_language_does(language: Language) -> None:
    """Of a leap year, and of one with other numbers."""
    patterns = date_patterns(language)
    for start in (date(2016, 1, 1), date(2022, 1, 1)):
        for day in (start + timedelta(days=count) for count in range(365)):
            worded = patterns[day.month - 1].format(y=day.year, d=day.day)
            assert worded.replace("\u00a0", " ") == language.date(day)


def test_days_stand_by_their_months() -> None:
    """In order, each month once."""
    found = months(YEAR.closed, LANGUAGES["en"])

    assert [(month.name, len(month.days)) for month in found] == [("January", 2), ("March", 1)]
