"""China's days off: what the notices say, how far they reach, and that nothing is loaded before it is asked for."""

import copy
import pickle
import subprocess
import sys
from datetime import date, timedelta
from importlib.metadata import version
from textwrap import dedent

import holidays
import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars import DayCalendar, Notice, WeeklyHours, WorkingCalendar, china
from tests.calendars.desk import ALWAYS, SHANGHAI, a_calendar, pickled

A_DAY = timedelta(days=1)
REMEDY = "or give a newer `holidays` release, or the notice itself: days.with_notice(Notice(...))"


def days(first, last):
    """Every date from one to another, both included."""
    return [first + n * A_DAY for n in range((last - first).days + 1)]


def run(code):
    """What a fresh interpreter prints."""
    ran = subprocess.run([sys.executable, "-c", dedent(code)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split()


class TestWholeBlocks:
    """Days off are whole blocks: the notice's days and the weekend that adjoins them."""

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            pytest.param(date(2025, 10, 1), date(2025, 10, 8), id="National Day and Mid-Autumn 2025"),
            pytest.param(date(2024, 2, 10), date(2024, 2, 17), id="Spring Festival 2024, its eve is worked"),
            pytest.param(date(2020, 1, 24), date(2020, 2, 2), id="Spring Festival 2020, prolonged"),
            pytest.param(date(2019, 5, 1), date(2019, 5, 4), id="Labour Day 2019, as amended"),
            pytest.param(date(2018, 12, 30), date(2019, 1, 1), id="New Year 2019, from December on"),
            pytest.param(date(2006, 1, 1), date(2006, 1, 3), id="New Year 2006"),
            pytest.param(date(2026, 1, 1), date(2026, 1, 3), id="New Year 2026"),
        ],
    )
    def test_the_days_of_a_notice(self, first, last):
        block = days(first, last)
        assert set(block) <= china().off
        assert not any(china().is_working_day(day) for day in block)
        assert china().is_working_day(first - A_DAY)
        assert china().is_working_day(last + A_DAY)

    def test_a_weekend_that_adjoins_nothing_is_no_day_off(self):
        assert not {date(2026, 3, 7), date(2026, 3, 8)} & china().off
        assert not china().is_working_day(date(2026, 3, 7))

    def test_it_matters_to_those_who_work_on_weekends(self):
        shop = a_calendar("Mon-Sun 09:00-21:00", SHANGHAI, china())
        assert [shop.is_working_day(day) for day in days(date(2025, 10, 3), date(2025, 10, 5))] == [False] * 3
        assert shop.is_working_day(date(2026, 3, 7))


class TestMakeupDays:
    """A make-up working day is worked though it is a Saturday or Sunday."""

    @pytest.mark.parametrize(
        "day",
        [
            pytest.param(date(2025, 9, 28), id="Sunday before National Day 2025"),
            pytest.param(date(2025, 10, 11), id="Saturday after it"),
            pytest.param(date(2019, 4, 28), id="Sunday of the amended Labour Day 2019"),
            pytest.param(date(2005, 12, 31), id="Saturday that another source has off"),
            pytest.param(date(2026, 1, 4), id="Sunday after New Year 2026"),
        ],
    )
    def test_they_are_worked(self, day):
        assert day in china().makeup
        assert china().is_working_day(day)

    def test_the_year_2025_has_five(self):
        assert sorted(day for day in china().makeup if day.year == 2025) == [
            date(2025, 1, 26),
            date(2025, 2, 8),
            date(2025, 4, 27),
            date(2025, 9, 28),
            date(2025, 10, 11),
        ]


class TestFestivals:
    """The statutory festivals by name, on their own days."""

    def test_the_thirteen_days_of_2025(self):
        assert [(one.day.isoformat(), one.en) for one in china().festivals if one.day.year == 2025] == [
            ("2025-01-01", "New Year's Day"),
            ("2025-01-28", "Chinese New Year's Eve"),
            ("2025-01-29", "Spring Festival"),
            ("2025-01-30", "Spring Festival"),
            ("2025-01-31", "Spring Festival"),
            ("2025-04-04", "Tomb-Sweeping Day"),
            ("2025-05-01", "Labour Day"),
            ("2025-05-02", "Labour Day"),
            ("2025-05-31", "Dragon Boat Festival"),
            ("2025-10-01", "National Day"),
            ("2025-10-02", "National Day"),
            ("2025-10-03", "National Day"),
            ("2025-10-06", "Mid-Autumn Festival"),
        ]

    def test_the_eleven_days_of_2024(self):
        in_2024 = [one for one in china().festivals if one.day.year == 2024]
        assert len(in_2024) == 11
        assert "农历除夕" not in {one.zh for one in in_2024}

    @pytest.mark.parametrize(
        ("day", "names"),
        [
            pytest.param(date(2025, 10, 6), ["中秋节"], id="Mid-Autumn 2025"),
            pytest.param(date(2020, 10, 1), ["中秋节", "国庆节"], id="both on one day"),
            pytest.param(date(2025, 5, 31), ["端午节"], id="on a Saturday"),
            pytest.param(date(2025, 10, 7), [], id="a day off that is no festival"),
            pytest.param(date(2025, 10, 11), [], id="a make-up day"),
        ],
    )
    def test_by_day(self, day, names):
        assert [one.words("zh") for one in china().festivals_on(day)] == names


