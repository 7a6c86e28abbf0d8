"""A document says what the act says, word for word, and what is ours is marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from generator.model.process import NodeKind
from generator.render.bpmn.ids import node_id
from tests.render.bpmn.written import DOCUMENTATION, REAL, WRITTEN, Written
from tests.render.diagrams.samples import STATUS

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"

# Engines keep these for themselves.
RESERVED = {"Start", "End", "Root", "StartEventSplit", "StartEventJoin"}


def _root(one: Written) -> ET.Element:
    return ET.fromstring(one.xml)  # noqa: S314


def _documented(root: ET.Element) -> Iterator[tuple[str, str]]:
    for element in root.iter():
        for documentation in element.findall(f"{BPMN}documentation"):
            yield element.get("id", ""), documentation.text or ""


@pytest.mark.parametrize("name", WRITTEN)
def test_every_id_is_legal_single_and_free(name: str) -> None:
    """A word of letters, digits and underlines, so that an engine can use it as a variable."""
    ids = [found for element in _root(WRITTEN[name]).iter() if (found := element.get("id"))]

    assert len(ids) == len(set(ids))
    assert [one for one in ids if not re.fullmatch(r"[A-Z][A-Za-z]*_\w+", one)] == []
    assert RESERVED.isdisjoint(ids)


@pytest.mark.parametrize("name", WRITTEN)
def test_every_node_stands_in_one_lane(name: str) -> None:
    """That of its participant."""
    one = WRITTEN[name]
    lanes = {
        lane.get("name"): [ref.text for ref in lane.findall(f"{BPMN}flowNodeRef")]
        for lane in _root(one).iter(f"{BPMN}lane")
    }

    assert lanes == {
        participant.name: [
            node_id(node) for node in one.flow.nodes if node.participant == participant.id
        ]
        for participant in one.flow.participants
    }


@pytest.mark.parametrize("name", WRITTEN)
def test_what_the_act_says_of_a_procedure_stands_in_it_whole(name: str) -> None:
    """Action, result and time limit, verbatim, and the provision they come from."""
    one = WRITTEN[name]
    documentation = dict(_documented(_root(one)))
    for node in one.flow.nodes:
        if node.kind is NodeKind.PROCEDURE and node.procedure:
            said = documentation[node_id(node)]
            words = (node.procedure.action, node.procedure.result, node.procedure.time_limit)
            assert [text for text in words if text and text not in said] == []
            assert f"[{node.from_}]" in said


def test_a_place_in_the_act_is_named_as_printed() -> None:
    """And by its identity, which is its anchor on the page of the text."""
    one = next(written for name, written in REAL.items() if "2-home-care" in name)
    documentation = dict(_documented(_root(one)))

    assert documentation["Task_posted"].endswith("6-тармақтың 6) тармақшасы [p6-6]")
    assert documentation["Flow_7"].endswith("6-тармақтың 4) тармақшасы [p6-4]")


def test_words_of_ours_are_marked_and_the_mark_is_explained() -> None:
    """In the name, and below the pool; a petition in the words of the act has no mark."""
    root = _root(WRITTEN["branching"])
    names = {element.get("id"): element.get("name") for element in root.iter()}
    (note,) = root.iter(f"{BPMN}text")

    assert names["StartEvent_application"] == "өтініш пен құжаттарды ұсыну*"
    assert names["StartEvent_petition"] == "медициналық ұйымның қолдаухаты"
    assert names["Flow_6"] == "өзге жағдайда*"
    assert "* белгісі қойылған сөздер" in (note.text or "")


@pytest.mark.parametrize("name", WRITTEN)
def test_the_status_of_the_act_stands_in_the_process_and_in_the_diagram(name: str) -> None:
    """Whoever opens the file alone is told that it is not in force, and of what it was made."""
    root = _root(WRITTEN[name])
    (note,) = root.iter(f"{BPMN}text")
    (process,) = root.iter(f"{BPMN}process")
    documentation = process.findtext(f"{BPMN}documentation")

    for text in (note.text, documentation):
        assert (text or "").startswith(f"{STATUS}\n{DOCUMENTATION}")


def test_a_single_start_waits_for_nothing_and_each_of_several_for_its_message() -> None:
    """Two starts without a message would both begin at once."""
    single, several = _root(WRITTEN["straight"]), _root(WRITTEN["branching"])
    messages = [element.get("id") for element in several.iter(f"{BPMN}message")]

    assert list(single.iter(f"{BPMN}message")) == []
    assert messages == ["Message_application", "Message_petition"]


def test_the_way_the_act_leaves_open_is_the_default() -> None:
    """The others ask the variable of the choice."""
    root = _root(WRITTEN["branching"])
    conditions = {
        flow.get("id"): flow.findtext(f"{BPMN}conditionExpression")
        for flow in root.iter(f"{BPMN}sequenceFlow")
        if flow.get("sourceRef") == "Gateway_choice_result"
    }
    (choice,) = [one for one in root.iter() if one.get("id") == "Gateway_choice_result"]

    assert choice.get("default") == "Flow_6"
    assert conditions == {"Flow_6": None, "Flow_7": "Gateway_choice_result == 'Flow_7'"}


def test_what_is_handed_out_names_its_receiver() -> None:
    """The receipt, verbatim, with the provision."""
    documentation = dict(_documented(_root(WRITTEN["straight"])))

    assert documentation["DataObjectReference_1"] == (
        "Жол-жөнекей беріледі: талон\n"
        "Кімге беріледі: көрсетілетін қызметті алушы не оның заңды өкілі\n"
        "[p6-2]"
    )


def test_the_namespace_is_the_name_of_the_document() -> None:
    """One of a kind, and no address of a host."""
    assert _root(WRITTEN["straight"]).get("targetNamespace") == (
        "urn:x-reglament:sample:1-sample:annex-3"
    )
