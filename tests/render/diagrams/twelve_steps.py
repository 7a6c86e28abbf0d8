"""Make a large process: twelve procedures of six units, two side by side, two ways back."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from generator.model.process import (
    Node,
    NodeKind,
    Participant,
    ParticipantKind,
    Procedure,
    Process,
    Transition,
)
from generator.model.regulation import Regulation
from tests.render.diagrams.samples import regulation_of

__all__ = ["TWELVE_STEPS"]

_PARTICIPANTS = {
    "recipient": "көрсетілетін қызметті алушы",
    "office-clerk": "көрсетілетін қызметті берушінің кеңсе қызметкері",
    "head": "көрсетілетін қызметті берушінің басшысы",
    "executor": "көрсетілетін қызметті берушінің орындаушысы",
    "commission": "арнайы комиссия",
    "expertise": "медициналық-әлеуметтік сараптама бөлімі",
}

_PROCEDURES = (
    ("office-clerk", "құжаттарды қабылдайды және тіркейді", "15 минуттан аспайды"),
    ("head", "бұрыштама қояды және орындаушыға жолдайды", "30 минуттан аспайды"),
    ("executor", "құжаттардың толықтығын тексереді", "1 жұмыс күні ішінде"),
    ("office-clerk", "құжаттарды толықтыру туралы хабарлайды", "1 жұмыс күні ішінде"),
    ("executor", "сараптамаға және комиссияға жібереді", "1 жұмыс күні ішінде"),
    ("commission", "тұрмыстық жағдайды тексереді және акт жасайды", "5 жұмыс күні ішінде"),
    ("expertise", "медициналық қорытынды береді", "7 жұмыс күні ішінде"),
    ("executor", "қорытындыларды жинақтайды, шешім жобасын дайындайды", "3 жұмыс күні ішінде"),
    ("commission", "шешім жобасын қарайды", "2 жұмыс күні ішінде"),
    ("head", "шешімге қол қояды", "30 минуттан аспайды"),
    ("office-clerk", "нәтижені тіркейді", "15 минуттан аспайды"),
    ("office-clerk", "нәтижені береді", "15 минуттан аспайды"),
)

_gate = partial(Node, kind=NodeKind.PARALLEL, participant="executor")
_choice = partial(Node, kind=NodeKind.EXCLUSIVE)


def _procedure(number: int) -> Procedure:
    performer, action, limit = _PROCEDURES[number - 1]
    return Procedure(
        id=f"procedure-{number}",
        number=str(number),
        performer=performer,
        performer_printed=performer,
        action=action,
        result=None,
        hands_over_to=(),
        time_limit=limit,
        messages=(),
        from_=f"p6-{number}",
    )


def _nodes() -> tuple[Node, ...]:
    shown = [
        Node(id=f"procedure-{n}", kind=NodeKind.PROCEDURE, procedure=f"procedure-{n}")
        for n in range(1, len(_PROCEDURES) + 1)
    ]
    return (
        Node(id="application", kind=NodeKind.START, participant="recipient", label="application"),
        *shown[:3],
        _choice(id="complete", participant="executor"),
        *shown[3:5],
        _gate(id="fork"),
        *shown[5:7],
        _gate(id="merge"),
        *shown[7:9],
        _choice(id="agreed", participant="commission"),
        *shown[9:],
        Node(id="received", kind=NodeKind.END, participant="recipient", label="result-received"),
    )


def _arrows() -> tuple[Transition, ...]:
    def chain(*names: str | int) -> list[Transition]:
        ids = [name if isinstance(name, str) else f"procedure-{name}" for name in names]
        return [Transition(source=source, target=target) for source, target in pairwise(ids)]

    lacking, remarks = "құжаттар толық болмаған жағдайда", "ескертулер болған жағдайда"
    return (
        *chain("application", 1, 2, 3, "complete"),
        Transition(source="complete", target="procedure-4", condition=lacking),
        *chain(4, "application"),
        Transition(source="complete", target="procedure-5", label="otherwise"),
        *chain(5, "fork", 6, "merge", 8, 9, "agreed"),
        *chain("fork", 7, "merge"),
        Transition(source="agreed", target="procedure-8", condition=remarks),
        Transition(source="agreed", target="procedure-10", label="otherwise"),
        *chain(10, 11, 12, "received"),
    )


def _make() -> Regulation:
    participants = tuple(
        Participant(id=name, kind=ParticipantKind.UNIT, name=words, from_="p7")
        for name, words in _PARTICIPANTS.items()
    )
    procedures = tuple(_procedure(number) for number in range(1, len(_PROCEDURES) + 1))
    process = Process(id="main", nodes=_nodes(), transitions=_arrows())
    return regulation_of(participants, procedures, process)


TWELVE_STEPS = _make()
"""A regulation whose handbook has six lanes."""
