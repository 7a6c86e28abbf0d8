"""Name every word of ours in drawings, around them, and in what tells the same in words."""

from __future__ import annotations

from generator.model.record import Record, Text

__all__ = ["DrawingLabels", "PictureLabels", "ScenarioLabels"]


class DrawingLabels(Record):
    """The drawings and their lists."""

    reconstruction: Text
    """Says that the picture is lost and of what ours is made; {paragraphs} and {table} name it."""
    table: Text
    """The table of an annex, as it stands beside the annex's label in that sentence."""
    rebuilt: Text
    """Stands before that, in bold."""
    caption: Text
    """Stands under a drawing: {what} it shows, and the {status} of its act in one word."""
    no_picture: Text
    """Says of an annex whose drawing is made from facts although none is printed."""
    procedure: Text
    """{number} is the procedure's printed number."""
    legend: Text
    legend_start_end: Text
    legend_procedure: Text
    legend_part: Text
    legend_choice: Text
    legend_parallel: Text
    legend_jump: Text
    legend_transition: Text
    legend_message: Text
    legend_lifeline: Text
    ours_mark: Text
    """Stands after a word of ours in a drawing."""
    ours_note: Text
    """Explains the mark, where a drawing has a legend."""
    marked_note: Text
    """Explains the mark, where there is no drawing."""
    list_heading: Text
    """Heads the equal list in words."""
    result: Text
    time_limit: Text
    hands_over_to: Text
    message: Text
    next: Text
    """Stands before what follows a step in the list."""
    next_parallel: Text
    """The same, where several ways are taken at once."""
    before: Text
    """Stands before what precedes a step, where a drawing is read aloud."""
    start: Text
    """Says, where a drawing is read aloud, that a way begins here."""
    finish: Text
    """Says that a way ends here."""
    ours_said: Text
    """Says, where a drawing is read aloud, that {words} are ours."""
    no_time_limit: Text
    scroll: Text
    """Names the region in which a wide drawing scrolls."""


class PictureLabels(Record):
    """What a page says around its drawings: two views of each, files of both."""

    process: Text
    """Heads one of several processes that the act gives no title; {number} is its place."""
    show_other: Text
    """Shows the block scheme in place of the drawing with lanes or lifelines, or the other way
    round; it names the switch whatever is shown."""
    downloads: Text
    """Heads the files that can be downloaded."""
    svg: Text
    """Names the file: what it is and what it is good for; so of the next three."""
    png: Text
    gv: Text
    bpmn: Text
    size: Text
    """{count} is the size of a file in kilobytes (1,000 bytes), rounded up."""
    in_drawing: Text
    """Leads from a paragraph to its procedure in the drawing; {procedure} names it."""


class ScenarioLabels(Record):
    """The ways through a process, one after another. Ours: the act counts and names none."""

    heading: Text
    """Heads them."""
    lead: Text
    """Says that each time one of {count} ways was taken, and that telling them apart is ours."""
    more: Text
    """Says that there are {total} of them, of which the first {count} are shown."""
    name: Text
    """One of them by its place, which is {number}."""
    together: Text
    """Stands before what is done at the same time."""
    again: Text
    """Stands after a step that is done a second time."""
    times: Text
    """Says for how many steps a time limit holds; {count} is how many."""
    times_note: Text
    """Says that nobody summed the time limits, and that how many times each holds is ours."""
