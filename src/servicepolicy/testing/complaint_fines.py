"""Worked examples of the complaint fines: March 2026, 5000 yuan, and somebody hired on 15 December 2025."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial

import pendulum
from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.clauses.d1_1 import D1_1_6_1B, D1_1_6_1C, D1_1_6_1D
from servicepolicy.rules.money.complaint_fines import (
    Assessment,
    BasePay,
    Complainant,
    Complaint,
    ComplaintFinesTerms,
    Counted,
    Employment,
    Fine,
    FineCharged,
    FinedBy,
    FineStep,
    PayMonth,
    Probation,
    Withholding,
    WorkingPeriod,
    assess,
    fine,
    pay,
    probation,
)
from servicepolicy.testing.example import Example, example

__all__ = ["COMPLAINT_FINES"]

NOTHING, TEN, THIRTY, FIFTY = Decimal("0.00"), Decimal("10.00"), Decimal("30.00"), Decimal("50.00")
SALARY = Decimal("5000.00")
STANDARD = ComplaintFinesTerms()
SCHEDULE = (FineStep(severity=Severity.ORDINARY, amount=TEN), FineStep(severity=Severity.MAJOR, amount=FIFTY))
SCHEDULED = ComplaintFinesTerms(schedule=SCHEDULE)
BY_MANAGER = ComplaintFinesTerms(schedule=SCHEDULE, fined_by=FinedBy.MANAGER)
UPHELD_ONLY = ComplaintFinesTerms(schedule=SCHEDULE, counted=Counted.UPHELD_ONLY)
BOTH = ComplaintFinesTerms(schedule=SCHEDULE, counted=Counted.BOTH)
NOTHING_PAID = ComplaintFinesTerms(schedule=SCHEDULE, withholding=Withholding.NOTHING_IF_COMPLAINT)
ON_PROBATION = ComplaintFinesTerms(schedule=SCHEDULE, working_period=WorkingPeriod.PROBATION_ONLY)

MAJOR = Complaint(severity=Severity.MAJOR, received_on=date(2026, 3, 16), upheld=False, named_fine=THIRTY)
ORDINARY = Complaint(received_on=date(2026, 3, 15))
OF_BOTH = evolve(MAJOR, by=(Complainant.CUSTOMER, Complainant.SALES_STAFF))
FINED_AT_LEAST = Fine(amount=TEN, at_least=True)
NO_FINE = Fine(amount=NOTHING, at_least=False)
FINE_OF_50 = Fine(amount=FIFTY, at_least=False)


def costs(en: str, zh: str, complaint: Complaint, terms: ComplaintFinesTerms, expect: Fine) -> Example:
    """An example of a fine."""
    return example(Text(en, zh), fine, complaint, terms, expect=expect, cites=(D1_1_6_1D,))


FINES = (
    costs("no schedule: at least 10 yuan", "没有分档：至少10元", MAJOR, STANDARD, FINED_AT_LEAST),
    costs("a major complaint, by the schedule", "重大投诉，按公司分档", MAJOR, SCHEDULED, FINE_OF_50),
    costs(
        "the same, where the manager names 30 yuan",
        "同上，经理确定30元",
        MAJOR,
        BY_MANAGER,
        Fine(amount=THIRTY, at_least=False),
    ),
    costs(
        "the manager names 5 yuan: the least fine holds",
        "经理确定5元：按最低罚款执行",
        evolve(MAJOR, named_fine=Decimal("5.00")),
        BY_MANAGER,
        Fine(amount=TEN, at_least=False),
    ),
    costs("not upheld, where only upheld ones count", "未查实，只计查实的投诉", MAJOR, UPHELD_ONLY, NO_FINE),
    costs("of the customer alone, where both must complain", "仅客户投诉，须双方都投诉", MAJOR, BOTH, NO_FINE),
    costs("of both, where both must complain", "双方都投诉，须双方都投诉", OF_BOTH, BOTH, FINE_OF_50),
)

QUIET = PayMonth(year=2026, month=3, base_salary=SALARY, hired_on=date(2025, 12, 15))
COMPLAINED = evolve(QUIET, complaints=(ORDINARY, MAJOR))
FINE_OF_10 = Fine(amount=TEN, at_least=False)


def pays(en: str, zh: str, month: PayMonth, terms: ComplaintFinesTerms, expect: BasePay, *cites: Clause) -> Example:
    """An example of pay."""
    return example(Text(en, zh), pay, month, terms, expect=expect, cites=cites)


PAYS = (
    pays(
        "nobody complains: paid in full",
        "没有投诉：全额发放",
        QUIET,
        STANDARD,
        BasePay(amount=SALARY, at_most=False, fines=(), fined=NOTHING),
        D1_1_6_1C,
    ),
    pays(
        "two complaints without a schedule: at most 4980 yuan",
        "两次投诉，没有分档：最多4980元",
        COMPLAINED,
        STANDARD,
        BasePay(
            amount=Decimal("4980.00"), at_most=True, fines=(FINED_AT_LEAST, FINED_AT_LEAST), fined=Decimal("20.00")
        ),
        D1_1_6_1D,
        D1_1_6_1C,
    ),
    pays(
        "the same by the schedule: less 10 and 50 yuan",
        "同上，按分档：扣除10元和50元",
        COMPLAINED,
        SCHEDULED,
        BasePay(amount=Decimal("4940.00"), at_most=False, fines=(FINE_OF_10, FINE_OF_50), fined=Decimal("60.00")),
        D1_1_6_1D,
        D1_1_6_1C,
    ),
    pays(
        "the same, where nothing is paid if there is a complaint",
        "同上，有投诉即不发",
        COMPLAINED,
        NOTHING_PAID,
        BasePay(amount=NOTHING, at_most=False, fines=(FINE_OF_10, FINE_OF_50), fined=Decimal("60.00")),
        D1_1_6_1D,
        D1_1_6_1C,
    ),
    pays(
        "the same, where only the probation matters: it ended between the two",
        "同上，仅限试用期：试用期在两次投诉之间届满",
        COMPLAINED,
        ON_PROBATION,
        BasePay(amount=Decimal("4990.00"), at_most=False, fines=(FINE_OF_10, NO_FINE), fined=TEN),
        D1_1_6_1D,
        D1_1_6_1C,
    ),
)

PROBATIONS = (
    example(
        Text("hired on 30 November: the last day of February", "11月30日入职：至2月最后一天"),
        probation,
        Employment(hired_on=date(2025, 11, 30)),
        STANDARD,
        expect=Probation(ends_on=date(2026, 2, 28)),
        cites=(D1_1_6_1B,),
    ),
)


def at(day: int, hour: int) -> DateTime:
    """A moment in March 2026, in Shanghai."""
    return pendulum.datetime(2026, 3, day, hour, tz="Asia/Shanghai")


NOT_YET = FineCharged(complaint=MAJOR)
FINED_30 = FineCharged(complaint=MAJOR, charged=THIRTY, charged_at=at(31, 9))
UNJUDGED = evolve(FINED_30, complaint=evolve(MAJOR, upheld=None))


def stands(en: str, zh: str, charged: FineCharged, terms: ComplaintFinesTerms, expect: Assessment) -> Example:
    """An example of an assessment at the end of the month."""
    rule = partial(assess, as_of=at(31, 18))
    return example(Text(en, zh), rule, charged, terms, expect=expect, cites=(D1_1_6_1D,))


ASSESSMENTS = (
    stands(
        "30 yuan, where at least 10 are due",
        "罚款30元，至少应罚10元",
        FINED_30,
        STANDARD,
        Assessment(verdict=Verdict.MET, done_at=at(31, 9)),
    ),
    stands(
        "30 yuan, where the schedule says 50",
        "罚款30元，分档为50元",
        FINED_30,
        SCHEDULED,
        Assessment(verdict=Verdict.BREACHED, done_at=at(31, 9)),
    ),
    stands(
        "30 yuan, where no fine is due",
        "罚款30元，而不应罚款",
        FINED_30,
        UPHELD_ONLY,
        Assessment(verdict=Verdict.BREACHED, done_at=at(31, 9)),
    ),
    stands(
        "not yet charged, and no time is given for it",
        "尚未罚款，原文未规定时间",
        NOT_YET,
        STANDARD,
        Assessment(verdict=Verdict.PENDING, done_at=None),
    ),
    stands(
        "only upheld ones count, and whether this one is was not told",
        "只计查实的投诉，而是否查实未知",
        UNJUDGED,
        UPHELD_ONLY,
        Assessment(verdict=Verdict.UNDETERMINED, done_at=at(31, 9), missing=("upheld",)),
    ),
)

COMPLAINT_FINES: tuple[Example, ...] = (*FINES, *PAYS, *PROBATIONS, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
