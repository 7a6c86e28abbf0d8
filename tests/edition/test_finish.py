"""Finished pages: links become addresses, and none leads nowhere unnoticed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edition.addresses import Addresses
from generator.edition.finish import UNDATED, finish_pages
from generator.render.page import Page

LINKS = (
    "index.md",
    "../index.md#main",
    "b/index.md",
    "b/index.md?q=1&r#main",
    "#main",
    "mailto:a@b.kz",
    "tel:+77242",
    "https://b.kz/index.md",
    "//b.kz/index.md",
)
AS_FOLDERS = ("./", "../#main", "b/", "b/?q=1&amp;r#main")
AS_FILES = ("index.html", "../index.html#main", "b/index.html", "b/index.html?q=1&amp;r#main")
UNCHANGED = ("#main", "mailto:a@b.kz", "tel:+77242", "https://b.kz/index.md", "//b.kz/index.md")


def links_of(links: tuple[str, ...], addresses: Addresses) -> list[str]:
    """The addresses of these links of the page `a/index.md`, as finished; none is dead."""
    text = "# T {#main}\n\nread index.md\n\n" + "\n".join(f"[x]({link})" for link in links)
    pages = [
        Page(path, "t", "d", text if path == "a/index.md" else "# T {#main}")
        for path in ("index.md", "a/index.md", "a/b/index.md")
    ]
    finished, dead = finish_pages(pages, outside=(), addresses=addresses)
    assert dead == ()
    page = finished[1].content.decode("utf-8")
    assert "<p>read index.md</p>" in page
    return re.findall(r'href="([^"]*)">x<', page)


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [(Addresses.FOLDER, AS_FOLDERS), (Addresses.FILE, AS_FILES)],
)
def test_links_between_files_become_addresses(
    addresses: Addresses, expected: tuple[str, ...]
) -> None:
    """Of folders for a server, of files for a disk; addresses elsewhere stay."""
    assert links_of(LINKS, addresses) == [*expected, *UNCHANGED]


@given(st.lists(st.sampled_from(LINKS)), st.sampled_from(Addresses))
def test_a_link_is_the_same_whatever_other_links_a_page_has(
    links: list[str], addresses: Addresses
) -> None:
    """Each is written once a page, and stands wherever the page has it."""
    each = [links_of((link,), addresses)[0] for link in links]

    assert links_of(tuple(links), addresses) == each


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("missing/index.md", "the page 'a/index.md' links to 'missing/index.md', which is not"),
        ("../../index.md", "links to '../../index.md', which is not there"),
        ("../index.md#nowhere", "links to '../index.md#nowhere': there is no such anchor"),
        ("#nowhere", "links to '#nowhere': there is no such anchor"),
        ("index.md#nowhere", "links to 'index.md#nowhere': there is no such anchor"),
    ],
)
@pytest.mark.parametrize("form", ["[a]({})", '<a href="{}">b</a>', '<a class="c" href="{}">b</a>'])
def test_a_dead_link_is_said_with_its_page(link: str, message: str, form: str) -> None:
    """However it is written: to a page, to an anchor there, to an anchor here."""
    pages = [
        Page("index.md", "t", "d", "# T {#main}"),
        Page("a/index.md", "t", "d", f"# T {{#main}}\n\n{form.format(link)}"),
    ]

    _, (dead,) = finish_pages(pages, outside=(), addresses=Addresses.FOLDER)

    assert message in dead


def test_pages_outside_may_be_linked_to() -> None:
    """Their anchors are not known, their being there is."""
    page = Page("a/index.md", "t", "d", "[x](../b/index.md#any) [x](../c/index.md)")

    _, dead = finish_pages([page], outside=["b/index.md"], addresses=Addresses.FOLDER)

    assert dead == ("the page 'a/index.md' links to '../c/index.md', which is not there",)


def test_an_anchor_may_be_written_in_percent() -> None:
    """A browser finds Cyrillic ids by either form."""
    page = Page("a/index.md", "t", "d", '<p id="қала">x</p>\n\n[x](#%D2%9B%D0%B0%D0%BB%D0%B0)')

    assert finish_pages([page], outside=(), addresses=Addresses.FOLDER)[1] == ()


def test_a_page_without_a_date_gets_a_fixed_one() -> None:
    """The day of building would make each day's site differ."""
    (page,), _ = finish_pages(
        [Page("index.md", "t", "d", "x")], outside=(), addresses=Addresses.FOLDER
    )

    assert page.head.updated == UNDATED
