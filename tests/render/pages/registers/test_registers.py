"""Prove that the registers hold every fact of their kind, verbatim, each with its provision."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from generator.checks.loading import load_content
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.model.regulation import Regulation
from generator.render.links import link, register_path, text_path, work_path
from generator.render.pages.registers.shelf import register_pages
from generator.render.pages.registers.terms import uses_in
from generator.render.site import Site
from tests.support.contents import TESTLAND
from tests.support.pages import page, read_page
from tests.support.reading import Element


def shown(content: Content, site: Site, name: str) -> Element:
    """A register of the real decree."""
    return page(site, register_path(content.decrees[0].decree, name))


def links(element: Element) -> set[str]:
    """Where its links lead."""
    return {one.attributes["href"] for one in element.all("a")}


def cited(content: Content, name: str, regulation: Regulation, provision: str) -> str:
    """The link from a register to a provision."""
    decree = content.decrees[0].decree
    return link(register_path(decree, name), text_path(decree, regulation), provision)


def regulations(content: Content) -> tuple[Regulation, ...]:
    """Those of the real decree."""
    return content.decrees[0].regulations


def test_every_document_is_in_the_register_in_the_words_of_its_regulation(
    content: Content, site: Site
) -> None:
    """With its conditions and its provision."""
    register = shown(content, site, "documents")
    text, found = register.text, links(register)

    for regulation in regulations(content):
        given = [(one.text, one.from_) for one in regulation.output]
        asked = [(one.document, one.from_) for one in regulation.evidence]
        for words, provision in (*given, *asked):
            assert words in text
            assert cited(content, "documents", regulation, provision) in found
        for document in regulation.evidence:
            assert all(condition.text in text for condition in document.conditions)


def test_equal_wordings_are_told_once(content: Content, site: Site) -> None:
    """Under one kind with the services that word it so."""
    register = shown(content, site, "documents")
    words = "стандарттың қосымшасына сәйкес нысан бойынша өтініш"

    assert sum(one.text == words for one in register.all("span", css_class="document")) == 1


def test_a_document_that_starts_the_work_but_stands_in_no_list_is_not_lost(
    content: Content, site: Site
) -> None:
    """The petition of a medical organisation."""
    assert shown(content, site, "documents").by_id("asked-petition").text == "Қолдаухат*"


def test_a_short_name_is_ours_and_says_so(content: Content, site: Site) -> None:
    """Each heading of a kind has the mark, and the mark is explained."""
    register = shown(content, site, "documents")
    named = [one for one in register.all("h3") if not one.attributes["id"].startswith("given")]

    assert named
    assert all(one.text.endswith("*") for one in named)
    assert content.labels.drawing.marked_note in register.text


def test_a_kind_without_a_short_name_has_the_words_of_the_act() -> None:
    """And no mark."""
    content = load_content(TESTLAND)
    pages = {one.path: one for one in register_pages(content, content.decrees[0])}
    register = read_page(pages["2028-44/work/documents/index.md"])

    assert register.by_id("asked-muzzle").text == "The muzzle"


def test_every_time_limit_is_in_the_register(content: Content, site: Site) -> None:
    """Under its own words; the count is that of the procedures that have it."""
    register = shown(content, site, "time-limits")
    headings = [one.text.replace("\u00ad", "") for one in register.all("h2")]

    assert headings == [
        "30 минуттан аспайды",
        "1 жұмыс күні ішінде",
        "9 жұмыс күні ішінде",
        "12 жұмыс күні ішінде",
        "15 жұмыс күні ішінде",
    ]
    counts = [one.text for one in register.all("p", css_class="from")]
    assert counts == ["28 мерзім", "2 мерзім", "5 мерзім", "1 мерзім", "1 мерзім"]


def test_every_procedure_is_cited_under_its_limit(content: Content, site: Site) -> None:
    """With the condition where the limit has one."""
    register = shown(content, site, "time-limits")
    text, found = register.text, links(register)

    for regulation in regulations(content):
        for procedure in regulation.procedures:
            assert cited(content, "time-limits", regulation, procedure.from_) in found
            assert all(one.condition in text for one in procedure.durations if one.condition)


def test_a_limit_under_a_condition_has_the_result_and_the_condition_apart(
    content: Content, site: Site
) -> None:
    """No sentence is made that the act has not."""
    register = shown(content, site, "time-limits")
    words = [one.text for one in register.all("p", css_class="more-said")]

    for regulation in regulations(content):
        for procedure in regulation.procedures:
            for one in procedure.durations:
                if one.condition:
                    assert f"Шарты: {one.condition}" in words
                    assert f"Нәтижесі: {procedure.result}" in words


def test_words_of_the_table_are_cited_from_the_table(content: Content, site: Site) -> None:
    """Before the paragraph, which words them otherwise."""
    register = shown(content, site, "time-limits")
    first = register.all("ul", css_class="wordings")[0].all("li")[0]
    places = [one.text for one in first.all("span", css_class="places")]

    assert [one.partition(":")[0] for one in places] == [
        "1-қосымша, 1-рәсім",
        "6-тармақтың 2) тармақшасы",
    ]


def test_what_has_no_limit_says_so() -> None:
    """A limit that counts nothing stands in its own words; one that is not given is missed."""
    content = load_content(TESTLAND)
    pages = {one.path: one for one in register_pages(content, content.decrees[1])}
    headings = [one.text for one in read_page(pages["2031-7/work/time-limits/index.md"]).all("h2")]

    assert headings[-2:] == [
        "At once",
        content.labels.drawing.no_time_limit[:1].upper() + content.labels.drawing.no_time_limit[1:],
    ]
    assert headings.index("20 (twenty) minutes") < headings.index("At most 1 month")


def test_every_reference_to_another_act_is_in_the_register(content: Content, site: Site) -> None:
    """In its own words, with its place; a regulation's own annexes are no other act.

    Of provisions that have one place in words, the first is led to.
    """
    register = shown(content, site, "acts")
    text, found = register.text, links(register)

    for regulation in regulations(content):
        for one in regulation.references:
            assert (one.text in text) == (one.act != "this")
            alike = {found for found in regulation.by_identity if found.startswith(one.from_[:4])}
            if one.act != "this":
                assert {cited(content, "acts", regulation, like) for like in alike} & found
    assert {"../../index.md#c0"} <= found


def test_what_the_text_does_not_say_of_an_act_is_unknown(content: Content, site: Site) -> None:
    """The two laws are cited without a number."""
    acts = [
        one
        for one in shown(content, site, "acts").all("section", css_class="cited-act")
        if content.labels.site.unknown in one.text
    ]

    assert [one.all("h3")[0].attributes["id"] for one in acts] == [
        "act-law-local-government",
        "act-law-public-services",
    ]


def test_each_regulation_has_its_own_standard(content: Content, site: Site) -> None:
    """One name of ours, seven documents."""
    register = shown(content, site, "acts")
    standards = [one.attributes.get("id", "") for one in register.all("h3")]

    assert [one for one in standards if one.startswith("act-standard")] == [
        f"act-standard-{number}" for number in range(1, 8)
    ]


def test_a_standard_without_a_title_is_headed_by_words_of_ours(
    content: Content, site: Site
) -> None:
    """Not by a piece of a sentence in quotation marks."""
    register = shown(content, site, "acts")

    assert register.by_id("act-standard-7").text == (
        "Стандарттың атауы 7-регламентте келтірілмеген*"
    )
    assert register.by_id("act-standard-1").text.startswith("«")


def test_an_act_shows_its_kind_and_who_issued_it(content: Content, site: Site) -> None:
    """As far as the text says."""
    facts = {
        act.all("h3")[0].attributes["id"]: {
            one.all("dt")[0].text: one.all("dd")[0].text for one in act.all("dl")[0].all("div")
        }
        for act in shown(content, site, "acts").all("section", css_class="cited-act")
        if act.all("dl")
    }

    assert facts["act-order-2015-279"]["Түрі"].endswith("министрінің бұйрығы")
    assert facts["act-law-public-services"]["Түрі"] == "Заң"
    assert facts["act-repeal"] == {
        "Шығарған орган": "Қызылорда облысы әкімдігі",
        "Күні": "2020 жылғы 6 ақпан",
        "Нөмірі": "163",
    }


def test_omitted_words_are_explained_where_there_are_any(content: Content) -> None:
    """On every page for employees with an ellipsis, and on no other."""
    omitted = content.labels.documents.omitted

    for one in register_pages(content, content.decrees[0]):
        text = read_page(one).text
        assert (omitted in text) == ("…" in text.replace(omitted, ""))


def test_every_definition_is_in_the_register(content: Content, site: Site) -> None:
    """Verbatim, with its provision."""
    register = shown(content, site, "terms")
    text, found = register.text, links(register)

    for regulation in regulations(content):
        for term in regulation.terms:
            assert term.meaning in text
            assert cited(content, "terms", regulation, term.from_) in found


@pytest.mark.parametrize(
    ("number", "word", "uses"),
    [
        (2, "хабарлама", ["p6-4", "p6-5", "p6-6"]),
        (2, "дәлелді жауап", []),
        (7, "дәлелді бас тарту", ["p6-4", "p6-5", "p6-6"]),
        (2, "талон", []),
        (3, "стандарт", ["p6-1", "p6-1-i1"]),
    ],
)
def test_a_term_is_found_in_whatever_form_behind_its_definition(
    content: Content, number: int, word: str, uses: list[str]
) -> None:
    """Not in the definition itself, and not in names in quotation marks."""
    regulation = regulations(content)[number - 1]
    (at,) = (at for at, one in enumerate(regulation.terms) if one.term == word)

    assert uses_in(regulation, language_of("kk"))[at] == uses


def test_a_term_that_is_not_used_says_so(content: Content, site: Site) -> None:
    """One of the real decree's terms is defined and never used."""
    register = shown(content, site, "terms")

    assert register.text.count(content.labels.registers.terms.unused) == 1


