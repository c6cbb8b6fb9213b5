"""Wall clocks that jump: gaps, repeated hours, missing midnights, and years that end in one."""

from datetime import date, time

import pendulum
import pytest

from servicepolicy.calendars import AbsoluteClosure
from tests.builders import at
from tests.calendars.desk import (
    ALWAYS,
    LONDON,
    MICROSECOND,
    NEW_YORK,
    SHANGHAI,
    a_calendar,
    a_year,
    hours,
    pickled,
    stretches,
)

# New York in 2026: on Sunday 8 March 02:00 becomes 03:00, on Sunday 1 November 02:00 becomes 01:00.
OPEN = a_calendar(ALWAYS, NEW_YORK)


def ny(text, *, fold=0):
    """A moment in New York; fold=1 is the second pass of a repeated hour."""
    return at(text, NEW_YORK, fold=fold)


class TestLengthOfDays:
    """A day is as long as its clock says: 23 hours with a gap, 25 with a repeated hour."""

    @pytest.mark.parametrize(
        ("zone", "day", "length"),
        [
            pytest.param(NEW_YORK, date(2026, 3, 7), hours(24), id="New York, before"),
            pytest.param(NEW_YORK, date(2026, 3, 8), hours(23), id="New York, gap"),
            pytest.param(NEW_YORK, date(2026, 11, 1), hours(25), id="New York, repeated hour"),
            pytest.param(LONDON, date(2026, 3, 29), hours(23), id="London, gap"),
            pytest.param(LONDON, date(2026, 10, 25), hours(25), id="London, repeated hour"),
            pytest.param("Asia/Tehran", date(2021, 3, 22), hours(23), id="Tehran, midnight is missing"),
            pytest.param("Asia/Tehran", date(2021, 9, 21), hours(25), id="Tehran, back at midnight"),
            pytest.param("America/Sao_Paulo", date(2018, 11, 4), hours(23), id="Sao Paulo, midnight is missing"),
            pytest.param("America/Sao_Paulo", date(2018, 2, 17), hours(25), id="Sao Paulo, back at midnight"),
            pytest.param("Africa/Cairo", date(2023, 4, 28), hours(23), id="Cairo, midnight is missing"),
            pytest.param("Africa/Cairo", date(2023, 10, 26), hours(25), id="Cairo, back at midnight"),
            pytest.param(SHANGHAI, date(1985, 5, 5), hours(24), id="Shanghai 1985, no summer time"),
            pytest.param(SHANGHAI, date(1986, 5, 4), hours(23), id="Shanghai 1986, gap"),
            pytest.param(SHANGHAI, date(1986, 9, 14), hours(25), id="Shanghai 1986, repeated hour"),
            pytest.param(SHANGHAI, date(1991, 4, 14), hours(23), id="Shanghai 1991, gap"),
            pytest.param(SHANGHAI, date(1991, 9, 15), hours(25), id="Shanghai 1991, repeated hour"),
            pytest.param(SHANGHAI, date(1992, 4, 12), hours(24), id="Shanghai 1992, no summer time"),
            pytest.param("Australia/Lord_Howe", date(2026, 4, 5), hours(24, minutes=30), id="Lord Howe, half an hour"),
            pytest.param("Australia/Lord_Howe", date(2026, 10, 4), hours(23, minutes=30), id="Lord Howe, half a gap"),
            pytest.param("Asia/Dhaka", date(2009, 12, 31), hours(25), id="Dhaka, the last hour of the year twice"),
            pytest.param("Asia/Singapore", date(1981, 12, 31), hours(23, minutes=30), id="Singapore, it is missing"),
            pytest.param(
                "Asia/Kathmandu", date(1986, 1, 1), hours(23, minutes=45), id="Kathmandu, from 00:00 to 00:15"
            ),
            pytest.param(
                SHANGHAI, date(1900, 12, 31), hours(24, minutes=5, seconds=43), id="Shanghai, local mean time"
            ),
        ],
    )
    def test_open_all_day(self, zone, day, length):
        calendar = a_calendar(ALWAYS, zone)
        begins, ends = calendar.at(day, time(0)), calendar.at(date.fromordinal(day.toordinal() + 1), time(0))
        assert calendar.between(begins, ends) == length
        assert calendar.between(ends, begins) == -length
        assert calendar.add(begins, length).isoformat() == ends.isoformat()
        assert calendar.subtract(ends, length).isoformat() == begins.isoformat()

    @pytest.mark.parametrize("year", [1985, 1986, 1987, 1990, 1991, 2025])
    def test_the_years_of_shanghai_all_have_8760_hours(self, year):
        calendar = a_calendar(ALWAYS, SHANGHAI)
        assert calendar.between(at(f"{year}-01-01 00:00"), at(f"{year + 1}-01-01 00:00")) == hours(8760)


