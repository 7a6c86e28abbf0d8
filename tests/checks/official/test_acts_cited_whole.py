"""The check `acts-cited-whole`: a first citation says what the others say."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.acknowledgements import drop_check
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
RESIDENTIAL = "decrees/2015-08-10-118/7-residential-care.yaml"

GROUND = ("sections", 1, "paragraphs", 0, "text")


def test_passes_if_nobody_gives_it(testland: Copy) -> None:
    """No citation of order No 15 has its title; nobody could ask for it here alone."""
    assert testland.said_by("acts-cited-whole") == []


def test_passes_if_only_some_give_it(act: Copy) -> None:
    """Two regulations without the register show that it is not always given."""
    for name in ("3-wheelchairs", "4-prosthetics"):
        drop_register(act, f"decrees/2015-08-10-118/{name}.yaml")

    assert act.said_by("acts-cited-whole") == []


def test_passes_if_later_citations_leave_it_out(act: Copy) -> None:
    """From the second on a standard is called the standard."""
    assert act.said_by("acts-cited-whole") == []


def test_fails_if_one_regulation_leaves_it_out(act: Copy) -> None:
    """Without the register the order is harder to find."""
    drop_register(act, CHAIRS)

    (problem,) = (one for one in act.problems() if one.code == "acts-cited-whole")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *GROUND)} [acts-cited-whole] "
        "order-2015-279 is first cited here without its registration, which all others give"
    )
    assert problem.severity is Severity.WARNING
    assert problem.words.endswith("№ 279 бұйрығымен")
    assert problem.others[0].words.endswith("№ 11342 болып тіркелген)")


def test_fails_if_a_standard_has_no_title(act: Copy) -> None:
    """The order approves many; what regulation 7 lacks is told unless it is acknowledged."""
    drop_check(act.root / RESIDENTIAL, "acts-cited-whole")

    (problem,) = (one for one in act.problems() if one.code == "acts-cited-whole")
    assert problem.severity is Severity.ERROR
    assert problem.message.startswith("standard is first cited here without its title")
    assert "тіркелген) мемлекеттік көрсетілетін қызмет стандартының" in problem.words
    assert 'бекітілген "Мүгедектерге кресло-арбалар беру"' in problem.others[0].words


def drop_register(act: Copy, file: str) -> None:
    """Cite the order without its register, in the text and in what is read from it."""
    register = (
        " (нормативтік құқықтық актілерді мемлекеттік тіркеу Тізілімінде № 11342 болып тіркелген)"
    )
    act.reword(file, f"бұйрығымен{register}", "бұйрығымен")
    act.replace(file, '    registration: "11342"\n', "")
