"""The Graphviz sources in diagrams/ are those of the content, and nobody's edit is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.diagram_sources import orphan_sources, sealed, write_sources
from generator.model.content import Content
from generator.render.diagrams import Drawing
from generator.render.site import site_drawings
from tests.support.repository import ROOT

Drawings = tuple[tuple[str, Drawing], ...]


@pytest.fixture(scope="module")
def content() -> Content:
    """The real content, checked."""
    return load_content(ROOT / "content")


@pytest.fixture(scope="module")
def drawings(content: Content) -> Drawings:
    """Every drawing of the real content with its path."""
    return site_drawings(content)


def test_the_committed_sources_are_up_to_date(drawings: Drawings) -> None:
    """`make diagrams` writes them; a change of a drawing must be seen in a diff."""
    report = write_sources(drawings, ROOT / "diagrams", dry=True)

    assert (report.changed, report.edited) == ((), ())
    assert orphan_sources((name for name, _ in drawings), ROOT / "diagrams") == ()


def test_every_drawing_has_one_source(drawings: Drawings) -> None:
    """Each under its address."""
    names = [name for name, _ in drawings]

    assert len(names) == len(set(names))
    assert "2015-118/2-home-care/annex-3.gv" in names


def test_a_source_says_that_the_act_is_repealed(drawings: Drawings) -> None:
    """Even the source carries the status, so that a drawing made of it does."""
    for name, drawing in drawings:
        assert "Күші жойылды" in drawing.dot or not name.startswith("2015-118/")


def test_a_source_has_one_statement_a_line(drawings: Drawings) -> None:
    """So that a diff shows what has changed and nothing else."""
    for _, drawing in drawings:
        inside = drawing.dot.splitlines()[1:-1]

        assert all(line.startswith("  ") and line.endswith("]") for line in inside)


def test_what_was_changed_by_hand_is_reported_and_stays(drawings: Drawings, tmp_path: Path) -> None:
    """In a dry run and in a real one, while the others are written."""
    (name, _), (other, _), *_ = drawings
    write_sources(drawings, tmp_path)
    edited = (tmp_path / name).read_bytes().replace(b"Roboto", b"Arial")
    (tmp_path / name).write_bytes(edited)
    (tmp_path / other).unlink()

    for dry in (True, False):
        report = write_sources(drawings, tmp_path, dry=dry)

        assert report.edited == (tmp_path / name,)
        assert report.changed == (tmp_path / other,)
    assert (tmp_path / name).read_bytes() == edited
    assert (tmp_path / other).exists()


def test_a_file_without_a_seal_counts_as_changed_by_hand(
    drawings: Drawings, tmp_path: Path
) -> None:
    """Whoever wrote it, it was not this program."""
    name, _ = drawings[0]
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text("digraph {}", encoding="utf-8")

    assert write_sources(drawings, tmp_path).edited == (path,)
    assert path.read_text(encoding="utf-8") == "digraph {}"


def test_overwriting_is_possible_when_it_is_asked_for(drawings: Drawings, tmp_path: Path) -> None:
    """Then the files are those of the content again."""
    name, drawing = drawings[0]
    write_sources(drawings, tmp_path)
    (tmp_path / name).write_text("digraph {}", encoding="utf-8")

    report = write_sources(drawings, tmp_path, overwrite=True)

    assert (report.changed, report.edited) == ((tmp_path / name,), ())
    assert (tmp_path / name).read_bytes() == sealed(drawing.dot)


def test_a_source_that_has_become_old_is_written_again(drawings: Drawings, tmp_path: Path) -> None:
    """Nobody edited it: the content or the engine has changed."""
    name, _ = drawings[0]
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_bytes(sealed("digraph {\n}\n").replace(b"\n", b"\r\n"))

    assert path in write_sources(drawings, tmp_path).changed


def test_a_source_of_no_drawing_is_reported_and_stays(tmp_path: Path) -> None:
    """It may be somebody's own work."""
    (tmp_path / "mine.gv").write_text("digraph {}", encoding="utf-8")

    assert orphan_sources(["a.gv"], tmp_path) == (tmp_path / "mine.gv",)
    assert (tmp_path / "mine.gv").exists()
