"""What is kept comes back as it was, and whatever was altered does not come back at all."""

from __future__ import annotations

import gc
import tempfile
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edition.store import Store

# What a file of YAML can hold: any letter but halves of one.
WORDS = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda values: st.lists(values) | st.dictionaries(WORDS, values),
    max_leaves=8,
)
HEADS = st.dictionaries(WORDS.filter(lambda key: key not in {"sizes", "digest"}), JSON)


def kept(store: Store) -> tuple[dict[str, Any], tuple[bytes, ...]] | None:
    """What a later run finds under the name `a/b`."""
    head = store.head("a/b")
    bodies = store.bodies("a/b", head) if head is not None else None
    return (head, bodies) if head is not None and bodies is not None else None


@given(HEADS, st.lists(st.binary()))
def test_whatever_is_kept_comes_back(head: dict[str, Any], bodies: list[bytes]) -> None:
    """Any words, any bytes, none at all; and the newest of a name."""
    with tempfile.TemporaryDirectory() as name:
        store = Store(Path(name))
        store.put("a/b", {"old": True}, [b"old"])
        put = store.put("a/b", head, bodies)

        assert kept(Store(Path(name))) == (put, tuple(bodies))
        assert {key: put[key] for key in head} == head
        assert [path.name for path in Path(name, "a").iterdir()] == ["b"]


def test_any_altered_byte_is_noticed(tmp_path: Path) -> None:
    """Each byte of the file in turn, by one bit and by all."""
    store = Store(tmp_path)
    store.put("a/b", {"words": "сөз", "number": 10}, [b"first", b"", b"second"])
    file = tmp_path / "a/b"
    whole = file.read_bytes()

    for place in range(len(whole)):
        for bits in (1, 32, 255):
            altered = bytearray(whole)
            altered[place] ^= bits
            file.write_bytes(altered)
            assert kept(store) is None, (place, bits)


def test_a_file_cut_off_anywhere_or_grown_is_noticed(tmp_path: Path) -> None:
    """As after a full disk or a loss of power."""
    store = Store(tmp_path)
    store.put("a/b", {"words": "сөз"}, [b"first", b"second"])
    file = tmp_path / "a/b"
    whole = file.read_bytes()

    for data in [*(whole[:end] for end in range(len(whole))), whole + b"\0"]:
        file.write_bytes(data)
        assert kept(store) is None, data


@given(st.binary(max_size=200))
def test_any_other_file_is_nothing_kept(data: bytes) -> None:
    """And no traceback."""
    with tempfile.TemporaryDirectory() as name:
        Path(name, "a").mkdir()
        Path(name, "a/b").write_bytes(data)
        store = Store(Path(name))

        assert store.head("a/b") is None
        assert store.bodies("a/b", {"sizes": [1], "digest": ""}) is None


def test_bodies_belong_to_their_head(tmp_path: Path) -> None:
    """Where another run has put newer ones meanwhile, the old head finds none."""
    store = Store(tmp_path)
    old = store.put("a/b", {"run": 1}, [b"first"])
    new = store.put("a/b", {"run": 2}, [b"second"])

    assert store.bodies("a/b", old) is None
    assert store.bodies("a/b", new) == (b"second",)


@pytest.mark.parametrize("taken", ["folder", "a", "a/b"])
def test_what_cannot_be_written_is_not_kept_and_leaves_nothing(tmp_path: Path, taken: str) -> None:
    """A file where a folder should be, or a folder where the file should be."""
    folder = tmp_path / "cache"
    if taken == "folder":
        folder.write_text("mine", encoding="utf-8")
    elif taken == "a":
        folder.mkdir()
        (folder / "a").write_text("mine", encoding="utf-8")
    else:
        (folder / "a/b/mine").mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    store = Store(folder)

    head = store.put("a/b", {"words": "сөз"}, [b"body"])

    assert head["words"] == "сөз"
    assert kept(store) is None
    assert sorted(tmp_path.rglob("*")) == before


def test_a_store_without_a_folder_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own folder goes when it goes, without a warning."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    store = Store(None)
    store.put("a/b", {"words": "сөз"}, [b"body"])
    assert kept(store) is not None
    assert list(tmp_path.rglob("b"))

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        del store
        gc.collect()

    assert said == []
    assert list(tmp_path.iterdir()) == []
