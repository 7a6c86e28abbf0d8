"""The check `evidence-complete`: every item of the list of documents is recorded, whole."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def test_passes_if_a_name_leaves_an_ending_off(testland: Copy) -> None:
    """The plan of a yard is the plan of "the yards" as well."""
    testland.replace(BEES, "text: a plan of the yard (not", "text: a plan of the yards (not")

    assert testland.said_by("evidence-complete") == []


def test_passes_if_the_same_words_stand_twice_in_an_item(act: Copy) -> None:
    """One quotation is enough for both, as in the fifth item of regulation 1."""
    assert act.said_by("evidence-complete") == []


def test_fails_if_an_item_is_not_recorded(act: Copy) -> None:
    """A person would come without the medical card."""
    act.replace(
        CARE,
        """  - id: medical-card
    document: стандарттың 2-қосымшасына сәйкес нысан бойынша медициналық карта
    from: p6-1-i5
""",
        "",
    )

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.place(CARE, 'text: стандарттың 2-қосымшасына сәйкес нысан бойынша медициналық')} "
        "[evidence-complete] no document is recorded for the item 'p6-1-i5'"
    )
    assert problem.hint.endswith("`from: p6-1-i5`")


def test_fails_if_a_condition_is_left_out(act: Copy) -> None:
    """The certificate would be asked of everybody."""
    act.replace(
        CARE,
        """    conditions:
      - kind: for
        text: зейнеткерлік жастағы адамдар үшін
        audience: pension-age
""",
        "",
    )

    assert [line.partition("] ")[2] for line in act.said_by("evidence-complete")] == [
        "of the item 'p6-1-i7' nothing quotes “зейнеткерлік”"
    ]


def test_fails_if_a_document_is_cut_short(testland: Copy) -> None:
    """What kind of card is half of what a person must know."""
    testland.replace(FERRY, "document: an identity card", "document: an identity")

    assert testland.said_by("evidence-complete") == [
        (
            f"{testland.place(FERRY, 'number: 1)' + chr(10) + '            text: an identity')} "
            "[evidence-complete] of the item 'p4-1' nothing quotes “card”"
        )
    ]