class TestAcrossAChange:
    """Working time is time that passes, whatever the clock shows."""

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param(ny("2026-03-08 01:30"), hours(1), "2026-03-08T03:30:00-04:00", id="over the gap"),
            pytest.param(ny("2026-03-08 00:00"), hours(2), "2026-03-08T03:00:00-04:00", id="up to the gap"),
            pytest.param(ny("2026-03-08 00:00"), hours(24), "2026-03-09T01:00:00-04:00", id="a day of 23 hours"),
            pytest.param(ny("2026-03-08 03:30"), hours(-1), "2026-03-08T01:30:00-05:00", id="back over the gap"),
            pytest.param(ny("2026-03-08 03:00"), -MICROSECOND, "2026-03-08T01:59:59.999999-05:00", id="just before it"),
            pytest.param(ny("2026-11-01 00:30"), hours(1), "2026-11-01T01:30:00-04:00", id="into the first pass"),
            pytest.param(ny("2026-11-01 00:30"), hours(2), "2026-11-01T01:30:00-05:00", id="into the second pass"),
            pytest.param(ny("2026-11-01 00:30"), hours(3), "2026-11-01T02:30:00-05:00", id="past both"),
            pytest.param(ny("2026-11-01 01:30"), hours(1), "2026-11-01T01:30:00-05:00", id="from one to the other"),
            pytest.param(ny("2026-11-01 01:00"), hours(1), "2026-11-01T01:00:00-05:00", id="to where it begins"),
            pytest.param(
                ny("2026-11-01 01:30", fold=1), hours(minutes=15), "2026-11-01T01:45:00-05:00", id="within it"
            ),
            pytest.param(ny("2026-11-01 01:30", fold=1), hours(1), "2026-11-01T02:30:00-05:00", id="out of it"),
            pytest.param(ny("2026-11-01 02:30"), hours(-1), "2026-11-01T01:30:00-05:00", id="back into the second"),
            pytest.param(ny("2026-11-01 02:30"), hours(-2), "2026-11-01T01:30:00-04:00", id="back into the first"),
            pytest.param(
                ny("2026-11-01 01:00", fold=1),
                -MICROSECOND,
                "2026-11-01T01:59:59.999999-04:00",
                id="the end of the first",
            ),
            pytest.param(ny("2026-11-01 00:00"), hours(24), "2026-11-01T23:00:00-05:00", id="a day of 25 hours"),
            pytest.param(ny("2026-01-01 00:00"), hours(8760), "2027-01-01T00:00:00-05:00", id="a year with both"),
        ],
    )
    def test_add(self, start, amount, end):
        assert OPEN.add(start, amount).isoformat() == end
        assert OPEN.elapse(start, amount).isoformat() == end

    def test_the_passes_of_a_repeated_hour_are_an_hour_apart(self):
        assert OPEN.between(ny("2026-11-01 01:30"), ny("2026-11-01 01:30", fold=1)) == hours(1)
        assert OPEN.between(ny("2026-11-01 01:30", fold=1), ny("2026-11-01 01:30")) == hours(-1)

    @pytest.mark.parametrize(("fold", "offset"), [(0, "-04:00"), (1, "-05:00")])
    @pytest.mark.parametrize("seen", [NEW_YORK, LONDON, "UTC", SHANGHAI])
    def test_a_moment_of_either_pass_stays_itself(self, fold, offset, seen):
        moment = ny("2026-11-01 01:30", fold=fold).astimezone(pendulum.timezone(seen))
        told = f"2026-11-01T01:30:00{offset}"
        assert OPEN.local(moment).isoformat() == told
        assert OPEN.add(moment, hours(0)).isoformat() == told
        assert OPEN.next_open(moment).isoformat() == told
        assert OPEN.previous_close(moment).isoformat() == told
        assert OPEN.local(moment).fold == fold

    def test_office_hours_keep_their_place_on_the_clock(self):
        office = a_calendar(zone=NEW_YORK)
        assert office.add(ny("2026-03-06 16:00"), hours(2)).isoformat() == "2026-03-09T10:00:00-04:00"
        assert office.add(ny("2026-10-30 16:00"), hours(2)).isoformat() == "2026-11-02T10:00:00-05:00"
        assert office.subtract(ny("2026-03-09 10:00"), hours(2)).isoformat() == "2026-03-06T16:00:00-05:00"
        assert office.between(ny("2026-03-01 00:00"), ny("2026-04-01 00:00")) == hours(22 * 8)

    def test_office_hours_in_shanghais_first_summer(self):
        office = a_calendar("Mon-Fri 08:30-17:30", SHANGHAI)
        assert office.add(at("1986-05-02 17:00"), hours(1)).isoformat() == "1986-05-05T09:00:00+09:00"
        assert office.add(at("1986-09-12 17:00"), hours(1)).isoformat() == "1986-09-15T09:00:00+08:00"


