"""What cannot be told, chosen or asked is refused by name, with the remedy."""

from datetime import date, datetime, timedelta, timezone

import pendulum
import pytest

from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermsError, TermsTypeError
from servicepolicy.calendars import Festival
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import (
    Check,
    HolidayWatchTerms,
    Role,
    Roster,
    Shift,
    Watch,
    WatchLog,
    WatchWindow,
    assess,
    checks,
    roster_gaps,
    windows,
)
from tests.builders import at
from tests.rules.timing.holiday_watch.cases import LATER, NEW_YEAR, a_check, a_log

NINE, NOON = at("2026-01-01 09:00"), at("2026-01-01 12:00")
NAIVE = datetime(2026, 1, 1, 9)
FIRST = datetime.min.replace(tzinfo=timezone(timedelta(hours=8)))
DAY = Festival(date(2026, 1, 1), "New Year's Day", "元旦")
ZONE = "give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')"
TELL = "give it too: "


def refused(error, says, kind, **told):
    """A row of the table."""
    return pytest.param(kind, told, error, says, id=f"{kind.__name__}: {says}")


class TestFacts:
    """What cannot be is refused when it is told."""

    @pytest.mark.parametrize(
        ("kind", "told", "error", "says"),
        [
            refused(
                FactsError, "sites is ' ': give sites by names that say something", Watch, window=NEW_YEAR, sites=[" "]
            ),
            refused(FactsError, "sites is 'a': give each site once", Watch, window=NEW_YEAR, sites=["a", "b", "a"]),
            refused(
                FactsError,
                "sites is '': give sites by names that say something; sites is 'a': give each site once",
                Watch,
                window=NEW_YEAR,
                sites=["a", "", "a"],
            ),
            refused(FactsTypeError, "sites is 'shop': give str values in a row", Watch, window=NEW_YEAR, sites="shop"),
            refused(FactsTypeError, "sites is 5: give str", Watch, window=NEW_YEAR, sites=[5]),
            refused(FactsTypeError, "sites is None: give str values in a row", Watch, window=NEW_YEAR, sites=None),
            refused(FactsTypeError, "window is None: give WatchWindow", Watch, window=None, sites=[]),
            refused(FactsTypeError, "window is 2026: give WatchWindow", Roster, window=2026, shifts=[]),
            refused(FactsTypeError, "shifts is 'night': give Shift", Roster, window=NEW_YEAR, shifts=["night"]),
            refused(FactsError, "site is ' ': give a text that says something", Check, site=" ", at=NINE),
            refused(FactsTypeError, "site is 5: give str", Check, site=5, at=NINE),
            refused(NaiveDatetimeError, f"at is 2026-01-01T09:00:00: {ZONE}", Check, site="shop", at=NAIVE),
            refused(FactsTypeError, "at is '09:00': give a datetime with a time zone", Check, site="shop", at="09:00"),
            refused(
                FactsError,
                "at is 0001-01-01T00:00:00+08:00: give a moment from the year 1 to 9999 in UTC",
                Check,
                site="shop",
                at=FIRST,
            ),
            refused(
                FactsError,
                "problem is ' ': give a text that says something, or leave it out",
                Check,
                site="shop",
                at=NINE,
                problem=" ",
            ),
            refused(FactsTypeError, "problem is None: give str", Check, site="shop", at=NINE, problem=None),
            refused(
                FactsError,
                f"problem is '': {TELL}passed_on_at is 2026-01-01T12:00:00+08:00",
                Check,
                site="shop",
                at=NINE,
                passed_on_at=NOON,
            ),
            refused(
                FactsError,
                f"passed_on_at is None: {TELL}passed_to is Role.FINANCE (D1.3.8c)",
                Check,
                site="shop",
                at=NINE,
                problem="no answer",
                passed_to=Role.FINANCE,
            ),
            refused(
                FactsError,
                "passed_on_at is 2026-01-01T09:00:00+08:00: give at 2026-01-01T12:00:00+08:00 or later",
                Check,
                site="shop",
                at=NOON,
                problem="no answer",
                passed_on_at=NINE,
            ),
            refused(
                FactsError,
                "passed_to is '': name the department, or leave it out (D1.3.8c)",
                Check,
                site="shop",
                at=NINE,
                problem="no answer",
                passed_on_at=NOON,
                passed_to="",
            ),
            refused(
                FactsTypeError,
                "passed_to is 5: give Role or str or None",
                Check,
                site="shop",
                at=NINE,
                problem="no answer",
                passed_on_at=NOON,
                passed_to=5,
            ),
            refused(
                FactsError,
                "ends_at is 2026-01-01T09:00:00+08:00: give a moment after starts_at 2026-01-01T09:00:00+08:00",
                Shift,
                starts_at=NINE,
                ends_at=NINE,
            ),
            refused(
                FactsError,
                "ends_at is 2026-01-01T09:00:00+08:00: give a moment after starts_at 2026-01-01T12:00:00+08:00",
                Shift,
                starts_at=NOON,
                ends_at=NINE,
            ),
            refused(
                NaiveDatetimeError, f"starts_at is 2026-01-01T09:00:00: {ZONE}", Shift, starts_at=NAIVE, ends_at=NOON
            ),
            refused(FactsTypeError, "who is None: give str", Shift, starts_at=NINE, ends_at=NOON, who=None),
            refused(
                FactsError,
                "ends_at is 2026-01-01T09:00:00+08:00: give a moment after starts_at 2026-01-01T09:00:00+08:00",
                WatchWindow,
                holidays=(DAY,),
                starts_at=NINE,
                ends_at=NINE,
            ),
            refused(
                NaiveDatetimeError,
                f"starts_at is 2026-01-01T09:00:00: {ZONE}",
                WatchWindow,
                holidays=(DAY,),
                starts_at=pendulum.naive(2026, 1, 1, 9),
                ends_at=NOON,
            ),
            refused(
                FactsError,
                "holidays is (): give at least one holiday",
                WatchWindow,
                holidays=(),
                starts_at=NINE,
                ends_at=NOON,
            ),
            refused(
                FactsTypeError,
                "holidays is '元旦': give Festival",
                WatchWindow,
                holidays=("元旦",),
                starts_at=NINE,
                ends_at=NOON,
            ),
            refused(FactsTypeError, "watch is None: give Watch", WatchLog, watch=None),
            refused(
                FactsError,
                "entries is 'blog': give checks of the sites of the watch; "
                "entries is 'news': give checks of the sites of the watch",
                WatchLog,
                watch=Watch(window=NEW_YEAR, sites=["shop"]),
                entries=[a_check("2026-01-01 09:00", site) for site in ("blog", "shop", "news", "blog")],
            ),
        ],
    )
    def test_it_says_what_is_wrong_and_what_to_give(self, kind, told, error, says):
        with pytest.raises(error) as caught:
            kind(**told)
        assert type(caught.value) is error
        assert str(caught.value) == says

    def test_all_that_is_wrong_with_a_check_is_said_at_once(self):
        with pytest.raises(FactsError) as caught:
            Check(site="shop", at=NINE, passed_to="Network")
        assert str(caught.value) == "passed_on_at is None: give it too: passed_to is 'Network' (D1.3.8c)"


