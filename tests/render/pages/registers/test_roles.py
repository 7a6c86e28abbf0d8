"""Prove what a desk card tells: equal facts once, what differs by service, everything cited."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.regulation import Regulation
from generator.render.links import annex_path, link, role_path, text_path
from generator.render.markdown import escape_html
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.moments import Moment, moments_of
from generator.render.pages.registers.preceding import preceding
from generator.render.pages.registers.roles import roles_of
from generator.render.site import Site, render_site
from tests.support.contents import TESTLAND
from tests.support.pages import page

ROLES = ("office-clerk", "head", "executor")


def moments(content: Content, role: str) -> tuple[Moment, ...]:
    """What a role of the first decree does."""
    regulations = content.decrees[0].regulations
    return moments_of(
        role, [(one, preceding(one)) for one in regulations], content.labels, language_of("kk")
    )


def orders(moment: Moment) -> list[list[int]]:
    """The regulations of each variant, by their places in the decree."""
    return [[duty.regulation.order for duty in variant.duties] for variant in moment.variants]


def test_every_performer_has_a_desk_card_and_nobody_else(content: Content) -> None:
    """Who only receives, or only applies, performs nothing."""
    roles = roles_of(Desk.of(content, content.decrees[0]))

    assert [role.id for role in roles] == list(ROLES)
    assert [role.services for role in roles] == [7, 7, 7]


@pytest.mark.parametrize("role", ROLES)
def test_every_procedure_of_a_role_is_told_once(content: Content, role: str) -> None:
    """In one moment, in one variant of it."""
    performed = [
        (regulation.order, procedure.id)
        for regulation in content.decrees[0].regulations
        for procedure in regulation.procedures
        if procedure.performer == role
    ]
    told = [
        (duty.regulation.order, duty.procedure.id)
        for moment in moments(content, role)
        for duty in moment.duties
    ]

    assert sorted(told) == sorted(performed)
    assert len(told) == len(set(told))


def test_moments_are_told_apart_by_whose_hands_the_work_comes_from(content: Content) -> None:
    """The head gets it from the clerk, then from the executor."""
    received, signed = moments(content, "head")

    assert (received.numbers, signed.numbers) == (("2",), ("4",))
    assert received.shared[0][1].endswith("берушінің кеңсе қызметкері")
    assert signed.shared[0][1].endswith("берушінің орындаушысы")


def test_what_is_equal_everywhere_stands_in_no_table(content: Content) -> None:
    """Of the head's first procedure nothing differs between the seven services."""
    received, _ = moments(content, "head")

    assert received.differing == ()
    assert orders(received) == [[1, 2, 3, 4, 5, 6, 7]]


def test_what_differs_is_grouped_by_equal_facts(content: Content) -> None:
    """Five services hand over one notice; the two that may refuse word their limits otherwise."""
    _, given = moments(content, "office-clerk")

    assert orders(given) == [[1, 3, 4, 5, 6], [2], [7]]
    assert [name for name, _ in given.shared] == ["Бұған дейін"]
    assert given.differing == ("Іс-қимылы", "Нәтижесі", "Кімге берілді", "Мерзімі")


def test_equal_limits_are_one_group_whatever_the_service(content: Content) -> None:
    """Nine working days in five services, twelve in one, fifteen in another."""
    (considered,) = moments(content, "executor")
    limits = [variant.duties[0].procedure.time_limit for variant in considered.variants]

    assert limits == ["9 жұмыс күні ішінде", "12 жұмыс күні ішінде", "15 жұмыс күні ішінде"]
    assert orders(considered) == [[1, 3, 4, 5, 6], [2], [7]]


@pytest.mark.parametrize("role", ROLES)
def test_every_procedure_leads_to_text_table_and_handbook(
    content: Content, site: Site, role: str
) -> None:
    """On the card, for each service."""
    decree = content.decrees[0].decree
    path = role_path(decree, role)
    links = {one.attributes["href"] for one in page(site, path).all("a")}

    for regulation in content.decrees[0].regulations:
        for procedure in regulation.procedures:
            if procedure.performer == role:
                table, _, handbook = regulation.annexes
                assert link(path, text_path(decree, regulation), procedure.from_) in links
                for annex in (table, handbook):
                    there = link(path, annex_path(decree, regulation, annex), procedure.id)
                    assert there in links


def test_the_name_of_a_role_is_as_printed_with_its_provision(content: Content, site: Site) -> None:
    """One name in the seven regulations."""
    shown = page(site, role_path(content.decrees[0].decree, "head"))
    (name,) = shown.all("p", css_class="said")

    assert name.text == "Көрсетілетін қызметті берушінің басшысы"
    assert shown.all("h1")[0].text.replace("\u00ad", "") == name.text


def test_words_of_ours_are_marked(content: Content, site: Site) -> None:
    """How a process starts is worded by us where the text has no words."""
    shown = page(site, role_path(content.decrees[0].decree, "office-clerk"))

    assert {one.text for one in shown.all("i", css_class="ours")} == {
        "медициналық ұйым*",
        "өтініш пен құжаттарды ұсыну*",
    }
    assert any("*" in note.text for note in shown.all("p", css_class="note"))


def test_what_starts_the_work_is_cited_and_who_only_may_bring_it_is_ours(content: Content) -> None:
    """The second regulation does not say who submits the petition; the seventh does."""
    before = [
        duty.facts[0]
        for moment in moments(content, "office-clerk")
        for duty in moment.duties
        if "қолдаухат" in duty.facts[0]
    ]

    assert ['<i class="ours">медициналық ұйым*</i>: ' in one for one in before] == [True, False]
    assert all(escape_html("(5-тармақ)") in one for one in before)


def test_who_gets_what_is_handed_out_is_not_inflected(content: Content) -> None:
    """No bracket stands in for a case."""
    received, _ = moments(content, "office-clerk")

    assert dict(received.shared)["Берілген құжат"].startswith("талон; кімге: көрсетілетін")


def test_a_lost_drawing_is_marked_as_ours(content: Content, site: Site) -> None:
    """The table beside it is the act's."""
    shown = page(site, role_path(content.decrees[0].decree, "head"))
    names = {one.text for one in shown.all("span", css_class="annexes")}

    assert names == {"1-қосымша 3-қосымша*"}


def test_differing_names_are_all_shown() -> None:
    """What the table prints otherwise than the text is another name; a capital letter is none."""
    content = load_content(TESTLAND)
    roles = roles_of(Desk.of(content, content.decrees[1]))
    names = {role.id: [name.words for name in role.names] for role in roles}

    assert names["head"] == ["the head of the provider", "Head"]
    assert names["archivist"] == ["the archivist", "Archivist"]


def test_a_procedure_comes_after_all_that_leads_to_it() -> None:
    """Through gateways and parts; in every process it is in."""
    content = load_content(TESTLAND)
    yard: Regulation = content.decrees[1].regulations[0]
    before = preceding(yard)
    named = {
        procedure.id: [
            one.procedure.id if one.procedure else one.start.id if one.start else ""
            for one in before[procedure.id]
        ]
        for procedure in yard.procedures
    }

    assert all(procedure not in others for procedure, others in named.items())
    assert any(len(others) > 1 for others in named.values())


def test_every_role_of_testland_has_its_page() -> None:
    """Systems and bodies too, if they perform anything; a card is made of facts alone."""
    content = load_content(TESTLAND)
    site = render_site(content)

    for approved in content.decrees:
        performers = {one.performer for all_ in approved.regulations for one in all_.procedures}
        for performer in performers:
            assert page(site, role_path(approved.decree, performer)).all("h1")