class TestABoundInAGap:
    """An opening or closing that the clock skips moves forward by the gap."""

    @pytest.mark.parametrize(
        ("text", "open_time"),
        [
            pytest.param("02:30-04:00", ["03:30:00-04:00/04:00:00-04:00"], id="opening"),
            pytest.param("01:00-02:30", ["01:00:00-05:00/03:30:00-04:00"], id="closing"),
            pytest.param("02:15-02:45", ["03:15:00-04:00/03:45:00-04:00"], id="both"),
            pytest.param("02:00-04:00", ["03:00:00-04:00/04:00:00-04:00"], id="opening where it begins"),
            pytest.param("01:00-02:00", ["01:00:00-05:00/03:00:00-04:00"], id="closing where it begins"),
            pytest.param("01:00-03:00", ["01:00:00-05:00/03:00:00-04:00"], id="closing where it ends"),
            pytest.param("02:00-03:00", [], id="the gap itself"),
            pytest.param("02:30-03:15", [], id="opening after the closing"),
        ],
    )
    def test_on_8_march(self, text, open_time):
        calendar = a_calendar(f"Sun {text}", NEW_YORK)
        spans = calendar.intervals(ny("2026-03-08 00:00"), ny("2026-03-09 00:00"))
        assert stretches(spans) == ["/".join(f"2026-03-08T{bound}" for bound in one.split("/")) for one in open_time]
        assert calendar.is_working_day(date(2026, 3, 8)) is bool(open_time)

    @pytest.mark.parametrize(
        ("zone", "day", "opening", "length"),
        [
            pytest.param("Asia/Tehran", date(2021, 3, 22), "2021-03-22T01:00:00+04:30", hours(7), id="Tehran"),
            pytest.param("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T01:00:00-02:00", hours(7), id="Sao Paulo"),
            pytest.param("Africa/Cairo", date(2023, 4, 28), "2023-04-28T01:00:00+03:00", hours(7), id="Cairo"),
        ],
    )
    def test_midnight_itself(self, zone, day, opening, length):
        calendar = a_calendar("Mon-Sun 00:00-08:00", zone)
        assert calendar.opening(day).isoformat() == opening
        assert calendar.at(day, time(0)).isoformat() == opening
        assert calendar.between(calendar.at(day, time(0)), calendar.at(day, time(23))) == length
        assert calendar.is_working_day(day)
        assert calendar.add_working_days(day, -1) == date.fromordinal(day.toordinal() - 1)

    def test_hours_until_a_missing_midnight(self):
        calendar = a_calendar("Sun 16:00-24:00", "Asia/Tehran")
        (span,) = calendar.intervals(at("2021-03-21 00:00", "Asia/Tehran"), at("2021-03-23 00:00", "Asia/Tehran"))
        assert span.ends_at.isoformat() == "2021-03-22T01:00:00+04:30"
        assert calendar.add(span.starts_at, hours(8)).isoformat() == "2021-03-22T01:00:00+04:30"

    def test_a_night_that_closes_in_it(self):
        calendar = a_calendar("Sun 22:00-00:30", "Asia/Tehran")
        (span,) = calendar.intervals(at("2021-03-21 00:00", "Asia/Tehran"), at("2021-03-23 00:00", "Asia/Tehran"))
        assert stretches([span]) == ["2021-03-21T22:00:00+03:30/2021-03-22T01:30:00+04:30"]
        assert calendar.between(span.starts_at, span.ends_at) == hours(2, minutes=30)

    def test_a_question_from_inside_it(self):
        assert OPEN.local(ny("2026-03-08 02:30")).isoformat() == "2026-03-08T03:30:00-04:00"
        assert OPEN.at(date(2026, 3, 8), time(2, 30)).isoformat() == "2026-03-08T03:30:00-04:00"


