"""What every built page carries, and what none of them does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from generator.checks.loading import load_content
from generator.model.provision import Placed
from tests.support.reading import Element, read_html
from tests.website.sites import CONTENT, html_pages

REPEAL = "Қызылорда облысы әкімдігінің 2020 жылғы 6 ақпандағы № 163 қаулысымен жойылды."

# Names of formats and protocols, which have no Kazakh form.
LATIN = {"PDF", "RSS", "SVG", "PNG", "GV", "Graphviz", "BPMN", "WCAG", "AA", "JavaScript"}
LATIN |= {"Chromium", "axe", "core", "Ctrl", "Mac", "Cmd"}
"""Names of kinds of files, programs and keys, which Kazakh writes in Latin letters too."""
SPEAKING = ("alt", "aria-label", "aria-description", "placeholder", "title")


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, str]:
    """Every HTML page of the real site."""
    return html_pages(site)


@pytest.fixture(scope="session")
def trees(pages: dict[str, str]) -> dict[str, Element]:
    """The same, read."""
    return {path: read_html(text) for path, text in pages.items()}


def test_the_site_has_its_pages(pages: dict[str, str]) -> None:
    """The site's own, the decree, what is known of it, work, eight pages of each regulation."""
    assert {"index.html", "404.html", "about/index.html", "2015-118/index.html"} <= pages.keys()
    assert "2015-118/inconsistencies/index.html" in pages
    assert sum(path.startswith("2015-118/") for path in pages) == 2 + 9 + 7 * 8


def test_every_page_carries_the_repeal(trees: dict[str, Element]) -> None:
    """Also those that are written by hand, and the one for a page that is not there."""
    bare = [path for path, tree in trees.items() if REPEAL not in _one(tree, "foot").text]

    assert bare == []


@pytest.mark.parametrize("path", ["about/index.html", "404.html"])
def test_the_status_on_a_page_of_no_decree_keeps_numbers_with_words(
    path: str, trees: dict[str, Element]
) -> None:
    """As on the pages of the decree, no line ends between a day and its month."""
    kept = _one(trees[path], "status__text").all("span")

    assert [one.text for one in kept] == ["2020 жылғы", "6 ақпандағы", "№ 163"]


def test_the_status_at_the_end_of_every_page_keeps_numbers_with_words(
    trees: dict[str, Element],
) -> None:
    """It is the same sentence there."""
    kept = {
        tuple(one.text for one in _one(tree, "foot__status").all("span")) for tree in trees.values()
    }

    assert kept == {("2020 жылғы", "6 ақпандағы", "№ 163")}


def test_the_law_stands_on_the_built_pages_letter_for_letter(trees: dict[str, Element]) -> None:
    """Every provision of the decree and of the seven regulations, with its printed number."""
    approved = load_content(CONTENT).decrees[0]
    acts: list[tuple[str, Iterable[Placed]]] = [
        ("2015-118/index.html", approved.decree.provisions())
    ]
    acts += [
        (f"2015-118/{law.slug}/text/index.html", law.provisions()) for law in approved.regulations
    ]
    found = 0
    for path, provisions in acts:
        shown = {
            paragraph.all("a", css_class="n")[0].attributes["id"]: paragraph.text
            for paragraph in trees[path].all("p")
            if paragraph.all("a", css_class="n")
        }
        for placed in provisions:
            assert shown[placed.identity] == placed.provision.printed
            found += 1

    assert found == 219


def test_every_cell_of_annex_1_stands_on_the_built_pages(trees: dict[str, Element]) -> None:
    """All 140, each in its own row and column, under and beside the official names."""
    cells = 0
    for law in load_content(CONTENT).decrees[0].regulations:
        (table,) = trees[f"2015-118/{law.slug}/annex-1/index.html"].all("table")
        rows = [
            [cell.text for cell in row.children if isinstance(cell, Element)]
            for row in table.all("tr")
        ]
        assert rows == [[row.number, row.name, *found] for row, found in law.table(law.annexes[0])]
        cells += sum(len(row) - 2 for row in rows[1:])

    assert cells == 140


def test_no_page_loads_anything_from_elsewhere(pages: dict[str, str]) -> None:
    """Scripts, styles, pictures and icons are the site's own."""
    foreign = re.compile(
        r"""<(?:script|img|iframe|source|video|audio|embed|object|image|use)\b[^>]*?
            \b(?:src|href|data|srcset)="(?:https?:)?//
          | <link\b(?![^>]*\brel="canonical")[^>]*?\bhref="(?:https?:)?//
          | \burl\(\s*["']?(?:https?:)?// | @import | <base\b | http-equiv="refresh" """,
        re.VERBOSE | re.IGNORECASE,
    )

    assert {
        path: foreign.findall(text) for path, text in pages.items() if foreign.search(text)
    } == {}


