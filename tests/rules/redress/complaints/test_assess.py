"""Each duty: just before, at, and just after."""

from datetime import timedelta

import pytest

from servicepolicy.basis import Severity, Verdict
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4A, D1_1_5_4B, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d1_2 import D1_2_4_4B
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_2A, D3_2_4_2B
from servicepolicy.rules.redress.complaints import (
    ApologyRule,
    ApologyTime,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Duty,
    Fault,
    UnknownFault,
    assess,
)
from tests.builders import NEW_YORK, at, iso
from tests.rules.redress.complaints.cases import HOUR, LATER, STANDARD, a_complaint, a_major_one, duty_of, terms_with

MET, BREACHED, PENDING, UNDETERMINED = Verdict.MET, Verdict.BREACHED, Verdict.PENDING, Verdict.UNDETERMINED


def cited(found):
    return [reason.clause for reason in found.because]


class TestTheRecord:
    """D1.1.3.2b, D1.1.5.4b: staff find out the true cause of a complaint and what the customer wants."""

    @pytest.mark.parametrize(
        ("duty", "name", "clauses"),
        [
            (Duty.TRUE_CAUSE, "true_cause", [D1_1_3_2B, D1_1_5_4B]),
            (Duty.OUTCOME_WANTED, "outcome_wanted", [D1_1_3_2B]),
        ],
    )
    def test_it_is_due_when_the_complaint_is_closed(self, duty, name, clauses):
        silent, told = a_complaint(closed_at="2026-03-09 10:00"), a_complaint(**{name: "A part was lost."})
        before = duty_of(duty, silent, as_of="2026-03-09 09:59:59")
        closed = duty_of(duty, silent, as_of="2026-03-09 10:00")
        found = duty_of(duty, told)
        assert [one.verdict for one in (before, closed, found)] == [PENDING, BREACHED, MET]
        assert [one.missing for one in (before, closed, found)] == [(name,), (name,), ()]
        assert [cited(one) for one in (before, closed, found)] == [clauses] * 3

    def test_nothing_is_on_record_before_the_complaint_arrived(self):
        told = a_complaint(true_cause="A part was lost.")
        assert duty_of(Duty.TRUE_CAUSE, told, as_of="2026-03-06 15:59:59").verdict is PENDING
        assert duty_of(Duty.TRUE_CAUSE, told, as_of="2026-03-06 16:00").verdict is MET

    def test_when_it_arrived_need_not_be_known(self):
        told = a_complaint(true_cause="A part was lost.", received_at=None)
        assert duty_of(Duty.TRUE_CAUSE, told).verdict is MET


class TestFeelingsFirst:
    """D3.2.4.2a: the customer's feelings are attended to first, then the matter."""

    @pytest.mark.parametrize(
        ("soothed_at", "verdict"),
        [
            pytest.param("2026-03-06 16:59:59.999999", MET, id="microsecond before"),
            pytest.param("2026-03-06 17:00", MET, id="as the matter is taken up"),
            pytest.param("2026-03-06 17:00:00.000001", BREACHED, id="microsecond after"),
            pytest.param(None, BREACHED, id="never"),
        ],
    )
    def test_before_the_matter_is_taken_up(self, soothed_at, verdict):
        found = duty_of(Duty.FEELINGS_FIRST, a_complaint(soothed_at=soothed_at, handling_began_at="2026-03-06 17:00"))
        assert (found.verdict, found.done_at, found.missing) == (verdict, soothed_at and at(soothed_at), ())
        assert cited(found) == [D3_2_4_2A]

    def test_calmed_and_nothing_else_yet(self):
        found = duty_of(Duty.FEELINGS_FIRST, a_complaint(soothed_at="2026-03-06 17:00"))
        assert (found.verdict, iso(found.done_at)) == (MET, "2026-03-06T17:00:00+08:00")

    def test_neither_yet(self):
        assert duty_of(Duty.FEELINGS_FIRST, a_complaint()).verdict is PENDING

    @pytest.mark.parametrize(
        ("soothed_at", "verdict", "missing"),
        [
            pytest.param("2026-03-09 10:00", MET, (), id="calmed as it was closed"),
            pytest.param("2026-03-09 10:00:01", UNDETERMINED, ("handling_began_at",), id="calmed after that"),
            pytest.param(None, UNDETERMINED, ("handling_began_at",), id="not calmed"),
        ],
    )
    def test_closed_and_nobody_knows_when_it_was_taken_up(self, soothed_at, verdict, missing):
        found = duty_of(Duty.FEELINGS_FIRST, a_complaint(soothed_at=soothed_at, closed_at="2026-03-09 10:00"))
        assert (found.verdict, found.missing) == (verdict, missing)


