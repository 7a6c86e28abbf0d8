"""Keep the files that stand beside a decree's drawings: one thing in the store a regulation.

They are large, read only to be written into a site, and the same on every website.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.edition.store import Store

__all__ = ["Downloads"]


class Downloads:
    """The files of one decree's drawings, by the keys of its drawings (see `edition.drawings`).

    Args:
        store: where they are kept.
        decree: the name of the decree's folder.
    """

    def __init__(self, store: Store, decree: str) -> None:
        self._store = store
        self._folder = f"downloads/{decree}"

    def put(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep the files of a regulation, by path from the site's root."""
        self._store.put(self._name(key), {"paths": list(files)}, tuple(files.values()))

    def files(self, key: str) -> dict[str, bytes] | None:
        """The files by path; None if they are no longer kept whole."""
        head = self._store.head(self._name(key))
        bodies = self._store.bodies(self._name(key), head) if head else None
        if head is None or bodies is None:
            return None
        return dict(zip(head["paths"], bodies, strict=True))

    def keep_only(self, keys: Iterable[str]) -> None:
        """Remove the files of drawings that the decree has no longer."""
        self._store.keep_only(self._folder, keys)

    def _name(self, key: str) -> str:
        return f"{self._folder}/{key}"
