"""Build one website in one call, so that the command line need not know MkDocs."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.errors import OutputError, ReglamentError
from generator.website.output import replace_site
from generator.website.plugin import ReglamentPlugin

__all__ = ["BuiltSite", "build_website"]

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
    strict: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> BuiltSite:
    """Build one website of the folder `content`, the same as `mkdocs build` makes it.

    It is built beside its place and moved there when it is whole: a build that fails leaves the
    site of the last one untouched.

    Args:
        config_file: the mkdocs.yml; if None that of the current folder, or a built-in one.
        content: the content folder; its `pages/` are the hand-written pages.
        website: which website; the content's default one if None.
        site_dir: where the site goes; `site/<website>` if None.
        strict: refuse to finish if there is a warning.
        progress: told in a few words of each step.

    Raises:
        ContentError: the content is wrong; nothing was written.
        ReglamentError: the configuration is wrong, or `strict` and there were warnings.
        OutputError: the place for the site is not ours or cannot be written.
    """
    # Material greets builds with a notice about another product of its makers.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "true")
    sites = site_dir.resolve().parent if site_dir else _SITES.resolve()
    with _scratch(sites) as scratch, _listening(progress) as heard:
        try:
            config = _configuration(config_file, content, scratch, strict=strict)
            plugin = _plugin(config)
            plugin.config.content = str(content.resolve())
            plugin.config.website = website
            build(config)
        except MkDocsException as error:
            raise _cause(error, heard) from None
        except OSError as error:
            # A full disk, or a file that was taken away meanwhile.
            place = error.filename or sites
            raise OutputError(f"{place}: the site cannot be built: {error.strerror}") from error
        target = site_dir or _SITES / plugin.website.id
        replace_site(scratch / "site", target)
    return BuiltSite(plugin.website.id, target, plugin.page_count, tuple(heard.warnings))


def _configuration(
    config_file: Path | None, content: Path, scratch: Path, *, strict: bool
) -> MkDocsConfig:
    written = content.resolve() / "pages"
    if not written.is_dir():
        written = scratch / "pages"
        written.mkdir()
    place = config_file or Path("mkdocs.yml")
    source = place if config_file or place.is_file() else _DEFAULT_CONFIG
    if not source.is_file():
        raise ReglamentError(f"{source}: there is no such file")
    with source.open("rb") as opened:
        return load_config(
            opened,
            config_file_path=str(place.resolve()),
            docs_dir=str(written),
            site_dir=str(scratch / "site"),
            strict=strict or None,
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
    """Hears what MkDocs says: progress is ours alone, warnings and errors are anyone's."""

    def __init__(self, progress: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self.progress = progress
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage().removeprefix("reglament: ")
        if record.levelno >= logging.ERROR:
            self.errors.append(message)
        elif record.levelno >= logging.WARNING:
            self.warnings.append(message)
        elif record.name.endswith(".reglament"):
            self.progress(message)


@contextmanager
def _listening(progress: Callable[[str], None]) -> Iterator[_Listener]:
    """Take MkDocs' messages instead of letting them be printed."""
    logger, listener = logging.getLogger("mkdocs"), _Listener(progress)
    level, propagate = logger.level, logger.propagate
    logger.addHandler(listener)
    logger.setLevel(logging.INFO)
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
