"""The check `references-recorded`: what the text points at is recorded, and nothing else."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
DECREE = "decrees/2015-08-10-118/decree.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
LAND = "decrees/2031-03-14-7/decree.yaml"

SEQUENCE = """  - act: this
    kind: regulation
    text: осы регламенттің 2-қосымшасында
    annex: "2"
    from: p8
"""
LAW = """  - act: law-public-services
    kind: law
    text: >-
      "Мемлекеттік көрсетілетін қызметтер туралы" Қазақстан Республикасының 2013 жылғы 15
      сәуірдегі Заңына
    title: Мемлекеттік көрсетілетін қызметтер туралы
    date: 2013-04-15
    from: c0
"""


def test_passes_if_several_share_their_words(testland: Copy) -> None:
    """Seven annexes in two sentences are seven references."""
    text = (testland.root / BEES).read_text(encoding="utf-8")

    assert text.count("    text: annexes ") == 7
    assert testland.said() == []


def test_passes_with_what_no_pack_reads(testland: Copy) -> None:
    """Rules without a number, a regulation by its title, an article of a law."""
    text = (testland.root / BEES).read_text(encoding="utf-8")

    assert "act: rules-2029-bees" in text
    assert testland.said_by("references-recorded") == []


@pytest.mark.parametrize(
    ("old", "new", "way", "said"),
    [
        ('annex: "2"', 'annex: "3"', (5, "annex"), "the text points at annex 2, not 3"),
        (
            'paragraph: "9"',
            'paragraph: "8"',
            (2, "paragraph"),
            "the text points at paragraph 9, not 8",
        ),
        (
            "date: 2015-04-28",
            "date: 2015-04-29",
            (0, "date"),
            "the text says the date of this act is 2015-04-28, not 2015-04-29",
        ),
        (
            'number: "279"',
            'number: "297"',
            (0, "number"),
            "the text says the number of this act is 279, not 297",
        ),
        (
            'registration: "11342"',
            'registration: "11324"',
            (0, "registration"),
            "the text says the registration of this act is 11342, not 11324",
        ),
        (
            "kind: order",
            "kind: decree",
            (0, "kind"),
            "the text says the kind of this act is order, not decree",
        ),
    ],
    ids=["annex", "paragraph", "date", "number", "registration", "kind"],
)
def test_fails_if_a_typist_slips(
    act: Copy, old: str, new: str, way: tuple[int, str], said: str
) -> None:
    """The slip is told where it stands, and by nobody else but who compares kinds of acts."""
    act.replace(CHAIRS, old, new)

    (line,) = act.said_by("references-recorded")
    assert line == f"{act.at(CHAIRS, 'references', *way)} [references-recorded] {said}"
    assert {problem.code for problem in act.problems()} <= {
        "references-recorded",
        "acts-cited-alike",
    }


def test_fails_if_a_place_is_not_recorded(act: Copy) -> None:
    """At the text that points at it."""
    act.replace(CHAIRS, SEQUENCE, "")

    assert act.said() == [
        (
            f"{act.at(CHAIRS, 'sections', 2, 'paragraphs', 1, 'text')} [references-recorded] "
            "“осы регламенттің 2-қосымшасында” is not recorded: annex 2"
        )
    ]


def test_fails_if_an_act_is_not_recorded(act: Copy) -> None:
    """A law of the preamble."""
    act.replace(DECREE, LAW, "")

    (problem,) = act.problems()
    assert act.line(problem).startswith(f"{act.at(DECREE, 'preamble')} [references-recorded] ")
    assert problem.message.endswith("сәуірдегі Заңына” is cited here, and not recorded")
    assert problem.hint == "add it to `references`, with `from: c0`"


def test_fails_if_a_record_is_invented(act: Copy) -> None:
    """The provision points at one annex, and two are recorded."""
    act.replace(CHAIRS, SEQUENCE, SEQUENCE + SEQUENCE.replace('"2"', '"3"'))

    assert act.said() == [
        (
            f"{act.at(CHAIRS, 'references', 6, 'annex')} [references-recorded] "
            "the text does not point at annex 3"
        )
    ]


def test_fails_if_an_act_is_invented(testland: Copy) -> None:
    """No act of that number stands in the clause."""
    again = (
        "  - act: order-2030-16\n    kind: order\n    text: order № 15\n"
        '    number: "16"\n    from: c3\nregulations:\n'
    )
    testland.replace(
        LAND,
        "regulations:\n",
        again,
    )

    assert testland.said() == [
        (
            f"{testland.at(LAND, 'references', 4, 'number')} [references-recorded] "
            "the text cites no act with the number 16"
        )
    ]


def test_waits_while_a_reference_names_no_provision(act: Copy) -> None:
    """It may be the one that is missing elsewhere."""
    act.replace(CHAIRS, "    from: p8\n", "    from: p18\n")

    assert [problem.code for problem in act.problems()] == ["references-resolve"]
