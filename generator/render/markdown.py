"""Write any text so that Markdown prints it letter for letter (CommonMark 0.31, tables of GFM)."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.render.unbroken import join

__all__ = ["escape", "escape_attribute", "escape_html", "soft_list_number"]

_LEADING = re.compile(r"[-+#=]|\d{1,9}(?=[.)])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;"}
_ESCAPES = _ENTITIES | {mark: f"\\{mark}" for mark in "\\`*_[]"}
_SPECIAL = re.compile(f"[{re.escape(''.join(_ESCAPES))}]")
_REMEMBERED = 16_384
"""How many texts are remembered: pages of a decree say the same things again and again."""

_HTML_SPECIAL = re.compile('[&<>"]')


@lru_cache(maxsize=_REMEMBERED)
def escape(text: str) -> str:
    r"""`text` as Markdown prints it letter for letter: marks get a backslash, or are entities.

    Entities, where older engines know no backslash. Printed numbers stay text: CommonMark would
    make a list of `1)` and of `9.`, and count it anew.

    >>> escape("1) a_b")
    '1\\) a\\_b'
    >>> escape("- [x] <b> & | y")
    '\\- \\[x\\] &lt;b&gt; &amp; &#124; y'
    """
    return join(soft_list_number(_SPECIAL.sub(_escaped, text)))


def _escaped(match: re.Match[str]) -> str:
    return _ESCAPES[match.group()]


def soft_list_number(text: str) -> str:
    r"""`text` whose first characters cannot begin a list, heading or rule.

    >>> soft_list_number("9. b")
    '9\\. b'
    """
    match = _LEADING.match(text)
    if match is None:
        return text
    found = match.group()
    return f"{found}\\{text[match.end() :]}" if found[0].isdigit() else f"\\{text}"


@lru_cache(maxsize=_REMEMBERED)
def escape_html(text: str) -> str:
    """`text` for an element of HTML inside Markdown.

    >>> escape_html("a < b, № 5")
    'a &lt; b, <span class="nowrap">№ 5</span>'
    """
    return join(escape_attribute(text))


@lru_cache(maxsize=_REMEMBERED)
def escape_attribute(text: str) -> str:
    """`text` for an attribute of HTML: words alone.

    >>> escape_attribute('"№ 5"')
    '&quot;№ 5&quot;'
    """
    if not _HTML_SPECIAL.search(text):
        return text
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
