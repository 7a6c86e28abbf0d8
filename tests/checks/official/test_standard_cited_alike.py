"""The check `standard-cited-alike`: places of the standard are told alike."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HOME_CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

DOCUMENTS = ("sections", 1, "paragraphs", 1, "parts", 0, "text")


def test_passes_if_annexes_differ_from_standard_to_standard(act: Copy) -> None:
    """The medical card is in annex 2 to one standard, and in annex 3 to another."""
    assert act.said() == []


def test_passes_if_one_annex_holds_one_form(testland: Copy) -> None:
    """Wherever a regulation speaks of it."""
    assert testland.said_by("standard-cited-alike") == []


def test_fails_if_one_regulation_points_at_another_paragraph(act: Copy) -> None:
    """Of its standard, in the words in which all others point at paragraph 9."""
    act.reword(CHAIRS, "стандарттың 9-тармағына", "стандарттың 8-тармағына")
    act.replace(CHAIRS, 'paragraph: "9"', 'paragraph: "8"')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *DOCUMENTS)} [standard-cited-alike] paragraph 8 of the standard is "
        "pointed at here, and paragraph 9 in 6 other regulations"
    )
    assert problem.severity is Severity.WARNING
    assert problem.words == "стандарттың 8-тармағына"
    assert [other.words for other in problem.others] == ["стандарттың 9-тармағына"]


def test_fails_if_a_form_is_in_two_annexes(act: Copy) -> None:
    """The ground of the service has it in the only annex, the list of documents in annex 2."""
    only, second = "стандарттың қосымшасына", "стандарттың 2-қосымшасына"
    act.replace(CHAIRS, f"- text: {only} сәйкес", f"- text: {second} сәйкес")
    act.replace(CHAIRS, f"document: {only} сәйкес", f"document: {second} сәйкес")
    reference = f"    text: {only}\n    annex: unnumbered\n"
    act.replace(CHAIRS, reference, f'    text: {second}\n    annex: "2"\n')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *DOCUMENTS[:-1], 'parts', 0, 'text')} [standard-cited-alike] "
        "this form stands in another annex to the standard elsewhere in this regulation"
    )
    assert problem.words == second


def test_fails_if_the_only_annex_has_neighbours(act: Copy) -> None:
    """The medical card is in "the annex", the application in annex 1."""
    numbered, only = "стандарттың 2-қосымшасына", "стандарттың қосымшасына"
    act.reword(HOME_CARE, numbered, only)
    act.reword(HOME_CARE, 'annex: "2" from: p6-1-i5', "annex: unnumbered\n    from: p6-1-i5")

    (problem,) = act.problems()
    assert problem.code == "standard-cited-alike"
    assert problem.message == (
        "the standard has one annex by some places of this regulation, and numbered ones by others"
    )
    assert (problem.words, problem.others[0].words) == (only, "стандарттың 1-қосымшасына")


def test_fails_in_one_regulation_alone(testland: Copy) -> None:
    """The application is that of annex 1 to the standard, and here that of annex 2."""
    begin = 'for a yard in a forest:"\n' + 16 * " " + "parts:\n" + 18 * " "
    item = f"{begin}- text: an application in the form of annex"
    testland.replace(BEES, f"{item} 1", f"{item} 2")

    (line,) = testland.said_by("standard-cited-alike")
    assert "this form stands in another annex" in line


def test_fails_if_an_annex_holds_another_form(act: Copy) -> None:
    """The application in two places, the medical card in one."""
    act.reword(HOME_CARE, "стандарттың 2-қосымшасына", "стандарттың 1-қосымшасына")
    act.reword(HOME_CARE, 'annex: "2" from: p6-1-i5', 'annex: "1"\n    from: p6-1-i5')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(HOME_CARE, *DOCUMENTS[:-1], 'parts', 4, 'text')} [standard-cited-alike] "
        "another form stands in this annex to the standard elsewhere in this regulation"
    )


def test_fails_if_a_form_is_an_own_annex(act: Copy) -> None:
    """Which is a table; another regulation has this form in its standard."""
    own = "осы регламенттің 2-қосымшасына"
    act.reword(HOME_CARE, "стандарттың 2-қосымшасына", own)
    reference = f'- act: standard kind: standard text: {own} annex: "2" from: p6-1-i5'
    act.reword(
        HOME_CARE,
        reference,
        f'- act: this\n    kind: regulation\n    text: {own}\n    annex: "2"\n    from: p6-1-i5',
    )

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(HOME_CARE, *DOCUMENTS[:-1], 'parts', 4, 'text')} [standard-cited-alike] "
        "this annex is no form; by another place the form stands in an annex to the standard"
    )
