"""The second build writes what has changed and nothing else, and mends what was harmed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import ContentError, OutputError
from generator.website import build, output
from generator.website.build import build_website
from generator.website.writing import write_edition
from tests.website.sites import changed_files, edit, file_states, read_site, site_folders

CONTENT = Path("content")
SITE = Path("site/services")
BEES = CONTENT / "decrees/2031-03-14-7"
FERRY = CONTENT / "decrees/2028-09-02-44"
PAGE = "2031-7/1-bee-yard/text/index.html"

pytestmark = pytest.mark.usefixtures("testland")


def update() -> dict[str, bytes]:
    """Build the site in its place; what then stands there."""
    build_website(content=CONTENT)
    return read_site(SITE)


def anew() -> dict[str, bytes]:
    """The same built by who knows nothing of earlier builds."""
    built = build_website(content=CONTENT, site_dir=Path("new/site"), cache=Path("new/cache"))
    found = read_site(built.site_dir)
    shutil.rmtree("new")
    return found


def written_since(before: dict[str, tuple[int, int]]) -> set[str]:
    """The files of the site that were written or removed."""
    after = file_states(SITE)
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def note_moves(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is moved into the site and beside it from here on, as a list that grows."""
    moved: list[str] = []
    real = output._move

    def move(source: Path, target: Path) -> None:
        moved.append(target.relative_to(SITE.parent.resolve()).as_posix())
        real(source, target)

    monkeypatch.setattr(output, "_move", move)
    return moved


def test_nothing_changed_writes_nothing() -> None:
    """No file has another date or place on the disk, the list of files neither."""
    update()
    before = file_states(SITE)

    update()

    assert written_since(before) == set()


def test_pages_that_stand_there_are_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even in memory: but for the pages of no decree there is nothing to move."""
    update()
    moved = note_moves(monkeypatch)

    update()

    assert [name for name in moved if name.startswith(f"{SITE.name}/20")] == []


def test_other_code_around_the_pages_makes_all_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A newer version of the program may put other words into the same frame."""
    before = update()
    moved = note_moves(monkeypatch)
    monkeypatch.setattr("generator.website.shapes.frame_engine", lambda: "another")

    update()

    pages = {f"{SITE.name}/{name}" for name in before if name.endswith("/text/index.html")}
    assert pages <= set(moved)


def test_a_changed_process_rewrites_its_drawings_pages() -> None:
    """Of one regulation; the others of its decree are as they were."""
    update()
    before = file_states(SITE)
    edit(BEES / "archive-extract.yaml", "label: found", "label: handed-in")

    assert update() == anew()

    written = written_since(before)
    assert written
    assert all(name.startswith("2031-7/2-archive-extract/") for name in written), written


def test_a_changed_name_rewrites_its_decree_and_what_lists_it() -> None:
    """The home page names services; nothing of another decree is touched."""
    update()
    before = file_states(SITE)
    edit(FERRY / "1-ferry.yaml", "short_title: Ferry", "short_title: Ferries")

    after = update()

    assert after == anew()
    written = written_since(before)
    assert {"2028-44/1-ferry/index.html", "2028-44/1-ferry/text/index.html"} < written
    assert {name for name in written if not name.startswith("2028-44/")} <= {
        "index.html",
        "decrees/index.html",
    }
    assert any(b"Ferries" in after[name] for name in ("index.html", "decrees/index.html"))


def _edited(page: Path) -> None:
    page.write_text("mine", encoding="utf-8")


def _edited_in_secret(page: Path) -> None:
    found = page.stat()
    data = bytearray(page.read_bytes())
    data[-1] ^= 1
    page.write_bytes(data)
    os.utime(page, ns=(found.st_atime_ns, found.st_mtime_ns))


def _deleted(page: Path) -> None:
    page.unlink()


def _deleted_with_its_folder(page: Path) -> None:
    shutil.rmtree(page.parent)


def _touched(page: Path) -> None:
    page.touch()


def _emptied(page: Path) -> None:
    page.write_bytes(b"")


def _linked(page: Path) -> None:
    page.unlink()
    page.symlink_to(Path("mkdocs.yml").resolve())


HARMS = [
    _edited,
    _edited_in_secret,
    _deleted,
    _deleted_with_its_folder,
    _touched,
    _emptied,
    _linked,
]


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__.strip("_"))
def test_a_harmed_file_is_restored(harm: Callable[[Path], None]) -> None:
    """A page, another decree's style sheet, a file of the theme."""
    right = update()
    harmed = [SITE / name for name in (PAGE, "2028-44/sheet.css", "assets/stylesheets/site.css")]

    for file in harmed:
        harm(file)

    assert update() == right
    assert not any(file.is_symlink() for file in harmed)


def test_a_removed_regulation_takes_its_pages_along() -> None:
    """With their folders; what somebody has put there stays."""
    update()
    (SITE / "2031-7/3-road-sign-advice/own.txt").write_text("mine", encoding="utf-8")
    edit(BEES / "decree.yaml", "  - road-sign-advice\n", "")
    edit(BEES / "decree.yaml", "  - archive-extract\n", "")
    for name in ("archive-extract", "road-sign-advice"):
        (BEES / f"{name}.yaml").unlink()

    after = update()

    assert after.pop("2031-7/3-road-sign-advice/own.txt") == b"mine"
    assert after == anew()
    assert not (SITE / "2031-7/2-archive-extract").exists()


