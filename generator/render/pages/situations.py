"""Find services by who one is: whom conditions of documents name, and who applies for another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.labels import Labels
from generator.render.choosing import who_is_meant
from generator.render.summary import DecreeSummary, ServiceSummary

__all__ = ["Situation", "situations"]


@dataclass(frozen=True, slots=True)
class Situation:
    """Who one is, and where the documents of each service that minds it stand."""

    words: str
    services: tuple[tuple[str, str], ...]
    """The short name of each service, and the path of its documents with the choice made."""


def situations(labels: Labels, decrees: Iterable[DecreeSummary]) -> tuple[Situation, ...]:
    """Everybody whom the services name, in the order of labels/, then as they are met.

    Whoever is somebody else besides finds the services that name only the latter too.
    """
    words: dict[str, str] = {name: known.words for name, known in labels.audiences.items()}
    besides = {name: who_is_meant((name,), labels.audiences) for name in words}
    services: dict[str, list[tuple[str, str]]] = {name: [] for name in words}
    applicants: dict[str, list[tuple[str, str]]] = {name: [] for name in labels.applicants}
    for decree in decrees:
        for service in decree.services:
            asked = {audience.id: audience.words for audience in service.audiences}
            for name, said in asked.items():
                words.setdefault(name, said)
                services.setdefault(name, [])
            for name, listed in services.items():
                if besides.get(name, {name}) & asked.keys():
                    listed.append(_chosen(service, name))
            for name in service.applicants:
                if name in applicants:
                    applicants[name].append((service.title, service.documents))
    return (
        *_found(words, services),
        *_found(labels.applicants, applicants),
    )


def _found(
    words: dict[str, str], services: dict[str, list[tuple[str, str]]]
) -> Iterator[Situation]:
    for name, listed in services.items():
        if listed:
            yield Situation(words[name], tuple(listed))


def _chosen(service: ServiceSummary, name: str) -> tuple[str, str]:
    return service.title, f"{service.documents}?who={name}"
