"""Prove that marks stand at their places, lead to their entries, and change no letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.inconsistency import Inconsistency, Part, Place, Quotation
from generator.render.known import Known, known_inconsistencies
from generator.render.links import decree_path, inconsistencies_path, link
from generator.render.site import Site, render_site
from tests.render.test_law_on_pages import compact
from tests.support.contents import TESTLAND
from tests.support.inconsistent import CHECK, inconsistent, known_of
from tests.support.pages import page, read_page
from tests.support.reading import Element


@pytest.fixture(scope="module")
def spoilt(content: Content) -> Content:
    """The real content, in which something is known to be inconsistent at every place."""
    return known_of(content, inconsistent(content.decrees[0]))


@pytest.fixture(scope="module")
def marked(spoilt: Content) -> Site:
    """Its pages."""
    return render_site(spoilt)


@pytest.fixture(scope="module")
def bare(content: Content) -> Site:
    """The pages of the same content, in which nothing is known to be inconsistent."""
    return render_site(known_of(content, ()))


@pytest.fixture(scope="module")
def known(spoilt: Content) -> tuple[Known, ...]:
    """What is known."""
    return known_inconsistencies(spoilt.decrees[0].inconsistencies)


def test_marks_change_no_letter_of_any_page(bare: Site, marked: Site) -> None:
    """But for the note above the text, every page says what it says without them."""
    shown = {one.path: one for one in marked.pages}
    for found in bare.pages:
        tree = read_page(shown[found.path])
        for note in tree.all(css_class="known-note"):
            assert note.parent is not None
            note.parent.children.remove(note)

        assert _pieces(tree) == _pieces(read_page(found)), found.path
        assert compact(tree.text) == compact(read_page(found).text), found.path


def test_every_place_has_its_one_mark(marked: Site, known: tuple[Known, ...]) -> None:
    """Of 7 regulations with all their paragraphs, annexes, rows and cells, and of the decree."""
    anchors = [mark.attributes["id"] for _, mark in _marks(marked)]

    assert len(known) > 500
    assert len(anchors) == len(set(anchors))
    assert sorted(anchors) == sorted(one.anchor for one in known)


def test_a_mark_leads_to_its_entry_and_the_entry_back(
    spoilt: Content, marked: Site, known: tuple[Known, ...]
) -> None:
    """By the same id on both pages."""
    path = inconsistencies_path(spoilt.decrees[0].decree)
    entries = {
        item.attributes["id"]: item.all("a")[0].attributes["href"]
        for listed in page(marked, path).all("ol", css_class="inconsistencies")
        for item in listed.children
        if isinstance(item, Element)
    }
    marks = {mark.attributes["id"]: (where, mark) for where, mark in _marks(marked)}

    assert list(entries) == [one.anchor for one in known]
    for anchor, (where, mark) in marks.items():
        assert mark.attributes["href"] == link(where, path, anchor)
        assert entries[anchor] == link(path, where, anchor)


def test_a_mark_says_its_number_and_what_it_is(marked: Site, known: tuple[Known, ...]) -> None:
    """Seen by the style sheet, heard as a name: it has no text that could be copied."""
    numbers = {one.anchor: one.number for one in known}
    for _, mark in _marks(marked):
        number = numbers[mark.attributes["id"]]

        assert mark.attributes["aria-label"] == (
            f"Белгілі сәйкессіздік {number}: Қызметтің атауы әркелкі жазылған"
        )
        assert mark.attributes["data-name"] == f"≠ {number}"
        assert mark.children == []


def test_marks_stand_at_the_words_they_mean(
    spoilt: Content, marked: Site, known: tuple[Known, ...]
) -> None:
    """In the same paragraph, heading, line or cell."""
    words = {one.anchor: one.cases[0].here.words for one in known}
    for where, mark in _marks(marked):
        around = mark.parent
        assert around is not None
        assert words[mark.attributes["id"]] in around.text, (where, mark.attributes["id"])
    law = spoilt.decrees[0].regulations[1]
    text = page(marked, f"2015-118/{law.slug}/text/index.md")
    table = page(marked, f"2015-118/{law.slug}/annex-1/index.md")

    assert text.by_id("known-2-p6-4-titles-agree").parent is text.by_id("p6-4").parent
    (cell,) = [
        cell
        for cell in table.all("td")
        for mark in cell.all("a", css_class="known-mark")
        if mark.attributes["id"] == "known-2-annex-1-procedure-3-time-limit-titles-agree"
    ]
    assert cell.text == law.procedures[2].time_limit


def test_words_in_question_are_pointed_to(marked: Site, known: tuple[Known, ...]) -> None:
    """Where they stand once and are not all there is."""
    pointed = [
        found.text for one in marked.pages for found in read_page(one).all(css_class="pointed")
    ]
    words = {one.cases[0].here.words for one in known}

    assert len(pointed) > 300
    assert set(pointed) <= words


def test_a_line_in_front_of_the_decree_has_the_mark_of_its_words(
    spoilt: Content, marked: Site
) -> None:
    """Not each of the lines."""
    decree = spoilt.decrees[0].decree
    front = page(marked, decree_path(decree)).all("p", css_class="front")

    assert [len(line.all("a", css_class="known-mark")) for line in front] == [0, 0, 1]


def test_nothing_is_said_where_nothing_is_known(bare: Site) -> None:
    """No page, no mark, no link, no note."""
    assert not any("inconsistencies" in one.path for one in bare.pages)
    assert not any(
        words in one.markdown
        for one in bare.pages
        for words in ('class="known-', "inconsistencies/")
    )


def test_the_text_page_and_the_decree_say_how_many_there_are(
    spoilt: Content, marked: Site, known: tuple[Known, ...]
) -> None:
    """Of the regulation, and of all; each a link."""
    decree, law = spoilt.decrees[0].decree, spoilt.decrees[0].regulations[1]
    of_law = sum(one.place.regulation == 2 for one in known)
    notes = {
        path: page(marked, path).all("p", css_class="known-note")
        for path in (decree_path(decree), f"2015-118/{law.slug}/text/index.md")
    }

    told = "Олардың мәтіндегі орны ≠ белгісімен көрсетілген."
    assert [(note.text, note.all("a")[0].attributes["href"]) for (note,) in notes.values()] == [
        (f"Ресми мәтіндегі белгілі сәйкессіздіктер ({count}). {told}", href)
        for count, href in (
            (len(known), "inconsistencies/index.md"),
            (of_law, "../../inconsistencies/index.md#regulation-2"),
        )
    ]


@pytest.mark.parametrize("annex", ["annex-1", "annex-2"])
def test_a_page_of_an_annex_tells_of_marks_where_it_has_some(content: Content, annex: str) -> None:
    """And only there."""
    found = _one(Place(regulation=2, annex="annex-1", part=Part.HEADER), "қызметтер")
    site = render_site(known_of(content, (found,)))

    shown = page(site, f"2015-118/2-home-care/{annex}/index.md")

    assert len(shown.all(css_class="known-note")) == (annex == "annex-1")


def test_an_address_does_not_change_when_another_is_known() -> None:
    """The number does; what is of one kind and stands at one place is one entry."""
    place, other = Place(regulation=2, provision="p6"), Place(regulation=2, provision="p5")
    before = known_inconsistencies([_one(place, "a")])
    after = known_inconsistencies([_one(other, "b"), _one(place, "c"), _one(place, "a")])

    assert [one.number for one in after] == [1, 2]
    assert before[0].anchor == after[1].anchor == f"known-2-p6-{CHECK}"
    assert [case.here.words for case in after[1].cases] == ["c", "a"]


def test_places_that_a_page_does_not_show_are_marked_beside(content: Content) -> None:
    """A procedure as a whole at its number; rows of a drawn annex at its label."""
    found = (
        _one(Place(regulation=2, annex="annex-1", procedure="procedure-2"), "2"),
        _one(Place(regulation=2, annex="annex-3", procedure="procedure-2"), "x"),
    )
    site = render_site(known_of(content, found))

    head = page(site, "2015-118/2-home-care/annex-1/index.md").by_id("procedure-2")
    (label,) = page(site, "2015-118/2-home-care/annex-3/index.md").all(css_class="annex-label")
    assert len(head.all("a", css_class="known-mark")) == 1
    assert len(label.all("a", css_class="known-mark")) == 1


def test_marks_stand_in_every_variety_of_regulation() -> None:
    """Two tables, forms, sections that begin again, a decree without lines in front."""
    content = load_content(TESTLAND)
    for approved in content.decrees:
        found = inconsistent(approved)
        site = render_site(known_of(_only(content, approved.decree.id), found))
        anchors = [mark.attributes["id"] for _, mark in _marks(site)]

        assert sorted(anchors) == sorted(one.anchor for one in known_inconsistencies(found))


def _only(content: Content, decree: str) -> Content:
    first = [one for one in content.decrees if one.decree.id == decree]
    others = [one for one in content.decrees if one.decree.id != decree]
    bare = [one.model_copy(update={"inconsistencies": ()}) for one in others]
    return replace(content, decrees=(*first, *bare))


def _pieces(tree: Element) -> list[str]:
    """The text of every paragraph, heading and cell."""
    tags = {"p", "h1", "h2", "h3", "th", "td", "li", "dt", "dd"}
    return [element.text for element in tree.all() if element.tag in tags]


def _marks(site: Site) -> Iterator[tuple[str, Element]]:
    """Every mark with the path of its page."""
    for one in site.pages:
        for mark in read_page(one).all("a", css_class="known-mark"):
            yield one.path, mark


def _one(place: Place, words: str) -> Inconsistency:
    return Inconsistency(check=CHECK, here=Quotation(place=place, words=words), reason="x")
