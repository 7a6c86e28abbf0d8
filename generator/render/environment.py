"""Make the Jinja2 environment in which page templates are filled."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.markdown import escape, escape_html

__all__ = ["TEMPLATES", "environment"]

TEMPLATES = Path(__file__).parent / "templates"
"""The folder of page templates."""


@cache
def environment() -> Environment:
    """The environment: Markdown filters, no silent gaps, templates reread when they change."""
    # Autoescape is HTML's; pages are Markdown, where every value goes through `md` or `html`.
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # `{#id}` is Markdown's, for the id of a heading.
        comment_start_string="[#",
        comment_end_string="#]",
    )
    made.filters["md"] = escape
    made.filters["html"] = escape_html
    return made
