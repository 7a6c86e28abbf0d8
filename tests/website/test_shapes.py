"""Putting pages into a shape made once gives byte for byte what MkDocs and Jinja give each."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.website import shapes, theme_settings
from generator.website.build import build_website
from tests.support.calls import note_calls
from tests.support.ferries import add_ferry
from tests.website.sites import changed_files, edit, html_pages, read_site

BASED = ("base_url: null", "base_url: https://example.kz/a&b")
HOSTILE = """short_title: '<b>Ferry</b> & "co" ''x'' {{ y }} {% z %} &amp; </title> №'"""


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that went through the theme, in order; clear it to count anew."""
    target = "generator.website.theme_pages.ThemePages.render"
    return note_calls(monkeypatch, target, lambda _, page: page.url)


def build(name: str, *, offline: bool = False) -> Path:
    """The site that mkdocs.yml gives now, in a folder of this name."""
    to = Path(name)
    return build_website(content=Path("content"), site_dir=to, offline=offline).site_dir


def assert_same(*, offline: bool = False) -> dict[str, bytes]:
    """Build with and without shapes; the site, if both are the same."""
    spliced = read_site(build("spliced", offline=offline))
    edit(Path("mkdocs.yml"), "content: content", "content: content\n      splice: false")
    whole = read_site(build("whole", offline=offline))
    assert changed_files(spliced, whole) == set()
    return spliced


@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.parametrize("based", [False, True])
@pytest.mark.usefixtures("project")
def test_real_pages_are_the_same(rendered: list[str], *, based: bool, offline: bool) -> None:
    """With an address and without, for a server and for a disk."""
    if based:
        edit(Path("content/websites.yaml"), *BASED)

    site = assert_same(offline=offline)

    assert len(site) > 20
    assert rendered, "nothing was spliced"


@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.parametrize("based", [False, True])
@pytest.mark.usefixtures("testland")
def test_several_decrees_are_the_same(*, based: bool, offline: bool) -> None:
    """Repealed and in force, with and without a status line, with a catalogue in the menu."""
    if not based:
        edit(Path("content/websites.yaml"), "    base_url: https://testland.example/services\n", "")

    assert "decrees/index.html" in assert_same(offline=offline)


@pytest.mark.parametrize("offline", [False, True])
@pytest.mark.usefixtures("testland")
def test_pages_beside_written_ones_are_the_same(*, offline: bool) -> None:
    """A hand-written page inside a decree's folder is linked to from near and far."""
    add_ferry(Path("content"), 45)
    for folder in ("2031-7/1-bee-yard/notes", "2028-45/1-ferry", "2031-7/annex"):
        path = Path("content/pages", folder, "notes.md")
        path.parent.mkdir(parents=True)
        path.write_text('# A & <em>b</em> "c" \ue000title\ue001\n', encoding="utf-8")

    site = assert_same(offline=offline)

    assert sum(name.startswith("2031-7/annex/notes") for name in site) == 1


@pytest.mark.usefixtures("testland")
def test_style_sheets_and_scripts_of_the_owner_are_near_or_far() -> None:
    """Also inside the folder of one decree, where its pages stand."""
    add_ferry(Path("content"), 45)
    for name in ("2028-45/own.css", "2028-45/1-ferry/own.js"):
        path = Path("content/pages", name)
        path.parent.mkdir(parents=True)
        path.write_text("/* own */\n", encoding="utf-8")
    more = "extra_css: [2028-45/own.css]\nextra_javascript: [2028-45/1-ferry/own.js]\n"
    edit(Path("mkdocs.yml"), "theme: material\n", f"theme: material\n{more}")

    site = assert_same()

    assert b'href="../../own.css"' in site["2028-45/1-ferry/text/index.html"]
    assert b'href="../../../2028-45/own.css"' in site["2028-44/1-ferry/text/index.html"]


