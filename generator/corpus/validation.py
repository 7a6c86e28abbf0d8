"""Turn a parsed document into a record of the model, or into located problems in plain words."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from generator.corpus.marks import KeyPath, Marks
from generator.errors import Location, Problem
from generator.model.calendar import CountryCode
from generator.model.decree import DecreeId, FileName, FileStem, Sha256
from generator.model.organization import LanguageCode
from generator.model.provision import Segment
from generator.model.record import Identifier, ProvisionId, SecureAddress, WebAddress
from generator.model.theme import Colour, FontName

__all__ = ["validate"]

RecordType = TypeVar("RecordType", bound=BaseModel)

_KINDS = {
    dict: "a mapping",
    tuple: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a decimal",
}
_WANTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
    "enum": "text",
}
_SHOWN = 60
"""How many characters of a wrong value a message repeats."""


def _pattern(form: Any) -> str:
    constraints = (part for part in get_args(form) if isinstance(part, StringConstraints))
    return str(next(constraints).pattern)


FORMS: Mapping[str, tuple[str, str]] = {
    _pattern(form): words
    for form, words in (
        (Identifier, ("Latin small letters, digits and single hyphens", "office-clerk")),
        (ProvisionId, ("p and the paragraph's number, then its parts", "p6-2")),
        (Segment, ("Latin small letters, if any, and digits", "f2")),
        (LanguageCode, ("two or three Latin small letters", "kk")),
        (DecreeId, ("the year, a hyphen, the number", "2015-118")),
        (FileStem, ("Latin small letters, digits and single hyphens", "2-home-care")),
        (FileName, ("the name of a file in the same folder", "source.kk.txt")),
        (Sha256, ("64 digits and small letters from a to f", "0123456789abcdef" * 4)),
        (Colour, ("# and six digits or small letters from a to f, in quotes, or none", "#006076")),
        (FontName, ("Latin letters, digits, blanks, hyphens and commas", "Roboto")),
        (CountryCode, ("two Latin capital letters", "KZ")),
        (WebAddress, ("an address without ? and #", "https://services.example/kk")),
        (SecureAddress, ("an https address", "https://services.example/kk?id=1")),
    )
}
"""What each pattern of the model means in plain words, and an example that fits it."""


def validate(
    record: type[RecordType], value: Any, marks: Marks
) -> tuple[RecordType | None, list[Problem]]:
    """Build `record` from `value`; every fault becomes a problem at its place in the file."""
    try:
        return record.model_validate(value, by_alias=True, by_name=False), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, [_problem(record, detail, marks) for detail in details if not _follows(detail)]


def _follows(detail: ErrorDetails) -> bool:
    """Whether a fault only follows from others: pydantic counts a list's good entries alone."""
    if detail["type"] != "too_short":
        return False
    return bool(len(detail["input"]) >= detail["ctx"]["min_length"])


def _problem(record: type[BaseModel], detail: ErrorDetails, marks: Marks) -> Problem:
    way, names_key = _way(detail["loc"], marks)
    kind = detail["type"]
    if kind == "missing":
        parent = marks.key(*way[:-1]) if way[:-1] else marks.value()
        return Problem(parent, "missing-key", f"the key {way[-1]!r} is missing here", "add it")
    location = marks.key(*way) if names_key or kind == "extra_forbidden" else marks.value(*way)
    if kind == "extra_forbidden":
        message = f"the key {_shown(way[-1])} is not known here"
        return Problem(location, "unknown-key", message, _similar(record, way))
    if kind in _WANTED and not (kind == "enum" and isinstance(detail["input"], str)):
        return _wrong_type(location, detail, way)
    code, message, hint = _wrong_value(detail)
    return Problem(location, code, f"{_name(way)}: {message}", hint)


def _way(loc: tuple[str | int, ...], marks: Marks) -> tuple[KeyPath, bool]:
    """The way in the file that pydantic's `loc` means, and whether it means the key itself."""
    if loc and loc[-1] == "[key]" and not marks.holds(*loc):
        return loc[:-1], True
    return loc, False


def _wrong_type(location: Location, detail: ErrorDetails, way: KeyPath) -> Problem:
    found = detail["input"]
    wanted = _WANTED[detail["type"]]
    kind = "nothing" if found is None else _KINDS.get(type(found), "something else")
    hint = (
        "write it in quotes"
        if detail["type"] == "string_type" and isinstance(found, (int, float, bool))
        else _words(detail) or f"write {wanted}"
    )
    return Problem(location, "wrong-type", f"{_name(way)}: expected {wanted}, found {kind}", hint)


def _wrong_value(detail: ErrorDetails) -> tuple[str, str, str]:
    context, found = detail.get("ctx", {}), _shown(detail["input"])
    code, hint = "wrong-value", "correct the value"
    match detail["type"]:
        case "enum":
            message, hint = f"{found} is not one of the words allowed here", _words(detail)
        case "string_pattern_mismatch":
            words, example = FORMS[context["pattern"]]
            code, message = "wrong-form", f"{found} has not the form wanted here"
            hint = f"write {words}: {example}"
        case "string_too_short":
            code, message = "empty-text", "the text is empty"
            hint = "write it, or remove the key if it may be absent"
        case "too_short":
            count, least = context["actual_length"], context["min_length"]
            code, message = "wrong-length", f"the list has {count} of at least {least} entries"
            hint = "add what is missing"
        case "greater_than_equal":
            message, hint = f"{found} is too small", f"write a number from {context['ge']} on"
        case "less_than_equal":
            message, hint = f"{found} is too large", f"write a number up to {context['le']}"
        case "greater_than":
            message, hint = f"{found} is too small", f"write a number above {context['gt']}"
        case "value_error":
            message = str(context["error"])
        case _:
            message = detail["msg"][:1].lower() + detail["msg"][1:]
    return code, message, hint


def _words(detail: ErrorDetails) -> str:
    return f"write one of {detail['ctx']['expected']}" if detail["type"] == "enum" else ""


def _shown(value: Any) -> str:
    """The value as a message repeats it: short, with what cannot be seen written out."""
    written = repr(value)
    return written if len(written) <= _SHOWN else f"{written[:_SHOWN]}…"


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
    schema = _schema(record)
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


@cache
def _schema(record: type[BaseModel]) -> dict[str, Any]:
    return record.model_json_schema(by_alias=True)


def _resolve(schema: Any, definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    while True:
        options = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
        if "$ref" in schema:
            schema = definitions[schema["$ref"].rsplit("/", 1)[-1]]
        elif len(options) == 1:
            schema = options[0]
        else:
            return dict(schema)
