"""All websites in one call: each as if built alone, and what they share is made once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from markupsafe import escape

from generator.errors import ReglamentError
from generator.website.build import BuiltSite, build_website, build_websites
from tests.support.calls import note_calls
from tests.website.sites import SMALL_PAGES, edit, html_pages, read_site, site_folders

CONTENT = Path("content")
BASED = "aral-akimat"
ADDRESS = "https://example.kz/regulations"


def websites() -> list[dict[str, str]]:
    """What websites.yaml says of each."""
    loaded = yaml.safe_load((CONTENT / "websites.yaml").read_text(encoding="utf-8"))
    return list(loaded["websites"])


def owners() -> dict[str, str]:
    """The Kazakh name of each organization."""
    loaded = yaml.safe_load((CONTENT / "organizations.yaml").read_text(encoding="utf-8"))
    return {found["id"]: found["names"]["kk"] for found in loaded["organizations"]}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The decrees whose pages were made."""
    target = "generator.edition.workshop.decree_pages"
    return note_calls(monkeypatch, target, lambda _, approved: approved.decree.id)


@pytest.fixture
def all_built(project: Path, made: list[str]) -> tuple[BuiltSite, ...]:
    """Every website of the small project, one of them with an address."""
    assert project.is_dir()
    owner = f"owner: {BASED}\n    base_url: "
    edit(CONTENT / "websites.yaml", f"{owner}null", f"{owner}{ADDRESS}")
    built = build_websites(content=CONTENT, strict=True)
    assert made == ["2015-118"]
    return built


def test_each_is_as_if_built_alone(all_built: tuple[BuiltSite, ...]) -> None:
    """Byte for byte, in a folder of its name, the default one first."""
    names = [website["id"] for website in websites()]
    assert len(names) == 10
    assert [built.website for built in all_built] == names
    assert [built.site_dir for built in all_built] == [Path("site", name) for name in names]

    for built in all_built:
        alone = build_website(content=CONTENT, website=built.website, site_dir=Path("alone"))
        assert alone.pages == built.pages == SMALL_PAGES
        assert read_site(built.site_dir) == read_site(alone.site_dir), built.website


def test_each_names_its_own_owner_on_every_page(all_built: tuple[BuiltSite, ...]) -> None:
    """And no other's as its own."""
    known = owners()
    for built, website in zip(all_built, websites(), strict=True):
        for path, page in html_pages(built.site_dir).items():
            named = re.findall(r'<p class="top__owner"><span[^>]*>(.*?)</span>', page)
            owner = str(escape(known[website["owner"]]))
            assert named == [owner], f"{built.website}: {path}"


def test_only_one_that_has_an_address_says_it(all_built: tuple[BuiltSite, ...]) -> None:
    """Canonical addresses, a sitemap, and links of the 404 page; the others have none."""
    for built in all_built:
        site, based = built.site_dir, built.website == BASED
        for path, page in html_pages(site).items():
            canonical = re.findall('<link rel="canonical" href="([^"]*)"', page)
            address = f"{ADDRESS}/{path.removesuffix('index.html')}"
            assert canonical == ([address] if based and path != "404.html" else []), path
            said = f"Беттің мекенжайы: {escape(address)}</p>"
            assert (said in page) == (based and path != "404.html"), path
        assert (site / "sitemap.xml").exists() == based
        assert ("Sitemap: " in (site / "robots.txt").read_text(encoding="utf-8")) == based
        missing = (site / "404.html").read_text(encoding="utf-8")
        links = re.findall('(?:href|src)="(/[^"]*)"', missing)
        assert links
        assert all(link.startswith("/regulations/") for link in links) == based


def test_a_second_call_makes_nothing(all_built: tuple[BuiltSite, ...], made: list[str]) -> None:
    """What was made for ten websites is kept for the next ten."""
    before = [read_site(built.site_dir) for built in all_built]
    made.clear()

    again = build_websites(content=CONTENT, strict=True)

    assert made == []
    assert [read_site(built.site_dir) for built in again] == before


def test_some_are_built_by_their_names(project: Path) -> None:
    """In the order given; None is the default one."""
    built = build_websites(content=CONTENT, websites=["shieli-akimat", None])

    assert [site.website for site in built] == ["shieli-akimat", "employment-department"]
    assert [path.name for path in site_folders(project / "site")] == [
        "employment-department",
        "shieli-akimat",
    ]


def test_offline_copies_stand_beside(project: Path) -> None:
    """Of each website one, in a folder that says so."""
    built = build_websites(content=CONTENT, offline=True)

    assert [site.site_dir.name for site in built] == [f"{site.website}-offline" for site in built]
    assert len(list((project / "site").iterdir())) == 10


@pytest.mark.usefixtures("project")
def test_a_fault_in_strict_mode_leaves_no_website_behind() -> None:
    """What is wrong is wrong on the first already."""
    edit(CONTENT / "pages/about/index.md", "## ", "[x](../nowhere.md)\n\n## ")

    with pytest.raises(ReglamentError, match=r"nowhere\.md"):
        build_websites(content=CONTENT, strict=True)

    assert not Path("site").exists()


@pytest.mark.usefixtures("project")
def test_a_contact_is_shown_where_it_is_known() -> None:
    """In the foot of every page, to be called and written to; where it is unset, nothing is."""
    without = html_pages(build_website(content=Path("content")).site_dir)
    edit(
        Path("content/websites.yaml"),
        "owner: employment-department\n",
        "owner: employment-department\n    contact:\n      phone: +7 (000) 00-00-00\n"
        "      email: kense@example.kz\n      address: <үй> 1\n",
    )

    shown = html_pages(build_website(content=Path("content")).site_dir)

    assert not [path for path, text in without.items() if "mailto:" in text or "tel:" in text]
    assert all("сайтқа берілмеген." in text for text in without.values())
    for path, text in shown.items():
        assert "сайтқа берілмеген." not in text, path
        assert '<a href="tel:+7(000)00-00-00">+7 (000) 00-00-00</a>' in text, path
        assert '<a href="mailto:kense@example.kz">kense@example.kz</a>' in text, path
        assert "Мекенжайы: &lt;үй&gt; 1" in text, path