class TestTheApologyAfterHearingOut:
    """D1.1.5.5b, A041 (a): the apology comes promptly, when the customer has been heard out (D1.1.5.4a)."""

    TERMS = ComplaintsTerms(apologise_within=HOUR)

    @pytest.mark.parametrize(
        ("apologised_at", "verdict"),
        [
            pytest.param("2026-03-06 16:29:59.999999", BREACHED, id="microsecond too early"),
            pytest.param("2026-03-06 16:30", MET, id="when the customer has been heard out"),
            pytest.param("2026-03-06 17:29:59", MET, id="second before"),
            pytest.param("2026-03-06 17:30", MET, id="last moment"),
            pytest.param("2026-03-06 17:30:00.000001", BREACHED, id="microsecond after"),
            pytest.param("2026-03-07 16:30", BREACHED, id="day after"),
        ],
    )
    def test_neither_too_early_nor_too_late(self, apologised_at, verdict):
        told = a_complaint(heard_out_at="2026-03-06 16:30", apologised_at=apologised_at)
        found = duty_of(Duty.APOLOGY, told, self.TERMS)
        assert (found.verdict, found.done_at, found.missing) == (verdict, at(apologised_at), ())
        assert iso(found.due_at) == "2026-03-06T17:30:00+08:00"
        assert cited(found) == [D1_1_5_5B]

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-03-06 17:30", PENDING, id="last moment"),
            pytest.param("2026-03-06 17:30:00.000001", BREACHED, id="microsecond after"),
        ],
    )
    def test_none_yet(self, as_of, verdict):
        found = duty_of(Duty.APOLOGY, a_complaint(heard_out_at="2026-03-06 16:30"), self.TERMS, as_of)
        assert (found.verdict, found.done_at) == (verdict, None)

    def test_while_the_customer_speaks_none_is_due(self):
        found = duty_of(Duty.APOLOGY, a_complaint(), self.TERMS)
        assert (found.verdict, found.due_at, found.missing, cited(found)) == (PENDING, None, (), [D1_1_5_4A])

    @pytest.mark.parametrize("facts", [{"closed_at": "2026-03-09 10:00"}, {"apologised_at": "2026-03-06 17:00"}])
    def test_without_that_moment_nothing_can_be_said(self, facts):
        found = duty_of(Duty.APOLOGY, a_complaint(**facts), self.TERMS)
        assert (found.verdict, found.missing) == (UNDETERMINED, ("heard_out_at",))

    @pytest.mark.parametrize("apologised_at", ["2026-03-06 17:00", None])
    def test_promptly_has_no_figure(self, apologised_at):
        """A001: a duty without a figure is never met by default."""
        told = a_complaint(heard_out_at="2026-03-06 16:30", apologised_at=apologised_at)
        found = duty_of(Duty.APOLOGY, told)
        assert (found.verdict, found.missing) == (UNDETERMINED, ("apologise_within",))
        assert (found.due_at, found.done_at) == (None, apologised_at and at(apologised_at))

    def test_too_early_is_too_early_without_a_figure(self):
        told = a_complaint(heard_out_at="2026-03-06 16:30", apologised_at="2026-03-06 16:29")
        assert duty_of(Duty.APOLOGY, told).verdict is BREACHED

    def test_all_that_is_missing_is_named(self):
        found = duty_of(Duty.APOLOGY, a_complaint())
        assert (found.verdict, found.missing) == (UNDETERMINED, ("apologise_within", "heard_out_at"))


