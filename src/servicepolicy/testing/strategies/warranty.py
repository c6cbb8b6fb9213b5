"""Repairs, installations and money brought back, and what a company chose on warranty."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.calendars.recurrence import months_after
from servicepolicy.rules.money.warranty import Goodwill, Handover, Installation, Misuse, Repair, WarrantyTerms
from servicepolicy.testing.strategies.figures import limits, maybe, money, readings, texts
from servicepolicy.testing.strategies.when import days, moments

__all__ = ["goodwill", "handovers", "installations", "misuse", "repairs", "warranty_terms"]

THREE_YEARS = timedelta(days=1096)
ONE_DAY = timedelta(days=1)
MONTHS = (12, 1, 24, 1200)
MOST_PARTS = 3


def goodwill() -> SearchStrategy[Goodwill]:
    """Decisions to let a charge go."""
    return st.builds(Goodwill, by=texts(), reason=texts())


def misuse() -> SearchStrategy[Misuse]:
    """Findings of misuse."""
    return st.builds(Misuse, by=texts(), reason=texts())


def days_since(bought: date) -> SearchStrategy[date]:
    """Days from the purchase on, often the last that a warranty covers, or the one before or after."""
    ends = [months_after(bought, months) for months in (12, 24)]
    near = [end + off * ONE_DAY for end in ends for off in (0, -1, 1)]
    return st.one_of([st.sampled_from([bought, *near]), days(bought, bought + THREE_YEARS)])


@st.composite
def repairs(draw: DrawFn) -> Repair:
    """Repairs around the end of a warranty, also let go, or made necessary by misuse."""
    bought = draw(days())
    return Repair(
        bought_on=bought,
        repaired_on=draw(days_since(bought)),
        installed_on=draw(maybe(days_since(bought))),
        parts=draw(st.lists(money(), max_size=MOST_PARTS)),
        labour=draw(money()),
        travel=draw(money()),
        goodwill=draw(maybe(goodwill())),
        misuse=draw(maybe(misuse())),
    )


def installations() -> SearchStrategy[Installation]:
    """Installations of a unit, its first or a later one."""
    return st.builds(Installation, first=st.booleans(), design=money(), mounting=money(), travel=money())


@st.composite
def handovers(draw: DrawFn) -> Handover:
    """Money brought back, and handed in or not: before the return or after it, all of it or not."""
    returned, collected = draw(moments()), draw(money())
    near = moments(returned.date() - ONE_DAY, returned.date() + 4 * ONE_DAY)
    handed_in_at = draw(maybe(near))
    amounts = st.one_of([st.just(collected), money()]) if collected else st.just(Decimal("0.00"))
    return Handover(
        collected=collected,
        returned_at=returned,
        handed_in=draw(amounts) if handed_in_at else None,
        handed_in_at=handed_in_at,
        invoice_issued=draw(maybe(st.booleans())),
    )


def warranty_terms() -> SearchStrategy[WarrantyTerms]:
    """Every reading, with and without the company's own figures."""
    return st.builds(
        WarrantyTerms,
        **readings(WarrantyTerms),
        warranty_months=maybe(st.sampled_from(MONTHS)),
        handover_within=maybe(limits()),
    )
