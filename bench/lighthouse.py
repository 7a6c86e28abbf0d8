"""Measure pages of a built website with Lighthouse and print what it says, as a table for README.

`python -m bench.lighthouse --site site/employment-department` needs npm and Chromium (or another
browser that CHROMIUM names). Exits with 1 where a page misses what is asked of it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bench import npm
from bench.audits import Page, Report, data, median, misses, read_report, table
from bench.case import ROOT
from bench.measure import measure
from bench.serve import serve
from tests.support.browser import CHROMIUM_FLAGS, find_chromium

__all__ = ["choose_pages", "install", "run"]

PACKAGE = Path(__file__).parent / "lighthouse"
"""What npm installs: package.json and its lock."""

INSTALLED = ROOT / "build/lighthouse"
"""Where npm installs it."""


def choose_pages(site: Path) -> dict[str, str]:
    """The addresses measured, from the site's root: home, and pages of its largest regulation.

    Raises:
        FileNotFoundError: the folder holds no regulation.
    """
    overviews = [path.parents[1] for path in site.rglob("annex-3/index.html")]
    if not overviews:
        raise FileNotFoundError(f"{site} holds no page of an annex 3: build the website first")
    largest = max(sorted(overviews), key=_html_bytes).relative_to(site).as_posix()
    return {
        "home": "",
        "overview": f"{largest}/",
        "text": f"{largest}/text/",
        "annex 3": f"{largest}/annex-3/",
    }


def install(folder: Path) -> Path:
    """Install Lighthouse into `folder`, unless its lock is the one installed there; the program.

    Raises:
        RuntimeError: npm is missing or failed.
    """
    return npm.install(PACKAGE, folder) / ".bin/lighthouse"


def run(program: Path, address: str, *, browser: str) -> Report:
    """Measure the page at `address` once, as a phone on a slow network sees it.

    Args:
        program: Lighthouse, as `install` gives it.
        address: of the page.
        browser: the Chromium that shows it.

    Raises:
        RuntimeError: Lighthouse failed, or could not judge the page.
    """
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder:
        result = Path(folder) / "report.json"
        command: list[str | Path] = [
            program,
            address,
            "--form-factor=mobile",
            "--only-categories=performance,accessibility,best-practices,seo",
            "--output=json",
            f"--output-path={result}",
            f"--chrome-flags={' '.join(_browser_flags())}",
            "--disable-full-page-screenshot",
            "--no-enable-error-reporting",
            "--quiet",
        ]
        measure(command, folder=Path(folder), environment={"CHROME_PATH": browser})
        return read_report(json.loads(result.read_text(encoding="utf-8")))


def main() -> None:
    """Measure as the command line says; the table goes to standard output."""
    wanted = _arguments()
    try:
        pages = choose_pages(wanted.site)
        measured = _measure_all(wanted.site, pages, runs=wanted.runs)
    except (OSError, RuntimeError) as error:
        sys.exit(str(error))
    sys.stdout.write(table(measured) + "\n")
    if wanted.json is not None:
        wanted.json.write_text(json.dumps(data(measured), indent=2) + "\n", encoding="utf-8")
    missed = [line for page in measured for line in misses(page)]
    if missed:
        sys.exit("\n".join(missed))


def _measure_all(site: Path, pages: Mapping[str, str], *, runs: int) -> list[Page]:
    browser = find_chromium(os.environ)
    if browser is None:
        raise RuntimeError("no Chromium on this machine: install one, or name it in CHROMIUM")
    program = install(INSTALLED)
    measured = []
    with serve(site) as address:
        for name, path in pages.items():
            reports = []
            for number in range(1, runs + 1):
                sys.stderr.write(f"{name} (/{path}): {number} of {runs}\n")
                reports.append(run(program, f"{address}{path}", browser=browser))
            measured.append(Page(name, path, median(reports), tuple(reports)))
    return measured


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.lighthouse", description=__doc__)
    add = parser.add_argument
    add("--site", type=Path, default=ROOT / "site/employment-department", help="the built website")
    add("--runs", type=int, default=5, help="how often each page is measured; the median counts")
    add("--json", type=Path, metavar="FILE", help="write the figures here too, run by run")
    return parser.parse_args()


def _browser_flags() -> list[str]:
    # Lighthouse wants the headless mode that paints as a browser with a window does.
    return ["--headless=new", *(flag for flag in CHROMIUM_FLAGS if flag != "--headless")]


def _html_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.html"))


if __name__ == "__main__":
    main()
