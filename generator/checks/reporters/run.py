"""Hold what is reported of one run of the checks."""

from __future__ import annotations

from dataclasses import dataclass

from generator.checks.registry import Check
from generator.errors import Problem

__all__ = ["TOOL", "Run"]

TOOL = "reglament"
"""The name by which reports call this program."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what was found, by which checks of which version."""

    problems: tuple[Problem, ...]
    """What was found, by place; what is acknowledged only if it is to be told."""
    checks: tuple[Check, ...]
    """The checks that ran, in their order. What cannot be read is found before any of them."""
    version: str
    """The version of this program."""