class TestTerms:
    """What a company cannot have chosen is refused when it is said."""

    @pytest.mark.parametrize(
        ("told", "error", "says"),
        [
            (
                {"check_interval": timedelta(0)},
                TermsError,
                "check_interval is datetime.timedelta(0): give a length from a minute to a day (D1.3.8b)",
            ),
            (
                {"check_interval": timedelta(seconds=59)},
                TermsError,
                "check_interval is datetime.timedelta(seconds=59): give a length from a minute to a day (D1.3.8b)",
            ),
            (
                {"check_interval": timedelta(days=1, microseconds=1)},
                TermsError,
                (
                    "check_interval is datetime.timedelta(days=1, microseconds=1):"
                    " give a length from a minute to a day (D1.3.8b)"
                ),
            ),
            (
                {"check_interval": pendulum.duration(hours=1)},
                TermsTypeError,
                "check_interval is Duration(hours=1): give a datetime.timedelta; pendulum's have as_timedelta()",
            ),
            (
                {"check_interval": 24},
                TermsTypeError,
                "check_interval is 24: give a datetime.timedelta; pendulum's have as_timedelta()",
            ),
            (
                {"lantern_days": [date(2026, 3, 3), date(2026, 3, 4)]},
                TermsError,
                "lantern_days is 2026-03-04: give one day of 2026 (D1.3.8a)",
            ),
            ({"lantern_days": [20260303]}, TermsTypeError, "lantern_days is 20260303: give a datetime.date"),
            ({"lantern_days": date(2026, 3, 3)}, TermsTypeError, "lantern_days is 2026-03-03: give dates in a row"),
            (
                {"lantern_days": [NINE]},
                TermsTypeError,
                (
                    "lantern_days is 2026-01-01T09:00:00+08:00:"
                    " give a date: which day a moment falls on depends on the time zone"
                ),
            ),
            (
                {"pass_on_within": timedelta(hours=1)},
                TermsTypeError,
                (
                    "pass_on_within is datetime.timedelta(seconds=3600):"
                    " give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months"
                ),
            ),
            ({"holidays": "all"}, TermsTypeError, "holidays is 'all': give Holidays"),
            ({"watching": None}, TermsTypeError, "watching is None: give Watching"),
            ({"calendar": "Asia/Shanghai"}, TermsTypeError, "calendar is 'Asia/Shanghai': give WorkingCalendar"),
        ],
    )
    def test_it_says_what_is_wrong_and_what_to_give(self, told, error, says):
        with pytest.raises(error) as caught:
            HolidayWatchTerms(**told)
        assert type(caught.value) is error
        assert str(caught.value) == says

    def test_the_last_lengths_are_fine(self):
        for interval in (timedelta(minutes=1), timedelta(days=1)):
            assert HolidayWatchTerms(check_interval=interval).check_interval == interval

    def test_days_are_kept_in_order(self):
        days = HolidayWatchTerms(lantern_days=[date(2027, 2, 20), date(2026, 3, 3)]).lantern_days
        assert days == (date(2026, 3, 3), date(2027, 2, 20))


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    RULES = pytest.mark.parametrize(
        ("rule", "facts", "wanted"),
        [
            (windows, 2026, "int"),
            (checks, Watch(window=NEW_YEAR, sites=[]), "Watch"),
            (lambda facts, terms: assess(facts, terms, as_of=LATER), a_log(), "WatchLog"),
            (roster_gaps, Roster(window=NEW_YEAR, shifts=()), "Roster"),
        ],
        ids=["windows", "checks", "assess", "roster_gaps"],
    )

    @RULES
    def test_a_whole_policy_is_not_the_terms_of_a_room(self, rule, facts, wanted):
        with pytest.raises(TermsTypeError, match="give HolidayWatchTerms"):
            rule(facts, STANDARD)
        assert wanted

    @RULES
    @pytest.mark.parametrize("other", ["2026", None, True, NEW_YEAR])
    def test_other_facts_are_refused(self, rule, facts, wanted, other):
        with pytest.raises(FactsTypeError, match=rf"^facts is .*: give {wanted}$"):
            rule(other, STANDARD.holiday_watch)
        assert facts is not other

    def test_a_moment_of_assessment_has_a_zone(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2026-01-01T09:00:00: give it a time zone"):
            assess(a_log(), STANDARD.holiday_watch, as_of=NAIVE)
