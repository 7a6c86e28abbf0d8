"""Let hand-written pages link to pages that MkDocs does not build itself."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.edition.page import FinishedPage
from generator.website.generated_page import GeneratedPage

__all__ = ["SiteFiles"]


class SiteFiles(Files):
    """MkDocs' files, and on request any page of ours.

    Args:
        files: MkDocs' own.
        config: the website's configuration.
        find: gives our page at a path, if there is one.
    """

    def __init__(
        self, files: Files, config: MkDocsConfig, find: Callable[[str], FinishedPage | None]
    ) -> None:
        super().__init__(list(files))
        self._config = config
        self._find = find
        self._asked: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """The file at `path`; a page of ours is made up when a link asks for it."""
        known = super().get_file_from_path(path) or self._asked.get(path)
        if known is None and (finished := self._find(path)):
            page = GeneratedPage(finished, self._config)
            page.render(self._config, self)
            known = self._asked[path] = page.file
        return known
