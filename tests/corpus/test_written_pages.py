"""Hand-written pages are read before anything is built: what cannot be published is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.corpus.written_pages import written_files
from tests.support.contents import Copy


@pytest.fixture
def pages(testland: Copy) -> Path:
    """The folder of hand-written pages, with a page and a picture."""
    folder = testland.root / "pages"
    (folder / "help").mkdir(parents=True)
    (folder / "help/index.md").write_text("# Help\n", encoding="utf-8")
    (folder / "help/map.png").write_bytes(b"\x89PNG\xff")
    return folder


def test_good_pages_are_no_problem(testland: Copy, pages: Path) -> None:
    """A picture need be no text; hidden files, such as an editor's, are not looked at."""
    (pages / "help/.#index.md").symlink_to("nobody@nowhere")

    assert testland.said() == []
    assert [path.name for path in written_files(pages) if "help" in path.parts] == [
        "index.md",
        "map.png",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"# A\n\ncaf\xe9\n", "3:4 [encoding] byte 0xe9 is not UTF-8"),
        (b"a\0b", "1:2 [encoding] a zero byte stands here: this is not text in UTF-8"),
    ],
)
def test_a_page_is_text_in_utf_8(testland: Copy, pages: Path, text: bytes, said: str) -> None:
    """The place of the first wrong byte is told."""
    (pages / "help/index.md").write_bytes(text)

    assert testland.said() == [f"pages/help/index.md:{said}"]


@pytest.mark.parametrize(
    ("name", "target", "said"),
    [
        ("loop.md", "loop.md", "the file cannot be read: Too many levels of symbolic links"),
        ("gone.md", "nowhere", "there is no such file"),
        ("gone.png", "nowhere", "this is not a plain file"),
        ("round", ".", "this is a link to a folder"),
    ],
)
def test_a_link_that_leads_to_no_file_is_named(
    testland: Copy, pages: Path, name: str, target: str, said: str
) -> None:
    """MkDocs would stop at it, or go round in a circle."""
    (pages / name).symlink_to(target)

    assert testland.said() == [f"pages/{name}:1:1 [file] {said}"]


def test_a_pipe_is_not_opened(testland: Copy, pages: Path) -> None:
    """It would never end."""
    os.mkfifo(pages / "pipe.png")

    assert testland.said() == ["pages/pipe.png:1:1 [file] this is not a plain file"]


def test_a_picture_that_cannot_be_read_is_named(
    testland: Copy, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is written."""
    picture, usual = pages / "help/map.png", Path.open

    def refuse(path: Path, mode: str) -> object:
        if path == picture:
            raise PermissionError(13, "Permission denied")
        return usual(path, mode)

    monkeypatch.setattr(Path, "open", refuse)

    assert testland.said() == [
        "pages/help/map.png:1:1 [file] the file cannot be read: Permission denied"
    ]
