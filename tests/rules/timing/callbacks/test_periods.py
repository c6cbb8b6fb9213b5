"""The periods in which duties are done."""

from datetime import date, timedelta

import pytest

from servicepolicy.calendars import OFFICE
from servicepolicy.rules.timing.callbacks.periods import periods
from tests.builders import at

DUE = [date(2026, 3, 10), date(2026, 3, 10), date(2026, 3, 20)]


class TestPeriods:
    """Each runs from the day after the one before to its own due date; two on one day share theirs."""

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param("2026-03-10 23:59", [(1, 10)], id="before the first has ended"),
            pytest.param("2026-03-11 00:00", [(1, 10), (1, 10), (11, 20)], id="as it ends"),
            pytest.param("2026-04-01 00:00", [(1, 10), (1, 10), (11, 20)], id="as far as the dates go"),
        ],
    )
    def test_through_the_next(self, as_of, expected):
        found = [(one.opens_on.day, one.due_on.day) for one in periods(DUE, date(2026, 3, 1), OFFICE, at(as_of))]
        assert found == expected

    def test_both_midnights(self):
        (one,) = periods(DUE[:1], date(2026, 3, 1), OFFICE, at("2026-03-10 00:00"))
        made = tuple(map(at, ["2026-02-28 23:59:59", "2026-03-01 00:00", "2026-03-10 23:59:59", "2026-03-11 00:00"]))
        assert one.part_of(made, lambda moment: moment) == made[1:3]

    def test_a_long_file_is_not_gone_through_for_each_period(self):
        (one,) = periods(DUE[:1], date(2026, 3, 1), OFFICE, at("2026-03-10 00:00"))
        made = tuple(at("2025-03-01 09:00") + timedelta(days=number) for number in range(1000))
        looked_at = []

        def moment_of(contact):
            looked_at.append(contact)
            return contact

        found = one.part_of(made, moment_of)
        assert (found[0], found[-1]) == (at("2026-03-01 09:00"), at("2026-03-10 09:00"))
        assert len(looked_at) <= 20
