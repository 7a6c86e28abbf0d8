"""The docstrings behind the fields of records say what the fields are."""

from __future__ import annotations

from generator.model.acknowledgement import Acknowledged
from generator.model.describing import descriptions, schema_of
from generator.model.provision import Section
from generator.model.record import Record
from generator.model.regulation import Quoted
from generator.model.website import Websites


class Hive(Record):
    """A record whose fields are described in every way."""

    bees: int
    """How many bees there are;
    the queen is counted."""
    name: str
    honey: bool = False

    """What stands apart is of the field before it, too."""

    @property
    def full(self) -> bool:
        """No field."""
        return self.honey


def test_a_field_has_the_docstring_behind_it() -> None:
    """Indentation taken away; none for a field without one."""
    assert descriptions(Hive) == {
        "bees": "How many bees there are;\nthe queen is counted.",
        "honey": "What stands apart is of the field before it, too.",
    }


def test_fields_that_are_inherited_are_described() -> None:
    """As in the record that has them first."""
    inherited = descriptions(Acknowledged)

    assert inherited
    assert inherited.items() <= descriptions(Section).items()


def test_a_key_with_another_name_than_its_field_is_described() -> None:
    """In YAML it is `from`, in the program `from_`."""
    assert schema_of(Quoted)["properties"]["from"]["description"] == descriptions(Quoted)["from_"]


def test_records_inside_a_record_are_described() -> None:
    """Each where it is defined."""
    schema = schema_of(Websites)

    assert schema["$defs"]["Website"]["properties"]["owner"]["description"]
