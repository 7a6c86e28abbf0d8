"""Text is read as UTF-8 or refused with its place; nothing else than a plain file is opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.corpus.text_file import MAX_BYTES, decode_text, read_text_file

NAME = Path("content/a.yaml")


def test_text_is_given_as_it_stands(tmp_path: Path) -> None:
    """Line ends are kept: they are part of a source's checksum."""
    path = tmp_path / "a.yaml"
    path.write_bytes("қала\r\nдала\n".encode())

    file = read_text_file(path)

    assert (file.text, file.problems) == ("қала\r\nдала\n", ())


def test_a_mark_of_utf_8_is_dropped() -> None:
    """Some editors write it; it is no part of the text, nor of its columns."""
    assert decode_text(NAME, b"\xef\xbb\xbfa: b").text == "a: b"


def test_the_column_of_a_bad_byte_does_not_count_the_mark() -> None:
    """The place is the one that an editor shows."""
    (problem,) = decode_text(NAME, b"\xef\xbb\xbfa\xff").problems

    assert str(problem.location) == "content/a.yaml:1:2"
    assert problem.message == "byte 0xff is not UTF-8"


def test_columns_count_letters_and_not_bytes() -> None:
    """A Cyrillic letter has two bytes and one column."""
    (problem,) = decode_text(NAME, "ә: б\nқала ".encode() + b"\xff").problems

    assert str(problem.location) == "content/a.yaml:2:6"


def test_every_line_with_a_letter_of_two_characters_is_named() -> None:
    """The text is still read, so that other faults are found in the same run."""
    file = decode_text(NAME, "a: и\u0306\nb: й\nc: жи\u0306\n".encode())

    assert file.text is not None
    assert [str(problem.location) for problem in file.problems] == [
        "content/a.yaml:1:4",
        "content/a.yaml:3:5",
    ]


def test_a_file_of_the_greatest_size_is_read(tmp_path: Path) -> None:
    """The limit itself is allowed."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * MAX_BYTES)

    assert read_text_file(path).problems == ()


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What may never end is not opened."""
    path = tmp_path / "a.yaml"
    os.mkfifo(path)

    (problem,) = read_text_file(path, name=NAME).problems

    assert problem.message == "this is not a plain file"


def test_a_link_to_nothing_is_named(tmp_path: Path) -> None:
    """As a missing file."""
    path = tmp_path / "a.yaml"
    path.symlink_to(tmp_path / "gone.yaml")

    (problem,) = read_text_file(path, name=NAME).problems

    assert problem.message == "there is no such file"


def test_a_link_to_itself_is_named(tmp_path: Path) -> None:
    """It cannot be followed."""
    path = tmp_path / "a.yaml"
    path.symlink_to(path)

    (problem,) = read_text_file(path, name=NAME).problems

    assert problem.message.startswith("the file cannot be read: ")


def test_a_name_that_no_system_allows_is_named(tmp_path: Path) -> None:
    """A name in decree.yaml may have any length; files may not."""
    (problem,) = read_text_file(tmp_path / ("a" * 300 + ".yaml"), name=NAME).problems

    assert problem.message.startswith("the file cannot be read: ")
    assert problem.hint == "check its name, owner and permissions"


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own words say why."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.yaml"
    path.touch()
    monkeypatch.setattr(Path, "read_bytes", refuse)

    (problem,) = read_text_file(path, name=NAME).problems

    assert str(problem.location) == "content/a.yaml:1:1"
    assert problem.message == "the file cannot be read: Permission denied"
