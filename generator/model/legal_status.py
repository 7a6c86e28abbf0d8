"""Say in one place what the legal status of an act is."""

from __future__ import annotations

from enum import StrEnum

from generator.model.decree import Decree

__all__ = ["LegalStatus", "legal_status"]


class LegalStatus(StrEnum):
    """Whether an act is in force, as far as its source says."""

    IN_FORCE = "in_force"
    REPEALED = "repealed"


def legal_status(decree: Decree) -> LegalStatus:
    """The status that the act's own data gives; its days of force are another question."""
    return LegalStatus.REPEALED if decree.repeal else LegalStatus.IN_FORCE
