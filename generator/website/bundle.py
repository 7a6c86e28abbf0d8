"""Make one style sheet and one program of many, so that a page asks for one file of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["bundle_scripts", "bundle_styles"]

# A string may hold what looks like a comment.
_COMMENT = re.compile(r"""("[^"\n]*"|'[^'\n]*')|/\*.*?\*/""", re.DOTALL)
# In a program a slash may begin a pattern, too: only a comment that begins a line is known for one.
_REMARK = re.compile(r"^\s*(?:/\*.*?\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_TRY = "try {\n"
# Thrown again where nobody waits for it, so that it is told as if nobody had caught it.
_CATCH = "} catch (fault) { setTimeout(() => { throw fault; }); }\n"
_SPACE = re.compile(r"^\s+|\s+$", re.MULTILINE)


def bundle_styles(sheets: Iterable[str]) -> str:
    r"""The style sheets one after another, without comments, indents and empty lines.

    >>> bundle_styles(["/* a */\n\nb {\n  c: d;\n}\n", "e::after { content: '/*'; }\n"])
    "b {\nc: d;\n}\ne::after { content: '/*'; }\n"
    """
    bare = (_COMMENT.sub(lambda found: found[1] or "", sheet) for sheet in sheets)
    return "".join(f"{_SPACE.sub('', sheet)}\n" for sheet in bare)


def bundle_scripts(programs: Iterable[str]) -> str:
    r"""The programs one after another, without comments and indents.

    Each is a block of its own whose fault is told to the browser and does not stop the others.

    >>> print(bundle_scripts(["/* a */\n{\n  // b\n  c();\n}\n"]), end="")
    try {
    {
    c();
    }
    } catch (fault) { setTimeout(() => { throw fault; }); }
    """
    bare = (_SPACE.sub("", _REMARK.sub("", program)) for program in programs)
    return "".join(f"{_TRY}{program}\n{_CATCH}" for program in bare)
