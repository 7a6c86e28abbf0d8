"""The sitemap lists every page once, with full addresses and the documents' own dates."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edition.edition import open_edition
from generator.website.build import build_website
from generator.website.sitemap import LIMIT, sitemap_files

BASE = "https://example.kz/a&b/"
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = date(2020, 2, 6)


def read(text: str) -> list[tuple[str, ...]]:
    """What a search engine reads: for each entry its address, and date if it has one."""
    root = ET.fromstring(text.encode("utf-8"))  # noqa: S314  # our own
    assert root.tag in {f"{SPACE}urlset", f"{SPACE}sitemapindex"}
    return [tuple(str(part.text) for part in entry) for entry in root]


@given(st.lists(st.sampled_from(["", "a/", "a&b/", "a<b/", "%D2%9B/"]), max_size=9))
def test_every_address_is_listed_in_order(urls: list[str]) -> None:
    """Whatever stands in it, in as many files as are needed."""
    pages = [(url, DAY) for url in urls]

    files = dict(sitemap_files(BASE, pages, limit=2))

    named = [address for (address,) in read(files["sitemap.xml"])] if len(pages) > 2 else []
    assert named == [BASE + name for name in files if name != "sitemap.xml"]
    parts = [files[name.removeprefix(BASE)] for name in named] or [files["sitemap.xml"]]
    assert [len(read(part)) for part in parts[:-1]] == [2] * (len(parts) - 1)
    assert [entry for part in parts for entry in read(part)] == [
        (BASE + url, "2020-02-06") for url in urls
    ]


@pytest.mark.parametrize(("count", "files"), [(LIMIT, 1), (LIMIT + 1, 3), (2 * LIMIT, 3)])
def test_a_file_has_so_many_addresses_as_the_protocol_allows(count: int, files: int) -> None:
    """Of more there is a list of files."""
    pages = [(f"{number}/", DAY) for number in range(count)]

    assert len(dict(sitemap_files(BASE, pages))) == files
    assert LIMIT == 50_000


def test_each_page_has_the_date_of_its_document(testland: Path) -> None:
    """Not the day of building; hand-written pages have that of the newest act."""
    heads = list(open_edition(testland / "content").heads())
    base = "https://testland.example/services/"

    site = build_website(content=Path("content")).site_dir

    entries = read((site / "sitemap.xml").read_text(encoding="utf-8"))
    listed = {entry[0]: entry[1] for entry in entries}
    expected = {base + head.path.removesuffix("index.md"): str(head.updated) for head in heads}
    expected[f"{base}about/"] = max(expected.values())
    assert listed == expected
    assert len(set(listed.values())) > 1
    built = {path.parent for path in site.rglob("index.html")}
    assert len(entries) == len(listed) == len(built)
