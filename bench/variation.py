"""Vary one real regulation: other words, other documents, another process, other time limits.

Every change is made to the official text and to the facts read from it alike, so that what comes
out passes all checks. The same index gives the same regulation, always.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Sequence
from typing import Any

from bench.identities import MARK, count_anew, provisions
from bench.originals import Document, Original, Originals
from bench.process import vary_process

__all__ = ["vary", "vary_titles"]

_DOCUMENTS = "p6-1"
"""Where the official form lists the documents."""

_MINUTES, _DAYS = 57, 29
"""How many different time limits there are in each unit."""


def vary(
    originals: Originals, original: Original, index: int, *, order: int, decree: int
) -> dict[str, Any]:
    """The regulation number `index`, made after `original`.

    Args:
        originals: the real decree.
        original: one of its regulations.
        index: every choice comes from it.
        order: its place in its decree.
        decree: the number of its decree, throughout which an act has one number and there is one
            provider.
    """
    choice = random.Random(index)  # noqa: S311
    body = random.Random(decree).choice(originals.bodies)  # noqa: S311
    owner = original.owner if index % 3 else f"{body}{original.ending}"
    numbered = _renumbered(original.text, originals.numbers, decree)
    regulation: dict[str, Any] = json.loads(_reworded(numbered, original, index, body, owner))
    regulation |= {"order": order, "short_title": f"{original.short_title} № {index}"}
    known = [_borrowed(document, originals.numbers, decree) for document in originals.documents]
    _vary_documents(regulation, known, original.held, choice)
    vary_process(regulation, owner, choice)
    _vary_limits(regulation, index, choice)
    count_anew(regulation)
    return regulation


def vary_titles(text: str, original: Original, index: int) -> str:
    """`text` with the title of the regulation number `index`, as right or wrong as before."""
    for title in original.titles:
        text = text.replace(title, f"{title} № {index}")
    return text


def _renumbered(text: str, numbers: frozenset[str], decree: int) -> str:
    """`text` with other numbers of acts, of as many digits; no two become one."""
    shift = random.Random(decree).randrange(10**6)  # noqa: S311

    def other(found: re.Match[str]) -> str:
        least = 10 ** (len(found[0]) - 1)
        return str(least + (int(found[0]) - least + shift) % (9 * least))

    return re.sub(rf"\b(?:{'|'.join(sorted(numbers))})\b", other, text)


def _borrowed(document: Document, numbers: frozenset[str], decree: int) -> Document:
    values = json.dumps([document.evidence, document.references], ensure_ascii=False)
    evidence, references = json.loads(_renumbered(values, numbers, decree))
    return Document(_renumbered(document.text, numbers, decree), evidence, tuple(references))


def _reworded(text: str, original: Original, index: int, body: str, owner: str) -> str:
    """The whole text with other names, each the same wherever it stands."""
    # After the numbers of acts, one of which the regulation's own may be.
    text = vary_titles(text, original, index)
    text = text.replace(original.provider, body)
    if owner != original.owner:
        text = re.sub(original.owner_spelt, owner, text, flags=re.IGNORECASE)
    return text


def _vary_documents(
    regulation: dict[str, Any],
    known: Sequence[Document],
    held: frozenset[str],
    choice: random.Random,
) -> None:
    named = {item["from"] for item in regulation["evidence"]}
    for _ in range(choice.randrange(3)):
        lists = [
            (level, free)
            for level in _lists(regulation)
            if sum(p[MARK] in named for p in level) > 1
            and (free := [p for p in level if p[MARK] in named - held])
        ]
        if lists:
            level, free = choice.choice(lists)
            level.remove(choice.choice(free))
    if "evidence_groups" in regulation:
        return
    (top,) = (p["parts"] for p in provisions(regulation) if p[MARK] == _DOCUMENTS)
    taken = {item["id"] for item in regulation["evidence"]}
    for number in range(choice.randrange(3)):
        document = choice.choice(known)
        if document.evidence["id"] not in taken:
            taken.add(document.evidence["id"])
            place = {"from": f"borrowed-{number}"}
            # Before the last: there stands how documents are shown.
            top.insert(-1, {"text": document.text, MARK: place["from"]})
            regulation["evidence"].append({**document.evidence, **place})
            regulation["references"] += [{**item, **place} for item in document.references]


def _lists(regulation: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The lists of documents, from which one may go while another stays."""
    return [
        provision["parts"]
        for provision in provisions(regulation)
        if provision[MARK].startswith(_DOCUMENTS) and "parts" in provision
    ]


def _vary_limits(regulation: dict[str, Any], index: int, choice: random.Random) -> None:
    """Other amounts; the first two and the longest make every regulation differ from all others."""
    texts = {provision[MARK]: provision for provision in provisions(regulation)}
    fixed = [index // _DAYS % _MINUTES, index // (_DAYS * _MINUTES) % _MINUTES]
    for procedure in regulation["procedures"]:
        for limit in procedure["durations"]:
            old, unit = limit["text"], limit["text"].partition(" ")[2]
            if limit["unit"] == "minute":
                amount = 3 + (fixed.pop(0) if fixed else choice.randrange(_MINUTES))
            elif limit["amount"] > 1:
                amount = 2 + index % _DAYS
            else:
                amount = 1 + choice.randrange(_DAYS)
            limit |= {"text": f"{amount} {unit}", "amount": amount}
            procedure["time_limit"] = procedure["time_limit"].replace(old, limit["text"], 1)
            provision = texts[procedure["from"]]
            # In the text the amount stands in words, in brackets.
            in_words = rf"\([^()]* {re.escape(unit)}\)"
            provision["text"] = re.sub(in_words, f"({limit['text']})", provision["text"], count=1)
