"""A site is brought to its place file by file: only ours, only what changed, in the end whole."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import OutputError
from generator.website import output
from generator.website.output import MANIFEST, update_site
from tests.website.sites import file_states, read_site

OLD = {"index.html": "old", "a/index.html": "a", "a/b/index.html": "b", "c.css": "c"}
NEW = {"index.html": "new", "a/index.html": "a", "d/e/index.html": "e", "c.css": "c2"}


def put(folder: Path, files: dict[str, str]) -> Path:
    """Write `files` into `folder`."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def update(tmp_path: Path) -> Callable[[dict[str, str]], None]:
    """Make the site what these files are."""

    def make(files: dict[str, str], *, kept: set[str] | None = None) -> None:
        built = tmp_path / f"built-{len(list(tmp_path.iterdir()))}"
        update_site(put(built, files), tmp_path / "site", kept=kept or set())

    return make


def seen(site: Path) -> dict[str, str]:
    """The files of the site but for the list of them."""
    files = read_site(site)
    listed = os.fsdecode(files.pop(MANIFEST)).split()
    found = {name: data.decode("utf-8") for name, data in files.items()}
    assert listed == sorted(name for name in found if not name.endswith("own.txt"))
    return found


def test_only_what_changed_is_written(tmp_path: Path, update: Callable[..., None]) -> None:
    """Other files keep their dates; the list of files too, where it is the same."""
    update(OLD)
    before = file_states(tmp_path / "site")

    update(NEW)
    after = file_states(tmp_path / "site")
    assert seen(tmp_path / "site") == NEW
    assert {name for name in after if after[name] == before.get(name)} == {"a/index.html"}

    update(NEW)
    assert file_states(tmp_path / "site") == after


def test_what_is_kept_stays(tmp_path: Path, update: Callable[..., None]) -> None:
    """Though nobody has built it again."""
    update(OLD)

    update({"index.html": "new"}, kept={"a/b/index.html"})

    assert seen(tmp_path / "site") == {"index.html": "new", "a/b/index.html": "b"}


def test_a_name_need_not_be_text(tmp_path: Path, update: Callable[..., None]) -> None:
    """As a picture unpacked from an old archive has it: it comes and goes as others do."""
    name = "\udce8.png"
    update({**OLD, name: "old"})
    update({**OLD, name: "new"})
    assert seen(tmp_path / "site") == {**OLD, name: "new"}

    update(OLD)
    assert seen(tmp_path / "site") == OLD


def test_empty_folders_go_and_others_stay(tmp_path: Path, update: Callable[..., None]) -> None:
    """A folder goes with the last file of ours, unless somebody has put his own there."""
    site = tmp_path / "site"
    update({**OLD, "f/g/index.html": "g"})
    put(site, {"a/b/own.txt": "mine"})

    update({"index.html": "new"})

    assert seen(site) == {"index.html": "new", "a/b/own.txt": "mine"}
    assert not (site / "f").exists()


def test_a_file_and_a_folder_change_places(tmp_path: Path, update: Callable[..., None]) -> None:
    """What was a page's folder may become a file, and a file a folder."""
    first, second = {"a/b/index.html": "b", "c": "c"}, {"a": "file", "c/d/index.html": "d"}
    for files in (first, second, first):
        update(files)

        assert seen(tmp_path / "site") == files


