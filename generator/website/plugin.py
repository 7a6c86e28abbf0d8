"""Feed a content folder to MkDocs: the plugin `reglament`.

Content is read and pages are made before MkDocs empties its output folder, so that wrong content
leaves the site of the last build as it was. In `mkdocs.yml`::

    plugins:
      - reglament:
          content: content        # the content folder, from mkdocs.yml
          website: aral-akimat    # which of its websites; the default one if not said
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.checks.loading import load_content
from generator.errors import ReglamentError
from generator.model.content import Content
from generator.model.website import Website
from generator.render.environment import TEMPLATES
from generator.render.site import Site, render_site
from generator.website.frame import make_frame, site_name
from generator.website.generated_page import GeneratedPage
from generator.website.output import write_manifest
from generator.website.theme_settings import THEME, leave_out_unused, set_theme
from generator.website.unbroken import keep_together

__all__ = ["ReglamentPlugin"]

_log = get_plugin_logger("reglament")

# Where no document has a date, a fixed one: the day of building would make each day's site differ.
_UNDATED = date(1970, 1, 1)


# MkDocs does not annotate what runs when a class is made.
class PluginOptions(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say of the plugin."""

    content = Type(str, default="content")
    website = Optional(Type(str))


class ReglamentPlugin(BasePlugin[PluginOptions]):  # type: ignore[no-untyped-call]
    """Reads content, makes its pages, and gives them to MkDocs in our theme."""

    content: Content
    website: Website
    site: Site
    page_count: int
    """Of all pages, those written by hand too."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the content, make all pages, and set what mkdocs.yml need not know."""
        try:
            self._make_site(config)
            if self.website.base_url and not config.site_url:
                # `mkdocs serve` has set its own address here.
                config.site_url = f"{self.website.base_url.rstrip('/')}/"
            set_theme(config, language=self.content.language)
        except ReglamentError as error:
            raise PluginError(str(error)) from error
        config.site_name = site_name(self.content, self.website)
        config.site_description = self.content.labels.site.description
        config.nav = [{item.title: item.path} for item in self.site.navigation]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add our pages to those that are written by hand."""
        leave_out_unused(files)
        taken = {file.dest_uri: file for file in files}
        updated = self._updated()
        for rendered in self.site.pages:
            file = File.generated(config, rendered.path, content=rendered.markdown)
            if clash := taken.get(file.dest_uri):
                message = f"{clash.abs_src_path}: this page is made from the data; rename the file"
                raise PluginError(message)
            files.append(file)
            GeneratedPage(rendered, file, config, updated=rendered.updated or updated)
        for file in files.documentation_pages():
            # The menu holds few pages; that others are not in it is no oversight.
            file.inclusion = InclusionLevel.NOT_IN_NAV
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Give the theme its frame, and hand-written pages a date that is not today's."""
        for file in files.documentation_pages():
            if file.page and not isinstance(file.page, GeneratedPage):
                file.page.update_date = self._updated().isoformat()
        env.globals["frame"] = make_frame(self.content, self.website, self.site, files)
        self.page_count = len(files.documentation_pages())
        _log.info("writing %d pages", self.page_count)
        return env

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002  # MkDocs' signature
        """Keep numbers with their words, on our pages and on hand-written ones."""
        return keep_together(html)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Note which files are ours, so that a later build replaces these and no others."""
        write_manifest(Path(config.site_dir))

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],  # noqa: ARG002  # MkDocs' signature
    ) -> LiveReloadServer:
        """Build again when content, a page template or the theme changes."""
        for folder in (self._content_folder(config), TEMPLATES, THEME):
            server.watch(str(folder))
        return server

    def _make_site(self, config: MkDocsConfig) -> None:
        _log.info("reading the content")
        self.content = load_content(self._content_folder(config))
        self.website = _website(self.content, self.config.website)
        self.site = render_site(self.content, progress=lambda name: _log.info("making %s", name))

    def _content_folder(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.content

    def _updated(self) -> date:
        """The newest date of any document of the site."""
        return max((page.updated for page in self.site.pages if page.updated), default=_UNDATED)


def _website(content: Content, website_id: str | None) -> Website:
    try:
        return content.website(website_id)
    except KeyError:
        known = ", ".join(website.id for website in content.websites.websites)
        message = f"there is no website {website_id!r}; websites.yaml has: {known}"
        raise ReglamentError(message) from None
