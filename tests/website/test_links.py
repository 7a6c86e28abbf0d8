"""No link of any website leads nowhere: page, anchor, style sheet, font, label of an element."""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.website.build import build_website
from tests.website.sites import TESTLAND, html_pages, read_site, site_folders

# Never `>` in an attribute of ours: it is written as an entity.
TAG = re.compile(r"<[a-z][^>]*>")
ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
LINKS = ("href", "src", "action", "poster", "data")
LABELS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers")
IN_CSS = re.compile(r"""url\(\s*["']?([^"')]+)""")
WEBSITES = 10


@lru_cache(maxsize=4096)
def attributes(text: str) -> tuple[tuple[str, str], ...]:
    """Every attribute of every tag of the page `text`."""
    return tuple(
        (name, html.unescape(value))
        for tag in TAG.findall(re.sub("<script>.*?</script>", "", text, flags=re.DOTALL))
        for name, value in ATTRIBUTE.findall(tag)
    )


@dataclass(frozen=True, slots=True)
class Built:
    """A site to follow the links of.

    Args:
        served: by a server, which shows a folder's `index.html`; else opened from a disk.
        base: where on the server it stands.
    """

    files: frozenset[str]
    ids: dict[str, frozenset[str]]
    served: bool
    base: str

    def reaches(self, page: str, url: str) -> bool:
        """Whether the link `url` of the file at `page` leads somewhere."""
        parts = urlsplit(url)
        if parts.scheme or parts.netloc:
            return parts.scheme in {"https", "http", "mailto", "tel", "data"}
        if not self.served and url.startswith("/"):
            return False
        target = unquote(urlsplit(urljoin(f"{self.base}{page}", url)).path)
        if not target.startswith(self.base):
            return False
        target = target.removeprefix(self.base)
        if self.served and (not target or target.endswith("/")):
            target += "index.html"
        anchor = unquote(parts.fragment)
        return target in self.files and (not anchor or anchor in self.ids.get(target, ()))


def dead(site: Path, *, served: bool = True, base: str = "/") -> list[str]:
    """Each link of the site that leads nowhere, with the file that has it; see `Built`."""
    files, pages = read_site(site), html_pages(site)
    ids = {
        path: frozenset(value for name, value in attributes(text) if name == "id")
        for path, text in pages.items()
    }
    built = Built(frozenset(files), ids, served, base)
    found = []
    for path, text in pages.items():
        for name, value in attributes(text):
            if name in LABELS:
                found += [f"{path}: {name}={one}" for one in value.split() if one not in ids[path]]
            elif name in LINKS and not built.reaches(path, value):
                found.append(f"{path}: {name}={value}")
    for path, data in files.items():
        urls = IN_CSS.findall(data.decode("utf-8")) if path.endswith(".css") else []
        found += [f"{path}: {url}" for url in urls if not built.reaches(path, url)]
    return found


def test_no_link_of_any_website_is_dead(websites: Path) -> None:
    """Ten websites, and a copy for a disk, where nothing makes of a folder a page."""
    sites = site_folders(websites)
    assert len(sites) == WEBSITES + 1

    assert [
        (site.name, dead(site, served=not site.name.endswith("-offline"))) for site in sites
    ] == [(site.name, []) for site in sites]


def test_no_link_below_a_path_of_a_server_is_dead(tmp_path: Path) -> None:
    """Testland's address has a path; the page of a wrong address knows it."""
    site = build_website(content=TESTLAND, site_dir=tmp_path / "a", cache=tmp_path / "b").site_dir

    assert dead(site, base="/services/") == []
    assert any(line.startswith("404.html: ") for line in dead(site))


def test_ids_are_unique_on_each_page(websites: Path) -> None:
    """Else a link leads to the first of them."""
    for site in site_folders(websites):
        for path, text in html_pages(site).items():
            counts = Counter(value for name, value in attributes(text) if name == "id")
            assert [one for one, count in counts.items() if count > 1] == [], f"{site.name}/{path}"


def test_every_page_is_reached_from_the_home_page(websites: Path) -> None:
    """By clicking; but for the one of wrong addresses."""
    for site in site_folders(websites):
        pages, reached, ahead = html_pages(site), set(), {"index.html"}
        while ahead:
            reached |= ahead
            ahead = {target for page in ahead for target in _linked(page, pages[page])} - reached
        assert set(pages) - reached == ({"404.html"} & set(pages)), site.name


def _linked(page: str, text: str) -> Iterator[str]:
    for name, value in attributes(text):
        path = urlsplit(value).path
        if name == "href" and path.endswith(("/", ".html", "..", ".")) and "//" not in value:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
            yield target if target.endswith(".html") else posixpath.normpath(f"{target}/index.html")


@pytest.mark.parametrize(
    ("spoilt", "line"),
    [
        ('href="../"', "a/index.html: href=nowhere/"),
        ('id="main"', "a/index.html: href=#main"),
        ('id="label"', "a/index.html: aria-labelledby=label"),
        ("own.png", "a/index.html: src=../nowhere.png"),
        ("../?q#top", "a/index.html: href=../#bottom"),
    ],
)
def test_a_dead_link_is_seen(tmp_path: Path, spoilt: str, line: str) -> None:
    """What finds none finds one that is there."""
    page = (
        '<a href="../">x</a> <a href="#main">x</a> <p id="main" aria-labelledby="label">x</p>'
        ' <b id="label">x</b> <img src="../own.png"> <a href="../?q#top">x</a>'
    )
    (tmp_path / "a").mkdir()
    (tmp_path / "own.png").touch()
    (tmp_path / "own.css").write_text("a { b: url('own.png') }", encoding="utf-8")
    (tmp_path / "index.html").write_text('<p id="top">x</p>', encoding="utf-8")
    (tmp_path / "a/index.html").write_text(page, encoding="utf-8")
    assert dead(tmp_path) == []

    new = {
        'href="../"': 'href="nowhere/"',
        "own.png": "nowhere.png",
        "../?q#top": "../#bottom",
    }.get(spoilt, "")
    (tmp_path / "a/index.html").write_text(page.replace(spoilt, new), encoding="utf-8")

    assert dead(tmp_path) == [line]


def test_a_dead_address_in_a_style_sheet_is_seen(tmp_path: Path) -> None:
    """Of a font, say."""
    (tmp_path / "index.html").touch()
    (tmp_path / "own.css").write_text("a { b: url(x.woff2) url(data:x) }", encoding="utf-8")

    assert dead(tmp_path) == ["own.css: x.woff2"]
