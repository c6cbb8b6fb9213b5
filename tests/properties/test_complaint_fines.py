"""What holds for every complaint and every month, whatever was chosen."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Severity, Verdict
from servicepolicy.basis.errors import MissingFact
from servicepolicy.calendars import OFFICE
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    Complaint,
    ComplaintFinesTerms,
    Counted,
    FineCharged,
    FinedBy,
    FineStep,
    PayMonth,
    Withholding,
    WorkingPeriod,
    assess,
    fine,
    pay,
)
from tests.builders import NEW_YORK

FIRST = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
FINAL = {Verdict.MET, Verdict.BREACHED}


def sums(most=10_000):
    return st.integers(0, most).map(lambda cents: Decimal(cents).scaleb(-2))


def complaints():
    """Complaints of March 2026 of which all is known."""
    return st.builds(
        Complaint,
        by=st.sampled_from([[Complainant.CUSTOMER], [Complainant.SALES_STAFF], [*Complainant]]),
        severity=st.sampled_from(Severity),
        received_on=st.integers(1, 31).map(lambda day: date(2026, 3, day)),
        upheld=st.booleans(),
        named_fine=sums(),
    )


@st.composite
def schedules(draw):
    """No schedule, or one that does not fall."""
    amounts = draw(st.one_of(st.just([]), st.lists(sums(), min_size=2, max_size=2).map(sorted)))
    steps = zip(Severity, amounts, strict=False)
    return tuple(FineStep(severity=severity, amount=amount + 10) for severity, amount in steps)


def terms():
    """Every reading, with and without a schedule."""
    return st.builds(
        ComplaintFinesTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        schedule=schedules(),
        fined_by=st.sampled_from(FinedBy),
        counted=st.sampled_from(Counted),
        withholding=st.sampled_from(Withholding),
        working_period=st.sampled_from(WorkingPeriod),
    )


def months():
    """March 2026 of somebody on probation for a part of it."""
    return st.builds(
        PayMonth,
        year=st.just(2026),
        month=st.just(3),
        base_salary=sums(500_000),
        complaints=st.lists(complaints(), max_size=4),
        hired_on=st.integers(1, 31).map(lambda day: date(2025, 12, day)),
    )


@st.composite
def charges(draw):
    """A fine that was charged or not, and perhaps a complaint of which not all is known."""
    complaint = draw(complaints())
    if draw(st.booleans()):
        complaint = evolve(complaint, upheld=None, named_fine=None)
    if not draw(st.booleans()):
        return FineCharged(complaint=complaint)
    amount = draw(st.one_of(st.sampled_from([Decimal(10), Decimal(0), Decimal(50)]), sums()))
    return FineCharged(complaint=complaint, charged=amount, charged_at=FIRST + draw(st.integers(0, 24 * 40)) * HOUR)


def looks():
    return st.integers(-24, 24 * 50).map(lambda count: FIRST + count * HOUR)


class TestAFine:
    """A fine is nothing, or at least the least."""

    @given(complaints(), terms())
    def test_it_is_never_between(self, complaint, terms):
        found = fine(complaint, terms)
        assert found.amount == 0 or found.amount >= terms.least_fine
        assert not found.at_least or found.amount == terms.least_fine

    @given(complaints(), terms())
    def test_a_graver_matter_never_costs_less(self, complaint, terms):
        costs = [fine(evolve(complaint, severity=severity), terms).amount for severity in Severity]
        assert costs == sorted(costs)

    @given(complaints(), terms())
    def test_only_a_floor_is_open_ended(self, complaint, terms):
        found = fine(complaint, terms)
        open_ended = not terms.schedule and terms.fined_by is FinedBy.SCHEDULE and found.amount > 0
        assert found.at_least == open_ended


class TestAMonth:
    """Pay and fines make up the base salary, as far as it goes."""

    @given(months(), terms())
    def test_pay_lies_between_nothing_and_all(self, month, terms):
        found = pay(month, terms)
        assert 0 <= found.amount <= month.base_salary
        assert len(found.fines) == len(month.complaints)
        assert found.fined == sum((one.amount for one in found.fines), Decimal(0))

    @given(months(), terms())
    def test_what_is_not_paid_is_fined_or_withheld(self, month, terms):
        found = pay(month, terms)
        missing = month.base_salary - found.amount
        if terms.withholding is Withholding.LESS_FINES:
            assert missing == min(found.fined, month.base_salary)
        else:
            assert missing in (0, month.base_salary)

    @given(months(), terms(), complaints())
    def test_one_complaint_more_never_raises_pay(self, month, terms, complaint):
        told = evolve(complaint, received_on=date(2026, 3, 31))
        more = evolve(month, complaints=(*month.complaints, told))
        assert pay(more, terms).amount <= pay(month, terms).amount

    @given(months(), terms())
    def test_the_order_of_complaints_does_not_matter(self, month, terms):
        turned = pay(evolve(month, complaints=month.complaints[::-1]), terms)
        found = pay(month, terms)
        assert (turned.amount, turned.at_most, turned.fined) == (found.amount, found.at_most, found.fined)
        assert turned.fines == found.fines[::-1]


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(charges(), terms(), looks(), looks())
    def test_met_and_breached_never_turn_back(self, charged, terms, one, other):
        before = assess(charged, terms, as_of=min(one, other))
        after = assess(charged, terms, as_of=max(one, other))
        assert before.verdict not in FINAL or after.verdict is before.verdict

    @given(charges(), terms(), looks())
    def test_what_comes_later_is_not_known(self, charged, terms, as_of):
        known = charged
        if charged.charged_at is not None and charged.charged_at > as_of:
            known = FineCharged(complaint=charged.complaint)
        found = assess(charged, terms, as_of=as_of)
        assert found == assess(known, terms, as_of=as_of)
        assert found.because == assess(known, terms, as_of=as_of).because

    @given(charges(), terms(), looks())
    def test_an_assessment_and_a_fine_miss_the_same_fact(self, charged, terms, as_of):
        found = assess(charged, terms, as_of=as_of)
        gap = []
        try:
            fine(charged.complaint, terms)
        except MissingFact as error:
            gap.append(error.field)
        assert found.missing == tuple(gap)
        assert (found.verdict is Verdict.UNDETERMINED) == bool(gap)
