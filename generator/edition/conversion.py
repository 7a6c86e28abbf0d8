"""Turn Markdown into HTML and read what a page must tell of it: its anchors and links.

CommonMark by pyromark (0.02 ms a page) in place of Python-Markdown (4 ms): tables and heading
attributes are on, smart punctuation is off, so that what a reader copies is letter for letter the
text.
"""

from __future__ import annotations

import re

from pyromark import Markdown, Options

__all__ = ["find_anchors", "split_links", "to_html"]

_CONVERTER = Markdown(options=Options.ENABLE_TABLES | Options.ENABLE_HEADING_ATTRIBUTES)

_ANCHOR = re.compile(r' id="([^"]+)"')
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


def split_links(text: str) -> list[str]:
    """The HTML `text` in pieces; the third and each third behind it is the address of a link.

    The addresses are as HTML has them: `&amp;` for `&`. Put together the pieces are `text`.

    >>> split_links('<p>in <a class="n" href="#p6">6.</a></p>')
    ['<p>in ', '<a class="n" href="', '#p6', '">6.</a></p>']
    """
    return _LINK.split(text)
