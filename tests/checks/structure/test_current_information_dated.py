"""The check `current-information-dated`: the rules of today are looked for after the act."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"


def say(testland: Copy, file: str, day: str) -> None:
    """Write that somebody looked at an address on this day."""
    path = testland.root / file
    added = f"current_information: {{address: https://rules.example/now?id=1, checked: {day}}}\n"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")


@pytest.mark.parametrize(("file", "day"), [(FERRY, "2030-12-30"), (ARCHIVE, "2031-03-14")])
def test_passes_from_the_day_of_the_act_or_its_repeal(testland: Copy, file: str, day: str) -> None:
    """Before, the act itself was the rules of today."""
    say(testland, file, day)

    assert testland.said() == []


@pytest.mark.parametrize(
    ("file", "day", "message"),
    [
        (FERRY, "2030-12-29", "before its repeal of 2030-12-30"),
        (ARCHIVE, "2031-03-13", "before the act of 2031-03-14"),
    ],
)
def test_fails_if_it_was_looked_for_earlier(
    testland: Copy, file: str, day: str, message: str
) -> None:
    """At the very day that is wrong."""
    say(testland, file, day)

    assert testland.said() == [
        f"{testland.place(file, day)} [current-information-dated] checked on {day}, {message}"
    ]


def test_an_address_that_is_not_safe_is_refused(testland: Copy) -> None:
    """It is linked to from a page of the state."""
    path = testland.root / FERRY
    added = "current_information: {address: http://rules.example, checked: 2031-01-01}\n"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")
    (said,) = testland.said()

    assert "[wrong-form] address: 'http://rules.example'" in said
