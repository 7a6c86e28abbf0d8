"""Feed a content folder to MkDocs: the plugin `reglament`.

Content is read and pages are made before MkDocs empties its output folder, so that wrong content
leaves the site of the last build as it was. In `mkdocs.yml`::

    plugins:
      - reglament:
          content: content           # the content folder, from mkdocs.yml
          website: aral-akimat       # which of its websites; the default one if not said
          cache: .cache/reglament    # where finished pages are kept between builds
          splice: true               # false: every page goes through the theme on its own
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from generator.edition.addresses import Addresses
from generator.edition.edition import Edition, open_edition
from generator.edition.finish import UNDATED
from generator.edition.store import Store
from generator.errors import ReglamentError
from generator.model.content import Content
from generator.model.website import Website
from generator.render.environment import TEMPLATES
from generator.render.unbroken import join, keep_together
from generator.website.frame import Entry, Frame, make_frame, site_name
from generator.website.generated_page import GeneratedPage
from generator.website.kept import KeptPages
from generator.website.output import write_manifest
from generator.website.policy import Place, inline_hashes, with_policy
from generator.website.shapes import Shapes
from generator.website.site_files import SiteFiles
from generator.website.sitemap import sitemap_files
from generator.website.theme_pages import ThemePages, hasten_templates
from generator.website.theme_settings import (
    THEME,
    arrange_files,
    has_icons,
    overrides_templates,
    set_theme,
)
from generator.website.writing import Written, edition_files, write_beside, write_edition

__all__ = ["ReglamentPlugin"]

_log = get_plugin_logger("reglament")


# MkDocs does not annotate what runs when a class is made.
class PluginOptions(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say of the plugin."""

    content = Type(str, default="content")
    website = Optional(Type(str))
    cache = Type(str, default=".cache/reglament")
    splice = Type(bool, default=True)


