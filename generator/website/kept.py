"""Know which pages of a site stand there already as this build would write them."""

# A path object for each of 70,000 files would cost as much as asking for them.
# ruff: noqa: PTH116

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.edition.store import Store

__all__ = ["KeptPages", "Left"]


@dataclass(frozen=True, slots=True)
class Left:
    """What a build leaves in a site of one decree."""

    decree: str
    signature: str
    """The hash of all its pages were made from."""
    files: Iterable[str]
    """Its files, from the site's root; read once."""


class KeptPages:
    """The pages that the last build left in a site, as long as nobody has touched them.

    Args:
        store: where builds note what they left; with None nothing is kept.
        site: the site's folder.
    """

    def __init__(self, store: Store | None = None, site: Path | None = None) -> None:
        self._store = store
        self._site = os.fspath(site) if site else ""
        place = os.fsencode(site.resolve() if site else "")
        self._name = f"sites/{hashlib.sha256(place).hexdigest()[:32]}"
        self._noted: dict[str, Any] = (store.head(self._name) if store else None) or {}

    def holds(self, left: Left) -> bool:
        """Whether all these files stand in the site, made from what the signature names."""
        noted = self._noted.get(left.decree)
        # Of an older engine, it is not like this.
        if not isinstance(noted, list) or noted[:1] != [left.signature]:
            return False
        return noted[1:] == [self._states(left.files)]

    def note(self, left: Iterable[Left]) -> None:
        """Note what now stands in the site, for the next build."""
        if self._store:
            noted = {one.decree: [one.signature, self._states(one.files)] for one in left}
            self._store.put(self._name, noted, ())

    def _states(self, files: Iterable[str]) -> list[list[int]]:
        """Size and times of each file, to know a touched one by; of a missing one nothing."""
        states: list[list[int]] = []
        for name in files:
            try:
                found = os.stat(f"{self._site}/{name}", follow_symlinks=False)
            except OSError:
                states.append([])
            else:
                # The second time cannot be set back by hand.
                states.append([found.st_size, found.st_mtime_ns, found.st_ctime_ns])
        return states
