"""Keep together on a line what is one thing: a number and its word, № and its number, initials.

The characters stay what they are, so that a copied text is letter for letter the act; only a span
goes around them, which the style sheet does not break.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["hold", "join", "keep_together"]

# A text between tags.
_TEXT = re.compile(r">[^<]+")

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
    """`page`, HTML, with a span around each such piece of its text; drawings set their own lines.

    >>> keep_together('<p title="№ 118">by decree № 118</p>')
    '<p title="№ 118">by decree <span class="nowrap">№ 118</span></p>'
    """
    head, drawing, rest = page.partition("<svg")
    if drawing:
        inside, end, rest = rest.partition("</svg>")
        return f"{keep_together(head)}{drawing}{inside}{end}{keep_together(rest)}"
    return _TEXT.sub(lambda text: join(text.group()), head)


def join(text: str) -> str:
    """`text`, HTML or Markdown without tags, with a span around each such piece.

    >>> join("in 30 minutes")
    'in <span class="nowrap">30 minutes</span>'
    """
    if _INITIAL.search(text):
        text = _NAME.sub(_name, text)
    return _NUMBERED.sub(_span, text)


@lru_cache(maxsize=256)
def hold(text: str) -> str:
    """Plain `text` of ours with no-break spaces in such pieces: where no span can stand.

    >>> hold("№ 118, 30 minutes").replace("\u00a0", "_")
    '№_118, 30_minutes'
    """
    return _NUMBERED.sub(lambda piece: piece.group().replace(" ", "\u00a0"), text)


def _name(match: re.Match[str]) -> str:
    found = match.group()
    capitals = all(piece.strip()[:1].isupper() for piece in found.split("."))
    return _span(match) if capitals else found


def _span(match: re.Match[str]) -> str:
    return f'<span class="nowrap">{match.group()}</span>'
