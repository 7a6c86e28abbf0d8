"""The check `approval-agrees`: stamps and notes give the decree's own day and number."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

DECREE = "decrees/2015-08-10-118/decree.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
IN_FORCE = "decrees/2031-03-14-7/decree.yaml"

STAMP = 'Қызылорда облысы әкімдігінің 2015 жылғы "10" тамыздағы № 118 қаулысымен бекітілген'
CITATION = "Қызылорда облыстық әкімдігінің 2015 жылғы 10 тамыздағы № 118 қаулысы"


def test_passes_if_one_day_has_two_forms(content: Copy) -> None:
    """The repeal is told in figures and in words; the day of the stamp is in quotation marks."""
    text = (content.root / DECREE).read_text(encoding="utf-8")

    assert "06.02.2020" in text
    assert "2020 жылғы 6 ақпандағы" in text
    assert content.said() == []


def test_passes_if_a_stamp_is_blank(testland: Copy) -> None:
    """It is there to be filled in by hand."""
    stamp = 'Approved by Resolution of the Council of Testland of "2" September 2028 № 44'
    testland.replace(FERRY, stamp, "Approved by Resolution of the Council of Testland")

    assert testland.said_by("approval-agrees") == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("№ 118", "№ 181", "number"),
        ('"10" тамыздағы', '"11" тамыздағы', "day"),
        ('2015 жылғы "10" тамыздағы № 118', '2016 жылғы "10" тамыздағы № 811', "day and number"),
    ],
)
def test_fails_if_a_stamp_names_another_act(act: Copy, old: str, new: str, what: str) -> None:
    """By its day, its number or both."""
    stamp = STAMP.replace(old, new)
    act.replace(CHAIRS, STAMP, stamp)

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.place(CHAIRS, stamp)} [approval-agrees] "
        f"the stamp gives another {what} than the decree has"
    )
    assert problem.severity is Severity.ERROR
    assert problem.words == stamp.removeprefix("Қызылорда облысы әкімдігінің ").removesuffix(
        " бекітілген"
    )
    assert [other.words for other in problem.others] == [CITATION]


def test_fails_if_the_repeal_is_told_in_two_ways(act: Copy) -> None:
    """The note says another day than the line above it."""
    act.replace(DECREE, "06.02.2020", "07.02.2020")

    (problem,) = act.problems()
    assert problem.code == "approval-agrees"
    assert problem.message == (
        "this line gives another day of the repealing act than the rest of the decree"
    )
    assert problem.words == "07.02.2020 № 163 қаулысымен"


def test_fails_if_a_line_in_front_gives_another_number(testland: Copy) -> None:
    """The decree has a line in front that gives its day, and no other number."""
    line = "Resolution of the Council of Testland of 14 March 2031 № 8"
    testland.replace(IN_FORCE, "citation:", f"front:\n  - {line}\ncitation:")
    citation = "citation: Resolution of the Council of Testland of 14 March 2031 № 7"
    assert (testland.root / IN_FORCE).read_text(encoding="utf-8").count(citation) == 1

    assert testland.said_by("approval-agrees") == [
        (
            f"{testland.place(IN_FORCE, line)} [approval-agrees] "
            "this line gives another number of the decree than the rest of the decree"
        )
    ]


def test_fails_if_one_regulation_has_no_stamp(act: Copy) -> None:
    """All others have one."""
    path = act.root / CHAIRS
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("approval:")]
    path.write_text("".join(kept), encoding="utf-8")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'heading')} [approval-agrees] "
        "no stamp says by which act this regulation is approved; all others have one"
    )
    assert problem.severity is Severity.WARNING
    assert len(problem.others) == 1
