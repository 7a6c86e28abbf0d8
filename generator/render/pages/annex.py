"""Render the pages of annexes: the procedure table, drawings with their lists, others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.annex import Annex, AnnexKind
from generator.model.process import Process
from generator.process.outline import outline
from generator.render.citation import act_name, citation, named_within, regulation_citations
from generator.render.context import Context
from generator.render.depiction import Depiction, Pictures
from generator.render.drawing import DRAWN
from generator.render.inplace import annex_in_place
from generator.render.law import heading_anchor
from generator.render.links import annex_path, beside_path, link, text_path
from generator.render.markdown import escape
from generator.render.page import Page
from generator.render.pages.beside import has_pairs
from generator.render.pages.outline_list import list_prefix, outline_list
from generator.render.pages.procedure_table import procedure_table
from generator.render.pages.scenarios import scenario_lists
from generator.render.reconstruction import basis, source_table, table_named

__all__ = ["annex_pages"]


@dataclass(frozen=True, slots=True)
class _Flow:
    """A process as an annex's page shows it: drawn, as a list, as scenarios."""

    process: Process
    depiction: Depiction
    steps: str
    scenarios: str


def annex_pages(context: Context, pictures: Pictures) -> list[Page]:
    """The page of every annex; `pictures` holds the finished drawings of each by annex."""
    lists = _lists(context)
    return [
        _page(context, annex, pictures.get(annex.id, ()), lists)
        for annex in context.regulation.annexes
    ]


def _lists(context: Context) -> dict[str, str]:
    """Every process that an annex shows, in words, by its name; each page shows the same ones."""
    regulation, labels = context.regulation, context.labels
    drawn = [annex for annex in regulation.annexes if annex.kind in DRAWN]
    if not drawn:
        return {}
    # All pages of annexes lie in one folder, so that a link is the same on each.
    path = annex_path(context.decree, regulation, drawn[0])
    cite = regulation_citations(context.decree, regulation, context.language, path)
    processes = {
        process.id: process for annex in drawn for process in regulation.processes_of(annex)
    }
    return {
        name: outline_list(
            outline(regulation, context.flows[process.id]),
            labels.drawing,
            cite,
            prefix=list_prefix(regulation, process),
        )
        for name, process in processes.items()
    }


def _page(
    context: Context, annex: Annex, pictures: tuple[Depiction, ...], lists: Mapping[str, str]
) -> Page:
    regulation = context.regulation
    path = annex_path(context.decree, regulation, annex)
    title = context.labels.annex.title.format(service=regulation.short_title, label=annex.label)
    cited = _cited(context, annex)
    if annex.kind is AnnexKind.PROCEDURE_TABLE:
        return context.page(
            "annex_table.md.j2",
            path,
            title,
            annex=annex,
            note=context.annex_note(annex),
            table=procedure_table(context, annex, path),
            beside=beside_path(context.decree, regulation) if has_pairs(regulation) else "",
            **cited,
        )
    if annex.kind in DRAWN:
        processes = regulation.processes_of(annex)
        return context.page(
            "annex_drawing.md.j2",
            path,
            title,
            annex=annex,
            note=context.annex_note(annex),
            flows=[
                _Flow(process, depiction, lists[process.id], _scenarios(context, annex, process))
                for process, depiction in zip(processes, pictures, strict=True)
            ],
            rebuilt=_linked_note(context, annex, path),
            **cited,
        )
    return context.page(
        "annex_text.md.j2",
        path,
        title,
        annex=annex,
        note=annex.label,
        inplace=annex_in_place(context.decree, regulation, context.language, path),
        **cited,
    )


def _cited(context: Context, annex: Annex) -> dict[str, str]:
    """The annex's own words as HTML, and what is needed to cite it and its parts."""
    language, act, html = context.language, act_name(context.regulation), context.known.html
    place, words = named_within(annex.label, language), context.labels.inplace
    return {
        "header": html(annex.header, annex.id, "header") if annex.header else "",
        "label": html(annex.label, annex.id),
        "printed": html(annex.heading, annex.id, "heading") if annex.heading else "",
        "noted": context.known_note if context.known.stand_in(annex) else "",
        "act": citation(act, "", context.status, language, words.repealed),
        "citation": citation(act, "{}", context.status, language, words.repealed),
        "anchor": heading_anchor("heading", words, place),
    }


def _linked_note(context: Context, annex: Annex, path: str) -> str:
    """The note that a drawing is ours as Markdown, with links to what it is made of."""
    words, regulation = context.labels.drawing, context.regulation
    table = source_table(context, annex)
    if table is None:
        return escape(words.no_picture)
    paragraphs = basis(context, annex)
    named = context.language.paragraphs(tuple(number for _, number in paragraphs))
    to_text = link(path, text_path(context.decree, regulation), paragraphs[0][0])
    to_table = link(path, annex_path(context.decree, regulation, table))
    note = escape(words.reconstruction).format(
        paragraphs=f"[{escape(named)}]({to_text})",
        table=f"[{escape(table_named(context, table))}]({to_table})",
    )
    return f"**{escape(words.rebuilt)}** {note}"


def _scenarios(context: Context, annex: Annex, process: Process) -> str:
    """The ways through a process, which the handbook tells one by one."""
    if annex.kind is not AnnexKind.HANDBOOK:
        return ""
    path = annex_path(context.decree, context.regulation, annex)
    several = len(context.regulation.processes_of(annex)) > 1
    return scenario_lists(context, process, path, several=several)
