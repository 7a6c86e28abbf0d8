"""Say what is written in the elements of a BPMN document, and what documents them.

A name is what the drawing shows; the documentation holds the words whole and where they stand in
the act, so that nothing is lost in a program that shows names in part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.languages.registry import language_of
from generator.model.labels import Labels
from generator.model.process import NodeKind, Process
from generator.model.regulation import Regulation
from generator.process.flow import Flow, FlowArrow, FlowMessage, FlowNode, Wording
from generator.render.citation import Citations

__all__ = ["Speaker"]


@dataclass(frozen=True)
class Speaker:
    """The words of one process: verbatim from its regulation, or ours and marked."""

    regulation: Regulation
    process: Process
    flow: Flow
    labels: Labels

    @property
    def pool(self) -> str:
        """The name of the service, and of the process if there are several."""
        title = self.process.title
        return f"{self.regulation.title}. {title}" if title else self.regulation.title

    def wording(self, wording: Wording | None) -> str:
        """The words with the mark of ours, or nothing."""
        return wording.marked(self.labels.drawing.ours_mark) if wording else ""

    def node(self, node: FlowNode) -> str:
        """The name of a node: number, action and time limit, each on a line of its own.

        A choice is called so, because the act gives no question for it; what does not part is
        not named.
        """
        if node.kind is NodeKind.EXCLUSIVE and len(self.flow.arrows_from[node.id]) > 1:
            return self.wording(Wording(self.labels.drawing.legend_choice, ours=True))
        lines = [self._number(node)] if node.kind is NodeKind.PROCEDURE else []
        lines += [self.wording(node.wording), *node.durations]
        return "\n".join(line for line in lines if line)

    def about_node(self, node: FlowNode) -> str:
        """The documentation of a node; of a procedure shown whole, all that the table says."""
        if node.kind is NodeKind.PROCEDURE and node.procedure:
            lines = [self._number(node), *self._table(node), self.place(node.from_)]
        else:
            lines = [self.wording(node.wording), *node.durations, self.place(node.from_)]
            lines += [self._ours(node.wording)]
        return "\n".join(line for line in lines if line)

    def about_arrow(self, arrow: FlowArrow) -> str:
        """Where the condition of an arrow stands, or that its words are ours."""
        source = arrow.from_ or self._limit_source(arrow)
        lines = (self.wording(arrow.wording), self.place(source), self._ours(arrow.wording))
        return "\n".join(line for line in lines if line) if arrow.wording else ""

    def about_message(self, message: FlowMessage) -> str:
        """What is handed out, to whom, and where the act says so."""
        words = self.labels.drawing
        receiver = self.regulation.participants_by_id[message.target].name
        given = f"{words.message}: {message.text}"
        return "\n".join((given, f"{words.hands_over_to}: {receiver}", self.place(message.from_)))

    def place(self, identity: str | None) -> str:
        """A provision by its printed numbers, and by its identity in brackets."""
        if identity is None:
            return ""
        language = language_of(self.labels.language)
        provisions = self.regulation.by_identity
        place = Citations(provisions, language, address="").place(identity)
        return f"{place} [{identity}]" if place != identity else f"[{identity}]"

    @property
    def marks(self) -> bool:
        """Whether any word of ours, with its mark, stands in the process."""
        wordings = [node.wording for node in self.flow.nodes]
        wordings += [arrow.wording for arrow in self.flow.arrows]
        choices = any(node.kind is NodeKind.EXCLUSIVE for node in self.flow.nodes)
        return choices or any(wording.ours for wording in wordings if wording)

    def _number(self, node: FlowNode) -> str:
        number = node.procedure.number if node.procedure else ""
        return self.labels.drawing.procedure.format(number=number)

    def _table(self, node: FlowNode) -> Iterator[str]:
        procedure, words = node.procedure, self.labels.drawing
        if procedure is None:
            return
        yield procedure.action
        if procedure.result:
            yield f"{words.result}: {procedure.result}"
        if procedure.hands_over_to:
            names = self.regulation.participants_by_id
            receivers = "; ".join(names[one].name for one in procedure.hands_over_to)
            yield f"{words.hands_over_to}: {receivers}"
        if procedure.time_limit:
            yield f"{words.time_limit}: {procedure.time_limit}"

    def _limit_source(self, arrow: FlowArrow) -> str | None:
        """Where the condition of a time limit stands, which the procedure's table words."""
        target = self.flow.nodes_by_id[arrow.target]
        return target.from_ if target.kind is NodeKind.PART else None

    def _ours(self, wording: Wording | None) -> str:
        return self.labels.drawing.ours_note if wording and wording.ours else ""
