"""The style sheet knows every role and width of a drawing, agrees with the theme, asks no host."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.corpus.reader import read_record
from generator.model.theme import Look, Theme
from generator.render.diagrams.picture import Role
from generator.render.diagrams.theme import SIZE, SMALL, style_of
from tests.support.repository import ROOT

SHEET = (ROOT / "generator/website/theme/assets/stylesheets/drawing.css").read_text(
    encoding="utf-8"
)
PLAIN = {Role.ACTION, Role.CONDITION, Role.RESULT}
"""Roles of words in plain ink, which `.drawing text` gives."""

WORDS = {Role.NUMBER, Role.PERFORMER, Role.DURATION, Role.LEGEND, Role.STATUS}
LINES = {Role.TRANSITION, Role.BRANCH, Role.MESSAGE, Role.LIFELINE}


def _theme() -> Theme:
    loaded, problems = read_record(Path(ROOT / "diagrams/theme.yaml"), Theme)
    assert loaded is not None, problems
    return loaded.record


THEME = _theme()


def _declared(selector: str) -> dict[str, str]:
    """What the rule of exactly this selector says, light colours in place of variables."""
    rule = re.search(rf"^ *{re.escape(selector)} {{ ([^}}]*) }}", SHEET, re.MULTILINE)
    assert rule is not None, selector
    pairs = (one.split(": ", 1) for one in rule[1].rstrip("; ").split("; "))
    return {name: _light(value) for name, value in pairs}


def _light(value: str) -> str:
    """The colour that a variable has in the light, where no tokens.css gives another."""
    if not (named := re.fullmatch(r"var\((--drawing-[a-z0-9-]+)\)", value)):
        return value
    first = re.search(rf"{named[1]}: (?:var\([^,]*, )?(#[0-9a-f]{{6}})", SHEET)
    assert first is not None, value
    return first[1]


def _shape_of(look: Look) -> dict[str, str]:
    return {"fill": look.fill, "stroke": look.stroke} | (
        {"stroke-width": f"{look.width:g}".removeprefix("0")} if look.width else {}
    )


@pytest.mark.parametrize("role", sorted(set(Role) - PLAIN - WORDS - LINES))
def test_a_shape_on_a_light_page_looks_as_in_a_file(role: Role) -> None:
    """Fill, stroke and its width are those of diagrams/theme.yaml."""
    assert _declared(f".drawing .{role} :is(path, polygon)") == _shape_of(style_of(role, THEME))


@pytest.mark.parametrize("role", sorted(LINES))
def test_a_line_on_a_light_page_looks_as_in_a_file(role: Role) -> None:
    """Stroke, width and dashes are those of diagrams/theme.yaml."""
    look = style_of(role, THEME)

    assert _declared(f".drawing .{role} :is(path, polygon)") == _shape_of(look) | {"fill": "none"}
    assert (f".drawing .{role} path {{ stroke-dasharray: 5 3; }}" in SHEET) == look.dashed


@pytest.mark.parametrize("role", sorted(WORDS | {Role.HEAD}))
def test_words_on_a_light_page_look_as_in_a_file(role: Role) -> None:
    """Their ink is that of diagrams/theme.yaml."""
    assert _declared(f".drawing .{role} text") == {"fill": style_of(role, THEME).ink}


def test_plain_words_have_the_ink_of_the_theme() -> None:
    """The sizes are those by which words were measured."""
    plain = _declared(".drawing text")

    assert {style_of(role, THEME).ink for role in PLAIN} == {plain["fill"]}
    assert plain["font-size"] == f"{SIZE:g}px"
    assert _declared(".drawing .small text")["font-size"] == f"{SMALL:g}px"


def test_every_width_of_a_drawing_has_a_rule() -> None:
    """From the narrowest to wider than any process in the tests."""
    found = [int(number) for number in re.findall(r"\.drawing-wide-(\d+) \{", SHEET)]

    assert found == list(range(2, 31))


def test_light_dark_print_and_forced_colours_set_the_same_variables() -> None:
    """None is forgotten in one of them."""
    blocks = re.findall(r"\{([^{}]*--drawing-paper:[^{}]*)\}", SHEET)
    named = [set(re.findall(r"(--drawing-[a-z0-9-]+):", block)) for block in blocks]

    assert len(named) == 4
    assert all(names == named[0] for names in named)


def test_forced_colours_are_the_systems() -> None:
    """Whoever chose colours for all pages gets no others."""
    block = SHEET.partition("@media (forced-colors: active)")[2].partition("}")[0]
    colours = set(re.findall(r"--drawing-[a-z0-9-]+: ([^;]+);", block))

    assert colours == {"Canvas", "CanvasText", "LinkText", "Highlight"}


@pytest.mark.parametrize("state", [":focus-visible", ":is(:target, .is-target)"])
def test_the_node_one_is_at_stands_out(state: str) -> None:
    """Reached by the keyboard, or named by the address."""
    assert "stroke-width" in _declared(f".drawing .node{state} :is(path, polygon)")


def test_nothing_is_fetched() -> None:
    """No address stands in the sheet."""
    assert not re.search(r"url\(|@import|http", SHEET)
