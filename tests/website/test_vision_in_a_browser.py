"""The version for people who see badly: settings that work, are remembered, and cut nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.website.sites import html_pages

OVERVIEW = "2015-118/2-home-care/"
DRAWN = f"{OVERVIEW}annex-3/"
PHONE: Any = {"width": 390, "height": 844}
ODD = '{"size": "300", "colours": "constructor", "scheme": "__proto__", "other": "x"}'
LARGEST = {"size": "200", "spacing": "wide"}
# Of one regulation: the other six have pages of the same kinds.
ELSEWHERE = tuple(f"2015-118/{number}-" for number in "134567")

OPEN = "Нашар көретіндерге арналған нұсқа"
SIZE = "getComputedStyle(document.documentElement).fontSize"
GROUND = "getComputedStyle(document.querySelector('main')).backgroundColor"

CUT = """() => {
  const wide = document.documentElement.clientWidth;
  const unseen = (element) => element && element !== document.body
    && (element.getBoundingClientRect().width < 2 || unseen(element.parentElement));
  const cut = [...document.querySelectorAll("body *")].filter((element) => {
    const style = getComputedStyle(element);
    const { right } = element.getBoundingClientRect();
    if (style.position === "absolute" || unseen(element)) return false;
    // What is wide by its nature scrolls in a frame of its own.
    if (element.closest(".drawing-frame, [tabindex='0'], svg")) return false;
    const hidden = ["hidden", "clip"].includes(style.overflowX);
    return right > wide + 1 || (hidden && element.scrollWidth > element.clientWidth + 1);
  });
  return cut.map((element) => `${element.tagName}.${element.className} ${element.textContent}`);
}"""


@contextmanager
def looking(chromium: Browser, look: dict[str, str], **options: Any) -> Iterator[Page]:
    """A page of a reader who has chosen this look before."""
    context = chromium.new_context(**options)
    kept = json.dumps(json.dumps(look))
    context.add_init_script(f"try {{ localStorage.setItem('look', {kept}) }} catch {{}}")
    yield context.new_page()
    context.close()


def test_the_settings_work_by_keyboard_alone(page: Page, address: str) -> None:
    """Open, choose, close by Escape; the focus goes in, and back to the button."""
    page.goto(f"{address}{OVERVIEW}")
    button = page.get_by_role("button", name=OPEN)
    while not button.evaluate("button => button === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_label("100 %")).to_be_focused()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(SIZE) == "40px"
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(GROUND) == "rgb(0, 0, 0)"

    page.keyboard.press("Escape")
    expect(page.locator("#vision")).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_the_settings_work_by_touch(chromium: Browser, address: str, width: int) -> None:
    """Every control is at least 44 px high and in the page, not over it."""
    context = chromium.new_context(has_touch=True, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{address}{OVERVIEW}")
    page.locator(".top__vision--button").tap()
    small = page.locator(".top__vision--button, #vision label, #vision button").evaluate_all(
        "found => found.filter(one => one.getBoundingClientRect().height < 44)"
        ".map(one => one.textContent)"
    )
    assert small == []
    assert page.evaluate(CUT) == []

    page.get_by_text("150 %").tap()
    assert page.evaluate(SIZE) == "30px"
    page.get_by_role("button", name="Жабу").tap()
    expect(page.locator("#vision")).to_be_hidden()
    context.close()


def test_the_choice_is_remembered_and_there_before_anything_is_seen(
    page: Page, address: str
) -> None:
    """On the next page it stands on the document before that has a body."""
    page.goto(address)
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label("200 %").check()
    page.get_by_label("Кең").check()
    page.add_init_script("""
      new MutationObserver((changes, observer) => {
        if (!document.body) return;
        window.early = { ...document.documentElement.dataset };
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    """)
    page.goto(f"{address}about/")

    early = page.evaluate("window.early")
    assert early == {"size": "200", "spacing": "wide", "mdColorScheme": "default"}
    page.get_by_role("button", name=OPEN).click()
    expect(page.get_by_label("200 %")).to_be_checked()
    expect(page.get_by_label("Кең")).to_be_checked()


def test_nothing_is_remembered_but_what_was_chosen(page: Page, address: str) -> None:
    """Back to the usual look, nothing is left, and a listener hears that it is done."""
    page.goto(address)
    page.get_by_role("button", name=OPEN).click()
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Қара бетте сары мәтін").check()
    page.get_by_label("Жасыру").check()
    kept = page.evaluate("JSON.parse(localStorage.getItem('look'))")
    assert kept == {"colours": "yellow-on-black", "pictures": "hidden"}

    page.get_by_role("button", name="Әдеттегі көрініске қайтару").click()

    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate(GROUND) == "rgb(255, 255, 255)"
    expect(page.locator("#vision [role=status]")).to_have_text("Әдеттегі көрініс қайтарылды")
    expect(page.get_by_label("Көрсету")).to_be_checked()


def test_where_a_browser_keeps_nothing_the_choice_holds_for_the_page(
    page: Page, address: str
) -> None:
    """And nothing fails."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script("""
      Object.defineProperty(window, "localStorage", { get() { throw new Error("forbidden"); } });
    """)
    page.goto(address)
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label("150 %").check()

    assert page.evaluate(SIZE) == "30px"
    assert faults == []


@pytest.mark.parametrize("kept", ["{", "null", "7", '"x"', '{"size": 3, "colours": {}}', "[]", ODD])
def test_what_somebody_else_has_kept_there_harms_nothing(
    page: Page, address: str, kept: str
) -> None:
    """The page looks as usual, and the settings work."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.add_init_script(f"localStorage.setItem('look', {json.dumps(kept)})")
    page.goto(address)
    assert page.evaluate(GROUND) == "rgb(255, 255, 255)"
    assert page.evaluate("({ ...document.documentElement.dataset })") == {
        "mdColorScheme": "default"
    }

    page.get_by_role("button", name=OPEN).click()
    expect(page.get_by_label("100 %")).to_be_focused()
    page.get_by_label("200 %").check()

    assert page.evaluate(SIZE) == "40px"
    assert faults == []


def test_dark_and_light_of_chosen_colours_are_such_colours(page: Page, address: str) -> None:
    """One switch must not seem dead because of another, nor take away what weak eyes need."""
    page.goto(address)
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label("Қара бетте сары мәтін").check()
    switch = page.get_by_role("button", name="Қараңғы көрініс")
    expect(switch).to_have_attribute("aria-pressed", "true")

    switch.click()
    assert page.evaluate(GROUND) == "rgb(255, 255, 255)"
    expect(page.get_by_label("Ақ бетте қара мәтін")).to_be_checked()

    switch.click()
    assert page.evaluate(GROUND) == "rgb(0, 0, 0)"
    expect(page.get_by_label("Қара бетте сары мәтін")).to_be_checked()


def test_yellow_on_black_has_no_other_ink(page: Page, address: str) -> None:
    """Links, the entry of this page and the open settings too."""
    page.goto(f"{address}{OVERVIEW}")
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label("Қара бетте сары мәтін").check()

    inks = page.locator("main :not(svg, svg *), header *").evaluate_all("""
      (all) => [...new Set(all.filter((one) => one.checkVisibility()).flatMap((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return [color, backgroundColor];
      }))].sort()
    """)
    assert set(inks) == {"rgb(255, 255, 0)", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"}


@pytest.mark.parametrize("size", ["150 %", "200 %"])
@pytest.mark.parametrize("width", [320, 390])
def test_the_open_settings_fit_a_phone_at_every_size(
    page: Page, address: str, width: int, size: str
) -> None:
    """The words of a choice wrap; nothing sticks out."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}{OVERVIEW}")
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label(size).check()
    page.get_by_label("Кең").check()

    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate(CUT) == []


@pytest.mark.parametrize("page_path", [DRAWN, f"{OVERVIEW}text/", OVERVIEW])
def test_an_address_that_ends_in_no_text_stops_nothing(
    page: Page, address: str, page_path: str
) -> None:
    """A sign of per cent that begins no letter."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{address}{page_path}#%E0%A4%A")

    page.get_by_role("button", name=OPEN).click()

    expect(page.locator("#vision")).to_be_visible()
    assert faults == []


def test_hidden_pictures_leave_a_word_and_the_way_to_their_description(
    page: Page, address: str
) -> None:
    """Also where they were hidden on another page."""
    page.goto(address)
    page.get_by_role("button", name=OPEN).click()
    page.get_by_label("Жасыру").check()
    page.goto(f"{address}{DRAWN}")

    expect(page.locator(".drawing:visible")).to_have_count(0)
    expect(page.get_by_text("Сызба жасырылған.")).to_be_visible()
    page.get_by_role("link", name="сөзбен сипаттамасына өту").click()
    expect(page.locator(":target")).to_be_in_viewport()

    page.get_by_role("button", name=OPEN).click()
    page.locator("#vision").get_by_label("Көрсету").check()
    expect(page.locator(".view--whole .drawing")).to_be_visible()
    expect(page.get_by_text("Сызба жасырылған.")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_at_twice_the_size_nothing_is_cut_and_no_page_scrolls_sideways(
    chromium: Browser, site: Path, address: str, width: int
) -> None:
    """With wide spacing, too, on every kind of page."""
    with looking(chromium, LARGEST, viewport={"width": width, "height": 800}) as page:
        faults = {}
        for path in html_pages(site):
            if not path.startswith(ELSEWHERE):
                page.goto(f"{address}{path.removesuffix('index.html')}")
                cut = page.evaluate(CUT)
                over = page.evaluate("document.documentElement.scrollWidth") - width
                if cut or over > 0:
                    faults[path] = (over, cut[:3])

    assert faults == {}


def test_a_large_page_has_the_layout_of_a_narrow_screen(chromium: Browser, address: str) -> None:
    """As by the browser's own zoom; back at the usual size the layout is back."""
    with looking(chromium, {"size": "200"}, viewport={"width": 1280, "height": 800}) as page:
        page.goto(f"{address}{DRAWN}")
        expect(page.locator(".view--scheme")).to_be_visible()
        expect(page.locator(".view--whole")).to_be_hidden()

        page.get_by_role("button", name=OPEN).click()
        page.get_by_label("100 %").check()

        expect(page.locator(".view--whole")).to_be_visible()
        expect(page.locator(".view--scheme")).to_be_hidden()


def test_paper_is_as_usual(chromium: Browser, address: str) -> None:
    """Black on white, in the sizes of paper, whatever was chosen for the screen."""
    look = {"size": "200", "colours": "yellow-on-black", "pictures": "hidden", "spacing": "wide"}
    with looking(chromium, {}) as usual, looking(chromium, look) as chosen:
        looks = []
        for page in (usual, chosen):
            page.goto(f"{address}{DRAWN}")
            page.emulate_media(media="print")
            looks.append(
                page.evaluate("""() => ["body", "h1", ".steps li", ".drawing", ".status"].map(
                  (wanted) => {
                    const style = getComputedStyle(document.querySelector(wanted));
                    return [style.color, style.backgroundColor, style.fontSize,
                            style.letterSpacing, style.display];
                  })""")
            )

    assert looks[0] == looks[1]


@pytest.mark.parametrize("width", [390, 1440])
def test_without_programs_the_button_is_a_link_to_advice(
    chromium: Browser, address: str, width: int
) -> None:
    """And there is no dead control."""
    context = chromium.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}
    )
    page = context.new_page()
    page.goto(f"{address}{OVERVIEW}")
    expect(page.locator(".top button:visible")).to_have_count(0)
    page.get_by_role("link", name=OPEN).click()
    page.wait_for_url(f"{address}accessibility/")

    assert page.get_by_role("heading", name="Браузердің өз мүмкіндіктері").is_visible()
    context.close()
