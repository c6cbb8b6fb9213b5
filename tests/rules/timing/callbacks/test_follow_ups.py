"""Follow-ups that are due regularly, of which no document says how often."""

from datetime import date

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import CalendarCoverageError, FactsError, NaiveDatetimeError
from servicepolicy.calendars import CalendarDays, Months
from servicepolicy.clauses.d0 import D0_4_3_4A, D0_5_3_2B
from servicepolicy.clauses.d1_2 import D1_2_1_2
from servicepolicy.clauses.d3 import D3_2_2_5A
from servicepolicy.rules.timing.callbacks import (
    Borrowing,
    CallbacksTerms,
    DayOff,
    FollowUp,
    FollowUpKind,
    FollowUpRecord,
    Schedules,
    YearStart,
    follow_ups,
)
from tests.builders import NEW_YORK, at, iso
from tests.rules.timing.callbacks.cases import a_project

MET, BREACHED, PENDING, UNDETERMINED = Verdict
USAGE, RUNNING, GPS, SATISFACTION = FollowUpKind
OWN_TERM = {
    USAGE: "usage_interval",
    RUNNING: "running_interval",
    GPS: "gps_interval",
    SATISFACTION: "satisfaction_interval",
}


def a_record(*made, kinds=tuple(FollowUpKind), signed_on=None):
    """A customer with follow-ups at those moments, each with its kinds."""
    told = [FollowUp(followed_up_at=at(moment), kinds=about) for moment, *about in made]
    return FollowUpRecord(project=a_project(signed_on=signed_on), follow_ups=told, kinds=kinds)


def found(record, as_of, **terms):
    return [
        (one.due_on and f"{one.due_on:%m-%d}", one.verdict)
        for one in follow_ups(record, CallbacksTerms(**terms), as_of=at(as_of))
    ]


class TestWithoutAnInterval:
    """D0.4.3.4a, D0.5.3.2b, D1.2.1.2, D3.2.2.5a: no interval is given, so nothing is due until the company sets it."""

    def test_each_is_undetermined_and_names_its_term(self):
        answer = follow_ups(a_record(), CallbacksTerms(schedules=Schedules.TWO_SCHEDULES), as_of=at("2030-01-01"))
        assert [(one.kinds, one.verdict, one.missing) for one in answer] == [
            ((kind,), UNDETERMINED, (term,)) for kind, term in OWN_TERM.items()
        ]
        assert [(one.due_on, one.due_at, one.done_at) for one in answer] == [(None, None, None)] * 4
        clauses = [reason.clause for one in answer for reason in one.because]
        assert clauses == [D0_4_3_4A, D0_5_3_2B, D1_2_1_2, D3_2_2_5A]

    def test_a_follow_up_that_was_made_does_not_make_it_met(self):
        record = a_record(("2025-02-03 10:00", *FollowUpKind))
        answer = follow_ups(record, CallbacksTerms(), as_of=at("2030-01-01"))
        assert {one.verdict for one in answer} == {UNDETERMINED}

    @pytest.mark.parametrize("kind", FollowUpKind)
    def test_only_the_kinds_asked_for_are_looked_at(self, kind):
        (one,) = follow_ups(a_record(kinds=[kind]), CallbacksTerms(), as_of=at("2030-01-01"))
        assert one.kinds == (kind,)
        assert [reason.clause for reason in one.because] == [kind.clause]

    def test_kinds_come_in_the_order_of_the_documents(self):
        answer = follow_ups(a_record(kinds=[SATISFACTION, GPS, RUNNING]), CallbacksTerms(), as_of=at("2030-01-01"))
        assert [one.kinds for one in answer] == [(RUNNING,), (GPS,), (SATISFACTION,)]


