"""Every file beside a drawing is what its link says, on every website, and stands alone."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.checks.loading import load_content
from generator.website.build import build_website
from tests.support.reading import Element, read_html
from tests.support.repository import ROOT
from tests.website.sites import CONTENT, site_folders

REGULATIONS = load_content(ROOT / "content").decrees[0].regulations
PAGES = [f"2015-118/{law.slug}/{annex}" for law in REGULATIONS for annex in ("annex-2", "annex-3")]
STATUS = "Күші жойылды"


def _links(site: Path, page: str) -> list[Element]:
    shown = read_html((site / page / "index.html").read_text(encoding="utf-8"))
    return [link for part in shown.all(css_class="downloads") for link in part.all("a")]


@pytest.mark.parametrize("page", PAGES)
def test_every_drawing_can_be_downloaded_in_every_form(site: Path, page: str) -> None:
    """The whole drawing and the block scheme; the handbook as BPMN too. The size is the file's."""
    links = _links(site, page)
    files = [site / page / link.attributes["href"] for link in links]
    ends = ["svg", "png", "gv", *(["bpmn"] if page.endswith("3") else []), "svg", "png", "gv"]

    assert [file.suffix[1:] for file in files] == ends
    for link, file in zip(links, files, strict=True):
        assert "download" in link.attributes
        assert link.parent is not None
        size = link.parent.all("small")[0].text
        assert size == f"{-(-file.stat().st_size // 1000)} КБ"


@pytest.mark.parametrize("page", PAGES)
def test_each_file_is_what_its_name_says(site: Path, page: str) -> None:
    """Its first bytes prove it, and the status of the act is in what has words."""
    for link in _links(site, page):
        data = (site / page / link.attributes["href"]).read_bytes()
        match link.attributes["href"].rpartition(".")[2]:
            case "png":
                assert data.startswith(b"\x89PNG\r\n\x1a\n")
                width, height = struct.unpack(">II", data[16:24])
                assert width > 300
                assert height > 500
            case "gv":
                assert data.startswith(b"digraph ")
                assert STATUS in data.decode("utf-8")
            case "svg":
                assert ET.fromstring(data).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314
                assert STATUS in data.decode("utf-8")
            case "bpmn":
                assert ET.fromstring(data).tag.endswith("}definitions")  # noqa: S314
                assert STATUS in data.decode("utf-8")


def test_files_are_the_same_on_every_website_and_offline(websites: Path, site: Path) -> None:
    """They are of the act, not of who publishes it."""
    suffixes = {".svg", ".png", ".gv", ".bpmn"}
    wanted = {
        path.relative_to(site): path.read_bytes()
        for path in (site / "2015-118").rglob("*")
        if path.suffix in suffixes
    }
    assert len(wanted) == 7 * 10

    for website in site_folders(websites):
        for name, data in wanted.items():
            assert (website / name).read_bytes() == data


def test_a_file_that_was_harmed_is_written_again(tmp_path: Path) -> None:
    """And one that is gone; the others are left alone."""
    folder, cache = tmp_path / "site", tmp_path / "cache"
    build_website(content=CONTENT, site_dir=folder, cache=cache)
    files = sorted((folder / "2015-118/2-home-care/annex-3").glob("*.*"))
    before = {file: file.read_bytes() for file in files}
    files[0].unlink()
    files[1].write_bytes(b"harmed")

    build_website(content=CONTENT, site_dir=folder, cache=cache)

    assert {file: file.read_bytes() for file in files} == before
