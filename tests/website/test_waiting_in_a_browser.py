"""The page of the last day counts as Python does, says what it cannot count, and serves everybody.

The cases counted by hand are those of `tests/waiting/test_counting.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support import axe
from tests.support.repository import ROOT

CASES = json.loads((ROOT / "tests/data/ready.json").read_text(encoding="utf-8"))
READY = "2015-118/2-home-care/ready/"
PHONE: Any = {"width": 390, "height": 844}
DESK: Any = {"width": 1440, "height": 900}
REPEALED = "2020 жылғы 6 ақпандағы № 163"


@pytest.fixture
def ready(page: Page, address: str) -> Page:
    """The page of the second service, which has four ways."""
    page.goto(f"{address}{READY}")
    return page


@pytest.fixture
def unscripted(chromium: Browser, address: str) -> Iterator[Page]:
    """The same page where no program runs."""
    context = chromium.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{address}{READY}")
    yield page
    context.close()


def _count(page: Page, day: str) -> None:
    """Count from a day, written year-month-day, by the keyboard alone."""
    year, month, number = day.split("-")
    page.get_by_label("Күні", exact=True).fill(number)
    page.keyboard.press("Tab")
    page.keyboard.insert_text(month)
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(year)
    page.keyboard.press("Enter")


def test_the_browser_counts_the_cases_counted_by_hand(ready: Page) -> None:
    """Each with the limits of its case, on a page whose act never ended."""
    ready.evaluate(
        """() => {
          const form = document.querySelector("form.ready");
          form.dataset.ended = "";
          form.dataset.begun = "0001-01-01";
        }"""
    )
    counted = {case["name"]: ready.evaluate(_COUNTED, case) for case in CASES}

    assert counted == {case["name"]: _expected(case) for case in CASES}
    assert len(counted) >= 40


_COUNTED = """({handed_in, limits}) => {
  const form = document.querySelector("form.ready");
  for (const way of document.querySelectorAll(".ready__ways li")) {
    way.dataset.days = limits.join(" ");
  }
  const [year, month, day] = handed_in.split("-");
  Object.assign(form.elements.year, {value: year});
  Object.assign(form.elements.month, {value: month});
  Object.assign(form.elements.day, {value: day});
  form.requestSubmit();
  const latest = document.querySelector(".ready__latest")?.dataset.day ?? null;
  const warning = document.querySelector(".ready__warning")?.textContent ?? "";
  return [latest, warning.match(/[0-9]{4}/)?.[0] ?? null];
}"""


def _expected(case: dict[str, Any]) -> list[str | None]:
    return [case.get("latest"), str(case["unknown"]) if "unknown" in case else None]


def test_each_way_has_its_last_day(ready: Page) -> None:
    """By post one working day more; ways that end on one day are told together, where one looks."""
    _count(ready, "2016-05-06")
    said = ready.get_by_role("status")

    assert said.locator(".ready__latest").all_text_contents() == [
        "Соңғы күні: 2016 жылғы 26\u00a0мамыр, бейсенбі",
        "Соңғы күні: 2016 жылғы 27\u00a0мамыр, жұма",
    ]
    which = said.locator(".ready__which").all_text_contents()
    assert [way.partition(":")[0] for way in which] == [
        *("1-нұсқа", "3-нұсқа", "2-нұсқа", "4-нұсқа")
    ]
    expect(said).to_contain_text("Құжаттар тапсырылған күн: 2016 жылғы 6\u00a0мамыр, жұма")


def test_the_answer_is_on_the_screen_where_one_counts(page: Page, address: str) -> None:
    """Behind the button, on a phone too."""
    page.set_viewport_size(PHONE)
    page.goto(f"{address}{READY}")
    _count(page, "2016-05-06")

    button = page.get_by_role("button", name="Есептеу").bounding_box()
    answer = page.locator(".ready__latest").first.bounding_box()
    assert button is not None
    assert answer is not None
    assert 0 < answer["y"] - button["y"] < 250


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_the_last_day_is_counted_and_saved_by_touch(
    chromium: Browser, address: str, width: int
) -> None:
    """From the overview on; fields and buttons are large enough for a thumb."""
    context = chromium.new_context(viewport={"width": width, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}2015-118/2-home-care/")
    page.get_by_role("link", name="Мерзімнің соңғы күнін есептеу").tap()
    for label, number in (("Күні", "6"), ("Айы", "5"), ("Жылы", "2016")):
        page.get_by_label(label, exact=True).tap()
        page.keyboard.insert_text(number)
    page.get_by_role("button", name="Есептеу").tap()

    assert page.locator(".ready__latest").count() == 2
    with page.expect_download() as download:
        page.get_by_role("button", name="26\u00a0мамыр").tap()
    assert download.value.suggested_filename == "2016-05-26.ics"
    boxes = [
        one.bounding_box() for one in page.locator(".ready button, .ready__saves button").all()
    ]
    boxes += [one.bounding_box() for one in page.locator("form.ready input").all()]
    assert len(boxes) == 6
    assert all(box and box["height"] >= 44 for box in boxes)
    context.close()


def test_a_day_off_counts_as_the_next_working_day(ready: Page) -> None:
    """And the page says so."""
    _count(ready, "2015-11-14")

    expect(ready.get_by_role("status")).to_contain_text("2015 жылғы 16\u00a0қараша, дүйсенбі")


@pytest.mark.parametrize("day", ["2020-02-06", "2026-11-23"])
def test_from_the_repealing_act_on_there_is_no_answer(ready: Page, day: str) -> None:
    """But which act it was, and that the last day of force is not known."""
    _count(ready, day)

    expect(ready.get_by_role("status")).to_contain_text(REPEALED)
    expect(ready.locator(".row").first).to_contain_text("жойылған нақты күн дереккөзде")
    assert ready.locator(".ready__day, .ready__saves button").count() == 0


def test_a_last_day_behind_the_repealing_act_is_told_with_what_is_unknown(ready: Page) -> None:
    """What became of such applications is not in the source; a listener hears it, too."""
    _count(ready, "2020-01-31")

    assert ready.locator(".ready__latest").first.get_attribute("data-day") == "2020-02-18"
    expect(ready.get_by_role("status")).to_contain_text("қалай қаралғаны дереккөзде")


@pytest.mark.parametrize(("day", "answers"), [("2015-09-09", 0), ("2015-09-10", 2)])
def test_before_the_act_was_registered_there_is_no_answer(
    ready: Page, day: str, answers: int
) -> None:
    """Then it cannot have held; on which day it began to is not known, and the page says so."""
    _count(ready, day)

    assert ready.locator(".ready__day").count() == answers
    expect(ready.locator(".row").first).to_contain_text("енгізілген нақты күн дереккөзде")


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        ("2018-02-30", "Күні"),
        ("2019-02-29", "Күні"),
        ("2018-13-01", "Айы"),
        ("2018-05-0", "Күні"),
        ("18-5-4", "Жылы"),
        ("2018--4", "Айы"),
        ("x-y-z", "Күні"),
    ],
)
def test_a_day_that_does_not_exist_is_named_beside_its_field(
    ready: Page, day: str, wrong: str
) -> None:
    """The field where to go on has the focus, and says what is wrong; no answer is left."""
    _count(ready, "2016-05-06")
    _count(ready, day)
    field = ready.get_by_label(wrong, exact=True)

    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("^Күнді дұрыс жазыңыз"))
    assert ready.locator(".ready__day").count() == 0


def test_the_last_day_is_saved_as_a_file_for_calendars(ready: Page) -> None:
    """A whole day, in lines of at most 75 bytes (RFC 5545)."""
    _count(ready, "2016-05-06")
    with ready.expect_download() as download:
        ready.get_by_role("button", name="27\u00a0мамыр").click()

    data = download.value.path().read_bytes()
    assert download.value.suggested_filename == "2016-05-27.ics"
    lines = data.split(b"\r\n")
    assert lines[:2] == [b"BEGIN:VCALENDAR", b"VERSION:2.0"]
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"DTSTART;VALUE=DATE:20160527" in lines
    assert b"DTEND;VALUE=DATE:20160528" in lines
    assert max(map(len, lines)) <= 75
    unfolded = data.decode("utf-8").replace("\r\n ", "")
    assert "SUMMARY:Үйде күтім көрсету: мерзімнің соңғы күні" in unfolded
    assert REPEALED in unfolded.partition("DESCRIPTION:")[2]


def test_without_programs_the_page_is_whole(unscripted: Page) -> None:
    """The ways with their working days and the rules; no field that nobody reads."""
    assert unscripted.locator("form.ready").is_hidden()
    assert unscripted.locator(".ready__unscripted").is_visible()
    assert unscripted.locator(".ready__sum").count() == 4
    assert "12 + 1 = 13 жұмыс күні*" in unscripted.locator(".ready__ways").inner_text()
    assert unscripted.locator(".ready__rules li").count() == 5


@pytest.mark.parametrize("path", [READY, "working-days/"])
@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_the_pages_do_not_scroll_sideways(page: Page, address: str, path: str, width: int) -> None:
    """With an answer, too."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}{path}")
    if path == READY:
        _count(page, "2016-05-06")

    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("path", [READY, "working-days/"])
def test_axe_finds_nothing(
    chromium: Browser, address: str, node_modules: Path, *, path: str, scheme: Any, size: Any
) -> None:
    """With an answer, too."""
    context = chromium.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}{path}")
    if path == READY:
        _count(page, "2016-05-06")

    assert axe.faults(page, node_modules) == []
    context.close()
