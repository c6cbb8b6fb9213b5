"""Each way to read the documents, by an example whose answer it changes."""

from datetime import date, timedelta

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import TermNotSet
from servicepolicy.calendars import OFFICE, Elapsed, Festival, WorkingTime
from servicepolicy.rules.timing.holiday_watch import Holidays, HolidayWatchTerms, Watching, assess, windows
from tests.rules.timing.holiday_watch.cases import LATER, THE_FOUR, a_calendar, a_check, a_log, a_shift, spans

LANTERN = date(2026, 3, 3)
"""A Tuesday that is worked."""


class TestWhichHolidays:
    """A063: which holidays count."""

    @pytest.mark.parametrize(
        ("holidays", "dragon_boat", "lantern", "count"),
        [
            (Holidays.ALL_STATUTORY, True, False, 7),
            (Holidays.THE_FOUR_NAMED, False, False, 4),
            (Holidays.WITH_LANTERN, False, True, 5),
        ],
    )
    def test_2026(self, holidays, dragon_boat, lantern, count):
        found = windows(2026, HolidayWatchTerms(holidays=holidays, lantern_days=[LANTERN]))
        assert (("2026-06-19", "2026-06-21") in spans(found)) is dragon_boat
        assert (("2026-03-03", "2026-03-03") in spans(found)) is lantern
        assert len(found) == count
        assert {reason.taken for one in found for reason in one.because[:1]} == {(holidays,)}

    def test_a_named_one_brings_those_it_meets(self):
        """The Mid-Autumn Festival of 2025 lies in the days of National Day."""
        found = windows(2025, HolidayWatchTerms(holidays=Holidays.THE_FOUR_NAMED))
        assert found[-1].holiday.en == "National Day, Mid-Autumn Festival"


class TestTheLanternFestival:
    """A063 (c): the Lantern Festival, where it counts, is a holiday even if it is worked."""

    def terms(self, *days, calendar=OFFICE):
        return HolidayWatchTerms(holidays=Holidays.WITH_LANTERN, lantern_days=days, calendar=calendar)

    def test_a_worked_one_is_a_window_of_one_day(self):
        (one,) = [one for one in windows(2026, self.terms(LANTERN)) if one.holiday.zh == "元宵节"]
        assert one.starts_at.isoformat() == "2026-03-03T00:00:00+08:00"
        assert one.ends_at.isoformat() == "2026-03-04T00:00:00+08:00"
        assert (one.statutory_days, one.extra_days, one.confirmed) == ((LANTERN,), (), True)

    def test_one_on_a_weekend_takes_the_weekend(self):
        """In 2022 it was Tuesday, in 2023 Sunday 5 February."""
        found = windows(2023, self.terms(date(2022, 2, 15), date(2023, 2, 5)))
        (one,) = [one for one in found if one.holiday.en == "Lantern Festival"]
        assert (spans([one]), one.extra_days) == ([("2023-02-04", "2023-02-05")], (date(2023, 2, 4),))

    def test_the_day_of_the_year_must_be_given(self):
        with pytest.raises(TermNotSet) as caught:
            windows(2025, self.terms(LANTERN))
        assert str(caught.value) == (
            "lantern_days is (datetime.date(2026, 3, 3),): give the Lantern Festival of 2025 (D1.3.8a)"
        )

    def test_a_calendar_may_name_it_instead(self):
        calendar = a_calendar(*THE_FOUR, Festival(LANTERN, "Lantern Festival", "元宵节"))
        assert windows(2026, self.terms(calendar=calendar)) == windows(2026, self.terms(LANTERN, calendar=calendar))
        assert [one.holiday.en for one in windows(2026, self.terms(calendar=calendar))][2] == "Lantern Festival"

    def test_it_may_lie_in_another_holiday(self):
        found = windows(2026, self.terms(date(2026, 2, 16)))
        assert found[1].holiday.zh == "农历除夕、元宵节、春节"

    def test_its_days_say_nothing_where_it_does_not_count(self):
        assert windows(2026, HolidayWatchTerms(lantern_days=[LANTERN])) == windows(2026, HolidayWatchTerms())


class TestHowOften:
    """A064: once a day, or all the time."""

    LOG = a_log(*(a_check(f"2026-01-0{day} 12:00") for day in (1, 2, 3)))
    SHIFTS = (a_shift("2026-01-01 00:00", "2026-01-04 00:00"),)

    @pytest.mark.parametrize(
        ("watching", "log", "verdicts"),
        [
            pytest.param(Watching.EACH_DAY, LOG, [Verdict.MET] * 3, id="a look a day"),
            pytest.param(Watching.ALL_THE_TIME, LOG, [Verdict.UNDETERMINED], id="which does not show all the time"),
            pytest.param(Watching.EACH_DAY, a_log(shifts=SHIFTS), [Verdict.BREACHED] * 3, id="shifts are no looks"),
            pytest.param(Watching.ALL_THE_TIME, a_log(shifts=SHIFTS), [Verdict.MET], id="but show all the time"),
        ],
    )
    def test_what_was_done(self, watching, log, verdicts):
        found = assess(log, HolidayWatchTerms(watching=watching), as_of=LATER)
        assert [one.verdict for one in found] == verdicts

    @pytest.mark.parametrize(
        ("hours", "verdicts"),
        [
            (24, [Verdict.MET] * 3),
            (12, [Verdict.BREACHED, Verdict.MET] * 3),
            (18, [Verdict.MET, Verdict.BREACHED, Verdict.MET, Verdict.MET]),
        ],
    )
    def test_a_shorter_interval(self, hours, verdicts):
        """Noon is in the second half of a day; times of 18 hours end at 18:00, at 12:00, at 06:00 and at midnight."""
        found = assess(self.LOG, HolidayWatchTerms(check_interval=timedelta(hours=hours)), as_of=LATER)
        assert [one.verdict for one in found] == verdicts


class TestHowPromptly:
    """A001: what "promptly" means is a figure that the company sets."""

    LOG = a_log(a_check("2026-01-03 10:00", problem="no answer", passed_on_at="2026-01-04 09:00", passed_to="Network"))

    @pytest.mark.parametrize(
        ("limit", "verdict"),
        [
            (None, Verdict.UNDETERMINED),
            (Elapsed(timedelta(hours=22)), Verdict.BREACHED),
            (Elapsed(timedelta(hours=23)), Verdict.MET),
            (WorkingTime(timedelta(hours=1)), Verdict.MET),
        ],
    )
    def test_the_next_morning(self, limit, verdict):
        """4 January 2026 is a make-up working day: an hour of working time ends at 09:30."""
        assert assess(self.LOG, HolidayWatchTerms(pass_on_within=limit), as_of=LATER)[-1].verdict is verdict
