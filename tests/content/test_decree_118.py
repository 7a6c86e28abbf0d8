"""Prove what the structured facts of decree No 118 say, read from the act by hand."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checks.loading import load_content
from generator.model.annex import AnnexKind
from generator.model.content import Content
from generator.model.duration import Bound, Unit
from generator.model.process import NodeKind
from generator.model.regulation import Regulation
from tests.support.repository import ROOT

NUMBERS = range(1, 8)
BRANCHING = (2, 7)
WORKING_DAYS = {1: 9, 2: 12, 3: 9, 4: 9, 5: 9, 6: 9, 7: 15}
SERVANTS = ["office-clerk", "head", "executor", "head", "office-clerk"]


@pytest.fixture(scope="module")
def content() -> Content:
    """The real content."""
    return load_content(ROOT / "content")


def law(content: Content, number: int) -> Regulation:
    """The regulation of this number."""
    return content.decrees[0].regulations[number - 1]


def test_the_requisites_are_those_of_the_source(content: Content) -> None:
    """Numbers and dates, and no day of force, which the source does not give."""
    decree = content.decrees[0].decree

    assert (decree.number, decree.date) == ("118", date(2015, 8, 10))
    assert decree.registration is not None
    assert (decree.registration.number, decree.registration.date) == ("5128", date(2015, 9, 10))
    assert decree.repeal is not None
    assert (decree.repeal.act.number, decree.repeal.act.date) == ("163", date(2020, 2, 6))
    assert decree.repeal.day is None
    assert decree.entry_into_force is not None
    assert decree.entry_into_force.day is None


def test_ten_websites_are_named_and_none_has_an_invented_address(content: Content) -> None:
    """The department, the oblast, the city and seven districts, each with an owner."""
    sites = content.websites.websites

    assert len(sites) == 10
    assert all(site.base_url is None for site in sites)
    assert len({content.organization(site.owner).names["kk"] for site in sites}) == 10


@pytest.mark.parametrize("number", NUMBERS)
def test_five_procedures_pass_from_clerk_to_head_to_executor_and_back(
    content: Content, number: int
) -> None:
    """Each names the subparagraph it comes from and hands over to the next."""
    procedures = law(content, number).procedures

    assert [procedure.number for procedure in procedures] == ["1", "2", "3", "4", "5"]
    assert [procedure.performer for procedure in procedures] == SERVANTS
    assert [procedure.from_ for procedure in procedures] == [f"p6-{n}" for n in range(2, 7)]
    for procedure, following in zip(procedures, SERVANTS[1:], strict=False):
        assert procedure.hands_over_to == (following,)
    assert procedures[0].messages[0].to == "recipient"


@pytest.mark.parametrize("number", NUMBERS)
def test_time_limits_are_those_of_the_table(content: Content, number: int) -> None:
    """At most 30 minutes, but working days for the executor; never converted."""
    limits = [procedure.durations[0] for procedure in law(content, number).procedures]

    assert [(limit.amount, limit.unit, limit.bound) for limit in limits] == [
        (30, Unit.MINUTE, Bound.AT_MOST),
        (30, Unit.MINUTE, Bound.AT_MOST),
        (WORKING_DAYS[number], Unit.WORKING_DAY, Bound.WITHIN),
        (30, Unit.MINUTE, Bound.AT_MOST),
        (30, Unit.MINUTE, Bound.AT_MOST),
    ]


@pytest.mark.parametrize("number", NUMBERS)
def test_only_regulations_2_and_7_refuse_and_send_by_post(content: Content, number: int) -> None:
    """The post branch ends at the medical organization, not at the recipient."""
    regulation = law(content, number)
    branches = number in BRANCHING

    assert regulation.refusal.stated is branches
    assert bool(regulation.refusal.grounds) is branches
    (process,) = regulation.processes
    ends = [node.participant for node in process.nodes if node.kind is NodeKind.END]
    gateways = [node for node in process.nodes if node.kind is NodeKind.EXCLUSIVE]
    assert ends == (["recipient", "medical-organization"] if branches else ["recipient"])
    assert len(gateways) == (2 if branches else 0)
    if branches:
        post = regulation.procedures[-1].durations[1]
        assert (post.amount, post.unit, post.bound) == (1, Unit.WORKING_DAY, Bound.WITHIN)
        conditions = [regulation.condition_of(process, arrow) for arrow in process.transitions]
        assert [condition for condition in conditions if condition] == [
            "ұсынылған мәліметтер мен құжаттардың дәйексіз болуы анықталған жағдайда",
            regulation.procedures[-1].durations[0].condition,
            post.condition,
        ]


@pytest.mark.parametrize(
    ("number", "count"), [(1, 5), (2, 9), (3, 4), (4, 6), (5, 10), (6, 19), (7, 7)]
)
def test_required_documents_are_counted_as_the_text_lists_them(
    content: Content, number: int, count: int
) -> None:
    """One entry a document, also where one item names several."""
    assert len(law(content, number).evidence) == count


def test_regulation_6_groups_documents_by_three_kinds_of_aid(content: Content) -> None:
    """Hearing, sight, hygiene, each with documents of its own."""
    regulation = law(content, 6)
    groups = [group.id for group in regulation.evidence_groups]

    assert len(groups) == 3
    assert {evidence.group for evidence in regulation.evidence} == set(groups)


@pytest.mark.parametrize("number", NUMBERS)
def test_three_annexes_are_there_and_two_pictures_are_lost(content: Content, number: int) -> None:
    """A table, a sequence and a handbook."""
    annexes = law(content, number).annexes

    assert [annex.kind for annex in annexes] == [
        AnnexKind.PROCEDURE_TABLE,
        AnnexKind.SEQUENCE,
        AnnexKind.HANDBOOK,
    ]
    assert [annex.lost for annex in annexes] == [False, True, True]


@pytest.mark.parametrize("number", NUMBERS)
def test_each_regulation_refers_to_its_three_annexes_and_to_the_standard(
    content: Content, number: int
) -> None:
    """As the text words it, with the paragraph or annex pointed at."""
    references = law(content, number).references
    own = [reference.annex for reference in references if reference.act == "this"]
    order = next(reference for reference in references if reference.act == "order-2015-279")

    assert own == ["1", "2", "3"]
    assert (order.number, order.date, order.registration) == ("279", date(2015, 4, 28), "11342")
    assert any(found.act == "standard" and found.paragraph == "9" for found in references)