class TestABoundInARepeatedHour:
    """An opening or closing that the clock shows twice is the first pass."""

    @pytest.mark.parametrize(
        ("text", "open_time", "length"),
        [
            pytest.param("01:30-03:00", "01:30:00-04:00/03:00:00-05:00", hours(2.5), id="opening"),
            pytest.param("00:30-01:30", "00:30:00-04:00/01:30:00-04:00", hours(1), id="closing"),
            pytest.param("01:15-01:45", "01:15:00-04:00/01:45:00-04:00", hours(0.5), id="both"),
            pytest.param("01:00-02:00", "01:00:00-04:00/02:00:00-05:00", hours(2), id="the whole of it"),
            pytest.param("02:00-03:00", "02:00:00-05:00/03:00:00-05:00", hours(1), id="opening after it"),
            pytest.param("00:00-01:00", "00:00:00-04:00/01:00:00-04:00", hours(1), id="closing where it begins"),
        ],
    )
    def test_on_1_november(self, text, open_time, length):
        calendar = a_calendar(f"Sun {text}", NEW_YORK)
        spans = calendar.intervals(ny("2026-11-01 00:00"), ny("2026-11-02 00:00"))
        assert stretches(spans) == ["/".join(f"2026-11-01T{bound}" for bound in open_time.split("/"))]
        assert calendar.between(ny("2026-11-01 00:00"), ny("2026-11-02 00:00")) == length

    def test_the_second_pass_may_be_closed(self):
        calendar = a_calendar("Sun 01:15-01:45", NEW_YORK)
        assert calendar.is_open(ny("2026-11-01 01:30"))
        assert not calendar.is_open(ny("2026-11-01 01:30", fold=1))
        assert calendar.previous_close(ny("2026-11-01 01:30", fold=1)).isoformat() == "2026-11-01T01:45:00-04:00"

    def test_a_time_of_day_there_is_the_first_pass(self):
        assert OPEN.at(date(2026, 11, 1), time(1, 30)).isoformat() == "2026-11-01T01:30:00-04:00"

    def test_open_time_may_begin_in_the_second_pass(self):
        closed = AbsoluteClosure(ny("2026-11-01 01:15"), ny("2026-11-01 01:15", fold=1))
        calendar = a_calendar("Sun 01:00-06:00", NEW_YORK, absolute_closures=[closed])
        assert calendar.next_open(ny("2026-11-01 01:30")).isoformat() == "2026-11-01T01:15:00-05:00"
        assert calendar.add(ny("2026-11-01 01:00"), hours(0.5)).isoformat() == "2026-11-01T01:30:00-05:00"
        assert calendar.add(ny("2026-11-01 01:00"), hours(2)).isoformat() == "2026-11-01T03:00:00-05:00"
        assert calendar.subtract(ny("2026-11-01 03:00"), hours(1.5)).isoformat() == "2026-11-01T01:30:00-05:00"
        assert calendar.subtract(ny("2026-11-01 03:00"), hours(1.75)).isoformat() == "2026-11-01T01:15:00-05:00"
        assert calendar.previous_close(ny("2026-11-01 01:15", fold=1)).isoformat() == "2026-11-01T01:15:00-04:00"

    def test_a_result_there_survives_arithmetic(self):
        end = OPEN.add(ny("2026-11-01 00:30"), hours(2))
        assert OPEN.add(end, hours(1)).isoformat() == "2026-11-01T02:30:00-05:00"
        assert OPEN.between(ny("2026-11-01 00:30"), end) == hours(2)
        assert OPEN.is_open(end)
        (span,) = OPEN.intervals(end, OPEN.add(end, hours(0.25)))
        assert stretches([pickled(span)]) == ["2026-11-01T01:30:00-05:00/2026-11-01T01:45:00-05:00"]


