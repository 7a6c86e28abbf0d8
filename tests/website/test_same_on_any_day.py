"""Two builds on different days are the same, byte for byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.website.sites import edit, mkdocs_environment, read_site

# Moves every clock that Python reads, before anything else is imported.
ON_ANOTHER_DAY = """
import datetime, runpy, sys, time
days = int(sys.argv.pop(1))
clock, moved = time.time, days * 86400
time.time = lambda: clock() + moved
class Moved(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(time.time(), tz)
    @classmethod
    def today(cls):
        return cls.now()
    @classmethod
    def utcnow(cls):
        return cls.now(datetime.timezone.utc).replace(tzinfo=None)
class MovedDate(datetime.date):
    @classmethod
    def today(cls):
        return datetime.date.fromtimestamp(time.time())
datetime.datetime, datetime.date = Moved, MovedDate
runpy.run_module("mkdocs", run_name="__main__", alter_sys=True)
"""


def test_two_builds_on_different_days_are_the_same(project: Path) -> None:
    """Pages and the sitemap, which holds dates where an address is set."""
    edit(project / "content/websites.yaml", "base_url: null", "base_url: https://example.kz")

    today = _build(project, days=0)
    later = _build(project, days=400)

    assert "sitemap.xml" in today
    assert today == later


def _build(project: Path, *, days: int) -> dict[str, bytes]:
    folder = project.parent / f"day-{days}"
    command = [sys.executable, "-c", ON_ANOTHER_DAY, str(days), "build", "--strict"]
    result = subprocess.run(
        [*command, "--site-dir", str(folder)],
        cwd=project,
        env=mkdocs_environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return read_site(folder)
