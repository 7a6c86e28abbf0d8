"""What a server must send stands ready beside each site."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.errors import OutputError
from generator.website.build import build_website
from generator.website.headers import header_files, send
from tests.website.sites import edit

NAMES = {
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
}


def test_the_header_says_what_a_page_cannot() -> None:
    """Who may frame a page; all else is as in the page."""
    said = send([])

    assert said.keys() == NAMES
    assert said["Content-Security-Policy"].endswith("; frame-ancestors 'none'")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("nginx.conf", r'^add_header ([\w-]+) "([^"]+)" always;$'),
        ("apache.conf", r'^  Header always set ([\w-]+) "([^"]+)"$'),
    ],
)
def test_both_servers_are_told_the_same(name: str, line: str) -> None:
    """Each in its own words; no value holds what would end it."""
    text = header_files([], None)[name]

    assert dict(re.findall(line, text, re.MULTILINE)) == send([])


def test_an_apache_without_headers_still_serves_the_pages() -> None:
    """Each header stands where the module is asked for; what an .htaccess needs is said."""
    text = header_files([], None)["apache.conf"]
    inside = re.findall(r"<IfModule mod_headers\.c>\n(.*?)</IfModule>", text, re.DOTALL)

    assert text.count("Header always") == sum(part.count("Header always") for part in inside)
    assert "`AllowOverride FileInfo Options=Indexes`" in text


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (None, "/404.html"),
        ("https://a.kz", "/404.html"),
        ("https://a.kz/b/", "/b/404.html"),
    ],
)
def test_the_page_for_what_is_not_there_is_named(address: str | None, missing: str) -> None:
    """Below the path of the website."""
    files = header_files([], address)

    assert f"error_page 404 {missing};\n" in files["nginx.conf"]
    assert f"ErrorDocument 404 {missing}\n" in files["apache.conf"]


@pytest.mark.usefixtures("project")
def test_they_stand_beside_the_site_and_not_in_it() -> None:
    """A second build writes them again; a copy for a disk has no server."""
    build_website(content=Path("content"))
    site = build_website(content=Path("content")).site_dir
    beside = site.with_name(f"{site.name}.headers")
    assert {path.name for path in beside.iterdir()} == {"nginx.conf", "apache.conf", ".reglament"}
    copy = build_website(content=Path("content"), offline=True).site_dir

    assert not list(site.rglob("*.conf"))
    assert not copy.with_name(f"{copy.name}.headers").exists()


@pytest.mark.usefixtures("project")
def test_a_program_of_the_owners_template_is_in_the_header_too() -> None:
    """A browser obeys the page and the header, and the stricter of both."""
    template = Path("overrides/partials/footer.html")
    template.parent.mkdir(parents=True)
    template.write_text("<script>own()</script>", encoding="utf-8")
    edit(
        Path("mkdocs.yml"),
        "theme: material\n",
        "theme:\n  name: material\n  custom_dir: overrides\n",
    )

    site = build_website(content=Path("content")).site_dir

    page = (site / "index.html").read_text(encoding="utf-8")
    (found,) = set(re.findall("'sha256-[^']+'", page))
    assert found in site.with_name(f"{site.name}.headers").joinpath("nginx.conf").read_text("utf-8")


@pytest.mark.usefixtures("project")
def test_what_is_somebody_elses_is_not_written_over() -> None:
    """As it is with the site itself."""
    mine = Path("site/employment-department.headers/nginx.conf")
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", encoding="utf-8")

    with pytest.raises(OutputError, match="no build wrote"):
        build_website(content=Path("content"))

    assert mine.read_text(encoding="utf-8") == "mine"
