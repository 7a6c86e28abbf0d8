"""Say what a browser may load and run on our pages: a strict Content-Security-Policy.

The policy is made of the finished page: a program that stands inside of it, say in a template of
the owner, is allowed by its hash; none of ours does. What only a header can say is in `headers`.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

__all__ = ["EMPTY", "Place", "inline_hashes", "policy", "with_policy"]

EMPTY = '<meta http-equiv="Content-Security-Policy" content="">'
"""What the theme has first in the head of every page; `with_policy` fills it in."""

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
# Of any other type it is data, which no browser runs.
_RUN = {"", "module", "text/javascript", "application/javascript"}

_OWN = "'self'"
_RULES = {
    "default-src": ("'none'",),
    "script-src": (_OWN,),
    "style-src": (_OWN,),
    # The style sheets hold small signs as addresses of their own.
    "img-src": (_OWN, "data:"),
    "font-src": (_OWN,),
    # Tools that look after a site read its robots.txt from within a page.
    "connect-src": (_OWN,),
    "form-action": (_OWN,),
    "base-uri": ("'none'",),
}


class Place(StrEnum):
    """Where pages are opened."""

    SERVER = "server"
    """A web server."""
    DISK = "disk"
    """A folder or USB stick."""
    WORKSHOP = "workshop"
    """The machine of who writes: MkDocs puts a program into each page, which asks for news."""


def with_policy(document: str, place: Place) -> str:
    """`document` with its policy where the theme has room for it."""
    if EMPTY not in document:
        return document
    # Nothing in it means anything to HTML: it stands there as the header has it.
    words = policy(inline_hashes(document), place)
    return document.replace(EMPTY, EMPTY.replace('""', f'"{words}"'), 1)


def policy(hashes: Iterable[str] = (), place: Place = Place.SERVER, **more: str) -> str:
    """The policy as the header has it.

    Args:
        hashes: of the programs that stand inside of pages.
        place: where pages are opened.
        more: further directives with what they allow, `_` in place of `-`.

    >>> policy(["'sha256-x'"]).split("; ")[1]
    "script-src 'self' 'sha256-x'"
    """
    rules = {name: [*allowed] for name, allowed in _RULES.items()}
    if place is Place.WORKSHOP:
        rules["script-src"].append("'unsafe-inline'")
    else:
        rules["script-src"] += sorted(hashes)
    if place is Place.DISK:
        # Not every browser takes the files of a folder for one origin.
        rules = {
            name: [*allowed, "file:"] if _OWN in allowed else allowed
            for name, allowed in rules.items()
        }
    rules |= {name.replace("_", "-"): [allowed] for name, allowed in more.items()}
    return "; ".join(" ".join((name, *allowed)) for name, allowed in rules.items())


def inline_hashes(document: str) -> frozenset[str]:
    """What allows the programs that stand inside of `document`, as CSP writes it."""
    return frozenset(f"'sha256-{_digest(program)}'" for program in _programs(document))


def _programs(document: str) -> Iterator[str]:
    for attributes, program in _SCRIPT.findall(document):
        kind = _TYPE.search(attributes)
        if not re.search(r"\bsrc\s*=", attributes) and (kind[1].lower() if kind else "") in _RUN:
            yield program


def _digest(program: str) -> str:
    return base64.b64encode(hashlib.sha256(program.encode("utf-8")).digest()).decode("ascii")
