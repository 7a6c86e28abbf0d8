"""Prove what the overview and the documents page say: every fact, its place, in whose words."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.current_information import CurrentInformation
from generator.model.evidence import ConditionKind
from generator.model.regulation import Regulation
from generator.render.context import Context
from generator.render.links import documents_path, overview_path
from generator.render.pages.overview import overview_page
from generator.render.site import Site, render_site
from tests.render.test_time_limits import law
from tests.support.contents import TESTLAND
from tests.support.pages import page, read_page
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
def test_the_answers_come_before_anything_else(content: Content, site: Site, number: int) -> None:
    """Figures first, then words; each with its paragraph, if it has one."""
    (answers,) = overview(content, site, number).all("dl", css_class="answers")
    facts = [child for child in answers.children if isinstance(child, Element)]
    anchors = ["ready", "documents-count", "output", "provider", "intake", "channel"]
    unsaid = {"current", *(() if number in (2, 7) else ("refusal",))}

    assert [fact.attributes["id"] for fact in facts] == [*anchors, "refusal", "current"]
    for fact in facts:
        assert bool(fact.all("a", css_class="cite")) is (fact.attributes["id"] not in unsaid)
    regulation = law(content, number)
    quoted = (regulation.provider, *regulation.output, *regulation.refusal.grounds)
    for one in quoted:
        assert one.text[1:] in answers.text


@pytest.mark.parametrize("number", NUMBERS)
def test_what_the_answers_say_whole_is_said_once(content: Content, site: Site, number: int) -> None:
    """No question stands twice on the page, and no answer of the first screen comes again."""
    shown = overview(content, site, number)
    (answers,) = shown.all("dl", css_class="answers")
    questions = [item.text for item in answers.all("dt")]
    headings = [item.text.replace("\u00ad", "") for item in shown.all("h2")]
    again = {content.labels.overview.documents}

    assert len({*questions, *headings}) == len(questions) + len(headings) - len(
        again & {*questions}
    )
    for ground in law(content, number).refusal.grounds:
        assert shown.text.count(ground.text[1:]) == 1 + _in_steps(shown, ground.text[1:])


def _in_steps(shown: Element, words: str) -> int:
    (steps,) = shown.all("ol", css_class="steps")
    return steps.text.count(words)


def test_one_figure_is_large_and_what_stands_beside_it_is_marked_as_ours(
    content: Content, site: Site
) -> None:
    """The act gives no sum: the procedures of minutes are counted by us."""
    ready = overview(content, site, 2).by_id("ready")
    (big,) = ready.all(css_class="big")

    assert big.text == "12 жұмыс күні"
    (beside,) = ready.all("small")
    assert beside.text == (
        "4 рәсімнің әрқайсысы 30 минуттан аспайды. "
        "5-рәсім, пошта арқылы жолдағанда: 1 жұмыс күні ішінде*"
    )
    assert content.labels.drawing.marked_note in overview(content, site, 2).text


def test_documents_are_counted_and_lead_to_their_page(content: Content, site: Site) -> None:
    """Of everybody and under a condition; where kinds of aid differ, no sum is told."""
    told = overview(content, site, 2).by_id("documents-count")
    (link,) = told.all("a", css_class="big")

    assert link.text == "4 құжат"
    assert link.attributes["href"] == "documents/index.md"
    assert "барлық жағдайда; шартқа байланысты тағы 5 құжат" in told.text
    several = overview(content, site, 6).by_id("documents-count")
    assert several.all("a")[0].text == content.labels.glance.by_aid


def test_the_rules_of_today_are_unknown_until_somebody_looks(content: Content, site: Site) -> None:
    """Then their address is told, with the day, as words of ours."""
    unknown = overview(content, site, 3).by_id("current").all("dd")[0]
    assert unknown.text.casefold() == content.labels.site.unknown.casefold()

    approved = content.decrees[0]
    known = CurrentInformation(address="https://rules.example/now?id=1", checked=date(2026, 11, 2))
    wheelchairs = law(content, 3).model_copy(update={"current_information": known})
    context = Context.of(
        content, approved.model_copy(update={"regulations": (wheelchairs,)}), wheelchairs
    )
    current = read_page(overview_page(context)).by_id("current")

    (link,) = current.all("a")
    assert link.attributes["href"] == "https://rules.example/now?id=1"
    assert link.text == "rules.example сайтындағы бет"
    assert current.all("small")[0].text == "(мекенжай тексерілген күн: 2026 жылғы 2 қараша)*"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (2, None),
        (7, "Рәсімді бастау үшін: өтініш немесе медициналық ұйымның қолдаухаты 5-тармақ"),
    ],
)
def test_what_starts_a_service_is_told_where_the_list_lacks_it(
    content: Content, site: Site, number: int, words: str | None
) -> None:
    """Whoever went by the list alone came without it. What may stand in its place has its page."""
    told = [one.text for one in overview(content, site, number).by_id("documents-count").all("dd")]
    shown = page(site, documents_path(content.decrees[0].decree, law(content, number)))

    assert told[1:] == ([words] if words else [])
    assert content.labels.overview.trigger in shown.text
    assert "қолдаухат" in shown.text
    other = page(site, documents_path(content.decrees[0].decree, law(content, 1)))
    assert content.labels.overview.trigger not in other.text


def test_grounds_of_an_act_that_is_not_here_are_said_to_be_missing(
    content: Content, site: Site
) -> None:
    """By words of ours beside the ground that leads to them alone."""
    first, second = overview(content, site, 2).by_id("refusal").all("dd")

    assert first.text.endswith(f"{content.labels.overview.refusal_elsewhere}*")
    assert second.all("small") == []


@pytest.mark.parametrize("number", NUMBERS)
def test_the_sign_of_words_left_out_is_explained(content: Content, site: Site, number: int) -> None:
    """Where it stands in a quotation, and nowhere else."""
    listed = page(site, documents_path(content.decrees[0].decree, law(content, number)))
    for shown in (overview(content, site, number), listed):
        notes = [note.text for note in shown.all("p", css_class="note--page")]
        told = "".join(shown.text.split(note)[0] for note in notes) if notes else shown.text
        assert notes in ([], [content.labels.documents.omitted])
        assert ("…" in told) is bool(notes)


def test_a_step_cites_the_table_whose_words_it_has(content: Content, site: Site) -> None:
    """First; the provision says the same in words of its own. Its result is named as one."""
    (steps,) = overview(content, site, 2).all("ol", css_class="steps")
    first = next(item for item in steps.all("li") if "data-n" in item.attributes)

    assert [link.text for link in first.all("a")] == [
        "1-қосымша, 1-рәсім",
        "6-тармақтың 2) тармақшасы",
    ]
    assert first.all("a")[0].attributes["href"] == (
        f"annex-1/index.md#{law(content, 2).procedures[0].id}"
    )
    assert "Нәтижесі: " in first.text


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


def test_boxes_to_tick_are_made_by_the_program_alone(content: Content, site: Site) -> None:
    """Without it the page shows none: its only form is hidden."""
    shown = page(site, documents_path(content.decrees[0].decree, law(content, 2)))
    (choose,) = shown.all("section", css_class="choose")

    assert "hidden" in choose.attributes
    assert len(choose.all("input")) == len(shown.all("input"))
    (chosen,) = shown.all("div", css_class="chosen")
    assert "hidden" in chosen.attributes


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
    words = testland.labels.worded(repealed=False).overview
    assert least.by_id("steps").text == words.trigger
    assert [e.attributes["id"] for e in least.all("div") if "id" in e.attributes] == [
        "ready",
        "output",
        "provider",
        "channel",
        "refusal",
    ]
    for regulation in approved.regulations:
        shown = page(site, overview_path(approved.decree, regulation))
        assert shown.all(css_class="bar") == []
        assert sources(regulation) <= cited(shown)
        assert all(listed.all("li") for listed in (*shown.all("ul"), *shown.all("ol")))


def test_headings_are_in_the_tense_of_the_act() -> None:
    """Past where it is repealed, present where it is in force; the rules of today by both."""
    testland = load_content(TESTLAND)
    site = render_site(testland)
    repealed, in_force = testland.decrees
    ferry = page(site, overview_path(repealed.decree, repealed.regulations[0]))
    bees = page(site, overview_path(in_force.decree, in_force.regulations[0]))

    assert ferry.by_id("output").all("dt")[0].text == "What did one get?"
    assert bees.by_id("output").all("dt")[0].text == "What does one get?"
    assert ferry.by_id("current").all("dd")[0].text.casefold() == testland.labels.site.unknown
    assert "current" not in [e.attributes.get("id") for e in bees.all("div")]
