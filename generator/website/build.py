"""Build websites in one call, so that the command line need not know MkDocs."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.edition.addresses import Addresses
from generator.edition.edition import Edition
from generator.errors import OutputError, ReglamentError
from generator.website.headers import header_files, headers_folder
from generator.website.output import update_site
from generator.website.plugin import ReglamentPlugin

__all__ = ["BuiltSite", "build_website", "build_websites"]

_DEFAULT_CONFIG = Path(__file__).parent / "default.yml"
_SITES = Path("site")


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """A site that stands in its folder."""

    website: str
    site_dir: Path
    pages: int
    warnings: tuple[str, ...]


def build_website(
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
    """Build one website, the content's default one if `website` is None: see `build_websites`."""
    return build_websites(
        config_file,
        content=content,
        websites=(website,),
        site_dir=site_dir,
        offline=offline,
        strict=strict,
        cache=cache,
        progress=progress,
    )[0]


def build_websites(
    config_file: Path | None = None,
    *,
    content: Path,
    websites: Sequence[str | None] | None = None,
    site_dir: Path | None = None,
    offline: bool = False,
    strict: bool = False,
    cache: Path | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[BuiltSite, ...]:
    """Build websites of the folder `content`, each the same as `mkdocs build` makes it.

    What they share is made once. Each is built beside its place and moved there when it is whole: a
    build that fails leaves the site of the last one untouched, and the websites behind it. Pages
    that stand there already as they would be written are left alone. What the server of a site must
    send stands beside it (`headers_folder`).

    Args:
        config_file: the mkdocs.yml; if None that of the current folder, or a built-in one.
        content: the content folder; its `pages/` are the hand-written pages.
        websites: which websites, None among them for the default one; all if None.
        site_dir: where the site of a single website goes; if None `site/<website>`, of an offline
            copy `site/<website>-offline`.
        offline: make copies that work without a server, from a folder or USB stick.
        strict: refuse to finish if there is a warning.
        cache: where finished pages are kept between builds; if None where mkdocs.yml says.
        progress: told in a few words of each step.

    Raises:
        ContentError: the content is wrong; nothing was written.
        ReglamentError: the configuration is wrong, or `strict` and there were warnings.
        OutputError: the place for a site is not ours or cannot be written.
    """
    order = _Order(config_file, content, site_dir, offline, strict, cache, progress)
    _refuse_places(order)
    first, *further = websites or (None,)
    built, edition = _build(order, first, None)
    if websites is None:
        known = edition.content.websites.websites
        further = [site.id for site in known if site.id != built.website]
    return (built, *(_build(order, website, edition)[0] for website in further))


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be built; see `build_website`."""

    config_file: Path | None
    content: Path
    site_dir: Path | None
    offline: bool
    strict: bool
    cache: Path | None
    progress: Callable[[str], None]

    @property
    def sites(self) -> Path:
        """The folder in which the site stands, beside others."""
        return self.site_dir.resolve().parent if self.site_dir else _SITES.resolve()

    def target(self, website: str) -> Path:
        """Where the site of this website goes."""
        return self.site_dir or _SITES / (f"{website}-offline" if self.offline else website)


def _refuse_places(order: _Order) -> None:
    """What is written must not be read as content by the next build, nor hold what it needs."""
    content = order.content.resolve()
    for place in (order.site_dir, order.cache):
        if place and content in place.resolve().parents:
            raise OutputError(f"{place}: lies in the content folder; choose another place")
    if order.site_dir and order.cache:
        site, cache = order.site_dir.resolve(), order.cache.resolve()
        if site in (cache, *cache.parents):
            raise OutputError(
                f"{order.cache}: lies in the site; choose another place to keep pages"
            )


def _build(
    order: _Order, website: str | None, edition: Edition | None
) -> tuple[BuiltSite, Edition]:
    # Material greets builds with a notice about another product of its makers.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")
    with _scratch(order.sites) as scratch, _listening() as heard:
        try:
            config = _configuration(order, scratch)
            plugin = _plugin(config)
            _instruct(plugin, order, website, edition)
            build(config)
        except MkDocsException as error:
            raise _cause(error, heard) from None
        except OSError as error:
            # A full disk, or a file that was taken away meanwhile.
            place = error.filename or order.sites
            raise OutputError(f"{place}: the site cannot be built: {error.strerror}") from error
        target = order.target(plugin.website.id)
        update_site(scratch / "site", target, kept=plugin.written.kept)
        if not order.offline:
            _put_headers(plugin, scratch / "headers", headers_folder(target))
        plugin.kept.note(plugin.written.left())
    built = BuiltSite(plugin.website.id, target, plugin.page_count, tuple(heard.warnings))
    return built, plugin.open(config)


def _put_headers(plugin: ReglamentPlugin, made: Path, place: Path) -> None:
    """Put what the site's server must send beside the site."""
    made.mkdir()
    for name, text in header_files(plugin.inline, plugin.website.base_url).items():
        (made / name).write_text(text, encoding="utf-8", newline="\n")
    update_site(made, place, kept=set())


def _instruct(
    plugin: ReglamentPlugin, order: _Order, website: str | None, edition: Edition | None
) -> None:
    plugin.edition = edition
    plugin.say = order.progress
    plugin.addresses = Addresses.FILE if order.offline else Addresses.FOLDER
    plugin.target = order.target
    plugin.config.content = str(order.content.resolve())
    plugin.config.website = website
    if order.cache:
        plugin.config.cache = str(order.cache.resolve())


def _configuration(order: _Order, scratch: Path) -> MkDocsConfig:
    written = order.content.resolve() / "pages"
    if not written.is_dir():
        written = scratch / "pages"
        written.mkdir()
    place = order.config_file or Path("mkdocs.yml")
    source = place if order.config_file or place.is_file() else _DEFAULT_CONFIG
    if not source.is_file():
        raise ReglamentError(f"{source}: there is no such file")
    with source.open("rb") as opened:
        return load_config(
            opened,
            config_file_path=str(place.resolve()),
            docs_dir=str(written),
            site_dir=str(scratch / "site"),
            strict=order.strict or None,
        )


def _plugin(config: MkDocsConfig) -> ReglamentPlugin:
    plugin = config.plugins.get("reglament")
    if not isinstance(plugin, ReglamentPlugin):
        message = "mkdocs.yml does not use the plugin: add `reglament` to `plugins`"
        raise ReglamentError(message)
    return plugin


@contextmanager
def _scratch(sites: Path) -> Iterator[Path]:
    """A folder beside the sites, so that a finished one is moved by a rename."""
    made = not sites.exists()
    try:
        sites.mkdir(parents=True, exist_ok=True)
        scratch = tempfile.TemporaryDirectory(dir=sites, prefix=".building-")
    except OSError as error:
        raise OutputError(f"{sites}: cannot be written: {error.strerror or error}") from error
    try:
        with scratch as name:
            yield Path(name)
    finally:
        if made and not any(sites.iterdir()):
            sites.rmdir()


class _Listener(logging.Handler):
    """Hears what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage().removeprefix("reglament: ")
        if record.levelno >= logging.ERROR:
            self.errors.append(message)
        else:
            self.warnings.append(message)


@contextmanager
def _listening() -> Iterator[_Listener]:
    """Take MkDocs' messages instead of letting them be printed."""
    logger, listener = logging.getLogger("mkdocs"), _Listener()
    level, propagate = logger.level, logger.propagate
    logger.addHandler(listener)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    try:
        yield listener
    finally:
        logger.removeHandler(listener)
        logger.setLevel(level)
        logger.propagate = propagate


def _cause(error: BaseException, heard: _Listener) -> ReglamentError:
    """What stopped the build, in our words: our own error if there was one, else what was said."""
    found: BaseException | None = error
    while found is not None:
        if isinstance(found, ReglamentError):
            return found
        found = found.__cause__ or found.__context__
    said = heard.errors or heard.warnings
    return ReglamentError("\n".join([*said, str(error)]))
