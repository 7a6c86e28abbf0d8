"""Read what the docstrings behind the fields of a record say of them.

pydantic can read them, too (`use_attribute_docstrings`), but reads those of every record whenever a
record is defined: at each start of the program, an eighth of which that takes. They are asked for
by few: whoever writes the schemas, and the check of labels.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core.core_schema import ModelSchema

from generator.model.record import Record

__all__ = ["descriptions", "schema_of"]


@cache
def descriptions(kind: type[Record]) -> Mapping[str, str]:
    """What is said of the fields of a record, its own and those that it inherits, by their names.

    A field without a docstring is left out.
    """
    said: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if issubclass(base, Record):
            said |= _said_in(base.__module__).get(base.__name__, {})
    return said


def schema_of(record: type[Record]) -> dict[str, Any]:
    """The JSON Schema of a record, with what is said of every field in it."""
    return record.model_json_schema(by_alias=True, schema_generator=_Described)


class _Described(GenerateJsonSchema):
    """Adds to the properties of each record what is said of them."""

    def model_schema(self, schema: ModelSchema) -> dict[str, Any]:
        found = super().model_schema(schema)
        kind: type[Record] = schema["cls"]
        for name, words in descriptions(kind).items():
            found["properties"][kind.model_fields[name].alias or name]["description"] = words
        return found


@cache
def _said_in(module: str) -> Mapping[str, Mapping[str, str]]:
    """What a module says of the fields of each class in it, by the names of both."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: dict(_fields(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _fields(record: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, behind in pairwise(record.body):
        match field, behind:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                yield name, inspect.cleandoc(words)
