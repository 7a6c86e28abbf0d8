"""Answer a citizen's questions on the first screen: short answers first, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.regulation import Quoted, Regulation
from generator.render.citation import Citations
from generator.render.context import Context
from generator.render.links import documents_path, link, overview_path
from generator.render.markdown import escape_attribute, escape_html
from generator.render.pages.starting import starting
from generator.render.pages.time_bar import PartKind, TimeBar
from generator.render.time_limits import consideration, time_words

__all__ = ["Answer", "glance"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One question with its answers, which are HTML."""

    anchor: str
    question: str
    answers: tuple[str, ...]
    wide: bool = False
    """Whether its words are long: they get twice the room."""

    @property
    def html(self) -> str:
        """Question and answers as one element of a list."""
        wide = ' class="is-wide"' if self.wide else ""
        answers = "".join(f"<dd>{answer}</dd>" for answer in self.answers)
        return f'<div id="{self.anchor}"{wide}><dt>{escape_html(self.question)}</dt>{answers}</div>'


def glance(
    context: Context, cite: Citations, bar: TimeBar | None, above: str | None
) -> tuple[Answer, ...]:
    """The answers of one regulation; what its text does not speak of is left out.

    Args:
        context: the regulation.
        cite: its provisions.
        bar: its time limits.
        above: the provision that holds all that asks for documents, if one does.
    """
    found = (
        _ready(context, cite, bar),
        _documents(context, cite, above),
        _output(context, cite),
        _provider(context, cite),
        _intake(context, cite),
        _delivery(context, cite),
        _refusal(context, cite),
        _current(context),
    )
    return tuple(answer for answer in found if answer)


def _ready(context: Context, cite: Citations, bar: TimeBar | None) -> Answer:
    labels, regulation = context.labels, context.regulation
    time = consideration(regulation)
    words = time_words(labels, time)
    measured = regulation.procedures_by_id.get(time.procedure or "")
    if not measured:
        return Answer("ready", labels.overview.ready, (words, *_count(context)))
    said = f'<span class="big">{words}</span> {cite.html(measured.from_)}'
    if bar:
        beside = labels.overview.beside.format(count=bar.notches, limits=bar.notch_limits)
        told = ". ".join((*([beside] if bar.notches else []), *_branches(context, bar)))
        if told:
            said += f" <small>{escape_html(f'{told}{labels.drawing.ours_mark}')}</small>"
    return Answer("ready", labels.overview.ready, (said, *_count(context)))


def _branches(context: Context, bar: TimeBar) -> Iterator[str]:
    """The limits that hold in one case only, each with the procedure whose they are."""
    labels = context.labels
    for part in bar.parts:
        if part.kind is PartKind.BRANCH:
            name = labels.drawing.procedure.format(number=part.name)
            yield labels.overview.branch.format(
                procedure=name, condition=part.limit.condition, limit=part.limit.text
            )


def _count(context: Context) -> Iterator[str]:
    """The way to where the last day is counted."""
    if context.ready_path:
        target = link(overview_path(context.decree, context.regulation), context.ready_path)
        words = escape_html(context.labels.ready.link)
        yield f'<a class="arrow-link" href="{target}">{words}</a>'


def _documents(context: Context, cite: Citations, above: str | None) -> Answer | None:
    regulation, words = context.regulation, context.labels.glance
    if not regulation.evidence:
        return None
    path = overview_path(context.decree, regulation)
    target = link(path, documents_path(context.decree, regulation))
    place = f" {cite.html(above)}" if above else ""
    figure, more = _counted(context, regulation)
    beside = f" <small>{escape_html(more)}</small>" if more else ""
    said = f'<a class="big" href="{escape_attribute(target)}">{figure}</a>{beside}{place}'
    return Answer("documents-count", words.documents, (said, *_starting(context, cite)))


