"""Plain `mkdocs build` and `mkdocs serve`, as a person runs them."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.render.environment import TEMPLATES
from generator.website.plugin import ReglamentPlugin
from generator.website.theme_settings import THEME
from tests.website.sites import edit, mkdocs_environment, read_site, run_mkdocs

PATIENCE = 60.0
"""Seconds after which a server that shows no change has failed."""


def test_wrong_content_is_a_message_and_not_a_traceback(project: Path) -> None:
    """With the file, the line and the column; the site of the last build stays."""
    run_mkdocs(project, "build")
    before = read_site(project / "site/employment-department")
    edit(project / "content/labels/kk.yaml", "  name:", "  nmae:")

    result = run_mkdocs(project, "build", "--strict")

    assert result.returncode == 1
    assert re.search(r"content/labels/kk\.yaml:\d+:\d+: error: ", result.stderr)
    assert "Traceback" not in result.stdout + result.stderr
    assert read_site(project / "site/employment-department") == before


def test_a_strict_build_says_nothing(project: Path) -> None:
    """No warning of ours, of MkDocs, or of Python."""
    result = run_mkdocs(
        project, "build", "--strict", "--quiet", environment={"PYTHONWARNINGS": "default"}
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_server_follows_every_change(project: Path) -> None:
    """New words appear, wrong ones are a message, and mending them brings the site back."""
    labels = project / "content/labels/kk.yaml"
    with _serve(project) as (address, said):
        assert "Басты бет" in _get(address)
        # MkDocs puts a program into the page that asks for news; the policy lets it.
        assert "script-src 'self' 'unsafe-inline'; " in _get(address)
        assert "connect-src 'self'" in _get(address)

        edit(labels, "home: Басты бет", "home: Ең басты бет")
        _wait(lambda: "Ең басты бет" in _get(address))

        edit(labels, "home: Ең басты бет", "home: [")
        _wait(lambda: re.search(r"labels/kk\.yaml:\d+:\d+: error", said()) is not None)
        assert "Traceback" not in said()

        edit(labels, "home: [", "home: Қайтадан басты бет")
        _wait(lambda: "Қайтадан басты бет" in _get(address))


def test_content_templates_and_theme_are_watched(project: Path) -> None:
    """Each is a reason to build again."""
    watched: list[str] = []
    plugin = ReglamentPlugin()
    plugin.load_config({})
    config = _Config(str(project / "mkdocs.yml"))

    plugin.on_serve(_Server(watched), config=config, builder=lambda: None)  # type: ignore[arg-type]

    assert list(map(Path, watched)) == [project / "content", TEMPLATES, THEME]


class _Server(LiveReloadServer):
    """A server that only notes what it is told to watch."""

    def __init__(self, watched: list[str]) -> None:
        self.watched = watched

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:  # noqa: ARG002
        self.watched.append(path)


class _Config:
    def __init__(self, config_file_path: str) -> None:
        self.config_file_path = config_file_path


@contextmanager
def _serve(project: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """A running server: its address, and what it has said so far."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = project / "serve.log"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
            cwd=project,
            env=mkdocs_environment(),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait(lambda: "Serving on" in log.read_text(encoding="utf-8"))
            yield f"http://{address}/", lambda: log.read_text(encoding="utf-8")
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE)


def _get(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310
            return str(answer.read().decode("utf-8"))
    except urllib.error.URLError:
        return ""


def _wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "nothing happened in time"
        time.sleep(0.1)
