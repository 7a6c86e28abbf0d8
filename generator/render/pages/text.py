"""Render the full text of one regulation."""

from __future__ import annotations

from generator.model.annex import AnnexKind
from generator.render.citation import act_name, citation, regulation_citations
from generator.render.context import Context
from generator.render.inplace import regulation_in_place
from generator.render.law import heading_anchor, law_sections
from generator.render.links import annex_path, beside_path, link, text_path
from generator.render.markdown import escape_attribute
from generator.render.page import Page
from generator.render.pages.beside import has_pairs
from generator.render.pages.outline_list import shown_steps

__all__ = ["text_page"]


def text_page(context: Context) -> Page:
    """The full text: an anchor for every paragraph, subparagraph and item."""
    regulation, language = context.regulation, context.language
    path = text_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, language, path)
    act, words = act_name(regulation), context.labels.inplace
    return context.page(
        "text.md.j2",
        path,
        context.labels.text.title.format(service=regulation.short_title),
        sections=law_sections(
            regulation,
            cite,
            context.known,
            regulation_in_place(context.decree, regulation, language, path),
            words,
            behind=_drawn(context, path),
        ),
        anchor=heading_anchor("heading", words),
        citation=citation(act, "{}", context.status, language, words.repealed),
        act=citation(act, "", context.status, language, words.repealed),
        beside=beside_path(context.decree, regulation) if has_pairs(regulation) else "",
    )


def _drawn(context: Context, path: str) -> dict[str, str]:
    """By provision, a link to each procedure it describes, on the page that draws the procedure.

    The links have no text of their own, which would be copied as if it were the act's.
    """
    regulation, labels = context.regulation, context.labels
    annex = regulation.annex_of(AnnexKind.HANDBOOK) or regulation.annex_of(AnnexKind.SEQUENCE)
    if annex is None:
        return {}
    target = annex_path(context.decree, regulation, annex)
    links: dict[str, str] = {}
    for procedure, anchor in shown_steps(regulation, annex):
        name = labels.drawing.procedure.format(number=procedure.number)
        said = escape_attribute(labels.pictures.in_drawing.format(procedure=name))
        href = link(path, target, anchor)
        shown = escape_attribute(name)
        made = f' <a class="drawn" href="{href}" aria-label="{said}" data-name="{shown}"></a>'
        links[procedure.from_] = f"{links.get(procedure.from_, '')}{made}"
    return links