class ReglamentPlugin(BasePlugin[PluginOptions]):  # type: ignore[no-untyped-call]
    """Reads content, makes its pages, and gives them to MkDocs in our theme."""

    website: Website
    edition: Edition | None = None
    """The content; given by who builds several websites of it, else opened by the plugin."""
    target: Callable[[str], Path] | None = None
    """Where the site of a website stands that is built over; MkDocs' own builds begin anew."""
    kept: KeptPages
    """What stands there already."""
    say: Callable[[str], None] = _log.info
    """Told of each step in a few words; MkDocs' log is slow for thousands of them."""
    addresses: Addresses = Addresses.FOLDER
    """How links name pages."""
    written: Written
    """What was done with the pages; nothing but MkDocs' own doing where it renders each."""
    page_count: int
    """Of all pages, those written by hand too."""
    inline: frozenset[str] = frozenset()
    """What allows the programs that stand inside of pages; ours have none."""
    _serving: bool = False
    _frame: Frame
    _theme: ThemePages
    _nav: Navigation
    _by_hand: list[File]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002  # MkDocs' signature
        """Know whether MkDocs shows the pages while they are written."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the content, make all pages, and set what mkdocs.yml need not know."""
        if self._serving:
            # MkDocs keeps the plugin from build to build; the content may be another.
            self.edition = None
        try:
            edition = self.open(config)
            self.website = _website(edition.content, self.config.website)
            set_theme(config, language=edition.content.language)
            hasten_templates(config.theme)
        except ReglamentError as error:
            raise PluginError(str(error)) from error
        if self.addresses is Addresses.FILE:
            config.use_directory_urls = False
            config.site_url = None
            # Only a server shows it, and its links are of the server's root.
            config.theme.static_templates.discard("404.html")
        elif self.website.base_url and not config.site_url:
            # `mkdocs serve` has set its own address here.
            config.site_url = f"{self.website.base_url.rstrip('/')}/"
        config.site_name = site_name(edition.content, self.website)
        config.site_description = edition.content.labels.site.description
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take what nobody uses out of the theme, and let pages of ours be linked to."""
        edition = self.open(config)
        arrange_files(files, config)
        _refuse_ours(files, edition)
        self._by_hand = list(files.documentation_pages())
        known = SiteFiles(files, config, edition.find)
        if not self._splices(config):
            for page in edition.pages():
                known.append(GeneratedPage(page, config).file)
        for file in known.documentation_pages():
            # There is no tree of all pages; that one is not in it is no oversight.
            file.inclusion = InclusionLevel.NOT_IN_NAV
        self.page_count = sum(1 for _ in edition.heads()) + len(self._by_hand)
        return known

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002  # MkDocs' signature
        """Keep MkDocs' navigation, which the theme is rendered with."""
        self._nav = nav
        return nav

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Keep numbers with their words on hand-written pages as on ours."""
        # Of headings Material makes its skip link, which would lead past the status; ours does not.
        page.toc = TableOfContents([])
        return html if isinstance(page, GeneratedPage) else keep_together(html)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme its frame, and hand-written pages a date that is not today's."""
        edition = self.open(config)
        entries = []
        for file in self._by_hand:
            if file.page:
                file.page.update_date = _newest(edition).isoformat()
                entries.append(Entry(str(file.page.title), file.page.url))
        self._frame = make_frame(edition, self.website, entries, icons=has_icons(files))
        env.globals["frame"] = self._frame
        env.filters["unbroken"] = join
        self._theme = ThemePages(config, env, self._nav, files)
        for link in edition.dead_links:
            _log.warning(link)
        self.say(f"writing {self.page_count} pages of {self.website.id}")
        return env

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Say in each page what may be loaded and run on it, after what others put into it."""
        return self._guarded(output)

    @event_priority(-100)
    def on_post_template(
        self,
        output_content: str,
        *,
        template_name: str,  # noqa: ARG002  # MkDocs' signature
        config: MkDocsConfig,  # noqa: ARG002
    ) -> str:
        """Say it in the page for what is not there, too."""
        return self._guarded(output_content)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write our pages and the sitemap, and note which files are ours."""
        edition, folder = self.open(config), Path(config.site_dir)
        self.kept, self.written = self._kept(config), Written()
        if self._splices(config):
            shapes = Shapes(self._theme, self._frame)
            self.written = write_edition(edition, shapes, folder, self.kept)
        else:
            write_beside(edition, folder)
        if config.site_url:
            for name, text in sitemap_files(config.site_url, self._addresses(edition)):
                (folder / name).write_text(text, encoding="utf-8", newline="\n")
        write_manifest(folder)

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

    def _guarded(self, document: str) -> str:
        place = Place.DISK if self.addresses is Addresses.FILE else Place.SERVER
        self.inline |= inline_hashes(document)
        return with_policy(document, Place.WORKSHOP if self._serving else place)

    def _kept(self, config: MkDocsConfig) -> KeptPages:
        if self.target is None:
            return KeptPages()
        return KeptPages(Store(self._cache_folder(config)), self.target(self.website.id))

    def _cache_folder(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.cache

    def open(self, config: MkDocsConfig) -> Edition:
        """The content: the one given, or what mkdocs.yml names, read at the first call."""
        if self.edition is None:
            self.say("reading the content")
            self.edition = open_edition(
                self._content_folder(config),
                cache=self._cache_folder(config),
                addresses=self.addresses,
                progress=lambda name: self.say(f"making {name}"),
            )
        return self.edition

    def _splices(self, config: MkDocsConfig) -> bool:
        """Others' plugins, hooks and templates may look at each page: then MkDocs renders each."""
        alone = len(config.plugins) == 1 and not overrides_templates(config)
        return self.config.splice and alone

    def _addresses(self, edition: Edition) -> list[tuple[str, date]]:
        """Every page's address with the date of its document."""
        ours = [(edition.url(head.path), head.updated) for head in edition.heads()]
        by_hand = [(file.url.removeprefix("./"), _newest(edition)) for file in self._by_hand]
        return ours + by_hand

    def _content_folder(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.content


def _refuse_ours(files: Files, edition: Edition) -> None:
    theirs = {file.dest_uri: file for file in files}
    for name in edition_files(edition):
        if name in theirs:
            message = "this place is that of a file made from the data; rename yours"
            raise PluginError(f"{theirs[name].abs_src_path}: {message}")


def _newest(edition: Edition) -> date:
    """The newest date of any document of the site."""
    return max((head.updated for head in edition.heads()), default=UNDATED)


def _website(content: Content, website_id: str | None) -> Website:
    try:
        return content.website(website_id)
    except KeyError:
        known = ", ".join(website.id for website in content.websites.websites)
        message = f"there is no website {website_id!r}; websites.yaml has: {known}"
        raise ReglamentError(message) from None
