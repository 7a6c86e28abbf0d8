"""Compare every word of official text in the YAML with the repaired source.

Why: a site of law must show the act letter for letter; a word lost, added or changed while typing
must not reach a page.

The source text with its corrections applied must equal the text in the YAML: in order for
paragraphs, and as a multiset of words for tables, whose cells the extraction interleaves (their
places are proved by `table-matches-golden`). Paragraphs of the source must be provisions of the
YAML.

PASS: a provision whose words are those of the repaired source, in order.
FAIL: one letter, word or paragraph more, less or other than in the source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.corpus.corpus import Corpus, DecreeFolder
from generator.corpus.official_text import Block, official_blocks
from generator.corpus.source_text import Word, correct_words, split_words
from generator.errors import Problem
from generator.model.correction import Corrections

__all__ = ["ID", "check"]

ID = "text-matches-source"

_ANCHOR = 6
"""How many words of a block are looked for when the comparison has lost its place."""


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every difference between official text and source, of every decree that has one."""
    for folder in corpus.decrees:
        if folder.source is not None and folder.complete:
            yield from _compare(folder, folder.source)


def _compare(folder: DecreeFolder, source: str) -> Iterator[Problem]:
    corrections = folder.corrections.record if folder.corrections else Corrections(reasons={})
    words, _ = correct_words(split_words(source), corrections)
    blocks = list(official_blocks(folder))
    cursor = 0
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if block.ordered:
            problem, cursor = _ordered(words, cursor, block, following)
        else:
            problem, cursor = _table(words, cursor, block, following)
        if problem:
            yield problem
    if cursor < len(words):
        rest = " ".join(word.text for word in words[cursor : cursor + 8])
        message = f"the source goes on with “{rest} …” (line {words[cursor].line})"
        yield Problem(folder.decree.marks.value(), ID, message, "add the missing text")


def _ordered(
    words: Sequence[Word], cursor: int, block: Block, following: Block | None
) -> tuple[Problem | None, int]:
    end = cursor + len(block.words)
    found = words[cursor:end]
    for position, wanted in enumerate(block.words):
        if position >= len(found) or found[position].text != wanted:
            return _difference(block, found, position), _resume(words, cursor, block, following)
    if block.begins and not found[0].begins:
        message = f"no paragraph begins here in the source (line {found[0].line})"
        return Problem(block.location, ID, message, "join it with the text before it"), end
    broken = next((word for word in found[1:] if word.begins), None)
    if broken:
        message = f"the source begins a paragraph at “{broken.text}” (line {broken.line})"
        return Problem(block.location, ID, message, "make it a provision of its own"), end
    return None, end


def _difference(block: Block, found: Sequence[Word], position: int) -> Problem:
    here = " ".join(block.words[position : position + 4])
    there = " ".join(word.text for word in found[position : position + 4]) or "nothing more"
    line = f"line {found[min(position, len(found) - 1)].line}" if found else "at its end"
    return Problem(
        block.location,
        ID,
        f"word {position + 1} differs: here “{here}”, in the source “{there}” ({line})",
        "copy the source; if extraction broke it there, record the repair in corrections.yaml",
    )


def _resume(words: Sequence[Word], cursor: int, block: Block, following: Block | None) -> int:
    """Where to go on after a difference: at the next block's words, or after as many words."""
    if following and (place := _seek(words, cursor, following.words)) is not None:
        return place
    return min(cursor + len(block.words), len(words))


def _seek(words: Sequence[Word], cursor: int, wanted: Sequence[str]) -> int | None:
    anchor = list(wanted[:_ANCHOR])
    for place in range(cursor, len(words) - len(anchor) + 1):
        if [word.text for word in words[place : place + len(anchor)]] == anchor:
            return place
    return None


def _table(
    words: Sequence[Word], cursor: int, block: Block, following: Block | None
) -> tuple[Problem | None, int]:
    end = _seek(words, cursor, following.words) if following else len(words)
    if end is None:
        end = min(cursor + len(block.words), len(words))
    here, there = Counter(block.words), Counter(word.text for word in words[cursor:end])
    if here == there:
        return None, end
    missing = " ".join(sorted((there - here).elements())) or "none"
    added = " ".join(sorted((here - there).elements())) or "none"
    message = f"the table's words differ; missing here: {missing}; not in the source: {added}"
    return Problem(block.location, ID, message, "compare each cell with the source"), end
