"""Put a finished page into the theme, as MkDocs itself does it."""

from __future__ import annotations

import os
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader
from jinja2.bccache import Bucket
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.theme import Theme

from generator.website.generated_page import GeneratedPage

__all__ = ["ThemePages", "hasten_templates"]

_TEMPLATE = "main.html"


class ThemePages:
    """Renders pages with the theme of one website, the way MkDocs renders its own.

    Args:
        config: MkDocs' configuration of the website.
        env: the theme's templates.
        nav: MkDocs' navigation.
        files: the site's files.
    """

    def __init__(
        self, config: MkDocsConfig, env: Environment, nav: Navigation, files: Files
    ) -> None:
        self.config = config
        self._env = env
        self._nav = nav
        self._files = files

    def render(self, page: GeneratedPage) -> str:
        """The whole HTML document of `page`."""
        page.render(self.config, self._files)
        context = get_context(self._nav, self._files.documentation_pages(), self.config, page)
        context = self.config.plugins.on_page_context(
            context, page=page, config=self.config, nav=self._nav
        )
        document = self._env.get_template(_TEMPLATE).render(context)
        return self.config.plugins.on_post_page(document, page=page, config=self.config)


class _Compiled(BytecodeCache):
    """Compiled templates of this process: ten websites have one theme."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._codes.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class _Templates(FileSystemLoader):
    """The theme's templates, without 14,000 icons where all are listed: no site ships those."""

    def list_templates(self) -> list[str]:
        found = set()
        for folder in self.searchpath:
            for parent, folders, names in os.walk(folder):
                folders[:] = [name for name in folders if not name.startswith(".")]
                below = Path(parent).relative_to(folder)
                found |= {(below / name).as_posix() for name in names}
        return sorted(found)


def hasten_templates(theme: Theme) -> None:
    """Let `theme` list its templates quickly, and compile each once in the life of the process."""
    given = theme.get_env

    def get_env() -> Environment:
        env = given()
        env.loader = _Templates(theme.dirs)
        env.bytecode_cache = _COMPILED
        return env

    # MkDocs offers no other way to choose how templates are found.
    theme.get_env = get_env  # type: ignore[method-assign]
