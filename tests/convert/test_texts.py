"""Single values are written in one form, exactly, and read in no other."""

import tomllib
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

import pendulum
import pytest

from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.moments import in_utc
from servicepolicy.convert import texts
from tests.builders import at
from tests.convert.desk import zone_of

KOLKATA = timezone(timedelta(hours=5, minutes=30))


class Nameless(tzinfo):
    """A zone of somebody's own."""

    def utcoffset(self, _):
        return timedelta(hours=8)

    def dst(self, _):
        return timedelta(0)

    def tzname(self, _):
        return "somewhere"


def is_refused(read, value, says):
    """The problem of a value is that one, without a place: whoever called adds it."""
    with pytest.raises(ConversionError) as caught:
        read(value)
    assert caught.value.field == ""
    assert says in caught.value.expected


class TestMoments:
    """A moment keeps its instant, its zone and the pass of an hour that comes twice."""

    @pytest.mark.parametrize(
        ("moment", "text"),
        [
            (at("2026-03-06 16:00"), "2026-03-06T16:00:00+08:00[Asia/Shanghai]"),
            (pendulum.datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), "2026-03-06T16:00:00+08:00[Asia/Shanghai]"),
            (at("2026-03-06 16:00:00.000001"), "2026-03-06T16:00:00.000001+08:00[Asia/Shanghai]"),
            (at("2026-11-01 01:30", "America/New_York"), "2026-11-01T01:30:00-04:00[America/New_York]"),
            (at("2026-11-01 01:30", "America/New_York", fold=1), "2026-11-01T01:30:00-05:00[America/New_York]"),
            (at("2026-03-08 02:30", "America/New_York"), "2026-03-08T02:30:00-05:00[America/New_York]"),
            (at("2026-03-08 02:30", "America/New_York", fold=1), "2026-03-08T02:30:00-04:00[America/New_York]"),
            (at("1900-06-01 12:00"), "1900-06-01T12:00:00+08:05:43[Asia/Shanghai]"),
            (datetime(2026, 3, 6, tzinfo=timezone(timedelta(seconds=29143))), "2026-03-06T00:00:00+08:05:43"),
            (datetime(2026, 3, 6, 8, tzinfo=UTC), "2026-03-06T08:00:00+00:00[UTC]"),
            (pendulum.datetime(2026, 3, 6, 8), "2026-03-06T08:00:00+00:00[UTC]"),
            (datetime(2026, 3, 6, 16, tzinfo=KOLKATA), "2026-03-06T16:00:00+05:30"),
            (pendulum.parse("2026-03-06T16:00:00-03:30"), "2026-03-06T16:00:00-03:30"),
        ],
    )
    def test_there_and_back(self, moment, text):
        assert texts.moment_text(moment) == text
        again = texts.a_moment(text)
        assert in_utc(again) == in_utc(moment)
        assert again.isoformat() == moment.isoformat()
        assert zone_of(again) == zone_of(moment)
        assert texts.moment_text(again) == text

    @pytest.mark.parametrize("fold", [0, 1])
    def test_the_pass_of_a_repeated_hour(self, fold):
        moment = at("2026-11-01 01:30", "America/New_York", fold=fold)
        assert texts.a_moment(texts.moment_text(moment)).fold == fold

    def test_z_is_utc(self):
        assert texts.a_moment("2026-03-06T08:00:00Z").timezone_name == "UTC"

    def test_seconds_may_be_left_out(self):
        assert texts.a_moment("2026-03-06T16:00+08:00[Asia/Shanghai]").isoformat() == "2026-03-06T16:00:00+08:00"

    def test_what_toml_has_read(self):
        assert texts.a_moment(datetime(2026, 3, 6, 16, tzinfo=KOLKATA)).isoformat() == "2026-03-06T16:00:00+05:30"

    @pytest.mark.parametrize(
        ("value", "says"),
        [
            ("2026-03-06T16:00:00", "without an offset nobody knows which moment it is"),
            ("2026-03-06T16:00:00[Asia/Shanghai]", "without an offset nobody knows which moment it is"),
            (datetime(2026, 3, 6, 16), "give a moment with its offset and zone"),
            ("2026-03-06", "give a moment with its offset and zone"),
            ("2026-03-06 16:00:00+08:00", "give a moment with its offset and zone"),
            ("20260306T160000+0800", "give a moment with its offset and zone"),
            ("2026-03-06T16:00:00.0000001+08:00", "give a moment with its offset and zone"),
            ("2026-02-30T16:00:00+08:00", "day is out of range for month"),
            ("2026-03-06T16:00:00+25:00", "offset must be"),
            ("2026-03-06T16:00:00+08:00[Asia/Shangai]", "give a name of the IANA database"),
            ("2026-03-06T16:00:00+09:00[Asia/Shanghai]", "as in 2026-03-06T16:00:00+08:00[Asia/Shanghai]"),
            ("0001-01-01T00:00:00+08:00", "give a moment from the year 1 to 9999 in UTC"),
            ("9999-12-31T23:59:59-05:00[America/New_York]", "give a moment from the year 1 to 9999 in UTC"),
            (1772784000, "give a moment with its offset and zone"),
            (None, "give a moment with its offset and zone"),
        ],
    )
    def test_refused(self, value, says):
        is_refused(texts.a_moment, value, says)

    def test_a_zone_without_a_name_cannot_be_written(self):
        is_refused(texts.moment_text, datetime(2026, 3, 6, tzinfo=Nameless()), "this one has no name to write down")

    def test_nor_can_a_moment_without_zone(self):
        is_refused(texts.moment_text, datetime(2026, 3, 6), "give a moment with its offset and zone")


