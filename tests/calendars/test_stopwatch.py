"""A stopwatch on a calendar: what it shows, how long it was held, and when it shows an amount."""

import pytest

from servicepolicy.calendars import CalendarDays, Elapsed, Months, WorkingDays, WorkingTime
from servicepolicy.calendars.stopwatch import OwnTime, Stopwatch, own_time
from tests.builders import NEW_YORK, at
from tests.calendars.desk import MICROSECOND, a_calendar, hours, stretches, utc
from tests.calendars.desk import NEW_YORK as ZONE

CALENDAR = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC; 6 March 2026 is a Friday."""
WORKED, ALL = OwnTime(CALENDAR, working=True), OwnTime(CALENDAR, working=False)


def clock(text):
    """A moment in March 2026 in UTC: a day and a time."""
    return utc(f"2026-03-{text}")


def a_stopwatch(*runs, until=None, held=False, time=WORKED):
    """A stopwatch that ran in these stretches."""
    ran = tuple((clock(start), clock(end)) for start, end in runs)
    return Stopwatch(time, ran, clock(until) if until else ran[-1][1], held=held)


def said(moment):
    """A moment without its year, month and offset."""
    return moment and f"{moment:%d %H:%M}"


class TestOwnTime:
    """Working time and working days count open time; every other limit, and none at all, counts all time."""

    @pytest.mark.parametrize(
        ("limit", "counts"),
        [
            (WorkingTime(hours(1)), 2),
            (WorkingDays(1), 2),
            (Elapsed(hours(1)), 66),
            (CalendarDays(1), 66),
            (Months(1), 66),
            (None, 66),
        ],
        ids=repr,
    )
    def test_over_a_weekend(self, limit, counts):
        time = own_time(limit, CALENDAR)
        assert time.between(clock("06 16:00"), clock("09 10:00")) == hours(counts)
        assert time.between(clock("09 10:00"), clock("06 16:00")) == -hours(counts)
        assert time.add(clock("06 16:00"), hours(counts)) == clock("09 10:00")

    @pytest.mark.parametrize(("edge", "end"), [("close", "06 17:00"), ("open", "09 09:00")])
    def test_the_edge_is_that_of_the_limit(self, edge, end):
        time = own_time(WorkingTime(hours(8), edge=edge), CALENDAR)
        assert said(time.add(clock("06 16:00"), hours(1))) == end
        assert own_time(WorkingDays(1), CALENDAR).edge == "close"

    def test_its_stretches(self):
        assert stretches(WORKED.intervals(clock("06 16:00"), clock("09 10:00"))) == [
            "2026-03-06T16:00:00+00:00/2026-03-06T17:00:00+00:00",
            "2026-03-09T09:00:00+00:00/2026-03-09T10:00:00+00:00",
        ]
        assert stretches(ALL.intervals(clock("06 16:00"), clock("09 10:00"))) == [
            "2026-03-06T16:00:00+00:00/2026-03-09T10:00:00+00:00"
        ]

    @pytest.mark.parametrize("time", [WORKED, ALL], ids=["worked", "all"])
    def test_no_time_has_no_stretch(self, time):
        assert time.intervals(clock("06 16:00"), clock("06 16:00")) == ()
        assert time.between(clock("06 16:00"), clock("06 16:00")) == hours(0)

    def test_across_a_change_of_the_clock_time_is_what_passes(self):
        time = OwnTime(NEW_YORK, working=False)
        start, end = at("2026-10-31 16:00", ZONE), at("2026-11-01 16:00", ZONE)
        assert time.between(start, end) == hours(25)
        assert time.add(start, hours(25)).isoformat() == "2026-11-01T16:00:00-05:00"


class TestWhatItShows:
    """It adds up the stretches in which it ran; the rest of the time since its start it was held."""

    def test_one_stretch(self):
        watch = a_stopwatch(("06 16:00", "09 10:00"))
        assert (watch.start, watch.elapsed, watch.hold, watch.shown) == (
            clock("06 16:00"),
            hours(2),
            hours(0),
            (hours(2),),
        )

    def test_two_with_a_hold_between(self):
        watch = a_stopwatch(("06 10:00", "06 16:00"), ("09 10:00", "09 12:00"))
        assert (watch.elapsed, watch.hold, watch.shown) == (hours(8), hours(2), (hours(6), hours(8)))

    def test_held_to_this_day(self):
        watch = a_stopwatch(("06 10:00", "06 16:00"), until="09 12:00", held=True)
        assert (watch.elapsed, watch.hold) == (hours(6), hours(4))

    def test_held_from_the_start(self):
        watch = a_stopwatch(("06 10:00", "06 10:00"), until="06 12:00", held=True)
        assert (watch.elapsed, watch.hold) == (hours(0), hours(2))

    @pytest.mark.parametrize(
        ("moment", "shows"),
        [
            ("06 09:00", 0),
            ("06 10:00", 0),
            ("06 12:00", 2),
            ("06 16:00", 6),
            ("06 16:30", 6),
            ("09 10:00", 6),
            ("09 11:00", 7),
            ("09 12:00", 8),
            ("09 16:00", 8),
        ],
    )
    def test_what_it_showed_at_a_moment(self, moment, shows):
        watch = a_stopwatch(("06 10:00", "06 16:00"), ("09 10:00", "09 12:00"))
        assert watch.elapsed_at(clock(moment)) == hours(shows)


class TestWhenItShowsAnAmount:
    """An amount is reached in the stretch in which it is used up, or later if it goes on as it does."""

    @pytest.mark.parametrize(
        ("amount", "reached"),
        [
            pytest.param(0, "06 10:00", id="none, at the start"),
            pytest.param(2, "06 12:00", id="in the first stretch"),
            pytest.param(6, "09 10:00", id="where it is held: when it goes on"),
            pytest.param(7, "09 11:00", id="in the second"),
            pytest.param(8, "09 12:00", id="at its end"),
            pytest.param(13, "09 17:00", id="later"),
            pytest.param(14, "10 10:00", id="the next day"),
        ],
    )
    def test_with_a_hold_from_16_to_10(self, amount, reached):
        watch = a_stopwatch(("06 10:00", "06 16:00"), ("09 10:00", "09 12:00"))
        assert said(watch.reaches(hours(amount))) == reached

    @pytest.mark.parametrize(
        ("amount", "reached"),
        [
            pytest.param(hours(2), "06 12:00", id="before"),
            pytest.param(hours(6), None, id="at the very moment"),
            pytest.param(hours(6) + MICROSECOND, None, id="after"),
        ],
    )
    def test_while_it_is_held_nobody_knows(self, amount, reached):
        watch = a_stopwatch(("06 10:00", "06 16:00"), until="09 12:00", held=True)
        assert said(watch.reaches(amount)) == reached

    def test_of_several_holds_only_the_one_it_falls_into_matters(self):
        watch = a_stopwatch(("06 10:00", "06 11:00"), ("06 12:00", "06 13:00"), ("06 14:00", "06 15:00"))
        assert [said(watch.reaches(hours(count))) for count in (1, 2, 3, 4)] == [
            "06 12:00",
            "06 14:00",
            "06 15:00",
            "06 16:00",
        ]

    def test_a_hold_out_of_hours_moves_nothing(self):
        watch = a_stopwatch(("06 10:00", "06 18:00"), ("09 08:00", "09 12:00"))
        assert said(watch.reaches(hours(7))) == "06 17:00"
        assert said(watch.reaches(hours(8))) == "09 10:00"

    def test_on_the_clock(self):
        watch = a_stopwatch(("06 10:00", "06 16:00"), ("09 10:00", "09 12:00"), time=ALL)
        assert said(watch.reaches(hours(24))) == "10 04:00"
        assert watch.hold == hours(66)


class TestAPlannedDeadline:
    """A deadline that was planned keeps its place, to the second, unless it was held; then it moves on by that."""

    @pytest.mark.parametrize(
        ("runs", "planned", "due"),
        [
            pytest.param([("06 10:00", "06 12:00")], "06 15:00", "06 15:00", id="not held"),
            pytest.param([("06 10:00", "06 12:00")], "07 12:00", "07 12:00", id="out of hours it stays there"),
            pytest.param([("06 10:00", "06 12:00"), ("06 13:00", "06 14:00")], "06 15:00", "06 16:00", id="an hour"),
            pytest.param([("06 10:00", "06 17:00"), ("09 09:00", "09 10:00")], "07 12:00", "09 09:00", id="in a hold"),
            pytest.param(
                [("06 10:00", "06 17:00"), ("07 09:00", "07 10:00")], "07 12:00", "07 12:00", id="out of hours"
            ),
        ],
    )
    def test_from_the_start(self, runs, planned, due):
        watch = a_stopwatch(*runs)
        assert said(watch.due(CALENDAR.local(clock(planned)), watch.start)) == due

    def test_while_it_is_held(self):
        watch = a_stopwatch(("06 10:00", "06 12:00"), until="06 14:00", held=True)
        assert watch.due(CALENDAR.local(clock("06 15:00")), watch.start) is None
        assert said(watch.due(CALENDAR.local(clock("06 11:00")), watch.start)) == "06 11:00"

    @pytest.mark.parametrize(
        ("since", "due"),
        [
            pytest.param("06 10:30", "06 15:00", id="before the holds: both move it"),
            pytest.param("06 11:30", "06 14:30", id="in the first: what is left of it, and the second"),
            pytest.param("06 12:30", "06 14:00", id="between them: the second"),
            pytest.param("06 14:30", "06 13:30", id="after them: none"),
        ],
    )
    def test_only_what_is_held_after_it_was_planned_moves_it(self, since, due):
        watch = a_stopwatch(("06 10:00", "06 11:00"), ("06 12:00", "06 13:00"), ("06 13:30", "06 15:00"))
        assert said(watch.due(CALENDAR.local(clock("06 13:30")), clock(since))) == due

    def test_the_budget_of_one_that_was_set_later(self):
        watch = a_stopwatch(("06 10:00", "06 12:00"), ("06 13:00", "06 14:00"))
        assert watch.budget(clock("06 16:00"), clock("06 13:30")) == hours(5)
        assert watch.budget(clock("06 16:00"), clock("06 12:30")) == hours(5.5)

    @pytest.mark.parametrize(
        ("moment", "runs_at"),
        [("06 11:00", "06 11:00"), ("06 12:00", None), ("06 13:00", None)],
    )
    def test_a_moment_in_a_hold_that_goes_on(self, moment, runs_at):
        watch = a_stopwatch(("06 10:00", "06 12:00"), until="06 14:00", held=True)
        assert said(watch.when_running(CALENDAR.local(clock(moment)))) == runs_at
