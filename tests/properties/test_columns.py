"""The columns say what the scalar calendar says, row by row, and refuse the same rows."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.errors import CalendarError
from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, china
from servicepolicy.columns import add_working_days, is_working_day, working_between, working_deadlines
from tests.columns.desk import LAYOUTS, stored
from tests.properties.strategies import SCENES, Scene, amounts, calendars, moments

MICROSECOND = timedelta(microseconds=1)
UNITS = {"s": 10**6, "ms": 10**3, "us": 1, "ns": 1, "m": 60 * 10**6, "h": 3_600 * 10**6, "D": 86_400 * 10**6}
"""What starts may come in, and how many microseconds each is; nanoseconds are whole microseconds."""
unhurried = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)

NOTICED = china()
WEEKS = ["Mon-Fri 09:00-17:00", "Mon-Sun 00:00-24:00", "Mon 10:00-10:01", "Mon-Sun 22:00-06:00", "Sat-Sun 01:30-03:30"]
PLACES = {
    "any": SCENES,
    "what China has announced": st.builds(
        Scene,
        st.sampled_from(["Asia/Shanghai", "America/New_York"]),
        st.dates(NOTICED.first, NOTICED.last) | st.sampled_from([NOTICED.first, NOTICED.last]),
    ),
    "the first and the last year": st.builds(
        Scene,
        st.sampled_from(["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"]),
        st.sampled_from([date(1900, 1, 1), date(1900, 12, 31), date(2199, 1, 1), date(2199, 12, 31)]),
    ),
}


@st.composite
def places(draw, kind):
    """A calendar of some kind, and the scene that its rows lie around."""
    scene = draw(PLACES[kind])
    if kind == "any":
        calendar = draw(calendars(scene))
        match draw(st.sampled_from(["alone", "&", "|"])):
            case "&":
                calendar &= draw(calendars(scene))
            case "|":
                calendar |= draw(calendars(scene))
            case _:
                pass
        return scene, calendar
    hours = WeeklyHours.parse(draw(st.sampled_from(WEEKS)))
    days = NOTICED if kind == "what China has announced" else None
    return scene, WorkingCalendar(zone=scene.zone, hours=hours, days=days)


ROWS = st.integers(0, 6)
KINDS = pytest.mark.parametrize("kind", PLACES)


def counted(moment):
    """A moment as microseconds since 1970 in UTC."""
    return (in_utc(moment) - EPOCH) // MICROSECOND


def column_of_moments(draw, scene, rows):
    """Moments around a scene in any unit: the column, and each moment or None where it is missing."""
    unit = draw(st.sampled_from(list(UNITS)))
    step = UNITS[unit]
    given = [counted(draw(moments(scene))) // step * step for _ in range(rows)]
    there = [draw(st.sampled_from([True, True, True, True, False])) for _ in given]
    column = np.array(given, "M8[us]").astype(f"M8[{unit}]")
    gaps = ~np.array(there, bool)
    if draw(st.booleans()):
        column = np.ma.MaskedArray(column, mask=gaps)
    else:
        column[gaps] = "NaT"
        column = stored(column, draw(st.sampled_from(LAYOUTS)))
    asked = [EPOCH + one * MICROSECOND if known else None for one, known in zip(given, there, strict=True)]
    return column, asked


def answers(rows, ask):
    """What the scalar calendar says of each row: missing, an answer, or refused."""
    said = []
    for row in rows:
        try:
            said.append("missing" if None in row else ask(*row))
        except CalendarError:
            said.append("refused")
    return said


def agree(ask, said, unit):
    """Whether the columns answer, mask and refuse the same rows.

    Args:
        ask: Asks the column, given `on_bad`.
        said: What the scalar calendar says, answers as whole numbers.
        unit: What the numbers count.
    """
    found = ask("mask")
    raw = found.data.astype(f"{found.dtype.kind}8[{unit}]").view(np.int64) if unit else found.data
    told = [None if gap else one for one, gap in zip(raw.tolist(), np.ma.getmaskarray(found).tolist(), strict=True)]
    assert told == [None if one in ("missing", "refused") else one for one in said]
    if "refused" not in said:
        again = ask("raise")
        assert np.array_equal(np.ma.getdata(again), found.data, equal_nan=bool(unit))
        return
    with pytest.raises(CalendarError) as caught:
        ask("raise")
    assert said[int(caught.value.field.partition("[")[2].rstrip("]"))] == "refused"


@KINDS
class TestWorkingDeadlines:
    """A column of starts, with one amount or one a row, leads where `WorkingCalendar.add` leads each."""

    @unhurried
    @given(st.data())
    def test_row_by_row(self, kind, data):
        scene, calendar = data.draw(places(kind))
        starts, asked = column_of_moments(data.draw, scene, data.draw(ROWS))
        edge = data.draw(st.sampled_from(["close", "open"]))
        amount = given_amounts = data.draw(amounts(calendar.hours))
        each = [amount] * len(asked)
        if data.draw(st.booleans()):
            each = [data.draw(amounts(calendar.hours)) for _ in asked]
            given_amounts = stored(np.array(each, "m8[us]"), data.draw(st.sampled_from(LAYOUTS)))
        before = np.asarray(starts).tobytes()
        said = answers(zip(asked, each, strict=True), lambda *row: counted(calendar.add(*row, edge=edge)))
        agree(lambda on_bad: working_deadlines(starts, given_amounts, calendar, edge=edge, on_bad=on_bad), said, "us")
        assert np.asarray(starts).tobytes() == before


@KINDS
class TestWorkingBetween:
    """Between two columns lies what `WorkingCalendar.between` finds row by row."""

    @unhurried
    @given(st.data())
    def test_row_by_row(self, kind, data):
        scene, calendar = data.draw(places(kind))
        rows = data.draw(ROWS)
        (starts, begun), (ends, ended) = (column_of_moments(data.draw, scene, rows) for _ in range(2))
        said = answers(zip(begun, ended, strict=True), lambda *row: calendar.between(*row) // MICROSECOND)
        agree(lambda on_bad: working_between(starts, ends, calendar, on_bad=on_bad), said, "us")


@KINDS
class TestDays:
    """Dates are working days, and are counted, as by `is_working_day` and `add_working_days` of the calendar."""

    @unhurried
    @given(st.data())
    def test_row_by_row(self, kind, data):
        scene, calendar = data.draw(places(kind))
        asked = data.draw(st.lists(st.sampled_from([*scene.dates, None]), max_size=6))
        days = stored(np.array(asked, "M8[D]"), data.draw(st.sampled_from(LAYOUTS)))
        count = data.draw(st.integers(-400, 400) | st.integers(-3, 3))
        counts = [data.draw(st.integers(-20, 20)) for _ in asked]

        def after(day, number):
            """A date that the calendar does not know whole is no answer, though `add_working_days` may give it."""
            found = calendar.add_working_days(day, number)
            calendar.is_working_day(found)
            return (found - date(1970, 1, 1)).days

        said = answers(((day,) for day in asked), calendar.is_working_day)
        agree(lambda on_bad: is_working_day(days, calendar, on_bad=on_bad), said, None)
        said = answers(((day, count) for day in asked), after)
        agree(lambda on_bad: add_working_days(days, count, calendar, on_bad=on_bad), said, "D")
        said = answers(zip(asked, counts, strict=True), after)
        agree(lambda on_bad: add_working_days(days, np.array(counts, int), calendar, on_bad=on_bad), said, "D")


def test_moments_of_the_standard_library_are_counted_from_1970():
    """So that the oracle's numbers are numpy's."""
    assert counted(datetime(1970, 1, 2, tzinfo=UTC)) == np.datetime64("1970-01-02", "us").astype(int)