def test_the_hub_leads_to_every_page_with_a_sentence(content: Content, site: Site) -> None:
    """And the decree's page to the hub."""
    approved = content.decrees[0]
    hub = work_path(approved.decree.id)
    (first, *others) = register_pages(content, approved)
    listed = [
        entry for one in page(site, hub).all("ul", css_class="gathered") for entry in one.all("li")
    ]

    assert first.path == hub
    assert [one.all("a")[0].attributes["href"] for one in listed] == [
        link(hub, one.path) for one in others
    ]
    assert all(one.all("small")[0].text for one in listed)
    assert "work/index.md" in links(page(site, "2015-118/index.md"))


def test_every_page_begins_with_the_status_and_is_printed_with_it(
    content: Content, site: Site
) -> None:
    """Way, status, title; the style sheet of the decree's sheets."""
    paths = {one.path for one in register_pages(content, content.decrees[0])}
    pages = [one for one in site.pages if one.path in paths]

    assert len(pages) == len(paths) == 9
    for one in pages:
        shown_page = read_page(one)
        assert one.status
        assert one.sheet == "2015-118/sheet.css"
        assert one.description.startswith(content.labels.status.repealed)
        (header,) = shown_page.all("header")
        assert header.all("div", css_class="status")
        assert [entry.text for entry in shown_page.all("nav", css_class="crumbs")[0].all("li")][
            :2
        ] == ["Басты бет", "№ 118 қаулы"]


def test_no_page_is_made_of_nothing() -> None:
    """One regulation has nothing to be compared with, and one without terms no register of them."""
    content = load_content(TESTLAND)
    ferry = {one.path for one in register_pages(content, content.decrees[0])}

    assert not {path for path in ferry if "comparison" in path or "terms" in path}


@pytest.mark.parametrize("at", [0, 1])
def test_every_link_of_testland_leads_to_a_provision_of_the_text(at: int) -> None:
    """Whatever form an act has: unnumbered, numbered twice, with several processes."""
    content = load_content(TESTLAND)
    approved: ApprovedDecree = content.decrees[at]
    known = {one.slug: one.by_identity.keys() for one in approved.regulations}

    for made in register_pages(content, approved):
        for address in links(read_page(made)):
            found = urlsplit(address)
            if found.path.endswith("text/index.md"):
                assert found.fragment in known[found.path.split("/")[-3]]
