"""Prove what the home page and the catalogue list: every service once, each status."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from generator.checks.loading import load_content
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.render.links import HOME
from generator.render.pages.catalogue import catalogue_page
from generator.render.pages.home import AT_A_GLANCE, NEWEST, home_page
from generator.render.site import Site, render_site
from generator.render.summary import DecreeSummary, summarize
from tests.support.contents import TESTLAND
from tests.support.pages import page, read_page
from tests.support.reading import Element


@pytest.fixture(scope="module")
def testland() -> Content:
    """Content with two decrees, one of them in force."""
    return load_content(TESTLAND)


def rows(home: Element) -> dict[str, list[str]]:
    """The addresses of the services listed under each heading."""
    return {
        row.all("h2")[0].text.replace("\u00ad", ""): [
            item.all("a")[0].attributes["href"]
            for listed in row.all("ul", css_class="services")
            for item in listed.all("li")
        ]
        for row in home.all("section", css_class="row")
    }


def many(content: Content, count: int) -> list[DecreeSummary]:
    """So many decrees of one service, each a year after the one before it."""
    (found, *_) = (summarize(content, approved) for approved in content.decrees)
    return [
        found.model_copy(
            update={
                "id": f"{1900 + at}-1",
                "path": f"{1900 + at}-1/index.md",
                "citation": f"№ {at}",
                "day": date(1900 + at, 1, 1),
                "services": found.services[:1],
            }
        )
        for at in range(count)
    ]


def shown(content: Content, decrees: Sequence[DecreeSummary]) -> Element:
    """The home page of these decrees, as a browser reads it."""
    return read_page(home_page(content.labels, language_of(content.language), decrees))


def test_services_are_listed_by_need_each_once(site: Site) -> None:
    """In the order of the needs in labels/, then of the decree."""
    listed = rows(page(site, HOME))

    assert listed == {
        "Жүріп-тұру": [
            "2015-118/1-personal-assistant/index.md",
            "2015-118/3-wheelchairs/index.md",
            "2015-118/4-prosthetics/index.md",
        ],
        "Есту және көру": ["2015-118/6-hearing-sight-hygiene/index.md"],
        "Күтім": ["2015-118/2-home-care/index.md", "2015-118/7-residential-care/index.md"],
        "Емделу": ["2015-118/5-sanatorium/index.md"],
        "Кім екеніңізге қарай керек болған құжаттар": [],
        "Қаулы": [],
    }


def test_a_service_for_two_needs_is_pointed_to_from_the_other(site: Site) -> None:
    """The sign language specialist is found under hearing too."""
    (pointer,) = page(site, HOME).all("p", css_class="also")

    assert [link.attributes["href"] for link in pointer.all("a")] == [
        "2015-118/1-personal-assistant/index.md"
    ]
    assert pointer.parent is not None
    assert pointer.parent.parent is not None
    assert pointer.parent.parent.attributes["aria-labelledby"] == "need-hearing-seeing"


def test_every_service_has_its_name_official_name_and_time(content: Content, site: Site) -> None:
    """The short name leads, the official one stands below it, the act's own days beside it."""
    items = {
        item.all("a")[0].attributes["href"]: item
        for listed in page(site, HOME).all("ul", css_class="services")
        for item in listed.all("li")
    }
    for summary in summarize(content, content.decrees[0]).services:
        item = items[summary.path]
        assert item.all("a")[0].text.replace("\u00ad", "") == summary.title
        assert [small.text for small in item.all("small")] == [summary.heading]
        assert item.all(css_class="days")[0].text == (
            f"{content.labels.home.time}: {summary.time.amount} жұмыс күні"
        )


def test_services_of_several_acts_carry_the_status_of_their_act(testland: Content) -> None:
    """And those without a need come last, under a heading of their own."""
    home = page(render_site(testland), HOME)
    listed = rows(home)
    tags = {
        item.all("a")[0].text: item.all(css_class="tag")[0].text
        for services in home.all("ul", css_class="services")
        for item in services.all("li")
    }

    assert list(listed)[-3:] == [
        testland.labels.home.other,
        testland.labels.situations.heading,
        testland.labels.catalogue.title,
    ]
    assert tags["Ferry"] == testland.labels.status.repealed
    assert tags["Bee yard permit"] == testland.labels.status.in_force


