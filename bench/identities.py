"""Keep facts pointing at their provisions while provisions come and go.

Each provision carries the identity it had before, under the key `was`. When the changes are done,
identities are counted anew, and every `from` follows its provision.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model.provision import Section, place_provisions

__all__ = ["MARK", "count_anew", "mark", "provisions"]

MARK = "was"
"""The key of a provision's former identity; no key of the model."""

_FOLLOWING = ("evidence_groups", "evidence", "references", "terms")
"""Facts that go when their provision goes, and stand in the order of their provisions."""


def provisions(regulation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every provision of a regulation, in printed order."""
    for section in regulation["sections"]:
        yield from _tree(section["paragraphs"])


def mark(regulation: dict[str, Any]) -> None:
    """Write its identity into each provision."""
    for provision, identity in list(_identities(regulation)):
        provision[MARK] = identity


def count_anew(regulation: dict[str, Any]) -> None:
    """Remove the marks, count identities as they are now, and correct every fact."""
    marks = [provision.pop(MARK) for provision in provisions(regulation)]
    now = dict(zip(marks, (identity for _, identity in _identities(regulation)), strict=True))
    order = {name: place for place, name in enumerate(marks)}
    for key in _FOLLOWING:
        facts = [fact for fact in regulation.get(key, ()) if fact["from"] in now]
        if key in regulation:
            regulation[key] = sorted(facts, key=lambda fact: order[fact["from"]])
    _follow({key: fact for key, fact in regulation.items() if key != "sections"}, now)


def _identities(regulation: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    for section in regulation["sections"]:
        record = Section.model_validate(section, strict=False)
        placed = place_provisions(record.paragraphs, ())
        for provision, place in zip(_tree(section["paragraphs"]), placed, strict=True):
            yield provision, place.identity


def _tree(level: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for provision in level:
        yield provision
        yield from _tree(provision.get("parts", []))


def _follow(value: Any, now: dict[str, str]) -> None:
    if isinstance(value, dict):
        if "from" in value:
            value["from"] = now[value["from"]]
        for item in value.values():
            _follow(item, now)
    elif isinstance(value, list):
        for item in value:
            _follow(item, now)
