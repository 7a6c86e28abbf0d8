"""Every document is what BPMN 2.0 allows, and what its linters call good."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import pytest
from bpmn_io import check, create_moddle
from bpmn_io.lint import Linter
from bpmn_io.lint.resolver import NodeResolver
from lxml import etree

from tests.render.bpmn.written import WRITTEN, Written, random_ones, write
from tests.render.diagrams.samples import SAMPLES

# `fake-join` wants a gateway wherever ways come together. The act has no step there, and BPMN needs
# none: a task takes each token as it comes. What the rule fears, ways that run side by side and
# meet in a task, which is then done twice, is refused by our own check of where ways meet.
RULES = {"extends": "bpmnlint:recommended", "rules": {"fake-join": "off"}}

RANDOM, RANDOM_LINTED = 100, 25


@cache
def _schema() -> etree.XMLSchema:
    found = resources.files("SpiffWorkflow.bpmn.parser").joinpath("schema/BPMN20.xsd")
    with resources.as_file(found) as path:
        return etree.XMLSchema(etree.parse(path))


def faults(xml: str) -> list[str]:
    """What the schema, the reader of bpmn.io and the linter say against a document."""
    return [*_invalid(xml), *_unread(xml), *_linted(xml)]


def _invalid(xml: str) -> Iterator[str]:
    schema = _schema()
    if not schema.validate(etree.fromstring(xml.encode())):
        log: Any = schema.error_log
        yield from map(str, log)


def _unread(xml: str) -> Iterator[str]:
    report = check(xml)
    yield from report.errors
    yield from (str(one.message) for one in report.warnings)


def _linted(xml: str) -> Iterator[str]:
    # The package's own annotations do not fit one another.
    resolver: Any = NodeResolver()
    root: Any = create_moddle().from_xml(xml).root_element
    reports = Linter(config=RULES, resolver=resolver).lint(root)
    yield from (f"{rule}: {one['id']}" for rule, found in reports.items() for one in found)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_document_is_valid_and_clean(name: str) -> None:
    """By BPMN20.xsd, by bpmn-moddle, and by the recommended rules of bpmnlint."""
    assert faults(WRITTEN[name].xml) == []


def test_random_documents_are_valid() -> None:
    """Of every process that our own checks let pass."""
    assert [said for one in random_ones(RANDOM) for said in _invalid(one.xml)] == []


def test_random_documents_are_clean() -> None:
    """The reader and the linter are slower, and are asked for fewer."""
    assert [said for one in random_ones(RANDOM_LINTED) for said in faults(one.xml)] == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("<bpmn:laneSet ", '<bpmn:laneSet shape="odd" ', "'shape' is not allowed"),
        ('isHorizontal="false"', 'isHorizontal="upright"', "'upright' is not a valid value"),
        ('sourceRef="StartEvent_application"', 'sourceRef="Nobody"', "unresolved reference"),
        ('name="таңдау*"', 'name=""', "label-required: Gateway_choice_result"),
    ],
)
def test_a_wrong_document_is_found(right: str, wrong: str, said: str) -> None:
    """The tools are asked indeed: the schema, the reader, the linter."""
    xml = _sample().xml.replace(right, wrong)

    assert [one for one in faults(xml) if said in one]


def _sample() -> Written:
    return WRITTEN["branching"]


def test_a_document_is_the_same_every_time() -> None:
    """Order and places depend on the content alone."""
    again = write(SAMPLES["branching"], SAMPLES["branching"].processes[0])

    assert again.xml == _sample().xml
