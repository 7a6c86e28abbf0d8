"""Prove that what is written to disk is whole, ours, and fit for another site engine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import Markdown

from generator.checks.loading import load_content
from generator.errors import OutputError
from generator.output import write_pages
from generator.render.page import Page
from generator.render.site import render_site
from tests.support.reading import read_html
from tests.support.repository import ROOT

PAGES = ROOT / "content/pages"


def page(path: str, text: str = "# A\n") -> Page:
    """A page with this text."""
    return Page(path, 'A "title"', "A description", text)


def test_another_engine_shows_the_law_letter_for_letter(tmp_path: Path) -> None:
    """Python-Markdown, which MkDocs uses for others' pages, reads our files as ours does."""
    content = load_content(ROOT / "content")
    write_pages(render_site(content).pages, PAGES, tmp_path)
    engine = Markdown(extensions=["attr_list", "tables", "md_in_html", "meta"])
    for law in content.decrees[0].regulations:
        file = tmp_path / f"2015-118/{law.slug}/text/index.md"
        # What is inside an element of HTML it reads as Markdown where told to.
        text = re.sub("<div(?= |>)", '<div markdown="1"', file.read_text(encoding="utf-8"))
        shown = read_html(engine.reset().convert(text))
        paragraphs = {paragraph.text for paragraph in shown.all("p")}

        assert {placed.provision.printed for placed in law.provisions()} <= paragraphs


def test_a_file_begins_with_its_title_and_description(tmp_path: Path) -> None:
    """As front matter, whatever stands in them."""
    write_pages([page("a/index.md")], PAGES, tmp_path)

    written = (tmp_path / "a/index.md").read_text(encoding="utf-8")

    assert written == '---\ntitle: "A \\"title\\""\ndescription: "A description"\n---\n\n# A\n'


def test_hand_written_pages_are_copied(tmp_path: Path) -> None:
    """The links of our pages to them lead somewhere."""
    write_pages([page("index.md")], PAGES, tmp_path)

    copied = (tmp_path / "about/index.md").read_bytes()

    assert copied == (PAGES / "about/index.md").read_bytes()


def test_a_second_run_removes_what_is_no_longer_written_and_nothing_else(tmp_path: Path) -> None:
    """Files that a person put there stay."""
    write_pages([page("a.md"), page("b.md")], PAGES, tmp_path)
    (tmp_path / "mine.md").write_text("mine", encoding="utf-8")

    write_pages([page("a.md")], PAGES, tmp_path)

    assert (tmp_path / "a.md").exists()
    assert not (tmp_path / "b.md").exists()
    assert (tmp_path / "mine.md").exists()


def test_a_folder_with_other_files_is_refused_untouched(tmp_path: Path) -> None:
    """Nothing of it is lost."""
    (tmp_path / "index.md").write_text("mine", encoding="utf-8")

    with pytest.raises(OutputError, match="not ours"):
        write_pages([page("index.md")], PAGES, tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["index.md"]
    assert (tmp_path / "index.md").read_text(encoding="utf-8") == "mine"


def test_nothing_outside_the_folder_is_removed(tmp_path: Path) -> None:
    """Even if somebody edited the list of files."""
    outside = tmp_path / "outside.md"
    outside.write_text("mine", encoding="utf-8")
    folder = tmp_path / "pages"
    write_pages([page("a.md")], PAGES, folder)
    (folder / ".reglament-pages").write_text("../outside.md\n", encoding="utf-8")

    write_pages([page("a.md")], PAGES, folder)

    assert outside.exists()


def test_a_run_that_was_cut_off_can_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it wrote is known to be ours."""

    def cut_off(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        write = Path.write_bytes
        patch.setattr(
            Path,
            "write_bytes",
            lambda path, data: (cut_off if path.name == "b.md" else write)(path, data),
        )
        with pytest.raises(OutputError, match=r"b\.md: cannot be written: No space left"):
            write_pages([page("a.md"), page("b.md")], PAGES, tmp_path)

    assert (tmp_path / "a.md").exists()
    write_pages([page("c.md")], PAGES, tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.md")) == ["c.md"]


@pytest.mark.parametrize("spoil", ["a folder", "other bytes"])
def test_a_list_that_cannot_be_read_is_named(tmp_path: Path, spoil: str) -> None:
    """Without it nobody can tell which files are ours."""
    marker = tmp_path / ".reglament-pages"
    if spoil == "a folder":
        marker.mkdir()
    else:
        marker.write_bytes(b"\xff")

    with pytest.raises(OutputError, match="cannot be read"):
        write_pages([page("a.md")], PAGES, tmp_path)


def test_a_folder_in_the_list_of_files_stays(tmp_path: Path) -> None:
    """Only files are ever removed."""
    (tmp_path / "mine").mkdir()
    (tmp_path / ".reglament-pages").write_text("mine\n.\n\n", encoding="utf-8")

    write_pages([page("a.md")], PAGES, tmp_path)

    assert (tmp_path / "mine").is_dir()