class TestRange:
    """It answers from 2004-01-01 to the end of the last year with a notice, and refuses outside."""

    def test_it_begins_in_2004(self):
        assert china().first == date(2004, 1, 1)
        assert not china().is_working_day(date(2004, 1, 1))

    def test_it_ends_with_the_last_notice(self):
        last = china().last
        assert last >= date(2026, 12, 31)
        assert (last.month, last.day) == (12, 31)
        noticed, not_yet = (
            {day.year for day in holidays.country_holidays("CN", years=year).weekend_workdays}
            for year in (last.year, last.year + 1)
        )
        assert last.year in noticed
        assert last.year + 1 not in not_yet

    def test_the_days_after_28_december_may_still_change(self):
        assert china().confirmed_through == date(china().last.year, 12, 28)

    @pytest.mark.parametrize("past", [date(2003, 12, 31), date(1, 1, 1), date(9999, 12, 31), None])
    def test_outside_it_names_the_day_the_range_the_source_and_the_remedy(self, past):
        day = past or china().last + A_DAY
        with pytest.raises(CalendarCoverageError) as caught:
            china().is_working_day(day)
        assert (caught.value.field, caught.value.value) == ("day", day)
        assert str(caught.value) == (
            f"day is {day.isoformat()}: give a day from 2004-01-01 to {china().last.isoformat()}, "
            f"the range of holidays {version('holidays')}; {REMEDY}"
        )

    def test_festivals_are_refused_too(self):
        with pytest.raises(CalendarCoverageError, match=r"^day is 2003-10-01: "):
            china().festivals_on(date(2003, 10, 1))


class TestNotices:
    """A notice lays the next year over it, before the release that carries it."""

    def test_the_next_year(self):
        year = china().last.year + 1
        longer = china().with_notice(
            Notice(year=year, off=days(date(year, 10, 1), date(year, 10, 7)), source="国办发明电")
        )
        assert longer.last == date(year, 12, 31)
        assert longer.confirmed_through == date(year, 12, 28)
        assert longer.source == f"holidays {version('holidays')}, 国办发明电 {year}"
        assert not any(longer.is_working_day(day) for day in days(date(year, 10, 1), date(year, 10, 7)))
        assert not longer.is_working_day(date(2025, 10, 8))
        assert china().last == date(year - 1, 12, 31)

    def test_a_gap_is_refused(self):
        year = china().last.year + 2
        with pytest.raises(CalendarError) as caught:
            china().with_notice(Notice(year=year))
        assert str(caught.value) == (
            f"year is {year}: give the notices one after the other: days are known to {china().last.isoformat()}"
        )

    def test_a_company_may_stay_open(self):
        day = date(2025, 10, 6)
        assert china().with_notice(Notice(year=2025, makeup=[day], source="the board")).is_working_day(day)


class TestAName:
    """It is only a name: equal to itself however it is made, and never to a list of days."""

    def test_every_copy_is_the_same_value(self):
        copies = [china(), pickled(china()), copy.copy(china()), copy.deepcopy(china())]
        assert len(set(copies)) == 1
        assert all(one == china() for one in copies)

    def test_the_days_themselves_are_another_value(self):
        assert china() != china().listed()
        assert china().listed() != china()
        assert type(china().listed()) is DayCalendar

    def test_it_is_small(self):
        assert repr(china()) == "china()"
        assert len(pickle.dumps(china())) < 100
        assert china().has_makeup_days

    def test_what_it_does_not_have(self):
        with pytest.raises(AttributeError, match="_nothing"):
            china()._nothing  # type: ignore[attr-defined] # noqa: B018
        with pytest.raises(AttributeError, match="nothing"):
            china().nothing  # type: ignore[attr-defined] # noqa: B018

    def test_one_snapshot_for_the_process(self):
        assert china().listed() is china().listed()


