"""A drawing as a file stands alone: no font, no style sheet, no other file is needed to see it."""

from __future__ import annotations

import json
import math
import re
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page

from generator.corpus.reader import read_record
from generator.errors import ProgramError
from generator.model.theme import Theme
from generator.render.diagrams import raster_png, standalone_svg
from generator.render.diagrams.measure import text_units
from generator.render.diagrams.outlines import letter_outline
from generator.render.diagrams.picture import Words
from tests.render.diagrams.ink import letters_of, missing
from tests.render.diagrams.kinds import DESCRIPTION, KINDS, TITLE, drawing_of
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS
from tests.support.repository import ROOT

SVG = "{http://www.w3.org/2000/svg}"
_READ, _ = read_record(Path(ROOT / "diagrams/theme.yaml"), Theme)
assert _READ is not None
THEME = _READ.record
DRAWINGS = {kind: drawing_of(kind, theme=THEME) for kind in KINDS}
FILES = {kind: standalone_svg(drawing) for kind, drawing in DRAWINGS.items()}


def _root(text: str) -> ET.Element:
    return ET.fromstring(text.encode("utf-8"))  # noqa: S314 - our own text


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_says_what_it_is(kind: str) -> None:
    """Title, description with the status of the act, language, size on paper."""
    root, drawing = _root(FILES[kind]), DRAWINGS[kind]

    assert (root[0].text, root[1].text) == (TITLE, f"{DESCRIPTION} {STATUS}")
    assert root.get("aria-labelledby") == "title description"
    assert root.get("lang") == "kk"
    assert root.get("width") == f"{drawing.width:.1f}pt"
    assert root.get("height") == f"{drawing.height:.1f}pt"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_outside_is_asked_for(kind: str) -> None:
    """No text that needs a font, no style, no reference but to its own letters."""
    text = FILES[kind]
    ids = set(re.findall(r' id="([^"]+)"', text))
    named = re.findall(r'href="([^"]+)"', text)

    assert not re.search(r"<text|<style|style=|class=|font|url\(|<image|<script|<!", text)
    assert named
    assert {name.removeprefix("#") for name in named} <= ids
    assert all(name.startswith("#") for name in named)


@pytest.mark.parametrize("kind", KINDS)
def test_colours_stand_in_it(kind: str) -> None:
    """Those of the theme, on a sheet that is not transparent."""
    text = FILES[kind]

    assert f'<g fill="{THEME.roles.paper.fill}"><polygon' in text
    assert f'stroke="{THEME.roles.procedure.stroke}" stroke-width="1.4"' in text
    assert f'<g fill="{THEME.roles.duration.ink}" transform' in text


def test_without_a_theme_it_is_black_on_white() -> None:
    """As whoever has no diagrams/theme.yaml gets it."""
    colours = set(re.findall(r"#[0-9a-f]{6}\b", standalone_svg(drawing_of("handbook"))))

    assert colours == {"#000000", "#ffffff"}


@pytest.mark.parametrize("kind", KINDS)
def test_alone_it_shows_every_letter_without_any_font(kind: str, page: Page) -> None:
    """Drawn by resvg, which is told of no font: each letter leaves ink in its place."""
    assert missing(page, raster_png(FILES[kind]), DRAWINGS[kind]) == []


@pytest.mark.parametrize("kind", KINDS)
def test_alone_it_shows_every_letter_in_a_browser(
    kind: str, chromium: Browser, tmp_path: Path
) -> None:
    """Opened from a disk: nothing else is asked for, and each letter leaves ink in its place."""
    drawing, asked, path = DRAWINGS[kind], list[str](), tmp_path / "drawing.svg"
    path.write_text(FILES[kind], encoding="utf-8")
    width, height = drawing.width * 96 / 72, drawing.height * 96 / 72
    with chromium.new_context(
        viewport={"width": math.ceil(width), "height": math.ceil(height)}, device_scale_factor=2
    ) as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri())
        picture = page.screenshot(clip={"x": 0, "y": 0, "width": width, "height": height})

        assert asked == [path.as_uri()]
        page.goto("about:blank")
        assert missing(page, picture, drawing) == []


def test_a_missing_letter_is_seen(page: Page) -> None:
    """The measure itself: one letter taken out is found, and no other."""
    drawing = DRAWINGS["scheme"]
    letters = letters_of(drawing)
    whole = FILES["scheme"]
    place = [one.start() for one in re.finditer(r"<use ", whole)][40]
    damaged = whole[:place] + whole[whole.index("/>", place) + 2 :]

    assert len(letters) == whole.count("<use ")
    assert [one.letter for one in missing(page, raster_png(damaged), drawing)] == [
        chr(int(re.findall(r'#[rb]([0-9a-f]+)"', whole[place:])[0], 16))
    ]


def test_the_same_drawing_gives_the_same_file() -> None:
    """Byte for byte, SVG and PNG."""
    again = standalone_svg(drawing_of("scheme", theme=THEME))

    assert again == FILES["scheme"]
    assert raster_png(again) == raster_png(FILES["scheme"])


def test_a_png_is_as_large_as_on_a_screen() -> None:
    """Sharp on a sheet of paper."""
    png, drawing = raster_png(FILES["scheme"]), DRAWINGS["scheme"]

    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20], "big") == pytest.approx(drawing.width * 4 / 3, abs=2)
    assert int.from_bytes(png[20:24], "big") == pytest.approx(drawing.height * 4 / 3, abs=2)


def test_what_cannot_be_drawn_is_an_error() -> None:
    """Of a program, with its reason."""
    with pytest.raises(ProgramError, match="resvg_py"):
        raster_png("<svg")


@pytest.mark.parametrize("face", ["regular", "bold"])
def test_every_letter_that_has_a_width_has_an_outline(face: str) -> None:
    """Both tables were made from one font; only spaces leave no ink."""
    folder = resources.files("generator.render.diagrams")
    widths, outlines = (
        json.loads(folder.joinpath(f"{name}.json").read_text(encoding="utf-8"))[face]
        for name in ("widths", "outlines")
    )

    assert set(widths) - set(outlines) == {"0020", "00A0"}
    assert set(outlines) <= set(widths)


def test_a_letter_without_an_outline_is_an_empty_box() -> None:
    """So that it is seen to be missing; a space is nothing at all."""
    assert letter_outline("字") == letter_outline("漢") != ""
    assert letter_outline(" ") == ""
    assert text_units("字") > 0


def test_every_word_of_the_samples_has_its_letters() -> None:
    """No box stands in a drawing."""
    box = letter_outline("字")
    texts = [words.text for kind in KINDS for name in SAMPLES for words in _words(kind, name)]

    assert LABELS.drawing.ours_note in texts
    assert not [letter for text in texts for letter in text if letter_outline(letter) == box]


def _words(kind: str, name: str) -> tuple[Words, ...]:
    return drawing_of(kind, name).picture.words