class TestNightsAcrossAChange:
    """A night from 22:00 to 06:00 has seven hours before a gap's morning, nine before a repeated hour's."""

    NIGHT = a_calendar("Sat 22:00-06:00", NEW_YORK)

    @pytest.mark.parametrize(
        ("evening", "length", "morning"),
        [
            ("2026-02-28 22:00", hours(8), "2026-03-01T06:00:00-05:00"),
            ("2026-03-07 22:00", hours(7), "2026-03-08T06:00:00-04:00"),
            ("2026-10-31 22:00", hours(9), "2026-11-01T06:00:00-05:00"),
        ],
    )
    def test_its_length(self, evening, length, morning):
        assert self.NIGHT.add(ny(evening), length).isoformat() == morning
        assert self.NIGHT.between(ny(evening), ny(morning[:10] + " 12:00")) == length
        assert self.NIGHT.subtract(ny(morning[:10] + " 12:00"), length).isoformat()[:16] == evening.replace(" ", "T")

    @pytest.mark.parametrize(
        ("amount", "end"),
        [
            (hours(3), "2026-11-01T01:00:00-04:00"),
            (hours(4), "2026-11-01T01:00:00-05:00"),
            (hours(5), "2026-11-01T02:00:00-05:00"),
        ],
    )
    def test_into_the_repeated_hour(self, amount, end):
        assert self.NIGHT.add(ny("2026-10-31 22:00"), amount).isoformat() == end


class TestYearsThatEndInAChange:
    """A year may end in an hour that comes twice, even with the midnight in it."""

    @pytest.mark.parametrize(
        ("zone", "start", "fold", "end"),
        [
            pytest.param("Asia/Dhaka", "2009-12-31 23:30", 0, "2009-12-31T23:30:00+06:00", id="Dhaka, first pass"),
            pytest.param("Asia/Dhaka", "2009-12-31 23:30", 1, "2010-01-01T00:30:00+06:00", id="Dhaka, second pass"),
            pytest.param(
                "America/Phoenix", "1943-12-31 23:30", 0, "1943-12-31T23:30:00-07:00", id="Phoenix, first pass"
            ),
            pytest.param(
                "America/Phoenix", "1943-12-31 23:30", 1, "1944-01-01T00:30:00-07:00", id="Phoenix, second pass"
            ),
        ],
    )
    def test_an_hour_later(self, zone, start, fold, end):
        calendar = a_calendar(ALWAYS, zone)
        moment = at(start, zone, fold=fold)
        later = calendar.add(moment, hours(1))
        assert later.isoformat() == end
        assert calendar.subtract(later, hours(1)).isoformat() == moment.isoformat()
        assert calendar.between(moment, later) == hours(1)
        assert calendar.is_open(moment)
        assert stretches(calendar.intervals(moment, later)) == [f"{moment.isoformat()}/{end}"]

    def test_years_are_counted_from_their_first_midnight(self):
        calendar = a_calendar(ALWAYS, "America/Phoenix", a_year(1944))
        assert calendar.is_open(at("1943-12-31 23:30", "America/Phoenix", fold=1))
        end = at("1944-01-01 02:00", "America/Phoenix")
        (span,) = calendar.intervals(at("1944-01-01 00:00", "America/Phoenix"), end)
        assert calendar.between(span.starts_at, end) == hours(3)

    def test_a_date_that_never_was(self):
        apia = a_calendar(ALWAYS, "Pacific/Apia")
        before, after = at("2011-12-29 00:00", "Pacific/Apia"), at("2011-12-31 00:00", "Pacific/Apia")
        assert apia.between(before, after) == hours(24)
        assert apia.add(before, hours(24)).isoformat() == "2011-12-31T00:00:00+14:00"