class TestNothingIsLoadedBeforeADayIsLookedUp:
    """`holidays` is imported at the first look-up: not by `china()`, nor by comparing or pickling what has it."""

    @pytest.mark.parametrize(
        "code",
        [
            pytest.param("china()", id="naming it"),
            pytest.param("hash(china()), china() == china(), repr(china()), china().has_makeup_days", id="the name"),
            pytest.param("pickle.loads(pickle.dumps(china())), copy.deepcopy(china())", id="copies of the name"),
            pytest.param("hash(OFFICE), OFFICE == a_calendar(), OFFICE != a_calendar(zone='UTC')", id="a calendar"),
            pytest.param("pickle.loads(pickle.dumps(OFFICE)) == OFFICE, copy.deepcopy(OFFICE)", id="its copies"),
            pytest.param("repr(OFFICE), str(OFFICE.hours), OFFICE.makeup_hours", id="what it says"),
            pytest.param("OFFICE & a_calendar(), hash(OFFICE | a_calendar())", id="joined ones"),
            pytest.param("hash(sp.STANDARD), sp.STANDARD == pickle.loads(pickle.dumps(sp.STANDARD))", id="a policy"),
            pytest.param("repr(sp.STANDARD), copy.deepcopy(sp.STANDARD)", id="its copies and words"),
            pytest.param("sp.STANDARD.with_calendar(a_calendar())", id="another calendar in it"),
            pytest.param(
                "Elapsed(timedelta(1)).after(datetime(2026, 3, 6, tzinfo=UTC), OFFICE)", id="time on the clock"
            ),
            pytest.param("CalendarDays(1).after(datetime(2026, 3, 6, tzinfo=UTC), OFFICE)", id="days on the calendar"),
        ],
    )
    def test_still_only_a_name(self, code):
        assert run(
            f"""
            import copy, pickle, sys
            from datetime import UTC, datetime, timedelta
            import servicepolicy as sp
            from servicepolicy.calendars import *

            def a_calendar(zone="Asia/Shanghai"):
                return WorkingCalendar(zone=zone, hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=china())

            {code}
            print("holidays" in sys.modules)
            """
        ) == ["False"]

    @pytest.mark.parametrize(
        ("code", "answer"),
        [
            pytest.param("china().is_working_day(date(2025, 10, 6))", "False", id="a day"),
            pytest.param("china().last >= date(2026, 12, 31)", "True", id="the range"),
            pytest.param("OFFICE.is_open(datetime(2025, 10, 6, 2, tzinfo=UTC))", "False", id="a moment"),
            pytest.param("OFFICE.add_working_days(date(2025, 9, 30), 1)", "2025-10-09", id="a way"),
        ],
    )
    def test_a_look_up_loads_it(self, code, answer):
        assert run(
            f"""
            import sys
            from datetime import UTC, date, datetime
            from servicepolicy.calendars import *

            print("holidays" in sys.modules)
            print({code})
            print("holidays" in sys.modules)
            """
        ) == ["False", answer, "True"]

    def test_the_first_look_up_by_many_threads_at_once_has_one_answer(self):
        assert run(
            """
            import sys
            from datetime import date
            from threading import Barrier, Thread
            from servicepolicy.calendars import china

            sys.setswitchinterval(1e-6)
            together, answers = Barrier(16), []
            days = [date(2025, 10, 1), date(2025, 10, 11), date(2020, 1, 31), date(2005, 12, 31), date(2026, 10, 1)]

            def ask():
                together.wait()
                answers.append("".join(str(int(china().is_working_day(day))) for day in days))

            threads = [Thread(target=ask) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            print(len(answers), *set(answers))
            """
        ) == ["16", "01010"]


class TestInACalendar:
    """A calendar over China's days takes days off, and the hours of a make-up day from its week."""

    def test_it_looks_into_no_year_without_notice(self):
        office = WorkingCalendar(zone=SHANGHAI, hours=WeeklyHours.parse(ALWAYS), days=china())
        with pytest.raises(CalendarCoverageError, match=rf"the range of holidays .*; {REMEDY[:20]}"):
            office.add_working_days(china().last, 1)

    def test_a_makeup_saturday_has_the_hours_of_any_other_day(self):
        office = a_calendar("Mon-Fri 08:30-17:30", SHANGHAI, china())
        assert office.opening(date(2025, 10, 11)).isoformat() == "2025-10-11T08:30:00+08:00"
