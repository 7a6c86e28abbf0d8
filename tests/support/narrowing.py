"""Cases of narrowed documents, for the rule in Python and for the program of the page."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tests.support.repository import ROOT

__all__ = ["CASES", "Case"]


@dataclass(frozen=True, slots=True)
class Case:
    """What remains of the documents of one service by what is chosen."""

    name: str
    service: str
    who: tuple[str, ...]
    aid: str | None
    needed: tuple[str, ...]
    """What stays in sight."""
    perhaps: tuple[str, ...]
    """What of it is not certain."""

    @property
    def query(self) -> str:
        """The part of the page's address that makes these choices."""
        parts = [f"who={','.join(self.who)}" if self.who else "", f"aid={self.aid or ''}"]
        return "&".join(part for part in parts if part)


def _read() -> tuple[Case, ...]:
    found = json.loads((ROOT / "tests/data/documents.json").read_text(encoding="utf-8"))
    return tuple(
        Case(
            name=one["name"],
            service=one["service"],
            who=tuple(one["who"]),
            aid=one["aid"],
            needed=tuple(one["needed"]),
            perhaps=tuple(one.get("perhaps", ())),
        )
        for one in found
    )


CASES = _read()
"""Every case of tests/data/documents.json."""
