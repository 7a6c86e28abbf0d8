"""What renders and builds is imported when it is asked for, and not before."""

from __future__ import annotations

import subprocess
import sys

from tests.support.repository import ROOT

_HEAVY = ("graphviz", "jinja2", "mkdocs")


def test_the_command_starts_without_site_engine_and_drawings() -> None:
    """A check waits for nothing that it does not use."""
    asked = "import sys, generator.cli; generator.cli.Console().done(''); print(*sys.modules)"
    assert _said(asked).isdisjoint({*_HEAVY, "rich"})


def test_the_package_itself_imports_next_to_nothing() -> None:
    """What its functions need comes with their call."""
    assert _said("import sys, generator; print(*sys.modules)").isdisjoint({"pydantic", "yaml"})


def test_garbage_is_looked_for_again_once_the_command_runs() -> None:
    """Only while modules are imported nobody looks for it."""
    asked = "gc.disable(); generator.cli.main(['--version'])"
    assert "True" in _said(
        f"import atexit, gc, generator.cli; atexit.register(lambda: print(gc.isenabled())); {asked}"
    )


def test_whoever_asks_for_them_gets_them() -> None:
    """So the test above looks at the right names."""
    assert _said("import sys, generator.website.build; print(*sys.modules)").issuperset(_HEAVY)


def test_the_public_face_keeps_its_names() -> None:
    """The layer `render` does not take the name of the function, whatever is imported behind it."""
    told = "generator.render is render and generator.build is build"
    asked = f"from generator.deferred import build, render; print({told})"
    assert _said(f"import generator; import generator.website.build; {asked}") == {"True"}


def _said(program: str) -> set[str]:
    """The words that a program of Python prints."""
    command = (sys.executable, "-c", program)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return set(done.stdout.split())
