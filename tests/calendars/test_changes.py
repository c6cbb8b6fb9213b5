"""Dated changes: each kind overrules those before it."""

import copy
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pendulum
import pytest

from servicepolicy.basis.errors import (
    CalendarError,
    CalendarTypeError,
    FactsTypeError,
    NaiveDatetimeError,
    ServicePolicyError,
)
from servicepolicy.calendars import AbsoluteClosure, Closure, HoursOn, Interval, Span
from tests.builders import at
from tests.calendars.desk import NEW_YORK, SHANGHAI, a_calendar, a_year, hours, pickled, stretches

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, day) for day in (6, 7, 8, 9))
NOON_TO_ONE = AbsoluteClosure(at("2026-03-06 12:00", "UTC"), at("2026-03-06 13:00", "UTC"))


def on(day, calendar):
    """The open time of one day in UTC, as people write it."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return [
        f"{span.starts_at:%H:%M}-{span.ends_at:%H:%M}" for span in calendar.intervals(midnight, midnight + hours(24))
    ]


class TestEachKindOverrulesThoseBeforeIt:
    """Days off and make-up days, replaced hours, added hours, closures, absolute closures: in that order."""

    @pytest.mark.parametrize(
        ("said", "open_time"),
        [
            pytest.param({}, ["09:00-17:00"], id="the week"),
            pytest.param({"days": a_year(off=[FRIDAY])}, [], id="a day off over the week"),
            pytest.param(
                {"replaced": [HoursOn(FRIDAY, "08:00-12:00")]}, ["08:00-12:00"], id="a half day over the week"
            ),
            pytest.param({"replaced": [HoursOn(FRIDAY, "")]}, [], id="no hours over the week"),
            pytest.param(
                {"days": a_year(off=[FRIDAY]), "replaced": [HoursOn(FRIDAY, "08:00-12:00")]},
                ["08:00-12:00"],
                id="replaced hours over a day off",
            ),
            pytest.param(
                {"added": [HoursOn(FRIDAY, "18:00-20:00")]}, ["09:00-17:00", "18:00-20:00"], id="added to the week"
            ),
            pytest.param(
                {"days": a_year(off=[FRIDAY]), "added": [HoursOn(FRIDAY, "18:00-20:00")]},
                ["18:00-20:00"],
                id="added to a day off",
            ),
            pytest.param(
                {"replaced": [HoursOn(FRIDAY, "08:00-12:00")], "added": [HoursOn(FRIDAY, "18:00-20:00")]},
                ["08:00-12:00", "18:00-20:00"],
                id="added to replaced hours",
            ),
            pytest.param({"closures": [Closure(FRIDAY, FRIDAY)]}, [], id="a closure over the week"),
            pytest.param(
                {"closures": [Closure(FRIDAY, FRIDAY)], "replaced": [HoursOn(FRIDAY, "08:00-12:00")]},
                [],
                id="a closure over replaced hours",
            ),
            pytest.param(
                {"closures": [Closure(FRIDAY, FRIDAY)], "added": [HoursOn(FRIDAY, "18:00-20:00")]},
                [],
                id="a closure over added hours",
            ),
            pytest.param(
                {"absolute_closures": [NOON_TO_ONE]},
                ["09:00-12:00", "13:00-17:00"],
                id="closed absolutely over the week",
            ),
            pytest.param(
                {"absolute_closures": [NOON_TO_ONE], "added": [HoursOn(FRIDAY, "11:00-14:00")]},
                ["09:00-12:00", "13:00-17:00"],
                id="closed absolutely over added hours",
            ),
            pytest.param(
                {"absolute_closures": [NOON_TO_ONE], "replaced": [HoursOn(FRIDAY, "12:00-13:00")]},
                [],
                id="closed absolutely over replaced hours",
            ),
        ],
    )
    def test_a_friday(self, said, open_time):
        calendar = a_calendar(**said)
        assert on(FRIDAY, calendar) == open_time
        assert calendar.is_working_day(FRIDAY) is bool(open_time)
        assert on(MONDAY, calendar) == ["09:00-17:00"]

    @pytest.mark.parametrize(
        ("said", "open_time"),
        [
            pytest.param({}, [], id="the week"),
            pytest.param({"days": a_year(makeup=[SATURDAY])}, ["09:00-17:00"], id="a make-up day"),
            pytest.param(
                {"days": a_year(makeup=[SATURDAY]), "replaced": [HoursOn(SATURDAY, "10:00-14:00")]},
                ["10:00-14:00"],
                id="replaced hours over a make-up day",
            ),
            pytest.param({"replaced": [HoursOn(SATURDAY, "10:00-14:00")]}, ["10:00-14:00"], id="replaced"),
            pytest.param({"added": [HoursOn(SATURDAY, "10:00-14:00")]}, ["10:00-14:00"], id="added"),
            pytest.param(
                {"added": [HoursOn(SATURDAY, "10:00-14:00")], "closures": [Closure(SATURDAY, SATURDAY)]},
                [],
                id="a closure over added hours",
            ),
        ],
    )
    def test_a_saturday(self, said, open_time):
        calendar = a_calendar(**said)
        assert on(SATURDAY, calendar) == open_time
        assert calendar.is_working_day(SATURDAY) is bool(open_time)
        assert not calendar.is_working_day(SUNDAY)


class TestHoursOnTop:
    """Added hours are a union with what is there: overlaps count once, and two entries of one date both count."""

    def test_two_entries(self):
        calendar = a_calendar(added=[HoursOn(FRIDAY, "18:00-20:00"), HoursOn(FRIDAY, "06:00-07:00")])
        assert on(FRIDAY, calendar) == ["06:00-07:00", "09:00-17:00", "18:00-20:00"]

    def test_overlaps(self):
        calendar = a_calendar(added=[HoursOn(FRIDAY, "08:00-12:00 16:00-18:00"), HoursOn(FRIDAY, "17:30-19:00")])
        assert on(FRIDAY, calendar) == ["08:00-19:00"]
        assert calendar.between(at("2026-03-06 00:00", "UTC"), at("2026-03-07 00:00", "UTC")) == hours(11)

    def test_overnight(self):
        calendar = a_calendar(added=[HoursOn(FRIDAY, "22:00-06:00")])
        assert on(FRIDAY, calendar) == ["09:00-17:00", "22:00-00:00"]
        assert on(SATURDAY, calendar) == ["00:00-06:00"]
        assert not calendar.is_working_day(SATURDAY)


class TestReplacedOnce:
    """The hours of a date are replaced once: two answers for one date contradict each other."""

    def test_twice_is_refused(self):
        with pytest.raises(CalendarError) as caught:
            a_calendar(replaced=[HoursOn(FRIDAY, "08:00-12:00"), HoursOn(MONDAY, ""), HoursOn(FRIDAY, "")])
        assert str(caught.value) == "replaced is 2026-03-06: give each date's hours once"


class TestClosures:
    """Both ends are included; hours belong to the date they start on, so a night before a closure runs on."""

    NIGHTS = "Mon-Sun 22:00-06:00"

    def test_both_ends(self):
        calendar = a_calendar(closures=[Closure(date(2026, 3, 3), date(2026, 3, 5))])
        worked = [calendar.is_working_day(date(2026, 3, day)) for day in range(2, 7)]
        assert worked == [True, False, False, False, True]

    def test_the_night_before_runs_on_and_the_last_one_is_gone_to_its_end(self):
        calendar = a_calendar(self.NIGHTS, closures=[Closure(SATURDAY, SUNDAY)])
        assert on(FRIDAY, calendar) == ["00:00-06:00", "22:00-00:00"]
        assert on(SATURDAY, calendar) == ["00:00-06:00"]
        assert on(SUNDAY, calendar) == []
        assert on(MONDAY, calendar) == ["22:00-00:00"]

    def test_across_new_year(self):
        calendar = a_calendar(closures=[Closure(date(2026, 12, 25), date(2027, 1, 5))])
        assert calendar.add_working_days(date(2026, 12, 24), 1) == date(2027, 1, 6)

    def test_overlapping_ones(self):
        calendar = a_calendar(closures=[Closure(FRIDAY, MONDAY), Closure(MONDAY, date(2026, 3, 10))])
        assert calendar.add_working_days(date(2026, 3, 5), 1) == date(2026, 3, 11)

    def test_one_that_ends_before_it_starts_is_refused(self):
        with pytest.raises(CalendarError) as caught:
            Closure(MONDAY, FRIDAY)
        assert str(caught.value) == "last is 2026-03-06: give 2026-03-09 or later"

    def test_from_the_first_date_to_the_last_there_is(self):
        calendar = a_calendar(closures=[Closure(date.min, date(2026, 3, 6))])
        assert calendar.next_open(at("2026-03-01 00:00", "UTC")).isoformat() == "2026-03-09T09:00:00+00:00"


class TestAbsoluteClosures:
    """Nothing is open in `[starts_at, ends_at)`, whatever the hours say; the bounds are instants, in any zone."""

    def test_it_cuts_a_night_that_a_closure_would_let_run_on(self):
        midnight = at("2026-03-07 00:00", "UTC")
        calendar = a_calendar(
            "Mon-Sun 22:00-06:00", absolute_closures=[AbsoluteClosure(midnight, midnight + hours(24))]
        )
        assert on(FRIDAY, calendar) == ["00:00-06:00", "22:00-00:00"]
        assert on(SATURDAY, calendar) == []
        assert on(SUNDAY, calendar) == ["00:00-06:00", "22:00-00:00"]

    def test_a_date_keeps_what_is_left_of_its_hours(self):
        night = AbsoluteClosure(at("2026-03-07 22:00", "UTC"), at("2026-03-08 00:00", "UTC"))
        calendar = a_calendar("Sat 22:00-06:00", absolute_closures=[night])
        assert calendar.is_working_day(SATURDAY)
        assert not calendar.is_working_day(SUNDAY)
        assert calendar.opening(SATURDAY).isoformat() == "2026-03-08T00:00:00+00:00"

    def test_half_open(self):
        calendar = a_calendar(absolute_closures=[NOON_TO_ONE])
        assert calendar.is_open(at("2026-03-06 11:59:59.999999", "UTC"))
        assert not calendar.is_open(at("2026-03-06 12:00", "UTC"))
        assert not calendar.is_open(at("2026-03-06 12:59:59.999999", "UTC"))
        assert calendar.is_open(at("2026-03-06 13:00", "UTC"))

    def test_bounds_in_another_zone(self):
        closure = AbsoluteClosure(at("2026-03-06 20:00"), at("2026-03-06 08:00", NEW_YORK))  # 12:00 and 13:00 in UTC
        assert on(FRIDAY, a_calendar(absolute_closures=[closure])) == ["09:00-12:00", "13:00-17:00"]

    def test_overlapping_and_touching_ones_in_any_order(self):
        moments = [at(f"2026-03-06 {hour}:00", "UTC") for hour in range(10, 15)]
        closures = [
            AbsoluteClosure(moments[3], moments[4]),
            AbsoluteClosure(moments[0], moments[2]),
            AbsoluteClosure(moments[1], moments[3]),
        ]
        assert on(FRIDAY, a_calendar(absolute_closures=closures)) == ["09:00-10:00", "14:00-17:00"]

    def test_one_over_new_year(self):
        closure = AbsoluteClosure(at("2026-12-31 12:00", "UTC"), at("2027-01-04 10:00", "UTC"))
        calendar = a_calendar(absolute_closures=[closure])
        assert calendar.add(at("2026-12-31 11:00", "UTC"), hours(2)).isoformat() == "2027-01-04T11:00:00+00:00"

    def test_from_the_first_year_to_the_last_there_is(self):
        forever = AbsoluteClosure(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
        assert on(FRIDAY, a_calendar(absolute_closures=[forever])) == []

    @pytest.mark.parametrize(
        ("starts_at", "ends_at", "field"),
        [
            pytest.param(
                datetime(1, 1, 1, tzinfo=timezone(hours(8))), at("2026-03-06 12:00"), "starts_at", id="before"
            ),
            pytest.param(
                at("2026-03-06 12:00"), datetime(9999, 12, 31, 23, tzinfo=timezone(-hours(8))), "ends_at", id="after"
            ),
        ],
    )
    def test_a_bound_before_the_first_year_or_after_the_last_there_is(self, starts_at, ends_at, field):
        with pytest.raises(ServicePolicyError) as caught:
            AbsoluteClosure(starts_at, ends_at)
        assert caught.value.field == field

    @pytest.mark.parametrize(
        ("starts_at", "ends_at"),
        [
            pytest.param(at("2026-03-06 13:00"), at("2026-03-06 12:00"), id="before"),
            pytest.param(at("2026-03-06 12:00"), at("2026-03-06 12:00"), id="no length"),
            pytest.param(at("2026-03-06 12:00"), at("2026-03-06 04:00", "UTC"), id="the same instant elsewhere"),
            pytest.param(
                at("2026-11-01 01:15", NEW_YORK, fold=1), at("2026-11-01 01:45", NEW_YORK), id="back in the first pass"
            ),
        ],
    )
    def test_one_that_does_not_end_after_it_starts_is_refused(self, starts_at, ends_at):
        with pytest.raises(CalendarError) as caught:
            AbsoluteClosure(starts_at, ends_at)
        assert str(caught.value) == (f"ends_at is {ends_at.isoformat()}: give a moment after {starts_at.isoformat()}")

    def test_one_from_the_first_pass_into_the_second_has_length(self):
        closure = AbsoluteClosure(at("2026-11-01 01:45", NEW_YORK), at("2026-11-01 01:15", NEW_YORK, fold=1))
        calendar = a_calendar("Mon-Sun 00:00-24:00", NEW_YORK, absolute_closures=[closure])
        assert stretches(calendar.intervals(at("2026-11-01 00:00", NEW_YORK), at("2026-11-01 03:00", NEW_YORK))) == [
            "2026-11-01T00:00:00-04:00/2026-11-01T01:45:00-04:00",
            "2026-11-01T01:15:00-05:00/2026-11-01T03:00:00-05:00",
        ]


class TestPartsOfTheWrongType:
    """A part of the wrong type is refused when it is built, by its field, with what to give."""

    @pytest.mark.parametrize(
        ("kind", "parts", "error", "says"),
        [
            pytest.param(
                HoursOn,
                (datetime(2026, 3, 6), "09:00-12:00"),
                CalendarTypeError,
                "day is 2026-03-06T00:00:00: give a datetime.date",
                id="hours on a moment",
            ),
            pytest.param(
                HoursOn,
                (FRIDAY, "9-12"),
                CalendarError,
                """hours is '9-12': write hours as "08:30-12:00 13:00-17:30\"""",
                id="hours that cannot be read",
            ),
            pytest.param(
                HoursOn,
                (FRIDAY, "09:00-12:00 11:00-13:00"),
                CalendarError,
                "hours is '09:00-12:00 11:00-13:00': give intervals in order, without overlap",
                id="hours that overlap",
            ),
            pytest.param(
                HoursOn,
                (FRIDAY, None),
                CalendarTypeError,
                "hours is None: give Interval values, or a text such as 08:30-17:30",
                id="hours that are none",
            ),
            pytest.param(
                HoursOn,
                (FRIDAY, Interval(hours(9), hours(12))),
                CalendarTypeError,
                "hours is Interval(opens=datetime.timedelta(seconds=32400), closes=datetime.timedelta(s...: "
                "give Interval values, or a text such as 08:30-17:30",
                id="hours that stand alone",
            ),
            pytest.param(
                Closure,
                ("2026-03-06", MONDAY),
                CalendarTypeError,
                "first is '2026-03-06': give a datetime.date",
                id="a closure from a text",
            ),
            pytest.param(
                Closure,
                (FRIDAY, at("2026-03-09 00:00")),
                CalendarTypeError,
                "last is 2026-03-09T00:00:00+08:00: give a datetime.date",
                id="a closure to a moment",
            ),
            pytest.param(
                AbsoluteClosure,
                (datetime(2026, 3, 6), at("2026-03-09 00:00")),
                NaiveDatetimeError,
                "starts_at is 2026-03-06T00:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
                id="closed from a naive moment",
            ),
            pytest.param(
                AbsoluteClosure,
                (at("2026-03-09 00:00"), MONDAY),
                FactsTypeError,
                "ends_at is 2026-03-09: give a datetime with a time zone",
                id="closed to a date",
            ),
            pytest.param(
                Interval,
                ("08:30", "12:00"),
                CalendarTypeError,
                "hours is '08:30': give times without zone, or timedeltas since midnight",
                id="an interval of texts",
            ),
            pytest.param(
                Interval,
                (datetime(2026, 3, 6, 9, tzinfo=UTC).timetz(), hours(12)),
                CalendarTypeError,
                "hours is datetime.time(9, 0, tzinfo=datetime.timezone.utc): "
                "give times without zone, or timedeltas since midnight",
                id="an interval from a time with a zone",
            ),
            pytest.param(
                Interval,
                (pendulum.duration(hours=9), hours(12)),
                CalendarTypeError,
                "hours is Duration(hours=9): give times without zone, or timedeltas since midnight",
                id="an interval from a pendulum duration",
            ),
        ],
    )
    def test_it_is_refused(self, kind, parts, error, says):
        with pytest.raises(error) as caught:
            kind(*parts)
        assert type(caught.value) is error
        assert str(caught.value) == says

    def test_all_problems_of_a_text_at_once(self):
        with pytest.raises(CalendarError) as caught:
            HoursOn(FRIDAY, "9-12 13:00-13:00 14:00")
        assert [problem.value for problem in caught.value.problems] == ["9-12", "13:00-13:00", "14:00"]