class TestTheApologyAtTheStart:
    """A041 (b), D3.2.4.2a: the apology comes at the start, before the matter is taken up."""

    TERMS = ComplaintsTerms(apology_time=ApologyTime.AT_START, apologise_within=CalendarDays(1))

    @pytest.mark.parametrize(
        ("apologised_at", "verdict", "clause"),
        [
            pytest.param("2026-03-06 16:00", MET, D1_1_5_5B, id="at once, unheard"),
            pytest.param("2026-03-06 17:00", MET, D1_1_5_5B, id="as the matter is taken up"),
            pytest.param("2026-03-06 17:00:00.000001", BREACHED, D3_2_4_2A, id="microsecond after"),
            pytest.param(None, BREACHED, D3_2_4_2A, id="never"),
        ],
    )
    def test_before_the_matter(self, apologised_at, verdict, clause):
        told = a_complaint(
            apologised_at=apologised_at, heard_out_at="2026-03-06 16:30", handling_began_at="2026-03-06 17:00"
        )
        found = duty_of(Duty.APOLOGY, told, self.TERMS)
        assert (found.verdict, cited(found), iso(found.due_at)) == (verdict, [clause], "2026-03-07T16:00:00+08:00")

    @pytest.mark.parametrize(
        ("apologised_at", "verdict"),
        [
            pytest.param("2026-03-07 16:00", MET, id="last moment"),
            pytest.param("2026-03-07 16:00:00.000001", BREACHED, id="microsecond after"),
        ],
    )
    def test_in_time_from_receipt(self, apologised_at, verdict):
        assert duty_of(Duty.APOLOGY, a_complaint(apologised_at=apologised_at), self.TERMS).verdict is verdict

    def test_without_the_moment_of_receipt_nothing_can_be_said(self):
        told = a_complaint(apologised_at="2026-03-06 16:10", received_at=None)
        found = duty_of(Duty.APOLOGY, told, self.TERMS)
        assert (found.verdict, found.missing) == (UNDETERMINED, ("received_at",))


class TestNoApology:
    """D1.1.5.5c: where the company is not at fault, staff must never speak words of apology."""

    @pytest.mark.parametrize(
        ("apologised_at", "verdict"),
        [
            pytest.param("2026-03-06 16:00", BREACHED, id="at once"),
            pytest.param("2026-03-09 10:00", BREACHED, id="as it is closed"),
            pytest.param("2026-03-09 10:00:00.000001", MET, id="after the complaint was closed"),
            pytest.param(None, MET, id="never"),
        ],
    )
    def test_until_the_complaint_is_closed(self, apologised_at, verdict):
        told = a_complaint(fault=Fault.CUSTOMER, apologised_at=apologised_at, closed_at="2026-03-09 10:00")
        found = duty_of(Duty.APOLOGY, told)
        assert (found.verdict, found.due_at, cited(found)) == (verdict, None, [D1_1_5_5C])

    def test_while_it_is_open_the_duty_goes_on(self):
        assert duty_of(Duty.APOLOGY, a_complaint(fault=Fault.THIRD_PARTY)).verdict is PENDING
        spoken = a_complaint(fault=Fault.THIRD_PARTY, apologised_at="2026-03-06 17:00")
        assert duty_of(Duty.APOLOGY, spoken).verdict is BREACHED

    @pytest.mark.parametrize("apologised_at", ["2026-03-06 17:00", None])
    def test_a_fault_nobody_knows(self, apologised_at):
        told = a_complaint(fault=Fault.UNKNOWN, apologised_at=apologised_at)
        found = duty_of(Duty.APOLOGY, told, ComplaintsTerms(apologise_within=HOUR))
        assert (found.verdict, found.missing) == (UNDETERMINED, ("fault",))
        assert found.done_at == (apologised_at and at(apologised_at))

    def test_where_none_is_owed_there_is_no_duty(self):
        """A039 (b): it is not forbidden either."""
        terms = ComplaintsTerms(by_severity=BySeverity.REPORT_AND_APOLOGY)
        assert duty_of(Duty.APOLOGY, a_complaint(), terms) is None
        assert duty_of(Duty.APOLOGY, a_complaint(apologised_at="2026-03-06 17:00"), terms) is None
        assert duty_of(Duty.APOLOGY, a_major_one(), terms) is not None

    @pytest.mark.parametrize(
        ("terms", "clause"),
        [
            (ComplaintsTerms(apology_rule=ApologyRule.ALWAYS, apologise_within=HOUR), D3_2_4_2B),
            (ComplaintsTerms(unknown_fault=UnknownFault.APOLOGISE, apologise_within=HOUR), D1_1_5_5B),
        ],
    )
    def test_the_readings_hold_here_too(self, terms, clause):
        told = a_complaint(fault=Fault.UNKNOWN, heard_out_at="2026-03-06 16:30", apologised_at="2026-03-06 16:40")
        found = duty_of(Duty.APOLOGY, told, terms)
        assert (found.verdict, cited(found)) == (MET, [clause])


