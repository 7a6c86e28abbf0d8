"""An edition is all of the content or nothing, and holds one decree in memory at a time."""

from __future__ import annotations

import gc
import os
import shutil
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.edition.addresses import Addresses
from generator.edition.edition import open_edition
from generator.edition.fingerprint import files_hash
from generator.edition.page import FinishedPage
from generator.errors import ContentError
from generator.render.site import render_site
from tests.support.contents import Copy
from tests.support.ferries import FERRY, add_ferry


def test_its_pages_are_those_that_are_rendered(testland: Copy) -> None:
    """In the same order, with what is known of each; nothing is lost on the way."""
    rendered = render_site(load_content(testland.root)).pages

    edition = open_edition(testland.root)

    assert [page.head for page in edition.pages()] == list(edition.heads())
    assert [
        (head.path, head.title, head.description, head.updated, head.status, head.sheet)
        for head in edition.heads()
    ] == [
        (page.path, page.title, page.description, page.updated, page.status, page.sheet)
        for page in rendered
    ]


def test_each_page_is_found_by_its_path(testland: Copy) -> None:
    """And no other."""
    edition = open_edition(testland.root)

    assert all(edition.find(page.head.path) == page for page in edition.pages())
    for path in ("", "nowhere/index.md", "2028-44/nowhere/index.md", "2028-44", "2028-4/index.md"):
        assert edition.find(path) is None


@pytest.mark.parametrize(
    ("addresses", "home", "text"),
    [
        (Addresses.FOLDER, "", "2028-44/1-ferry/text/"),
        (Addresses.FILE, "index.html", "2028-44/1-ferry/text/index.html"),
    ],
)
def test_a_page_has_an_address(testland: Copy, addresses: Addresses, home: str, text: str) -> None:
    """From the site's root."""
    edition = open_edition(testland.root, addresses=addresses)

    assert edition.url("index.md") == home
    assert edition.url("2028-44/1-ferry/text/index.md") == text


def test_no_link_of_good_content_is_dead(testland: Copy) -> None:
    """Also where there are several decrees."""
    assert open_edition(testland.root).dead_links == ()


def test_everything_wrong_is_said_at_once(testland: Copy, made: list[str]) -> None:
    """In what decrees share, in each of them, and between them; no page is made for nothing."""
    testland.replace("websites.yaml", "default: services", "default: nobody")
    testland.replace(f"{FERRY}/1-ferry.yaml", "short_title: Ferry", "short_titel: Ferry")
    testland.replace("decrees/2031-03-14-7/decree.yaml", "title: On services", "titel: On services")
    shutil.copytree(testland.root / FERRY, testland.root / "decrees/copy")

    with pytest.raises(ContentError) as error:
        open_edition(testland.root)

    said = str(error.value)
    for file in ("websites.yaml", "1-ferry.yaml", "2031-03-14-7/decree.yaml", "decrees/copy"):
        assert file in said
    assert made == []


def test_faults_of_two_decrees_are_said_at_once(testland: Copy) -> None:
    """Though one decree is read after the other."""
    testland.replace(f"{FERRY}/1-ferry.yaml", "short_title: Ferry", "short_titel: Ferry")
    testland.replace("decrees/2031-03-14-7/decree.yaml", "title: On services", "titel: On services")

    with pytest.raises(ContentError) as error:
        open_edition(testland.root)

    files = {Path(problem.location.path).name for problem in error.value.problems}
    assert files == {"1-ferry.yaml", "decree.yaml"}


def test_two_decrees_of_one_name_are_refused_also_when_kept(testland: Copy, tmp_path: Path) -> None:
    """Each alone is right; the second is made, the first comes from the cache."""
    open_edition(testland.root, cache=tmp_path / "cache")
    shutil.copytree(testland.root / FERRY, testland.root / "decrees/another")

    with pytest.raises(ContentError, match="2028-44"):
        open_edition(testland.root, cache=tmp_path / "cache")


@pytest.mark.parametrize("name", ["a decree", "ä ..", "-", "қаулы", "100%"])
def test_a_decrees_folder_may_have_any_name(testland: Copy, tmp_path: Path, name: str) -> None:
    """Addresses come from the data."""
    before = [page.head.path for page in open_edition(testland.root).pages()]
    (testland.root / FERRY).rename(testland.root / "decrees" / name)

    for _ in range(2):
        edition = open_edition(testland.root, cache=tmp_path / "cache")
        assert sorted(page.head.path for page in edition.pages()) == sorted(before)


def test_a_file_whose_name_is_no_text_has_a_hash(tmp_path: Path) -> None:
    """As a folder unpacked from an old archive has them; a name is part of the hash."""
    names = ("\udce8.txt", "\udce9.txt", "a.txt")

    found = {files_hash([tmp_path / name], root=tmp_path) for name in names}

    assert len(found) == len(names)


def test_what_may_never_end_is_not_read(testland: Copy) -> None:
    """A pipe among the labels or in a decree's folder."""
    before = list(open_edition(testland.root).pages())
    for name in ("labels/other.yaml", f"{FERRY}/pipe", "decrees/2031-03-14-7/.pipe"):
        os.mkfifo(testland.root / name)

    assert list(open_edition(testland.root).pages()) == before


def test_a_folder_linked_into_itself_is_read_once(testland: Copy, tmp_path: Path) -> None:
    """As careless copying leaves it."""
    before = list(open_edition(testland.root).pages())
    (testland.root / FERRY / "loop").symlink_to(".")
    (testland.root / FERRY / "nowhere").symlink_to("missing")

    for _ in range(2):
        edition = open_edition(testland.root, cache=tmp_path / "cache")
        assert list(edition.pages()) == before


def test_one_decree_is_in_memory_at_a_time(testland: Copy) -> None:
    """Of a thousand decrees no page is held but those asked for."""
    decrees = [add_ferry(testland.root, number) for number in range(45, 53)]
    earlier = _alive()

    edition = open_edition(testland.root)
    assert len(edition.decrees) == len(decrees) + 2
    assert _alive() - earlier == len(edition.front_pages)
    largest = max(len(decree.pages) for decree in edition.decrees)
    held = [_alive() - earlier for page in edition.pages() if page.head.path.count("/") == 1]

    assert len(held) >= len(edition.decrees)
    # One decree's being read while the last one's page is still ours.
    assert max(held) <= len(edition.front_pages) + largest + 1


def _alive() -> int:
    gc.collect()
    return sum(isinstance(found, FinishedPage) for found in gc.get_objects())