def test_no_style_or_script_loads_anything_from_elsewhere(site: Path) -> None:
    """What stands in Material's style sheet are names, not addresses to load from."""
    found = {
        (path.name.partition(".")[0], address)
        for path in (*site.rglob("*.css"), *site.rglob("*.js"))
        for address in re.findall(r"https?://[\w./-]+", path.read_text(encoding="utf-8"))
    }

    assert found == {
        ("main", "http://www.w3.org/2000/svg"),  # a namespace
        ("main", "https://fontawesome.com"),  # a comment
        ("main", "https://fontawesome.com/license/free"),  # a comment
    }


def test_what_would_start_the_loaders_is_on_no_page(pages: dict[str, str]) -> None:
    """No diagram of mermaid and no link to a source repository."""
    starters = re.compile(r'class="[^"]*\bmermaid\b|data-md-component="source"|class="md-source')

    assert [path for path, text in pages.items() if starters.search(text)] == []


def test_no_page_holds_a_style_of_its_own(trees: dict[str, Element]) -> None:
    """Neither as an attribute nor as an element: a strict policy can forbid both."""
    found = [
        (path, element.tag)
        for path, tree in trees.items()
        for element in tree.all()
        if element.tag == "style" or "style" in element.attributes
    ]

    assert found == []


def test_no_page_is_signed_by_its_tools(pages: dict[str, str]) -> None:
    """The site is its owner's."""
    signature = re.compile(r'name="generator"|mkdocs|made with|squidfunk', re.IGNORECASE)

    assert [path for path, text in pages.items() if signature.search(text)] == []


def test_no_word_of_another_language_is_on_a_page(trees: dict[str, Element]) -> None:
    """In text, in labels that are read aloud, in titles and descriptions."""
    found = {
        (path, word)
        for path, tree in trees.items()
        for words in _said(tree)
        for word in re.findall(r"[A-Za-z]{2,}", words)
        if word not in LATIN
    }

    assert found == set()


def test_every_page_has_its_language_title_and_description(trees: dict[str, Element]) -> None:
    """All in Kazakh; the title names the page, then the site."""
    for path, tree in trees.items():
        (html,) = tree.all("html")
        # A drawing has a title too.
        (title,) = tree.all("head")[0].all("title")
        assert html.attributes["lang"] == "kk", path
        assert re.fullmatch(r"\S.* – Мемлекеттік көрсетілетін қызметтер регламенттері", title.text)
        assert _meta(tree, "description"), path
        shared = {
            meta.attributes["property"]: meta.attributes["content"]
            for meta in tree.all("meta")
            if "property" in meta.attributes
        }
        assert shared == {
            "og:type": "website",
            "og:site_name": "Мемлекеттік көрсетілетін қызметтер регламенттері",
            "og:title": title.text.partition(" – Мемлекеттік")[0],
            "og:description": _meta(tree, "description"),
            "og:locale": "kk_KZ",
        }, path


def test_no_page_has_an_address_that_nobody_gave(pages: dict[str, str], site: Path) -> None:
    """The websites' addresses are unknown: no canonical address, no sitemap."""
    assert [path for path, text in pages.items() if 'rel="canonical"' in text] == []
    assert not (site / "sitemap.xml").exists()
    assert "Sitemap" not in (site / "robots.txt").read_text(encoding="utf-8")


def test_every_link_inside_the_site_leads_somewhere(trees: dict[str, Element], site: Path) -> None:
    """Pages, anchors, styles, scripts and pictures; hand-written pages and the frame too."""
    dead = [
        (path, url)
        for path, tree in trees.items()
        for element in tree.all()
        for name in ("href", "src", "xlink:href")
        if (url := element.attributes.get(name)) and not _leads_somewhere(site, path, url, trees)
    ]

    assert dead == []


def test_ids_are_unique_on_each_page(trees: dict[str, Element]) -> None:
    """Those of our frame and of Material's included."""
    for path, tree in trees.items():
        ids = [element.attributes["id"] for element in tree.all() if "id" in element.attributes]
        assert len(ids) == len(set(ids)), path


def test_no_two_pages_have_one_heading(trees: dict[str, Element]) -> None:
    """Each page of a regulation says which it is; the overview's is the service alone."""
    headings = {path: tree.all("h1")[0].text for path, tree in trees.items()}

    assert len(set(headings.values())) == len(headings)
    for law in load_content(CONTENT).decrees[0].regulations:
        overview = headings.pop(f"2015-118/{law.slug}/index.html").replace("\u00ad", "")
        assert overview == law.short_title


def test_the_skip_link_leads_to_what_takes_the_focus(trees: dict[str, Element]) -> None:
    """Else some browsers scroll there, and go on from the top at the next key."""
    for path, tree in trees.items():
        assert tree.by_id("main").attributes["tabindex"] == "-1", path


def test_no_control_is_there_that_nothing_uses(trees: dict[str, Element]) -> None:
    """Material's drawer, its search and its dialog; no label is without words."""
    for path, tree in trees.items():
        classes = {name for one in tree.all() for name in one.attributes.get("class", "").split()}
        assert classes & {"md-toggle", "md-overlay", "md-dialog"} == set(), path
        assert all(label.text for label in tree.all("label")), path


