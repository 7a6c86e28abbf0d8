"""What a browser makes of the documents page: choices narrow the list, boxes tick what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support.axe import faults
from tests.support.narrowing import CASES

HOME_CARE = "2015-118/2-home-care/documents/"
HEARING = "2015-118/6-hearing-sight-hygiene/documents/"
WHEELCHAIRS = "2015-118/3-wheelchairs/documents/"
CHILD = "бала"
NOBODY = "жоғарыда аталғандардың ешқайсысы сәйкес келмейді"


def documents(page: Page) -> list[str]:
    """The documents that are seen, in the page's order."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll("[data-document]")]
             .filter(item => item.checkVisibility())
             .map(item => item.dataset.document)"""
    )
    return found


def perhaps(page: Page) -> set[str]:
    """Those of which it is said that they may be needed."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll(".is-perhaps")].map(item => item.dataset.document)"""
    )
    return set(found)


def test_the_program_follows_the_rule(page: Page, address: str) -> None:
    """The same cases that hold the rule in Python, each by its address."""
    wrong = []
    for case in CASES:
        page.goto(f"{address}2015-118/{case.service}/documents/?{case.query}")
        if sorted(documents(page)) != sorted(case.needed) or perhaps(page) != set(case.perhaps):
            wrong.append((case.service, case.name, documents(page), perhaps(page)))

    assert wrong == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_choices_narrow_the_list_by_keyboard(page: Page, address: str, width: int) -> None:
    """Space ticks a box; what remains is said, the address keeps it, nothing is stored."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{address}{HOME_CARE}")
    assert page.get_by_text("Тізбеде барлық құжат көрсетілген: 9.").is_visible()

    page.get_by_label(CHILD, exact=True).focus()
    page.keyboard.press("Space")

    assert page.locator(".chosen__said").text_content() == "Сізге 7 құжат керек болды."
    assert page.locator(".chosen [role=status]").count() == 1
    assert "psychological-conclusion" in documents(page)
    assert "pension-certificate" not in documents(page)
    assert page.url.endswith("?who=child")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_choices_narrow_the_list_by_touch(chromium: Browser, address: str, width: int) -> None:
    """The words of a box press it too."""
    context = chromium.new_context(viewport={"width": width, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}{HOME_CARE}")
    page.get_by_text("қарт адам", exact=True).tap()

    assert "disability-certificate" not in documents(page)
    page.get_by_text(NOBODY).tap()
    assert "disability-certificate" in documents(page)
    assert page.url.endswith("?who=none")
    context.close()


def test_nobody_and_somebody_exclude_each_other(page: Page, address: str) -> None:
    """What was pressed last is meant."""
    page.goto(f"{address}{HOME_CARE}?who=none")
    page.get_by_label(CHILD, exact=True).check()
    assert page.url.endswith("?who=child")
    page.get_by_label(NOBODY).check()
    assert page.url.endswith("?who=none")


def test_who_is_somebody_else_besides_is_ticked_at_once(page: Page, address: str) -> None:
    """A link made for another service: a disabled child is a child."""
    page.goto(f"{address}{HOME_CARE}?who=disabled-child")

    assert page.get_by_label(CHILD, exact=True).is_checked()


def test_what_is_hidden_can_be_shown_and_choices_taken_back(page: Page, address: str) -> None:
    """It says then that it is not needed, and the focus is not lost."""
    page.goto(f"{address}{HOME_CARE}?who=child")
    page.get_by_role("button", name="Жасырылған құжаттарды көрсету: 2").press("Enter")
    other = page.locator("[data-document=pension-certificate]")
    assert other.is_visible()
    assert other.get_by_text("таңдауыңыз бойынша керек болмады").is_visible()

    page.get_by_role("button", name="Таңдауды өшіру").press("Enter")
    assert len(documents(page)) == 9
    assert "?" not in page.url
    assert page.evaluate("document.activeElement.name") == "who"


def test_a_kind_of_aid_is_asked_for_where_each_has_its_documents(page: Page, address: str) -> None:
    """No sum is told over several kinds."""
    page.goto(f"{address}{HEARING}?who=disabled-child")
    said = page.locator(".chosen__said")
    assert said.text_content() == "Көмек түрін де таңдаңыз, себебі әр түрдің өз құжаттары болды."

    page.get_by_role("radio", name="сурдотехникалық құралдармен").check()
    assert said.text_content() == "Сізге 6 құжат керек болды."
    assert page.locator("section[aria-labelledby=sight]").is_hidden()
    assert page.url.endswith("?who=disabled-child&aid=hearing")


def test_ticked_documents_are_counted(page: Page, address: str) -> None:
    """Of those that are needed; a list without conditions has boxes and no choices."""
    page.goto(f"{address}{WHEELCHAIRS}")
    assert page.locator(".choose").count() == 0
    page.get_by_label("Жазатайым оқиға туралы акт").check()

    assert page.get_by_text("Белгіленген құжаттар: 1, барлығы: 4.").is_visible()


def test_a_narrowed_list_is_printed_with_squares(page: Page, address: str) -> None:
    """With the choices made and the address of this list, without what is for others."""
    page.goto(f"{address}{HOME_CARE}?who=elderly")
    page.locator(".tick__box").first.check()
    page.get_by_role("button", name="Жасырылған құжаттарды көрсету").click()
    page.emulate_media(media="print")

    made = page.locator(".chosen__made")
    assert made.is_visible()
    assert f"қарт адам. Осы тізбенің мекенжайы: {address}{HOME_CARE}?who=elderly" in (
        made.text_content() or ""
    )
    assert page.locator(".status").first.is_visible()
    assert page.locator(".tick__box").first.is_hidden()
    assert "disability-certificate" not in documents(page)
    square = page.locator("[data-document]").first.evaluate(
        "item => getComputedStyle(item, '::before').borderTopStyle"
    )
    assert square == "solid"


def test_a_ticked_document_is_ticked_on_paper(page: Page, address: str) -> None:
    """And the others have an empty square."""
    page.goto(f"{address}{HOME_CARE}")
    page.locator(".tick__box").first.check()
    page.emulate_media(media="print")
    marks = page.locator("[data-document]").evaluate_all(
        "items => items.map(item => getComputedStyle(item, '::before').content)"
    )

    assert marks[0] == '"✓"'
    assert set(marks[1:]) == {'""'}


def test_what_may_be_needed_stays_and_says_so(page: Page, address: str) -> None:
    """Who ticks one box only may have passed another over."""
    page.goto(f"{address}{HOME_CARE}?who=elderly")
    pension = page.locator("[data-document=pension-certificate]")

    assert pension.get_by_text("сізге керек болуы мүмкін, шартын қараңыз:").is_visible()
    assert page.locator(".chosen__said").text_content() == (
        "Сізге 4 құжат керек болды. Тағы 1 құжат шартына қарай керек болуы мүмкін."
    )


def test_a_box_is_described_by_its_condition(page: Page, address: str) -> None:
    """Who hears the box alone hears for whom the document is."""
    page.goto(f"{address}{HOME_CARE}?who=elderly")
    said = page.locator("[data-document=pension-certificate] input").evaluate(
        """box => box.getAttribute("aria-describedby").split(" ")
             .map(id => document.getElementById(id).textContent).join(" ")"""
    )

    assert "сізге керек болуы мүмкін" in said
    assert "зейнеткерлік жастағы адамдар үшін" in said


def test_only_what_changed_is_said(page: Page, address: str) -> None:
    """One status; a tick says the count, showing what is hidden says that the list grew."""
    page.goto(f"{address}{HOME_CARE}?who=child")
    page.evaluate(
        """() => {
             window.changes = [];
             new MutationObserver(all => changes.push(...all.map(one => one.target.className)))
               .observe(document.querySelector(".chosen"), { childList: true, subtree: true });
           }"""
    )
    page.locator(".tick__box").first.check()
    assert page.evaluate("changes.splice(0)") == ["chosen__ticked"]

    show = page.get_by_role("button", name="Жасырылған құжаттарды көрсету: 2")
    assert show.get_attribute("aria-pressed") is None
    show.press("Enter")
    assert page.locator(".chosen__said").text_content() == (
        "Сізге 7 құжат керек болды. Басқаларға арналған құжаттар да көрсетілді: 2."
    )
    assert "chosen__ticked" not in page.evaluate("changes")


def test_every_choice_stands_under_a_question(page: Page, address: str) -> None:
    """That of nobody too, whose words say of whom."""
    page.goto(f"{address}{HOME_CARE}")
    boxes = page.locator(".choose input")

    assert boxes.evaluate_all("all => all.every(one => one.closest('fieldset'))")


def test_without_programs_the_list_is_whole(chromium: Browser, address: str) -> None:
    """With its conditions, and nothing that would do nothing."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{HOME_CARE}?who=child")

    assert page.locator("[data-document]:visible").count() == 9
    assert page.locator(".who:visible").count() == 6
    assert page.locator("input:visible, main button:visible, .chosen:visible").count() == 0
    context.close()


@pytest.mark.parametrize("width", [320, 1440])
def test_what_is_pressed_is_large_enough(page: Page, address: str, width: int) -> None:
    """Buttons and the words of boxes are 44 px high, boxes 24 px."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{address}{HOME_CARE}?who=child")
    heights = page.evaluate(
        """[...document.querySelectorAll(".choose__one, .tick, .page .button")]
             .filter(one => one.checkVisibility())
             .map(one => Math.round(one.getBoundingClientRect().height))"""
    )
    boxes = page.evaluate(
        """[...document.querySelectorAll(".choose input, .tick__box")]
             .filter(one => one.checkVisibility())
             .map(one => Math.round(one.getBoundingClientRect().height))"""
    )

    assert min(heights) >= 44
    assert min(boxes) >= 24


@pytest.mark.parametrize("path", [f"{HOME_CARE}?who=child", HEARING, "", "2015-118/2-home-care/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(
    chromium: Browser, address: str, node_modules: Path, *, path: str, scheme: Any, width: int
) -> None:
    """Neither on the documents page nor on the overview and home."""
    context = chromium.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}{path}")

    assert faults(page, node_modules) == []
    context.close()