class TestMomentsInValues:
    """Values that hold moments compare by instant, and the repeated hour survives pickle and copy."""

    FIRST, SECOND = (at("2026-11-01 01:30", NEW_YORK, fold=fold) for fold in (0, 1))

    def test_the_zone_does_not_matter(self):
        here = AbsoluteClosure(at("2026-03-06 20:00"), at("2026-03-06 21:00"))
        assert here == NOON_TO_ONE
        assert hash(here) == hash(NOON_TO_ONE)
        assert a_calendar(absolute_closures=[here]) == a_calendar(absolute_closures=[NOON_TO_ONE])
        assert hash(a_calendar(absolute_closures=[here])) == hash(a_calendar(absolute_closures=[NOON_TO_ONE]))

    def test_the_two_passes_are_two_moments(self):
        later = at("2026-11-01 05:00", NEW_YORK)
        assert AbsoluteClosure(self.FIRST, later) != AbsoluteClosure(self.SECOND, later)

    @pytest.mark.parametrize("whose", [datetime, pendulum.DateTime])
    @pytest.mark.parametrize("travelled", [pickled, copy.copy, copy.deepcopy, lambda one: pickled(one, 2)])
    @pytest.mark.parametrize("kind", [AbsoluteClosure, Span])
    def test_the_second_pass_survives(self, kind, travelled, whose):
        starts_at = whose(2026, 11, 1, 1, 30, tzinfo=ZoneInfo(NEW_YORK), fold=1)
        ends_at = whose(2026, 11, 1, 1, 45, tzinfo=ZoneInfo(NEW_YORK), fold=1)
        there = travelled(kind(starts_at, ends_at))
        assert there == kind(starts_at, ends_at)
        assert type(there.starts_at) is whose
        assert there.starts_at.isoformat() == "2026-11-01T01:30:00-05:00"
        assert there.ends_at.isoformat() == "2026-11-01T01:45:00-05:00"

    @pytest.mark.parametrize("travelled", [pickled, copy.copy, copy.deepcopy])
    def test_in_a_calendar_that_travels_too(self, travelled):
        until = pendulum.DateTime(2026, 11, 1, 1, 30, tzinfo=pendulum.timezone(NEW_YORK), fold=1)
        calendar = a_calendar(
            "Sun 00:00-24:00", NEW_YORK, absolute_closures=[AbsoluteClosure(at("2026-11-01 00:00", NEW_YORK), until)]
        )
        there = travelled(calendar)
        assert there == calendar
        (span,) = there.intervals(at("2026-11-01 00:00", NEW_YORK), at("2026-11-01 03:00", NEW_YORK))
        assert span.starts_at.isoformat() == "2026-11-01T01:30:00-05:00"
        assert pickled(span).starts_at.isoformat() == "2026-11-01T01:30:00-05:00"

    def test_a_span_has_length(self):
        (span,) = a_calendar(zone=SHANGHAI).intervals(at("2026-03-06 10:00"), at("2026-03-06 12:30"))
        assert stretches([span]) == ["2026-03-06T10:00:00+08:00/2026-03-06T12:30:00+08:00"]
        assert {type(span.starts_at), type(span.ends_at)} == {pendulum.DateTime}
        assert span.ends_at - span.starts_at == timedelta(hours=2, minutes=30)
