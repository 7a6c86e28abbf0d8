"""The day on which a service is ready at the latest, in cases counted by hand on a calendar.

The browser counts the same cases: `tests/website/test_waiting_in_a_browser.py`.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.waiting.counting import Ready, WorkingDays
from generator.waiting.years import read_years
from tests.support.repository import ROOT

CASES = json.loads((ROOT / "tests/data/ready.json").read_text(encoding="utf-8"))
KNOWN = range(2006, 2026)
DAYS = WorkingDays(read_years("KZ", KNOWN))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_case_counted_by_hand(case: dict[str, Any]) -> None:
    """Kazakhstan's calendar, moved working days among it."""
    found = DAYS.ready(date.fromisoformat(case["handed_in"]), case["limits"])

    assert found == Ready(_day(case, "received"), _day(case, "latest"), case.get("unknown"))


@given(st.dates(date(2006, 1, 1), date(2024, 12, 31)), st.lists(st.integers(0, 30), max_size=3))
def test_no_day_is_left_out_and_none_counted_twice(handed_in: date, limits: list[int]) -> None:
    """Between both days, with the last one, as many days are worked as the limits say."""
    found = DAYS.ready(handed_in, limits)

    assert found.received is not None
    assert found.latest is not None
    between = range(1, (found.latest - found.received).days + 1)
    days = [found.received + timedelta(days=count) for count in between]
    worked = [day for day in days if DAYS.ready(day, ()).latest == day]
    assert len(worked) == sum(limits)
    assert handed_in <= found.received


def _day(case: dict[str, Any], name: str) -> date | None:
    return date.fromisoformat(case[name]) if name in case else None
