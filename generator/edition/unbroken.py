"""Keep together on a line what is one thing: a number and its word, № and its number, initials.

The characters stay what they are, so that a copied text is letter for letter the act; only a span
goes around them, which the style sheet does not break.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["keep_together"]

# A text between tags in which there is something to look for; most texts have nothing.
_TEXT = re.compile(r">[^<]*[№0-9(][^<]*")
_ANY_TEXT = re.compile(r">[^<]+")

# Each begins with a letter of one set, which is what a search is quick to find.
_NUMBERED = re.compile(
    r"[№0-9(](?:"
    r"(?<=№) \d+"  # № 118
    r"|(?<=(?<!\w)\d)\d*-[^\W\d_]+"  # a number joined to its word by a hyphen
    r"|(?<=(?<!\w)\d)\d{0,3} [^\W\d_]{1,14}\b"  # 30 minutes, 6 February
    r"|(?<=\()[^\W\d_]{1,12}-[^\W\d_]{1,12}\)"  # a short compound in brackets
    r")"
)
_INITIAL = re.compile(r"\.(?<=[^\W\d_]\.)(?<!\w\w\.)")
_NAME = re.compile(r"(?:\b[^\W\d_]\. ?){1,2}[^\W\d_]+")


def keep_together(page: str) -> str:
    """`page`, the HTML of a page's content, with a span around each such piece of its text.

    >>> keep_together("<p>by decree № 118</p>")
    '<p>by decree <span class="nowrap">№ 118</span></p>'
    """
    head, drawing, rest = page.partition("<svg")
    if drawing:
        # Drawings set their own lines.
        inside, end, rest = rest.partition("</svg>")
        return f"{_joined(head)}{drawing}{inside}{end}{keep_together(rest)}"
    return _joined(head)


def _joined(page: str) -> str:
    if _INITIAL.search(page):
        page = _ANY_TEXT.sub(lambda text: _NAME.sub(_name, text.group()), page)
    return _TEXT.sub(lambda text: _numbered(text.group()), page)


@lru_cache(maxsize=8192)
def _numbered(text: str) -> str:
    """One text between tags; pages of one regulation have many in common."""
    return _NUMBERED.sub(_span, text)


def _name(match: re.Match[str]) -> str:
    found = match.group()
    capitals = all(piece.strip()[:1].isupper() for piece in found.split("."))
    return _span(match) if capitals else found


def _span(match: re.Match[str]) -> str:
    return f'<span class="nowrap">{match.group()}</span>'
