"""Text and table stand side by side, each letter for letter, each step with its column."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.annex import AnnexKind, RowContent
from generator.model.content import Content
from generator.model.inconsistency import Inconsistency, Place, Quotation
from generator.model.regulation import Regulation
from generator.render.pages.beside import has_pairs, pairs_of
from generator.render.site import Site, render_site
from tests.support.contents import TESTLAND
from tests.support.inconsistent import CHECK, known_of
from tests.support.pages import page

NUMBERS = range(1, 8)


def _path(slug: str) -> str:
    return f"2015-118/{slug}/side-by-side/index.md"


@pytest.mark.parametrize("number", NUMBERS)
def test_each_step_stands_beside_its_column(content: Content, site: Site, number: int) -> None:
    """Every cell of the table once, under its row's name; the recipient's own step has none."""
    law = content.decrees[0].regulations[number - 1]
    rows = [row for row in law.annexes[0].rows if row.of is not RowContent.NUMBER]
    table = dict(
        zip([one.id for one in law.procedures], zip(*_cells(law), strict=True), strict=True)
    )
    shown = page(site, _path(law.slug))
    seen = []
    for pair in shown.all(css_class="pair"):
        identities = [a.attributes["href"].partition("#")[2] for a in pair.all("a", css_class="n")]
        for heading, column in zip(pair.all("h3"), pair.all("dl"), strict=True):
            name = heading.all("a")[0].attributes["href"].partition("#")[2]
            seen.append(name)
            assert law.procedures_by_id[name].from_ == identities[0]
            assert [dt.text for dt in column.all("dt")] == [f"{r.number}. {r.name}" for r in rows]
            assert tuple(dd.text for dd in column.all("dd")) == table[name]
        lacking = identities[0] == "p6-1"
        assert bool(pair.all(css_class="note")) == lacking

    assert seen == [one.id for one in law.procedures]


def _cells(law: Regulation) -> list[tuple[str, ...]]:
    return [cells for row, cells in law.table(law.annexes[0]) if row.of is not RowContent.NUMBER]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_paragraph_stands_whole(content: Content, site: Site, number: int) -> None:
    """Each provision of it letter for letter, its number a link into the text."""
    law = content.decrees[0].regulations[number - 1]
    shown = page(site, _path(law.slug))
    found = {
        a.attributes["href"]: p.text for p in shown.all("p") for a in p.all("a", css_class="n")
    }

    assert found == {
        f"../text/index.md#{placed.identity}": placed.provision.printed
        for placed in law.provisions()
        if placed.numbers[0] == "6."
    }


def test_it_is_led_to_from_text_and_table_and_is_no_tab(site: Site) -> None:
    """The way to it names it."""
    for part in ("text", "annex-1"):
        links = page(site, f"2015-118/2-home-care/{part}/index.md").all("a", css_class="arrow-link")
        assert "../side-by-side/index.md" in [link.attributes["href"] for link in links]
    shown = page(site, _path("2-home-care"))
    (tabs,) = shown.all("nav", css_class="tabs")

    assert "Мәтін мен рәсімдер кестесін қатар оқу" in shown.all("nav", css_class="crumbs")[0].text
    assert not [a for a in tabs.all("a") if "aria-current" in a.attributes]


def test_differences_show_where_they_are_known(content: Content) -> None:
    """As marks that lead to their entries; these lead back to text and annex, not here."""
    places = (
        Place(regulation=2, provision="p6-4"),
        Place(regulation=2, annex="annex-1", procedure="procedure-3", row=RowContent.ACTION),
        Place(regulation=2, annex="annex-1", procedure="procedure-4", row=RowContent.NUMBER),
    )
    found = tuple(
        Inconsistency(check=CHECK, here=Quotation(place=place, words="қарайды"), reason="x")
        for place in places
    )
    shown = page(render_site(known_of(content, found)), _path("2-home-care"))
    bare = page(render_site(known_of(content, ())), _path("2-home-care"))
    marks = shown.all("a", css_class="known-sign")

    assert [mark.parent.tag for mark in marks if mark.parent] == ["p", "dd", "h3"]
    assert not any("id" in mark.attributes for mark in marks)
    assert all("inconsistencies/index.md#known-2-" in mark.attributes["href"] for mark in marks)
    assert bare.all("a", css_class="known-sign") == []
    assert bare.text == shown.text


def test_several_tables_and_columns_of_one_provision_all_stand() -> None:
    """In testland a regulation has two tables, and one provision tells of two columns."""
    content = load_content(TESTLAND)
    site = render_site(content)
    paths = {one.path for one in site.pages}
    for approved in content.decrees:
        for law in approved.regulations:
            path = f"{approved.decree.id}/{law.slug}/side-by-side/index.md"
            assert (path in paths) == has_pairs(law)
            if path not in paths:
                continue
            tables = [one for one in law.annexes if one.kind is AnnexKind.PROCEDURE_TABLE]
            columns = [
                procedure.id
                for annex in tables
                for pairs in pairs_of(law, annex)
                for pair in pairs
                for procedure in pair.procedures
            ]
            shown = page(site, path)
            assert len(shown.all("h3")) == len(columns)
            assert sorted(columns) == sorted(
                one.id for annex in tables for one in law.procedures_of(annex)
            )
