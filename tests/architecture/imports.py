"""Read which module imports which, and say where an import goes against the architecture.

The layers stand in one order, and each imports only from layers to its left::

    model -> process -> waiting -> corpus -> importers -> checks -> render -> edition
    -> website -> publish

`errors` and `languages` may be imported by all of them. The command line, with what it writes to
disk and says to people, and the package's public face stand above: they may import everything, and
no layer imports them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "generator"
LAYERS = (
    "model",
    "process",
    "waiting",
    "corpus",
    "importers",
    "checks",
    "render",
    "edition",
    "website",
    "publish",
)
SHARED = ("errors", "languages")
ABOVE = (
    "__init__",
    "__main__",
    "cli",
    "console",
    "deferred",
    "diagram_sources",
    "leaving",
    "output",
)

# The outside world has one door each: which package or program is known to which part of ours.
DOORS = {
    "click": ("cli",),
    # The package writes sources in one place and runs the program in another.
    "graphviz": ("render.diagrams.dot", "render.diagrams.program"),
    "holidays": ("waiting.years",),
    "jinja2": ("render", "website"),
    "material": ("website",),
    "mkdocs": ("website",),
    "properdocs": (),
    "pydantic": ("model", "corpus"),
    "pyromark": ("edition",),
    "resvg_py": ("render.diagrams.raster",),
    "rich": ("console",),
    "subprocess": ("render.diagrams.program", "publish"),
    "yaml": ("corpus", "importers"),
}


@dataclass(frozen=True, slots=True)
class Module:
    """A module by its dotted name; the name of a package's own file ends in `__init__`."""

    name: str
    source: str

    @property
    def path(self) -> str:
        """Where the module lies, as a person reads it."""
        return f"{self.name.replace('.', '/')}.py"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, dotted from the top (`generator.model.decree.Decree`), and its line."""

    target: str
    line: int


def read_modules(package: Path) -> list[Module]:
    """Every module under the folder `package`."""
    return [
        Module(
            ".".join(path.relative_to(package.parent).with_suffix("").parts),
            path.read_text(encoding="utf-8"),
        )
        for path in sorted(package.rglob("*.py"))
    ]


def imports_of(module: Module) -> Iterator[Import]:
    """Every import anywhere in `module`, for types only or inside a function too."""
    for node in ast.walk(ast.parse(module.source)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            yield from (Import(f"{base}.{alias.name}", node.lineno) for alias in node.names)


def layer_violations(modules: Iterable[Module]) -> list[str]:
    """Each import of our own that goes against the order of layers."""
    return [
        f"{module.path}:{found.line}: {_area(module.name)} imports {_area(found.target)}"
        for module in modules
        for found in imports_of(module)
        if found.target.split(".")[0] == PACKAGE
        and not _may_import(_area(module.name), _area(found.target))
    ]


def door_violations(modules: Iterable[Module]) -> list[str]:
    """Each import of an outside package by a part of ours that must not know it."""
    return [
        f"{module.path}:{found.line}: only {DOORS[outside] or 'nobody'} imports {outside}"
        for module in modules
        for found in imports_of(module)
        if (outside := found.target.split(".")[0]) in DOORS
        and not _is_under(module.name, DOORS[outside])
    ]


def import_graph(modules: Iterable[Module]) -> dict[str, set[str]]:
    """For each module the modules of ours that it names."""
    sources = {module.name: module for module in modules}
    return {
        name: {owner for found in imports_of(module) if (owner := _owner(found.target, sources))}
        for name, module in sources.items()
    }


def unknown_areas(modules: Iterable[Module]) -> set[str]:
    """Folders or files at the top of the package that are no layer and nothing else known."""
    return {_area(module.name) for module in modules} - {*LAYERS, *SHARED, *ABOVE}


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = module.name.split(".")[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def _area(name: str) -> str:
    parts = name.split(".")
    known = len(parts) > 1 and (parts[1] in {*LAYERS, *SHARED, *ABOVE} or len(parts) > 2)
    return parts[1] if known else "__init__"


def _may_import(importer: str, imported: str) -> bool:
    if importer in ABOVE:
        return True
    if importer in SHARED:
        return imported in SHARED[: SHARED.index(importer) + 1]
    if imported in SHARED:
        return True
    if importer not in LAYERS or imported not in LAYERS:
        return False
    return LAYERS.index(imported) <= LAYERS.index(importer)


def _is_under(name: str, allowed: Iterable[str]) -> bool:
    inside = name.partition(".")[2]
    return any(inside == part or inside.startswith(f"{part}.") for part in allowed)


def _owner(target: str, sources: dict[str, Module]) -> str | None:
    candidates = (target, f"{target}.__init__", target.rpartition(".")[0])
    package = f"{target.rpartition('.')[0]}.__init__"
    return next((name for name in (*candidates, package) if name in sources), None)
