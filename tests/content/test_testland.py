"""Prove that testland shows the variety of real regulations, so that the engine must hold it."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.model.annex import AnnexKind, RowContent
from generator.model.duration import Bound, Unit
from generator.model.evidence import ConditionKind
from generator.model.legal_status import LegalStatus, legal_status
from generator.model.organization import OrganizationType
from generator.model.process import NodeKind, ParticipantKind, Process
from generator.model.reference import ActKind
from generator.model.regulation import Regulation
from tests.support.contents import TESTLAND
from tests.support.repository import ROOT, shown

CONTENT = load_content(TESTLAND)
DECREES = {approved.decree.number: approved for approved in CONTENT.decrees}
REGULATIONS = [one for approved in CONTENT.decrees for one in approved.regulations]
PROCESSES = [process for regulation in REGULATIONS for process in regulation.processes]
PROCEDURES = [procedure for regulation in REGULATIONS for procedure in regulation.procedures]
DURATIONS = [limit for procedure in PROCEDURES for limit in procedure.durations]
NODES = [node for process in PROCESSES for node in process.nodes]
BEES = next(regulation for regulation in REGULATIONS if regulation.id == "bee-yard")


@pytest.mark.parametrize(
    ("words", "used"),
    [
        (LegalStatus, {legal_status(approved.decree) for approved in CONTENT.decrees}),
        (OrganizationType, {body.type for body in CONTENT.organizations}),
        (AnnexKind, {annex.kind for one in REGULATIONS for annex in one.annexes}),
        (
            RowContent,
            {row.of for one in REGULATIONS for annex in one.annexes for row in annex.rows},
        ),
        (
            ActKind,
            {found.kind for one in REGULATIONS for found in one.references}
            | {found.kind for one in CONTENT.decrees for found in one.decree.references},
        ),
        (
            ConditionKind,
            {
                condition.kind
                for one in REGULATIONS
                for evidence in one.evidence
                for condition in evidence.conditions
            },
        ),
        (ParticipantKind, {one.kind for law in REGULATIONS for one in law.participants}),
        (NodeKind, {node.kind for node in NODES}),
        (Unit, {limit.unit for limit in DURATIONS}),
        (Bound, {limit.bound for limit in DURATIONS}),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_every_word_of_the_model_is_used(words: type[StrEnum], used: set[StrEnum]) -> None:
    """A kind that no example has is a kind that nobody tried."""
    assert used == set(words)


def test_decrees_differ_in_what_they_give() -> None:
    """Registration, source, days of force, a signer's name: there, or not."""
    repealed, in_force = DECREES["44"].decree, DECREES["7"].decree

    assert (repealed.registration, repealed.source, repealed.repeal) != (None, None, None)
    assert (in_force.registration, in_force.source, in_force.repeal) == (None, None, None)
    assert in_force.front == ()
    assert in_force.signatory is not None
    assert in_force.signatory.name is None


def test_regulations_differ_in_what_they_have() -> None:
    """A stamp or none, annexes from none to many, procedures or none."""
    assert {law.approval is None for law in REGULATIONS} == {True, False}
    assert min(len(law.annexes) for law in REGULATIONS) == 0
    assert max(_count(law, AnnexKind.PROCEDURE_TABLE) for law in REGULATIONS) == 2
    assert max(_count(law, AnnexKind.FORM) for law in REGULATIONS) == 2
    assert any(not law.procedures and not law.processes for law in REGULATIONS)


def _count(regulation: Regulation, kind: AnnexKind) -> int:
    return sum(annex.kind is kind for annex in regulation.annexes)


def test_printed_numbers_repeat_skip_restart_and_lack_a_dot() -> None:
    """And identities do not."""
    top = [placed.provision.number for placed in BEES.provisions() if placed.depth == 0]
    flows = [placed.provision.number for placed in BEES.provisions() if placed.parent == "p6-f2"]

    assert top == ["1.", "2", "3.", "3.", "5.", "6.", "5."]
    assert flows[0] == "1)"
    for regulation in REGULATIONS:
        identities = [placed.identity for placed in regulation.provisions()]
        assert len(identities) == len(set(identities))


def test_one_service_has_a_process_for_each_channel_and_case() -> None:
    """Which reuse procedures by naming them."""
    ways = {(process.channel, process.case) for process in BEES.processes}
    users = [_procedures(process) for process in BEES.processes]

    assert ways == {
        ("provider", "issue"),
        ("provider", "renew"),
        ("rural-akim", "issue"),
        ("state-corporation", "issue"),
        ("portal", "renew"),
    }
    assert sum("procedure-7" in procedures for procedures in users) > 1


def _procedures(process: Process) -> set[str]:
    return {node.procedure for node in process.nodes if node.procedure}


def test_a_process_branches_runs_in_parallel_and_loops() -> None:
    """With more than one end."""
    (process, *_) = BEES.processes
    kinds = [node.kind for node in process.nodes]

    assert kinds.count(NodeKind.EXCLUSIVE) == 4
    assert kinds.count(NodeKind.PARALLEL) == 2
    assert kinds.count(NodeKind.END) == 2
    assert _loops(process)


def _loops(process: Process) -> bool:
    """Whether some way leads back to a node that comes earlier in reading order."""
    place = {node.id: index for index, node in enumerate(process.nodes)}
    return any(place[arrow.target] < place[arrow.source] for arrow in process.transitions)


def test_time_limits_are_many_conditional_uncounted_or_missing() -> None:
    """As acts give them."""
    assert any(len(procedure.durations) > 1 for procedure in PROCEDURES)
    assert any(limit.condition for limit in DURATIONS)
    assert {limit.counted for limit in DURATIONS} == {True, False}
    assert any(procedure.time_limit is None for procedure in PROCEDURES)
    assert any(procedure.time_limit and not procedure.durations for procedure in PROCEDURES)


def test_a_website_may_have_an_address_with_a_path() -> None:
    """Another may have none."""
    assert {site.base_url for site in CONTENT.websites.websites} == {
        "https://testland.example/services",
        None,
    }


@pytest.mark.parametrize("path", sorted(TESTLAND.rglob("*.yaml")), ids=shown)
def test_the_first_line_names_a_schema_that_is_there(path: Path) -> None:
    """The examples are edited like content."""
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)

    assert named is not None
    schema = (path.parent / named.group(1)).resolve()
    assert schema.parent == ROOT / "schemas"
    assert schema.is_file()
