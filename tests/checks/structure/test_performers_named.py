"""The check `performers-named`: `performer` is one whom table or text name."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
SECOND = '    number: "2"\n    performer: head\n'
PRINTED = "    performer_printed: Көрсетілетін қызметті берушінің "


def test_passes_if_it_follows_the_table_where_text_and_table_differ(act: Copy) -> None:
    """That they differ is the act's own fault, and told as such."""
    act.replace(
        CARE,
        f"{SECOND}{PRINTED}басшысы",
        f"{SECOND.replace('head', 'executor')}{PRINTED}орындаушысы",
    )

    assert act.said_by("performers-named") == []


def test_fails_if_neither_names_this_one(act: Copy) -> None:
    """A slip of the one who wrote the facts."""
    act.replace(CARE, SECOND, SECOND.replace("head", "executor"))

    place = act.place(
        CARE, "executor\n    performer_printed: Көрсетілетін қызметті берушінің басшысы"
    )
    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{place} [performers-named] neither the table nor the text lets 'executor' perform it"
    )
    assert problem.hint == "named there: head"
