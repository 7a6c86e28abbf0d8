"""Every fault that a content file can have is named with its place, and with what to do."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pytest

from generator.corpus.text_file import MAX_BYTES
from tests.support.contents import Copy

DEEP = 100_000
ALIAS_BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@dataclass(frozen=True, slots=True)
class Fault:
    """One change to websites.yaml and what is said of it, line by line, from `line:column` on."""

    name: str
    old: str
    new: str
    said: str


FAULTS = (
    Fault(
        "missing key",
        "  - id: riverside\n    owner: riverside\n",
        "  - id: riverside\n",
        "10:5: error: the key 'owner' is missing here [missing-key]\n  hint: add it",
    ),
    Fault(
        "missing key of the document",
        "default: services\n",
        "",
        "2:1: error: the key 'default' is missing here [missing-key]\n  hint: add it",
    ),
    Fault(
        "unknown key",
        "transport: folder",
        "transprot: folder",
        "7:5: error: the key 'transprot' is not known here [unknown-key]\n"
        "  hint: did you mean 'transport'?",
    ),
    Fault(
        "unknown key like none",
        "transport: folder",
        "colour: blue",
        "7:5: error: the key 'colour' is not known here [unknown-key]\n"
        "  hint: known keys: id, owner, base_url, contact, transport, branding",
    ),
    Fault(
        "unknown key inside a record",
        "name: Services of Testland",
        "nme: Services of Testland",
        "9:7: error: the key 'nme' is not known here [unknown-key]\n  hint: did you mean 'name'?",
    ),
    Fault(
        "duplicate key",
        "owner: council\n",
        "owner: council\n    owner: riverside\n",
        "6:5: error: the key 'owner' stands twice in this mapping; first at 5:5 [duplicate-key]\n"
        "  hint: remove one of the two, or rename it",
    ),
    Fault(
        "duplicate key that holds a structure",
        "branding:\n",
        "owner:\n      - {a: [b, c]}\n    branding:\n",
        "8:5: error: the key 'owner' stands twice in this mapping; first at 5:5 [duplicate-key]\n"
        "  hint: remove one of the two, or rename it",
    ),
    Fault(
        "list for text",
        "owner: council",
        "owner: [council]",
        "5:12: error: owner: expected text, found a list [wrong-type]\n  hint: write text",
    ),
    Fault(
        "nothing for text",
        "owner: council",
        "owner:",
        "5:11: error: owner: expected text, found nothing [wrong-type]\n  hint: write text",
    ),
    Fault(
        "number for text",
        "name: Services of Testland",
        "name: 2031",
        "9:13: error: name: expected text, found a number [wrong-type]\n  hint: write it in quotes",
    ),
    Fault(
        "truth for text",
        "name: Services of Testland",
        "name: true",
        "9:13: error: name: expected text, found true or false [wrong-type]\n"
        "  hint: write it in quotes",
    ),
    Fault(
        "text for a mapping",
        "branding:\n      name: Services of Testland",
        "branding: Services of Testland",
        "8:15: error: branding: expected a mapping, found text [wrong-type]\n"
        "  hint: write a mapping",
    ),
    Fault(
        "entry of a list of another type",
        "  - id: riverside\n    owner: riverside\n",
        "  - riverside\n",
        "10:5: error: websites: expected a mapping, found text [wrong-type]\n"
        "  hint: write a mapping",
    ),
    Fault(
        "bad reference",
        "owner: council",
        "owner: counsil",
        "5:12: error: there is no organization 'counsil' [references-resolve]\n"
        "  hint: did you mean 'council'?",
    ),
    Fault(
        "No as a name",
        "name: Services of Testland",
        "name: No",
        "9:13: error: the plain word No means true, false or nothing to other YAML programs "
        "[ambiguous-word]\n"
        '  hint: write "No" in quotes if it is text, or true, false or null if it is not',
    ),
    Fault(
        "name of another form",
        "  - id: riverside",
        "  - id: River Side",
        "10:9: error: id: 'River Side' has not the form wanted here [wrong-form]\n"
        "  hint: write Latin small letters, digits and single hyphens: office-clerk",
    ),
    Fault(
        "address of another form",
        "https://testland.example/services",
        "testland.example/services",
        "6:15: error: base_url: 'testland.example/services' has not the form wanted here "
        "[wrong-form]\n"
        "  hint: write an address without ? and #: https://services.example/kk",
    ),
    Fault(
        "empty text",
        "name: Services of Testland",
        'name: ""',
        "9:13: error: name: the text is empty [empty-text]\n"
        "  hint: write it, or remove the key if it may be absent",
    ),
    Fault(
        "line break in a text",
        "name: Services of Testland",
        "name: |-\n        Services\n        of Testland",
        "9:13: error: name: text holds a line break; fold it with '>-' [wrong-value]\n"
        "  hint: correct the value",
    ),
    Fault(
        "anchor",
        "owner: council",
        "owner: &c council",
        "5:12: error: anchor &c is not allowed [alias]\n  hint: remove it; write values out",
    ),
    Fault(
        "alias",
        "owner: council",
        "owner: *c",
        "5:12: error: alias *c is not allowed [alias]\n  hint: write the value out",
    ),
    Fault(
        "python tag",
        "owner: council",
        "owner: !!python/object/apply:os.system [council]",
        "5:12: error: the tag !!python/object/apply:os.system is not allowed [tag]\n"
        "  hint: remove it; values need no tags",
    ),
    Fault(
        "harmless tag",
        "owner: council",
        "owner: !!str council",
        "5:12: error: the tag !!str is not allowed [tag]\n  hint: remove it; values need no tags",
    ),
    Fault(
        "second document",
        "  - id: riverside\n",
        "---\n  - id: riverside\n",
        "10:1: error: a second document begins here [one-document]\n"
        "  hint: keep one document a file",
    ),
    Fault(
        "complex key",
        "owner: council",
        "[owner]: council",
        "5:5: error: a key is not a plain word [key]\n  hint: write `key: value` with a plain key",
    ),
    Fault(
        "tab for indentation",
        "    owner: council",
        "\towner: council",
        "5:1: error: this is not YAML: while scanning a plain scalar, found a tab character that "
        "violates indentation [yaml-syntax]\n"
        "  hint: indent with spaces, not with tabs",
    ),
    Fault(
        "open bracket",
        "owner: council",
        "owner: [council",
        "6:13: error: this is not YAML: while parsing a flow sequence, did not find expected ',' "
        "or ']' [yaml-syntax]\n"
        "  hint: check indentation, quotes and colons at this place and just above it",
    ),
    Fault(
        "invisible character",
        "owner: council",
        "owner: coun\x07cil",
        "5:16: error: the character U+0007 is not allowed in YAML [character]\n"
        "  hint: remove it; it may be invisible",
    ),
    Fault(
        "invisible character that YAML allows",
        "name: Services of Testland",
        "name: Services of\u200b Testland",
        "9:13: error: name: text holds the invisible character U+200B [wrong-value]\n"
        "  hint: correct the value",
    ),
    Fault(
        "letter of two characters",
        "name: Services of Testland",
        f"name: Services of {unicodedata.normalize('NFD', 'Testländ')}",
        "9:30: error: a letter is written as two characters (not in Unicode normal form C) "
        "[normal-form]\n"
        "  hint: type the letter as one character, or normalise the file to NFC",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_named_with_its_place_and_remedy(testland: Copy, fault: Fault) -> None:
    """One fault gives one problem, at the line and column of what is wrong."""
    testland.replace("websites.yaml", fault.old, fault.new)

    assert _said(testland) == [fault.said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(
            "default: дерево\n".encode("windows-1251"),
            "1:10: error: byte 0xe4 is not UTF-8 [encoding]\n"
            "  hint: the file may be in windows-1251 or another old encoding: save it as UTF-8",
            id="windows-1251",
        ),
        pytest.param(
            "default: дерево\n".encode("utf-16"),
            "1:1: error: the file is written in UTF-16, not in UTF-8 [encoding]\n"
            "  hint: save it as UTF-8",
            id="UTF-16",
        ),
        pytest.param(
            "default: services\n".encode("utf-16-be"),
            "1:1: error: a zero byte stands here: this is not text in UTF-8 [encoding]\n"
            "  hint: the file may be in UTF-16, or no text at all: save it as UTF-8",
            id="UTF-16 without a mark",
        ),
        pytest.param(
            "default: services\n".encode("utf-32"),
            "1:1: error: the file is written in UTF-32, not in UTF-8 [encoding]\n"
            "  hint: save it as UTF-8",
            id="UTF-32",
        ),
        pytest.param(
            b"",
            "1:1: error: the file is empty [empty]\n  hint: write its content, or remove the file",
            id="empty",
        ),
        pytest.param(
            b"# default: services\n",
            "1:1: error: the file is empty [empty]\n  hint: write its content, or remove the file",
            id="nothing but a comment",
        ),
        pytest.param(
            b"[" * DEEP,
            "1:31: error: values nest deeper than 30 levels [depth]\n  hint: flatten the structure",
            id="100,000 square brackets",
        ),
        pytest.param(
            b"{" * DEEP,
            "1:2: error: a key is not a plain word [key]\n"
            "  hint: write `key: value` with a plain key",
            id="100,000 curly brackets",
        ),
        pytest.param(
            b"{a: " * DEEP,
            "1:121: error: values nest deeper than 30 levels [depth]\n"
            "  hint: flatten the structure",
            id="100,000 mappings",
        ),
        pytest.param(
            b"- " * DEEP,
            "1:61: error: values nest deeper than 30 levels [depth]\n  hint: flatten the structure",
            id="100,000 hyphens",
        ),
        pytest.param(
            b"a: 1\na: " + b"[" * DEEP,
            "2:1: error: the key 'a' stands twice in this mapping; first at 1:1 [duplicate-key]\n"
            "  hint: remove one of the two, or rename it",
            id="100,000 brackets in a duplicate",
        ),
        pytest.param(
            b"#" * (MAX_BYTES + 1),
            f"1:1: error: the file has {MAX_BYTES + 1} bytes, more than {MAX_BYTES} [file]\n"
            "  hint: split it, or remove what is not content",
            id="over 5 MB",
        ),
    ],
)
def test_a_file_that_is_no_content_is_named(testland: Copy, content: bytes, said: str) -> None:
    """Whatever bytes a file holds, the first problem says why it cannot be read."""
    testland.write("websites.yaml", content)

    assert _said(testland)[0] == said


def test_an_alias_bomb_is_not_built(testland: Copy) -> None:
    """Each anchor and alias is refused where it stands, and none is followed."""
    testland.write("websites.yaml", ALIAS_BOMB)

    assert [line.split(": ")[0] for line in _said(testland) if "[alias]" in line] == [
        "1:4",
        "2:4",
        "2:8",
        "2:12",
        "3:5",
        "3:9",
    ]


def test_a_folder_in_a_files_place_is_named(testland: Copy) -> None:
    """A folder is no content."""
    (testland.root / "websites.yaml").unlink()
    (testland.root / "websites.yaml").mkdir()

    assert _said(testland) == [
        (
            "1:1: error: this is a folder, not a file [file]\n"
            "  hint: put a file of this name in its place"
        )
    ]


def test_a_missing_file_is_named(testland: Copy) -> None:
    """A file that must be there is asked for."""
    (testland.root / "websites.yaml").unlink()

    assert _said(testland) == [
        (
            "1:1: error: there is no such file [file]\n"
            "  hint: create it, or correct the name where it is mentioned"
        )
    ]


def test_faults_of_many_files_are_named_in_one_run(testland: Copy) -> None:
    """A run reports everything, in order of place; one broken file hides no other's faults."""
    testland.replace("websites.yaml", "transport: folder", "transprot: folder")
    testland.replace("websites.yaml", "name: Services of Testland", "name: 5")
    testland.replace("organizations.yaml", "type: council", "type: counsel")
    testland.replace("labels/en.yaml", "  home: Home\n", "")
    testland.write("decrees/2028-09-02-44/decree.yaml", "id: [\n")
    testland.replace("decrees/2028-09-02-44/1-ferry.yaml", "order: 1\n", "order: first\n")
    testland.replace("decrees/2028-09-02-44/annex-1.golden.yaml", "regulation: 1", "regulation: 0")

    assert testland.spoken() == [
        "decrees/2028-09-02-44/1-ferry.yaml:3:8 [wrong-type]",
        "decrees/2028-09-02-44/annex-1.golden.yaml:4:17 [wrong-value]",
        "decrees/2028-09-02-44/decree.yaml:2:1 [yaml-syntax]",
        testland.place("labels/en.yaml", "navigation:") + " [missing-key]",
        "organizations.yaml:4:11 [wrong-value]",
        "websites.yaml:7:5 [unknown-key]",
        "websites.yaml:9:13 [wrong-type]",
    ]


def _said(testland: Copy) -> list[str]:
    """What is said, each from `line:column` on; all of it must be of websites.yaml."""
    beginning = f"{(testland.root / 'websites.yaml').as_posix()}:"
    lines = [str(problem) for problem in testland.problems()]
    assert all(line.startswith(beginning) for line in lines), lines
    return [line.removeprefix(beginning) for line in lines]
