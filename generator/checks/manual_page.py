"""Write the documentation of all checks as one page: a table of them, then the manual of each."""

from __future__ import annotations

from collections.abc import Iterable

from generator.checks.manual import read_manual
from generator.checks.registry import Check

__all__ = ["manual_page"]

_HEAD = """\
# Checks

<!-- Written by `reglament manual` from the docstrings in generator/checks/: change those. -->

`reglament check` runs these checks, in this order. An error stops every build; a warning or a note
fails only `reglament check --strict`. A check may find less than the severity that it is listed
with. `reglament check --explain ID` prints one manual, `--only ID` runs one check. Other names in
brackets, such as `encoding` or `unknown-key`, are given while files are read, before any check.

What a check finds in the official text may be an error of the act itself. The text stays as it is,
and the error is acknowledged beside its place, with a reason that readers see:

```yaml
acknowledged:
  - check: {check}
    reason: Why it stays, for readers, in the language of the pages.
```

Where one place has several findings of one check, `words:` says which is meant: the words that the
problem quotes behind `here:`. What the other checks find is a slip in our own files, to be mended.

| check | severity | what it does | can be acknowledged |
|---|---|---|---|
"""


def manual_page(checks: Iterable[Check]) -> str:
    """The documentation of `checks`, in their order, as Markdown."""
    listed = tuple(checks)
    example = next((check.id for check in listed if check.of_text), "id")
    return "".join(
        (_HEAD.format(check=example), *map(_row, listed), *map(_section, listed)),
    )


def _row(check: Check) -> str:
    summary = read_manual(check.manual).summary.replace("|", r"\|")
    answer = "yes" if check.of_text else "no"
    return f"| [`{check.id}`](#{check.id}) | {check.severity} | {summary} | {answer} |\n"


def _section(check: Check) -> str:
    manual = read_manual(check.manual)
    return f"\n## {check.id}\n\n{manual.summary}\n\n{manual.markdown}\n"
