"""Turn a parsed document into a record of the model, or into located problems in plain words."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.corpus.strict_yaml import KeyPath, Marks
from generator.errors import Problem

__all__ = ["validate"]

RecordType = TypeVar("RecordType", bound=BaseModel)

_KINDS = {
    dict: "a mapping",
    tuple: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}
_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}


def validate(
    record: type[RecordType], value: Any, marks: Marks
) -> tuple[RecordType | None, list[Problem]]:
    """Build `record` from `value`; every fault becomes a problem at its place in the file."""
    try:
        return record.model_validate(value, by_alias=True, by_name=False), []
    except ValidationError as error:
        return None, [_problem(record, detail, marks) for detail in error.errors(include_url=False)]


def _problem(record: type[BaseModel], detail: ErrorDetails, marks: Marks) -> Problem:
    way = _way(detail["loc"])
    kind = detail["type"]
    if kind == "missing":
        parent = marks.key(*way[:-1]) if way[:-1] else marks.value()
        return Problem(parent, "missing-key", f"the key {way[-1]!r} is missing here", "add it")
    if kind == "extra_forbidden":
        return Problem(
            marks.key(*way),
            "unknown-key",
            f"the key {way[-1]!r} is not known here",
            _similar(record, way),
        )
    location = marks.value(*way)
    if kind in _WANTED:
        return _wrong_type(location, detail, way)
    code, message, hint = _wrong_value(detail)
    return Problem(location, code, f"{_name(way)}: {message}", hint)


def _way(loc: tuple[str | int, ...]) -> KeyPath:
    """The part of pydantic's `loc` that is a way in the file; bad keys end in a word of its own."""
    return tuple(step for step in loc if step != "[key]")


def _wrong_type(location: Any, detail: ErrorDetails, way: KeyPath) -> Problem:
    found = detail["input"]
    wanted = _WANTED[detail["type"]]
    kind = "nothing" if found is None else _KINDS.get(type(found), "something else")
    hint = (
        "write it in quotes"
        if wanted == "text" and isinstance(found, (int, float, bool))
        else f"write {wanted}"
    )
    return Problem(location, "wrong-type", f"{_name(way)}: expected {wanted}, found {kind}", hint)


def _wrong_value(detail: ErrorDetails) -> tuple[str, str, str]:
    kind, context = detail["type"], detail.get("ctx", {})
    found = detail["input"]
    if kind == "enum":
        return (
            "wrong-value",
            f"{found!r} is not one of the words allowed here",
            f"write one of {context['expected']}",
        )
    if kind == "string_pattern_mismatch":
        return (
            "wrong-form",
            f"{found!r} does not have the form {context['pattern']}",
            "correct it to that form",
        )
    if kind == "string_too_short":
        return "empty-text", "the text is empty", "write it, or remove the key if it may be absent"
    if kind in ("too_short", "too_long"):
        return "wrong-length", f"the list has {context['actual_length']} entries", _lengths(context)
    if kind == "value_error":
        return "wrong-value", str(context["error"]), "correct the value"
    message = detail["msg"][:1].lower() + detail["msg"][1:]
    return "wrong-value", message, "correct the value"


def _lengths(context: Mapping[str, Any]) -> str:
    if "min_length" in context:
        return f"give at least {context['min_length']}"
    return f"give at most {context['max_length']}"


def _name(way: KeyPath) -> str:
    named = [step for step in way if isinstance(step, str)]
    return named[-1] if named else "the document"


def _similar(record: type[BaseModel], way: KeyPath) -> str:
    known = _known_keys(record, way[:-1])
    close = difflib.get_close_matches(str(way[-1]).lower(), known, n=1, cutoff=0.5)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known keys: {', '.join(known)}" if known else "remove it"


def _known_keys(record: type[BaseModel], way: KeyPath) -> list[str]:
    """The keys of the record at the end of `way`, read from the JSON Schema of `record`."""
    schema = record.model_json_schema(by_alias=True)
    definitions = schema.get("$defs", {})
    here: Any = schema
    for step in way:
        here = _resolve(here, definitions)
        here = (
            here.get("items", {})
            if isinstance(step, int)
            else here.get("properties", {}).get(step, {})
        )
    return list(_resolve(here, definitions).get("properties", {}))


def _resolve(schema: Any, definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    while True:
        options = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
        if "$ref" in schema:
            schema = definitions[schema["$ref"].rsplit("/", 1)[-1]]
        elif len(options) == 1:
            schema = options[0]
        else:
            return dict(schema)
