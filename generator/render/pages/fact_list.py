"""Set facts as a list in HTML, each with the place it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.reference import Term
from generator.render.citation import Citations
from generator.render.markdown import escape_html

__all__ = ["fact_list", "term_list"]


def fact_list(facts: Iterable[tuple[str, str]], cite: Citations) -> str:
    """The words of each fact with its place; `facts` are words and provisions.

    Returns:
        The list; an empty string, if there are none.
    """
    items = "".join(
        f'<li><span class="said">{escape_html(words)}</span> {cite.html(identity)}</li>\n'
        for words, identity in facts
    )
    return f'<ul class="facts">\n{items}</ul>' if items else ""


def term_list(terms: Iterable[Term], cite: Citations) -> str:
    """Each term with what it means, and the place that says so; nothing, if there are none."""
    items = "".join(
        f"<div><dt>{escape_html(term.term)}</dt>"
        f"<dd>{escape_html(term.meaning)} {cite.html(term.from_)}</dd></div>\n"
        for term in terms
    )
    return f'<dl class="facts">\n{items}</dl>' if items else ""
