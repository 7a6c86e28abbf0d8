"""Make up processes that are right because they are built of blocks, closed as opened."""

from __future__ import annotations

from random import Random

from generator.model.process import Node, NodeKind, Process, Transition

__all__ = ["sound_process"]


def sound_process(random: Random, *, size: int) -> Process:
    """A process of about `size` steps in one lane."""
    return _Maker(random).make(size)


class _Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.nodes: list[Node] = []
        self.arrows: list[Transition] = []

    def make(self, size: int) -> Process:
        starts = [self.node(NodeKind.START) for _ in range(self.random.choice((1, 1, 2)))]
        first = self.node(NodeKind.PROCEDURE)
        for start in starts:
            self.join(start, first)
        last = self.block(first, size, may_end=True)
        if last:
            self.join(last, self.node(NodeKind.END))
        return Process(id="main", nodes=tuple(self.nodes), transitions=tuple(self.arrows))

    def node(self, kind: NodeKind) -> str:
        name = f"{kind.value}-{len(self.nodes)}"
        procedure = name if kind is NodeKind.PROCEDURE else None
        self.nodes.append(Node(id=name, kind=kind, participant="unit", procedure=procedure))
        return name

    def join(self, source: str, target: str) -> None:
        self.arrows.append(Transition(source=source, target=target))

    def block(self, before: str, size: int, *, may_end: bool) -> str | None:
        """About so many steps behind a node; the last, or nothing if all its ways have ended."""
        last: str | None = before
        while size > 0 and last:
            shape = self.random.choice(("step", "step", "choice", "parallel", "loop"))
            part = self.random.randint(1, size)
            if shape == "choice":
                last = self.choice(last, part, may_end=may_end)
            elif shape == "parallel":
                last = self.parallel(last, part, may_end=may_end)
            elif shape == "loop":
                last = self.loop(last, part)
            else:
                last = self.after(last, NodeKind.PROCEDURE)
            size -= part + 1
        return last

    def after(self, before: str, kind: NodeKind) -> str:
        name = self.node(kind)
        self.join(before, name)
        return name

    def choice(self, before: str, size: int, *, may_end: bool) -> str | None:
        """Ways of which one is taken; where nothing waits for them, one may come to an end."""
        gate = self.after(before, NodeKind.EXCLUSIVE)
        tails = []
        for _ in range(self.random.choice((2, 3))):
            step = self.after(gate, NodeKind.PROCEDURE)
            tail = self.block(step, size // 3, may_end=may_end)
            if tail and may_end and self.random.random() < 0.3:
                self.join(tail, self.node(NodeKind.END))
            elif tail:
                tails.append(tail)
        if not tails:
            return None
        merge = self.node(self.random.choice((NodeKind.EXCLUSIVE, NodeKind.PROCEDURE)))
        for tail in tails:
            self.join(tail, merge)
        return merge

    def parallel(self, before: str, size: int, *, may_end: bool) -> str | None:
        """Ways that are all taken, and join, or each come to an end of their own."""
        fork = self.after(before, NodeKind.PARALLEL)
        join = None if may_end and self.random.random() < 0.3 else self.node(NodeKind.PARALLEL)
        for _ in range(self.random.choice((2, 3))):
            step = self.after(fork, NodeKind.PROCEDURE)
            tail = self.block(step, size // 3, may_end=join is None)
            if tail:
                self.join(tail, join or self.node(NodeKind.END))
        return join

    def loop(self, before: str, size: int) -> str:
        """Steps that may be done again."""
        head = self.after(before, NodeKind.PROCEDURE)
        tail = self.block(head, size // 2, may_end=False)
        assert tail, "nothing in a loop ends but by its choice"
        gate = self.after(tail, NodeKind.EXCLUSIVE)
        self.join(gate, head)
        return self.after(gate, NodeKind.PROCEDURE)
