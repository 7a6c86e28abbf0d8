"""Acknowledgements of synthetic regulations mean known errors, and nothing but those."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.known import Reasons, follow_known, known_reasons
from bench.synthetic import write_content
from bench.yaml_text import yaml_text
from generator.corpus.reader import read_shared
from tests.support.contents import CONTENT

_KEY = "acknowledged"


@pytest.fixture(scope="module")
def reasons() -> Reasons:
    """Why the errors of the real decree stay."""
    return known_reasons(CONTENT)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder of one synthetic decree."""
    write_content(CONTENT, tmp_path / "content", 7)
    return tmp_path / "content"


@pytest.fixture
def files(content: Path) -> dict[str, dict[str, Any]]:
    """Its decree and regulations as values."""
    paths = sorted(content.glob("decrees/*/*.yaml"))
    return {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths}


def test_reasons_are_those_of_the_real_decree(reasons: Reasons) -> None:
    """Each check with its wordings."""
    real = "".join(path.read_text(encoding="utf-8") for path in CONTENT.glob("decrees/*/*.yaml"))
    written = " ".join(real.split())

    assert reasons
    assert [reason for reason in reasons.values() if reason not in written] == []


def test_what_is_in_order_stays(
    content: Path, files: dict[str, dict[str, Any]], reasons: Reasons
) -> None:
    """The synthetic decree was written so."""
    assert list(_said(files))
    assert _follow(content, files, reasons) == frozenset()


def test_a_known_error_is_acknowledged_where_it_shows(
    content: Path, files: dict[str, dict[str, Any]], reasons: Reasons
) -> None:
    """As it is in the real decree."""
    before = sorted((one["check"], one["reason"]) for one in _said(files))
    for record in _records(files):
        record.pop(_KEY, None)

    changed = _follow(content, files, reasons)

    assert changed
    assert {check for check, _ in before} >= {one["check"] for one in _said(files)}
    assert _follow(content, files, reasons) == frozenset()


def test_an_idle_acknowledgement_goes(
    content: Path, files: dict[str, dict[str, Any]], reasons: Reasons
) -> None:
    """The others beside it stay."""
    said = list(_said(files))
    record = next(record for record in _records(files) if _KEY in record)
    idle = {"check": "no-check", "reason": "Nothing."}
    record[_KEY] = [idle, *record[_KEY], idle]

    (changed,) = _follow(content, files, reasons)

    assert record in list(_records({changed: files[changed]}))
    assert list(_said(files)) == said


def test_what_is_found_anew_is_left_open(
    content: Path, files: dict[str, dict[str, Any]], reasons: Reasons
) -> None:
    """No reason is known for it: the variation is to be mended."""
    checks = {one["check"] for one in _said(files)}
    for record in _records(files):
        record.pop(_KEY, None)
    others = {(check, f"{words} and more"): why for (check, words), why in reasons.items()}

    assert checks
    assert _follow(content, files, others) == frozenset()


def _follow(content: Path, files: dict[str, dict[str, Any]], reasons: Reasons) -> frozenset[str]:
    (folder,) = (content / "decrees").iterdir()
    for name, value in files.items():
        (folder / name).write_text(yaml_text(value), encoding="utf-8")
    return follow_known(read_shared(content), folder, files, reasons)


def _said(files: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    return (one for record in _records(files) for one in record.get(_KEY, ()))


def _records(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _records(item)
    elif isinstance(value, list):
        for item in value:
            yield from _records(item)
