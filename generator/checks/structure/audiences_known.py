"""Check that whoever a condition names, or may apply, is known by that name.

Why: documents are shown to a person by these names; a misspelt one ticks no box, hides a document
from whom it is asked of, and says so nowhere.

PASS: `audience: child`, and `child` has words in labels/; `also: [child]` beside a disabled child.
FAIL: `audience: chlid`; `also: [chlid]`; an audience called `none`, which means nobody;
`applicants: [somebody]` who takes no part, has no words, and whom no condition names.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.near_names import meant
from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Problem
from generator.model.answer_labels import NOBODY
from generator.model.labels import Labels
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree", "check_shared"]

ID = "audiences-known"


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield every audience of labels/ that is called as nobody is, or is somebody unknown."""
    if corpus.labels is None:
        return
    marks, audiences = corpus.labels.marks, corpus.labels.record.audiences
    for name, label in audiences.items():
        way = ("audiences", name)
        if name == NOBODY:
            yield Problem(marks.value(*way), ID, _reserved(), "give it another name")
        for field in ("also", "may_be"):
            for at, other in enumerate(getattr(label, field)):
                if other not in audiences:
                    message = f"{field} names {other!r}, who has no words"
                    place = marks.value(*way, field, at)
                    yield Problem(place, ID, message, meant(other, (*audiences,)))


def check_decree(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every audience and applicant of a decree that is not known."""
    if corpus.labels is None:
        return
    for file in folder.regulations:
        yield from _audiences(file, corpus.labels.record)
        yield from _applicants(file, corpus.labels.record)


def _audiences(file: Loaded[Regulation], labels: Labels) -> Iterator[Problem]:
    for at, document in enumerate(file.record.evidence):
        for place, condition in enumerate(document.conditions):
            name = condition.audience
            way: KeyPath = ("evidence", at, "conditions", place, "audience")
            if name == NOBODY:
                yield Problem(file.marks.value(*way), ID, _reserved(), "give it another name")
            elif name not in labels.audiences:
                hint = f"{meant(name, (*labels.audiences,))}; or give it words in labels/"
                message = f"no audience of labels/ is called {name!r}"
                yield Problem(file.marks.value(*way), ID, message, hint)


def _applicants(file: Loaded[Regulation], labels: Labels) -> Iterator[Problem]:
    regulation = file.record
    known = {*regulation.participants_by_id, *labels.applicants}
    for document in regulation.evidence:
        known |= {one.applicant for one in document.conditions if one.applicant}
    for at, trigger in enumerate(regulation.trigger):
        for place, name in enumerate(trigger.applicants):
            if name not in known:
                message = f"nobody who may apply is called {name!r}"
                hint = f"{meant(name, sorted(known))}; or give it words in labels/ (applicants)"
                where = file.marks.value("trigger", at, "applicants", place)
                yield Problem(where, ID, message, hint)


def _reserved() -> str:
    return f"{NOBODY!r} means nobody, and can be no audience"
