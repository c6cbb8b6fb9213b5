"""A holiday's watch: what can be told, and what comes of telling it twice."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis.words import Text
from servicepolicy.calendars import Festival
from servicepolicy.rules.timing.holiday_watch import Check, Roster, Shift, Watch, WatchLog, WatchWindow
from tests.builders import at
from tests.rules.timing.holiday_watch.cases import NEW_YEAR, a_check, a_log, a_shift


class TestAWindow:
    """A window names its holidays, its statutory days and its extra ones."""

    def test_one_of_one_s_own(self):
        """A company may watch over days that no calendar names; moments of the standard library will do."""
        window = WatchWindow(
            holidays=(Festival(date(2026, 11, 11), "Singles' Day", "双十一"),),
            starts_at=at("2026-11-11 00:00"),
            ends_at=at("2026-11-12 00:00"),
        )
        assert (window.holiday, window.extra_days, window.confirmed) == (Text("Singles' Day", "双十一"), (), True)

    def test_names_and_days_are_said_once(self):
        twice = [
            Festival(date(2026, 1, 1), "New Year's Day", "元旦"),
            Festival(date(2026, 1, 2), "New Year's Day", "元旦"),
            Festival(date(2026, 1, 2), "Founders' Day", "创立日"),
        ]
        window = evolve(NEW_YEAR, holidays=tuple(twice), extra_days=(date(2026, 1, 3),))
        assert window.holiday == Text("New Year's Day, Founders' Day", "元旦、创立日")
        assert window.statutory_days == (date(2026, 1, 1), date(2026, 1, 2))

    def test_it_is_compared_by_instants(self):
        there = evolve(NEW_YEAR, starts_at=at("2025-12-31 11:00", "America/New_York"))
        assert (there, hash(there)) == (NEW_YEAR, hash(NEW_YEAR))


class TestWhatIsTold:
    """Rows may be of any kind; one name is no row of names."""

    def test_rows_become_tuples(self):
        watch = Watch(window=NEW_YEAR, sites=(name for name in ("shop", "blog")))
        assert watch.sites == ("shop", "blog")
        assert WatchLog(watch=watch, entries=[a_check("2026-01-01 09:00")]).shifts == ()
        assert len(Roster(window=NEW_YEAR, shifts=iter([a_shift("2026-01-01 00:00", "2026-01-02 00:00")])).shifts) == 1

    def test_a_check_without_a_problem(self):
        check = Check(site="shop", at=at("2026-01-01 09:00"))
        assert (check.problem, check.passed_on_at, check.passed_to) == ("", None, None)

    def test_a_shift_of_nobody_in_particular(self):
        assert Shift(starts_at=at("2026-01-01 00:00"), ends_at=at("2026-01-01 00:00:00.000001")).who == ""

    def test_the_same_told_in_another_zone_is_equal(self):
        there = Check(site="shop", at=at("2025-12-31 20:00", "America/New_York"))
        assert there == a_check("2026-01-01 09:00")


class TestWhatWasKnown:
    """What came after a moment has not happened yet."""

    CHECK = a_check("2026-01-01 09:00")
    PROBLEM = a_check("2026-01-02 09:00", problem="no answer", passed_on_at="2026-01-02 10:00", passed_to="Network")
    LOG = a_log(CHECK, PROBLEM, shifts=[a_shift("2026-01-02 12:00", "2026-01-03 00:00")])

    @pytest.mark.parametrize(
        ("as_of", "entries", "shifts"),
        [
            ("2026-01-01 08:59:59.999999", (), 0),
            ("2026-01-01 09:00", (CHECK,), 0),
            ("2026-01-02 09:59:59", (CHECK, a_check("2026-01-02 09:00", problem="no answer")), 0),
            ("2026-01-02 10:00", (CHECK, PROBLEM), 0),
            ("2026-01-02 12:00", (CHECK, PROBLEM), 1),
        ],
    )
    def test_known_at(self, as_of, entries, shifts):
        known = self.LOG.known_at(at(as_of))
        assert (known.entries, len(known.shifts)) == (entries, shifts)
