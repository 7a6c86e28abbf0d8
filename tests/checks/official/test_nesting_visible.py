"""The check `nesting-visible`: a reader sees where a list inside a list ends."""

from __future__ import annotations

from tests.support.contents import Copy

AIDS = "decrees/2015-08-10-118/6-hearing-sight-hygiene.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_nothing_follows_the_last_group(act: Copy) -> None:
    """The item of all groups is gone, and so is what is acknowledged of it."""
    text = (act.root / AIDS).read_text(encoding="utf-8")
    begin = text.index("              - text: >-\n                  салыстыру үшін")
    act.replace(AIDS, text[begin : text.index("          - number: '2)'\n")], "")

    codes = {problem.code for problem in act.problems()}
    assert "nesting-visible" not in codes


def test_passes_if_the_groups_are_numbered(testland: Copy) -> None:
    """Then the numbers show what belongs where."""
    for words in ("for a yard on one's own land", "for a yard in a forest"):
        line = f'              - text: "{words}:"\n'
        testland.replace(BEES, line, f'{line}                number: "-"\n')

    assert "nesting-visible" not in {problem.code for problem in testland.problems()}


def test_fails_if_an_item_of_all_follows_the_last_group(act: Copy) -> None:
    """In regulation 6; the last group is quoted beside it."""
    act.replace(AIDS, "check: nesting-visible", "check: scripts-unmixed")

    (problem,) = [one for one in act.problems() if one.code == "nesting-visible"]
    assert problem.words.startswith("салыстыру үшін құжаттардың түпнұсқалары")
    assert [other.words for other in problem.others] == [
        "міндетті гигиеналық құралдармен қамтамасыз ету бойынша:"
    ]


def test_fails_for_every_such_item(testland: Copy) -> None:
    """One more of them is one more finding, and only the first is acknowledged."""
    item = "              - text: the originals are shown and given back;\n"
    testland.replace(BEES, item, f"              - text: everything in one envelope;\n{item}")

    found = [problem for problem in testland.problems() if problem.code == "nesting-visible"]
    assert [problem.words for problem in found] == ["everything in one envelope;"]
