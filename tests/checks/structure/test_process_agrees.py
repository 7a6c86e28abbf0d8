"""The check `process-agrees`: a process tells what procedures and triggers tell."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"


def test_passes_with_loops_branches_and_borrowed_procedures(testland: Copy) -> None:
    """Testland goes back, parts its ways, and reuses procedures of another list."""
    assert testland.said_by("process-agrees") == []


def test_fails_if_a_later_procedure_comes_first(act: Copy) -> None:
    """The documents would be looked through before they are registered."""
    arrows = """      - source: application
        target: procedure-1
      - source: procedure-1
        target: procedure-2
      - source: procedure-2
        target: procedure-3
"""
    turned = """      - source: application
        target: procedure-2
      - source: procedure-2
        target: procedure-1
      - source: procedure-1
        target: procedure-3
"""
    act.replace(CHAIRS, arrows, turned)

    assert act.said_by("process-agrees") == [
        (
            f"{act.place(CHAIRS, 'id: procedure-1' + chr(10) + '        kind')} [process-agrees] "
            "'procedure-1' comes after 'procedure-2', and stands before it in the table"
        )
    ]


def test_fails_if_a_part_quotes_another_step(act: Copy) -> None:
    """The words stand there, but are about another procedure."""
    old = "        text: хабарлама дайындайды\n        from: p6-4\n"
    act.replace(CARE, old, "        text: құжаттарды қарайды\n        from: p6-3\n")

    place = act.place(CARE, "p6-3\n      - id: refusal-prepared")
    assert act.said() == [f"{place} [process-agrees] a part of 'procedure-3' quotes 'p6-3'"]


def test_fails_if_somebody_else_starts_it(act: Copy) -> None:
    """The application comes from the recipient, not from the head."""
    old = "      - id: application\n        kind: start\n        participant: recipient\n"
    act.replace(CHAIRS, old, old.replace("recipient", "head"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "no process begins with 'recipient'",
        "'head' starts the process, and no trigger names this one",
    ]


def test_fails_if_nobody_starts_it_who_may(act: Copy) -> None:
    """The petition starts the service, and no drawing shows how."""
    old = """      - id: petition
        kind: start
        participant: medical-organization
        text: медициналық ұйымның қолдаухаты
        from: p5
"""
    act.replace(CARE, old, "")
    act.replace(CARE, "      - source: petition\n        target: procedure-1\n", "")

    place = act.place(CARE, "medical-organization\n    brings")
    assert act.said() == [f"{place} [process-agrees] no process begins with 'medical-organization'"]


def test_fails_if_a_receipt_is_quoted_from_another_step(testland: Copy) -> None:
    """The clerk gives it in the first step, whatever else has the same word."""
    testland.replace(
        BEES, "text: a receipt\n        from: p6-2", "text: a report\n        from: p6-4"
    )

    assert testland.said() == [
        (
            f"{testland.place(BEES, 'p6-4' + chr(10) + '    from: p6-2')} [process-agrees] "
            "what 'procedure-1' hands out is quoted from 'p6-4'"
        )
    ]


def test_fails_if_a_part_stands_with_another_than_its_procedure(act: Copy) -> None:
    """The executor prepares the notice."""
    old = "        procedure: procedure-3\n        participant: executor\n        text: хабарлама"
    act.replace(CARE, old, old.replace("executor", "head"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "'notice-prepared' stands with 'head', not with whom its words name"
    ]


def test_fails_if_a_choice_stands_with_one_who_is_elsewhere(act: Copy) -> None:
    """Who prepares the result makes the choice, not the clerk."""
    old = "        kind: exclusive\n        participant: executor\n"
    act.replace(CARE, old, old.replace("executor", "office-clerk"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "'choice-result' stands with 'office-clerk', and its neighbours with others"
    ]


def test_fails_if_an_end_stands_with_one_who_gets_nothing(act: Copy) -> None:
    """The last step hands over to the recipient."""
    old = "        kind: end\n        participant: recipient\n"
    act.replace(CHAIRS, old, old.replace("recipient", "executor"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "'received' stands with 'executor', and its neighbours with others"
    ]


def test_fails_if_an_end_stands_with_another_than_the_words_before_it(act: Copy) -> None:
    """By post the result goes to the medical organization."""
    old = "        kind: end\n        participant: medical-organization\n"
    act.replace(CARE, old, old.replace("medical-organization", "recipient"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "'received-by-organization' stands with 'recipient', not with whom its words name"
    ]
