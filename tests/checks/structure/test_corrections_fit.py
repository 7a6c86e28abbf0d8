"""The check `corrections-fit`: every recorded repair fits the source, which nobody edited."""

from __future__ import annotations

import hashlib

import pytest

from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44"
CORRECTIONS = f"{FERRY}/corrections.yaml"
SOURCE = f"{FERRY}/source.en.txt"


def test_passes_without_corrections(testland: Copy) -> None:
    """A decree without a source needs none."""
    assert not (testland.root / "decrees/2031-03-14-7/corrections.yaml").exists()
    assert testland.said() == []


def test_fails_if_the_source_was_edited(testland: Copy) -> None:
    """Even where no word of it changed."""
    path = testland.root / SOURCE
    path.write_bytes(path.read_bytes() + b"\n")
    checksum = hashlib.sha256(path.read_bytes()).hexdigest()

    (problem,) = testland.problems()

    place = testland.place(f"{FERRY}/decree.yaml", "sha256: ")
    assert testland.line(problem).startswith(place.rpartition(":")[0])
    assert problem.message == f"source.en.txt has the checksum {checksum}, not this one"
    assert problem.hint == "restore the file: a source is never edited"


@pytest.mark.parametrize(
    ("line", "found", "why", "said"),
    [
        (1, "ferries On", "letter-spacing", "these words do not stand on line 1 of the source"),
        (2, "ferries", "letter-spacing", "these words do not stand on line 2 of the source"),
        (5, "of", "letter-spacing", "these words stand 3 times on line 5; name more of them"),
        (12, "to the d", "letter-spacing", "it overlaps the correction at line 12"),
    ],
)
def test_fails_if_a_correction_does_not_fit(
    testland: Copy, line: int, found: str, why: str, said: str
) -> None:
    """The words must stand on the line, once, and belong to no other correction."""
    _add(testland, f"  - line: {line}\n    found: {found}\n    meant: a zebra\n    why: {why}\n")

    place = testland.place(CORRECTIONS, f"{found}\n    meant: a zebra")
    assert testland.said() == [f"{place} [corrections-fit] {said}"]


def test_fails_if_a_reason_is_not_explained(testland: Copy) -> None:
    """Each kind of damage is described once, in plain words."""
    testland.replace(CORRECTIONS, "    why: letter-spacing\n", "    why: zebra\n")

    assert testland.said() == [
        (
            f"{testland.place(CORRECTIONS, 'zebra')} [corrections-fit] "
            "the reason 'zebra' is not explained"
        )
    ]


def _add(testland: Copy, entry: str) -> None:
    path = testland.root / CORRECTIONS
    path.write_text(path.read_text(encoding="utf-8") + entry, encoding="utf-8")
