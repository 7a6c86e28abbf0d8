"""Know which pages of a site stand there already as this build would write them."""

# A path object for each of 70,000 files would cost as much as asking for them.
# ruff: noqa: PTH116

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.edition.store import Store

__all__ = ["KeptPages"]


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

    def holds(self, decree: str, signature: str, files: Iterable[str]) -> bool:
        """Whether all `files` of a decree stand in the site, made from what `signature` names."""
        noted = self._noted.get(decree)
        # Of an older engine, it is not like this.
        if not isinstance(noted, list) or noted[:1] != [signature]:
            return False
        return noted[1:] == [self._states(files)]

    def note(self, signatures: Mapping[str, str], files: Mapping[str, Iterable[str]]) -> None:
        """Note what now stands in the site, for the next build."""
        if self._store:
            noted = {
                decree: [signature, self._states(files[decree])]
                for decree, signature in signatures.items()
            }
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
