"""Addresses to be linked to: https alone, and no name or password in them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from generator.model.current_information import CurrentInformation


@pytest.mark.parametrize(
    "address",
    ["https://x.kz", "https://x.kz/now?id=1", "https://x.kz/@now", "https://x.kz?mail=a@b.kz"],
)
def test_an_address_is_kept_as_it_is(address: str) -> None:
    """A sign of a mail address may stand behind the name of the site."""
    assert CurrentInformation(address=address, checked=date(2026, 11, 2)).address == address


@pytest.mark.parametrize(
    "address",
    ["http://x.kz/", "https://user:pw@x.kz/", "https://user@x.kz", "https://@x.kz/", "https:///x"],
)
def test_an_address_with_a_password_is_refused(address: str) -> None:
    """It would be published, and lead a reader astray."""
    with pytest.raises(ValidationError):
        CurrentInformation(address=address, checked=date(2026, 11, 2))
