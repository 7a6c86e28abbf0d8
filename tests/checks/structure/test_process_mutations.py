"""Whatever an author may get wrong in a process is told, by the right check at the right place."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

LAST = "        target: received-by-organization\n"
"""The end of regulation 2's list of arrows."""
TO_END = "      - source: handed-over\n        target: received\n"
END = """      - id: received
        kind: end
        participant: recipient
        label: result-received
"""
POST_END = """      - id: received-by-organization
        kind: end
        participant: medical-organization
        label: result-received
"""
STARTS = """      - id: application
        kind: start
        participant: recipient
        label: application
      - id: petition
        kind: start
        participant: medical-organization
        text: медициналық ұйымның қолдаухаты
        from: p5
"""
BEGUN = """      - source: application
        target: procedure-1
      - source: petition
        target: procedure-1
"""
SECOND = "      - id: procedure-2\n        kind: procedure\n        procedure: procedure-2\n"
FOURTH = "      - id: procedure-4\n        kind: procedure\n        procedure: procedure-4\n"


@dataclass(frozen=True)
class Mutation:
    """What is changed, and what is said: of each problem its check and the text it stands at."""

    changes: tuple[tuple[str, str], ...]
    said: tuple[tuple[str, str], ...]


def _arrow(source: str, target: str) -> str:
    return f"      - source: {source}\n        target: {target}\n"


def _again(name: str) -> str:
    """A node that shows a part of the second procedure."""
    words = "        text: құжаттарды қарайды\n        from: p6-3\n"
    return f"      - id: {name}\n        kind: part\n        procedure: procedure-2\n{words}"


def _added(source: str, target: str) -> tuple[str, str]:
    """One more arrow, at the end of the list."""
    return LAST, LAST + _arrow(source, target)


