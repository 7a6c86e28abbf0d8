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
from generator.corpus.source_text import SourceWords
from generator.errors import Problem

__all__ = ["ID", "check_decree"]

ID = "text-matches-source"

_ANCHOR = 6
"""How many words of a block are looked for when the comparison has lost its place."""


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every difference between a decree's official text and its source, if it has one."""
    if folder.source is not None and folder.complete:
        yield from _compare(folder)


def _compare(folder: DecreeFolder) -> Iterator[Problem]:
    words, _ = folder.repaired
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
        rest = " ".join(words.texts[cursor : cursor + 8])
        message = f"the source goes on with “{rest} …” (line {words.lines[cursor]})"
        yield Problem(folder.decree.marks.value(), ID, message, "add the missing text")


def _ordered(
    words: SourceWords, cursor: int, block: Block, following: Block | None
) -> tuple[Problem | None, int]:
    end = cursor + len(block.words)
    if words.texts[cursor:end] != block.words:
        return _difference(words, cursor, block), _resume(words, cursor, block, following)
    if block.begins and not words.begins[cursor]:
        message = f"no paragraph begins here in the source (line {words.lines[cursor]})"
        return Problem(block.location, ID, message, "join it with the text before it"), end
    if True in words.begins[cursor + 1 : end]:
        place = words.begins.index(True, cursor + 1)
        message = (
            f"the source begins a paragraph at “{words.texts[place]}” (line {words.lines[place]})"
        )
        return Problem(block.location, ID, message, "make it a provision of its own"), end
    return None, end


def _difference(words: SourceWords, cursor: int, block: Block) -> Problem:
    found = words.texts[cursor : cursor + len(block.words)]
    pairs = enumerate(zip(block.words, found, strict=False))
    position = next((place for place, (ours, theirs) in pairs if ours != theirs), len(found))
    here = " ".join(block.words[position : position + 4])
    there = " ".join(found[position : position + 4]) or "nothing more"
    last = cursor + min(position, len(found) - 1)
    line = f"line {words.lines[last]}" if found else "at its end"
    return Problem(
        block.location,
        ID,
        f"word {position + 1} differs: here “{here}”, in the source “{there}” ({line})",
        "copy the source; if extraction broke it there, record the repair in corrections.yaml",
    )


def _resume(words: SourceWords, cursor: int, block: Block, following: Block | None) -> int:
    """Where to go on after a difference: at the next block's words, or after as many words."""
    if following and (place := _seek(words, cursor, following.words)) is not None:
        return place
    return min(cursor + len(block.words), len(words))


def _seek(words: SourceWords, cursor: int, wanted: Sequence[str]) -> int | None:
    anchor = tuple(wanted[:_ANCHOR])
    for place in range(cursor, len(words) - len(anchor) + 1):
        if words.texts[place : place + len(anchor)] == anchor:
            return place
    return None


def _table(
    words: SourceWords, cursor: int, block: Block, following: Block | None
) -> tuple[Problem | None, int]:
    end = _seek(words, cursor, following.words) if following else len(words)
    if end is None:
        end = min(cursor + len(block.words), len(words))
    here, there = Counter(block.words), Counter(words.texts[cursor:end])
    if here == there:
        return None, end
    missing = " ".join(sorted((there - here).elements())) or "none"
    added = " ".join(sorted((here - there).elements())) or "none"
    message = f"the table's words differ; missing here: {missing}; not in the source: {added}"
    return Problem(block.location, ID, message, "compare each cell with the source"), end
