"""What a browser makes of terms and references in the text of an act, and of text beside table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bench.serve import serve
from generator.checks.loading import load_content
from generator.model.regulation import Regulation
from generator.website.build import build_website
from generator.website.theme_settings import THEME
from tests.support import axe
from tests.website.sites import CONTENT, copy_small_content, edit

TEXT = "2015-118/2-home-care/text/"
BESIDE = "2015-118/2-home-care/side-by-side/"
TABLE = "2015-118/2-home-care/annex-1/"
ACT = (
    'Қызылорда облысы әкімдігінің 2015 жылғы "10" тамыздағы № 118 қаулысымен бекітілген '
    '"Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызмет көрсетуге құжаттар ресімдеу" '
    "мемлекеттік көрсетілетін қызмет"
)
DECREE = "Қызылорда облыстық әкімдігінің 2015 жылғы 10 тамыздағы № 118 қаулысының"
NOTICE = (
    "хабарлама – үйде күтім көрсету жағдайында арнаулы әлеуметтік қызмет көрсету мерзімін "
    "көрсете отырып, құжаттарды ресімдеу туралы хабарлама"
)
PHONE: Any = {"width": 390, "height": 800}
WIDTHS = [320, 390, 768, 1440]


@pytest.fixture(scope="module")
def law() -> Regulation:
    """The second regulation."""
    return load_content(CONTENT).decrees[0].regulations[1]


@pytest.fixture(scope="module")
def pointing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site is served whose first regulation points at a place of its own."""
    folder = tmp_path_factory.mktemp("pointing")
    copy_small_content(folder / "content")
    (path,) = folder.glob("content/decrees/*/1-*.yaml")
    edit(path, "references:\n", "references:\n" + RECORD)
    edit(
        path,
        "      - number: '8.'\n        text: >-\n",
        "      - number: '8.'\n        text: >-\n" + SAID,
    )
    build_website(content=folder / "content", site_dir=folder / "site", strict=True)
    with serve(folder / "site") as served:
        yield f"{served}2015-118/1-personal-assistant/text/"


SAID = "          Осы регламенттің 6-тармағының 3) тармақшасына сәйкес.\n"
RECORD = """\
  - act: this
    kind: regulation
    text: Осы регламенттің 6-тармағының 3) тармақшасына
    paragraph: "6"
    from: p8
"""


def test_a_term_opens_by_keyboard_below_its_paragraph(page: Page, address: str) -> None:
    """A listener hears that it opened; Escape closes it and leads back to the term."""
    page.goto(f"{address}{TEXT}")
    term = _term(page)
    expect(term).to_have_role("button")
    for key in ("Enter", " "):
        term.press(key)
        expect(term).to_have_attribute("aria-expanded", "true")
        panel = page.locator(".inplace")
        expect(panel).to_be_focused()
        expect(panel).to_be_in_viewport(ratio=1)
        assert panel.locator(".inplace__place").inner_text() == "Осы регламенттің 3-тармағы"
        assert panel.locator(".inplace__text").inner_text() == NOTICE
        assert (
            panel.evaluate("panel => panel.previousElementSibling.querySelector('.n').id") == "p6-4"
        )

        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)
        expect(term).to_be_focused()
        expect(term).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_term_opens_by_touch(chromium: Browser, address: str, width: int) -> None:
    """One at a time; a second press or the button closes it; nothing scrolls sideways."""
    context = chromium.new_context(viewport={"width": width, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}{TEXT}")
    term, other = _term(page), page.locator('p:has(> #p6-1) a[data-term="1"]')
    term.tap()
    other.tap()
    expect(page.locator(".inplace")).to_have_count(1)
    expect(term).to_have_attribute("aria-expanded", "false")
    assert not page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    for target in page.locator(".inplace :is(a, button)").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 24

    other.tap()
    expect(page.locator(".inplace")).to_have_count(0)
    term.tap()
    page.get_by_role("button", name="Жабу").tap()
    expect(page.locator(".inplace")).to_have_count(0)
    expect(term).to_be_focused()
    context.close()


def test_what_opens_leads_to_its_place(page: Page, address: str) -> None:
    """By keyboard alone; there it is chosen."""
    page.goto(f"{address}{TEXT}")
    _term(page).press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Сол жерге өту")).to_be_focused()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{address}{TEXT}#p3")
    expect(page.locator(".inplace")).to_have_count(0)
    expect(page.locator("#p3")).to_be_in_viewport()


