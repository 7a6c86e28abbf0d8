r"""Keep what was made in files that can be trusted: each carries the hash of what it holds.

A kept thing has a name, under which a newer one replaces it, and two parts: a head, which is small
and read often, and bodies, which are large and read once. Whatever is missing, cut off or altered
counts as not kept, so that a store may be deleted at any time::

    <sha256 of head> <length of head>\n<head, JSON><bodies, one after the other>
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import weakref
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

__all__ = ["Store", "proof"]


class Store:
    """A folder of kept things; one of its own, gone at the end, if `folder` is None."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder or Path(tempfile.mkdtemp(prefix="reglament-"))
        self._proved: dict[str, tuple[str, tuple[int, ...]]] = {}
        if folder is None:
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def head(self, name: str) -> dict[str, Any] | None:
        """What was put as the head of `name`; None if there is nothing to be trusted."""
        try:
            with (self._folder / name).open("rb") as file:
                digest, _, length = file.readline(100).decode("ascii").partition(" ")
                data = file.read(int(length))
            if hashlib.sha256(data).hexdigest() != digest:
                return None
            head = json.loads(data)
        except (OSError, ValueError):
            return None
        return head if isinstance(head, dict) else None

    def bodies(self, name: str, head: dict[str, Any]) -> tuple[bytes, ...] | None:
        """What was put as the bodies of `name` together with `head`, or with the head of `proof`.

        None as above.
        """
        try:
            with (self._folder / name).open("rb") as file:
                found = os.fstat(file.fileno())
                file.seek(int(file.readline(100).partition(b" ")[2]), os.SEEK_CUR)
                data = file.read()
            sizes, digest = head["sizes"], head["digest"]
        except (OSError, ValueError, KeyError):
            return None
        if sum(sizes) != len(data):
            return None
        # What nobody has touched since it was put or last read is not proved again.
        proof = (digest, _state(found))
        if self._proved.get(name) != proof:
            if hashlib.sha256(data).hexdigest() != digest:
                return None
            self._proved[name] = proof
        return _split(data, sizes)

    def put(self, name: str, head: dict[str, Any], bodies: Sequence[bytes]) -> dict[str, Any]:
        """Keep `bodies` under `name`; the head as a later `head` gives it.

        A store that cannot be written keeps nothing and says nothing: it only saves time.
        """
        whole = hashlib.sha256()
        for body in bodies:
            whole.update(body)
        sizes = [len(body) for body in bodies]
        head = {**head, "sizes": sizes, "digest": whole.hexdigest()}
        encoded = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        first = f"{hashlib.sha256(encoded).hexdigest()} {len(encoded)}\n".encode("ascii")
        with contextlib.suppress(OSError):
            written = self._write(self._folder / name, (first, encoded, *bodies))
            self._proved[name] = (head["digest"], _state(written))
        return head

    def keep_only(self, folder: str, names: Iterable[str]) -> None:
        """Remove what is kept in a folder of the store under other names than these."""
        wanted = set(names)
        with contextlib.suppress(OSError):
            for path in (self._folder / folder).iterdir():
                if path.name not in wanted:
                    path.unlink()

    def _write(self, path: Path, parts: Sequence[bytes]) -> os.stat_result:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written beside and moved: a reader sees the old file or the new one, whole.
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".")
        written = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(parts)
            written.replace(path)
            return path.stat()
        except BaseException:
            written.unlink(missing_ok=True)
            raise


def proof(head: dict[str, Any]) -> dict[str, Any]:
    """What `Store.bodies` needs of a head: far less than the whole, where many are held."""
    return {"sizes": tuple(head["sizes"]), "digest": head["digest"]}


def _state(found: os.stat_result) -> tuple[int, ...]:
    """What shows that a file was written to, or is another one."""
    return (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _split(data: bytes, sizes: Sequence[int]) -> tuple[bytes, ...]:
    parts, start = [], 0
    for size in sizes:
        parts.append(data[start : start + size])
        start += size
    return tuple(parts)
