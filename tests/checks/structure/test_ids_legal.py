"""The check `ids-legal`: no name is one that programs keep for themselves."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.checks.structure.ids_legal import RESERVED
from generator.model.record import Identifier
from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
NAME = TypeAdapter(Identifier)


@pytest.mark.parametrize("name", [f"{name}-1" for name in sorted(RESERVED)])
def test_passes_if_a_reserved_word_is_only_part_of_a_name(testland: Copy, name: str) -> None:
    """The whole name counts."""
    testland.replace(FERRY, "{id: over, kind: end,", f"{{id: {name}, kind: end,")
    testland.replace(FERRY, "target: over}", f"target: {name}}}")

    assert testland.said() == []


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_fails_if_a_node_has_a_reserved_name(testland: Copy, name: str) -> None:
    """Such an end vanishes in programs that read BPMN."""
    testland.replace(FERRY, "{id: over, kind: end,", f"{{id: {name}, kind: end,")
    testland.replace(FERRY, "target: over}", f"target: {name}}}")

    place = testland.place(FERRY, f"{name}, kind: end")
    assert testland.said() == [f"{place} [ids-legal] the name {name!r} is reserved"]


def test_fails_if_a_process_has_a_reserved_name(testland: Copy) -> None:
    """So of participants and procedures."""
    testland.replace(FERRY, "  - id: main\n", "  - id: root\n")

    place = testland.place(FERRY, "root\n    from")
    assert testland.said() == [f"{place} [ids-legal] the name 'root' is reserved"]


@pytest.mark.parametrize(
    "name",
    [
        *("End", "START", "__proto__", "toString", "1st", "-a", "a-", "a b", "a.b", "ә", "a_b"),
        *("lane--head", "arrow--3", "condition--1--condition", "paper--", "legend--choice"),
    ],
)
def test_other_dangerous_names_have_no_legal_form(name: str) -> None:
    """The model refuses them: capitals, low lines, two hyphens, letters beyond Latin."""
    with pytest.raises(ValidationError):
        NAME.validate_python(name)
