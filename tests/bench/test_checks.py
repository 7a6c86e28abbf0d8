"""What checking costs is measured on content that is in order, and told check by check."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from bench import checks
from bench.case import Case, prepare
from bench.checks import Row, measure_checks, table, table_of_each
from bench.each_check import SHARED, cost_of_each
from bench.measure import Cost
from bench.reading import read_content
from generator.checks.registry import CHECKS


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Eight regulations in two decrees."""
    return prepare(8, tmp_path_factory.mktemp("bench") / "8")


def test_both_commands_read_all_that_there_is(case: Case) -> None:
    """And what was found in order is measured; a busy machine may turn round which is longer."""
    row = measure_checks(case, runs=1)

    assert row.regulations == read_content(case.content) == 8
    assert min(row.both, row.reading) > 0


def test_the_quickest_of_several_runs_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of checking, which is strict, and of reading."""
    took = iter((3.0, 1.0, 2.0, 0.75, 0.5, 0.25))
    ran: list[str] = []

    def run(command: tuple[object, ...], **_: object) -> Cost:
        ran.append(" ".join(map(str, command[1:4])))
        return Cost(cpu=next(took), peak=0, clock=0.0)

    monkeypatch.setattr(checks, "measure", run)

    row = measure_checks(Case(2000, Path("x")), runs=3)
    assert row == Row(2000, reading=0.25, both=1.0)
    assert row.checking == 0.75
    assert ran == ["check --strict --content"] * 3 + ["-m bench.reading x/content"] * 3


def test_the_limit_grows_with_what_is_checked() -> None:
    """Fewer than 1,000 may take as long: some work is done once for all."""
    assert [Row(number, 0, 0).allowed for number in (7, 1000, 2000)] == [5.0, 5.0, 10.0]


@pytest.mark.parametrize(("both", "code"), [(5.0, 0), (5.1, 1)])
def test_the_limit_holds_for_reading_and_checking_together(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], both: float, code: int
) -> None:
    """Who waits for the command waits for both."""
    monkeypatch.setattr(sys, "argv", ["bench.checks", "--regulations", "1000"])
    monkeypatch.setattr(checks, "prepare", Case)
    monkeypatch.setattr(checks, "measure_checks", lambda *_, **__: Row(1000, 3.0, both))

    assert checks.main() == code
    assert ("take more than 5.0 s" in capsys.readouterr().err) == bool(code)


def test_content_that_is_not_in_order_is_not_measured(tmp_path: Path) -> None:
    """What is found stands in the refusal."""
    other = prepare(1, tmp_path / "1")
    websites = other.content / "websites.yaml"
    websites.write_text(f"x: 1\n{websites.read_text(encoding='utf-8')}", encoding="utf-8")

    with pytest.raises(RuntimeError, match=r"check .* failed:\n(.|\n)*the key 'x' is not known"):
        measure_checks(other, runs=1)


def test_checking_is_measured_beside_reading(tmp_path: Path) -> None:
    """What reading lets pass and only a check finds is a refusal, too: both are in what is told."""
    other = prepare(1, tmp_path / "1")
    (regulation,) = other.content.glob("decrees/*/1-*.yaml")
    text = regulation.read_text(encoding="utf-8")
    regulation.write_text(re.sub(r"amount: \d+", "amount: 9999", text, count=1), encoding="utf-8")

    assert read_content(other.content) == 1
    with pytest.raises(RuntimeError, match=r"\[durations-read\]"):
        measure_checks(other, runs=1)


def test_every_check_has_its_cost(case: Case) -> None:
    """Beside what several of them look at."""
    costs = cost_of_each(case.content)

    assert list(costs) == [SHARED, *(check.id for check in CHECKS)]
    assert sum(costs.values()) > 0


def test_the_tables_tell_seconds_and_milliseconds() -> None:
    """The dearest check first, the sum last."""
    assert table([Row(2000, 1.25, 8.0)]).splitlines()[2] == "| 2,000 | 1.2 | 6.8 | 8.0 | 3.38 |"
    assert table_of_each({"a": 0.25, "b": 0.5}).splitlines()[2:] == [
        "| b | 0.500 |",
        "| a | 0.250 |",
        "| all | 0.750 |",
    ]
