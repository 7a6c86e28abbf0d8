"""Read the real decree and its regulations as patterns for synthetic ones.

All words come from here: nothing of an act's language stands in this code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml

from bench.identities import MARK, mark, provisions
from generator.languages.registry import LANGUAGES

__all__ = ["Document", "Original", "Originals", "read_originals"]

_MEANT = 0.9
"""How alike two titles are, of 1, if one is a slip for the other."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """A required document that another regulation may ask for too: its provision and its facts."""

    text: str
    evidence: Mapping[str, Any]
    references: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Original:
    """A real regulation.

    `text` is all of it as JSON, its provisions marked. `titles` are its title as it and the decree
    quote it, right or wrong. `provider` is its provider, `owner` the word
    for the provider with which the names of its units begin, `owner_spelt` an expression for it as
    typists spell it, and `ending` what that word has more than the name of the provider alone.
    `held` are the provisions of documents that start the service, without which its list would be
    wrong.
    """

    stem: str
    text: str
    title: str
    titles: tuple[str, ...]
    short_title: str
    provider: str
    owner: str
    owner_spelt: str
    ending: str
    held: frozenset[str]


@dataclass(frozen=True, slots=True)
class Originals:
    """The real decree, as JSON, with its regulations; documents to borrow; bodies to name.

    `numbers` are those of the acts that its regulations cite.
    """

    decree: str
    date: str
    number: str
    regulations: tuple[Original, ...]
    numbers: frozenset[str]
    documents: tuple[Document, ...]
    bodies: tuple[str, ...]


def read_originals(content: Path) -> Originals:
    """Read the first decree of the folder `content`, which must be in order."""
    folder = min((content / "decrees").iterdir())
    decree = _read(folder / "decree.yaml")
    regulations = {stem: _read(folder / f"{stem}.yaml") for stem in decree["regulations"]}
    for regulation in regulations.values():
        mark(regulation)
    language = _read(content / "jurisdiction.yaml")["languages"][0]
    bodies = _read(content / "organizations.yaml")["organizations"]
    text = json.dumps(decree, ensure_ascii=False)
    return Originals(
        decree=text,
        date=decree["date"],
        number=decree["number"],
        regulations=tuple(
            _original(stem, it, text, LANGUAGES[language].reader.lookalikes)
            for stem, it in regulations.items()
        ),
        numbers=frozenset(number for it in regulations.values() for number in _numbers(it)),
        documents=tuple(found for it in regulations.values() for found in _documents(it)),
        bodies=tuple(body["names"][language] for body in bodies if body["type"] == "akimat"),
    )


def _read(path: Path) -> dict[str, Any]:
    value = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
    # Through JSON, where a date is a text as it is in an author's hand.
    found: dict[str, Any] = json.loads(json.dumps(value, default=str))
    return found


def _original(
    stem: str, regulation: dict[str, Any], decree: str, alike: tuple[tuple[str, str], ...]
) -> Original:
    text = json.dumps(regulation, ensure_ascii=False)
    units = [item["name"] for item in regulation["participants"] if item["kind"] == "unit"]
    owner = _common_words(units)
    provider = regulation["provider"]["text"]
    alone = next(term["term"] for term in regulation["terms"] if term["meaning"] == provider)
    return Original(
        stem=stem,
        text=text,
        title=regulation["title"],
        titles=tuple(_titles(regulation["title"], text + decree)),
        short_title=regulation["short_title"],
        provider=provider,
        owner=owner,
        owner_spelt="".join(_spelt(letter, alike) for letter in owner),
        ending=owner.removeprefix(alone),
        held=frozenset(_starting(regulation)),
    )


def _titles(title: str, text: str) -> list[str]:
    """`title` and whatever is quoted in `text`, which is JSON, that must be meant for it."""
    quoted = {title, *re.findall(r'\\"([^"\\]+)\\"', text)}
    return get_close_matches(title, sorted(quoted), len(quoted), _MEANT)


def _numbers(regulation: dict[str, Any]) -> Iterator[str]:
    for item in regulation["references"]:
        if "registration" in item:
            yield from (item[key] for key in ("number", "registration") if item[key].isdigit())


def _spelt(letter: str, alike: tuple[tuple[str, str], ...]) -> str:
    """An expression for `letter` and for those that typists take for it."""
    letters = {letter, *(one for pair in alike if letter in pair for one in pair)}
    return f"[{''.join(sorted(letters))}]"


def _common_words(names: list[str]) -> str:
    """The words with which all `names` begin."""
    places = zip(*(name.split() for name in names), strict=False)
    return " ".join(words[0] for words in takewhile(lambda words: len(set(words)) == 1, places))


def _starting(regulation: dict[str, Any]) -> Iterator[str]:
    """The provisions that list what the trigger brings."""
    kinds = {one["kind"] for trigger in regulation["trigger"] for one in trigger.get("brings", ())}
    for item in regulation["evidence"]:
        if item["id"].removeprefix(f"{item.get('group')}-") in kinds:
            yield item["from"]


def _documents(regulation: dict[str, Any]) -> Iterator[Document]:
    """The documents that alone stand in their provision, in no group, and point at no annex."""
    texts = {provision[MARK]: provision["text"] for provision in provisions(regulation)}
    places = [item["from"] for item in regulation["evidence"]]
    cited = regulation["references"]
    for item in regulation["evidence"]:
        references = tuple(fact for fact in cited if fact["from"] == item["from"])
        alone = places.count(item["from"]) == 1 and "group" not in item
        if alone and all("registration" in fact for fact in references):
            yield Document(texts[item["from"]], item, references)
