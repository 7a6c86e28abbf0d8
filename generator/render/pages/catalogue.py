"""Render the catalogue: every decree of a site with several, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.languages.language import Language
from generator.model.labels import Labels
from generator.render.around import Crumb, way
from generator.render.environment import fill
from generator.render.links import CATALOGUE, HOME
from generator.render.page import Page
from generator.render.summary import DecreeSummary

__all__ = ["catalogue_page", "newest_first"]


def catalogue_page(labels: Labels, language: Language, decrees: Sequence[DecreeSummary]) -> Page:
    """The page of all `decrees`, each with its status, citation, title and number of services."""
    title = labels.catalogue.title
    text = fill(
        "decrees.md.j2",
        CATALOGUE,
        labels=labels,
        language=language,
        decrees=newest_first(decrees),
        way=way((Crumb(HOME, labels.navigation.home), Crumb(CATALOGUE, title)), labels.navigation),
    )
    updated = max((decree.updated for decree in decrees), default=None)
    return Page(CATALOGUE, title, labels.catalogue.lead, text, updated)


def newest_first(decrees: Iterable[DecreeSummary]) -> tuple[DecreeSummary, ...]:
    """The decrees from the newest to the oldest; those of one day by their id."""
    return tuple(sorted(decrees, key=lambda decree: (decree.day, decree.id), reverse=True))