def test_a_large_site_lists_its_newest_decrees_in_place_of_services(content: Content) -> None:
    """And leads to the page of all."""
    few, lots = many(content, AT_A_GLANCE), many(content, AT_A_GLANCE + 1)
    home = shown(content, lots)
    (listed,) = home.all("ul", css_class="decrees")

    assert len(shown(content, few).all("ul", css_class="services")) == 1
    assert home.all("ul", css_class="services") == []
    assert [item.all("a")[0].text for item in listed.all("li")] == [
        f"№ {at}" for at in range(AT_A_GLANCE, AT_A_GLANCE - NEWEST, -1)
    ]
    assert "decrees/index.md" in [link.attributes["href"] for link in home.all("a")]


def test_the_catalogue_holds_every_decree_newest_first(testland: Content) -> None:
    """Each with its status, citation, title and number of services."""
    decrees = [summarize(testland, approved) for approved in testland.decrees]
    made = catalogue_page(testland.labels, language_of("en"), decrees)
    (listed,) = read_page(made).all("ul", css_class="decrees")
    newest, oldest = (item.text for item in listed.all("li"))

    assert newest.startswith("In force Resolution of the Council of Testland of 14 March 2031 № 7")
    assert oldest.startswith("Repealed Resolution")
    assert testland.labels.catalogue.services.format(count=3) in newest
    assert made.updated == date(2031, 3, 14)


def test_there_is_a_catalogue_where_there_are_several_decrees(
    testland: Content, site: Site
) -> None:
    """One decree is its own catalogue."""
    assert "decrees/index.md" in [found.path for found in render_site(testland).pages]
    assert "decrees/index.md" not in [found.path for found in site.pages]


@pytest.mark.parametrize("place", [0, 1])
def test_a_summary_passes_through_json_unchanged(testland: Content, place: int) -> None:
    """A page of all decrees can be made from what was written down of each."""
    summary = summarize(testland, testland.decrees[place])

    assert DecreeSummary.model_validate_json(summary.model_dump_json()) == summary
    assert summary.services


def test_services_are_found_by_who_one_is(content: Content, site: Site) -> None:
    """Each link makes the choice on the documents page; who applies for another is there too."""
    (listed,) = page(site, HOME).all("ul", css_class="situations")
    found = {
        item.all("b")[0].text: [link.attributes["href"] for link in item.all("a")]
        for item in listed.all("li")
        if item.all("b")
    }

    assert found["қарт адам"] == [
        "2015-118/2-home-care/documents/index.md?who=elderly",
        "2015-118/7-residential-care/documents/index.md?who=elderly",
    ]
    assert found["мүгедектігі бар адамның жазбаша келісімімен өтінішті басқа адам тапсырған"] == [
        "2015-118/5-sanatorium/documents/index.md?who=represented-by-another"
    ]
    assert len(found[content.labels.applicants["legal-representative"]]) == 7
    # A case that says nothing of who one is does not lead to a service.
    assert not any("no-iin" in link for links in found.values() for link in links)
    assert list(found)[:2] == ["бала", "мүгедектігі бар бала"]


def test_who_is_somebody_else_besides_finds_the_services_of_both(site: Site) -> None:
    """A disabled child is a child and is disabled; who may be nobody is promised nothing."""
    (listed,) = page(site, HOME).all("ul", css_class="situations")
    found = {
        item.all("b")[0].text: [link.attributes["href"].split("/")[1] for link in item.all("a")]
        for item in listed.all("li")
        if item.all("b")
    }

    assert found["мүгедектігі бар бала"] == [
        "2-home-care",
        "4-prosthetics",
        "5-sanatorium",
        "6-hearing-sight-hygiene",
    ]
    assert found["Ұлы Отан соғысының қатысушысы"] == [
        "2-home-care",
        "4-prosthetics",
        "6-hearing-sight-hygiene",
        "7-residential-care",
    ]
    assert "болған жоқ" not in page(site, HOME).text


def test_home_speaks_in_the_present_where_all_acts_are_in_force(testland: Content) -> None:
    """And in the past as soon as one is repealed."""
    summaries = [summarize(testland, approved) for approved in testland.decrees]
    in_force = [one for one in summaries if not one.status.repealed]
    present = testland.labels.worded(repealed=False).situations.lead

    assert present in shown(testland, in_force).text
    assert testland.labels.situations.lead in shown(testland, summaries).text


def test_a_large_site_lists_nobody(content: Content) -> None:
    """As it lists no service."""
    assert shown(content, many(content, AT_A_GLANCE + 1)).all(css_class="situations") == []
