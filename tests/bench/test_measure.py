"""What a program took is taken from the system, children included."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.measure import Site, measure, survey

_HOLD = "memory = bytearray(150_000_000)"


def test_memory_is_the_peak_of_the_program(tmp_path: Path) -> None:
    """Not what it holds at its end."""
    cost = measure([sys.executable, "-c", f"{_HOLD}; del memory"], folder=tmp_path)

    assert 150_000_000 < cost.peak < 250_000_000


def test_programs_that_the_program_starts_count(tmp_path: Path) -> None:
    """Their memory and their processor time."""
    work = f"{_HOLD}; import time\nwhile time.process_time() < 0.2: pass"
    start = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"

    cost = measure([sys.executable, "-c", start], folder=tmp_path)

    assert cost.peak > 150_000_000
    assert cost.cpu > 0.2


def test_waiting_is_not_processor_time(tmp_path: Path) -> None:
    """A program that sleeps takes time on the clock alone."""
    cost = measure([sys.executable, "-c", "import time; time.sleep(0.5)"], folder=tmp_path)

    assert cost.clock >= 0.5
    assert cost.cpu < cost.clock


def test_a_program_runs_where_and_with_what_it_is_told(tmp_path: Path) -> None:
    """In the folder, with the variables beside those that are there."""
    code = "import os, pathlib; pathlib.Path(os.environ['NAME']).touch(); os.environ['PATH']"

    measure([sys.executable, "-c", code], folder=tmp_path, environment={"NAME": "here"})

    assert (tmp_path / "here").exists()


def test_a_failure_is_told_with_the_last_words(tmp_path: Path) -> None:
    """Of what the program said, wherever it said it."""
    with pytest.raises(RuntimeError, match="failed:\nthe reason"):
        measure([sys.executable, "-c", "raise SystemExit('the reason')"], folder=tmp_path)


def test_the_process_that_measures_stays_small() -> None:
    """The system counts its memory into that of what it starts: no engine is imported."""
    heavy = {"generator", "mkdocs", "pydantic"}
    code = f"import bench.build, sys; print({heavy} & {{*sys.modules}})"

    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )

    assert said.stdout.strip() == "set()"


def test_a_site_is_its_pages_and_all_its_bytes(tmp_path: Path) -> None:
    """Pages are addresses: the page for missing addresses is none."""
    (tmp_path / "a").mkdir()
    for name in ("index.html", "a/index.html", "404.html", "a/style.css"):
        (tmp_path / name).write_bytes(b"12345")

    assert survey(tmp_path) == Site(pages=2, size=20)