def test_a_removed_decree_takes_its_pages_along() -> None:
    """And comes back with them."""
    first = update()
    shutil.move(FERRY, "aside")

    assert update() == anew()
    assert not (SITE / "2028-44").exists()

    shutil.move("aside", FERRY)
    assert update() == first


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("organizations.yaml", "Council of Testland", "Senate of Testland"),
        ("websites.yaml", "name: Services of Testland", "name: Duties of Testland"),
        ("websites.yaml", "testland.example/services", "testland.example/duties"),
        ("websites.yaml", "    base_url: https://testland.example/services\n", ""),
        ("pages/about/index.md", "# ", "# All "),
    ],
)
def test_what_the_frame_shows_is_new_on_every_page(file: str, old: str, new: str) -> None:
    """The owner's name, the site's, its address, the title of a hand-written page."""
    before = update()
    edit(CONTENT / file, old, new)

    after = update()

    assert after == anew()
    pages = {name for name in after if name.endswith("/index.html")}
    assert pages <= changed_files(before, after)


def test_another_website_in_the_same_place_is_whole() -> None:
    """And the first one again."""
    first = update()

    build_website(content=CONTENT, website="riverside", site_dir=SITE)
    second = read_site(SITE)
    assert PAGE in changed_files(first, second)

    build_website(content=CONTENT, website="riverside", site_dir=SITE)
    assert read_site(SITE) == second
    assert update() == first


def test_a_build_by_mkdocs_between_two_of_ours_harms_nothing() -> None:
    """It empties the folder and writes all anew."""
    right = update()
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", str(SITE)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, env=environment, check=True)

    assert read_site(SITE) == right
    assert update() == right


@pytest.mark.parametrize("moved", [0, 1, 10])
def test_a_build_that_is_killed_is_repaired_by_the_next(
    monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    """Between any two files; also where the content is then put back."""
    right, left, real = update(), moved, output._move
    edit(BEES / "bee-yard.yaml", "short_title: Bee yard permit", "short_title: Bee permit")

    def killed(source: Path, target: Path) -> None:
        nonlocal left
        if not left:
            raise KeyboardInterrupt
        left -= 1
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(output, "_move", killed)
        with pytest.raises(KeyboardInterrupt):
            update()
    edit(BEES / "bee-yard.yaml", "short_title: Bee permit", "short_title: Bee yard permit")

    assert update() == right
    assert site_folders(SITE.parent) == [SITE]


def test_a_build_that_is_killed_before_it_notes_is_repaired_by_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All files are new, and the notes are of the old ones."""
    right = update()
    edit(BEES / "bee-yard.yaml", "short_title: Bee yard permit", "short_title: Bee permit")

    def killed(*_: object, **__: object) -> None:
        update_site(*_, **__)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    update_site = output.update_site
    with monkeypatch.context() as patch:
        patch.setattr(build, "update_site", killed)
        with pytest.raises(KeyboardInterrupt):
            update()
    edit(BEES / "bee-yard.yaml", "short_title: Bee permit", "short_title: Bee yard permit")

    assert update() == right


def test_wrong_content_writes_nothing_and_says_all() -> None:
    """Of two decrees and of what they share."""
    update()
    before = file_states(SITE)
    edit(CONTENT / "websites.yaml", "default: services", "default: nobody")
    edit(FERRY / "1-ferry.yaml", "short_title:", "short_titel:")
    edit(BEES / "decree.yaml", "title: On services", "titel: On services")

    with pytest.raises(ContentError) as error:
        update()

    said = str(error.value)
    assert all(name in said for name in ("websites.yaml", "1-ferry.yaml", "decree.yaml"))
    assert written_since(before) == set()


def test_a_page_that_became_a_folder_is_said_in_words() -> None:
    """It may hold somebody's files."""
    update()
    (SITE / PAGE).unlink()
    (SITE / PAGE / "mine").mkdir(parents=True)

    with pytest.raises(OutputError, match="cannot be written"):
        update()

    (SITE / PAGE / "mine").rmdir()
    (SITE / PAGE).rmdir()
    assert update() == anew()


@pytest.mark.parametrize("harm", ["deleted", "emptied"])
def test_without_the_notes_all_is_written_and_nothing_changes(harm: str) -> None:
    """A cache may go at any time."""
    right = update()
    before = file_states(SITE)
    for note in Path(".cache/reglament/sites").iterdir():
        if harm == "deleted":
            note.unlink()
        else:
            note.write_bytes(b"")

    assert update() == right
    assert written_since(before) == set()


def test_two_builds_at_once_share_a_cache() -> None:
    """Each gives the whole site, whichever was first."""
    right = anew()
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "generator", "build", "--to", name, "--cache", "shared"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for name in ("a", "b", "c")
    ]
    said = [process.communicate()[1] for process in running]

    assert [process.returncode for process in running] == [0, 0, 0], said
    assert [read_site(Path(name)) for name in ("a", "b", "c")] == [right, right, right]
    assert not list(Path("shared").rglob(".*"))


def test_content_that_changes_while_pages_are_written_is_right_the_next_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever this build makes of it."""

    def meanwhile(*arguments: object) -> object:
        edit(FERRY / "1-ferry.yaml", "short_title: Ferry", "short_title: Boat")
        shutil.rmtree(".cache")
        return write_edition(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr("generator.website.plugin.write_edition", meanwhile)
        update()

    assert update() == anew()
    edit(FERRY / "1-ferry.yaml", "short_title: Boat", "short_title: Ferry")
    assert update() == anew()