def _starting(context: Context, cite: Citations) -> Iterator[str]:
    """What starts the procedures, where the list of documents holds nothing of it."""
    triggers = starting(context.regulation)
    listed = {document.kind for document in context.regulation.evidence}
    kinds = {one.kind for trigger in triggers for one in trigger.brings}
    brought = [one.text for trigger in triggers for one in trigger.brings]
    if brought and not kinds & listed:
        documents = f" {context.labels.overview.or_} ".join(brought)
        words = escape_html(context.labels.glance.starting.format(documents=documents))
        places = dict.fromkeys(trigger.from_ for trigger in triggers)
        yield f"<small>{words}</small> {' '.join(map(cite.html, places))}"


def _counted(context: Context, regulation: Regulation) -> tuple[str, str]:
    """How many documents are asked of everybody, as HTML, and for whom; how many more of some."""
    words = context.labels.glance
    if regulation.evidence_groups:
        return escape_html(words.by_aid), ""
    everybody = sum(not evidence.conditions for evidence in regulation.evidence)
    more = len(regulation.evidence) - everybody
    figure = escape_html(words.count).format(count=f"<strong>{everybody}</strong>")
    some = f"; {words.conditional.format(count=more)}" if more else ""
    return figure, f"{words.everybody}{some}"


def _output(context: Context, cite: Citations) -> Answer:
    words, regulation = context.labels.overview, context.regulation
    return Answer("output", words.output, _quoted(context, regulation.output, cite), wide=True)


def _provider(context: Context, cite: Citations) -> Answer:
    words, regulation = context.labels.overview, context.regulation
    answers = _quoted(context, (regulation.provider,), cite)
    return Answer("provider", words.provider, answers, wide=True)


def _intake(context: Context, cite: Citations) -> Answer | None:
    answers = _quoted(context, context.regulation.intake, cite)
    return Answer("intake", context.labels.overview.intake, answers) if answers else None


def _delivery(context: Context, cite: Citations) -> Answer:
    words, regulation = context.labels.overview, context.regulation
    named = [(words.channel, regulation.channel), (words.output_channel, regulation.output_channel)]
    answers = (
        f'<span class="answers__name">{escape_html(name)}:</span> '
        f"{escape_html(channel.text)} {cite.html(channel.from_)}"
        for name, channel in named
        if channel
    )
    return Answer("channel", words.delivery, tuple(answers))


def _refusal(context: Context, cite: Citations) -> Answer:
    words = context.labels.overview
    grounds = context.regulation.refusal.grounds
    answers = _quoted(context, grounds, cite) or (escape_html(words.refusal_none),)
    if any(ground.elsewhere for ground in grounds):
        told = escape_html(f"{words.refusal_elsewhere}{context.labels.drawing.ours_mark}")
        at = next(at for at, ground in enumerate(grounds) if ground.elsewhere)
        answers = tuple(
            f"{answer} <small>{told}</small>" if place == at else answer
            for place, answer in enumerate(answers)
        )
    return Answer("refusal", words.refusal, answers, wide=True)


def _current(context: Context) -> Answer | None:
    """Where the rules of today stand; of an act in force only where a publisher says so."""
    labels, known = context.labels, context.regulation.current_information
    if known is None:
        if not context.status.repealed:
            return None
        unknown = escape_html(context.language.capitalize(labels.site.unknown))
        return Answer("current", labels.glance.current, (unknown,), wide=True)
    checked = labels.glance.checked.format(date=context.language.date(known.checked))
    name = labels.glance.current_link.format(site=urlsplit(known.address).hostname)
    address = f'<a href="{escape_attribute(known.address)}">{escape_html(name)}</a>'
    ours = escape_html(f"({checked}){labels.drawing.ours_mark}")
    said = f"{address} <small>{ours}</small>"
    return Answer("current", labels.glance.current, (said,), wide=True)


def _quoted(context: Context, facts: Sequence[Quoted], cite: Citations) -> tuple[str, ...]:
    return tuple(_with_places(context, facts, cite))


def _with_places(context: Context, facts: Sequence[Quoted], cite: Citations) -> Iterator[str]:
    """The words of facts; those that follow one another out of one place name it once, at last."""
    places = [fact.from_ for fact in facts]
    for at, fact in enumerate(facts):
        words = escape_html(context.language.capitalize(fact.text))
        last = places[at : at + 2] != [fact.from_, fact.from_]
        yield f"{words} {cite.html(fact.from_)}" if last else words
