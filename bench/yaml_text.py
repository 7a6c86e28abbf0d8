"""Write plain values as block YAML, many times faster than a general YAML writer.

Every text is double-quoted: what JSON quotes, YAML reads the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

__all__ = ["yaml_text"]

_STEP = "  "


def yaml_text(value: Mapping[str, Any]) -> str:
    """`value` as one YAML document; its values are mappings, lists, texts, numbers, truth values.

    >>> print(yaml_text({"id": "p1", "parts": [{"number": "1)", "text": "one"}], "notes": []}))
    id: "p1"
    parts:
      - number: "1)"
        text: "one"
    notes: []
    <BLANKLINE>
    """
    return "".join(f"{line}\n" for line in _mapping(value, ""))


def _mapping(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, item in value.items():
        if isinstance(item, dict | list) and item:
            yield f"{indent}{key}:"
            inner = indent + _STEP
            yield from _mapping(item, inner) if isinstance(item, dict) else _list(item, inner)
        else:
            yield f"{indent}{key}: {json.dumps(item, ensure_ascii=False)}"


def _list(value: Sequence[Any], indent: str) -> Iterator[str]:
    inner = indent + _STEP
    for item in value:
        if isinstance(item, dict):
            lines = _mapping(item, inner)
            yield f"{indent}- {next(lines).lstrip()}"
            yield from lines
        else:
            yield f"{indent}- {json.dumps(item, ensure_ascii=False)}"
