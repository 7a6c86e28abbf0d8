"""Make regulations to draw: shaped like 1, 2 and 7 of the decree, with a loop, with one lane."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import Any

from generator.model.duration import Bound, Duration, Unit
from generator.model.labels import DrawingLabels, Labels
from generator.model.process import (
    Message,
    Node,
    NodeKind,
    Participant,
    ParticipantKind,
    Procedure,
    Process,
    Transition,
)
from generator.model.provision import Provision, Section
from generator.model.regulation import Channel, Output, Quoted, Refusal, Regulation, Trigger

__all__ = ["LABELS", "SAMPLES", "STATUS", "regulation_of"]

STATUS = (
    "Бұл қаулы қазір қолданылмайды. Күші Қызылорда облысы әкімдігінің 2020 жылғы 6 ақпандағы № 163 "
    "қаулысымен жойылды."
)

_WORDS: dict[str, Any] = {
    "language": "kk",
    "drawing": DrawingLabels(
        reconstruction="Сызба {paragraphs} мен {table} бойынша қайта құрылды.",
        table="кестесі",
        rebuilt="Қайта құрылған сызба.",
        caption="Сызба: {what}. {status}.",
        no_picture="Сызба деректерден құрылды.",
        procedure="{number}-рәсім",
        legend="Шартты белгілемелер:",
        legend_start_end="мемлекеттік қызмет көрсетудің басталуы немесе аяқталуы",
        legend_procedure="рәсім (іс-қимыл)",
        legend_part="рәсімнің бір бөлігі",
        legend_choice="таңдау",
        legend_parallel="қатар орындау",
        legend_jump="жалғасы осындай таңба тұрған жерде",
        legend_transition="келесі рәсімге (іс-қимылға) өту",
        legend_message="құжат беру",
        legend_lifeline="қатысушының желісі",
        ours_mark="*",
        ours_note="* белгісі қойылған сөздер мен шартты белгілемелердің мәтіні сайттікі.",
        marked_note="* белгісі қойылған сөздер сайттікі.",
        list_heading="Сол реттілік сөзбен",
        result="Нәтижесі",
        time_limit="Мерзімі",
        hands_over_to="Кімге беріледі",
        message="Жол-жөнекей беріледі",
        next="Одан кейін",
        next_parallel="Одан кейін (қатар)",
        before="Бұған дейін",
        start="басталуы",
        finish="Осымен аяқталады",
        ours_said="{words} (сайттың сөздері)",
        no_time_limit="мерзімі көрсетілмеген",
        scroll="Сызба",
    ),
    "process": {
        "application": "өтініш пен құжаттарды ұсыну",
        "result-received": "нәтижені алу",
        "otherwise": "өзге жағдайда",
    },
}

LABELS = Labels.model_construct(**_WORDS)
"""The words that drawings need, and no others."""

_start = partial(Node, kind=NodeKind.START)
_end = partial(Node, kind=NodeKind.END)
_part = partial(Node, kind=NodeKind.PART)
_choice = partial(Node, kind=NodeKind.EXCLUSIVE)


def regulation_of(
    participants: tuple[Participant, ...],
    procedures: tuple[Procedure, ...],
    *processes: Process,
) -> Regulation:
    """A regulation with little around its processes."""
    quoted = Quoted(text="мәтін", from_="p1")
    paragraph = Provision(number="1.", text="мәтін")
    return Regulation(
        id="sample",
        order=1,
        short_title="үлгі",
        title="үлгі",
        heading="үлгі",
        sections=(Section(heading="1. Үлгі", paragraphs=(paragraph,)),),
        provider=quoted,
        channel=Channel(text="мәтін", from_="p1", kinds=("paper",)),
        trigger=(Trigger(text="мәтін", from_="p1", participant=participants[0].id),),
        output=(Output(id="notice", text="мәтін", from_="p1"),),
        refusal=Refusal(stated=False),
        participants=participants,
        procedures=procedures,
        processes=processes,
    )


def _unit(name: str, words: str) -> Participant:
    return Participant(id=name, kind=ParticipantKind.UNIT, name=words, from_="p7")


_RECIPIENT = _unit("recipient", "көрсетілетін қызметті алушы не оның заңды өкілі")
_CLERK = _unit("office-clerk", "көрсетілетін қызметті берушінің кеңсе қызметкері")
_HEAD = _unit("head", "көрсетілетін қызметті берушінің басшысы")
_EXECUTOR = _unit("executor", "көрсетілетін қызметті берушінің орындаушысы")
_MEDICAL = _unit("medical-organization", "медициналық ұйым")


def _procedure(number: int, performer: str, to: tuple[str, ...], *texts: str) -> Procedure:
    """A procedure: its texts are action, result, time limit."""
    action, result, limit = texts
    messages = (Message(to="recipient", text="талон", from_="p6-2"),) if number == 1 else ()
    return Procedure(
        id=f"procedure-{number}",
        number=str(number),
        performer=performer,
        performer_printed=performer,
        action=action,
        result=result,
        hands_over_to=to,
        time_limit=limit,
        messages=messages,
        from_=f"p6-{number + 1}",
    )


def _shown(count: int) -> list[Node]:
    names = [f"procedure-{number}" for number in range(1, count + 1)]
    return [Node(id=name, kind=NodeKind.PROCEDURE, procedure=name) for name in names]


def _chain(*names: str) -> list[Transition]:
    return [Transition(source=source, target=target) for source, target in pairwise(names)]


_TALON = (
    "құжаттарды тіркейді және көрсетілетін қызметті алушыға не оның заңды өкіліне талон береді",
    "құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады",
    "30 минуттан аспайды",
)
_LOOKED_AT = (
    "құжаттарды қарайды",
    "құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды",
    "30 минуттан аспайды",
)


def _straight() -> Regulation:
    """Regulation 1: five procedures in a row."""
    procedures = (
        _procedure(1, "office-clerk", ("head",), *_TALON),
        _procedure(2, "head", ("executor",), *_LOOKED_AT),
        _procedure(
            3,
            "executor",
            ("head",),
            "құжаттарды қарайды және хабарлама әзірлейді",
            "хабарламаны көрсетілетін қызметті берушінің басшысына ұсынады",
            "9 жұмыс күні ішінде",
        ),
        _procedure(
            4,
            "head",
            ("office-clerk",),
            "хабарламаға қол қояды",
            "хабарламаны көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды",
            "30 минуттан аспайды",
        ),
        _procedure(
            5,
            "office-clerk",
            ("recipient",),
            "хабарламаны тіркейді",
            "хабарламаны көрсетілетін қызметті алушыға не оның заңды өкіліне береді",
            "30 минуттан аспайды",
        ),
    )
    nodes = [
        _start(id="application", participant="recipient", label="application"),
        *_shown(5),
        _end(id="received", participant="recipient", label="result-received"),
    ]
    process = Process(
        id="main", nodes=tuple(nodes), transitions=tuple(_chain(*(n.id for n in nodes)))
    )
    return regulation_of((_RECIPIENT, _CLERK, _HEAD, _EXECUTOR), procedures, process)


def _branching(*, petition: bool, days: int) -> Regulation:
    """Regulations 2 and 7: a refusal, and a delivery by post that ends at the organization."""
    last = _procedure(
        5,
        "office-clerk",
        ("recipient", "medical-organization"),
        "хабарламаны немесе дәлелді бас тартуды тіркейді",
        "хабарламаны немесе дәлелді бас тартуды көрсетілетін қызметті алушыға не оның заңды "
        "өкіліне береді немесе пошта арқылы медициналық ұйымға жолдайды",
        "беру кезінде – 30 минуттан аспайды; пошта арқылы жолдағанда - 1 жұмыс күні ішінде",
    )
    limits = (
        Duration(
            id="in-person",
            text="30 минуттан аспайды",
            amount=30,
            unit=Unit.MINUTE,
            bound=Bound.AT_MOST,
        ),
        Duration(
            id="by-post",
            text="1 жұмыс күні ішінде",
            amount=1,
            unit=Unit.WORKING_DAY,
            bound=Bound.WITHIN,
        ),
    )
    procedures = (
        _procedure(1, "office-clerk", ("head",), *_TALON),
        _procedure(2, "head", ("executor",), *_LOOKED_AT),
        _procedure(
            3,
            "executor",
            ("head",),
            "құжаттарды қарайды және хабарлама немесе дәлелді бас тартуды әзірлейді",
            "хабарламаны немесе дәлелді бас тартуды көрсетілетін қызметті берушінің басшысына "
            "ұсынады",
            f"{days} жұмыс күні ішінде",
        ),
        _procedure(
            4,
            "head",
            ("office-clerk",),
            "хабарламаға немесе дәлелді бас тартуға қол қояды",
            "хабарламаны немесе дәлелді бас тартуды көрсетілетін қызметті берушінің кеңсе "
            "қызметкеріне жолдайды",
            "30 минуттан аспайды",
        ),
        last.model_copy(update={"durations": limits}),
    )
    process = Process(
        id="main",
        nodes=tuple(_branching_nodes(petition=petition)),
        transitions=tuple(_branching_arrows(petition=petition)),
    )
    everybody = (_RECIPIENT, _CLERK, _HEAD, _EXECUTOR, _MEDICAL)
    return regulation_of(everybody, procedures, process)


def _branching_nodes(*, petition: bool) -> list[Node]:
    shown = _shown(5)
    by_post = _start(
        id="petition", participant="medical-organization", text="медициналық ұйымның қолдаухаты"
    )
    return [
        _start(id="application", participant="recipient", label="application"),
        *([by_post] if petition else []),
        *shown[:3],
        _choice(id="choice-result", participant="executor"),
        _part(
            id="notice-prepared",
            procedure="procedure-3",
            participant="executor",
            text="хабарлама дайындайды",
        ),
        _part(
            id="refusal-prepared",
            procedure="procedure-3",
            participant="executor",
            text="мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап … дайындайды",
        ),
        *shown[3:],
        _choice(id="choice-delivery", participant="office-clerk"),
        _part(
            id="handed-over",
            procedure="procedure-5",
            participant="office-clerk",
            text="көрсетілетін қызметті алушыға не оның заңды өкіліне береді",
            duration="in-person",
        ),
        _part(
            id="posted",
            procedure="procedure-5",
            participant="office-clerk",
            text="пошта арқылы медициналық ұйымға жолдайды",
            duration="by-post",
        ),
        _end(id="received", participant="recipient", label="result-received"),
        _end(
            id="received-by-organization",
            participant="medical-organization",
            label="result-received",
        ),
    ]


def _branching_arrows(*, petition: bool) -> list[Transition]:
    long = "ұсынылған мәліметтер мен құжаттардың дәйексіз болуы анықталған жағдайда"
    return [
        *_chain("application", "procedure-1", "procedure-2", "procedure-3", "choice-result"),
        *(_chain("petition", "procedure-1") if petition else []),
        Transition(source="choice-result", target="notice-prepared", label="otherwise"),
        Transition(source="choice-result", target="refusal-prepared", condition=long),
        *_chain("notice-prepared", "procedure-4"),
        *_chain("refusal-prepared", "procedure-4", "procedure-5", "choice-delivery"),
        Transition(source="choice-delivery", target="handed-over", condition="беру кезінде"),
        Transition(source="choice-delivery", target="posted", condition="пошта арқылы жолдағанда"),
        *_chain("handed-over", "received"),
        *_chain("posted", "received-by-organization"),
    ]


def _looping() -> Regulation:
    """What the decree does not have: parallel ways, a way back, odd numbers, no limits."""
    bare = {"result": None, "time_limit": None}
    procedures = tuple(
        _procedure(number, performer, (), action, "-", "-").model_copy(
            update={**bare, "number": printed, "messages": ()}
        )
        for number, (printed, performer, action) in enumerate(
            (
                ("1", "office-clerk", "құжаттарды қабылдайды"),
                ("1", "executor", "құжаттардың толықтығын тексереді"),
                ("3.1", "medical-organization", "медициналық қорытынды береді"),
                ("4-а", "head", "тұрмыстық жағдайды тексереді және акт жасайды"),
                ("6", "executor", "қорытындыларды жинақтайды, шешім жобасын дайындайды"),
            ),
            start=1,
        )
    )
    shown = _shown(5)
    gate = partial(Node, kind=NodeKind.PARALLEL, participant="executor")
    nodes = (
        _start(id="application", participant="recipient", label="application"),
        *shown[:2],
        _choice(id="complete", participant="executor"),
        _end(id="returned", participant="recipient", text="құжаттарды қайтару"),
        gate(id="fork"),
        *shown[2:4],
        gate(id="merge"),
        shown[4],
        _choice(id="agreed", participant="head"),
        _end(id="received", participant="recipient", label="result-received"),
    )
    arrows = (
        *_chain("application", "procedure-1", "procedure-2", "complete"),
        Transition(
            source="complete",
            target="returned",
            condition="құжаттар топтамасы толық болмаған жағдайда",
        ),
        Transition(source="complete", target="fork", label="otherwise"),
        *_chain("fork", "procedure-3", "merge", "procedure-5", "agreed"),
        *_chain("fork", "procedure-4", "merge"),
        Transition(source="agreed", target="procedure-5", condition="ескертулер болған жағдайда"),
        Transition(source="agreed", target="received", label="otherwise"),
    )
    everybody = (_RECIPIENT, _CLERK, _HEAD, _EXECUTOR, _MEDICAL)
    return regulation_of(everybody, procedures, Process(id="main", nodes=nodes, transitions=arrows))


def _alone() -> Regulation:
    """One participant who does everything alone."""
    procedures = tuple(
        _procedure(number, "head", ("head",), *_LOOKED_AT).model_copy(update={"messages": ()})
        for number in (1, 2)
    )
    nodes = (
        _start(id="application", participant="head", text="өтініш"),
        *_shown(2),
        _end(id="received", participant="head", label="result-received"),
    )
    arrows = tuple(_chain(*(node.id for node in nodes)))
    return regulation_of((_HEAD,), procedures, Process(id="main", nodes=nodes, transitions=arrows))


SAMPLES = {
    "straight": _straight(),
    "branching": _branching(petition=True, days=12),
    "branching-7": _branching(petition=False, days=15),
    "looping": _looping(),
    "alone": _alone(),
}
"""Regulations by name."""
