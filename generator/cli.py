"""Wire the command `reglament` to the engine: arguments in, plain words and exit codes out.

Exit codes: 0 done; 1 the content or the surroundings are wrong (every reason is printed); 2 the
command was called wrongly.

What renders, draws and builds is imported by the commands that do: a check waits for none of it.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from generator.checks.choosing import choose_checks, find_check
from generator.checks.loading import examine_content, load_content
from generator.checks.manual import explain
from generator.checks.manual_page import manual_page
from generator.checks.registry import CHECKS, Check
from generator.checks.reporters.registry import FORMATS, usual_format
from generator.checks.reporters.run import TOOL, Run
from generator.checks.reporters.summary import fails, summary
from generator.checks.tracing import trace_content
from generator.console import Console
from generator.errors import ContentError, ReglamentError

__all__ = ["main", "spare_garbage"]

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)
_CONTENT = click.option(
    "--content",
    type=_FOLDER,
    default=Path("content"),
    show_default=True,
    help="The content folder.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reglament")
def cli() -> None:
    """From structured data about public-service regulations to the official website, whole."""


def _chosen(_: click.Context, __: click.Parameter, names: tuple[str, ...]) -> tuple[Check, ...]:
    try:
        return choose_checks(names) if names else CHECKS
    except ReglamentError as error:
        raise click.BadParameter(str(error)) from error


def _explain(context: click.Context, _: click.Parameter, name: str | None) -> None:
    if name is None or context.resilient_parsing:
        return
    try:
        click.echo(explain(find_check(name)))
    except ReglamentError as error:
        raise click.BadParameter(str(error)) from error
    context.exit()


@cli.command()
@_CONTENT
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(FORMATS)),
    help="How to report.  [default: text; github in GitHub Actions]",
)
@click.option("--only", metavar="ID[,ID]", multiple=True, callback=_chosen, help="Run these alone.")
@click.option("--strict", is_flag=True, help="Fail for warnings and notes, too.")
@click.option("--acknowledged", is_flag=True, help="Tell what is acknowledged, too.")
@click.option("--trace", is_flag=True, help="Print lanes and steps of every way through processes.")
@click.option("--regulation", metavar="SLUG", help="Trace one regulation only, as 3-wheelchairs.")
@click.option(
    "--explain",
    metavar="ID",
    is_eager=True,
    expose_value=False,
    callback=_explain,
    help="Print the manual of one check.",
)
def check(
    *,
    content: Path,
    form: str | None,
    only: tuple[Check, ...],
    strict: bool,
    acknowledged: bool,
    trace: bool,
    regulation: str | None,
) -> None:
    """Check the content and print everything that is wrong with it.

    Fails for errors; with --strict for anything that is not acknowledged.
    """
    shape = FORMATS[form or usual_format(os.environ)]
    if regulation is not None and not trace:
        raise click.UsageError("--regulation says what to trace: add --trace")
    if trace and shape.document:
        raise click.UsageError(f"a trace is for people: not with --format {form}")
    verdict = examine_content(content, checks=only, acknowledged=acknowledged or shape.tells_known)
    report = shape.report(Run(verdict.problems, only, version(TOOL)))
    # A document is UTF-8 on every terminal; a name of a file may hold bytes that are not.
    click.echo(report.encode("utf-8", "backslashreplace") if shape.document else report, nl=False)
    if trace:
        for line in trace_content(content, slug=regulation):
            click.echo(line)
    told = f"{content}: {summary(verdict.problems, verdict.known)}"
    if fails(verdict.problems, strict=strict):
        Console().error(told)
        raise SystemExit(1)
    Console().done(told)


@cli.command()
@_CONTENT
@click.option("--website", help="The website to build; by default the one websites.yaml names.")
@click.option("--all", "every", is_flag=True, help="Build every website of websites.yaml.")
@click.option("--offline", is_flag=True, help="Make a copy that works from a folder or USB stick.")
@click.option("--to", type=_FOLDER, help="Where to; by default site/<website>[-offline]/.")
@click.option("--config", type=_FILE, help="An mkdocs.yml.")
@click.option("--cache", type=_FOLDER, help="Where finished pages are kept between builds.")
def build(
    *,
    content: Path,
    website: str | None,
    every: bool,
    offline: bool,
    to: Path | None,
    config: Path | None,
    cache: Path | None,
) -> None:
    """Build one website, or all of them."""
    from generator.website.build import build_websites

    if every and (website is not None or to is not None):
        raise click.UsageError(
            "--all builds every website in its own folder: no --website, no --to"
        )
    console = Console()
    with console.progress("building") as progress:
        sites = build_websites(
            config,
            content=content,
            websites=None if every else (website,),
            site_dir=to,
            offline=offline,
            strict=True,
            cache=cache,
            progress=progress,
        )
    for built in sites:
        console.done(f"{built.pages} pages in {built.site_dir}")
    console.done(f"open {sites[0].site_dir / 'index.html'}")


@cli.command()
@_CONTENT
@click.option("--to", type=_FOLDER, required=True, help="The folder to write the Markdown into.")
def render(content: Path, to: Path) -> None:
    """Write every page as Markdown, so that any site engine can publish it."""
    from generator.output import write_pages
    from generator.render.site import render_site

    console = Console()
    loaded = load_content(content)
    with console.progress("rendering") as progress:
        site = render_site(loaded, progress=progress)
    count = write_pages(site.pages, content / "pages", to, beside=site.files)
    console.done(f"{count} files in {to}")


@cli.command()
@click.option("--to", type=_FOLDER, default=Path("schemas"), show_default=True, help="The folder.")
@click.option("--check", "only_check", is_flag=True, help="Fail if a schema on disk is stale.")
def schema(*, to: Path, only_check: bool) -> None:
    """Write the JSON Schemas that let an editor complete and check the YAML files."""
    from generator.output import write_schemas

    changed = write_schemas(to, dry=only_check)
    _told(to, "schemas", changed, changed if only_check else (), "reglament schema")


@cli.command()
@click.option(
    "--to", type=_FILE, default=Path("docs/checks.md"), show_default=True, help="The file."
)
@click.option("--check", "only_check", is_flag=True, help="Fail if the file on disk is stale.")
def manual(*, to: Path, only_check: bool) -> None:
    """Write the manual of every check, from their docstrings."""
    from generator.output import write_file

    changed = write_file(to, manual_page(CHECKS).encode("utf-8"), dry=only_check)
    _told(to, "checks", changed, changed if only_check else (), "reglament manual")


@cli.command()
@_CONTENT
@click.option("--to", type=_FOLDER, default=Path("diagrams"), show_default=True, help="The folder.")
@click.option("--check", "only_check", is_flag=True, help="Fail if a source on disk is stale.")
@click.option("--overwrite", is_flag=True, help="Write over sources changed by hand too.")
def diagrams(*, content: Path, to: Path, only_check: bool, overwrite: bool) -> None:
    """Write the Graphviz source of every drawing."""
    from generator.diagram_sources import orphan_sources, write_sources
    from generator.render.site import site_drawings

    drawings = site_drawings(load_content(content))
    report = write_sources(drawings, to, dry=only_check, overwrite=overwrite)
    orphans = orphan_sources((name for name, _ in drawings), to)
    for path in orphans:
        _refused(path, "no drawing has this source", "orphan-file", "remove it, or move it away")
    for path in report.edited:
        hint = "move your changes elsewhere, or run `reglament diagrams --overwrite`"
        _refused(path, "this file was changed by hand", "edited-file", hint)
    for path, reason in report.failed:
        hint = "put nothing else in its place, and let it be written"
        _refused(path, f"this file cannot be read or written: {reason}", "file", hint)
    stale = report.changed if only_check else ()
    _told(to, "drawings", report.changed, stale, "reglament diagrams")
    if orphans or report.edited or report.failed:
        raise SystemExit(1)


def _told(
    to: Path, what: str, changed: Sequence[Path], stale: Sequence[Path], command: str
) -> None:
    """Say what became of generated files; fail if some on disk are stale."""
    for path in stale:
        _refused(path, "this file is stale", "stale-file", f"run `{command}`")
    if stale:
        raise SystemExit(1)
    verb = f"{len(changed)} written" if changed else "up to date"
    Console().done(f"{what} in {to}: {verb}")


def _refused(path: Path, message: str, code: str, hint: str) -> None:
    click.echo(f"{path}:1:1: error: {message} [{code}]\n  hint: {hint}")


def spare_garbage() -> None:
    """Look for garbage seldom: a build makes next to no cycles, and what is imported stays.

    As often as Python does it by itself, it takes a tenth of the time.
    """
    gc.freeze()
    gc.set_threshold(500_000, 20, 20)
    gc.enable()


def main(arguments: Sequence[str] | None = None) -> Any:
    """Run the command; whatever the engine refuses is printed without a traceback."""
    spare_garbage()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Old code pages lack letters of Kazakh: such a letter is shown as its number.
            stream.reconfigure(errors="backslashreplace")
    try:
        return cli.main(args=arguments, prog_name="reglament", standalone_mode=True)
    except ContentError as error:
        click.echo(str(error), err=True)
        click.echo(f"{len(error.problems)} problem(s); nothing was written", err=True)
    except ReglamentError as error:
        click.echo(f"error: {error}", err=True)
    sys.exit(1)