def test_a_place_of_another_act_says_that_its_text_is_not_here(page: Page, address: str) -> None:
    """And which act that is."""
    page.goto(f"{address}{TEXT}")
    page.locator("p:has(> #p6-1-i1) a.ref").click()
    panel = page.locator(".inplace")

    assert panel.locator(".inplace__text").inner_text() == (
        'стандарт – "Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызмет көрсетуге құжаттар '
        'ресімдеу" мемлекеттік көрсетілетін қызмет стандарты'
    )
    assert panel.locator(".inplace__note").inner_text() == "Бұл актінің мәтіні сайтта жоқ."


def test_a_place_of_the_act_opens_with_its_words(page: Page, pointing: str) -> None:
    """Letter for letter, without what we add to it."""
    page.goto(pointing)
    link = page.locator("p:has(> #p8) a.ref").first
    assert link.inner_text() == "Осы регламенттің 6-тармағының 3) тармақшасына"
    link.click()
    panel = page.locator(".inplace")
    told = page.locator("p:has(> #p6-3)").evaluate("p => p.textContent")

    assert panel.locator(".inplace__place").inner_text() == (
        "Осы регламенттің 6-тармағының 3) тармақшасы"
    )
    assert told.startswith("3) ")
    assert panel.locator(".inplace__text").text_content() == told.removeprefix("3) ").strip()


