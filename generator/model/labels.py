"""Name every visible word that is not text of an act; the words stand in content/labels/.

Words in braces, such as `{number}`, are filled in by the engine; a label must hold exactly the ones
its description names (the check `label-slots`).
"""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from generator.model.answer_labels import (
    AudienceLabel,
    ChoosingLabels,
    GlanceLabels,
    SituationLabels,
)
from generator.model.drawing_labels import DrawingLabels, PictureLabels, ScenarioLabels
from generator.model.duration import Unit
from generator.model.evidence import ConditionKind
from generator.model.in_force_labels import InForceLabels
from generator.model.inconsistency_labels import InconsistencyLabels, PlaceLabels
from generator.model.inplace_labels import InplaceLabels
from generator.model.ready_labels import ReadyLabels, WorkingDaysLabels
from generator.model.record import Identifier, Record, Text
from generator.model.register_labels import RegisterLabels

__all__ = [
    "AnnexLabels",
    "CatalogueLabels",
    "ConditionLabels",
    "DecreeLabels",
    "DocumentLabels",
    "DrawingLabels",
    "HomeLabels",
    "InconsistencyLabels",
    "InplaceLabels",
    "Labels",
    "NavigationLabels",
    "OverviewLabels",
    "PictureLabels",
    "PlaceLabels",
    "ReadyLabels",
    "RegisterLabels",
    "ScenarioLabels",
    "SiteLabels",
    "StatusLabels",
    "TextLabels",
    "TimeLabels",
    "WorkingDaysLabels",
]


class SiteLabels(Record):
    """The site as a whole."""

    name: Text
    """The name of the site."""
    description: Text
    """One sentence for search engines; no date of force in it."""
    source_note: Text
    """What the pages were made from and that official errors are kept."""
    unknown: Text
    """Shown where the source does not say."""


class StatusLabels(Record):
    """The legal status, on every page."""

    repealed: Text
    """The tag of a repealed act."""
    repealed_lead: Text
    """Says that the act is not in use."""
    repealed_sentence: Text
    """Says what ended it; {act} is the repealing act."""
    in_force: Text
    """The tag of an act in force."""
    in_force_sentence: Text
    """Says that the act is in force as far as its source tells."""
    last_day_unknown: Text
    """Says that the last day of force is not in the source."""
    first_day_unknown: Text
    """Says that the first day of force is not in the source."""
    history_link: Text
    """Leads to the history on the decree's page."""
    several: Text
    """Says of a site with many repealed acts where the status of each stands."""


class NavigationLabels(Record):
    """Ways between pages."""

    home: Text
    decree: Text
    """{number} is the decree's number."""
    regulation: Text
    """A regulation by its place in the decree, which is {order}."""
    approved: Text
    """The same with its decree: {order} is the place, {number} the decree's number."""
    here: Text
    """Names the way from the home page to this one."""
    parts: Text
    """Names the local navigation of a regulation."""
    overview: Text
    overview_note: Text
    """Two words of what the page holds; so of the next two."""
    text: Text
    text_note: Text
    documents: Text
    documents_note: Text
    previous: Text
    next: Text
    services: Text
    """Names the way between services."""
    about: Text
    skip_drawing: Text
    """Leads past a drawing to the same in words."""


class HomeLabels(Record):
    """The home page."""

    title: Text
    lead: Text
    services: Text
    """Heads the services where none is listed by a need."""
    other: Text
    """Heads the services without a need, below those that have one."""
    need: Text
    """Heads the column of needs."""
    time: Text
    """Heads the column of times of consideration."""
    also: Text
    """Stands before services that are listed under another need."""
    decree: Text
    decree_link: Text
    """Leads to the decree's page."""


class CatalogueLabels(Record):
    """The page of all decrees."""

    title: Text
    lead: Text
    services: Text
    """{count} is how many services a decree has."""
    all_decrees: Text
    """Leads from the home page to the page of all decrees; {count} is how many there are."""


class TimeLabels(Record):
    """Times of consideration: ours are the words, the amounts are the act's."""

    working_day: Text
    """{count} is how many."""
    calendar_day: Text
    """{count} is how many."""
    week: Text
    """{count} is how many."""
    month: Text
    """{count} is how many."""
    several: Text
    """Says that procedures have limits of their own, which the act does not sum."""
    unknown: Text
    """Says that the act states no time limit."""

    def of(self, unit: Unit) -> str:
        """The words of an amount of days, weeks or months.

        Raises:
            KeyError: `unit` is shorter than a day.
        """
        words = {
            Unit.WORKING_DAY: self.working_day,
            Unit.CALENDAR_DAY: self.calendar_day,
            Unit.WEEK: self.week,
            Unit.MONTH: self.month,
        }
        return words[unit]


class DecreeLabels(Record):
    """The decree's page."""

    requisites: Text
    issuer: Text
    number: Text
    adopted: Text
    registration: Text
    """The row that names the registration."""
    registered: Text
    """{authority} and {number} are the registration's."""
    signatory: Text
    status: Text
    text: Text
    history: Text
    regulations: Text
    event_adopted: Text
    event_registered: Text
    event_in_force: Text
    event_repealed: Text
    repealed_by: Text
    """{act} is the repealing act."""
    repeal_condition: Text
    """{condition} is what the source says about when the repealing act takes effect."""
    references: Text
    source: Text