class TestLengthsOfTime:
    """ISO 8601 durations in hours, minutes and seconds, to the microsecond; days are not always 24 hours long."""

    @pytest.mark.parametrize(
        ("length", "text"),
        [
            (timedelta(0), "PT0S"),
            (timedelta(hours=24), "PT24H"),
            (timedelta(days=36525), "PT876600H"),
            (timedelta(minutes=90), "PT1H30M"),
            (timedelta(minutes=5), "PT5M"),
            (timedelta(hours=1, seconds=1), "PT1H1S"),
            (timedelta(microseconds=1), "PT0.000001S"),
            (timedelta(seconds=1, microseconds=500_000), "PT1.5S"),
            (-timedelta(minutes=90), "-PT1H30M"),
            (timedelta.max, "PT23999999999H59M59.999999S"),
        ],
    )
    def test_there_and_back(self, length, text):
        assert texts.duration_text(length) == text
        assert texts.a_duration(text) == length

    @pytest.mark.parametrize(
        "value",
        ["P1D", "P1M", "PT", "PT1", "1:30", "pt1h", "PT1.5H", "PT1H ", "P1DT1H", "PT0.0000001S", "", 90, 1.5, None],
    )
    def test_refused(self, value):
        is_refused(texts.a_duration, value, "give an ISO 8601 duration in hours, minutes and seconds")

    def test_too_long(self):
        is_refused(texts.a_duration, "PT99999999999H", "no length is that long")

    def test_a_length_of_pendulum_cannot_be_written(self):
        is_refused(texts.duration_text, pendulum.duration(hours=1), "give a datetime.timedelta")


class TestDatesAndTimes:
    """ISO 8601 dates and times of day; what TOML has read may come as it is."""

    @pytest.mark.parametrize("value", ["2026-03-06", date(2026, 3, 6), pendulum.date(2026, 3, 6)])
    def test_dates(self, value):
        assert texts.a_date(value) == date(2026, 3, 6)

    @pytest.mark.parametrize(
        "value", ["2026-3-6", "20260306", "2026-W10-5", "2026-02-30", at("2026-03-06 16:00"), 20260307, None]
    )
    def test_no_dates(self, value):
        is_refused(texts.a_date, value, "give a date, such as")

    @pytest.mark.parametrize("value", ["17:30", "17:30:00", "17:30:00.000000", time(17, 30)])
    def test_times(self, value):
        assert texts.a_time(value) == time(17, 30)

    @pytest.mark.parametrize("value", ["5:30", "1730", "24:00", "17:30+08:00", time(17, 30, tzinfo=UTC), 17, None])
    def test_no_times(self, value):
        is_refused(texts.a_time, value, "give a time of day without zone")

    def test_written(self):
        assert texts.date_text(date(2026, 3, 6)) == "2026-03-06"
        assert texts.time_text(time(17, 30, 0, 1)) == "17:30:00.000001"


class TestNumbers:
    """No number is read that may have been another one before: no float, and no bool."""

    @pytest.mark.parametrize("text", ["0.01", "0.10", "-5", "120.00", "1E+2", "1E-99999", "0"])
    def test_a_decimal_keeps_its_digits(self, text):
        assert texts.decimal_text(texts.a_decimal(text)) == text

    def test_a_whole_number_is_a_decimal(self):
        assert texts.a_decimal(10) == Decimal(10)

    def test_so_is_what_a_parser_has_read_exactly(self):
        assert texts.a_decimal(tomllib.loads("share = 0.10", parse_float=Decimal)["share"]) == Decimal("0.10")

    @pytest.mark.parametrize(
        "value", [0.01, Decimal("Infinity"), True, "1,5", " 1", "1_000", "NaN", "Infinity", "1e2", "", "１", ".5", None]
    )
    def test_no_decimals(self, value):
        is_refused(texts.a_decimal, value, "give a decimal number as text")

    @pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity")])
    def test_what_is_not_finite_cannot_be_written(self, value):
        is_refused(texts.decimal_text, value, "give a finite number")

    @pytest.mark.parametrize("value", [30.0, True, "30", Decimal(30), None])
    def test_no_whole_numbers(self, value):
        is_refused(texts.a_number, value, "give a whole number")

    @pytest.mark.parametrize("value", [1, 0, "true", None])
    def test_neither_true_nor_false(self, value):
        is_refused(texts.a_bool, value, "give true or false")

    @pytest.mark.parametrize("value", [1, True, None, b"text"])
    def test_no_texts(self, value):
        is_refused(texts.a_text, value, "give a text")
