"""One call builds one website: the same as MkDocs makes, in its place only when whole."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import ContentError, OutputError, ReglamentError
from generator.render.site import Front
from generator.render.site import front as real_front
from generator.website import build
from generator.website.build import build_website
from tests.support.repository import ROOT
from tests.website.sites import SMALL_PAGES, edit, html_pages, read_site, run_mkdocs, site_folders

CONTENT = Path("content")


def test_the_site_stands_where_its_website_says(project: Path) -> None:
    """The default website without a word, any other by its name; each in a folder of its own."""
    first = build_website(content=CONTENT)
    second = build_website(content=CONTENT, website="aral-akimat")

    assert (first.website, first.site_dir) == (
        "employment-department",
        Path("site/employment-department"),
    )
    assert second.site_dir == Path("site/aral-akimat")
    assert first.pages == SMALL_PAGES
    owners = {
        name: (project / "site" / name / "index.html").read_text("utf-8")
        for name in ("employment-department", "aral-akimat")
    }
    assert "Арал ауданы әкімдігі" in owners["aral-akimat"]
    assert "Арал ауданы әкімдігі" not in owners["employment-department"]


def test_it_is_what_mkdocs_builds(project: Path) -> None:
    """Byte for byte, the list of files too."""
    built = build_website(content=CONTENT, site_dir=Path("ours"), strict=True)
    usual = run_mkdocs(project, "build", "--strict")

    assert usual.returncode == 0, usual.stderr
    assert read_site(project / "site/employment-department") == read_site(built.site_dir)


def test_a_folder_with_content_alone_is_enough(project: Path) -> None:
    """Without mkdocs.yml the site is the same, by the built-in configuration."""
    with_file = build_website(content=CONTENT, site_dir=Path("with"))
    (project / "mkdocs.yml").unlink()
    without = build_website(content=CONTENT, site_dir=Path("without"), strict=True)

    assert read_site(with_file.site_dir) == read_site(without.site_dir)


def test_the_built_in_configuration_is_the_projects() -> None:
    """But for the folders, which the caller gives."""
    ours = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    built_in = yaml.safe_load((ROOT / "generator/website/default.yml").read_text(encoding="utf-8"))

    assert ours.pop("docs_dir") == "content/pages"
    assert ours.pop("site_dir") == "site/employment-department"
    assert ours.pop("plugins") == [{"reglament": {"content": "content"}}]
    assert built_in.pop("plugins") == ["reglament"]
    assert built_in == ours


@pytest.mark.usefixtures("project")
def test_steps_are_told() -> None:
    """In words, so that a person sees that something happens."""
    told: list[str] = []

    build_website(content=CONTENT, progress=told.append)

    assert told == [
        "reading the content",
        "making 2015-118/1-personal-assistant",
        f"writing {SMALL_PAGES} pages of employment-department",
    ]


@pytest.mark.usefixtures("project")
def test_wrong_content_leaves_the_last_site_as_it_was() -> None:
    """Nothing is written, and every problem is told."""
    built = build_website(content=CONTENT)
    before = read_site(built.site_dir)
    edit(CONTENT / "websites.yaml", "default:", "defualt:")

    with pytest.raises(ContentError, match=r"content.websites\.yaml:\d+:\d+: error"):
        build_website(content=CONTENT)

    assert read_site(built.site_dir) == before
    assert site_folders(built.site_dir.parent) == [built.site_dir]


@pytest.mark.usefixtures("project")
def test_a_strict_build_with_a_warning_leaves_the_last_site_as_it_was() -> None:
    """Also when the fault shows only after MkDocs has begun to write."""
    built = build_website(content=CONTENT)
    before = read_site(built.site_dir)
    edit(CONTENT / "pages/about/index.md", "## ", "[x](../nowhere.md)\n\n## ")

    with pytest.raises(ReglamentError, match=r"nowhere\.md"):
        build_website(content=CONTENT, strict=True)

    assert read_site(built.site_dir) == before
    assert any("nowhere.md" in warning for warning in build_website(content=CONTENT).warnings)


def test_what_is_not_ours_survives(project: Path) -> None:
    """Files that a person put into the site's folder stay there, whole folders too."""
    built = build_website(content=CONTENT)
    kept = {".well-known/proof.txt": "a", "CNAME": "b", "2015-118/notes/own.txt": "c"}
    for name, text in kept.items():
        (built.site_dir / name).parent.mkdir(exist_ok=True)
        (built.site_dir / name).write_text(text, encoding="utf-8")
    shutil.rmtree(project / "content/pages/about")

    build_website(content=CONTENT)

    assert {name: (built.site_dir / name).read_text("utf-8") for name in kept} == kept
    assert not (built.site_dir / "about").exists()