class OverviewLabels(Record):
    """A regulation's overview."""

    title: Text
    """For the title of the browser window; {service} is the short title."""
    official_title: Text
    provider: Text
    intake: Text
    delivery: Text
    """Asks in which form the service and its result were given."""
    channel: Text
    """Stands before the form of the service."""
    output_channel: Text
    """Stands before the form of its result."""
    trigger: Text
    """Heads what starts the procedures, where the regulation has no procedures."""
    output: Text
    documents: Text
    """Heads the documents here and on their own page, where the text has no groups."""
    all_documents: Text
    """Leads from the overview to the page of documents, which is made to be printed."""
    time: Text
    """Heads the bar of time limits."""
    ready: Text
    """Asks when the result was ready, beside the one figure."""
    beside: Text
    """Says how many short procedures stand beside the figure, {count}, and their {limits}."""
    branch: Text
    """Says of one {procedure} the {limit} that holds under a {condition}."""
    notch: Text
    """Explains one notch of the bar: a procedure, with the {limits} that notches have."""
    refusal: Text
    refusal_none: Text
    refusal_elsewhere: Text
    """Says that the act in which grounds stand is not on the site, so neither are they."""
    participants: Text
    steps: Text
    references: Text
    terms: Text
    time_limit: Text
    or_: Text = Field(alias="or")
    """Stands before a step that is taken in place of the one above it."""


class TextLabels(Record):
    """The page of the full text."""

    title: Text
    """For the title of the browser window; {service} is the short title."""
    note: Text
    """Says that the text is verbatim and official errors are kept."""
    contents: Text
    """Heads the list of sections and paragraphs."""
    copy_link: Text
    """Copies the address of the chosen paragraph."""
    copy_citation: Text
    """Copies how to cite the chosen paragraph."""
    copied: Text
    """Said when it is done."""


class ConditionLabels(Record):
    """The words before each kind of condition."""

    for_: Text = Field(alias="for")
    except_: Text = Field(alias="except")
    when: Text

    def of(self, kind: ConditionKind) -> str:
        """The words before a condition of this kind."""
        words = {
            ConditionKind.FOR: self.for_,
            ConditionKind.EXCEPT: self.except_,
            ConditionKind.WHEN: self.when,
        }
        return words[kind]


class DocumentLabels(Record):
    """The page of required documents."""

    title: Text
    """For the title of the browser window; {service} is the short title."""
    lead: Text
    everybody: Text
    exempted: Text
    """Heads the documents that are asked of all but some."""
    conditional: Text
    count: Text
    """{count} is how many documents a group holds."""
    omitted: Text
    """Explains the ellipsis in quotations."""
    conditions: ConditionLabels
    presentation: Text


class AnnexLabels(Record):
    """The pages of annexes."""

    title: Text
    """{label} is the annex's label, {service} the short title."""
    table_note: Text
    """Says where the table comes from."""
    procedure_table: Text
    sequence: Text
    handbook: Text
    other: Text


class Labels(Record):
    """All words of one language."""

    language: Text
    """The language of these words (ISO 639)."""
    site: SiteLabels
    status: StatusLabels
    navigation: NavigationLabels
    home: HomeLabels
    catalogue: CatalogueLabels
    time: TimeLabels
    decree: DecreeLabels
    overview: OverviewLabels
    glance: GlanceLabels
    choosing: ChoosingLabels
    situations: SituationLabels
    text: TextLabels
    documents: DocumentLabels
    annex: AnnexLabels
    ready: ReadyLabels
    working_days: WorkingDaysLabels
    drawing: DrawingLabels
    pictures: PictureLabels
    scenario: ScenarioLabels
    inconsistencies: InconsistencyLabels
    inplace: InplaceLabels
    registers: RegisterLabels
    process: dict[Identifier, Text] = Field(default_factory=dict)
    """Words of ours inside processes: starts, ends, ways without a worded condition."""
    needs: dict[Identifier, Text] = Field(default_factory=dict)
    """The needs of people by which the home page lists services, in its order. Ours, no act's."""
    audiences: dict[Identifier, AudienceLabel] = Field(default_factory=dict)
    """Whom conditions of documents name, in words of ours, in the order of the home page."""
    applicants: dict[Identifier, Text] = Field(default_factory=dict)
    """Who may apply for another, in words of ours: who is named here stands on the home page."""
    in_force: InForceLabels = Field(default_factory=InForceLabels)
    """What is worded otherwise for an act in force."""
    channels: dict[Identifier, Text] = Field(default_factory=dict)
    """The forms a service may have, in words: paper, electronic. No page shows them: it quotes."""

    def worded(self, *, repealed: bool) -> Labels:
        """These words as they are for an act that is repealed or in force."""
        return self if repealed else self._present

    @cached_property
    def _present(self) -> Labels:
        return self.model_copy(update=self.in_force.over(self))
