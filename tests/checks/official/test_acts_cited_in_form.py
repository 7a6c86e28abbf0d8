"""The check `acts-cited-in-form`: orders are cited in one form."""

from __future__ import annotations

import re

from generator.errors import Severity
from tests.support.acknowledgements import drop_check
from tests.support.contents import Copy

ASSISTANT = "decrees/2015-08-10-118/1-personal-assistant.yaml"
FOLDER = "decrees/2015-08-10-118"
REGISTER = r"(\(нормативтік[^)]*10589[^)]*\))\s+бұйрығымен"
CERTIFICATE = ("sections", 1, "paragraphs", 1, "parts", 0, "parts", 3, "text")


def test_passes_if_one_act_is_registered(testland: Copy) -> None:
    """Then there is one form, whatever it is."""
    assert testland.said_by("acts-cited-in-form") == []


def test_passes_if_all_orders_have_one_form(act: Copy) -> None:
    """With the register behind the word for an order everywhere."""
    for path in sorted((act.root / FOLDER).glob("[1-7]-*.yaml")):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(REGISTER, r"бұйрығымен \1", text), encoding="utf-8")

    assert act.said_by("acts-cited-in-form") == []


def test_fails_once_for_the_rarer_form(act: Copy) -> None:
    """At its first place; the others are named behind a place of the usual form."""
    drop_check(act.root / ASSISTANT, "acts-cited-in-form")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(ASSISTANT, *CERTIFICATE)} [acts-cited-in-form] the register stands before the "
        "word for the kind of act in 5 citations of an order, otherwise in 7"
    )
    assert problem.severity is Severity.NOTE
    assert problem.words.startswith("№ 44 (нормативтік")
    assert [other.words[:7] for other in problem.others] == ["№ 279 б", *4 * ["№ 44 (н"]]