class TestWithAnInterval:
    """Dates are counted from the day of delivery, and a follow-up counts for the period it falls in."""

    @pytest.mark.parametrize(
        ("interval", "expected"),
        [
            pytest.param(Months(1), ["02-28", "03-31", "04-30"], id="months, clipped and not chained"),
            pytest.param(Months(2), ["03-31", "05-31"], id="every second month"),
            pytest.param(CalendarDays(30), ["03-02", "04-01", "05-01"], id="days"),
            pytest.param(CalendarDays(1), None, id="daily"),
        ],
    )
    @pytest.mark.parametrize("kind", FollowUpKind)
    def test_the_dates(self, kind, interval, expected):
        terms = {"schedules": Schedules.TWO_SCHEDULES, OWN_TERM[kind]: interval}
        answer = found(a_record(kinds=[kind]), "2025-04-20", **terms)
        if expected is None:
            assert (len(answer), answer[0][0], answer[-1]) == (79, "02-01", ("04-20", PENDING))
        else:
            assert [day for day, _ in answer] == expected
            assert [verdict for _, verdict in answer] == [BREACHED] * (len(expected) - 1) + [PENDING]

    @pytest.mark.parametrize(
        ("moment", "verdicts"),
        [
            pytest.param("2025-03-01 23:59", [MET, BREACHED], id="day before"),
            pytest.param("2025-03-02 23:59", [MET, BREACHED], id="the day"),
            pytest.param("2025-03-03 00:00", [BREACHED, MET], id="day after"),
        ],
    )
    def test_the_period(self, moment, verdicts):
        record = a_record((moment, SATISFACTION), kinds=[SATISFACTION])
        answer = found(record, "2025-04-02", satisfaction_interval=CalendarDays(30))
        assert answer == [("03-02", verdicts[0]), ("04-01", verdicts[1]), ("05-01", PENDING)]

    def test_a_follow_up_on_another_topic_does_not_count(self):
        record = a_record(("2025-02-03 10:00", USAGE), kinds=[GPS])
        assert found(record, "2025-03-03", gps_interval=CalendarDays(30))[0] == ("03-02", BREACHED)

    def test_what_comes_later_is_not_known(self):
        record = a_record(("2025-02-03 10:00", GPS), kinds=[GPS])
        assert found(record, "2025-02-03 09:59", gps_interval=Months(1)) == [("02-28", PENDING)]
        assert found(record, "2025-02-03 10:00", gps_interval=Months(1)) == [("02-28", MET)]

    def test_the_company_s_own_interval_goes_before_a_borrowed_one(self):
        terms = {"gps_interval": Months(6), "borrowing": Borrowing.ALL_FOLLOW_UPS}
        assert found(a_record(kinds=[GPS]), "2025-03-01", **terms) == [("07-31", PENDING)]

    def test_its_dates_are_not_moved_off_days_off(self):
        """No clause on them is open to A004. 31 August 2025 is a Sunday."""
        terms = {"gps_interval": Months(7), "day_off": DayOff.FOLLOWING}
        assert found(a_record(kinds=[GPS]), "2025-03-01", **terms) == [("08-31", PENDING)]

    def test_days_are_those_of_the_calendar_s_zone(self):
        terms = CallbacksTerms(calendar=NEW_YORK, gps_interval=Months(1))
        record = a_record(("2025-03-01 12:59", GPS), kinds=[GPS])
        answer = follow_ups(record, terms, as_of=at("2025-03-02"))
        assert [(one.verdict, iso(one.due_at)) for one in answer] == [
            (MET, "2025-03-01T00:00:00-05:00"),
            (PENDING, "2025-04-01T00:00:00-04:00"),
        ]


class TestOneScheduleOrTwo:
    """A021: the two follow-ups of D0 are one with both topics, or two."""

    BOTH = a_record(("2025-02-03 10:00", USAGE), ("2025-02-10 10:00", RUNNING), kinds=[USAGE, RUNNING])
    USAGE_ALONE = a_record(("2025-02-03 10:00", USAGE), kinds=[USAGE, RUNNING])

    def test_one_is_met_when_both_topics_are(self):
        (first,) = follow_ups(self.BOTH, CallbacksTerms(usage_interval=Months(1)), as_of=at("2025-02-20"))
        assert (first.kinds, first.verdict, first.done_at) == ((USAGE, RUNNING), MET, at("2025-02-10 10:00"))
        assert [reason.clause for reason in first.because] == [D0_4_3_4A, D0_5_3_2B]

    @pytest.mark.parametrize(("as_of", "verdict"), [("2025-02-28 23:59", PENDING), ("2025-03-01 00:00", BREACHED)])
    def test_one_topic_alone_leaves_it_open(self, as_of, verdict):
        answer = follow_ups(self.USAGE_ALONE, CallbacksTerms(usage_interval=Months(1)), as_of=at(as_of))
        assert (answer[0].verdict, answer[0].done_at) == (verdict, None)
        assert [dict(reason.facts)["verdict"] for reason in answer[0].because] == [MET, verdict]

    def test_two_stand_each_by_itself(self):
        terms = {"schedules": Schedules.TWO_SCHEDULES, "usage_interval": Months(1), "running_interval": Months(2)}
        assert found(self.USAGE_ALONE, "2025-03-01", **terms) == [
            ("02-28", MET),
            ("03-31", PENDING),
            ("03-31", PENDING),
        ]

    def test_how_it_runs_alone_goes_by_the_one_schedule(self):
        answer = found(a_record(kinds=[RUNNING]), "2025-02-01", usage_interval=Months(1))
        assert answer == [("02-28", PENDING)]


