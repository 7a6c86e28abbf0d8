"""Read the words of the frame, which the other builders print on every page as ours does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

__all__ = ["Frame", "read_frame"]

_MOST = 5
"""How many decrees the navigation names; every entry is printed on every page."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page; `navigation` is titles with the files of their pages."""

    language: str
    site: str
    owner: str
    skip: str
    status: str
    note: str
    navigation: tuple[tuple[str, str], ...]


def read_frame(content: Path) -> Frame:
    """The words of the content folder; its navigation is as small as that of our own site."""
    language = _read(content / "jurisdiction.yaml")["languages"][0]
    labels = _read(content / "labels" / f"{language}.yaml")
    words = labels["navigation"]
    decrees = [_read(path) for path in sorted(content.glob("decrees/*/decree.yaml"))[:_MOST]]
    return Frame(
        language=language,
        site=labels["site"]["name"],
        owner=_owner(content, language),
        skip=words["skip_drawing"],
        status=labels["status"]["repealed"],
        note=labels["site"]["source_note"],
        navigation=(
            (words["home"], "index.md"),
            *((words["decree"].format(number=d["number"]), f"{d['id']}/index.md") for d in decrees),
            (words["about"], "about/index.md"),
        ),
    )


def _owner(content: Path, language: str) -> str:
    websites = _read(content / "websites.yaml")
    bodies = _read(content / "organizations.yaml")["organizations"]
    owners = {site["id"]: site["owner"] for site in websites["websites"]}
    names = {body["id"]: body["names"] for body in bodies}
    name: str = names[owners[websites["default"]]][language]
    return name


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
