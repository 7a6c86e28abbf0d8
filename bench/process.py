"""Vary a regulation's process: a review less, or one to four procedures more.

The documents wander between the units once more, in the words in which the original hands them
from one to another; text, table and process say the same.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bench.identities import MARK, provisions

__all__ = ["vary_process"]

_LENGTHS = (0, 0, 2, 2, 3, 4, 5)
"""How many procedures may come to the original's; one alone would hand to its own performer."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What the original's table calls things, to build another procedure with.

    `things` is what is handed over first, `way` says to whom and how, by recipient; `names` are the
    units in the text, `printed` in the table.
    """

    things: str
    way: dict[str, str]
    names: dict[str, str]
    printed: dict[str, str]


def vary_process(regulation: dict[str, Any], owner: str, choice: random.Random) -> None:
    """Change the procedures between the first and the third.

    Args:
        regulation: is changed; its provisions are marked.
        owner: the words with which the names of the provider's units begin.
        choice: decides what is changed.
    """
    words = _words(regulation, owner)
    first, review, third = regulation["procedures"][:3]
    added = [
        _procedure(review, number, performer, target, words)
        for number, (performer, target) in enumerate(_wandering(third["performer"], words, choice))
    ]
    steps = _steps(regulation)
    at = next(place for place, step in enumerate(steps) if step[MARK] == review["from"])
    steps[at + 1 : at + 1] = [_step(steps[at], review, made, words) for made in added]
    middle = [review, *added]
    if choice.random() < 1 / 3:
        _pass_by(first, review, steps, words)
        del steps[at], middle[0]
    regulation["procedures"][1:2] = middle
    for process in regulation["processes"]:
        _rewire(process, (first["id"], *(item["id"] for item in middle), third["id"]), review["id"])
    _number(regulation, steps)


def _words(regulation: dict[str, Any], owner: str) -> _Words:
    way: dict[str, str] = {}
    printed: dict[str, str] = {}
    for procedure in regulation["procedures"]:
        _, found, after = procedure["result"].partition(owner)
        if found:
            way.setdefault(procedure["hands_over_to"][0], found + after)
        printed.setdefault(procedure["performer"], procedure["performer_printed"])
    things = regulation["procedures"][0]["result"].partition(owner)[0]
    names = {item["id"]: item["name"] for item in regulation["participants"]}
    return _Words(things, {unit: way[unit] for unit in printed}, names, printed)


def _wandering(holder: str, words: _Words, choice: random.Random) -> list[tuple[str, str]]:
    """From whom to whom the documents go: from `holder` to others and back."""
    length = choice.choice(_LENGTHS)
    stations = [holder]
    while len(stations) < length:
        # Whoever has them last must not be he to whom they return.
        last = {holder} if len(stations) == length - 1 else set()
        others = [unit for unit in words.way if unit not in {stations[-1], *last}]
        stations.append(choice.choice(others))
    return list(zip(stations, [*stations[1:], holder], strict=True)) if length else []


def _procedure(
    review: dict[str, Any], number: int, performer: str, target: str, words: _Words
) -> dict[str, Any]:
    return {
        **review,
        "id": f"added-{number}",
        "performer": performer,
        "performer_printed": words.printed[performer],
        "result": words.things + words.way[target],
        "hands_over_to": [target],
        "durations": [dict(limit) for limit in review["durations"]],
        "from": f"added-{number}",
    }


def _step(
    step: dict[str, Any], review: dict[str, Any], made: dict[str, Any], words: _Words
) -> dict[str, Any]:
    """The paragraph of the text that says what the procedure `made` says."""
    text = step["text"].replace(words.names[review["performer"]], words.names[made["performer"]], 1)
    old, new = (words.way[item["hands_over_to"][0]] for item in (review, made))
    return {**step, "number": "", "text": text.replace(old, new, 1), MARK: made["from"]}


def _pass_by(
    first: dict[str, Any], review: dict[str, Any], steps: list[dict[str, Any]], words: _Words
) -> None:
    """Let the first procedure hand over to whom the review did."""
    old, target = first["hands_over_to"][0], review["hands_over_to"][0]
    first |= {"result": words.things + words.way[target], "hands_over_to": [target]}
    (step,) = (step for step in steps if step[MARK] == first["from"])
    step["text"] = step["text"].replace(words.way[old], words.way[target], 1)


def _steps(regulation: dict[str, Any]) -> list[dict[str, Any]]:
    """The subparagraphs that describe the procedures: the list, to be changed in place."""
    first = regulation["procedures"][0]["from"]
    for provision in provisions(regulation):
        parts: list[dict[str, Any]] = provision.get("parts", [])
        if any(part[MARK] == first for part in parts):
            return parts
    raise ValueError(f"no provision has the subparagraph {first}")


def _rewire(process: dict[str, Any], chain: tuple[str, ...], review: str) -> None:
    """Lead the arrows along `chain`, whose first and last are there already."""
    nodes = [node for node in process["nodes"] if node["id"] != review]
    at = next(place for place, node in enumerate(nodes) if node["id"] == chain[0])
    shown = [{"id": name, "kind": "procedure", "procedure": name} for name in chain[1:-1]]
    arrows = [arrow for arrow in process["transitions"] if review not in arrow.values()]
    place = next(place for place, arrow in enumerate(arrows) if arrow["target"] == chain[0]) + 1
    while arrows[place : place + 1] and arrows[place]["target"] == chain[0]:
        place += 1
    new = [{"source": a, "target": b} for a, b in pairwise(chain)]
    process["nodes"] = [*nodes[: at + 1], *shown, *nodes[at + 1 :]]
    process["transitions"] = [*arrows[:place], *new, *arrows[place:]]


def _number(regulation: dict[str, Any], steps: list[dict[str, Any]]) -> None:
    """Number procedures and subparagraphs anew."""
    for number, step in enumerate((step for step in steps if "number" in step), 1):
        step["number"] = f"{number})"
    names: dict[str, str] = {}
    for number, procedure in enumerate(regulation["procedures"], 1):
        names[procedure["id"]] = f"procedure-{number}"
        procedure |= {"id": f"procedure-{number}", "number": str(number)}
    for process in regulation["processes"]:
        for part in (*process["nodes"], *process["transitions"]):
            for key in ("id", "procedure", "source", "target"):
                if key in part:
                    part[key] = names.get(part[key], part[key])
