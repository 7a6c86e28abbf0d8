"""Write any text so that Markdown prints it letter for letter (CommonMark 0.31, tables of GFM)."""

from __future__ import annotations

import re

__all__ = ["escape", "escape_html", "soft_list_number"]

_LEADING = re.compile(r"[-+#=]|\d{1,9}(?=[.)])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;"}
_ESCAPES = _ENTITIES | {mark: f"\\{mark}" for mark in "\\`*_[]"}
_SPECIAL = re.compile(f"[{re.escape(''.join(_ESCAPES))}]")
_HTML_SPECIAL = re.compile('[&<>"]')


def escape(text: str) -> str:
    r"""`text` as Markdown prints it letter for letter: marks get a backslash, or are entities.

    Entities, where older engines know no backslash. Printed numbers stay text: CommonMark would
    make a list of `1)` and of `9.`, and count it anew.

    >>> escape("1) a_b")
    '1\\) a\\_b'
    >>> escape("- [x] <b> & | y")
    '\\- \\[x\\] &lt;b&gt; &amp; &#124; y'
    """
    return soft_list_number(_SPECIAL.sub(_escaped, text))


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


def escape_html(text: str) -> str:
    """`text` for an attribute or element of HTML inside Markdown."""
    if not _HTML_SPECIAL.search(text):
        return text
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
