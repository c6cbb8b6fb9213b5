"""Bad input: each a typed error that names the column, the first bad row and the remedy."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pendulum
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    CalendarTypeError,
    FactsError,
    FactsTypeError,
)
from servicepolicy.columns import add_working_days, compiled, is_working_day, working_between, working_deadlines
from tests.calendars.desk import a_calendar, hours, pickled
from tests.columns.desk import IN_2026, OPEN_ALWAYS, dates, lengths, moments

DESK = a_calendar()
STARTS, DAYS = moments("2026-03-06T10:00", "2026-03-06T11:00"), dates("2026-03-06", "2026-03-09")
HOUR = hours(1)
OF_MOMENTS = "give a numpy array of datetime64"
FRAMES = "servicepolicy.columns.polars, .pandas and .arrow"
OF_DATES = "give datetime64[D]: the day of a moment depends on its zone"
NO_LONGER = "give it a unit of weeks or shorter, such as us"
PLAIN = "give a datetime.timedelta; pendulum's have as_timedelta()"
KNOWN = "as far as the calendar or its compiled years go"
IN_UTC = f"give moments from 2026-01-01T00:00:00 to 2027-01-01T00:00:00 in UTC, {KNOWN}"
NO_CALENDAR = "give a WorkingCalendar, or what `compiled` has made of one"
A_CENTURY = "give an amount that leads to a moment within 100 years"
ROWS = "give as many rows as"
YEARS = "from 1900 to 2199"

CASES = [
    # No columns.
    (working_deadlines, (["2026-03-06"], HOUR, DESK), FactsTypeError, f"starts is ['2026-03-06']: {OF_MOMENTS}"),
    (working_deadlines, (None, HOUR, DESK), FactsTypeError, f"starts is None: {OF_MOMENTS}"),
    (
        working_deadlines,
        (np.datetime64("2026-03-06"), HOUR, DESK),
        FactsTypeError,
        f"starts is np.datetime64('2026-03-06'): {OF_MOMENTS}",
    ),
    (
        working_deadlines,
        (np.array(["2026-03-06"]), HOUR, DESK),
        FactsTypeError,
        f"starts is array(['2026-03-06'], dtype='<U10'): {OF_MOMENTS}",
    ),
    (
        working_deadlines,
        (np.array([date(2026, 3, 6)]), HOUR, DESK),
        FactsTypeError,
        f"starts is array([datetime.date(2026, 3, 6)], dtype=object): {OF_MOMENTS}",
    ),
    (working_deadlines, (np.array([1]), HOUR, DESK), FactsTypeError, f"starts is array([1]): {OF_MOMENTS}"),
    (
        working_deadlines,
        (lengths(1), HOUR, DESK),
        FactsTypeError,
        f"starts is array([1], dtype='timedelta64[h]'): {OF_MOMENTS}",
    ),
    (
        working_deadlines,
        (pd.Series(STARTS), HOUR, DESK),
        FactsTypeError,
        f"starts is {pd.Series}: {OF_MOMENTS}; {FRAMES} take data frames",
    ),
    (working_between, (STARTS, 5, DESK), FactsTypeError, f"ends is 5: {OF_MOMENTS}"),
    (working_between, ("now", STARTS, DESK), FactsTypeError, f"starts is 'now': {OF_MOMENTS}"),
    (
        is_working_day,
        (date(2026, 3, 6), DESK),
        FactsTypeError,
        "days is 2026-03-06: give a numpy array of datetime64[D]",
    ),
    (
        add_working_days,
        (np.array([True]), 1, DESK),
        FactsTypeError,
        "days is array([ True]): give a numpy array of datetime64[D]",
    ),
    # Units.
    (
        working_deadlines,
        (moments("2026-03", unit="M"), HOUR, DESK),
        FactsTypeError,
        f"starts is dtype('<M8[M]'): {NO_LONGER}",
    ),
    (
        working_deadlines,
        (moments("2026", unit="Y"), HOUR, DESK),
        FactsTypeError,
        f"starts is dtype('<M8[Y]'): {NO_LONGER}",
    ),
    (
        working_deadlines,
        (np.zeros(1, np.int64).view("M8"), HOUR, DESK),
        FactsTypeError,
        f"starts is dtype('<M8'): {NO_LONGER}",
    ),
    (
        working_deadlines,
        (STARTS, np.ones(2, np.int64).view("m8"), DESK),
        FactsTypeError,
        f"amount is dtype('<m8'): {NO_LONGER}",
    ),
    (
        working_deadlines,
        (STARTS, lengths(1, 2, unit="M"), DESK),
        FactsTypeError,
        f"amount is dtype('<m8[M]'): {NO_LONGER}",
    ),
    (
        working_between,
        (STARTS, np.array([1, 2], "M8[100ns]"), DESK),
        FactsTypeError,
        "ends is dtype('<M8[100ns]'): give single ns",
    ),
    (is_working_day, (STARTS, DESK), FactsTypeError, f"days is dtype('<M8[us]'): {OF_DATES}"),
    (add_working_days, (np.array([1], "M8[7D]"), 1, DESK), FactsTypeError, f"days is dtype('<M8[7D]'): {OF_DATES}"),
    (
        add_working_days,
        (moments("2026-03-05", unit="W"), 1, DESK),
        FactsTypeError,
        f"days is dtype('<M8[W]'): {OF_DATES}",
    ),
    # Parts of a microsecond.
    (
        working_deadlines,
        (np.array([1_000, 1_001, 1_999], "M8[ns]"), HOUR, OPEN_ALWAYS),
        FactsError,
        "starts[1] is np.datetime64('1970-01-01T00:00:00.000001001'): give whole microseconds; 1 more like it",
    ),
    (
        working_deadlines,
        (STARTS, lengths(-1_000, -1, unit="ns"), DESK),
        FactsError,
        "amount[1] is np.timedelta64(-1,'ns'): give whole microseconds",
    ),
    # Amounts and counts.
    (working_deadlines, (STARTS, 3600, DESK), FactsTypeError, f"amount is 3600: {PLAIN}"),
    (
        working_deadlines,
        (STARTS, np.timedelta64(1, "h"), DESK),
        FactsTypeError,
        f"amount is np.timedelta64(1,'h'): {PLAIN}",
    ),
    (
        working_deadlines,
        (STARTS, pendulum.duration(hours=1), DESK),
        FactsTypeError,
        f"amount is Duration(hours=1): {PLAIN}",
    ),
    (
        working_deadlines,
        (STARTS, np.array([1, 2]), DESK),
        FactsTypeError,
        "amount is array([1, 2]): give a numpy array of timedelta64",
    ),
    (working_deadlines, (STARTS, lengths(1), DESK), FactsError, f"amount is (1,): {ROWS} starts: (2,)"),
    (working_between, (STARTS, STARTS[:1], DESK), FactsError, f"ends is (1,): {ROWS} starts: (2,)"),
    (working_between, (STARTS, STARTS.reshape(2, 1), DESK), FactsError, f"ends is (2, 1): {ROWS} starts: (2,)"),
    (add_working_days, (DAYS, np.array([1, 2, 3]), DESK), FactsError, f"count is (3,): {ROWS} days: (2,)"),
    (add_working_days, (DAYS, 1.5, DESK), FactsTypeError, "count is 1.5: give int"),
    (add_working_days, (DAYS, True, DESK), FactsTypeError, "count is True: give int"),
    (
        add_working_days,
        (DAYS, np.array([1.0, 2.0]), DESK),
        FactsTypeError,
        "count is array([1., 2.]): give a numpy array of whole numbers",
    ),
    (
        add_working_days,
        (DAYS, np.array([True, False]), DESK),
        FactsTypeError,
        "count is array([ True, False]): give a numpy array of whole numbers",
    ),
    (
        add_working_days,
        (DAYS, lengths(1, 2, unit="D"), DESK),
        FactsTypeError,
        "count is array([1, 2], dtype='timedelta64[D]'): give a numpy array of whole numbers",
    ),
    # Calendars.
    (working_deadlines, (STARTS, HOUR, None), CalendarTypeError, f"calendar is None: {NO_CALENDAR}"),
    (working_between, (STARTS, STARTS, "UTC"), CalendarTypeError, f"calendar is 'UTC': {NO_CALENDAR}"),
    (is_working_day, (DAYS, {}), CalendarTypeError, f"calendar is {{}}: {NO_CALENDAR}"),
    (add_working_days, (DAYS, 1, 2026), CalendarTypeError, f"calendar is 2026: {NO_CALENDAR}"),
    # Rows without an answer.
    (
        working_deadlines,
        (moments("2025-03-06"), HOUR, IN_2026),
        CalendarCoverageError,
        f"starts[0] is np.datetime64('2025-03-06T00:00:00.000000'): {IN_UTC}",
    ),
    (
        working_between,
        (STARTS, moments("2026-03-06", "2028-03-06", unit="D"), IN_2026),
        CalendarCoverageError,
        f"ends[1] is np.datetime64('2028-03-06'): {IN_UTC}",
    ),
    (
        is_working_day,
        (dates("2026-03-06", "2027-03-06", "2028-03-06", "2029-03-06"), IN_2026),
        CalendarCoverageError,
        f"days[1] is np.datetime64('2027-03-06'): {IN_UTC}; 2 more like it",
    ),
    (
        add_working_days,
        (dates("2026-03-06", "2026-12-31"), 1, IN_2026),
        CalendarCoverageError,
        f"days[1] is np.datetime64('2026-12-31'): {IN_UTC}",
    ),
    (
        working_deadlines,
        (moments("2026-06-01"), timedelta(days=36_900), OPEN_ALWAYS),
        CalendarError,
        f"starts[0] is np.datetime64('2026-06-01T00:00:00.000000'): {A_CENTURY}",
    ),
    (
        add_working_days,
        (dates("2026-06-01"), 36_900, OPEN_ALWAYS),
        CalendarError,
        "days[0] is np.datetime64('2026-06-01'): give a count that leads to a date within 100 years",
    ),
]
OPTIONS = [
    (
        working_deadlines,
        (STARTS, HOUR, DESK),
        {"edge": "shut"},
        CalendarError,
        'edge is \'shut\': give "close" or "open"',
    ),
    (working_deadlines, (STARTS, HOUR, DESK), {"edge": None}, CalendarError, 'edge is None: give "close" or "open"'),
    *(
        (ask, question, {"on_bad": "skip"}, FactsError, 'on_bad is \'skip\': give "raise" or "mask"')
        for ask, question in [
            (working_deadlines, (STARTS, HOUR, DESK)),
            (working_between, (STARTS, STARTS, DESK)),
            (is_working_day, (DAYS, DESK)),
            (add_working_days, (DAYS, 1, DESK)),
        ]
    ),
    (
        compiled,
        ("office",),
        {"first": 2026, "last": 2026},
        CalendarTypeError,
        "calendar is 'office': give WorkingCalendar",
    ),
    (compiled, (DESK,), {"first": "2026", "last": 2026}, CalendarTypeError, "first is '2026': give int"),
    (compiled, (DESK,), {"first": 2026, "last": 2026.0}, CalendarTypeError, "last is 2026.0: give int"),
    (compiled, (DESK,), {"first": True, "last": 2026}, CalendarTypeError, "first is True: give int"),
    (compiled, (DESK,), {"first": 2026, "last": 2025}, CalendarError, "last is 2025: give 2026 or later"),
    (compiled, (DESK,), {"first": 1899, "last": 2026}, CalendarError, f"first is 1899: give a year {YEARS}"),
    (compiled, (DESK,), {"first": 2026, "last": 2200}, CalendarError, f"last is 2200: give a year {YEARS}"),
    (
        compiled,
        (IN_2026,),
        {"first": 2027, "last": 2030},
        CalendarCoverageError,
        "first is 2027: give years from 2026 to 2026",
    ),
]
TABLE = [*((ask, question, {}, error, said) for ask, question, error, said in CASES), *OPTIONS]


@pytest.mark.parametrize(
    ("ask", "question", "options", "error", "said"), TABLE, ids=[f"{row[0].__name__}: {row[4]}" for row in TABLE]
)
class TestBadInput:
    """What has no answer is a typed error that says what to give instead, and survives pickling."""

    def test_it_is_refused(self, ask, question, options, error, said):
        with pytest.raises(error) as caught:
            ask(*question, **options)
        assert type(caught.value) is error
        assert str(caught.value) == said
        assert str(pickled(caught.value)) == said
