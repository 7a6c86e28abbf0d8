"""An engine runs every branch of every document to its end event, over the steps of our reading."""

from __future__ import annotations

import pytest

from generator.model.process import NodeKind
from generator.process.flow import Flow
from generator.render.bpmn.ids import flow_id
from tests.render.bpmn.engine import Plan, expected, plans, run
from tests.render.bpmn.written import REAL, WRITTEN, Written, random_ones, write
from tests.render.diagrams.samples import SAMPLES

RANDOM = 100


def _misses(one: Written) -> list[str]:
    """How the runs of a document differ from what they must be."""
    said, taken = [], set[str]()
    for plan in plans(one.flow):
        done = run(one.xml, one.flow, plan)
        steps, ends = expected(one.flow, plan)
        taken |= done.flows
        if not done.arrived:
            said.append(f"{plan}: ends nowhere after {done.steps}")
        if _ordered(one.flow, done.steps) != _ordered(one.flow, steps) or set(done.ends) != ends:
            said.append(f"{plan}: goes {done.steps} to {done.ends}")
    said += [f"no run takes {name}" for name in sorted(_exits(one.flow) - taken)]
    return said


def _ordered(flow: Flow, steps: object) -> list[object]:
    """The steps in order; where ways run side by side, whatever order an engine does them in."""
    assert isinstance(steps, list | tuple)
    parallel = any(node.kind is NodeKind.PARALLEL for node in flow.nodes)
    return sorted(steps) if parallel else list(steps)


def _exits(flow: Flow) -> set[str]:
    """The flows out of every choice."""
    kinds = {node.id: node.kind for node in flow.nodes}
    return {
        flow_id(number)
        for number, arrow in enumerate(flow.arrows, start=1)
        if kinds[arrow.source] is NodeKind.EXCLUSIVE and len(flow.arrows_from[arrow.source]) > 1
    }


@pytest.mark.parametrize("name", WRITTEN)
def test_every_branch_runs_to_its_end(name: str) -> None:
    """Each start, each combination of choices, loops once and on: tasks, lanes and ends agree."""
    assert _misses(WRITTEN[name]) == []


def test_every_branch_of_random_processes_runs_to_its_end() -> None:
    """Whatever our own checks let pass can be run."""
    assert [said for one in random_ones(RANDOM) for said in _misses(one)] == []


def test_the_refusal_by_post_runs_as_the_act_says() -> None:
    """Regulation 2: from the petition to the organization, in the lanes of the text."""
    one = next(written for name, written in REAL.items() if "2-home-care" in name)
    plan = Plan("petition", {"choice-result": 1, "choice-delivery": 1})

    done = run(one.xml, one.flow, plan)

    names = {participant.name: participant.id for participant in one.flow.participants}
    assert [(task, names[lane]) for task, lane in done.steps] == [
        ("Task_procedure_1", "office-clerk"),
        ("Task_procedure_2", "head"),
        ("Task_procedure_3", "executor"),
        ("Task_refusal_prepared", "executor"),
        ("Task_procedure_4", "head"),
        ("Task_procedure_5", "office-clerk"),
        ("Task_posted", "office-clerk"),
    ]
    assert done.ends == ("EndEvent_received_by_organization",)
    assert done.arrived


def test_a_run_that_ends_nowhere_is_detected() -> None:
    """An engine calls a run completed that stops at a task: it has reached no end event."""
    sample = SAMPLES["straight"]
    (process,) = sample.processes
    cut = write(sample, process.model_copy(update={"transitions": process.transitions[:-1]}))

    done = run(cut.xml, cut.flow, Plan("application", {}))

    assert (done.completed, done.ends, done.arrived) == (True, (), False)


def test_a_run_that_waits_for_ever_is_detected() -> None:
    """Two ways, of which one is taken, meet where both are waited for."""
    sample = SAMPLES["looping"]
    (process,) = sample.processes
    nodes = tuple(
        node.model_copy(update={"kind": NodeKind.EXCLUSIVE}) if node.id == "fork" else node
        for node in process.nodes
    )
    stuck = write(sample, process.model_copy(update={"nodes": nodes}))

    done = run(stuck.xml, stuck.flow, Plan("application", {"complete": 1, "fork": 0, "agreed": 1}))

    assert (done.completed, done.ends, done.arrived) == (False, (), False)
