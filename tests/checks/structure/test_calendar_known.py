"""The check `calendar-known`: the working days of the calendar can be counted."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CALENDAR = """calendar:
  country: KZ
  first_year: 2006
  last_year: 2025
  basis: Days of a package.
"""


@pytest.mark.parametrize("country", ["KZ", "EE"])
def test_passes_a_country_that_the_package_knows(testland: Copy, country: str) -> None:
    """Whichever it is."""
    _add(testland, CALENDAR.replace("KZ", country))

    assert testland.said() == []


def test_passes_where_no_day_is_counted(testland: Copy) -> None:
    """Testland itself has no calendar."""
    assert "calendar" not in (testland.root / "jurisdiction.yaml").read_text(encoding="utf-8")
    assert testland.said() == []


def test_fails_a_country_that_does_not_exist(testland: Copy) -> None:
    """Nobody could count its days."""
    _add(testland, CALENDAR.replace("KZ", "QQ"))

    assert testland.said() == [
        (
            f"{testland.place('jurisdiction.yaml', 'QQ')} [calendar-known] "
            "the working days of the country 'QQ' are not known"
        )
    ]


def test_fails_years_in_the_wrong_order(testland: Copy) -> None:
    """There is no year between them."""
    _add(testland, CALENDAR.replace("2025", "2005"))

    assert testland.said() == [
        (
            f"{testland.place('jurisdiction.yaml', '2006')} [calendar-known] "
            "the first year, 2006, is behind the last"
        )
    ]


@pytest.mark.parametrize(("old", "year"), [("2006", "1950"), ("2025", "2190")])
def test_fails_a_year_that_nobody_knows(testland: Copy, old: str, year: str) -> None:
    """Its holidays would be no more than weekends, its moved days none."""
    _add(testland, CALENDAR.replace(old, year))

    (problem,) = testland.problems()
    assert testland.line(problem) == (
        f"{testland.place('jurisdiction.yaml', year)} [calendar-known] "
        f"the working days of {year} are not known"
    )
    assert problem.hint == "known are those of 1991 to 2025"


def test_tells_the_form_of_a_code(testland: Copy) -> None:
    """With an example of a right one."""
    _add(testland, CALENDAR.replace("KZ", "kz"))

    (problem,) = testland.problems()
    assert problem.hint == "write two Latin capital letters: KZ"


def _add(copy: Copy, calendar: str) -> None:
    place = copy.root / "jurisdiction.yaml"
    place.write_text(place.read_text(encoding="utf-8") + calendar, encoding="utf-8")
