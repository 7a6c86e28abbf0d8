"""Prove that the law stands on the pages letter for letter, each page with its status."""

from __future__ import annotations

import pytest

from generator.model.annex import AnnexKind
from generator.model.content import Content
from generator.model.regulation import Regulation
from generator.render.links import annex_path, decree_path, text_path
from generator.render.site import Site
from generator.website.conversion import to_html
from tests.support.pages import page, pages_below
from tests.support.reading import Element, read_html

REPEAL = "Қызылорда облысы әкімдігінің 2020 жылғы 6 ақпандағы № 163 қаулысымен"
NUMBERS = range(1, 8)


def regulation(content: Content, number: int) -> Regulation:
    """The regulation of this number."""
    return content.decrees[0].regulations[number - 1]


@pytest.mark.parametrize("number", NUMBERS)
def test_every_provision_stands_on_the_text_page_letter_for_letter(
    content: Content, site: Site, number: int
) -> None:
    """Each paragraph of the page is one provision, with its printed number and its own anchor."""
    law = regulation(content, number)
    shown = page(site, text_path(content.decrees[0].decree, law))
    found = [p for p in shown.all("p") if p.all("a", css_class="n")]
    printed = {
        anchor.attributes["id"]: p.text for p in found for anchor in p.all("a", css_class="n")
    }

    assert printed == {placed.identity: placed.provision.printed for placed in law.provisions()}
    assert list(printed) == [placed.identity for placed in law.provisions()]


@pytest.mark.parametrize("number", NUMBERS)
def test_section_headings_stand_as_printed(content: Content, site: Site, number: int) -> None:
    """A heading keeps its number and its words."""
    law = regulation(content, number)
    shown = page(site, text_path(content.decrees[0].decree, law))

    assert [h.text for h in shown.all("h2")] == [section.heading for section in law.sections]


def test_every_clause_of_the_decree_stands_letter_for_letter(content: Content, site: Site) -> None:
    """Title, lines of the front, preamble, clauses and signature are all there."""
    decree = content.decrees[0].decree
    shown = page(site, decree_path(decree))
    paragraphs = [p.text for p in shown.all("p")]

    for placed in decree.provisions():
        assert placed.provision.printed in paragraphs
        assert shown.by_id(placed.identity).tag == "a"
    for line in (decree.title, *decree.front, decree.preamble):
        assert line in paragraphs
    assert decree.signatory is not None
    assert f"{decree.signatory.office} {decree.signatory.name}" in paragraphs


@pytest.mark.parametrize("number", NUMBERS)
def test_every_cell_of_annex_1_stands_in_its_row_and_column(
    content: Content, site: Site, number: int
) -> None:
    """Five numbered rows with the official names, one column a procedure."""
    law = regulation(content, number)
    annex = law.annexes[0]
    shown = page(site, annex_path(content.decrees[0].decree, law, annex))
    rows = [
        [cell.text for cell in row.children if isinstance(cell, Element)]
        for row in shown.all("table")[0].all("tr")
    ]

    assert rows == [[row.number, row.name, *cells] for row, cells in law.table(annex)]
    assert [len(row) for row in rows] == [7] * 5


@pytest.mark.parametrize("number", NUMBERS)
def test_headings_of_all_annexes_stand_as_printed(
    content: Content, site: Site, number: int
) -> None:
    """Header, label and heading of each annex are on its page."""
    law = regulation(content, number)
    for annex in law.annexes:
        shown = page(site, annex_path(content.decrees[0].decree, law, annex))

        assert shown.all("h2")[0].text == annex.heading
        assert [p.text for p in shown.all(css_class="annex-header")] == [annex.header]
        assert [p.text for p in shown.all(css_class="annex-label")] == [annex.label]


def test_all_fourteen_drawings_stand_on_their_pages_with_every_word(
    content: Content, site: Site
) -> None:
    """Each drawing shows every performer, action and time limit, and the list says them again."""
    drawings = 0
    for law in content.decrees[0].regulations:
        for annex in law.annexes:
            if annex.kind is AnnexKind.PROCEDURE_TABLE:
                continue
            shown = page(site, annex_path(content.decrees[0].decree, law, annex))
            (picture,) = shown.all("svg")
            listed = shown.all("ol")[0].text
            drawings += 1
            drawn = compact(picture.text)
            for procedure in law.procedures:
                performer = law.participants_by_id[procedure.performer].name
                words = [procedure.action, *(limit.text for limit in procedure.durations)]
                for text in (performer[1:], *words):
                    assert compact(text) in drawn, (law.id, annex.id, text)
                    assert text in listed, (law.id, annex.id, text)

    assert drawings == 14


def compact(text: str) -> str:
    """`text` without white space: lines of a drawing break where they must."""
    return "".join(text.split())


def test_every_page_says_that_the_act_is_repealed_and_by_which(site: Site) -> None:
    """The notice is the first thing of every page, worded from one place in the data."""
    for found in (site.pages[0], *pages_below("2015-118/", site)):
        shown = read_html(to_html(found.markdown))
        first = next(child for child in shown.children if isinstance(child, Element))

        assert first.attributes.get("class") == "status", found.path
        assert REPEAL in first.text, found.path
        assert found.description.startswith("Күші жойылды") or found.path == "index.md"


def test_ids_are_unique_on_every_page(site: Site) -> None:
    """An address leads to one place."""
    for found in site.pages:
        ids = [
            e.attributes["id"]
            for e in read_html(to_html(found.markdown)).all()
            if "id" in e.attributes
        ]

        assert len(ids) == len(set(ids)), found.path


def test_addresses_are_those_that_were_decided(site: Site) -> None:
    """Published addresses never change: the decree, and six pages a regulation."""
    paths = [found.path for found in pages_below("2015-118/", site)]

    assert len(paths) == len(set(paths)) == 1 + 7 * 6
    assert "2015-118/index.md" in paths
    for part in ("", "text/", "documents/", "annex-1/", "annex-2/", "annex-3/"):
        assert f"2015-118/3-wheelchairs/{part}index.md" in paths
