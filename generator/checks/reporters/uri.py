"""Name files by URI, as reports for programs do."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

__all__ = ["ROOT", "artifact"]

ROOT = "%SRCROOT%"
"""What relative addresses begin at: the folder in which the command ran."""


def artifact(path: str) -> dict[str, str]:
    """The file at `path` as a SARIF artifact location.

    >>> artifact("content/decrees/7 a.yaml")
    {'uri': 'content/decrees/7%20a.yaml', 'uriBaseId': '%SRCROOT%'}
    >>> artifact("C:/acts/a.yaml")
    {'uri': 'file:///C:/acts/a.yaml'}
    """
    # A name that is not UTF-8 keeps its bytes.
    whole = quote(path, safe="/:", errors="surrogateescape")
    if PurePosixPath(path).is_absolute():
        return {"uri": f"file://{whole}"}
    if PureWindowsPath(path).is_absolute():
        return {"uri": f"file:///{whole}"}
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": ROOT}
