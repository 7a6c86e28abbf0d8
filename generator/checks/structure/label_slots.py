"""Check that a label holds exactly the slots that the engine fills.

Why: a label without its `{number}` prints a number-less sentence on every page; one with an unknown
slot cannot be filled.

PASS: `procedure: "{number}-..."`, whose description in the schema names {number}.
FAIL: the slot is missing, misspelt, or one too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.errors import Problem
from generator.model.describing import descriptions
from generator.model.record import Record, walk

__all__ = ["ID", "check_shared"]

ID = "label-slots"

_SLOT = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield every label whose slots are not those its description names."""
    if corpus.labels is None:
        return
    marks = corpus.labels.marks
    for way, group in walk(corpus.labels.record):
        for name, wanted in _slots(group).items():
            text = getattr(group, name)
            if isinstance(text, str) and not _holds(text, wanted):
                key = type(group).model_fields[name].alias or name
                needed = ", ".join(f"{{{slot}}}" for slot in sorted(wanted)) or "no slot"
                location = marks.value(*way, key)
                yield Problem(
                    location, ID, f"{key}: this label must hold {needed}", "correct the braces"
                )


def _holds(text: str, wanted: set[str]) -> bool:
    """Whether the slots of `text` are those wanted, and no brace stands alone."""
    return set(_SLOT.findall(text)) == wanted and not _BRACE.search(_SLOT.sub("", text))


def _slots(group: Record) -> dict[str, set[str]]:
    kind = type(group)
    said = descriptions(kind)
    return {name: set(_SLOT.findall(said.get(name, ""))) for name in kind.model_fields}