@pytest.mark.usefixtures("project")
def test_a_folder_that_no_build_wrote_is_left_alone() -> None:
    """A mistyped folder costs nobody their files."""
    with pytest.raises(OutputError, match="no build wrote"):
        build_website(content=CONTENT, site_dir=CONTENT)
    Path("file").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="is not a folder"):
        build_website(content=CONTENT, site_dir=Path("file"))

    assert (CONTENT / "websites.yaml").is_file()
    assert Path("file").read_text(encoding="utf-8") == "x"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("site", "cache"),
    [
        ("content/site", "cache"),
        ("content/pages/site", "cache"),
        ("content/../content/decrees/site", "cache"),
        ("site", "content/decrees/cache"),
        ("site", "site"),
        ("site", "site/x/../cache"),
    ],
)
def test_a_place_that_the_next_build_would_stumble_over_is_refused(site: str, cache: str) -> None:
    """A site is no content, and a cache is no part of a site."""
    before = read_site(Path())

    with pytest.raises(OutputError, match="lies in the"):
        build_website(content=CONTENT, site_dir=Path(site), cache=Path(cache))

    assert read_site(Path()) == before


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "plugins:\n  - reglament:\n      content: content",
            "plugins: []",
            "does not use the plugin",
        ),
        ("theme: material", "theme: mkdocs", "theme: material"),
        ("theme: material", "theme: no-such-theme", "no-such-theme"),
        ("site_name: reglament", "site_name: [", "mkdocs.yml"),
        ("      content: content", "      contents: content", "contents"),
    ],
)
def test_a_wrong_configuration_is_said_in_words(old: str, new: str, message: str) -> None:
    """As an error of ours, with what is wrong in it."""
    edit(Path("mkdocs.yml"), old, new)

    with pytest.raises(ReglamentError, match=re.escape(message)):
        build_website(content=CONTENT, strict=True)