MUTATIONS = {
    "a node in no lane": Mutation(
        (("kind: exclusive\n        participant: executor\n", "kind: exclusive\n"),),
        (("lanes-single", "id: choice-result\n        kind"),),
    ),
    "a node in an unknown lane": Mutation(
        (
            (
                "kind: exclusive\n        participant: executor",
                "kind: exclusive\n        participant: x",
            ),
        ),
        (("references-resolve", "x\n        from: p6-4"),),
    ),
    "a node in two lanes": Mutation(
        ((FOURTH, f"{FOURTH}        participant: executor\n"),),
        (("lanes-single", "executor\n      - id: procedure-5"),),
    ),
    "a node of another procedure": Mutation(
        ((FOURTH, FOURTH.replace("procedure: procedure-4", "procedure: procedure-2")),),
        (
            ("procedures-shown", 'procedure-4\n    number: "4"'),
            ("nodes-complete", "procedure-4\n        kind: procedure\n"),
            ("nodes-complete", "procedure-2\n      - id: procedure-5"),
        ),
    ),
    "an end removed": Mutation(
        ((END, ""),),
        (("references-resolve", "received\n      - source: posted"),),
    ),
    "an end removed with its arrow": Mutation(
        ((END, ""), (TO_END, "")),
        (("arrows-fit", "id: handed-over\n"),),
    ),
    "all ends removed": Mutation(
        (
            (END, ""),
            (POST_END, ""),
            (TO_END, ""),
            (_arrow("posted", "received-by-organization"), ""),
        ),
        (
            ("ends-reached", "- id: application\n        kind"),
            ("arrows-fit", "id: handed-over\n"),
            ("arrows-fit", "id: posted\n"),
        ),
    ),
    "all starts removed": Mutation(
        ((STARTS, ""), (BEGUN, "")),
        (
            ("ends-reached", "- id: procedure-1\n        kind"),
            ("arrows-fit", "id: procedure-1\n        kind"),
        ),
    ),
    "an end made something else": Mutation(
        ((POST_END, POST_END.replace("kind: end", "kind: exclusive")),),
        (
            ("arrows-fit", "id: received-by-organization\n"),
            ("gateways-worded", "id: received-by-organization\n"),
        ),
    ),
    "an arrow to nowhere": Mutation(
        ((LAST, "        target: received-by-nobody\n"),),
        (("references-resolve", "received-by-nobody"),),
    ),
    "an arrow from nowhere": Mutation(
        (("source: procedure-4", "source: procedure-44"),),
        (("references-resolve", "procedure-44"),),
    ),
    "a node that nothing leads to": Mutation(
        (
            (
                SECOND,
                SECOND + _again("idle"),
            ),
            _added("idle", "procedure-3"),
        ),
        (("arrows-fit", "id: idle\n"),),
    ),
    "a loop that nothing leads to": Mutation(
        (
            (
                SECOND,
                SECOND + _again("idle") + _again("busy"),
            ),
            (LAST, LAST + _arrow("idle", "busy") + _arrow("busy", "idle")),
        ),
        # Nobody comes into it, and nobody out of it.
        (("ends-reached", "id: idle\n"), ("ends-reached", "id: idle\n")),
    ),
    "an exit of a choice without words": Mutation(
        (("        label: otherwise\n", ""),),
        (("gateways-worded", "source: choice-result\n        target: notice"),),
    ),
    "an exit whose time limit words it no more": Mutation(
        (("        duration: by-post\n", ""),),
        (
            ("gateways-worded", "source: choice-delivery\n        target: posted"),
            # Nothing says any more which words of the text the condition is for.
            ("acknowledgements-fit", "check: conditions-agree"),
        ),
    ),
    "a loop without an exit": Mutation(
        (
            (TO_END, _arrow("handed-over", "choice-delivery")),
            (LAST, "        target: choice-delivery\n"),
        ),
        (
            ("ends-reached", "id: choice-delivery\n"),
            ("arrows-fit", "id: received\n"),
            ("arrows-fit", "id: received-by-organization\n"),
        ),
    ),
    "a node that leads to itself": Mutation(
        (_added("procedure-4", "procedure-4"),),
        (
            ("arrows-fit", "id: procedure-4\n        kind"),
            ("arrows-fit", "source: procedure-4\n        target: procedure-4"),
        ),
    ),
    "a reserved id": Mutation(
        (
            ("id: received-by-organization", "id: end"),
            ("target: received-by-organization", "target: end"),
        ),
        (("ids-legal", "end\n        kind: end"),),
    ),
    "an id used twice": Mutation(
        (("id: petition", "id: application"), ("source: petition", "source: application")),
        (
            ("ids-unique", "application\n        kind: start\n        participant: medical"),
            (
                "arrows-fit",
                "source: application\n        target: procedure-1\n      - source: procedure-1",
            ),
        ),
    ),
    "an arrow into a start": Mutation(
        ((_arrow("posted", "received-by-organization"), _arrow("posted", "application")),),
        (
            ("arrows-fit", "id: received-by-organization\n"),
            ("arrows-fit", "application\n    from: p6"),
        ),
    ),
    "an arrow out of an end": Mutation(
        (_added("received", "procedure-5"),),
        (("arrows-fit", "received\n        target: procedure-5"),),
    ),
    "a run that ends nowhere": Mutation(
        ((_arrow("posted", "received-by-organization"), ""),),
        (("arrows-fit", "id: posted\n"), ("arrows-fit", "id: received-by-organization\n")),
    ),
    "a step with two ways on": Mutation(
        (_added("procedure-4", "received"),),
        (("arrows-fit", "id: procedure-4\n        kind"),),
    ),
    "an arrow that stands twice": Mutation(
        (_added("procedure-4", "procedure-5"),),
        (("arrows-fit", "source: procedure-4\n        target: procedure-5\n    from: p6"),),
    ),
    "a parallel join of exclusive ways": Mutation(
        (
            (
                FOURTH,
                f"      - id: join\n        kind: parallel\n        participant: head\n{FOURTH}",
            ),
            (
                "source: notice-prepared\n        target: procedure-4",
                "source: notice-prepared\n        target: join",
            ),
            (
                "source: refusal-prepared\n        target: procedure-4",
                "source: refusal-prepared\n        target: join",
            ),
            _added("join", "procedure-4"),
        ),
        (("ways-meet", "id: join\n"),),
    ),
    "ways of a choice made parallel": Mutation(
        (
            (
                "kind: exclusive\n        participant: executor",
                "kind: parallel\n        participant: executor",
            ),
        ),
        (
            ("ways-meet", "id: procedure-4\n        kind"),
            ("gateways-worded", "source: choice-result\n        target: notice"),
            ("gateways-worded", "source: choice-result\n        target: refusal"),
        ),
    ),
    "a procedure that no node shows": Mutation(
        (
            (SECOND, ""),
            (
                _arrow("procedure-1", "procedure-2") + _arrow("procedure-2", "procedure-3"),
                _arrow("procedure-1", "procedure-3"),
            ),
        ),
        (("procedures-shown", 'procedure-2\n    number: "2"'),),
    ),
    "a way turned around": Mutation(
        (
            (_arrow("notice-prepared", "procedure-4"), _arrow("notice-prepared", "choice-result")),
            (
                _arrow("choice-result", "notice-prepared") + "        label: otherwise\n",
                "",
            ),
        ),
        (("arrows-fit", "id: notice-prepared\n"),),
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_every_fault_of_a_process_is_told(content: Copy, name: str) -> None:
    """Each by the check that is there for it, with its line and column, and no other."""
    for old, new in MUTATIONS[name].changes:
        content.replace(CARE, old, new)

    expected = [f"{content.place(CARE, at)} [{check}]" for check, at in MUTATIONS[name].said]
    assert sorted(content.spoken()) == sorted(expected)
    assert all(problem.hint for problem in content.problems())


BEE_MUTATIONS = {
    "a join that waits for an ended way": (
        "{source: visit, target: join}",
        "{source: visit, target: returned}",
        [("gateways-worded", "{id: join,")],
    ),
    "a loop back into the middle of parallel ways": (
        "{source: decision, target: again, condition: when one of them has gaps, from: p6-6}",
        "{source: decision, target: visit, condition: when one of them has gaps, from: p6-6}",
        [("gateways-worded", "{id: again,"), ("ways-meet", "{id: join,")],
    ),
    "a loop back into a start": (
        "target: again, condition",
        "target: application, condition",
        [("gateways-worded", "{id: again,"), ("arrows-fit", "application, condition")],
    ),
    "parallel ways that meet in a step": (
        "      - {source: opinion, target: join}\n",
        "      - {source: opinion, target: consider}\n",
        [("gateways-worded", "{id: join,"), ("ways-meet", "{id: consider,")],
    ),
    "a join in an unknown lane": (
        "{id: join, kind: parallel, participant: commission}",
        "{id: join, kind: parallel, participant: committee}",
        [("references-resolve", "committee}")],
    ),
}


@pytest.mark.parametrize("name", BEE_MUTATIONS)
def test_every_fault_of_parallel_ways_and_loops_is_told(testland: Copy, name: str) -> None:
    """They are in no regulation of the decree."""
    old, new, said = BEE_MUTATIONS[name]
    testland.replace(BEES, old, new)

    expected = [f"{testland.place(BEES, at)} [{check}]" for check, at in said]
    assert sorted(testland.spoken()) == sorted(expected)
