"""One matter is told once, by the check that sees what it is."""

from __future__ import annotations

import pytest

from generator.checks.choosing import choose_checks
from generator.checks.official import annexes_headed
from generator.checks.reading import Reading
from generator.checks.registry import find_problems
from generator.corpus.reader import read_corpus
from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"

HEADING = """\
      Әрбір рәсімнің (іс-қимылдың) ұзақтығы көрсетіле отырып, құрылымдық бөлімшелер (қызметкерлер)
      арасындағы рәсімдер (іс-қимылдар) реттілігінің сипаттамасы
"""
SLIP = HEADING.replace("бөлімшелер", "бөлшімелер")
ROW = "        name: Орындалу мерзімі\n"
ACTION = "    action: құжаттарды қарайды және хабарлама әзірлейді\n"
PERFORMER = """\
    performer: executor
    performer_printed: Көрсетілетін қызметті берушінің орындаушысы
"""
ANNEX = ("annexes", 1, "heading")


def test_a_slip_of_letters_is_told_and_its_shadow_is_not(act: Copy) -> None:
    """A heading that is otherwise right is not another than the text announces."""
    act.replace(CHAIRS, HEADING, SLIP)

    assert act.spoken() == [f"{act.at(CHAIRS, *ANNEX)} [spelling-likely]"]


@pytest.mark.parametrize(
    ("slip", "check"),
    [
        ("xабарлама", "scripts-unmixed"),
        ("х а б а р л а м а", "scripts-unmixed"),
        ("хабарлана", "spelling-likely"),
        ("хабар лама", "spelling-likely"),
        ("хабарлама хабарлама", "words-doubled"),
    ],
    ids=["another script", "spaced", "another letter", "torn", "doubled"],
)
def test_so_is_a_slip_in_the_table(act: Copy, slip: str, check: str) -> None:
    """The text does not speak of anything else than the table."""
    act.replace(CHAIRS, ACTION, ACTION.replace("хабарлама", slip))

    assert act.spoken() == [f"{act.at(CHAIRS, 'procedures', 2, 'action')} [{check}]"]


def test_so_is_a_letter_that_looks_like_another(act: Copy) -> None:
    """The text does not register the papers otherwise than the table."""
    old = "құжаттарды тіркейді және көрсетілетін"
    act.replace(CHAIRS, old, old.replace("құжаттарды", "кұжаттарды"))

    assert [problem.code for problem in act.problems()] == ["letters-alike"]


def test_what_differs_besides_the_slip_is_told(act: Copy) -> None:
    """With the letters put right, the other difference is still there, and told once itself."""
    act.replace(CHAIRS, HEADING, SLIP.replace("сипаттамасы", "тізбесі"))

    at = act.at(CHAIRS, *ANNEX)
    assert act.spoken() == [f"{at} [annexes-headed]", f"{at} [spelling-likely]"]


def test_an_acknowledged_slip_keeps_its_shadow_away(act: Copy) -> None:
    """Whether it is told or known, it is the same matter."""
    act.replace(CHAIRS, HEADING, SLIP)
    (problem,) = act.problems()
    _acknowledge(act, "spelling-likely", problem.words)

    assert act.spoken() == []


def test_an_acknowledged_shadow_is_not_left_out(act: Copy) -> None:
    """Somebody has answered it in so many words."""
    act.replace(CHAIRS, HEADING, SLIP)
    corpus = read_corpus(act.root)
    reading = Reading(corpus, corpus.decrees[0])
    (shadow,) = (one for one in annexes_headed.inspect(reading) if one.at.way == ANNEX)
    _acknowledge(act, shadow.check, shadow.at.words)

    assert act.spoken() == [f"{act.at(CHAIRS, *ANNEX)} [spelling-likely]"]


def test_a_check_that_runs_alone_tells_no_shadow(act: Copy) -> None:
    """What is told in a run of all is not told otherwise because fewer checks run."""
    act.replace(CHAIRS, HEADING, SLIP)

    corpus = read_corpus(act.root)
    assert list(find_problems(corpus, checks=choose_checks(["annexes-headed"]))) == []


def test_a_slip_weighs_as_much_as_its_shadow(act: Copy) -> None:
    """A misspelt name may be another's: what was an error is no warning now."""
    act.replace(CHAIRS, PERFORMER, PERFORMER.replace("орындаушысы", "орындаушсы"))

    (problem,) = act.problems()
    assert (problem.code, problem.severity) == ("spelling-likely", Severity.ERROR)


def test_of_two_that_mend_the_same_words_the_smaller_slip_is_told(act: Copy) -> None:
    """The first word of a term is there, with a letter too many."""
    old = "құжаттарды тіркейді және көрсетілетін"
    act.replace(CHAIRS, old, old.replace("көрсетілетін", "көрсетіллетін"))

    assert [problem.code for problem in act.problems()] == ["spelling-likely"]


def test_a_slip_that_is_part_of_a_wording_is_not_told(act: Copy) -> None:
    """A word stands twice because it stands for another one."""
    old = "құжаттарды тіркейді және көрсетілетін қызметті алушыға не оның"
    act.replace(CHAIRS, old, old.replace("не оның", "оның оның"))

    (problem,) = act.problems()
    assert (problem.code, problem.severity) == ("siblings-agree", Severity.WARNING)


def test_a_wording_is_told_by_the_check_that_knows_what_it_means(act: Copy) -> None:
    """That the phrase stands otherwise elsewhere says less than that the form has other words."""
    act.replace(CHAIRS, ROW, ROW.replace("Орындалу", "Орындау"))

    assert act.spoken() == [f"{act.at(CHAIRS, 'annexes', 0, 'rows', 4, 'name')} [form-complete]"]


def test_a_wording_that_nothing_else_tells_is_told(act: Copy) -> None:
    """Another difference in the same text is no reason to leave it out."""
    act.reword(CHAIRS, "іс-қимылдары реттілігінің", "іс-қимылдары реттілігін")

    assert [problem.code for problem in act.problems()] == ["siblings-agree"]


def _acknowledge(act: Copy, check: str, words: str) -> None:
    """Acknowledge words of annex 2."""
    label = "    label: 2-қосымша\n"
    said = f"      - {{check: {check}, words: '{words}', reason: So.}}\n"
    act.replace(CHAIRS, label, f"{label}    acknowledged:\n{said}")
