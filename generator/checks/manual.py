"""Read the manual of a check from its docstring, and tell it on a terminal or as Markdown.

The docstring of a check is its manual. It opens with one sentence; what follows is paragraphs, some
with a word in front that says what they are: `Why:`, `PASS:`, `FAIL:`, `LAWYER:`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.checks.registry import Check

__all__ = ["Manual", "Passage", "explain", "how_to_answer", "read_manual"]

_HEADS = {
    "Why": "Why",
    "PASS": "Passes",
    "FAIL": "Fails",
    "LAWYER": "What a lawyer would do",
}
"""The words in front of passages, and how Markdown prints them."""

_HEAD = re.compile(rf"^({'|'.join(_HEADS)}): +", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a manual, its lines as they are written."""

    head: str
    """The word in front: `Why`, `PASS`, `FAIL` or `LAWYER`; nothing before any other paragraph."""
    text: str


@dataclass(frozen=True, slots=True)
class Manual:
    """What the docstring of a check says."""

    summary: str
    """Its first sentence, as Markdown."""
    passages: tuple[Passage, ...]
    """What follows, in its order."""

    @property
    def why(self) -> str:
        """Why the check is there, in one line; nothing if its docstring does not say."""
        return next((_flat(one.text) for one in self.passages if one.head == "Why"), "")

    @property
    def markdown(self) -> str:
        """What follows the first sentence, as Markdown."""
        return "\n\n".join(
            f"**{_HEADS[one.head]}:** {_safe(one.text)}" if one.head else _safe(one.text)
            for one in self.passages
        )


def read_manual(docstring: str) -> Manual:
    r"""The manual that the docstring of a check is.

    >>> manual = read_manual("Check it.\n\nWhy: must be.\n\nPASS: one.\nFAIL: two,\nthree.")
    >>> manual.summary, manual.why, [one.head for one in manual.passages]
    ('Check it.', 'must be.', ['Why', 'PASS', 'FAIL'])
    """
    summary, *passages = _passages(docstring)
    return Manual(_safe(_flat(summary.text)), tuple(passages))


def explain(check: Check) -> str:
    """The manual of `check` for a terminal: its severity, its docstring, how to answer it."""
    return f"{check.id}: {check.severity}\n\n{check.manual.strip()}\n\n{how_to_answer(check)}"


def how_to_answer(check: Check) -> str:
    """What to do about what `check` finds: for a terminal, and for Markdown as well."""
    if check.of_text is None:
        return "What it finds is a slip in our own files: it cannot be acknowledged."
    return f"""\
What it finds may be an error of the official text itself. Acknowledged beside its place, it is
published as it stands, with a mark and the reason:

    acknowledged:
      - check: {check.id}
        reason: Why it stays, for readers, in the language of the pages.
        # words: as the problem quotes them, where one place has several findings of this check"""


def _passages(docstring: str) -> Iterator[Passage]:
    """Paragraphs, parted by empty lines and by the words in front of some."""
    for paragraph in re.split(r"\n\s*\n", docstring.strip()):
        begins = [0, *(head.start() for head in _HEAD.finditer(paragraph) if head.start())]
        for start, end in zip(begins, [*begins[1:], len(paragraph)], strict=True):
            text = paragraph[start:end].strip()
            head = _HEAD.match(text)
            yield Passage(head[1], text[head.end() :]) if head else Passage("", text)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _safe(text: str) -> str:
    """`text` with no sign that Markdown would take for HTML; what is in backticks stays."""
    return "".join(
        part if index % 2 else part.replace("<", "&lt;")
        for index, part in enumerate(re.split(r"(`[^`]*`)", text))
    )
