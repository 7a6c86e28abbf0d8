"""A cache saves work and changes nothing: whatever happens to it, the same pages come out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.checks.loading import load_decree
from generator.edition import fingerprint
from generator.edition.addresses import Addresses
from generator.edition.edition import Edition, open_edition
from generator.edition.fingerprint import frame_engine, page_engine
from generator.edition.page import FinishedPage
from generator.render import environment
from tests.support.contents import Copy

REGULATIONS = ["ferry", "bee-yard", "archive-extract", "road-sign-advice"]
DECREES = ["2028-44", "2031-7"]


Finished = tuple[list[FinishedPage], list[tuple[str, bytes]]]


def pages(root: Path, cache: Path | None) -> Finished:
    """Every finished page of the content, and every file beside them."""
    return finished(open_edition(root, cache=cache))


def finished(edition: Edition) -> Finished:
    """The same of an edition that is open."""
    files = [file for decree in edition.decrees for file in edition.files_of(decree)]
    return list(edition.pages()), files


def _deleted(file: Path) -> None:
    file.unlink()


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


def _cut_off(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _first_byte(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[0] ^= 1
    file.write_bytes(data)


def _last_byte(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)


def _a_folder(file: Path) -> None:
    file.unlink()
    (file / "mine").mkdir(parents=True)


def _a_link_in_a_circle(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.name)


HARMS = [_deleted, _emptied, _cut_off, _first_byte, _last_byte, _a_folder, _a_link_in_a_circle]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__.strip("_"))
@pytest.mark.parametrize("before", [True, False], ids=["before", "meanwhile"])
def test_a_harmed_cache_gives_the_same_pages(
    testland: Copy, tmp_path: Path, harm: Callable[[Path], None], *, before: bool
) -> None:
    """Harmed between two runs, or in the midst of one."""
    cache = tmp_path / "cache"
    right = pages(testland.root, cache)
    files = [path for path in cache.rglob("*") if path.is_file()]
    # Pages and drawings of two decrees, and files of four regulations.
    assert len(files) == 8

    if before:
        for file in files:
            harm(file)
    edition = open_edition(testland.root, cache=cache)
    if not before:
        for file in files:
            harm(file)

    assert finished(edition) == right
    assert pages(testland.root, cache) == right


def test_a_cache_that_cannot_be_written_gives_the_same_pages(
    testland: Copy, tmp_path: Path
) -> None:
    """A file stands in its place, and stays."""
    right = pages(testland.root, None)
    (tmp_path / "cache").write_text("mine", encoding="utf-8")

    assert pages(testland.root, tmp_path / "cache") == right
    assert (tmp_path / "cache").read_text(encoding="utf-8") == "mine"


def test_the_second_run_makes_nothing(
    testland: Copy, tmp_path: Path, made: list[str], drawn: list[str]
) -> None:
    """Neither pages nor drawings."""
    first = pages(testland.root, tmp_path / "cache")
    assert (made, drawn) == (DECREES, REGULATIONS)

    assert pages(testland.root, tmp_path / "cache") == first
    assert (made, drawn) == (DECREES, REGULATIONS)


def test_another_engine_makes_the_pages_anew(
    testland: Copy, tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an older version of the program made is not trusted."""
    first = pages(testland.root, tmp_path / "cache")
    made.clear()
    monkeypatch.setattr("generator.edition.workshop.page_engine", lambda: "another")

    assert pages(testland.root, tmp_path / "cache") == first
    assert made == DECREES


