"""Which edition is in force on a day."""

from datetime import date

import pytest

import servicepolicy as sp
from servicepolicy.basis.errors import FactsTypeError, NotInForce, TermsError, TermsTypeError
from servicepolicy.handbook import STANDARD, ServicePolicy, in_force
from tests.builders import at

OLD = ServicePolicy(edition="old", until=date(2025, 1, 1))
NEW = ServicePolicy(edition="new", effective_from=date(2026, 1, 1), until=date(2026, 7, 1))
NEXT = ServicePolicy(edition="next", effective_from=date(2026, 7, 1))


class TestInForce:
    """An edition is in force from its first day until before its last: each day has one edition."""

    @pytest.mark.parametrize(
        ("day", "edition"),
        [
            pytest.param(date(1, 1, 1), "old", id="since ever"),
            pytest.param(date(2024, 12, 31), "old", id="day before its end"),
            pytest.param(date(2026, 1, 1), "new", id="first day"),
            pytest.param(date(2026, 6, 30), "new", id="day before the next"),
            pytest.param(date(2026, 7, 1), "next", id="first day of the next"),
            pytest.param(date(9999, 12, 31), "next", id="for ever"),
        ],
    )
    @pytest.mark.parametrize("order", [(OLD, NEW, NEXT), (NEXT, OLD, NEW)])
    def test_the_edition_of_a_day(self, day, edition, order):
        assert in_force(day, order).edition == edition
        assert in_force(day, iter(order)).edition == edition

    @pytest.mark.parametrize("day", [date(1, 1, 1), date(2026, 3, 6), date(9999, 12, 31)])
    def test_the_standard_edition_is_open_at_both_ends(self, day):
        assert in_force(day) is STANDARD
        assert sp.in_force(day) is STANDARD

    @pytest.mark.parametrize("day", [date(2025, 1, 1), date(2025, 12, 31)])
    def test_a_day_between_two_editions_has_none(self, day):
        with pytest.raises(NotInForce) as caught:
            in_force(day, [OLD, NEW, NEXT])
        assert str(caught.value) == (f"day is {day}: give a day within an edition, or an edition for that day")
        assert (caught.value.field, caught.value.value) == ("day", day)

    def test_without_editions_there_is_none(self):
        with pytest.raises(NotInForce):
            in_force(date(2026, 3, 6), [])

    def test_two_editions_on_one_day_contradict(self):
        with pytest.raises(TermsError) as caught:
            in_force(date(2026, 3, 6), [NEW, STANDARD])
        assert str(caught.value) == (
            "editions is 2026-03-06: let each end before the next begins: "
            "'new' and 'standard' are both in force that day"
        )

    @pytest.mark.parametrize("day", [at("2026-03-06"), "2026-03-06", None, 2026])
    def test_a_day_is_a_date(self, day):
        with pytest.raises(FactsTypeError, match=r"^day is .*: give a "):
            in_force(day)


class TestEditionsThatAreNone:
    """What is no row of policies is refused by name."""

    @pytest.mark.parametrize(
        "editions", [pytest.param(STANDARD, id="a policy alone"), pytest.param(["standard"], id="a name")]
    )
    def test_it_is_refused(self, editions):
        with pytest.raises(TermsTypeError) as caught:
            in_force(date(2026, 3, 2), editions)
        assert caught.value.field == "editions"
