"""Drawings hold every official word, are the same in every run, and change only knowingly."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.model.process import NodeKind
from generator.model.regulation import Regulation
from generator.process.flow import read_flow
from generator.render.diagrams import (
    Drawing,
    Kind,
    draw,
    finish_drawings,
    render_svg,
    standalone_svg,
)
from generator.render.diagrams.document import Text, read_document
from generator.render.diagrams.heads import head_name
from generator.render.diagrams.program import draw_svg
from tests.render.diagrams.lines import words_of_dot, words_of_svg
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS
from tests.support.golden import Golden
from tests.support.repository import ROOT

KINDS = ("handbook", "scheme", "sequence")


def _draw(kind: str, name: str) -> Drawing:
    regulation = SAMPLES[name]
    return draw(
        Kind(kind),
        regulation,
        read_flow(regulation, regulation.processes[0], LABELS),
        LABELS,
        prefix=f"{name}-{kind}",
        name=kind,
        title="Т",
        description="С",
        status=STATUS,
    )


def _official(kind: str, regulation: Regulation) -> set[str]:
    """The words that a drawing must show letter for letter."""
    process = regulation.processes[0]
    present = {node.participant for node in read_flow(regulation, process, LABELS).nodes}
    words = {head_name(one.name) for one in regulation.participants if one.id in present}
    words |= {one.action for one in regulation.procedures}
    words |= {
        LABELS.drawing.procedure.replace("{number}", one.number) for one in regulation.procedures
    }
    words |= {node.text for node in process.nodes if node.text and node.kind is not NodeKind.PART}
    if kind == "sequence":
        words |= {one.time_limit for one in regulation.procedures if one.time_limit}
        words |= {message.text for one in regulation.procedures for message in one.messages}
        return words
    words |= {node.text for node in process.nodes if node.text}
    words |= {arrow.condition for arrow in process.transitions if arrow.condition}
    for one in regulation.procedures:
        limits = {limit.text for limit in one.durations}
        words |= limits or ({one.time_limit} if one.time_limit else set())
    return words


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_official_word_stands_in_source_and_picture(name: str, kind: str) -> None:
    """Performers, actions, limits, conditions: letter for letter, in DOT and in SVG."""
    drawing = _draw(kind, name)
    wanted = {*_official(kind, SAMPLES[name]), STATUS}

    assert wanted - set(words_of_dot(drawing.dot)) == set()
    assert wanted - set(words_of_svg(render_svg([drawing], language="kk")[0])) == set()


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_ours_bear_the_mark(kind: str) -> None:
    """And the mark is explained; official words do not bear it."""
    words = words_of_dot(_draw(kind, "branching").dot)
    ours = {f"{text}*" for key, text in LABELS.process.items() if key != "otherwise"}

    assert ours <= set(words)
    assert not {text.removesuffix("*") for text in ours} & set(words)
    assert LABELS.drawing.ours_note in words
    assert ("өзге жағдайда*" in words) == (kind != "sequence")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_source_changes_only_knowingly(name: str, kind: str, golden: Golden) -> None:
    """A change of layout is seen in a diff of the Graphviz sources."""
    golden(f"render/diagrams/{name}-{kind}.gv", _draw(kind, name).dot)


@pytest.mark.parametrize("kind", KINDS)
def test_the_source_has_one_statement_a_line(kind: str) -> None:
    """So that a diff of it can be read."""
    lines = _draw(kind, "branching").dot.splitlines()

    assert lines[0].startswith("digraph")
    assert lines[-1] == "}"
    assert all(line.startswith("  ") and line.endswith("]") for line in lines[1:-1])


@pytest.mark.parametrize("name", SAMPLES)
def test_lanes_are_drawn_before_what_lies_in_them(name: str) -> None:
    """Whoever draws the source alone sees every head: Graphviz draws nodes in their order."""
    lines = [line.strip() for line in _draw("handbook", name).dot.splitlines()]
    lanes = [place for place, line in enumerate(lines) if line.startswith('"lane--')]
    heads = [place for place, line in enumerate(lines) if line.startswith('"head--')]

    assert lanes
    assert max(lanes) < min(heads)


def test_words_in_the_middle_of_a_shape_are_its_label() -> None:
    """One node of the source; read back, shape and words are two again."""
    drawing = _draw("handbook", "branching")
    labels = drawing.picture.labels()
    drawn = read_document(draw_svg([drawing.dot])[0], drawing.picture)

    assert {shape for shape in labels if shape.startswith("head--")}
    for shape, words in labels.items():
        assert f'"{words.name}"' not in drawing.dot
        assert [one for one in drawn[shape] if isinstance(one, Text)] == []
        assert [one.words for one in drawn[words.name] if isinstance(one, Text)] == [*words.lines]


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_keeps_what_it_was_made_from(kind: str) -> None:
    """For downloads beside it: the layout, the reading of the process, the status."""
    drawing = _draw(kind, "branching")

    assert drawing.kind == kind
    assert (drawing.width, drawing.height) == (drawing.picture.width, drawing.picture.height)
    assert drawing.flow == read_flow(
        SAMPLES["branching"], SAMPLES["branching"].processes[0], LABELS
    )
    assert drawing.whole_description == f"С {STATUS}"


def test_page_and_file_are_finished_together_as_alone() -> None:
    """One run of Graphviz gives both."""
    drawings = [_draw(kind, "branching") for kind in KINDS]
    finished = finish_drawings(drawings, language="kk")

    assert [one.inline for one in finished] == [*render_svg(drawings, language="kk")]
    assert [one.standalone for one in finished] == [standalone_svg(one) for one in drawings]


def test_another_process_draws_the_same() -> None:
    """Not an order of a set, not a hash of a string is left in the source."""
    code = (
        "from tests.render.diagrams.test_drawing import _draw\n"
        "import sys\n"
        "sys.stdout.buffer.write(_draw('handbook', 'looping').dot.encode())\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert runs == {_draw("handbook", "looping").dot.encode()}


def test_signs_of_dot_and_html_in_official_words_stay_as_they_are() -> None:
    """Quotes, backslashes, ampersands and angle brackets are letters like any other."""
    strange = r'<b>"құжат"</b> \n &amp; №5 \ {x}'
    regulation = SAMPLES["alone"]
    procedures = tuple(one.model_copy(update={"action": strange}) for one in regulation.procedures)
    changed = regulation.model_copy(update={"procedures": procedures})
    changed.__dict__.pop("procedures_by_id", None)
    flow = read_flow(changed, changed.processes[0], LABELS)
    drawing = draw(
        Kind.HANDBOOK,
        changed,
        flow,
        LABELS,
        prefix="x",
        name="x",
        title="t",
        description="d",
        status="s",
    )
    svg = render_svg([drawing], language="kk")[0]

    assert strange in words_of_svg(svg)
