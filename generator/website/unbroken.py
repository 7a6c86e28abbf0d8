"""Keep together on a line what is one thing: a number and its word, № and its number, initials.

The characters stay what they are, so that a copied text is letter for letter the act; only a span
goes around them, which the style sheet does not break.
"""

from __future__ import annotations

import re

__all__ = ["keep_together"]

_MARKUP = re.compile(r"(<svg\b.*?</svg>|<[^>]*>)", re.DOTALL)
_TOGETHER = re.compile(
    r"№ \d+"  # № 118
    r"|\b\d+-[^\W\d_]+"  # a number joined to its word by a hyphen
    r"|\b\d{1,4} [^\W\d_]{1,14}\b"  # 30 minutes, 6 February
    r"|\([^\W\d_]{1,12}-[^\W\d_]{1,12}\)"  # a short compound in brackets
    r"|(?:\b[^\W\d_]\. ?){1,2}[^\W\d_]+"  # initials and name
)


def keep_together(page: str) -> str:
    """`page`, the HTML of a page's content, with a span around each such piece of its text.

    >>> keep_together("<p>by decree № 118</p>")
    '<p>by decree <span class="nowrap">№ 118</span></p>'
    """
    pieces = _MARKUP.split(page)
    # Every second piece is markup; drawings set their own lines.
    pieces[::2] = [_TOGETHER.sub(_span, text) for text in pieces[::2]]
    return "".join(pieces)


def _span(match: re.Match[str]) -> str:
    found = match.group()
    initials = [piece.strip() for piece in found.split(".")] if "." in found else []
    if not all(piece[:1].isupper() for piece in initials):
        return found
    return f'<span class="nowrap">{found}</span>'
