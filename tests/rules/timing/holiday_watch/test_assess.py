"""What was done over a holiday, against what the policy asks."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.basis import Role, Verdict
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import Elapsed, WorkingDays
from servicepolicy.clauses.d1_3 import D1_3_8B, D1_3_8C
from servicepolicy.rules.timing.holiday_watch import Duty, HolidayWatchTerms, Watching, assess, rules
from servicepolicy.rules.timing.holiday_watch.rostering import gaps_between
from tests.builders import at, iso
from tests.rules.timing.holiday_watch.cases import LATER, STANDARD, WITHIN_AN_HOUR, a_check, a_log, a_shift

ALL_THE_TIME = HolidayWatchTerms(watching=Watching.ALL_THE_TIME)


def verdicts(log, terms=STANDARD, as_of=LATER):
    return [one.verdict.name for one in assess(log, terms, as_of=as_of)]


class TestCoveredOrNot:
    """D1.3.8b: each site is checked on each day off."""

    @pytest.mark.parametrize(
        ("moment", "found"),
        [
            pytest.param("2026-01-01 23:59:59.999999", "MET BREACHED BREACHED", id="last moment of the day before"),
            pytest.param("2026-01-02 00:00", "BREACHED MET BREACHED", id="midnight that begins the day"),
            pytest.param("2026-01-02 12:00", "BREACHED MET BREACHED", id="noon"),
            pytest.param("2026-01-02 23:59:59.999999", "BREACHED MET BREACHED", id="last moment"),
            pytest.param("2026-01-03 00:00", "BREACHED BREACHED MET", id="midnight that ends it"),
        ],
    )
    def test_a_check_counts_for_its_day(self, moment, found):
        assert verdicts(a_log(a_check(moment))) == found.split()

    def test_the_first_check_of_a_day_is_when_it_was_done(self):
        log = a_log(a_check("2026-01-01 18:00"), a_check("2026-01-01 09:00"), a_check("2026-01-01 12:00"))
        first = assess(log, STANDARD, as_of=LATER)[0]
        assert (first.duty, first.site, first.verdict) == (Duty.CHECK, "shop", Verdict.MET)
        assert iso(first.from_at) == "2026-01-01T00:00:00+08:00"
        assert iso(first.due_at) == "2026-01-02T00:00:00+08:00"
        assert iso(first.done_at) == "2026-01-01T09:00:00+08:00"
        assert (first.missing, first.problem, first.told) == ((), "", None)
        assert [reason.clause for reason in first.because] == [D1_3_8B]

    def test_a_check_of_one_site_does_nothing_for_another(self):
        log = a_log(a_check("2026-01-01 09:00", "blog"), sites=["shop", "blog"])
        assert verdicts(log) == ["BREACHED"] * 3 + ["MET", "BREACHED", "BREACHED"]

    def test_a_check_told_in_another_zone_counts_by_its_instant(self):
        """20:00 in New York is 09:00 of the next day in Shanghai."""
        check = evolve(a_check("2026-01-01 00:00"), at=at("2026-01-01 20:00", "America/New_York"))
        assert verdicts(a_log(check)) == ["BREACHED", "MET", "BREACHED"]

    def test_without_sites_nothing_is_owed(self):
        assert assess(a_log(sites=[]), STANDARD, as_of=LATER) == ()

    @pytest.mark.parametrize(
        ("as_of", "found"),
        [
            pytest.param("2025-12-31 00:00", "PENDING PENDING PENDING", id="before the holiday"),
            pytest.param("2026-01-01 08:59", "PENDING PENDING PENDING", id="before the check"),
            pytest.param("2026-01-01 09:00", "MET PENDING PENDING", id="at the check"),
            pytest.param("2026-01-02 23:59:59.999999", "MET PENDING PENDING", id="last moment of the second day"),
            pytest.param("2026-01-03 00:00", "MET BREACHED PENDING", id="too late"),
            pytest.param("2026-01-04 00:00", "MET BREACHED BREACHED", id="over"),
        ],
    )
    def test_until_its_end_a_check_is_not_yet_due(self, as_of, found):
        assert verdicts(a_log(a_check("2026-01-01 09:00")), as_of=at(as_of)) == found.split()


class TestOutsideTheHoliday:
    """A check before or after the holiday counts for nothing, and a reason names it."""

    @pytest.mark.parametrize(
        ("moment", "place"),
        [
            pytest.param("2025-12-31 23:59:59.999999", 0, id="before: told of the first day"),
            pytest.param("2026-01-04 00:00", 2, id="after: told of the last day"),
        ],
    )
    def test_it_is_named(self, moment, place):
        log = a_log(a_check(moment), sites=["blog", "shop"])
        found = assess(log, STANDARD, as_of=LATER)
        assert {one.verdict for one in found} == {Verdict.BREACHED}
        told = [number for number, one in enumerate(found) if len(one.because) > 1]
        assert told == [3 + place]
        assert dict(found[told[0]].because[1].facts) == {"site": "shop", "at": at(moment)}

    def test_a_problem_it_found_still_has_to_be_passed_on(self):
        log = a_log(a_check("2025-12-31 09:00", problem="no answer"))
        assert verdicts(log, WITHIN_AN_HOUR) == ["BREACHED"] * 4


class TestPassingOn:
    """D1.3.8c: a problem found goes promptly to the service department concerned."""

    def found(self, terms=WITHIN_AN_HOUR, as_of=LATER, **told):
        log = a_log(a_check("2026-01-03 10:00", problem="no answer", **told))
        return assess(log, terms, as_of=as_of)[-1]

    @pytest.mark.parametrize(
        ("passed_on_at", "verdict"),
        [
            pytest.param("2026-01-03 10:00", Verdict.MET, id="at once"),
            pytest.param("2026-01-03 10:59:59.999999", Verdict.MET, id="moment before"),
            pytest.param("2026-01-03 11:00", Verdict.MET, id="last moment"),
            pytest.param("2026-01-03 11:00:00.000001", Verdict.BREACHED, id="moment after"),
            pytest.param("2026-01-04 10:00", Verdict.BREACHED, id="day after"),
        ],
    )
    def test_within_the_company_s_hour(self, passed_on_at, verdict):
        one = self.found(passed_on_at=passed_on_at, passed_to="Network")
        assert (one.duty, one.site, one.problem) == (Duty.PASS_ON, "shop", "no answer")
        assert (one.verdict, one.told) == (verdict, Role.DEPARTMENT_CONCERNED)
        assert iso(one.from_at) == "2026-01-03T10:00:00+08:00"
        assert iso(one.due_at) == "2026-01-03T11:00:00+08:00"
        assert one.done_at == at(passed_on_at)
        assert [reason.clause for reason in one.because] == [D1_3_8C]

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-01-03 10:00", Verdict.PENDING, id="as it is found"),
            pytest.param("2026-01-03 11:00", Verdict.PENDING, id="last moment"),
            pytest.param("2026-01-03 11:00:00.000001", Verdict.BREACHED, id="moment after"),
        ],
    )
    def test_until_the_limit_it_is_not_yet_due(self, as_of, verdict):
        assert self.found(as_of=at(as_of)).verdict is verdict
        later = self.found(as_of=at(as_of), passed_on_at="2026-01-04 10:00", passed_to="Network")
        assert (later.verdict, later.done_at) == (verdict, None)

    def test_before_it_is_found_nothing_is_asked(self):
        log = a_log(a_check("2026-01-03 10:00", problem="no answer"))
        assert len(assess(log, WITHIN_AN_HOUR, as_of=at("2026-01-03 09:59"))) == 3

    @pytest.mark.parametrize("passed_on_at", [None, "2026-01-03 10:00"])
    def test_without_a_figure_nothing_can_be_said(self, passed_on_at):
        told = {} if passed_on_at is None else {"passed_on_at": passed_on_at, "passed_to": "Network"}
        one = self.found(STANDARD, **told)
        assert (one.verdict, one.missing, one.due_at) == (Verdict.UNDETERMINED, ("pass_on_within",), None)
        assert one.done_at == (passed_on_at and at(passed_on_at))
        assert one.told is Role.DEPARTMENT_CONCERNED

    @pytest.mark.parametrize(
        "passed_to", [Role.DEPARTMENT_CONCERNED, Role.TECHNICAL_SERVICE, Role.SERVICE_CENTRE, "It"]
    )
    def test_to_a_service_department(self, passed_to):
        assert self.found(passed_on_at="2026-01-03 10:30", passed_to=passed_to).verdict is Verdict.MET

    @pytest.mark.parametrize("passed_to", [Role.FINANCE, Role.CUSTOMER, Role.GENERAL_MANAGER])
    def test_to_anybody_else_is_not_enough(self, passed_to):
        one = self.found(passed_on_at="2026-01-03 10:30", passed_to=passed_to)
        assert (one.verdict, one.done_at, len(one.because)) == (Verdict.BREACHED, None, 2)
        early = self.found(as_of=at("2026-01-03 10:45"), passed_on_at="2026-01-03 10:30", passed_to=passed_to)
        assert early.verdict is Verdict.PENDING
        assert self.found(STANDARD, passed_on_at="2026-01-03 10:30", passed_to=passed_to).done_at is None

    @pytest.mark.parametrize(
        ("passed_on_at", "verdict", "missing"),
        [
            pytest.param("2026-01-03 11:00", Verdict.UNDETERMINED, ("passed_to",), id="in time"),
            pytest.param("2026-01-03 11:00:01", Verdict.BREACHED, (), id="too late to anybody"),
        ],
    )
    def test_to_whom_is_not_known(self, passed_on_at, verdict, missing):
        one = self.found(passed_on_at=passed_on_at)
        assert (one.verdict, one.missing, one.done_at) == (verdict, missing, at(passed_on_at))

    def test_each_problem_for_itself(self):
        log = a_log(
            a_check("2026-01-02 10:00", problem="slow", passed_on_at="2026-01-02 10:30", passed_to="Network"),
            a_check("2026-01-01 10:00", problem="no answer"),
        )
        assert [(one.problem, one.verdict.name) for one in assess(log, WITHIN_AN_HOUR, as_of=LATER)[3:]] == [
            ("slow", "MET"),
            ("no answer", "BREACHED"),
        ]

    def test_a_limit_in_working_days_may_lead_beyond_the_calendar(self):
        terms = HolidayWatchTerms(pass_on_within=WorkingDays(36525))
        with pytest.raises(CalendarCoverageError, match=r"the range of holidays"):
            self.found(terms)


class TestAllTheTime:
    """A064 (b): where sites are watched all the time, the shifts worked must leave no gap."""

    MORNING = a_shift("2026-01-01 00:00", "2026-01-02 12:00")
    REST = a_shift("2026-01-02 12:00", "2026-01-04 00:00")

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2025-12-31 12:00", Verdict.PENDING, id="before the holiday"),
            pytest.param("2026-01-01 00:00", Verdict.PENDING, id="as it begins"),
            pytest.param("2026-01-02 12:00", Verdict.PENDING, id="as the shift ends"),
            pytest.param("2026-01-02 12:00:00.000001", Verdict.BREACHED, id="moment after"),
            pytest.param("2026-01-04 00:00", Verdict.BREACHED, id="over"),
        ],
    )
    def test_a_gap_is_one_as_soon_as_it_begins(self, as_of, verdict):
        (one,) = assess(a_log(shifts=[self.MORNING]), ALL_THE_TIME, as_of=at(as_of))
        assert (one.verdict, one.done_at) == (verdict, None)
        assert iso(one.due_at) == "2026-01-04T00:00:00+08:00"

    def test_every_gap_is_named(self):
        log = a_log(shifts=[a_shift("2026-01-01 08:00", "2026-01-01 20:00"), self.REST])
        (one,) = assess(log, ALL_THE_TIME, as_of=LATER)
        assert [[value for name, value in reason.facts if "gap" in name] for reason in one.because] == [
            [at("2026-01-01 00:00"), at("2026-01-01 08:00")],
            [at("2026-01-01 20:00"), at("2026-01-02 12:00")],
        ]

    @pytest.mark.parametrize(
        ("as_of", "verdict", "done_at"),
        [
            pytest.param("2026-01-03 23:59:59.999999", Verdict.PENDING, None, id="not over"),
            pytest.param("2026-01-04 00:00", Verdict.MET, "2026-01-04 00:00", id="over"),
            pytest.param("2026-02-04 00:00", Verdict.MET, "2026-01-04 00:00", id="long over"),
        ],
    )
    def test_without_a_gap(self, as_of, verdict, done_at):
        (one,) = assess(a_log(shifts=[self.REST, self.MORNING]), ALL_THE_TIME, as_of=at(as_of))
        assert (one.verdict, one.done_at) == (verdict, done_at and at(done_at))

    @pytest.mark.parametrize(
        ("as_of", "verdict", "missing"),
        [
            pytest.param("2026-01-03 23:59:59.999999", Verdict.PENDING, (), id="not over"),
            pytest.param("2026-01-04 00:00", Verdict.UNDETERMINED, ("shifts",), id="over"),
        ],
    )
    def test_where_no_shifts_are_recorded_nothing_can_be_said(self, as_of, verdict, missing):
        log = a_log(*(a_check(f"2026-01-0{day} 12:00") for day in (1, 2, 3)))
        (one,) = assess(log, ALL_THE_TIME, as_of=at(as_of))
        assert (one.verdict, one.missing) == (verdict, missing)

    def test_shifts_watch_all_the_sites(self):
        log = a_log(sites=["shop", "blog"], shifts=[self.MORNING, self.REST])
        assert verdicts(log, ALL_THE_TIME) == ["MET", "MET"]

    def test_shifts_are_laid_over_the_holiday_once_for_all_the_sites(self, monkeypatch):
        looks = []

        def counted(*bounds_and_shifts):
            looks.append(bounds_and_shifts)
            return gaps_between(*bounds_and_shifts)

        monkeypatch.setattr(rules, "gaps_between", counted)
        log = a_log(sites=["shop", "blog", "news"], shifts=[self.MORNING])
        assert verdicts(log, ALL_THE_TIME) == ["BREACHED"] * 3
        assert len(looks) == 1

    def test_a_problem_is_passed_on_all_the_same(self):
        terms = evolve(ALL_THE_TIME, pass_on_within=Elapsed(timedelta(hours=1)))
        log = a_log(a_check("2026-01-03 10:00", problem="no answer"), shifts=[self.MORNING, self.REST])
        assert verdicts(log, terms) == ["MET", "BREACHED"]
