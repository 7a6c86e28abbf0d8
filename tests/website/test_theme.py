"""The theme's words and styles, before they reach a page."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from generator.website.theme_settings import LOOK, SCRIPTS, STYLESHEETS, THEME

MATERIAL = Path(str(files("material").joinpath("templates")))
LANGUAGES = sorted(path.stem for path in (THEME / "partials/languages/frame").glob("*.html"))

_KEY = re.compile(r'"((?:contact|footer|missing|print|scheme|vision)\.[\w-]+)"')


def test_every_word_that_material_says_is_said_in_kazakh() -> None:
    """Material ships no Kazakh; a new release may bring a new word."""
    theirs = _words(MATERIAL / "partials/languages/en.html")
    ours = _words(THEME / "partials/languages/kk.html")

    assert ours.keys() == theirs.keys()
    assert [
        key
        for key, word in ours.items()
        if word and word == theirs[key] and key not in {"direction", "search.config.separator"}
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_our_frame_is_there_in_each_language(language: str) -> None:
    """Each that a template asks for by its key is there, and none besides."""
    ours = _words(THEME / f"partials/languages/frame/{language}.html")
    asked = {
        key
        for path in THEME.rglob("*.html")
        if "languages" not in path.parts
        for key in _KEY.findall(path.read_text("utf-8"))
    }

    assert ours.keys() == asked
    assert all(ours.values())


def test_every_style_sheet_is_listed_and_there() -> None:
    """One that is not listed reaches no page; one that is not there is a dead link."""
    found = {path.relative_to(THEME).as_posix() for path in THEME.rglob("*.css")}

    assert set(STYLESHEETS) == found


def test_every_program_is_listed_and_there() -> None:
    """One alone is not deferred; the others come together."""
    found = {path.relative_to(THEME).as_posix() for path in THEME.rglob("*.js")}

    assert {*SCRIPTS, LOOK} == found


def test_the_colour_around_the_page_is_that_of_its_top() -> None:
    """A browser on a phone takes it from the page, which cannot ask the style sheet."""
    page = (THEME / "base.html").read_text(encoding="utf-8")

    for scheme, media in (("default", "light"), ("slate", "dark")):
        colour = _tokens(scheme)["accent-strong"]
        wanted = f'content="{colour}" media="(prefers-color-scheme: {media})"'
        assert f'<meta name="theme-color" {wanted}>' in page


@pytest.mark.parametrize("colours", ["black-on-white", "white-on-black", "yellow-on-black"])
def test_chosen_colours_are_read_with_weak_eyes(colours: str) -> None:
    """Whatever is written on whatever ground: at least 7, and lines as strong as letters."""
    chosen = _block(f'[data-colours="{colours}"]')
    pairs = [
        (ink, paper)
        for ink in ("ink", "ink-2", "accent", "line", "line-strong", "past-ink", "minutes")
        for paper in ("paper", "paper-2", "accent-tint", "past-paper")
    ]
    pairs += [("on-strong", "accent-strong"), ("on-past", "past"), ("paper", "accent")]

    assert {pair for pair in pairs if _contrast(chosen[pair[0]], chosen[pair[1]]) < 7} == set()


def test_styles_take_colours_from_the_tokens() -> None:
    """No value in a component; paper has its own, and drawings keep fallbacks."""
    components = [
        path for path in THEME.rglob("*.css") if path.stem not in {"tokens", "drawing", "print"}
    ]

    assert components
    assert [
        (path.name, value)
        for path in components
        for value in re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|rgba?\(", path.read_text("utf-8"))
    ] == []


def test_styles_take_sizes_of_letters_from_the_tokens() -> None:
    """One scale for all components; paper has points, and a drawing the units it is laid out in."""
    components = [path for path in THEME.rglob("*.css") if path.stem not in {"tokens", "print"}]

    assert [
        (path.name, rule, value)
        for path in components
        for rule, value in re.findall(
            r"([^{}]*)\{[^{}]*font-size: ([^;}]+)", path.read_text("utf-8")
        )
        if not re.fullmatch(r"var\(--t-[\w-]+\)|inherit", value)
        if not re.fullmatch(r"\s*\.drawing (\.\w+ )?text ", rule)
    ] == []


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        ("ink", "paper", 7.0),
        ("ink", "paper-2", 7.0),
        ("ink-2", "paper", 7.0),
        ("ink-2", "paper-2", 4.5),
        ("accent", "paper", 4.5),
        ("accent", "paper-2", 4.5),
        ("accent", "accent-tint", 4.5),
        ("paper", "accent", 4.5),
        ("on-strong", "accent-strong", 7.0),
        ("past-ink", "past-paper", 7.0),
        ("on-past", "past", 7.0),
        ("line-strong", "paper", 3.0),
        ("focus-ink", "focus", 7.0),
    ],
)
def test_what_is_written_can_be_read(scheme: str, ink: str, paper: str, least: float) -> None:
    """Contrast as WCAG 2.2 counts it: 4.5 for any text, 7 for running text, 3 for borders."""
    colours = _tokens(scheme)

    assert _contrast(colours[ink], colours[paper]) >= least


def _words(path: Path) -> dict[str, str]:
    return dict(
        re.findall(r'^\s*"([\w.-]+)": "(.*?)",?$', path.read_text(encoding="utf-8"), re.MULTILINE)
    )


def _tokens(scheme: str) -> dict[str, str]:
    return _block(f'[data-md-color-scheme="{scheme}"]')


def _block(selector: str) -> dict[str, str]:
    text = (THEME / "assets/stylesheets/tokens.css").read_text(encoding="utf-8")
    block = text.partition(f"{selector} {{")[2].partition("}")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