class TestBorrowing:
    """A122: the rhythm of D1.3.5 is for its projects only, or for all follow-up without an interval."""

    def test_each_kind_has_the_dates_of_a_project(self):
        answer = found(a_record(), "2025-03-01", borrowing=Borrowing.ALL_FOLLOW_UPS)
        assert answer == [("02-28", BREACHED), ("03-31", PENDING)] * 3

    def test_quarterly_after_the_year(self):
        answer = found(a_record(kinds=[GPS]), "2026-05-01", borrowing=Borrowing.ALL_FOLLOW_UPS)
        assert [day for day, _ in answer][-3:] == ["01-31", "04-30", "07-31"]

    def test_the_other_readings_hold_for_it_too(self):
        terms = {"borrowing": Borrowing.ALL_FOLLOW_UPS, "day_off": DayOff.FOLLOWING}
        answer = found(a_record(kinds=[GPS]), "2025-09-01", **terms)
        assert [day for day, _ in answer] == ["02-28", "03-31", "04-30", "06-03", "06-30", "07-31", "09-01"]

    def test_without_the_day_of_signing_it_is_undetermined(self):
        terms = CallbacksTerms(borrowing=Borrowing.ALL_FOLLOW_UPS, year_start=YearStart.SIGNING)
        answer = follow_ups(a_record(), terms, as_of=at("2025-03-01"))
        assert [(one.verdict, one.missing) for one in answer] == [(UNDETERMINED, ("signed_on",))] * 3
        assert [reason.clause for one in answer for reason in one.because] == [
            D0_4_3_4A,
            D0_5_3_2B,
            D1_2_1_2,
            D3_2_2_5A,
        ]
        assert len(follow_ups(a_record(kinds=[GPS], signed_on="2025-01-01"), terms, as_of=at("2025-03-01"))) == 2

    def test_an_interval_needs_no_day_of_signing(self):
        assert found(a_record(kinds=[GPS]), "2025-02-03", gps_interval=Months(1), year_start=YearStart.SIGNING) == [
            ("02-28", PENDING)
        ]


class TestWhatCannotBe:
    """A follow-up before delivery is an error, as a call is."""

    def test_the_evening_before_in_the_calendar_s_zone(self):
        record = a_record(("2025-01-30 23:59", GPS), kinds=[GPS])
        with pytest.raises(FactsError) as caught:
            follow_ups(record, CallbacksTerms(), as_of=at("2025-03-01"))
        assert str(caught.value) == (
            "follow_ups is 2025-01-30T23:59:00+08:00: give none before delivered_on 2025-01-31 (D1.2.1.2)"
        )

    def test_a_moment_of_looking_needs_a_zone(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2025-03-01T00:00:00: "):
            follow_ups(a_record(), CallbacksTerms(), as_of=at("2025-03-01").replace(tzinfo=None))

    def test_the_next_date_may_lie_beyond_the_years_of_calendars(self):
        with pytest.raises(CalendarCoverageError):
            follow_ups(a_record(kinds=[GPS]), CallbacksTerms(gps_interval=Months(1200)), as_of=at("2126-01-01"))
        answer = follow_ups(a_record(kinds=[GPS]), CallbacksTerms(gps_interval=Months(1200)), as_of=at("2125-01-01"))
        assert [one.due_on for one in answer] == [date(2125, 1, 31)]
