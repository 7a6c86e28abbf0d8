"""The check `ids-unique`: no two things of one kind have the same name."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

BEES = "decrees/2031-03-14-7/bee-yard.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
DECREE = "decrees/2031-03-14-7/decree.yaml"


def test_passes_if_printed_numbers_repeat(testland: Copy) -> None:
    """Where the author tells the provisions apart."""
    text = (testland.root / BEES).read_text(encoding="utf-8")

    assert text.count('number: "3."\n') > 1
    assert testland.said() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "websites.yaml",
            "  - id: riverside\n",
            "  - id: services\n",
            "websites 'services' stands twice",
        ),
        (
            BEES,
            "  - id: annex-8\n",
            "  - id: annex-7\n",
            "annexes 'annex-7' stands twice",
        ),
        (BEES, "  - id: forest-consent\n", "  - id: plan\n", "evidence 'plan' stands twice"),
        (BEES, "  - id: renewed-permit\n", "  - id: permit\n", "output 'permit' stands twice"),
        (
            BEES,
            "evidence:\n",
            "  - {id: forest, text: for a yard in a forest, from: p6-1-i2}\nevidence:\n",
            "evidence_groups 'forest' stands twice",
        ),
        (
            BEES,
            "evidence_groups:\n",
            "  - {id: clerk, kind: unit, name: the clerk, from: p6-2}\nevidence_groups:\n",
            "participants 'clerk' stands twice",
        ),
        (
            BEES,
            "processes:\n",
            (
                "  - {id: portal-1, number: I, performer: portal, performer_printed: P, action: a,"
                " from: p6}\nprocesses:\n"
            ),
            "procedures 'portal-1' stands twice",
        ),
        (
            BEES,
            "references:\n",
            (
                "  - id: portal-renew\n    nodes:\n"
                "      - {id: a, kind: start, participant: head, label: application}\n"
                "      - {id: b, kind: end, participant: head, label: handed-in}\n"
                "    transitions: [{source: a, target: b}]\nreferences:\n"
            ),
            "processes 'portal-renew' stands twice",
        ),
        (
            ARCHIVE,
            "      - id: brought\n",
            (
                "      - id: got\n        kind: end\n        participant: anybody\n"
                "        label: result-received\n      - id: brought\n"
            ),
            "node 'got' stands twice",
        ),
        (BEES, "      - id: across\n", "      - id: near\n", "duration 'near' stands twice"),
    ],
)
def test_fails_if_a_name_stands_twice(
    testland: Copy, file: str, old: str, new: str, said: str
) -> None:
    """The second of the two is named, and where the first stands."""
    testland.replace(file, old, new)

    (line,) = testland.said_by("ids-unique")

    assert line.startswith(f"{file}:")
    assert f" [ids-unique] {said}; first at {testland.root.as_posix()}/{file}:" in line


def test_fails_if_two_bodies_have_one_name(testland: Copy) -> None:
    """An owner would be one of the two."""
    testland.replace("organizations.yaml", "id: registry", "id: one-window")

    (line,) = testland.said()

    last = (testland.root / "organizations.yaml").read_text(encoding="utf-8").count("\n") - 4
    assert line.startswith(
        f"organizations.yaml:{last}:9 [ids-unique] organizations 'one-window' stands twice; "
        f"first at {testland.root.as_posix()}/organizations.yaml:"
    )


def test_fails_if_two_provisions_have_one_identity(testland: Copy) -> None:
    """Numbers that begin again need an `id`; the anchor would lead to the wrong words."""
    again = 'number: "3."\n        text: Again.\n'
    testland.replace(ARCHIVE, "annexes:\n", f"      - {again}annexes:\n")

    (problem,) = (one for one in testland.problems() if one.code == "ids-unique")

    line = int(testland.place(ARCHIVE, 'number: "3."\n        text: "Result').split(":")[1])
    assert testland.line(problem) == (
        f"{testland.place(ARCHIVE, again)} [ids-unique] "
        f"the identity p3 is taken by the provision at line {line}"
    )
    assert problem.hint.startswith("give one of the two an `id`")


def test_fails_if_two_decrees_have_one_address(testland: Copy) -> None:
    """The second in the order of folders is named."""
    testland.replace(DECREE, "id: 2031-7\n", "id: 2028-44\n")

    assert testland.said() == [
        (
            f"{DECREE}:3:5 [ids-unique] decree '2028-44' stands twice; "
            f"first at {testland.root.as_posix()}/decrees/2028-09-02-44/decree.yaml:3:5"
        )
    ]


def test_fails_if_two_regulations_have_one_address(testland: Copy) -> None:
    """Name and order make it."""
    testland.replace(ARCHIVE, "id: archive-extract\n", "id: bee-yard\n")

    (line,) = testland.said()

    assert line.startswith(
        f"{ARCHIVE}:3:5 [ids-unique] regulation with this id: 'bee-yard' stands twice; first at "
    )


def test_fails_if_a_decree_names_a_file_twice(testland: Copy) -> None:
    """Then the regulation itself stands twice."""
    testland.replace(DECREE, "  - archive-extract\n", "  - bee-yard\n  - archive-extract\n")

    place = testland.place(DECREE, "bee-yard\n  - archive-extract")
    assert f"{place} [ids-unique]" in testland.spoken()
