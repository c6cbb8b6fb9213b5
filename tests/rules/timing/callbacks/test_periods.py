"""The periods in which duties are done."""

from datetime import date

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
        assert [one.holds(at(moment)) for moment in ("2026-02-28 23:59:59", "2026-03-01 00:00")] == [False, True]
        assert [one.holds(at(moment)) for moment in ("2026-03-10 23:59:59", "2026-03-11 00:00")] == [True, False]
