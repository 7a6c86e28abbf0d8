"""Make one style sheet of many, so that a page asks for one file."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["bundle_styles"]

# A string may hold what looks like a comment.
_COMMENT = re.compile(r"""("[^"\n]*"|'[^'\n]*')|/\*.*?\*/""", re.DOTALL)
_SPACE = re.compile(r"^\s+|\s+$", re.MULTILINE)


def bundle_styles(sheets: Iterable[str]) -> str:
    r"""The style sheets one after another, without comments, indents and empty lines.

    >>> bundle_styles(["/* a */\n\nb {\n  c: d;\n}\n", "e::after { content: '/*'; }\n"])
    "b {\nc: d;\n}\ne::after { content: '/*'; }\n"
    """
    bare = (_COMMENT.sub(lambda found: found[1] or "", sheet) for sheet in sheets)
    return "".join(f"{_SPACE.sub('', sheet)}\n" for sheet in bare)
