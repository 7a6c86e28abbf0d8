"""Turn Markdown into HTML and read what a page must tell of it: headings, anchors, links.

CommonMark by pyromark (0.02 ms a page) in place of Python-Markdown (4 ms): tables and heading
attributes are on, smart punctuation is off, so that what a reader copies is letter for letter the
text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from pyromark import Markdown, Options

__all__ = ["Heading", "find_anchors", "find_headings", "replace_links", "to_html"]

_CONVERTER = Markdown(options=Options.ENABLE_TABLES | Options.ENABLE_HEADING_ATTRIBUTES)

# A quotation mark is allowed in text, so attributes are looked for inside tags only.
_TAG = re.compile(r'<[A-Za-z](?:"[^"]*"|[^>"])*>')
_HEADING = re.compile(r'<h([1-6])(?: [^>]*?)? id="([^"]+)"[^>]*>(.*?)</h\1>', re.DOTALL)
_ANCHOR = re.compile(r'(?<![\w-])id="([^"]+)"')
_LINK = re.compile(r'(?<![\w-])(href|src)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with an anchor of its own; `title` is HTML."""

    level: int
    anchor: str
    title: str


def to_html(markdown: str) -> str:
    r"""`markdown` as HTML.

    >>> to_html('# "A" -- b {#main}')
    '<h1 id="main">"A" -- b</h1>\n'
    """
    return _CONVERTER.html(markdown)


def find_headings(text: str) -> tuple[Heading, ...]:
    """The headings of the HTML `text` that have an anchor, in order.

    >>> find_headings('<h2 id="a">A <em>b</em></h2><h3>no anchor</h3>')
    (Heading(level=2, anchor='a', title='A <em>b</em>'),)
    """
    return tuple(
        Heading(int(level), anchor, title) for level, anchor, title in _HEADING.findall(text)
    )


def find_anchors(text: str) -> set[str]:
    """Every id in the HTML `text`: what a link can lead to.

    >>> find_anchors('<a id="p6" data-id="no">id="no"</a>')
    {'p6'}
    """
    return {anchor for tag in _TAG.findall(text) for anchor in _ANCHOR.findall(tag)}


def replace_links(text: str, replace: Callable[[str], str]) -> str:
    """The HTML `text` with each address in `href` and `src` put through `replace`.

    >>> replace_links('<a href="a.md?b&amp;c">x</a>', lambda url: url.replace("a.md", "./"))
    '<a href="./?b&amp;c">x</a>'
    """

    def changed(match: re.Match[str]) -> str:
        attribute, url = match.groups()
        return f'{attribute}="{html.escape(replace(html.unescape(url)))}"'

    return _TAG.sub(lambda tag: _LINK.sub(changed, tag.group()), text)
