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
from functools import cache
from pathlib import Path

from generator.errors import ProgramError

__all__ = ["OVERRIDE", "draw_svg", "find_program"]

OVERRIDE = "REGLAMENT_DOT"
"""The environment variable that names another Graphviz program."""

PATIENCE = 60
"""For how many seconds an answer is waited for; a regulation's drawings take less than one."""

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


@cache
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
    program = find_program(environment)
    try:
        documents = _split(_run(program, "\n".join(sources)))
    except subprocess.CalledProcessError:
        documents = ()
    if len(documents) == len(sources):
        return documents
    return tuple(_draw_one(program, source) for source in sources)


def _draw_one(program: Path, source: str) -> str:
    name = _name(source)
    try:
        documents = _split(_run(program, source))
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip()
        said = said or "it said nothing; try another program"
        message = f"Graphviz ({program}) failed with code {error.returncode} on {name}: {said}"
        raise ProgramError(message) from error
    if len(documents) != 1:
        raise ProgramError(f"Graphviz ({program}) gave {len(documents)} drawings for one: {name}")
    return documents[0]


def _run(program: Path, text: str) -> str:
    """What the program answers; raises CalledProcessError if it fails, else ProgramError."""
    try:
        # The program is one that the user chose or installed; its arguments are ours.
        answer = subprocess.run(  # noqa: S603
            [program, "-Kdot", "-Tsvg"],
            input=text.encode("utf-8"),
            capture_output=True,
            check=True,
            timeout=PATIENCE,
        )
        return answer.stdout.decode("utf-8")
    except subprocess.TimeoutExpired as error:
        message = f"Graphviz ({program}) gave no answer within {PATIENCE} seconds"
        raise ProgramError(message) from error
    except UnicodeDecodeError as error:
        raise ProgramError(
            f"Graphviz ({program}) gave something that is not SVG: {error}"
        ) from error
    except OSError as error:
        message = f"Graphviz ({program}) cannot be used: {error.strerror}"
        raise ProgramError(message) from error


def _split(text: str) -> tuple[str, ...]:
    return tuple(_START + part for part in text.split(_START)[1:])


def _name(source: str) -> str:
    return source.partition("{")[0].strip() or "a drawing"