@pytest.mark.usefixtures("testland")
def test_words_that_mean_something_to_html_or_jinja_are_the_same() -> None:
    """In titles, and so in descriptions."""
    edit(Path("content/decrees/2028-09-02-44/1-ferry.yaml"), "short_title: Ferry", HOSTILE)

    site = assert_same()

    page = site["2028-44/1-ferry/index.html"].decode("utf-8")
    title = page.partition("<title>")[2].partition("</title>")[0]
    assert title.startswith("&lt;b&gt;Ferry&lt;/b&gt; &amp; &#34;co&#34; &#39;x&#39; {{ y }} {% z")


@pytest.mark.usefixtures("testland")
def test_addresses_of_files_on_a_server_are_the_same() -> None:
    """Where mkdocs.yml asks for them."""
    edit(Path("mkdocs.yml"), "theme: material\n", "theme: material\nuse_directory_urls: false\n")

    assert_same()


def test_a_mark_stands_in_no_text_of_ours() -> None:
    """The model refuses what is not seen (`Text`)."""
    assert not shapes._OPEN.isprintable()
    assert not shapes._CLOSE.isprintable()


@pytest.mark.usefixtures("testland")
def test_few_pages_go_through_the_theme(rendered: list[str]) -> None:
    """Two of each shape, to prove it, and its mark: that is what saves the time."""
    pages = html_pages(build("site"))

    ours = [name for name in pages if name not in {"404.html", "about/index.html"}]
    spliced = {f"{url}index.html" for url in rendered}
    assert spliced < set(ours)

    rendered.clear()
    edit(Path("mkdocs.yml"), "content: content", "content: content\n      splice: false")
    build("site")
    assert rendered == []


@pytest.mark.parametrize(
    "words",
    [
        "{{ page.url }}",
        "{{ page.update_date }}",
        "{{ page.title | truncate(25, true) }}",
        "{% if 'text' in page.url %}text{% endif %}",
    ],
)
@pytest.mark.usefixtures("testland")
def test_templates_of_the_owner_may_show_anything_of_a_page(words: str) -> None:
    """Which a few pages need not show to be otherwise: each is rendered."""
    template = Path("overrides/main.html")
    template.parent.mkdir()
    template.write_text(
        '{% extends "base.html" %}{% block content %}<b>'
        + words
        + "</b>{{ page.content }}{% endblock %}",
        encoding="utf-8",
    )
    edit(
        Path("mkdocs.yml"),
        "theme: material\n",
        "theme:\n  name: material\n  custom_dir: overrides\n",
    )

    site = assert_same()

    if words == "{{ page.url }}":
        for name, data in site.items():
            if name.endswith("/index.html"):
                assert f"<b>{name.removesuffix('index.html')}</b>".encode() in data


@pytest.mark.usefixtures("testland")
def test_a_theme_that_comes_to_show_more_of_a_page_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own too: the second page of a shape tells."""
    theme = tmp_path / "theme"
    shutil.copytree(theme_settings.THEME, theme)
    edit(theme / "base.html", "{{ page.content }}", "<b>{{ page.url }}</b>{{ page.content }}")
    monkeypatch.setattr(theme_settings, "THEME", theme)

    site = assert_same()

    assert b"<b>2031-7/1-bee-yard/text/</b>" in site["2031-7/1-bee-yard/text/index.html"]


@pytest.mark.usefixtures("testland")
def test_a_hook_sees_every_page() -> None:
    """Then MkDocs renders each."""
    Path("hook.py").write_text(
        "def on_post_page(output, page, config):\n"
        "    return output + f'<!-- seen {page.title} at {page.url} -->'\n",
        encoding="utf-8",
    )
    edit(Path("mkdocs.yml"), "theme: material\n", "theme: material\nhooks: [hook.py]\n")

    pages = html_pages(build("site"))

    assert [
        name
        for name, text in pages.items()
        if name != "404.html" and f" at {name.removesuffix('index.html')} -->" not in text
    ] == []


@pytest.mark.usefixtures("testland")
def test_another_plugin_sees_every_page() -> None:
    """Search, say, which makes an index of them all."""
    edit(Path("mkdocs.yml"), "plugins:\n", "plugins:\n  - search\n")

    site = build("site")

    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    pages = {name.removesuffix("index.html") for name in html_pages(site)} - {"404.html"}
    assert found == pages
