"""Render the home page: the decrees and their services at a glance."""

from __future__ import annotations

from generator.model.content import Content
from generator.render.context import act_date
from generator.render.environment import fill
from generator.render.links import HOME, decree_path, overview_path
from generator.render.page import Page
from generator.render.status import status_notice

__all__ = ["home_page"]


def home_page(content: Content) -> Page:
    """The home page of a site with `content`."""
    labels = content.labels
    notices = [status_notice(approved.decree, labels) for approved in content.decrees]
    text = fill(
        "home.md.j2",
        HOME,
        labels=labels,
        decrees=list(zip(content.decrees, notices, strict=True)),
        decree_path=decree_path,
        overview_path=overview_path,
    )
    updated = max(act_date(approved.decree) for approved in content.decrees)
    return Page(HOME, labels.home.title, labels.site.description, text, updated)
