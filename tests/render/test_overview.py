"""Prove what the overview and the documents page say: every fact, its place, in whose words."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.evidence import ConditionKind
from generator.model.regulation import Regulation
from generator.render.links import documents_path, overview_path
from generator.render.site import Site, render_site
from tests.render.test_time_limits import law
from tests.support.contents import TESTLAND
from tests.support.pages import page
from tests.support.reading import Element

NUMBERS = range(1, 8)


def overview(content: Content, site: Site, number: int) -> Element:
    """The overview of the regulation of this number."""
    decree = content.decrees[0].decree
    return page(site, overview_path(decree, law(content, number)))


def cited(shown: Element) -> set[str]:
    """The provisions of the text that links of a page lead to."""
    urls = (urlsplit(link.attributes["href"]) for link in shown.all("a"))
    return {url.fragment for url in urls if url.path.endswith("text/index.md") and url.fragment}


def sources(regulation: Regulation) -> set[str]:
    """The provisions of all facts that an overview tells: all but what drawings alone show."""
    drawn = {"processes", "evidence_groups"}
    return {
        fact.provision
        for fact in regulation.facts
        if fact.provision and fact.way[0] not in drawn and "messages" not in fact.way
    }


@pytest.mark.parametrize("number", NUMBERS)
def test_every_fact_names_the_paragraph_it_comes_from(
    content: Content, site: Site, number: int
) -> None:
    """A link to each provision that a fact was read from stands on the page."""
    assert sources(law(content, number)) <= cited(overview(content, site, number))


@pytest.mark.parametrize("number", NUMBERS)
def test_four_answers_come_before_anything_else(content: Content, site: Site, number: int) -> None:
    """What was given, by whom, where one applied, how long it took; each with its paragraph."""
    (answers,) = overview(content, site, number).all("dl", css_class="answers")
    facts = [child for child in answers.children if isinstance(child, Element)]

    assert [fact.attributes["id"] for fact in facts] == ["output", "provider", "intake", "ready"]
    assert all(fact.all("a", css_class="cite") for fact in facts)
    regulation = law(content, number)
    for text in (regulation.provider.text, *(output.text for output in regulation.output)):
        assert text[1:] in answers.text


def test_one_figure_is_large_and_what_stands_beside_it_is_marked_as_ours(
    content: Content, site: Site
) -> None:
    """The act gives no sum: the procedures of minutes are counted by us."""
    (big,) = overview(content, site, 2).all(css_class="big")
    (beside,) = overview(content, site, 2).all("dl")[0].all("small")

    assert big.text == "12 жұмыс күні"
    assert beside.text.endswith(content.labels.drawing.ours_mark)
    assert "4 рәсім" in beside.text
    assert content.labels.drawing.ours_note in overview(content, site, 2).text


@pytest.mark.parametrize("number", NUMBERS)
def test_documents_stand_in_groups_by_whom_they_concern(
    content: Content, site: Site, number: int
) -> None:
    """Everybody's first, then those of all but some, then those of a condition."""
    regulation = law(content, number)
    shown = page(site, documents_path(content.decrees[0].decree, regulation))
    sections = {
        section.all("h3")[0].attributes["id"]: section.text
        for section in shown.all(css_class="docs")
    }
    used = set()
    for evidence in regulation.evidence:
        kinds = {condition.kind for condition in evidence.conditions}
        name = "conditional" if kinds - {ConditionKind.EXCEPT} else "exempted"
        name = name if kinds else "everybody"
        anchor = f"{evidence.group}-{name}" if evidence.group else name
        used.add(anchor)
        assert evidence.document in sections[anchor]

    whom = ("everybody", "exempted", "conditional")
    aids = [f"{group.id}-" for group in regulation.evidence_groups] or [""]
    order = [f"{aid}{name}" for aid in aids for name in whom]
    assert list(sections) == [anchor for anchor in order if anchor in used]


def test_nothing_on_the_screen_looks_like_a_box_to_tick(content: Content, site: Site) -> None:
    """The style sheet draws boxes on paper only; the page itself has no form."""
    shown = page(site, documents_path(content.decrees[0].decree, law(content, 2)))

    assert shown.all("input") == []


def test_first_and_last_acts_are_no_procedures(content: Content, site: Site) -> None:
    """Two ways to begin and two to end; the official words begin it, ours end it and say so."""
    (steps,) = overview(content, site, 2).all("ol", css_class="steps")
    edges = [item.text for item in steps.all("li", css_class="is-edge")]

    assert len(edges) == 4
    assert edges[0].startswith("көрсетілетін қызметті алушы не оның заңды өкілі көрсетілетін")
    assert edges[1].startswith("немесе медициналық ұйым медициналық ұйымның қолдаухаты")
    assert edges[2].endswith("алу*")
    assert edges[3].startswith("немесе медициналық ұйым")


def test_the_bar_is_a_picture_with_words(content: Content, site: Site) -> None:
    """Who hears the page hears the limits; the key explains cells, notches and the other branch."""
    shown = overview(content, site, 7)
    (bar,) = shown.all(css_class="bar")
    (key,) = shown.all("ul", css_class="bar__key")

    assert bar.attributes["role"] == "img"
    assert "3: 15 жұмыс күні ішінде" in bar.attributes["aria-label"]
    assert len(bar.all("i")) == 15 + 4 + 1
    assert len(key.all("li")) == 3


def test_regulations_of_another_shape_have_an_overview_too() -> None:
    """Without procedures, limits, documents or a place to apply nothing empty is shown."""
    testland = load_content(TESTLAND)
    site = render_site(testland)
    approved = testland.decrees[1]
    least = page(site, overview_path(approved.decree, approved.regulations[2]))

    assert least.by_id("ready").all("dd")[0].text == testland.labels.time.unknown
    assert least.by_id("steps").text == testland.labels.overview.trigger
    assert [e.attributes["id"] for e in least.all("div") if "id" in e.attributes] == [
        "output",
        "provider",
        "ready",
    ]
    for regulation in approved.regulations:
        shown = page(site, overview_path(approved.decree, regulation))
        assert shown.all(css_class="bar") == []
        assert sources(regulation) <= cited(shown)
        assert all(listed.all("li") for listed in (*shown.all("ul"), *shown.all("ol")))
