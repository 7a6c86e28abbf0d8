"""The check `requisites-recorded`: what is typed beside the words is what they say."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

DECREE = "decrees/2015-08-10-118/decree.yaml"
FERRIES = "decrees/2028-09-02-44/decree.yaml"


def test_passes_if_the_words_say_it(testland: Copy) -> None:
    """In any language of which there is a pack."""
    assert testland.said_by("requisites-recorded") == []


def test_passes_without_lines_in_front(testland: Copy) -> None:
    """Then nothing says when the act was registered."""
    path = testland.root / FERRIES
    text = path.read_text(encoding="utf-8")
    begin, end = text.index("front:\n"), text.index("citation:")
    path.write_text(text[:begin] + text[end:], encoding="utf-8")

    assert testland.said_by("requisites-recorded") == []


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("date: 2015-08-10", "2015-08-11", "`citation`"),
        ('number: "118"', "811", "`citation`"),
        ("date: 2015-09-10", "2015-10-09", "`front`"),
        ('number: "5128"', "5182", "`front`"),
        ("date: 2020-02-06", "2020-06-02", "`repeal.by`"),
        ('number: "163"', "136", "`repeal.by`"),
    ],
)
def test_fails_if_a_typist_slips(act: Copy, old: str, new: str, where: str) -> None:
    """In the day or the number of the decree, of its registration, of its repeal."""
    key = old.partition(" ")[0]
    value = f'"{new}"' if key == "number:" else new
    act.replace(DECREE, f"{old}\n", f"{key} {value}\n")

    assert act.said() == [
        f"{act.place(DECREE, value)} [requisites-recorded] {new} is not what {where} says"
    ]


def test_fails_if_the_first_day_is_another(testland: Copy) -> None:
    """Of an act that gives it."""
    testland.replace(FERRIES, "day: 2028-10-01", "day: 2028-10-10")

    assert testland.said() == [
        (
            f"{testland.place(FERRIES, '2028-10-10')} [requisites-recorded] "
            "2028-10-10 is not what `entry_into_force.text` says"
        )
    ]
