"""Set words in HTML so that ours are told from those of the act."""

from __future__ import annotations

from generator.process.flow import Wording
from generator.render.markdown import escape_html

__all__ = ["ours_html", "wording_html"]


def ours_html(text: str, mark: str) -> str:
    """`text`, which is ours, as HTML: it has a look of its own, and `mark` behind it.

    >>> ours_html("end", "*")
    '<i class="ours">end*</i>'
    """
    return f'<i class="ours">{escape_html(text)}{escape_html(mark)}</i>'


def wording_html(wording: Wording, mark: str) -> str:
    """Words of the act as they are, ours with `mark`; HTML."""
    return ours_html(wording.text, mark) if wording.ours else escape_html(wording.text)
