"""Run Graphviz: the one door to an outside program.

Which program draws is decided in this order: the environment variable REGLAMENT_DOT, the program
of the package graphviz-pure beside this Python, the system's `dot`. The bundled one comes before
the system's so that a drawing does not depend on the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

import graphviz
from graphviz.backend import dot_command

from generator.errors import ProgramError

__all__ = ["OVERRIDE", "draw_svg", "find_program"]

OVERRIDE = "REGLAMENT_DOT"
"""The environment variable that names another Graphviz program."""

_BUNDLED = "graphviz-pure"
_START = "<?xml"


def find_program(environment: Mapping[str, str] | None = None) -> Path:
    """The Graphviz program to use; raises ProgramError if there is none."""
    environment = os.environ if environment is None else environment
    named = environment.get(OVERRIDE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise ProgramError(
                f"{OVERRIDE} names {named!r}, which is not a program that can be run; "
                "name a Graphviz program or unset it"
            )
        return Path(found)
    for name in (*_beside_python(), _BUNDLED, "dot"):
        found = shutil.which(name, path=environment.get("PATH"))
        if found is not None:
            return Path(found)
    raise ProgramError(
        "Graphviz was not found; install the package graphviz-pure, or Graphviz itself, "
        f"or name its program in {OVERRIDE}"
    )


def _beside_python() -> tuple[str, ...]:
    folders = (Path(sysconfig.get_path("scripts")), Path(sys.executable).parent)
    return tuple(str(folder / _BUNDLED) for folder in folders)


def draw_svg(
    sources: Sequence[str], *, environment: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """Draw DOT sources, each as an SVG document, in one run of the program.

    A source that the program cannot draw stops those behind it: then each is drawn alone, so that
    the error names the right one. Raises ProgramError.
    """
    if not sources:
        return ()
    dot_command.DOT_BINARY = find_program(environment)
    try:
        documents = _split(_run("\n".join(sources)))
    except ProgramError:
        documents = ()
    if len(documents) == len(sources):
        return documents
    return tuple(_draw_one(source) for source in sources)


def _draw_one(source: str) -> str:
    documents = _split(_run(source))
    if len(documents) != 1:
        raise ProgramError(f"Graphviz gave {len(documents)} drawings for one: {_name(source)}")
    return documents[0]


def _run(text: str) -> str:
    program = dot_command.DOT_BINARY
    try:
        document: str = graphviz.pipe_string("dot", "svg", text, encoding="utf-8", quiet=True)
    except subprocess.CalledProcessError as error:
        said = (error.stderr or b"").strip()
        said = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        raise ProgramError(
            f"Graphviz ({program}) failed with code {error.returncode} on {_name(text)}: {said}"
        ) from error
    except (graphviz.ExecutableNotFound, OSError, UnicodeDecodeError) as error:
        raise ProgramError(f"Graphviz ({program}) could not be used: {error}") from error
    return document


def _split(text: str) -> tuple[str, ...]:
    return tuple(_START + part for part in text.split(_START)[1:])


def _name(source: str) -> str:
    return source.partition("{")[0].strip() or "a drawing"