def test_without_programs_terms_and_references_are_links(
    chromium: Browser, address: str, pointing: str
) -> None:
    """To the places themselves."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for base, link, anchor in (
        (f"{address}{TEXT}", 'p:has(> #p6-4) a[data-term="2"]', "p3"),
        (pointing, "p:has(> #p8) a.ref >> nth=0", "p6-3"),
    ):
        page.goto(base)
        found = page.locator(link)
        assert found.get_attribute("role") is None
        found.click()
        page.wait_for_url(f"{base}#{anchor}")
        expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    context.close()


def test_what_is_copied_with_a_panel_open_is_the_act_alone(
    page: Page, address: str, law: Regulation
) -> None:
    """Every paragraph with links and terms, letter for letter."""
    page.goto(f"{address}{TEXT}#p6-4")
    _term(page).click()
    copied = page.evaluate(
        """(() => {
          const selection = getSelection();
          selection.selectAllChildren(document.querySelector(".law"));
          return selection.toString();
        })()"""
    )
    lines = [line.strip() for line in copied.splitlines() if line.strip()]

    assert lines == [
        law.approval,
        law.heading,
        *(
            words
            for number, section in enumerate(law.sections)
            for words in (
                section.heading,
                *(one.provision.printed for one in law.provisions() if one.path[1] == number),
            )
        ),
    ]


@pytest.mark.parametrize(
    ("path", "anchor", "cited"),
    [
        (TEXT, "s1", f"{ACT} регламентінің «1. Жалпы ережелер» бөлімі"),
        (TEXT, "p6-1-i3", f"{ACT} регламентінің 6-тармағының 1) тармақшасы"),
        (TEXT, "heading", f"{ACT} регламенті"),
        (TABLE, "heading", f"{ACT} регламентінің 1-қосымшасы"),
        (TABLE, "procedure-3", f"{ACT} регламентінің 1-қосымшасының 3-рәсімі"),
        (
            "2015-118/",
            "c0",
            f"{DECREE} кіріспесі",
        ),
        (
            "2015-118/",
            "c1-2",
            f"{DECREE} 1-тармағының 2) тармақшасы",
        ),
    ],
)
@pytest.mark.parametrize("width", [390, 1440])
def test_every_place_is_copied_as_link_and_citation(
    chromium: Browser, address: str, path: str, anchor: str, cited: str, *, width: int
) -> None:
    """By keyboard: its own link chooses it, two buttons follow."""
    context = chromium.new_context(viewport={"width": width, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}{path}")
    page.locator(f'a:is(.n, .anchor)[href="#{anchor}"]').press("Enter")
    page.get_by_role("button", name="Сілтемені көшіру").press("Enter")
    page.get_by_role("status").filter(has_text="Көшірілді").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}{path}#{anchor}"

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function(
        f"navigator.clipboard.readText().then(text => text.startsWith({cited[:9]!r}))"
    )
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{cited} (күші жойылған) {address}{path}#{anchor}"
    context.close()


@pytest.mark.parametrize("canonical", ["https://example.org/a/", None])
def test_a_copy_on_a_disk_cites_no_address_of_the_disk(
    chromium: Browser, tmp_path: Path, canonical: str | None
) -> None:
    """But that of its website, or none."""
    context = chromium.new_context()
    page = context.new_page()
    law = '<div class="law" data-citation="A {}" data-act="A" data-copy-link="L"'
    more = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    program = (THEME / "assets/javascripts/copying.js").read_text(encoding="utf-8")
    (tmp_path / "page.html").write_text(
        f'<!doctype html><title>x</title>{more}{law} data-copy-citation="C" data-copied="D">'
        f'<p><a class="n" id="p1" href="#p1" data-place="p">1.</a></p></div>'
        f"<script>navigator.clipboard.writeText = text => {{ window.copied = text; "
        f"return Promise.resolve(); }};\n{program}</script>",
        encoding="utf-8",
    )
    page.goto(f"{(tmp_path / 'page.html').as_uri()}#p1")
    assert page.get_by_role("button", name="L").count() == (1 if canonical else 0)
    page.get_by_role("button", name="C").click()
    page.wait_for_function("window.copied")

    assert page.evaluate("window.copied") == (f"A p {canonical}#p1" if canonical else "A p")
    context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_step_and_column_stand_side_by_side_where_there_is_room(
    page: Page, address: str, width: int
) -> None:
    """From 960 px; below one after the other. Nothing scrolls sideways."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}{BESIDE}")
    pair = page.locator(".pair", has=page.locator("h3")).first
    step, column = (pair.locator(part).bounding_box() for part in (".law", ".pair__columns"))
    assert step is not None
    assert column is not None

    assert (column["x"] > step["x"] + step["width"]) == (width >= 960)
    assert (column["y"] >= step["y"] + step["height"]) == (width < 960)
    assert not page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )


def test_on_paper_step_and_column_stand_side_by_side(page: Page, address: str) -> None:
    """Without lines of links and without buttons."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 1000})
    page.goto(f"{address}{TEXT}#p6-4")
    expect(page.locator(".law__tools")).to_be_hidden()
    assert _term(page).evaluate("link => getComputedStyle(link).textDecorationLine") == "none"
    page.goto(f"{address}{BESIDE}")
    pair = page.locator(".pair", has=page.locator("h3")).first
    step, column = (pair.locator(part).bounding_box() for part in (".law", ".pair__columns"))
    assert step is not None
    assert column is not None
    assert column["x"] > step["x"] + step["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", [f"{TEXT}#s2", BESIDE, f"{TABLE}#procedure-3", "2015-118/#c0"])
def test_axe_finds_nothing(
    chromium: Browser, address: str, node_modules: Path, *, path: str, width: int, scheme: Any
) -> None:
    """All its rules, with buttons and a panel open."""
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}{path}")
    if path.startswith(TEXT):
        _term(page).click()

    assert axe.faults(page, node_modules) == []
    context.close()


def _term(page: Page) -> Locator:
    return page.locator('p:has(> #p6-4) a[data-term="2"]')
