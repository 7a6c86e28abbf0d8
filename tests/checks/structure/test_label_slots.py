"""The check `label-slots`: a label holds exactly the slots that the engine fills."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

LABELS = "labels/en.yaml"


def test_passes_if_a_slot_stands_elsewhere_in_the_label(testland: Copy) -> None:
    """The order of words is the language's own."""
    testland.replace(LABELS, '"{service}: {label}"', '"{label} ({service}, {label})"')

    assert testland.said() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"{service}: {label}"', "Annex", "title: this label must hold {label}, {service}"),
        ('"{service}: {label}"', '"{label}"', "title: this label must hold {label}, {service}"),
        (
            '"registered by {authority} under No {number}"',
            '"registered by {body} under No {number}"',
            "registered: this label must hold {authority}, {number}",
        ),
        ("Home\n", '"{home}"\n', "home: this label must hold no slot"),
        ("Home\n", '"{}"\n', "home: this label must hold no slot"),
        ("Home\n", '"Home }"\n', "home: this label must hold no slot"),
        ('"{service}: {label}"', '"{service}: {label} {"', "title: this label must hold {label}, "),
        ('"{service}: {label}"', '"{service!r}: {label}"', "title: this label must hold {label}, "),
        ('"For:"', '"For {whom}:"', "for: this label must hold no slot"),
    ],
)
def test_fails_if_slots_differ(testland: Copy, old: str, new: str, said: str) -> None:
    """Missing, misspelt, one too many, or not a slot at all."""
    testland.replace(LABELS, old, new)

    (line,) = testland.said()

    assert line.startswith(f"{testland.place(LABELS, new)} [label-slots] {said}")
