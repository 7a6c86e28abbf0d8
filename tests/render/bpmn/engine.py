"""Run a BPMN document in an engine, and say beforehand what its run must pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from SpiffWorkflow.bpmn import BpmnEvent, BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.specs.defaults import EndEvent, ExclusiveGateway
from SpiffWorkflow.bpmn.specs.event_definitions import MessageEventDefinition
from SpiffWorkflow.util.task import TaskState

from generator.model.process import NodeKind
from generator.process.flow import Flow, FlowArrow
from generator.render.bpmn.ids import flow_id, node_id

__all__ = ["Plan", "Run", "Step", "expected", "plans", "run"]

MOST_STEPS = 2_000
MOST_PLANS = 64

Step = tuple[str, str]
"""A task by its id, and the name of its lane."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One way through a process: where it begins, and which exit each choice takes first.

    A choice that is asked again, because the way came back to it, takes the next of its exits.
    """

    start: str
    """The id of the start's node."""
    firsts: Mapping[str, int]
    """For each choice the place of its first exit, by the id of its node."""


@dataclass(frozen=True, slots=True)
class Run:
    """What happened."""

    steps: tuple[Step, ...]
    """The tasks that were done, in order."""
    flows: frozenset[str]
    """The ids of the flows that choices took."""
    ends: tuple[str, ...]
    """The end events that were reached."""
    completed: bool
    """Whether nothing was left to do or to wait for."""

    @property
    def arrived(self) -> bool:
        """Whether the run came to its end at an end event: to be completed is not enough."""
        return self.completed and bool(self.ends)


def plans(flow: Flow) -> Iterator[Plan]:
    """Every start with every combination of choices; with too many choices, each exit once."""
    starts = [node.id for node in flow.nodes if node.kind is NodeKind.START]
    exits = {name: len(arrows) for name, arrows in _choices(flow).items()}
    combinations = list(product(*map(range, exits.values())))
    if len(combinations) > MOST_PLANS:
        most = max(exits.values())
        combinations = [tuple(turn % count for count in exits.values()) for turn in range(most)]
    for start in starts:
        for combination in combinations:
            yield Plan(start, dict(zip(exits, combination, strict=True)))


def run(xml: str, flow: Flow, plan: Plan) -> Run:
    """Let SpiffWorkflow carry a document out, by the plan's data."""
    parser = BpmnParser()
    parser.add_bpmn_str(xml.encode())
    (name,) = parser.get_process_ids()
    workflow = BpmnWorkflow(parser.get_spec(name))
    asked: Counter[str] = Counter()
    taken: set[str] = set()
    steps: list[Step] = []
    _begin(workflow, flow, plan)
    for _ in range(MOST_STEPS):
        ready = workflow.get_tasks(state=TaskState.READY)
        if not ready:
            break
        task = ready[0]
        spec = task.task_spec
        if isinstance(spec, ExclusiveGateway):
            chosen = _choose(flow, plan, spec.name, asked)
            task.data[spec.name] = chosen
            taken.add(chosen)
        # The engine keeps what a task hands out under the name of its data object.
        task.data.update({data.bpmn_id: data.bpmn_name for data in spec.data_output_associations})
        task.run()
        if spec.name.startswith("Task_"):
            steps.append((spec.name, spec.lane))
    ends = [
        task.task_spec.name
        for task in workflow.get_tasks(state=TaskState.COMPLETED)
        if isinstance(task.task_spec, EndEvent)
    ]
    return Run(tuple(steps), frozenset(taken - {""}), tuple(ends), workflow.is_completed())


def expected(flow: Flow, plan: Plan) -> tuple[list[Step], set[str]]:
    """The tasks that a run must pass, and the end events it must reach: by our own reading."""
    names = {one.id: one.name for one in flow.participants}
    waiting = [plan.start]
    asked: Counter[str] = Counter()
    arrived: Counter[str] = Counter()
    steps: list[Step] = []
    ends: set[str] = set()
    while waiting:
        node = flow.nodes_by_id[waiting.pop(0)]
        exits = flow.arrows_from[node.id]
        if node.kind is NodeKind.PARALLEL:
            arrived[node.id] += 1
            if arrived[node.id] % len(flow.arrows_to[node.id]):
                continue
        if node.kind is NodeKind.EXCLUSIVE and len(exits) > 1:
            exits = (exits[_turn(plan, node.id, asked) % len(exits)],)
        if node.kind in (NodeKind.PROCEDURE, NodeKind.PART):
            steps.append((node_id(node), names[node.participant]))
        if node.kind is NodeKind.END:
            ends.add(node_id(node))
        waiting += [arrow.target for arrow in exits]
    return steps, ends


def _begin(workflow: BpmnWorkflow, flow: Flow, plan: Plan) -> None:
    """Go to the start; where there are several, send the message that the planned one waits for."""
    starts = [node for node in flow.nodes if node.kind is NodeKind.START]
    if len(starts) == 1:
        return
    workflow.do_engine_steps()
    start = node_id(flow.nodes_by_id[plan.start])
    (waiting,) = [
        task for task in workflow.get_tasks(state=TaskState.WAITING) if task.task_spec.name == start
    ]
    definition: MessageEventDefinition = waiting.task_spec.event_definition
    workflow.send_event(BpmnEvent(definition, payload={}))


def _choose(flow: Flow, plan: Plan, gateway: str, asked: Counter[str]) -> str:
    """The flow that a gateway takes now; nothing for one that only joins."""
    name = next(node.id for node in flow.nodes if node_id(node) == gateway)
    arrows = _choices(flow).get(name)
    if arrows is None:
        return ""
    arrow = arrows[_turn(plan, name, asked) % len(arrows)]
    return flow_id(flow.arrows.index(arrow) + 1)


def _turn(plan: Plan, name: str, asked: Counter[str]) -> int:
    asked[name] += 1
    return plan.firsts[name] + asked[name] - 1


def _choices(flow: Flow) -> dict[str, tuple[FlowArrow, ...]]:
    """The exits of every gateway that takes one of several."""
    return {
        node.id: flow.arrows_from[node.id]
        for node in flow.nodes
        if node.kind is NodeKind.EXCLUSIVE and len(flow.arrows_from[node.id]) > 1
    }
