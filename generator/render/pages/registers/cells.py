"""Set the rows and cells of the table in which services stand side by side."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.labels import Labels
from generator.render.markdown import escape_html

__all__ = ["Row", "cell", "no_words"]


@dataclass(frozen=True, slots=True)
class Row:
    """A row as HTML: its name, and its cells."""

    name: str
    cells: str


def cell(words: str, links: str, *, services: int = 1, shared: str = "", none: str) -> str:
    """A cell as HTML; one that says the same as its neighbours stands for all of them.

    Args:
        words: what it says, as HTML; nothing where there is nothing to say.
        links: the links to provisions, as HTML.
        services: how many services it stands for.
        shared: the regulations of those services in words, where it stands for several.
        none: what stands in a cell without words.
    """
    spanned = f' colspan="{services}"' if services > 1 else ""
    if not words:
        return f"<td{spanned}>{none}</td>"
    named = f"<small>{escape_html(shared)}</small> " if services > 1 else ""
    led = f'<span class="places">{links}</span>' if links else ""
    return f"<td{spanned}><div>{named}{words} {led}</div></td>"


def no_words(labels: Labels) -> str:
    """What stands in a cell where there is nothing to say; listeners hear it in words of ours."""
    said = escape_html(labels.registers.comparison.none)
    mark = escape_html(labels.drawing.ours_mark)
    return f'<span aria-hidden="true">–</span><span class="visually-hidden">{said}{mark}</span>'