LIMITS = pytest.mark.parametrize(
    "allowed",
    [
        pytest.param((Elapsed(timedelta(hours=24)), "2026-03-07 16:00:00"), id="24 h"),
        pytest.param((WorkingTime(timedelta(hours=4)), "2026-03-09 11:00:00"), id="4 working hours"),
        pytest.param((WorkingDays(3), "2026-03-11 16:00:00"), id="3 working days"),
        pytest.param((CalendarDays(15), "2026-03-21 16:00:00"), id="15 days"),
    ],
)
TIMED = pytest.mark.parametrize(
    "asked",
    [
        (Duty.REPORT, "reported_at", "report_within", [D1_1_5_5A]),
        (Duty.HANDLING, "closed_at", "handling_within", [D3_2_4_1]),
        (Duty.OPINION_TOLD, "opinion_told_at", "opinion_within", [D1_2_4_4B]),
        (Duty.RESULT_TOLD, "result_told_at", "result_within", [D1_2_4_4B, D2_1_3_1_5]),
    ],
)


class TestDutiesWithALimit:
    """D1.1.5.5a, D3.2.4.1, D1.2.4.4b, D2.1.3.1.5: reported, handled, told; how soon, the company says."""

    @LIMITS
    @TIMED
    @pytest.mark.parametrize(("after", "verdict"), [(-1, MET), (0, MET), (1, BREACHED)])
    def test_the_last_moment_is_in_time(self, asked, allowed, after, verdict):
        duty, fact, term, clauses = asked
        limit, last = allowed
        done_at = at(last) + timedelta(microseconds=after)
        found = duty_of(duty, a_major_one(**{fact: done_at}), terms_with(**{term: limit}))
        assert (found.verdict, found.due_at, found.done_at) == (verdict, at(last), done_at)
        assert (found.missing, cited(found)) == ((), clauses)

    @LIMITS
    @TIMED
    @pytest.mark.parametrize(("after", "verdict"), [(-1, PENDING), (0, PENDING), (1, BREACHED)])
    def test_not_done_is_overdue_only_after_it(self, asked, allowed, after, verdict):
        duty, fact, term, clauses = asked
        limit, last = allowed
        as_of = at(last) + timedelta(microseconds=after)
        told = a_major_one(**{fact: "2026-03-31 00:00"})
        found = duty_of(duty, told, terms_with(**{term: limit}), as_of)
        assert (found.verdict, found.due_at, found.done_at) == (verdict, at(last), None)
        assert cited(found) == clauses

    @TIMED
    @pytest.mark.parametrize("done_at", ["2026-03-06 16:00", None])
    def test_without_a_figure_nothing_can_be_said(self, asked, done_at):
        duty, fact, term, clauses = asked
        found = duty_of(duty, a_major_one(**{fact: done_at}))
        assert (found.verdict, found.missing) == (UNDETERMINED, (term,))
        assert (found.due_at, found.done_at) == (None, done_at and at(done_at))
        assert cited(found) == clauses

    @TIMED
    def test_nor_without_the_moment_of_receipt(self, asked):
        duty, fact, term, clauses = asked
        told = a_major_one(received_at=None, **{fact: "2026-03-06 16:00"})
        found = duty_of(duty, told, terms_with(**{term: HOUR}))
        assert (found.verdict, found.missing) == (UNDETERMINED, ("received_at",))
        assert duty_of(duty, told).missing == (term, "received_at")
        assert cited(found) == clauses

    @TIMED
    def test_limits_in_working_time_end_where_the_calendar_ends(self, asked):
        duty, fact, term, clauses = asked
        told = a_major_one(received_at="2150-03-06 16:00")
        with pytest.raises(CalendarCoverageError):
            assess(told, terms_with(**{term: WorkingTime(timedelta(hours=4))}), as_of=at("2150-03-09 00:00"))
        terms = terms_with(**{term: CalendarDays(1)})
        found = duty_of(duty, told, terms, at("2150-03-09 00:00"))
        assert (found.verdict, iso(found.due_at)) == (BREACHED, "2150-03-07T16:00:00+08:00")
        assert (fact, cited(found)) == (fact, clauses)


