"""Read a text file, or say precisely why it cannot be read as UTF-8 text."""

from __future__ import annotations

import codecs
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Location, Problem

__all__ = ["MAX_BYTES", "TextFile", "decode_text", "read_text_file"]

MAX_BYTES = 5_000_000
"""No file of content is larger; the decree's whole source has 112 kB."""

_FOREIGN_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file's text, or nothing and the problems that kept it from being read."""

    path: Path
    text: str | None
    problems: tuple[Problem, ...] = ()
    data: bytes = b""
    """What the file holds, byte for byte; nothing where there is no text."""

    @property
    def utf8(self) -> bytes:
        """`text` in UTF-8, without the mark that may begin the file."""
        return self.data.removeprefix(codecs.BOM_UTF8)


def read_text_file(path: Path, *, name: Path | None = None) -> TextFile:
    """Read `path`; problems name it `name` (by default as given)."""
    shown = name or path

    def refuse(message: str, hint: str, code: str = "file") -> TextFile:
        return TextFile(path, None, (Problem(Location.of(shown), code, message, hint),))

    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return refuse("this is a folder, not a file", "put a file of this name in its place")
        if not stat.S_ISREG(status.st_mode):
            # A pipe or a device may never end.
            return refuse("this is not a plain file", "put a file of this name in its place")
        if status.st_size > MAX_BYTES:
            return refuse(
                f"the file has {status.st_size} bytes, more than {MAX_BYTES}",
                "split it, or remove what is not content",
            )
        data = path.read_bytes()
    except FileNotFoundError:
        return refuse(
            "there is no such file", "create it, or correct the name where it is mentioned"
        )
    except OSError as error:
        return refuse(
            f"the file cannot be read: {error.strerror}", "check its name, owner and permissions"
        )
    return decode_text(path, data, name=shown)


def decode_text(path: Path, data: bytes, *, name: Path | None = None) -> TextFile:
    """Decode `data` as UTF-8 in normal form C; a byte order mark of UTF-8 is dropped."""
    shown = name or path
    for mark, encoding in _FOREIGN_MARKS.items():
        if data.startswith(mark):
            message = f"the file is written in {encoding}, not in UTF-8"
            return TextFile(
                path, None, (Problem(Location.of(shown), "encoding", message, "save it as UTF-8"),)
            )
    utf8 = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in utf8:
        return TextFile(path, None, (_zero_byte(shown, utf8),))
    try:
        text = utf8.decode("utf-8")
    except UnicodeDecodeError as error:
        return TextFile(path, None, (_undecodable(shown, utf8, error.start),))
    return TextFile(path, text, tuple(_not_normal(shown, text)), data)


def _zero_byte(shown: Path, data: bytes) -> Problem:
    return Problem(
        _place(shown, data, data.index(b"\0")),
        "encoding",
        "a zero byte stands here: this is not text in UTF-8",
        "the file may be in UTF-16, or no text at all: save it as UTF-8",
    )


def _undecodable(shown: Path, data: bytes, start: int) -> Problem:
    return Problem(
        _place(shown, data, start),
        "encoding",
        f"byte 0x{data[start]:02x} is not UTF-8",
        "the file may be in windows-1251 or another old encoding: save it as UTF-8",
    )


def _place(shown: Path, data: bytes, start: int) -> Location:
    before = data[:start].decode("utf-8", errors="replace")
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Location.of(shown, before.count("\n") + 1, column)


def _not_normal(shown: Path, text: str) -> list[Problem]:
    if unicodedata.is_normalized("NFC", text):
        return []
    problems = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not unicodedata.is_normalized("NFC", line):
            normal = unicodedata.normalize("NFC", line)
            column = next(
                (i for i, (a, b) in enumerate(zip(line, normal, strict=False)) if a != b),
                len(normal),
            )
            problems.append(
                Problem(
                    Location.of(shown, number, column + 1),
                    "normal-form",
                    "a letter is written as two characters (not in Unicode normal form C)",
                    "type the letter as one character, or normalise the file to NFC",
                )
            )
    return problems
