"""What a customer pays for an installation."""

from decimal import Decimal

import pytest

from servicepolicy.basis import explain
from servicepolicy.rules.money.warranty import FreeInstallation, Installation, WarrantyTerms, installation

PRICED = {"design": Decimal("200.00"), "mounting": Decimal("150.00"), "travel": Decimal("30.00")}


class TestFreeInstallation:
    """D1.2.1.1a: design and installation on site are free of charge."""

    @pytest.mark.parametrize(
        ("first", "reading", "amount", "free"),
        [
            pytest.param(True, FreeInstallation.FIRST, Decimal("0.00"), True, id="first"),
            pytest.param(True, FreeInstallation.EVERY, Decimal("0.00"), True, id="first, every one free"),
            pytest.param(False, FreeInstallation.FIRST, None, None, id="again: no clause says so"),
            pytest.param(False, FreeInstallation.EVERY, Decimal("0.00"), True, id="again, every one free"),
        ],
    )
    def test_by_reading(self, first, reading, amount, free):
        found = installation(Installation(first=first, **PRICED), WarrantyTerms(free_installation=reading))
        assert (found.amount, found.free) == (amount, free)

    def test_amounts_have_two_decimals_however_they_are_written(self):
        found = installation(Installation(first=True, mounting=Decimal(150), travel=Decimal("3E+1")), WarrantyTerms())
        assert "180.00 yuan are not charged" in explain(found)[0]
        assert str(found.amount) == "0.00"

    def test_the_length_of_the_warranty_is_not_asked(self):
        assert installation(Installation(first=True), WarrantyTerms()).free