class TestWhoseClause:
    """The report and the result rest on the clause that speaks of the case."""

    @pytest.mark.parametrize(
        ("fault", "clause"),
        [
            (Fault.COMPANY, D1_1_5_5A),
            (Fault.SHARED, D1_1_5_5A),
            (Fault.CUSTOMER, D0_4_2_4B),
            (Fault.THIRD_PARTY, D0_4_2_4B),
            (Fault.UNKNOWN, D0_4_2_4B),
        ],
    )
    def test_a_report(self, fault, clause):
        assert cited(duty_of(Duty.REPORT, a_major_one(fault=fault))) == [clause]

    def test_an_ordinary_complaint_needs_none(self):
        assert duty_of(Duty.REPORT, a_complaint()) is None

    def test_the_result_of_an_ordinary_complaint(self):
        assert cited(duty_of(Duty.RESULT_TOLD, a_complaint())) == [D1_2_4_4B, D2_1_3_2_8]


class TestAllDuties:
    """One assessment a duty, in their order."""

    @pytest.mark.parametrize(
        ("severity", "duties"),
        [
            (Severity.MAJOR, list(Duty)),
            (Severity.ORDINARY, [duty for duty in Duty if duty is not Duty.REPORT]),
        ],
    )
    def test_in_order(self, severity, duties):
        found = assess(a_complaint(severity=severity), STANDARD, as_of=at(LATER))
        assert [one.duty for one in found] == duties
        assert all(one.because for one in found)

    def test_of_a_complaint_nothing_else_is_known_of(self):
        found = assess(Complaint(severity=Severity.MAJOR), STANDARD, as_of=at(LATER))
        assert [(one.verdict, one.missing) for one in found] == [
            (PENDING, ("true_cause",)),
            (PENDING, ("outcome_wanted",)),
            (PENDING, ()),
            (UNDETERMINED, ("fault",)),
            (UNDETERMINED, ("report_within", "received_at")),
            (UNDETERMINED, ("handling_within", "received_at")),
            (UNDETERMINED, ("opinion_within", "received_at")),
            (UNDETERMINED, ("result_within", "received_at")),
        ]


class TestTheClockChanges:
    """A limit in hours of the clock is exact across a change of the clock; moments are compared as instants."""

    TERMS = ComplaintsTerms(calendar=NEW_YORK, handling_within=HOUR)

    @pytest.mark.parametrize(("fold", "verdict"), [(0, MET), (1, BREACHED)])
    def test_in_the_repeated_hour(self, fold, verdict):
        """1 November 2026: 01:15 in New York comes twice; the second is over an hour after 00:30."""
        received_at = at("2026-11-01 00:30", "America/New_York")
        closed_at = at("2026-11-01 01:15", "America/New_York", fold=fold)
        found = duty_of(
            Duty.HANDLING, a_complaint(received_at=received_at, closed_at=closed_at), self.TERMS, LATER_IN_NOVEMBER
        )
        assert (found.verdict, iso(found.due_at)) == (verdict, "2026-11-01T01:30:00-04:00")

    def test_across_the_gap(self):
        received_at = at("2026-03-08 01:30", "America/New_York")
        told = a_complaint(received_at=received_at, closed_at=at("2026-03-08 03:30", "America/New_York"))
        found = duty_of(Duty.HANDLING, told, self.TERMS)
        assert (found.verdict, iso(found.due_at)) == (MET, "2026-03-08T03:30:00-04:00")

    def test_the_zone_of_the_facts_does_not_matter(self):
        terms = ComplaintsTerms(handling_within=WorkingDays(3))
        there = a_complaint(
            received_at=at("2026-03-06 08:00", "UTC"), closed_at=at("2026-03-11 04:00", "America/New_York")
        )
        here = a_complaint(closed_at="2026-03-11 16:00")
        found = duty_of(Duty.HANDLING, there, terms)
        assert (found, found.because) == (
            duty_of(Duty.HANDLING, here, terms),
            duty_of(Duty.HANDLING, here, terms).because,
        )
        assert (found.verdict, iso(found.done_at)) == (MET, "2026-03-11T16:00:00+08:00")


LATER_IN_NOVEMBER = "2026-11-30 00:00"
