"""diagrams/theme.yaml decides how files look; what is wrong in it is reported with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.corpus.reader import read_record, read_shared
from generator.errors import ContentError
from generator.model.theme import PLAIN, Corners, Look, Roles, Theme
from generator.render.diagrams.picture import Role
from generator.render.diagrams.theme import style_of
from tests.render.diagrams.kinds import drawing_of
from tests.support.repository import ROOT


def test_a_theme_names_every_role_and_nothing_else() -> None:
    """What occurs in a drawing can be given a look."""
    assert {name.replace("_", "-") for name in Roles.model_fields} == {str(role) for role in Role}


@pytest.mark.parametrize("role", sorted(Role))
def test_every_role_has_a_look(role: Role) -> None:
    """In the theme, and plain where there is none."""
    assert isinstance(style_of(role), Look)


def test_the_repositorys_theme_names_every_role() -> None:
    """Nobody need look elsewhere to find what can be changed."""
    loaded, problems = read_record(ROOT / "diagrams/theme.yaml", Theme)

    assert problems == []
    assert loaded is not None
    assert loaded.record.roles.model_fields_set == set(Roles.model_fields)


def test_content_has_the_theme_that_lies_beside_it(tmp_path: Path) -> None:
    """Without one, drawings are plain."""
    content = _content(tmp_path)
    assert load_content(content).theme == PLAIN

    _write(tmp_path, "roles:\n  end: { fill: '#00ff00' }\n")
    assert load_content(content).theme.roles.end.fill == "#00ff00"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("roles:\n  ends: {}\n", "2:3", "did you mean 'end'"),
        ("roles:\n  end: { fill: red }\n", "2:16", "six digits"),
        ("roles:\n  end: { width: 9 }\n", "2:17", "too large"),
        ("roles:\n  end: { width: -1 }\n", "2:17", "too small"),
        ("roles:\n  end: { width: wide }\n", "2:17", "expected a number"),
        ("roles:\n  end: { corners: oval }\n", "2:19", "'sharp' or 'round'"),
        ("fonts:\n  bold: 'Ro\"boto'\n", "2:9", "has not the form"),
        ("roles: [\n", "2:1", "not YAML"),
    ],
)
def test_a_wrong_theme_is_reported_with_its_place(
    tmp_path: Path, text: str, place: str, message: str
) -> None:
    """As any YAML of the content; nothing is drawn by it."""
    content = _content(tmp_path)
    _write(tmp_path, text)

    with pytest.raises(ContentError) as raised:
        load_content(content)

    assert f"theme.yaml:{place}: error" in str(raised.value)
    assert message in str(raised.value)
    assert len(read_shared(content).problems) == 1


def test_a_theme_changes_the_source_and_no_place_in_it() -> None:
    """Colours, widths, dashes, corners and the names of fonts; the layout stays."""
    look = Look(fill="#123456", width=3, corners=Corners.ROUND)
    theme = PLAIN.model_copy(update={"roles": PLAIN.roles.model_copy(update={"procedure": look})})
    plain, other = drawing_of("handbook"), drawing_of("handbook", theme=theme)
    changed = [
        (one, two)
        for one, two in zip(plain.dot.splitlines(), other.dot.splitlines(), strict=True)
        if one != two
    ]

    assert plain.picture == other.picture
    assert changed
    assert all("procedure" in two and "#123456" in two and "rounded" in two for _, two in changed)


def _content(folder: Path) -> Path:
    content = folder / "content"
    shutil.copytree(ROOT / "tests/data/testland", content)
    return content


def _write(folder: Path, text: str) -> None:
    (folder / "diagrams").mkdir()
    (folder / "diagrams/theme.yaml").write_text(text, encoding="utf-8")
