"""The check `terms-recorded`: the terms are those that the text defines."""

from __future__ import annotations

from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

RECEIPT = ("sections", 1, "paragraphs", 1, "parts", 1, "text")
TERM = """  - term: талон
    meaning: >-
      мемлекеттік көрсетілетін қызметті тіркеген және алатын күні, құжаттарды қабылдаған адамның
      тегі мен аты-жөні көрсетілген талон
    from: p6-2
"""


def test_passes_if_every_definition_is_recorded(testland: Copy) -> None:
    """A meaning drops the ending that its sentence gives it."""
    assert testland.said() == []


def test_fails_if_a_term_is_left_out(act: Copy) -> None:
    """At the provision that defines it."""
    act.replace(CHAIRS, TERM, "")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *RECEIPT)} [terms-recorded] "
        "“талон” is defined here, and not recorded in `terms`"
    )
    assert problem.hint == "add the term with its meaning and `from: p6-2`"


def test_fails_if_a_meaning_is_cut_short(act: Copy) -> None:
    """It ends before the brackets begin."""
    act.replace(CHAIRS, "аты-жөні көрсетілген талон\n    from", "аты-жөні\n    from")

    assert act.said() == [
        (
            f"{act.at(CHAIRS, 'terms', 3, 'meaning')} [terms-recorded] "
            "what “талон” stands for does not end before its definition"
        )
    ]


def test_fails_if_a_term_is_invented(testland: Copy) -> None:
    """Its word stands in the provision, but nothing defines it."""
    testland.replace(
        BEES, "terms:\n", "terms:\n  - {term: the provider, meaning: the registry, from: p1-i1-1}\n"
    )

    assert testland.said() == [
        f"{testland.at(BEES, 'terms', 0)} [terms-recorded] p1-i1-1 does not define “the provider”"
    ]


def test_leaves_words_that_are_not_there_to_others(testland: Copy) -> None:
    """A term in other words than the text is a quotation that is not found."""
    testland.replace(BEES, "term: the reeve", "term: the zebra")

    assert [problem.code for problem in testland.problems()] == ["quotes-found"]
