"""Make up regulations with processes of any shape: branches, parallels, loops, several ends."""

from __future__ import annotations

from random import Random

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
from generator.model.regulation import Regulation
from tests.render.diagrams.samples import regulation_of

__all__ = ["random_regulation"]

WORDS = """
    құжаттарды қарайды және хабарлама немесе дәлелді бас тартуды әзірлейді көрсетілетін қызметті
    берушінің кеңсе қызметкеріне жолдайды тіркейді талон береді медициналық-әлеуметтік сараптама
    бөлімшесінің қорытындысын алғаннан кейін № 5 нысан бойынша іс-қимыл жүйесінде ЭЦҚ-мен
    куәландырады рәсімделмегендіктен ұсынылған мәліметтер мен құжаттардың дәйексіз болуы
"""
"""Kazakh words of every length, some with hyphens."""


def random_regulation(random: Random, *, lanes: int, size: int) -> Regulation:
    """A regulation whose one process has about `size` nodes in at most so many lanes."""
    return _Maker(random, lanes).make(size)


class _Maker:
    def __init__(self, random: Random, lanes: int) -> None:
        self.random = random
        self.participants = tuple(
            Participant(
                id=f"unit-{n}", kind=ParticipantKind.UNIT, name=self.words(1, 6), from_="p1"
            )
            for n in range(1, lanes + 1)
        )
        self.procedures: list[Procedure] = []
        self.nodes: list[Node] = []
        self.transitions: list[Transition] = []
        self.gateways = 0
        self.parts = 0
        self.ends = 0

    def words(self, least: int, most: int) -> str:
        count = self.random.randint(least, most)
        return " ".join(self.random.choice(WORDS.split()) for _ in range(count))

    def someone(self) -> str:
        return self.random.choice(self.participants).id

    def make(self, size: int) -> Regulation:
        starts = []
        for n in range(self.random.choice((1, 1, 1, 2))):
            node = Node(
                id=f"start-{n}",
                kind=NodeKind.START,
                participant=self.someone(),
                text=self.words(1, 5),
            )
            self.nodes.append(node)
            starts.append(node.id)
        first = self.task()
        for start in starts:
            self.join(start, first)
        tails = self.block([first], size)
        end = self.end()
        for tail in tails:
            self.join(tail, end)
        return regulation_of(
            self.participants,
            tuple(self.procedures),
            Process(id="main", nodes=tuple(self.nodes), transitions=tuple(self.transitions)),
        )

    def join(self, source: str, target: str, *, condition: bool = False) -> None:
        if any(t.source == source and t.target == target for t in self.transitions):
            return
        words: dict[str, str] = {}
        if condition and self.random.random() < 0.7:
            words = {"condition": self.words(1, 9)}
        elif condition and self.random.random() < 0.5:
            words = {"label": "otherwise"}
        self.transitions.append(Transition(source=source, target=target, **words))

    def task(self) -> str:
        number = len(self.procedures) + 1
        name = f"procedure-{number}"
        limit = self.random.choice(
            (None, f"{number} жұмыс күні ішінде", f"{number} минуттан аспайды")
        )
        performer = self.someone()
        receivers = tuple(
            dict.fromkeys(self.someone() for _ in range(self.random.choice((0, 1, 1, 2))))
        )
        messages: tuple[Message, ...] = ()
        if self.random.random() < 0.2:
            messages = (Message(to=self.someone(), text=self.words(1, 3), from_="p1"),)
        self.procedures.append(
            Procedure(
                id=name,
                number=self.random.choice((str(number), f"{number}.1", "1")),
                performer=performer,
                performer_printed=performer,
                action=self.words(1, 14),
                result=self.random.choice((None, self.words(2, 10))),
                hands_over_to=receivers,
                time_limit=limit,
                messages=messages,
                from_="p1",
            )
        )
        self.nodes.append(Node(id=name, kind=NodeKind.PROCEDURE, procedure=name))
        return name

    def part(self) -> str:
        self.parts += 1
        whole = self.random.choice(self.procedures)
        name = f"part-{self.parts}"
        self.nodes.append(
            Node(
                id=name,
                kind=NodeKind.PART,
                procedure=whole.id,
                participant=self.someone(),
                text=self.words(1, 10),
            )
        )
        return name

    def gateway(self, kind: NodeKind) -> str:
        self.gateways += 1
        name = f"gateway-{self.gateways}"
        self.nodes.append(Node(id=name, kind=kind, participant=self.someone()))
        return name

    def end(self) -> str:
        self.ends += 1
        name = f"end-{self.ends}"
        self.nodes.append(
            Node(id=name, kind=NodeKind.END, participant=self.someone(), text=self.words(1, 6))
        )
        return name

    def block(self, tails: list[str], size: int) -> list[str]:
        """Add about so many nodes behind the tails; the new tails."""
        while size > 0 and tails:
            shape = self.random.random()
            if shape < 0.5 or size < 4:
                node = self.task()
                for tail in tails:
                    self.join(tail, node)
                tails, size = [node], size - 1
            elif shape < 0.75:
                tails, size = self.choice(tails, size)
            elif shape < 0.9:
                tails, size = self.parallel(tails, size)
            else:
                tails, size = self.loop(tails, size)
        return tails

    def choice(self, tails: list[str], size: int) -> tuple[list[str], int]:
        gate = self.gateway(NodeKind.EXCLUSIVE)
        for tail in tails:
            self.join(tail, gate)
        branches = self.random.choice((2, 2, 3, 4))
        room = max(1, (size - 1) // (branches + 1))
        found: list[str] = []
        for n in range(branches):
            if n == 0 and self.random.random() < 0.2:
                end = self.end()
                self.join(gate, end, condition=True)
                continue
            node = self.part() if self.random.random() < 0.4 else self.task()
            self.join(gate, node, condition=True)
            found += self.block([node], self.random.randint(0, room - 1))
        return found or [self.task_after(gate)], size - 1 - branches * room

    def task_after(self, gate: str) -> str:
        node = self.task()
        self.join(gate, node)
        return node

    def parallel(self, tails: list[str], size: int) -> tuple[list[str], int]:
        fork = self.gateway(NodeKind.PARALLEL)
        for tail in tails:
            self.join(tail, fork)
        branches = self.random.choice((2, 2, 3))
        room = max(1, (size - 2) // (branches + 1))
        found: list[str] = []
        for _ in range(branches):
            node = self.task()
            self.join(fork, node)
            found += self.block([node], self.random.randint(0, room - 1))
        merge = self.gateway(NodeKind.PARALLEL)
        for tail in found:
            self.join(tail, merge)
        return [merge], size - 2 - branches * room

    def loop(self, tails: list[str], size: int) -> tuple[list[str], int]:
        head = self.task()
        for tail in tails:
            self.join(tail, head)
        inner = self.block([head], self.random.randint(1, max(1, size // 3)))
        gate = self.gateway(NodeKind.EXCLUSIVE)
        for tail in inner:
            self.join(tail, gate)
        self.join(gate, self.random.choice((head, self.nodes[0].id)), condition=True)
        after = self.task()
        self.join(gate, after, condition=True)
        return [after], size - 3 - size // 3