@pytest.mark.usefixtures("project")
def test_a_full_disk_leaves_the_last_site_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever MkDocs cannot write is said in words."""
    built = build_website(content=CONTENT)
    before = read_site(built.site_dir)

    def full(_: object) -> None:
        raise OSError(28, "No space left on device", "page.html")

    monkeypatch.setattr(build, "build", full)
    with pytest.raises(OutputError, match=r"page\.html: the site cannot be built: No space left"):
        build_website(content=CONTENT)

    assert read_site(built.site_dir) == before


@pytest.mark.usefixtures("project")
def test_an_empty_name_is_no_website() -> None:
    """It is a mistake of a script, not a wish for the default one."""
    with pytest.raises(ReglamentError, match="no website ''"):
        build_website(content=CONTENT, website="")


@pytest.mark.usefixtures("project")
def test_an_unknown_website_is_said_with_those_there_are() -> None:
    """A mistyped name is found by reading the message."""
    with pytest.raises(ReglamentError, match=r"no website 'aral'.*aral-akimat"):
        build_website(content=CONTENT, website="aral")


@pytest.mark.usefixtures("project")
def test_a_missing_configuration_is_said_in_words() -> None:
    """Only the one that was asked for; without asking there is a built-in one."""
    with pytest.raises(ReglamentError, match="there is no such file"):
        build_website(Path("other.yml"), content=CONTENT)


@pytest.mark.usefixtures("project")
def test_an_address_that_is_given_is_used() -> None:
    """Canonical addresses, a sitemap with the documents' dates, and links of the 404 page."""
    address = "https://example.kz/regulations"
    edit(
        CONTENT / "websites.yaml",
        "owner: employment-department\n    base_url: null",
        f"owner: employment-department\n    base_url: {address}",
    )

    folder = build_website(content=CONTENT).site_dir

    text = (folder / "2015-118/1-personal-assistant/text/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{address}/2015-118/1-personal-assistant/text/">' in text
    sitemap = (folder / "sitemap.xml").read_text(encoding="utf-8")
    assert sitemap.count("<url>") == SMALL_PAGES
    assert set(re.findall("<lastmod>(.*)</lastmod>", sitemap)) == {"2020-02-06"}
    assert 'href="/regulations/2015-118/"' in (folder / "404.html").read_text(encoding="utf-8")
    assert f"Sitemap: {address}/sitemap.xml" in (folder / "robots.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("project")
def test_a_page_written_by_hand_is_part_of_the_site() -> None:
    """With the status, and a link to it on every page; nothing else is to be edited."""
    page = CONTENT / "pages/help/index.md"
    page.parent.mkdir()
    page.write_text(
        "# Анықтама & көмек {#main}\n\n[Мәтін](../2015-118/index.md#history)\n", "utf-8"
    )

    pages = html_pages(build_website(content=CONTENT, strict=True).site_dir)

    assert "№ 163</span> қаулысымен жойылды" in pages["help/index.html"]
    assert '<a href="../2015-118/#history">Мәтін</a>' in pages["help/index.html"]
    assert "<title>Анықтама &amp; көмек – " in pages["help/index.html"]
    link = re.compile(r'href="(?:[./]*help/|\./)">Анықтама &amp; көмек<')
    assert [path for path, text in pages.items() if not link.search(text)] == []


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("name", ["README.md", "index.md", "index.html", "sheet.css"])
def test_a_file_written_by_hand_takes_no_other_files_place(name: str) -> None:
    """The data's page and a file of the same address: one of them must go."""
    clash = CONTENT / "pages/2015-118" / name
    clash.parent.mkdir()
    clash.write_text("# x\n", encoding="utf-8")

    message = f"{name}: this place is that of a file made from the data"
    with pytest.raises(ReglamentError, match=re.escape(message)):
        build_website(content=CONTENT)


@pytest.mark.usefixtures("project")
def test_a_dead_link_on_a_page_of_ours_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever mkdocs.yml says of links, so that a strict build stops."""

    def front(*arguments: Any) -> Front:
        made = real_front(*arguments)
        home = made.pages[0]
        linked = replace(home, markdown=f"{home.markdown}\n\n[a](missing/index.md)\n")
        return replace(made, pages=(linked, *made.pages[1:]))

    monkeypatch.setattr("generator.edition.edition.front", front)
    edit(Path("mkdocs.yml"), "anchors: warn", "anchors: ignore")
    dead = "'index.md' links to 'missing/index.md', which is not there"

    with pytest.raises(ReglamentError, match=re.escape(dead)):
        build_website(content=CONTENT, strict=True)
    assert any(dead in warning for warning in build_website(content=CONTENT).warnings)


@pytest.mark.usefixtures("project")
def test_a_dead_anchor_on_a_page_written_by_hand_is_a_warning() -> None:
    """Also where it leads to a page made from the data."""
    edit(CONTENT / "pages/about/index.md", "## ", "[x](../2015-118/index.md#nowhere)\n\n## ")

    with pytest.raises(ReglamentError, match="does not contain an anchor '#nowhere'"):
        build_website(content=CONTENT, strict=True)


def test_another_jurisdiction_in_another_language_builds(tmp_path: Path) -> None:
    """Testland's site speaks English throughout, without a warning."""
    folder = tmp_path / "testland"

    build_website(content=ROOT / "tests/data/testland", site_dir=folder, strict=True)

    for path, text in html_pages(folder).items():
        assert '<html lang="en"' in text, path
        assert not re.search("[\u0400-\u04ff]", text), path
