"""Set what narrows the list of documents as boxes to tick, in HTML."""

from __future__ import annotations

from dataclasses import dataclass

from generator.render.choosing import Choice, Choices
from generator.render.markdown import escape_html

__all__ = ["ChoiceBoxes", "choice_boxes"]


@dataclass(frozen=True, slots=True)
class ChoiceBoxes:
    """The boxes of one regulation, as of `Choices`."""

    aid: tuple[str, ...]
    who: tuple[str, ...]
    case: tuple[str, ...]


def choice_boxes(found: Choices) -> ChoiceBoxes | None:
    """The boxes; nothing where there is nothing to choose."""
    if not found:
        return None
    return ChoiceBoxes(
        aid=tuple(_box("radio", "aid", choice) for choice in found.aid),
        who=tuple(_box("checkbox", "who", choice) for choice in found.who),
        case=tuple(_box("checkbox", "who", choice) for choice in found.case),
    )


def _box(kind: str, name: str, choice: Choice) -> str:
    told = (("also", choice.also), ("of", choice.of), ("perhaps", choice.perhaps))
    data = "".join(f' data-{key}="{" ".join(names)}"' for key, names in told if names)
    return (
        f'<label class="choose__one"><input type="{kind}" name="{name}" value="{choice.id}"{data}>'
        f" <span>{escape_html(choice.words)}</span></label>"
    )
