"""Prove what the pages made of facts say: answers with their paragraphs, nothing invented."""

from __future__ import annotations

import re

import pytest

from generator.edition.conversion import to_html
from generator.model.content import Content
from generator.render.links import decree_path, documents_path, overview_path
from generator.render.site import Site
from tests.support.pages import page, pages_below
from tests.support.reading import Element, read_html


@pytest.mark.parametrize("number", range(1, 8))
def test_every_required_document_stands_with_its_conditions(
    content: Content, site: Site, number: int
) -> None:
    """A document that only some must bring says whom it concerns, before it is named."""
    approved = content.decrees[0]
    law = approved.regulations[number - 1]
    for path in (documents_path(approved.decree, law), overview_path(approved.decree, law)):
        items = [item.text for item in page(site, path).all("li")]
        for evidence in law.evidence:
            (item, *_) = [text for text in items if evidence.document in text]
            for condition in evidence.conditions:
                found = [text for text in items if evidence.document in text]
                assert any(condition.text in text for text in found), (item, condition)


@pytest.mark.parametrize("number", range(1, 8))
def test_steps_are_a_real_ordered_list_with_time_limits(
    content: Content, site: Site, number: int
) -> None:
    """The overview numbers the procedures as annex 1 does."""
    approved = content.decrees[0]
    law = approved.regulations[number - 1]
    (steps,) = page(site, overview_path(approved.decree, law)).all("ol", css_class="steps")
    numbered = {
        child.attributes["data-n"]: child.text
        for child in steps.children
        if isinstance(child, Element) and "data-n" in child.attributes
    }

    assert list(numbered) == ["1", "2", "3", "4", "5"]
    for procedure in law.procedures:
        item = numbered[procedure.number]
        assert item.startswith(
            f"{procedure.performer_printed} {procedure.action} Нәтижесі: {procedure.result}"
        )
        assert procedure.time_limit is not None
        assert procedure.time_limit in item


@pytest.mark.parametrize("number", range(1, 8))
def test_a_regulation_without_grounds_of_refusal_says_so(
    content: Content, site: Site, number: int
) -> None:
    """Only regulations 2 and 7 state grounds."""
    approved = content.decrees[0]
    law = approved.regulations[number - 1]
    text = page(site, overview_path(approved.decree, law)).text

    assert (content.labels.overview.refusal_none in text) is (number not in (2, 7))


def test_the_history_states_no_day_that_the_source_does_not_give(
    content: Content, site: Site
) -> None:
    """Adoption, registration and the repealing act have days; both days of force are unknown."""
    shown = page(site, decree_path(content.decrees[0].decree))
    (history,) = shown.all("ol", css_class="history")
    days = [day.text for day in history.all("span", css_class="day")]

    assert days == [
        "2015 жылғы 10 тамыз",
        "2015 жылғы 10 қыркүйек",
        content.labels.site.unknown,
        "2020 жылғы 6 ақпан",
    ]
    assert content.labels.status.first_day_unknown in history.text
    assert content.labels.status.last_day_unknown in history.text


def test_no_page_names_a_date_that_is_not_in_the_source(site: Site) -> None:
    """Every year on the decree's pages is a year of its source."""
    known = {"2001", "2013", "2015", "2020"}
    for found in pages_below("2015-118/", site):
        years = set(
            re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", read_html(to_html(found.markdown)).text)
        )

        assert years <= known, found.path


def test_every_link_between_pages_leads_to_a_page_and_an_anchor(site: Site) -> None:
    """The Markdown alone is whole, for any engine that publishes it."""
    anchors = {
        found.path: {
            element.attributes["id"]
            for element in read_html(to_html(found.markdown)).all()
            if "id" in element.attributes
        }
        for found in site.pages
    }
    for found in site.pages:
        for anchor in read_html(to_html(found.markdown)).all("a"):
            path, _, fragment = anchor.attributes["href"].partition("#")
            path = path.partition("?")[0]
            target = _resolve(found.path, path) if path else found.path
            if target == "about/index.md" or target in site.files:
                continue
            assert target in anchors, (found.path, anchor.attributes["href"])
            assert not fragment or fragment in anchors[target], anchor.attributes["href"]


def _resolve(page_path: str, target: str) -> str:
    parts = page_path.split("/")[:-1]
    for piece in target.split("/"):
        if piece == "..":
            parts.pop()
        else:
            parts.append(piece)
    return "/".join(parts)