def test_a_folder_that_holds_others_files_becomes_no_file(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """They are named, and stay."""
    update({"a/index.html": "a"})
    put(tmp_path / "site", {"a/own.txt": "mine"})

    with pytest.raises(OutputError, match=r"site.a: is not a file of ours"):
        update({"a": "file"})

    assert seen(tmp_path / "site") == {"a/index.html": "a", "a/own.txt": "mine"}


def test_anothers_file_is_not_written_over(tmp_path: Path, update: Callable[..., None]) -> None:
    """Nor is one that stands where a folder of ours should be."""
    site = tmp_path / "site"
    update(OLD)
    before = read_site(put(site, {"d": "mine", "new.html": "mine"}))

    with pytest.raises(OutputError, match=r"new\.html: is not a file of ours"):
        update({**NEW, "new.html": "ours"})
    with pytest.raises(OutputError, match=r"site.d: is not a folder of ours"):
        update(NEW)

    assert read_site(site) == before


def test_nothing_is_written_or_removed_through_a_link(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """A folder of the site that somebody has put elsewhere is his."""
    site = tmp_path / "site"
    update(OLD)
    (site / "a").rename(tmp_path / "elsewhere")
    (site / "a").symlink_to(tmp_path / "elsewhere")
    before = read_site(tmp_path / "elsewhere")

    with pytest.raises(OutputError, match=r"site.a: is not a folder of ours"):
        update(NEW)
    assert read_site(tmp_path / "elsewhere") == before

    update({"index.html": "new"})
    assert read_site(tmp_path / "elsewhere") == before


def test_a_linked_file_is_replaced_and_not_followed(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """What it led to is somebody's."""
    site = tmp_path / "site"
    update(OLD)
    own = put(tmp_path, {"own.txt": "mine"}) / "own.txt"
    for name in ("index.html", "a/b/index.html"):
        (site / name).unlink()
        (site / name).symlink_to(own)

    update(NEW)

    assert seen(site) == NEW
    assert own.read_text(encoding="utf-8") == "mine"


def test_a_linked_site_is_updated_where_it_lies(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """The link stays a link."""
    update(OLD)
    (tmp_path / "site").rename(tmp_path / "elsewhere")
    (tmp_path / "site").symlink_to(tmp_path / "elsewhere")

    update(NEW)

    assert (tmp_path / "site").is_symlink()
    assert seen(tmp_path / "elsewhere") == NEW


def test_a_list_that_names_files_elsewhere_removes_none(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """Whoever may have edited it."""
    update(OLD)
    own = put(tmp_path, {"own.txt": "mine"}) / "own.txt"
    with (tmp_path / "site" / MANIFEST).open("a", encoding="utf-8") as file:
        file.write(f"../own.txt\n{own}\na/../../own.txt\na\n")

    update({"index.html": "new"})

    assert own.exists()
    assert seen(tmp_path / "site") == {"index.html": "new"}


def test_a_damaged_list_makes_files_anothers(tmp_path: Path, update: Callable[..., None]) -> None:
    """Without it nobody knows which files are whose."""
    update(OLD)
    (tmp_path / "site" / MANIFEST).write_bytes(b"index.html\n\xe8\n\0\n")
    before = read_site(tmp_path / "site")

    with pytest.raises(OutputError, match="is not a file of ours"):
        update(NEW)

    assert read_site(tmp_path / "site") == before


def test_a_page_whose_place_somebody_took_is_no_longer_ours(
    tmp_path: Path, update: Callable[..., None]
) -> None:
    """Where it is no more to be published, what stands there stays."""
    site = tmp_path / "site"
    update({**OLD, "f/index.html": "f"})
    (site / "c.css").unlink()
    put(site, {"c.css/own.txt": "mine"})
    (site / "f/index.html").unlink()
    (site / "f").rmdir()
    put(site, {"f": "mine"})

    update({"index.html": "new"})

    assert (site / "c.css/own.txt").read_text(encoding="utf-8") == "mine"
    assert (site / "f").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("step", ["_move", "_remove", "_list_files"])
@pytest.mark.parametrize("count", [0, 1, 2])
def test_an_update_that_is_cut_off_is_finished_by_the_next(
    tmp_path: Path,
    update: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    count: int,
) -> None:
    """At any file, and while the list of files is written."""
    update({**OLD, "f/index.html": "f", "g/index.html": "g"})
    real, left = getattr(output, step), count

    def cut_off(*arguments: object) -> None:
        nonlocal left
        if not left:
            raise KeyboardInterrupt
        left -= 1
        real(*arguments)

    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(output, step, cut_off)
        update(NEW)
    assert count == 2 or not left

    update(NEW)

    assert seen(tmp_path / "site") == NEW


def test_a_list_half_written_is_no_list(
    tmp_path: Path, update: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old one counts until the new one is whole."""
    update(OLD)

    def full(self: Path, data: bytes) -> None:
        with self.open("wb") as file:
            file.write(data[:3])
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OutputError, match="No space left"):
            update(NEW)

    update(NEW)
    assert seen(tmp_path / "site") == NEW
