"""Prove that the law stands on the pages letter for letter, each page with its status."""

from __future__ import annotations

import pytest

from generator.edition.conversion import to_html
from generator.languages.hyphenation import SOFT_HYPHEN
from generator.model.annex import AnnexKind
from generator.model.content import Content
from generator.model.regulation import Regulation
from generator.render.links import annex_path, decree_path, text_path
from generator.render.site import Site
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

    assert [h.text for h in shown.all("h2")] == [law.heading]
    assert [h.text for h in shown.all("h3")] == [section.heading for section in law.sections]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_contents_name_every_section_and_numbered_paragraph(
    content: Content, site: Site, number: int
) -> None:
    """By the printed heading and the bare number, each a link to its place."""
    law = regulation(content, number)
    shown = page(site, text_path(content.decrees[0].decree, law))
    (contents,) = shown.all("nav", css_class="law-nav")
    links = [(link.attributes["href"], link.text) for link in contents.all("a")]
    expected = []
    for at, section in enumerate(law.sections, start=1):
        expected.append((f"#s{at}", section.heading))
        expected += [
            (f"#{placed.identity}", (placed.provision.number or "").rstrip("."))
            for placed in law.provisions()
            if placed.path[1] == at - 1 and placed.depth == 0 and placed.provision.number
        ]

    assert links == expected


def test_a_paragraph_says_how_it_is_cited(content: Content, site: Site) -> None:
    """In the act's printed words and as Kazakh acts cite a place, ready to be copied."""
    law = regulation(content, 2)
    shown = page(site, text_path(content.decrees[0].decree, law))
    (text,) = shown.all(css_class="law")
    chosen = shown.by_id("p6-4")

    assert text.attributes["data-citation"].replace("{}", chosen.attributes["data-place"]) == (
        'Қызылорда облысы әкімдігінің 2015 жылғы "10" тамыздағы № 118 қаулысымен бекітілген '
        '"Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызмет көрсетуге құжаттар ресімдеу" '
        "мемлекеттік көрсетілетін қызмет регламентінің 6-тармағының 4) тармақшасы "
        "(күші жойылған)"
    )


def test_a_clause_says_how_it_is_cited(content: Content, site: Site) -> None:
    """By the name under which the source knows the decree."""
    shown = page(site, decree_path(content.decrees[0].decree))
    (text,) = shown.all(css_class="law")
    chosen = shown.by_id("c1-3")

    assert text.attributes["data-citation"].replace("{}", chosen.attributes["data-place"]) == (
        "Қызылорда облыстық әкімдігінің 2015 жылғы 10 тамыздағы № 118 қаулысының "
        "1-тармағының 3) тармақшасы (күші жойылған)"
    )


def test_no_text_of_an_act_holds_a_soft_hyphen(site: Site) -> None:
    """What is copied is letter for letter the act; only headings of ours may be divided."""
    for found in pages_below("2015-118/", site):
        shown = read_html(to_html(found.markdown))
        official = [*shown.all(css_class="law"), *shown.all("table"), *shown.all("p")]

        assert not any(SOFT_HYPHEN in piece.text for piece in official), found.path
        assert SOFT_HYPHEN not in found.title + found.description


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

        assert [p.text for p in shown.all(css_class="annex-heading")] == [annex.heading]
        assert [p.text for p in shown.all(css_class="annex-header")] == [annex.header]
        assert [p.text for p in shown.all(css_class="annex-label")] == [annex.label]


def test_all_fourteen_drawings_stand_on_their_pages_with_every_word(
    content: Content, site: Site
) -> None:
    """Drawing and block scheme show every performer, action and limit; the list says them again."""
    drawings = 0
    for law in content.decrees[0].regulations:
        for annex in law.annexes:
            if annex.kind is AnnexKind.PROCEDURE_TABLE:
                continue
            shown = page(site, annex_path(content.decrees[0].decree, law, annex))
            steps, *_ = shown.all("ol", css_class="steps")
            listed = steps.text
            views = [compact(picture.text) for picture in shown.all("svg")]
            assert len(views) == 2
            drawings += 1
            for procedure in law.procedures:
                performer = law.participants_by_id[procedure.performer].name
                words = [procedure.action, *(limit.text for limit in procedure.durations)]
                for text in (performer[1:], *words):
                    assert all(compact(text) in drawn for drawn in views), (law.id, text)
                    assert text in listed, (law.id, annex.id, text)

    assert drawings == 14


def compact(text: str) -> str:
    """`text` without white space: lines of a drawing break where they must."""
    return "".join(text.split())


@pytest.mark.parametrize("number", NUMBERS)
def test_a_cell_of_annex_1_knows_its_row_and_its_card(
    content: Content, site: Site, number: int
) -> None:
    """Where there is no room for a table the style sheet shows these words in place of it."""
    law = regulation(content, number)
    shown = page(site, annex_path(content.decrees[0].decree, law, law.annexes[0]))
    (table,) = shown.all("table")
    for row, printed in zip(table.all("tr"), law.annexes[0].rows, strict=True):
        cells = [cell for cell in row.children if isinstance(cell, Element)][2:]
        named = {cell.attributes["data-row"] for cell in cells}

        assert named == {f"{printed.number}. {printed.name}"}
    heads = table.all("tr")[0].all("th")[1:]
    assert [head.attributes["id"] for head in heads] == [item.id for item in law.procedures]
    assert [head.attributes["data-card"] for head in heads] == [
        f"{item.number}-рәсім" for item in law.procedures
    ]


def test_every_page_says_that_the_act_is_repealed_and_by_which(site: Site) -> None:
    """Only the way here stands before the notice, which is worded from one place in the data."""
    for found in (site.pages[0], *pages_below("2015-118/", site)):
        shown = read_html(to_html(found.markdown))
        pieces = [child for child in shown.children if isinstance(child, Element)]
        if pieces[0].attributes["class"] == "crumbs":
            pieces.pop(0)
        first = next(child for child in pieces[0].children if isinstance(child, Element))

        # The skip link leads here: a listener hears the status, then what page it is.
        assert pieces[0].attributes["id"] == "main", found.path
        assert first.attributes["class"] == "status", found.path
        assert REPEAL in first.text, found.path
        assert [heading.parent for heading in shown.all("h1")] == [pieces[0]], found.path
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
    """Published addresses never change: the decree, what is known of it, those of a regulation."""
    paths = [found.path for found in pages_below("2015-118/", site)]

    assert len(paths) == len(set(paths))
    assert {"2015-118/index.md", "2015-118/inconsistencies/index.md"} <= set(paths)
    for part in ("", "text/", "side-by-side/", "documents/", "annex-1/", "annex-2/", "annex-3/"):
        assert f"2015-118/3-wheelchairs/{part}index.md" in paths
