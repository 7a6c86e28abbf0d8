"""Fill page templates: one environment of Jinja2, one way to link from every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.runtime import Context

from generator.languages.language import Language
from generator.render.citation import Citations
from generator.render.links import link
from generator.render.markdown import escape, escape_attribute, escape_html

__all__ = ["TEMPLATES", "environment", "fill"]

TEMPLATES = Path(__file__).parent / "templates"
"""The folder of page templates."""


class _Context(Context):
    """Calls what a template names at once: none of it asks for anything of Jinja2's."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Call it, without the variables that Jinja2 adds for those that ask for them."""
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return called(*args, **kwargs)


@cache
def environment() -> Environment:
    """The environment: Markdown filters, no silent gaps; templates are read once.

    Whoever serves pages while templates are edited begins anew by `environment.cache_clear()`.
    """
    # Autoescape is HTML's; pages are Markdown, where every value goes through `md` or `html`.
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701
        auto_reload=False,
        # There are a dozen, asked for with every page: none need make room for another.
        cache_size=-1,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # `{#id}` is Markdown's, for the id of a heading.
        comment_start_string="[#",
        comment_end_string="#]",
    )
    made.context_class = _Context
    # Jinja2's own names stand in no template; each page would be given all of them again.
    made.globals.clear()
    # A filter is called at once; of a method Jinja2 would first ask what it is.
    made.filters["cited"] = _cited
    made.filters["capitalized"] = _capitalized
    made.filters["hyphenated"] = _hyphenated
    made.filters["md"] = escape
    made.filters["html"] = escape_html
    made.filters["attribute"] = escape_attribute
    return made


def _cited(identity: str, cite: Citations, beside: str = "") -> str:
    return cite.html(identity, beside=beside)


def _capitalized(text: str, language: Language) -> str:
    return language.capitalize(text)


def _hyphenated(text: str, language: Language) -> str:
    return language.hyphenate(text)


def fill(template: str, page: str, **values: Any) -> str:
    """The text of the page at `page`; templates link by `to(target, anchor)`.

    Args:
        template: its file below templates/.
        page: the page's path, from which its links lead.
        values: what the template names; one that is missing is an error, not a gap.
    """

    def to(target: str, anchor: str | None = None) -> str:
        return link(page, target, anchor)

    return environment().get_template(template).render(to=to, **values)
