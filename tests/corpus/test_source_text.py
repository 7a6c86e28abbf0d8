"""A source is a row of words, and corrections repair it without hiding or making one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.corpus.source_text import Misfit, SourceWords, correct_words, split_words
from generator.model.correction import Correction, Corrections

SOURCE = "first line\n      a para graph\n\n  and a last line\n"

WORDS = st.lists(
    st.lists(st.text("abcд", min_size=1, max_size=3), max_size=6).map(" ".join), max_size=8
)


def repair(text: str, *repairs: tuple[int, str, str]) -> tuple[str, list[Misfit]]:
    """The repaired words of `text` in one line, and what did not fit."""
    words, misfits = correct_words(split_words(text), _corrections(*repairs))
    return " ".join(words.texts), list(misfits)


def rows(words: SourceWords) -> list[tuple[str, int, bool]]:
    """Each word with its line and whether a paragraph begins with it."""
    return list(zip(words.texts, words.lines, words.begins, strict=True))


def _corrections(*repairs: tuple[int, str, str]) -> Corrections:
    return Corrections(
        reasons={"damage": "It was damaged."},
        corrections=tuple(
            Correction(line=line, found=found, meant=meant, why="damage")
            for line, found, meant in repairs
        ),
    )


def test_words_know_their_line_and_whether_they_begin_a_paragraph() -> None:
    """Six spaces begin one; fewer or more are white space."""
    assert rows(split_words("a\n      b c\n     d\n       e\n\tf\n      \n      g")) == [
        ("a", 1, False),
        ("b", 2, True),
        ("c", 2, False),
        ("d", 3, False),
        ("e", 4, False),
        ("f", 5, False),
        ("g", 7, True),
    ]


def test_line_ends_of_windows_are_white_space() -> None:
    """A source keeps its bytes."""
    assert rows(split_words("a\r\nb\r\n")) == [("a", 1, False), ("b", 2, False)]


def test_a_correction_replaces_its_words() -> None:
    """By fewer, as many or more."""
    assert repair(SOURCE, (2, "para graph", "paragraph"), (4, "last", "very last")) == (
        "first line a paragraph and a very last line",
        [],
    )


def test_a_correction_may_go_on_in_the_next_line() -> None:
    """`line` says where its words begin."""
    assert repair(SOURCE, (1, "line a", "line. A")) == (
        "first line. A para graph and a last line",
        [],
    )


def test_a_corrected_word_keeps_its_line_and_its_paragraph() -> None:
    """So that later problems name the right place."""
    words, _ = correct_words(split_words(SOURCE), _corrections((2, "a para", "one two three")))

    assert rows(words)[2:6] == [
        ("one", 2, True),
        ("two", 2, False),
        ("three", 2, False),
        ("graph", 2, False),
    ]


def test_words_behind_a_correction_keep_their_line_and_their_paragraph() -> None:
    """Whether it makes them more or fewer, and even where it ends on a later line."""
    text = "a b\nc d\n      e f\n"
    words, _ = correct_words(split_words(text), _corrections((1, "b c", "x y z"), (3, "e", "E")))

    assert rows(words) == [
        ("a", 1, False),
        ("x", 1, False),
        ("y", 1, False),
        ("z", 1, False),
        ("d", 2, False),
        ("E", 3, True),
        ("f", 3, False),
    ]


def test_words_that_do_not_stand_there_are_a_misfit() -> None:
    """On another line, in another order, as part of a word, beyond the end."""
    repaired, misfits = repair(
        SOURCE, (1, "last", "x"), (1, "line first", "x"), (2, "par", "x"), (99, "line", "x")
    )

    assert repaired == " ".join(SOURCE.split())
    assert [misfit.message for misfit in misfits] == [
        "these words do not stand on line 1 of the source",
        "these words do not stand on line 1 of the source",
        "these words do not stand on line 2 of the source",
        "these words do not stand on line 99 of the source",
    ]


def test_words_that_stand_there_twice_are_a_misfit() -> None:
    """Which of the two is meant nobody can tell."""
    assert repair("a b a b\n", (1, "a b", "x")) == (
        "a b a b",
        [Misfit(0, "these words stand 2 times on line 1; name more of them")],
    )


def test_corrections_that_overlap_are_a_misfit() -> None:
    """The first holds; the other is reported."""
    assert repair("a b c\n", (1, "a b", "x"), (1, "b c", "y")) == (
        "x c",
        [Misfit(1, "it overlaps the correction at line 1")],
    )


def test_one_correction_never_makes_the_place_of_another() -> None:
    """All are looked for in the words as they were."""
    assert repair("a b\n", (1, "a", "b"), (1, "b", "c"))[0] == "b c"


@given(WORDS)
def test_words_are_the_text_without_white_space(lines: list[str]) -> None:
    """Not one is lost, and each stands on its line."""
    words = split_words("\n".join(lines))

    assert list(words.texts) == " ".join(lines).split()
    assert all(word in lines[line - 1].split() for word, line, _ in rows(words))


@given(WORDS, st.data())
def test_a_repair_undone_gives_the_source_back(lines: list[str], data: st.DataObject) -> None:
    """A correction changes its own words and nothing else."""
    words = split_words("\n".join(lines))
    chosen = data.draw(st.sets(st.integers(0, max(0, len(words) - 1)), max_size=5))
    places = list(zip(words.lines, words.texts, strict=True))
    unique = [place for at, place in enumerate(places) if at in chosen and places.count(place) == 1]
    repaired, misfits = correct_words(
        words, _corrections(*((line, text, f"[{text}]") for line, text in unique))
    )

    assert misfits == ()
    assert [text.strip("[]") for text in repaired.texts] == list(words.texts)
    assert sum(text.startswith("[") for text in repaired.texts) == len(unique)
