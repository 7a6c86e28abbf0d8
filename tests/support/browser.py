"""Find the machine's Chromium and say how tests start it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping

# Tests ask nothing of any other host, so neither may the browser on its own account. As root
# (in CI) Chromium starts only without its sandbox.
CHROMIUM_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium(environment: Mapping[str, str]) -> str | None:
    """The program named in CHROMIUM, or the first one on the path; None where there is none."""
    named = environment.get("CHROMIUM")
    if named:
        return named
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)
