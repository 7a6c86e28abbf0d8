"""The mark as icons for browsers that draw no SVG."""

from __future__ import annotations

import struct
from pathlib import Path

from generator.website.icons import make_ico, make_png
from generator.website.theme_settings import THEME
from tests.website.sites import html_pages

MARK = (THEME / "assets/images/mark.svg").read_text(encoding="utf-8")


def test_a_picture_has_the_size_that_is_asked_for() -> None:
    """Whatever the size of the mark."""
    for size in (16, 32, 180):
        data = make_png(MARK, size)
        assert data.startswith(b"\x89PNG")
        assert struct.unpack(">II", data[16:24]) == (size, size)


def test_an_icon_file_holds_one_picture() -> None:
    """Its head says where it begins and how long it is."""
    data = make_ico(MARK)
    kind, count = struct.unpack("<HH", data[2:6])
    width, height = data[6], data[7]
    length, start = struct.unpack("<II", data[14:22])

    assert (kind, count, width, height) == (1, 1, 32, 32)
    assert data[start:] == make_png(MARK, 32)
    assert len(data) == start + length


def test_every_page_names_the_icons(site: Path) -> None:
    """And both are there."""
    for path, text in html_pages(site).items():
        for name in ("favicon.ico", "assets/images/mark-180.png", "assets/images/mark.svg"):
            assert f'{name}"' in text, (path, name)
            assert (site / name).is_file()
