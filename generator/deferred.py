"""Do what the package is used for, with what that needs imported when it is called.

Who only checks does not wait for MkDocs, templates and drawings: they take as long to import as all
the rest. Who only imports the package waits for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.errors import Problem
    from generator.model.content import Content
    from generator.render.site import Site
    from generator.website.build import BuiltSite

__all__ = ["build", "check", "load", "render"]

# A layer takes its name in the package when it is first imported, and this one has the name of a
# function of the public face. So it is imported before, without anything in it.
import_module("generator.render")


def check(root: Path) -> tuple[Problem, ...]:
    """Everything wrong with the content folder `root`: see `checks.loading.check_content`."""
    from generator.checks.loading import check_content

    return check_content(root)


def load(root: Path) -> Content:
    """The content in the folder `root`, read and checked: see `checks.loading.load_content`."""
    from generator.checks.loading import load_content

    return load_content(root)


def render(content: Content, *, progress: Callable[[str], None] = lambda _: None) -> Site:
    """Every page of `content`: see `render.site.render_site`."""
    from generator.render.site import render_site

    return render_site(content, progress=progress)


def build(
    config_file: Path | None = None,
    *,
    content: Path,
    website: str | None = None,
    site_dir: Path | None = None,
    offline: bool = False,
    strict: bool = False,
    cache: Path | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> BuiltSite:
    """Build one website, the content's default one if `website` is None."""
    from generator.website.build import build_website

    return build_website(
        config_file,
        content=content,
        website=website,
        site_dir=site_dir,
        offline=offline,
        strict=strict,
        cache=cache,
        progress=progress,
    )
