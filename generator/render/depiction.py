"""Hold a regulation's finished drawings: what its pages show, and the files beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Depiction", "DrawnFile", "DrawnRegulation", "Pictures", "View"]


@dataclass(frozen=True, slots=True)
class DrawnFile:
    """A file to be downloaded: what it is, how the page links to it, how large it is."""

    kind: str
    """`svg`, `png`, `gv` or `bpmn`, which is also how its name ends."""
    link: str
    size: int
    """In bytes."""


@dataclass(frozen=True, slots=True)
class View:
    """One drawing of a process as a page shows it."""

    kind: str
    """`sequence`, `handbook` or `scheme`."""
    svg: str
    """The drawing as an element of the page; or a mark in its place, see `edition.finish`."""
    across: bool
    """Whether its words are larger when it is printed across the sheet."""
    files: tuple[DrawnFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Depiction:
    """A process as an annex shows it: whole, and as a plain block scheme for narrow screens."""

    whole: View
    scheme: View


Pictures: TypeAlias = Mapping[str, tuple[Depiction, ...]]
"""The drawings of a regulation by annex: one for each process that the annex shows."""


@dataclass(frozen=True, slots=True)
class DrawnRegulation:
    """The drawings of a regulation, and what is in their files, by path from the site's root."""

    pictures: Pictures
    files: Mapping[str, bytes]
