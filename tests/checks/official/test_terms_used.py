"""The check `terms-used`: a term is used behind its definition, and not told before."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.acknowledgements import drop_check
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HOME_CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

RECEIPT = ("sections", 1, "paragraphs", 1, "parts", 1, "text")
SIGNED = ("sections", 1, "paragraphs", 1, "parts", 4, "text")


def test_passes_if_the_table_alone_uses_it(act: Copy) -> None:
    """The receipt is defined, and then only annex 1 speaks of it."""
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")

    assert text[: text.index("annexes:\n")].count("талон") == 2
    assert act.said() == []


def test_passes_in_any_form(testland: Copy) -> None:
    """Of its words, in English as well."""
    assert testland.said_by("terms-used") == []


def test_fails_if_nothing_uses_it(act: Copy) -> None:
    """The table calls it otherwise, and no other text names it."""
    act.reword(CHAIRS, "өкіліне талон береді", "өкіліне қолхат береді")
    act.replace(
        CHAIRS,
        "        text: талон\n        from: p6-2\n",
        "        text: көрсетілген\n        from: p6-2\n",
    )

    (problem,) = (one for one in act.problems() if one.code == "terms-used")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *RECEIPT)} [terms-used] "
        "“талон” is defined here, and used nowhere behind it"
    )
    assert problem.severity is Severity.WARNING
    assert problem.words == "(бұдан әрі – талон)"


def test_fails_if_its_matter_is_told_before(act: Copy) -> None:
    """The receipt is given in one step, and defined in a later one."""
    definition = " (бұдан әрі – талон)"
    act.reword(CHAIRS, f"көрсетілген талон{definition}", "көрсетілген талон")
    act.reword(CHAIRS, "басшысы хабарламаға қол", f"басшысы талон{definition} мен хабарламаға қол")
    begin = "  - term: талон\n    meaning: >-\n"
    text = (act.root / CHAIRS).read_text(encoding="utf-8")
    old = text[text.index(begin) :]
    act.replace(CHAIRS, old, "  - term: талон\n    meaning: талон\n    from: p6-5\n")

    (problem,) = (one for one in act.problems() if one.code == "terms-used")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *SIGNED)} [terms-used] "
        "“талон” is defined here, and its matter is told before"
    )
    assert problem.severity is Severity.NOTE
    assert problem.words == "талон (бұдан әрі – талон)"
    assert [other.words for other in problem.others] == ["талон"]


def test_fails_twice_at_one_place(act: Copy) -> None:
    """What regulation 2 calls a reasoned answer is told before, and never called so again."""
    drop_check(act.root / HOME_CARE, "terms-used")

    problems = act.problems()
    assert [problem.code for problem in problems] == ["terms-used", "terms-used"]
    assert sorted(problem.words for problem in problems) == [
        "(бұдан әрі – дәлелді жауап)",
        "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап (бұдан әрі – дәлелді жауап)",
    ]


def test_fails_in_english(testland: Copy) -> None:
    """A corporation that is defined and then called otherwise."""
    testland.reword(BEES, "(hereinafter – the State Corporation)", "(hereinafter – the One Window)")
    testland.replace(BEES, "term: the State Corporation", "term: the One Window")

    (line,) = testland.said_by("terms-used")
    assert line.endswith("“the One Window” is defined here, and used nowhere behind it")


def test_fails_once_if_others_define_the_word_that_is_used(act: Copy) -> None:
    """The definition is wrong; that the word has none is the same matter."""
    act.replace(CHAIRS, "(бұдан әрі – талон)", "(бұдан әрі – куәлік)")
    act.replace(CHAIRS, "- term: талон\n", "- term: куәлік\n")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *RECEIPT)} [terms-used] “куәлік” is defined here, and used nowhere "
        "behind it; the text uses “талон”, which other regulations define"
    )
    assert [other.words for other in problem.others] == ["(бұдан әрі – талон)"]
