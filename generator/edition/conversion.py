"""Turn Markdown into HTML and read what a page must tell of it: its anchors and links.

CommonMark by pyromark (0.02 ms a page) in place of Python-Markdown (4 ms): tables and heading
attributes are on, smart punctuation is off, so that what a reader copies is letter for letter the
text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from pyromark import Markdown, Options

__all__ = ["find_anchors", "find_links", "replace_links", "to_html"]

_CONVERTER = Markdown(options=Options.ENABLE_TABLES | Options.ENABLE_HEADING_ATTRIBUTES)

_ANCHOR = re.compile(r' id="([^"]+)"')
_ADDRESS = re.compile(r' href="([^"]*)"')
# In the text of a page `<` is an entity, and in our attributes `>` is: so this is always a link.
_LINK = re.compile(r'(<a\b[^>]*?\shref=")([^"]*)')


def to_html(markdown: str) -> str:
    r"""`markdown` as HTML.

    >>> to_html('# "A" -- b {#main}')
    '<h1 id="main">"A" -- b</h1>\n'
    """
    return _CONVERTER.html(markdown)


def find_anchors(text: str) -> frozenset[str]:
    """Every id in the HTML `text`: what a link can lead to.

    Text is not told from tags here: it would cost more than all other steps, and a text that looks
    like an id only hides a dead link to itself.

    >>> sorted(find_anchors('<a id="p6" data-id="no">x</a>'))
    ['p6']
    """
    return frozenset(_ANCHOR.findall(text))


def find_links(text: str) -> tuple[str, ...]:
    """The address of every link in the HTML `text`, in order.

    >>> find_links('<a class="n" href="#p6">6.</a> <a href="../?a&amp;b#p7">7.</a>')
    ('#p6', '../?a&b#p7')
    """
    return tuple(html.unescape(url) if "&" in url else url for url in _ADDRESS.findall(text))


def replace_links(text: str, replace: Callable[[str], str]) -> str:
    """The HTML `text` with the address of each link put through `replace`.

    >>> replace_links('<a href="a.md?b&amp;c">x</a>', lambda url: url.replace("a.md", "./"))
    '<a href="./?b&amp;c">x</a>'
    """

    def changed(match: re.Match[str]) -> str:
        opening, url = match.groups()
        if "&" in url:
            return opening + html.escape(replace(html.unescape(url)))
        return opening + replace(url)

    return _LINK.sub(changed, text)
