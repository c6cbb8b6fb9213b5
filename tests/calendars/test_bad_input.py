"""Bad input: each a typed error that names the field, the value and the remedy, and that pickles whole."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pendulum
import pytest
from attrs import frozen

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    CalendarTypeError,
    FactsTypeError,
    NaiveDatetimeError,
    ServicePolicyError,
    TermsError,
    TermsTypeError,
    shown,
)
from servicepolicy.calendars import (
    OFFICE,
    AbsoluteClosure,
    Closure,
    DayCalendar,
    Elapsed,
    HoursOn,
    Interval,
    Notice,
    Weekday,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
    china,
)
from tests.builders import at
from tests.calendars.desk import ALWAYS, NEW_YORK, a_calendar, a_year, hours, pickled

NAIVE = datetime(2026, 3, 6, 12)
MOMENT = at("2026-03-06 12:00")
DAY = date(2026, 3, 6)
CALENDAR = a_calendar()
UNEQUAL = "Mon-Thu 09:00-17:00; Fri 09:00-15:00"
MARCH = a_year(makeup=[date(2026, 3, 7)])
NOT_AWARE = "give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')"
NOT_A_MOMENT = "give a datetime with a time zone"
NOT_A_DATE = "give a date: which day a moment falls on depends on the time zone"
NO_DATE = "give a datetime.date"
IANA = "give a name of the IANA database, such as Asia/Shanghai"
A_NAME = "give the name of a time zone, such as Asia/Shanghai"
PLAIN = "give a datetime.timedelta; pendulum's have as_timedelta()"
EDGES = 'give "close" or "open"'
WRITTEN = 'write hours as "08:30-12:00 13:00-17:30"'
MAKEUP = "say which weekday's hours a make-up working day has"
A_CENTURY = "give a length from none to 100 years"


@frozen(eq=False)
class Case:
    """A question, and the error it is refused with."""

    error: type[ServicePolicyError]
    field: str
    value: object
    remedy: str
    ask: Callable[[], object]

    def refusal(self):
        """The error."""
        with pytest.raises(self.error) as caught:
            self.ask()
        return caught.value


def row(error, field, value, remedy, ask, *question, about, **said):
    """One row of the table."""
    return pytest.param(Case(error, field, value, remedy, partial(ask, *question, **said)), id=about)


ASKED_OF_MOMENTS = {
    "add": (CALENDAR.add, hours(1)),
    "subtract": (CALENDAR.subtract, hours(1)),
    "between": (CALENDAR.between, MOMENT),
    "intervals": (CALENDAR.intervals, MOMENT),
    "elapse": (CALENDAR.elapse, hours(1)),
}

MOMENTS = [
    entry
    for name, (ask, other) in ASKED_OF_MOMENTS.items()
    for entry in (
        row(NaiveDatetimeError, "start", NAIVE, NOT_AWARE, ask, NAIVE, other, about=f"{name}: naive"),
        row(FactsTypeError, "start", DAY, NOT_A_MOMENT, ask, DAY, other, about=f"{name}: date"),
        row(FactsTypeError, "start", "noon", NOT_A_MOMENT, ask, "noon", other, about=f"{name}: text"),
        row(FactsTypeError, "start", None, NOT_A_MOMENT, ask, None, other, about=f"{name}: nothing"),
        row(FactsTypeError, "start", 0, NOT_A_MOMENT, ask, 0, other, about=f"{name}: timestamp"),
    )
] + [
    entry
    for name in ("is_open", "next_open", "previous_close")
    for entry in (
        row(NaiveDatetimeError, "moment", NAIVE, NOT_AWARE, getattr(CALENDAR, name), NAIVE, about=f"{name}: naive"),
        row(FactsTypeError, "moment", DAY, NOT_A_MOMENT, getattr(CALENDAR, name), DAY, about=f"{name}: date"),
        row(FactsTypeError, "moment", None, NOT_A_MOMENT, getattr(CALENDAR, name), None, about=f"{name}: nothing"),
    )
]

DATES = [
    entry
    for name, other in {"is_working_day": (), "opening": (), "add_working_days": (1,), "at": (time(9),)}.items()
    for entry in (
        row(
            FactsTypeError, "day", MOMENT, NOT_A_DATE, getattr(CALENDAR, name), MOMENT, *other, about=f"{name}: moment"
        ),
        row(FactsTypeError, "day", NAIVE, NOT_A_DATE, getattr(CALENDAR, name), NAIVE, *other, about=f"{name}: naive"),
        row(FactsTypeError, "day", "Friday", NO_DATE, getattr(CALENDAR, name), "Friday", *other, about=f"{name}: text"),
        row(FactsTypeError, "day", None, NO_DATE, getattr(CALENDAR, name), None, *other, about=f"{name}: nothing"),
    )
]

AMOUNTS = [
    row(FactsTypeError, "amount", amount, PLAIN, ask, MOMENT, amount, about=f"{ask.__name__} {about}")
    for ask in (CALENDAR.add, CALENDAR.subtract, CALENDAR.elapse)
    for about, amount in {
        "number": 4,
        "NaN": float("nan"),
        "nothing": None,
        "text": "4 h",
        "pendulum's duration": pendulum.duration(hours=4),
        "pendulum's interval": pendulum.interval(pendulum.datetime(2026, 3, 6), pendulum.datetime(2026, 3, 7)),
    }.items()
]

OTHERS = [
    *(
        row(
            CalendarError,
            "edge",
            edge,
            EDGES,
            ask,
            MOMENT,
            amount,
            edge=edge,
            about=f"{ask.__name__} {about}: {edge!r}",
        )
        for ask in (CALENDAR.add, CALENDAR.subtract)
        for about, amount in {"an hour": hours(1), "none": hours(0), "an hour back": hours(-1)}.items()
        for edge in ("Open", None)
    ),
    *(
        row(FactsTypeError, "count", n, "give int", CALENDAR.add_working_days, DAY, n, about=f"working days: {n!r}")
        for n in (1.0, float("nan"), True, "1", None)
    ),
    row(
        FactsTypeError,
        "count",
        hours(24),
        "give int",
        CALENDAR.add_working_days,
        DAY,
        hours(24),
        about="working days: a length",
    ),
    row(
        CalendarError,
        "end",
        at("2026-03-06 11:00"),
        "give 2026-03-06T12:00:00+08:00 or later",
        CALENDAR.intervals,
        MOMENT,
        at("2026-03-06 11:00"),
        about="intervals that end before they start",
    ),
    row(NaiveDatetimeError, "end", NAIVE, NOT_AWARE, CALENDAR.between, MOMENT, NAIVE, about="between: end naive"),
    row(FactsTypeError, "end", DAY, NOT_A_MOMENT, CALENDAR.intervals, MOMENT, DAY, about="intervals: end a date"),
    row(
        CalendarError,
        "day",
        date(2026, 3, 7),
        "give a working day: this one has no hours",
        CALENDAR.opening,
        date(2026, 3, 7),
        about="the opening of a Saturday",
    ),
]

PARTS = [
    *(
        row(CalendarError, "zone", zone, IANA, a_calendar, zone=zone, about=f"zone {zone!r}")
        for zone in ("Mars/Olympus", "", "Asia", "Peking", "+08:00", "../etc/passwd", "/etc/localtime", "\0", "北京")
    ),
    *(
        row(CalendarTypeError, "zone", zone, A_NAME, a_calendar, zone=zone, about=f"zone of type {type(zone).__name__}")
        for zone in (8, None, ZoneInfo(NEW_YORK))
    ),
    row(
        CalendarTypeError,
        "hours",
        "Mon-Fri 09:00-17:00",
        "give WeeklyHours",
        WorkingCalendar,
        zone="UTC",
        hours="Mon-Fri 09:00-17:00",
        days=None,
        about="hours a text",
    ),
    row(CalendarTypeError, "days", "CN", "give DayCalendar or None", a_calendar, days="CN", about="days a text"),
    row(CalendarTypeError, "days", DAY, "give DayCalendar or None", a_calendar, days=DAY, about="days a date"),
    row(
        CalendarTypeError,
        "makeup_as",
        "Fri",
        "give Weekday or None",
        a_calendar,
        makeup_as="Fri",
        about="makeup_as a text",
    ),
    row(CalendarTypeError, "replaced", DAY, "give HoursOn", a_calendar, replaced=[DAY], about="replaced a date"),
    row(CalendarTypeError, "added", "x", "give HoursOn", a_calendar, added="x", about="added a text"),
    row(CalendarTypeError, "closures", DAY, "give Closure", a_calendar, closures=[DAY], about="closures a date"),
    row(
        CalendarTypeError,
        "absolute_closures",
        Closure(DAY, DAY),
        "give AbsoluteClosure",
        a_calendar,
        absolute_closures=[Closure(DAY, DAY)],
        about="absolute closures of the other kind",
    ),
    row(
        CalendarError,
        "makeup_as",
        None,
        MAKEUP,
        a_calendar,
        UNEQUAL,
        days=MARCH,
        about="a make-up day whose hours nobody gave",
    ),
    row(
        CalendarError,
        "makeup_as",
        None,
        MAKEUP,
        a_calendar,
        UNEQUAL,
        days=china(),
        about="make-up days in China whose hours nobody gave",
    ),
    row(
        CalendarError,
        "makeup_as",
        Weekday.SUN,
        MAKEUP,
        a_calendar,
        days=MARCH,
        makeup_as=Weekday.SUN,
        about="a make-up day with the hours of a day that has none",
    ),
    row(
        CalendarTypeError,
        "hours",
        None,
        'write a week as "Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00"',
        WeeklyHours.parse,
        None,
        about="a week that is no text",
    ),
    row(
        CalendarTypeError,
        "tue",
        5,
        "give Interval values, or a text such as 08:30-17:30",
        WeeklyHours,
        tue=5,
        about="a day's hours a number",
    ),
    row(
        CalendarTypeError,
        "tue",
        (5,),
        "give Interval values, or a text such as 08:30-17:30",
        WeeklyHours,
        tue=[5],
        about="a day's hours a list of numbers",
    ),
]

# The issue's own words.
OF_THE_ISSUE = [
    row(NaiveDatetimeError, "start", NAIVE, NOT_AWARE, OFFICE.add, NAIVE, hours(1), about="naive datetime"),
    row(FactsTypeError, "day", MOMENT, NOT_A_DATE, OFFICE.is_working_day, MOMENT, about="datetime for date"),
    row(CalendarError, "zone", "Asia/Peking", IANA, a_calendar, zone="Asia/Peking", about="unknown zone"),
    row(
        CalendarError,
        "closes",
        "09:00",
        "give an interval some length; a whole day is 00:00-24:00",
        Interval,
        hours(9),
        hours(9),
        about="interval of no length",
    ),
    row(
        CalendarError,
        "last",
        date(2026, 3, 5),
        "give 2026-03-06 or later",
        Closure,
        DAY,
        date(2026, 3, 5),
        about="closure that ends before it starts",
    ),
    row(
        CalendarError,
        "ends_at",
        MOMENT,
        "give a moment after 2026-03-06T12:00:00+08:00",
        AbsoluteClosure,
        MOMENT,
        MOMENT,
        about="absolute closure of no length",
    ),
    row(
        CalendarError,
        "mon",
        "09:00-12:00 11:00-13:00",
        "give intervals in order, without overlap",
        WeeklyHours,
        mon="09:00-12:00 11:00-13:00",
        about="overlapping weekly intervals",
    ),
    row(
        CalendarError,
        "mon",
        "13:00-17:00 09:00-12:00",
        "give intervals in order, without overlap",
        WeeklyHours,
        mon="13:00-17:00 09:00-12:00",
        about="unsorted weekly intervals",
    ),
    row(
        CalendarError,
        "hours",
        "",
        "give at least one day hours: a calendar that never opens has no deadlines",
        WeeklyHours,
        about="a week with no open time",
    ),
    row(
        CalendarCoverageError,
        "day",
        date(2027, 1, 1),
        "give a day from 2026-01-01 to 2026-12-31, the range of given; "
        "or give the notice itself: days.with_notice(Notice(...))",
        a_year().is_working_day,
        date(2027, 1, 1),
        about="a date outside coverage",
    ),
    row(CalendarError, "makeup_as", None, MAKEUP, a_calendar, UNEQUAL, days=MARCH, about="make-up day without hours"),
    row(TermsTypeError, "length", 4, PLAIN, Elapsed, 4, about="a limit of the wrong type"),
    row(TermsError, "length", hours(-1), A_CENTURY, WorkingTime, hours(-1), about="a negative limit"),
    row(
        TermsTypeError,
        "count",
        ANY_NAN := float("nan"),
        "give a whole number",
        WorkingDays,
        ANY_NAN,
        about="a NaN limit",
    ),
    row(
        CalendarCoverageError,
        "start",
        datetime(1, 1, 1, tzinfo=UTC),
        "give a moment from 1900 to 2199",
        CALENDAR.add,
        datetime(1, 1, 1, tzinfo=UTC),
        hours(1),
        about="year 1",
    ),
    row(
        CalendarCoverageError,
        "day",
        date(9999, 12, 31),
        "give a day from 1900 to 2199",
        CALENDAR.is_working_day,
        date(9999, 12, 31),
        about="year 9999",
    ),
    row(
        TermsError,
        "length",
        timedelta(days=36_526),
        A_CENTURY,
        WorkingTime,
        timedelta(days=36_526),
        about="a limit of more than 100 years",
    ),
    row(
        CalendarError,
        "limit",
        "over 100 years",
        "give a limit, and hours, that lead to a moment within them",
        a_calendar("Mon 09:00-10:00").add,
        MOMENT,
        hours(10_000),
        about="a limit that runs for more than 100 years",
    ),
    row(
        CalendarError,
        "hours",
        "9-5",
        WRITTEN,
        HoursOn,
        DAY,
        "9-5",
        about="hours that cannot be read",
    ),
    row(
        CalendarError,
        "year",
        2028,
        "give the notices one after the other: days are known to 2026-12-31",
        a_year().with_notice,
        Notice(year=2028),
        about="a gap of years",
    ),
    row(
        CalendarError,
        "last",
        date(2025, 12, 31),
        "give 2026-01-01 or later",
        DayCalendar,
        first=date(2026, 1, 1),
        last=date(2025, 12, 31),
        about="days that end before they start",
    ),
]


class TestBadInput:
    """Every wrong question and every wrong part is refused by its own name, with its value and what to give."""

    @pytest.mark.parametrize("case", [*OF_THE_ISSUE, *MOMENTS, *DATES, *AMOUNTS, *OTHERS, *PARTS])
    def test_it_is_refused(self, case):
        refusal = case.refusal()
        assert type(refusal) is case.error
        assert refusal.field == case.field
        assert refusal.value is case.value or refusal.value == case.value
        assert refusal.expected == case.remedy
        assert refusal.clause is None
        assert str(refusal) == f"{case.field} is {shown(case.value)}: {case.remedy}"

    @pytest.mark.parametrize("case", [*OF_THE_ISSUE, *MOMENTS, *DATES, *AMOUNTS, *OTHERS, *PARTS])
    def test_the_error_pickles_whole(self, case):
        refusal = case.refusal()
        there = pickled(refusal)
        assert type(there) is case.error
        assert (there.field, there.expected, there.clause, there.others) == (case.field, case.remedy, None, ())
        assert str(there) == str(refusal)
        assert there.value == case.value or case.value != case.value


class TestManyProblems:
    """All problems of a text travel with the first one."""

    def test_they_pickle_too(self):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse("Mo 9-5; Tue 17:00-17:00")
        there = pickled(caught.value)
        assert [(one.field, one.value) for one in there.problems] == [
            ("days", "Mo"),
            ("hours", "9-5"),
            ("hours", "17:00-17:00"),
        ]
        assert str(there) == str(caught.value)


class TestARowThatIsNone:
    """What should be a row of changes and is none is refused by its field."""

    @pytest.mark.parametrize("field", ["replaced", "added", "closures", "absolute_closures"])
    @pytest.mark.parametrize("value", [None, 5, HoursOn(DAY, ""), Closure(DAY, DAY)])
    def test_it_is_refused(self, field, value):
        with pytest.raises(CalendarTypeError) as caught:
            a_calendar(**{field: value})
        assert (caught.value.field, caught.value.value) == (field, value)


class TestARepeatedHourInAnError:
    """An error keeps the moment it refuses, also one in the second pass of a repeated hour."""

    @pytest.mark.parametrize("whose", [datetime, pendulum.DateTime])
    def test_it_pickles(self, whose):
        moment = whose(2027, 11, 7, 1, 30, tzinfo=pendulum.timezone(NEW_YORK), fold=1)
        with pytest.raises(CalendarCoverageError) as caught:
            a_calendar(ALWAYS, NEW_YORK, a_year()).is_open(moment)
        assert "2027-11-07T01:30:00-05:00" in str(caught.value)
        assert "2027-11-07T01:30:00-05:00" in str(pickled(caught.value))


class TestALimitWithoutACalendar:
    """A limit asks a calendar, and nothing else."""

    @pytest.mark.parametrize("limit", [Elapsed(hours(1)), WorkingTime(hours(1)), WorkingDays(1)])
    @pytest.mark.parametrize("calendar", [None, "Asia/Shanghai", china()])
    def test_it_is_refused(self, limit, calendar):
        with pytest.raises(CalendarTypeError) as caught:
            limit.after(MOMENT, calendar)
        assert (caught.value.field, caught.value.value) == ("calendar", calendar)
