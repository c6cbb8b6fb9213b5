"""The minutes late of 20,225 flights, taken as clock times of attendance, are those that their source gives."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from servicepolicy import Verdict
from servicepolicy.rules.money.lateness import Counting, Duty, EntryKind, LatenessTerms, Unsanctioned, assess, penalty
from tests.real.flights import EVERY_DAY, by_month, flights

EACH = LatenessTerms(calendar=EVERY_DAY, counting=Counting.EACH_OCCURRENCE)
MINUTE = timedelta(minutes=1)


def on_the_wall(moment):
    """What the clock on the wall shows."""
    return datetime(*moment.timetuple()[:6])


def late_on_the_wall(months):
    """How often which minutes late are found for which time of the schedule, by the clock on the wall."""
    lines = [line for month in months for line in penalty(month, EACH).lines]
    assert {line.kind for line in lines} == {EntryKind.LATE}
    told = [(on_the_wall(line.starts_at), on_the_wall(line.arrived_at), line.late_by) for line in lines]
    crossing = sum(came - start != late_by for start, came, late_by in told)
    return Counter((start, (came - start) // MINUTE) for start, came, _ in told), crossing


class TestMinutesLate:
    """The minutes late are `max(dep_delay, 0)` in every row that left; the others are absences."""

    def test_in_every_row_that_left(self, tell):
        all_of_them = flights()
        left = [(one.scheduled, one.left, one.delay) for one in all_of_them if one.left and one.delay is not None]
        found, crossing = late_on_the_wall(by_month(all_of_them))
        after = sum(came.date() > scheduled.date() for scheduled, came, _ in left)
        tell(f"flights 2013: {len(all_of_them):,} rows, {len(left):,} left, {after} of them at midnight or later")
        tell(f"flights 2013, minutes late as the source gives them: {found.total():,} of {found.total():,} late rows")
        tell(f"flights 2013, rows over a change of the clock, where elapsed time differs: {crossing}")
        assert found == Counter((scheduled, delay) for scheduled, _, delay in left if delay > 0)
        assert (len(all_of_them), len(left), found.total(), after, crossing) == (20_225, 19_755, 7_758, 89, 0)

    def test_a_row_that_never_left_is_an_absence(self, tell):
        absences = sum(len(penalty(month, EACH).absences) for month in by_month(flights()))
        tell(f"flights 2013, absences: {absences}")
        assert absences == 470

    def test_treated_as_lateness_they_are_entries_too(self):
        terms = LatenessTerms(
            calendar=EVERY_DAY, counting=Counting.EACH_OCCURRENCE, unsanctioned=Unsanctioned.AS_LATENESS
        )
        assert sum(penalty(month, terms).entries for month in by_month(flights())) == 7_758 + 470


class TestGrace:
    """With a grace period those are late whose delay is longer."""

    @pytest.mark.parametrize(("minutes", "late"), [(0, 7_758), (5, 6_025), (15, 4_390), (30, 2_967)])
    def test_so_many_are_late(self, minutes, late, tell):
        terms = LatenessTerms(calendar=EVERY_DAY, counting=Counting.EACH_OCCURRENCE, grace=minutes * MINUTE)
        told = flights()
        found = sum(penalty(month, terms).entries for month in by_month(told))
        tell(f"flights 2013, late with {minutes} min of grace: {found:,}")
        assert found == sum(one.delay is not None and one.delay > minutes for one in told) == late


class TestVerdicts:
    """A row in time is met, a late one and an absent one breached."""

    def test_of_every_row(self, tell):
        when_all_is_over = datetime(2014, 2, 1, tzinfo=UTC)
        found = Counter(
            one.verdict
            for month in by_month(flights())
            for one in assess(month, EACH, as_of=when_all_is_over)
            if one.duty is Duty.ARRIVAL
        )
        tell(f"flights 2013, coming: {found[Verdict.MET]:,} met, {found[Verdict.BREACHED]:,} breached")
        assert found == {Verdict.MET: 11_997, Verdict.BREACHED: 8_228}
