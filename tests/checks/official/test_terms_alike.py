"""The check `terms-alike`: one term for one thing, in a regulation and in its siblings."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HEARING = "decrees/2015-08-10-118/6-hearing-sight-hygiene.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

RECEIPT = ("sections", 1, "paragraphs", 1, "parts", 1, "text")


def test_passes_if_only_the_subject_differs(act: Copy) -> None:
    """Each regulation has a notice of its own service, and a standard of its own."""
    assert act.said() == []


def test_passes_if_one_of_two_is_not_used(act: Copy) -> None:
    """Regulation 2 defines by another term what regulation 7 defines, and never uses it."""
    assert act.said_by("terms-alike") == []


def test_fails_if_a_term_is_defined_twice(testland: Copy) -> None:
    """At the second definition; the first is quoted."""
    testland.reword(BEES, "(hereinafter - the portal)", "(hereinafter - the reeve)")
    testland.replace(BEES, "term: the portal", "term: the reeve")

    (problem,) = (one for one in testland.problems() if one.code == "terms-alike")
    place = testland.at(BEES, "sections", 0, "paragraphs", 0, "parts", 0, "parts", 3, "text")
    assert testland.line(problem) == (
        f"{place} [terms-alike] “the reeve” is defined twice in this regulation"
    )
    assert problem.severity is Severity.ERROR
    assert problem.others[0].words == "of the parish (hereinafter - the reeve)"


def test_fails_if_one_thing_has_two_terms(testland: Copy) -> None:
    """In one regulation."""
    again = "the registry of the provider and the reeve of the parish (hereinafter - the elder);"
    testland.reword(BEES, "the registry of the provider;", again)
    testland.replace(
        BEES,
        "terms:\n",
        "terms:\n  - {term: the elder, meaning: the reeve of the parish, from: p1-i1-1}\n",
    )

    (problem,) = (one for one in testland.problems() if one.code == "terms-alike")
    assert problem.message == (
        "“the reeve” stands for what another term of this regulation stands for"
    )
    assert problem.severity is Severity.WARNING


def test_fails_if_a_term_names_another_thing(act: Copy) -> None:
    """Six regulations call a receipt a receipt; this one calls a letter so."""
    act.reword(CHAIRS, "көрсетілген талон", "көрсетілген қолхат")

    (problem,) = (one for one in act.problems() if one.code == "terms-alike")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *RECEIPT)} [terms-alike] "
        "“талон” stands for something else here than in other regulations"
    )
    assert problem.words.endswith("көрсетілген қолхат (бұдан әрі – талон)")
    assert problem.others[0].words.endswith("көрсетілген талон (бұдан әрі – талон)")


def test_fails_if_siblings_call_one_thing_by_two_terms(act: Copy) -> None:
    """The provider is the same in all; one regulation calls it otherwise throughout."""
    for old, new in (("көрсетілетін қызметті беруші", "қызмет мекемесі"),):
        act.reword(HEARING, old, new)

    (problem,) = (one for one in act.problems() if one.code == "terms-alike")
    assert problem.message == (
        "“қызмет мекемесі” stands here for what other regulations call by another term"
    )
    # The table still has the other term: the finding stands for its being undefined, too.
    assert problem.severity is Severity.WARNING


def test_fails_if_a_term_is_written_otherwise(act: Copy) -> None:
    """Though its forms begin alike."""
    act.replace(CHAIRS, "(бұдан әрі – талон)", "(бұдан әрі – тало)")
    act.replace(CHAIRS, "- term: талон\n", "- term: тало\n")

    (line,) = act.said_by("terms-alike")
    assert line.endswith("“тало” is written otherwise here than in the other regulations")


def test_fails_once_if_a_definition_lacks_a_word(act: Copy) -> None:
    """The text goes on with the whole term, which is then defined nowhere."""
    act.reword(
        HEARING,
        "(бұдан әрі – көрсетілетін қызметті беруші)",
        "(бұдан әрі – қызмет беруші)",
    )
    act.replace(HEARING, "- term: көрсетілетін қызметті беруші\n", "- term: қызмет беруші\n")

    (problem,) = act.problems()
    assert problem.message == (
        "“қызмет беруші” stands here for what other regulations call by another term"
    )