def test_another_way_of_drawing_draws_anew(
    testland: Copy, tmp_path: Path, drawn: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newer Graphviz, say, even where what it kept has another form."""
    pages(testland.root, tmp_path / "cache")
    drawn.clear()
    for name in ("workshop.page_engine", "drawings.drawing_engine"):
        monkeypatch.setattr(f"generator.edition.{name}", lambda: "another")

    pages(testland.root, tmp_path / "cache")

    assert drawn == REGULATIONS


def test_an_edited_template_is_another_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the same process too: `mkdocs serve` shows the edit."""
    templates = tmp_path / "templates"
    shutil.copytree(environment.TEMPLATES, templates)
    monkeypatch.setattr("generator.edition.fingerprint.TEMPLATES", templates)
    before = page_engine()
    assert page_engine() == before

    with (templates / "home.md.j2").open("a", encoding="utf-8") as file:
        file.write("more\n")

    assert page_engine() != before


def test_edited_code_of_the_frame_is_another_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all that `website/` holds in Python; its templates are known by what they make."""
    shutil.copytree(Path(fingerprint.__file__).parents[1] / "website", tmp_path / "website")
    monkeypatch.setattr(fingerprint, "_ENGINE", tmp_path)
    before = frame_engine.__wrapped__()

    with (tmp_path / "website/shapes.py").open("a", encoding="utf-8") as file:
        file.write("# more\n")

    assert frame_engine.__wrapped__() != before


def test_both_kinds_of_addresses_share_the_drawings(
    testland: Copy, tmp_path: Path, made: list[str], drawn: list[str]
) -> None:
    """An offline copy is made from other pages, and kept beside."""
    cache = tmp_path / "cache"
    first = pages(testland.root, cache)

    for _ in range(2):
        offline = open_edition(testland.root, cache=cache, addresses=Addresses.FILE)
        assert [page.head for page in offline.pages()] == [page.head for page in first[0]]
    assert pages(testland.root, cache) == first

    assert made == [*DECREES, *DECREES]
    assert drawn == REGULATIONS


def test_a_decree_with_other_words_is_made_anew_and_not_drawn_anew(
    testland: Copy, tmp_path: Path, made: list[str], drawn: list[str]
) -> None:
    """Only that decree; its regulations are what they were."""
    pages(testland.root, tmp_path / "cache")
    made.clear()
    drawn.clear()
    testland.replace("decrees/2031-03-14-7/decree.yaml", "title: On approving", "title: About")

    later = pages(testland.root, tmp_path / "cache")

    assert (made, drawn) == (["2031-7"], [])
    assert later == pages(testland.root, None)


def test_a_changed_process_draws_only_its_regulation(
    testland: Copy, tmp_path: Path, drawn: list[str]
) -> None:
    """The three others of the content keep their drawings."""
    pages(testland.root, tmp_path / "cache")
    drawn.clear()
    file = "decrees/2031-03-14-7/archive-extract.yaml"
    testland.replace(file, "label: found", "label: handed-in")

    later = pages(testland.root, tmp_path / "cache")

    assert drawn == ["archive-extract"]
    assert later == pages(testland.root, None)


def test_changed_labels_make_every_decree_anew(
    testland: Copy, tmp_path: Path, made: list[str]
) -> None:
    """All pages have words of labels/."""
    pages(testland.root, tmp_path / "cache")
    made.clear()
    labels = testland.root / "labels/en.yaml"
    labels.write_text(labels.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")

    pages(testland.root, tmp_path / "cache")

    assert made == DECREES


@pytest.mark.parametrize("file", ["decrees/2028-09-02-44/1-ferry.yaml", "labels/en.yaml"])
def test_content_that_changes_meanwhile_is_not_kept_under_a_wrong_name(
    testland: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    """Else the old files, put back, would for ever give pages that are not theirs."""
    cache, path = tmp_path / "cache", testland.root / file
    old = path.read_text(encoding="utf-8")
    right = pages(testland.root, None)
    target = "generator.edition.workshop.load_decree"

    def slow(*arguments: object) -> object:
        new = old.replace("short_title: Ferry", "short_title: Boat").replace("Home", "Hearth")
        assert new != old
        path.write_text(new, encoding="utf-8")
        return load_decree(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(target, slow)
        pages(testland.root, cache)
    path.write_text(old, encoding="utf-8")

    assert pages(testland.root, cache) == right
