"""Prove what the comparison says of each service, and that its table has a cell for each."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.model.regulation import Regulation
from generator.render.links import register_path
from generator.render.pages.registers.chart import chart, chart_units
from generator.render.pages.registers.comparison import comparison_page
from generator.render.pages.registers.desk import Desk
from tests.support.contents import CONTENT, TESTLAND
from tests.support.pages import read_page
from tests.support.reading import Element


def compared(content: Content, approved: ApprovedDecree) -> Element:
    """The comparison of a decree."""
    return read_page(comparison_page(Desk.of(content, approved)))


def row(shown: Element, name: str) -> list[tuple[str, int]]:
    """The cells of a row: what each says, and for how many services."""
    for one in shown.all("tr"):
        heads = one.all("th")
        if heads and heads[0].text.replace("\u00ad", "") == name and one.all("td"):
            return [(cell.text, int(cell.attributes.get("colspan", 1))) for cell in one.all("td")]
    raise AssertionError(name)


@pytest.mark.parametrize("root", [CONTENT, TESTLAND], ids=["content", "testland"])
def test_every_row_has_a_cell_for_every_service(root: object) -> None:
    """Cells that hold for several count as many; each row and column has its header."""
    content = load_content(root)  # type: ignore[arg-type]
    approved = content.decrees[-1]
    (table,) = compared(content, approved).all("table")
    (head,) = table.all("thead")

    assert len(head.all("th")) == len(approved.regulations)
    for one in table.all("tr"):
        spans = [
            int(cell.attributes.get("colspan", 1)) for cell in (*one.all("th"), *one.all("td"))
        ]
        assert sum(spans) == len(approved.regulations) + 1
        scopes = {cell.attributes["scope"] for cell in one.all("th")}
        assert scopes <= {"row", "rowgroup"} or one in head.all("tr")


def test_neighbours_that_say_the_same_are_one_cell(content: Content) -> None:
    """The third to the sixth service have nine working days."""
    cells = row(compared(content, content.decrees[0]), "Қарау мерзімі")

    assert [span for _, span in cells] == [1, 1, 4, 1]
    assert [text.split(" жұмыс күні")[0][-2:].strip() for text, _ in cells] == [
        "9",
        "12",
        "9",
        "15",
    ]


def test_a_document_is_asked_of_everybody_or_under_a_condition(content: Content) -> None:
    """Or not at all, and then its cell is empty to the eye."""
    shown = compared(content, content.decrees[0])
    words = content.labels.registers.comparison

    program = [text.partition("*")[0] for text, _ in row(shown, "Оңалтудың жеке бағдарламасы*")]
    assert program == [
        words.everybody,
        words.conditional,
        words.everybody,
        words.conditional,
        words.everybody,
        words.everybody,
        words.conditional,
    ]
    cards = [text for text, _ in row(shown, "Медициналық карта*")]
    assert [text == f"–{words.none}*" for text in cards] == [
        *(True, False, True, True, True, True, False)
    ]


def test_what_starts_the_procedures_is_compared_though_no_list_names_it(content: Content) -> None:
    """The application of the seventh regulation, the petition of the second and the seventh."""
    shown = compared(content, content.decrees[0])
    words = content.labels.registers.comparison

    *_, application = row(shown, "Өтініш*")
    assert application[0] == f"{words.starting_one}* 5-тармақ"
    petitions = [text for text, _ in row(shown, "Қолдаухат*")]
    assert [text.startswith(words.starting_one) for text in petitions] == [
        *(False, True, False, False, False, False, True)
    ]


def test_a_document_of_one_kind_of_help_depends_on_the_kind(content: Content) -> None:
    """The sixth regulation asks for one document with hygienic means alone, without a condition."""
    shown = compared(content, content.decrees[0])
    words = content.labels.registers.comparison
    name = content.labels.registers.evidence.kinds["disability-certificate"]

    assert row(shown, f"{name}*")[5][0].startswith(f"{words.by_group}*")
    assert row(shown, "Өтініш*")[5][0].startswith(words.everybody)


def test_a_shared_cell_names_the_regulations_that_share_it(content: Content) -> None:
    """Others far from them may say the same: how many they are would be a fact about all."""
    cells = row(compared(content, content.decrees[0]), "Қарау мерзімі")

    assert cells[2][0].startswith("3–6-регламенттерде бірдей 9 жұмыс күні")


def test_words_of_the_table_are_cited_from_the_table(content: Content) -> None:
    """Then from the paragraph, which words them otherwise."""
    cells = row(compared(content, content.decrees[0]), "1-рәсім")

    assert "1-қосымша, 1-рәсім: 1-регламент" in cells[0][0]
    assert cells[0][0].index("1-қосымша") < cells[0][0].index("6-тармақтың")


def test_the_grounds_of_refusal_are_verbatim_or_said_to_be_none(content: Content) -> None:
    """Two services state grounds."""
    cells = row(compared(content, content.decrees[0]), content.labels.overview.refusal)

    assert [span for _, span in cells] == [1, 1, 4, 1]
    for cell, regulation in ((0, 1), (1, 2), (3, 7)):
        grounds = content.decrees[0].regulations[regulation - 1].refusal.grounds
        assert all(ground.text in cells[cell][0] for ground in grounds)
        assert (content.labels.overview.refusal_none in cells[cell][0]) == (not grounds)


def test_a_cell_of_the_chart_is_one_working_day_and_minutes_are_none(content: Content) -> None:
    """Each row says its figure in words beside it."""
    rows = chart(content.decrees[0].regulations, content.labels)
    (drawn,) = compared(content, content.decrees[0]).all("ul", css_class="chart")

    assert [one.cells for one in rows] == [9, 12, 9, 9, 9, 9, 15]
    assert [len(one.all("i")) for one in drawn.all("li")] == [9, 12, 9, 9, 9, 9, 15]
    assert all("жұмыс күні" in one.text for one in drawn.all("li"))
    assert chart_units(rows, content.labels) == ("1 жұмыс күні",)


def test_a_service_whose_limits_nobody_summed_has_words_and_no_cells() -> None:
    """Several limits of days are not added up; limits of minutes become no days."""
    content = load_content(TESTLAND)
    rows = chart(content.decrees[1].regulations, content.labels)

    assert [one.cells for one in rows if one.unit is None] == [0] * sum(
        one.unit is None for one in rows
    )
    assert not chart([_without_limits(content)], content.labels)


def test_the_table_scrolls_in_a_region_that_keys_reach(content: Content) -> None:
    """It has a name, and who sees it is told."""
    shown = compared(content, content.decrees[0])
    (region,) = shown.all("div", css_class="comparison-frame")

    assert region.attributes["role"] == "region"
    assert region.attributes["tabindex"] == "0"
    named = shown.by_id(region.attributes["aria-labelledby"])
    assert named.text.replace("\u00ad", "") == content.labels.registers.comparison.table
    assert "style=" not in comparison_page(Desk.of(content, content.decrees[0])).markdown


def test_the_path_cannot_be_that_of_a_regulation(content: Content) -> None:
    """Regulations begin with their number."""
    path = register_path(content.decrees[0].decree, "comparison")

    assert path == "2015-118/work/comparison/index.md"
    assert all(one.slug[0].isdigit() for one in content.decrees[0].regulations)


def _without_limits(content: Content) -> Regulation:
    return next(one for one in content.decrees[1].regulations if not one.procedures)