def test_no_control_says_its_name_twice(trees: dict[str, Element]) -> None:
    """As its name and again as what describes it."""
    for path, tree in trees.items():
        twice = [
            one.attributes["title"]
            for one in tree.all()
            if one.attributes.get("title", "") in {one.attributes.get("aria-label"), one.text}
            if one.attributes.get("title")
        ]
        assert twice == [], path


def test_that_the_owner_cannot_be_reached_is_said(trees: dict[str, Element]) -> None:
    """In the foot, to which the page on accessibility sends who needs help."""
    for path, tree in trees.items():
        assert "мекенжайы сайтқа берілмеген." in _one(tree, "foot").text, path


def test_a_drawing_names_the_table_that_it_is_made_of(trees: dict[str, Element]) -> None:
    """As the act would: «1-қосымшасының кестесі», all of it the link to the table."""
    for number in ("2", "3"):
        tree = trees[f"2015-118/2-home-care/annex-{number}/index.html"]
        note = _one(tree, "rebuilt").text
        assert "регламенттің 5, 6 және 7-тармақтары мен 1-қосымшасының кестесі бойынша" in note
        links = [link.text for link in _one(tree, "rebuilt").all("a")]
        assert links == ["5, 6 және 7-тармақтары", "1-қосымшасының кестесі"]


def test_a_legend_is_spoken_of_only_where_there_is_a_drawing(trees: dict[str, Element]) -> None:
    """Elsewhere the mark alone is explained."""
    acts = {path: tree for path, tree in trees.items() if path.startswith("2015-118/")}
    speaking = {path for path, tree in acts.items() if "шартты белгілемелердің" in tree.text}
    drawn = {path for path, tree in acts.items() if tree.all(css_class="drawing")}

    assert speaking
    assert speaking <= drawn


def test_the_menu_says_where_the_reader_is(trees: dict[str, Element]) -> None:
    """On the page itself, and on pages below it."""
    decree = _one(trees["2015-118/index.html"], "top__menu")
    text = _one(trees["2015-118/2-home-care/text/index.html"], "top__menu")

    assert [
        a.attributes["aria-current"] for a in decree.all("a") if "aria-current" in a.attributes
    ] == ["page"]
    assert [
        a.attributes["aria-current"] for a in text.all("a") if "aria-current" in a.attributes
    ] == ["true"]


def test_the_page_that_is_not_there_helps(trees: dict[str, Element]) -> None:
    """It says so, leads to home and decree, and keeps out of search engines."""
    tree = trees["404.html"]
    (article,) = tree.all("article")

    links = [link.text for link in article.all("a")]
    assert links[:2] == ["Басты бет", "Қаулы"]
    assert "Сайт туралы" in links
    # Each service under the need that it answers.
    assert "Үйде күтім көрсету" in links
    assert article.all("h3")[0].text == "Жүріп-тұру"
    assert _meta(tree, "robots") == "noindex"


def test_every_page_says_on_paper_where_it_is(trees: dict[str, Element]) -> None:
    """By its place on the site, as long as nobody has given the site an address."""
    for path, tree in trees.items():
        if path != "404.html":
            said = f"Беттің мекенжайы: /{path.removesuffix('index.html')}"
            assert _one(tree, "top__whence").text == said


def test_the_owner_is_named_in_full(trees: dict[str, Element]) -> None:
    """As the regulations name it."""
    owner = (
        '"Қызылорда облысының жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы"'
    )

    assert all(owner in _one(tree, "top__owner").text for tree in trees.values())


def test_nothing_is_published_that_no_page_uses(site: Path) -> None:
    """No search worker, no stemmers of other languages, no maps for debugging."""
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}

    assert [name for name in names if re.search(r"lunr|workers|\.map$|favicon\.png", name)] == []


def _one(tree: Element, css_class: str) -> Element:
    (found,) = tree.all(css_class=css_class)
    return found


def _meta(tree: Element, name: str) -> str:
    return next(
        m.attributes["content"] for m in tree.all("meta") if m.attributes.get("name") == name
    )


def _said(tree: Element) -> list[str]:
    said = [_meta(tree, "description")]
    for element in tree.all():
        said += [element.attributes[name] for name in SPEAKING if name in element.attributes]
        # An address is in Latin letters.
        if (
            element.tag not in {"script", "style"}
            and element.attributes.get("class") != "top__whence"
        ):
            said += [child for child in element.children if isinstance(child, str)]
    return said


def _leads_somewhere(site: Path, page: str, url: str, trees: dict[str, Element]) -> bool:
    parts = urlsplit(url)
    if parts.scheme:
        return True
    # The page for what is not there is shown at any address: its links start at the root.
    base = site if parts.path.startswith("/") else (site / page).parent
    target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else site / page
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file():
        return False
    if not parts.fragment:
        return True
    tree = trees[target.relative_to(site).as_posix()]
    return any(element.attributes.get("id") == unquote(parts.fragment) for element in tree.all())
