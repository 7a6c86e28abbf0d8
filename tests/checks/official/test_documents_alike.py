"""The check `documents-alike`: one document has one name in the whole decree."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

AID = "decrees/2015-08-10-118/1-personal-assistant.yaml"
SPA = "decrees/2015-08-10-118/5-sanatorium.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
NUMBER = "    document: жеке сәйкестендіру нөмірінің көшірмесі\n"


def test_passes_if_only_form_and_endings_differ(act: Copy) -> None:
    """The number here, a copy of the number there."""
    text = (act.root / SPA).read_text(encoding="utf-8")

    assert NUMBER in text
    assert act.said() == []


def test_fails_if_one_regulation_names_it_otherwise(act: Copy) -> None:
    """The rarest name is told, beside the others; fact and text are changed alike."""
    act.replace(SPA, NUMBER, "    document: жеке сәйкестендіру кодының көшірмесі\n")
    act.replace(
        SPA, "жеке сәйкестендіру нөмірінің көшірмесі;", "жеке сәйкестендіру кодының көшірмесі;"
    )

    found = [problem for problem in act.problems() if problem.code == "documents-alike"]
    assert [(one.words, one.severity) for one in found] == [
        ("жеке сәйкестендіру кодының көшірмесі", Severity.NOTE)
    ]
    assert [other.words for other in found[0].others] == ["жеке сәйкестендіру нөмірі"]


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Two documents of one item are told apart by their words."""
    text = (act.root / CHAIRS).read_text(encoding="utf-8")
    known = "check: documents-alike\n                    words: жазатайым оқиға"
    act.replace(CHAIRS, f"{known} туралы акт\n", f"{known}\n")

    assert text.count("check: documents-alike") == 3
    codes = [problem.code for problem in act.problems()]
    assert sorted(codes) == ["acknowledgements-fit", "documents-alike"]
