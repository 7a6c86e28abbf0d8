"""Hold what one builder took for one case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bench.case import Case
from bench.measure import Cost, Site

__all__ = ["Builder", "Result"]


@dataclass(frozen=True, slots=True)
class Result:
    """What a build took and made, in processor seconds."""

    cost: Cost
    """Without drawings, which the other builders are given ready-made."""
    site: Site
    drawings: float = 0.0
    """The seconds that making all drawings adds."""
    checking: float = 0.0
    """The seconds that reading and checking the content take alone; the build does it too."""

    @property
    def milliseconds_a_page(self) -> float:
        """Processor milliseconds a page, without drawings."""
        return 1000 * self.cost.cpu / self.site.pages


@dataclass(frozen=True, slots=True)
class Builder:
    """A way to build: its name in the table, its function, and where it begins to take too long.

    The function gives nothing where the builder cannot do this.
    """

    name: str
    build: Callable[[Case], Result | None]
    largest: int | None = None
