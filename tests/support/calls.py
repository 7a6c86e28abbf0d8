"""Note the calls of a function, so that a test can say what work was done and what was not."""

from __future__ import annotations

from collections.abc import Callable
from pkgutil import resolve_name
from typing import Any

import pytest


def note_calls(monkeypatch: pytest.MonkeyPatch, target: str, name: Callable[..., str]) -> list[str]:
    """The names of the calls of a function, in order; clear the list to count anew.

    Args:
        monkeypatch: the test's.
        target: the function where it is called from, as `generator.cli.main`.
        name: what to note of a call's arguments.
    """
    found: list[str] = []
    real = resolve_name(target)

    def noting(*arguments: Any, **options: Any) -> Any:
        found.append(name(*arguments))
        return real(*arguments, **options)

    monkeypatch.setattr(target, noting)
    return found
