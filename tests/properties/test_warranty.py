"""What holds for every repair and every hand-over, whatever was chosen."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Verdict, explain
from servicepolicy.calendars import OFFICE, Elapsed
from servicepolicy.rules.money.warranty import (
    Collection,
    Goodwill,
    Handover,
    HandoverDay,
    InWarranty,
    Item,
    Misuse,
    OutOfWarranty,
    Repair,
    WarrantyStart,
    WarrantyTerms,
    assess_handover,
    charge,
)
from tests.builders import NEW_YORK

FIRST = datetime(2026, 1, 5, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
BOUGHT = date(2024, 2, 29)
FINAL = {Verdict.MET, Verdict.BREACHED}
MISUSE = Misuse(by="Li Na", reason="water in the housing")
GOODWILL = Goodwill(by="Wang Wei", reason="a returning customer")


def sums():
    return st.integers(0, 10**6).map(lambda cents: Decimal(cents).scaleb(-2))


def days():
    return st.integers(0, 800).map(lambda count: BOUGHT + count * timedelta(days=1))


def repairs():
    """Repairs within two years of the purchase, with any decision."""
    return st.builds(
        Repair,
        bought_on=st.just(BOUGHT),
        repaired_on=days(),
        installed_on=days(),
        parts=st.lists(sums(), max_size=4),
        labour=sums(),
        travel=sums(),
        goodwill=st.sampled_from([None, GOODWILL]),
        misuse=st.sampled_from([None, MISUSE]),
    )


def terms():
    """Every reading, with and without the company's own limit."""
    return st.builds(
        WarrantyTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        warranty_months=st.integers(1, 24),
        warranty_start=st.sampled_from(WarrantyStart),
        in_warranty=st.sampled_from(InWarranty),
        out_of_warranty=st.sampled_from(OutOfWarranty),
        collection=st.sampled_from(Collection),
        handover_day=st.sampled_from(HandoverDay),
        handover_within=st.sampled_from([None, Elapsed(timedelta(hours=2))]),
    )


@st.composite
def handovers(draw):
    """Money brought back, and handed in or not, from a few hours before to some days after."""
    returned_at = FIRST + draw(st.integers(0, 4 * 24 * 90)) * QUARTER
    collected = draw(st.sampled_from([Decimal("0.00"), Decimal("120.00")]))
    told = {}
    if draw(st.booleans()):
        told["handed_in"] = draw(st.sampled_from([collected, Decimal("0.00")]))
        told["handed_in_at"] = returned_at + draw(st.integers(-12, 4 * 24 * 4)) * QUARTER
    return Handover(
        collected=collected,
        returned_at=returned_at,
        invoice_issued=draw(st.sampled_from([None, True, False])),
        **told,
    )


def looks(handover):
    """A moment from hours before the return to some days after."""
    return st.integers(-16, 4 * 24 * 6).map(lambda count: handover.returned_at + count * QUARTER)


class TestABill:
    """A bill has a line for all that was asked, and adds up to its amount."""

    @given(repairs(), terms())
    def test_the_lines_add_up(self, repair, terms):
        found = charge(repair, terms)
        assert [one.asked for one in found.lines] == [*repair.parts, repair.labour, repair.travel]
        charged = [one.charged for one in found.lines if one.charged is not None]
        assert found.amount == (sum(charged) if len(charged) == len(found.lines) else None)

    @given(repairs(), terms())
    def test_a_line_is_charged_in_full_or_not_at_all_and_labour_never(self, repair, terms):
        for one in charge(repair, terms).lines:
            assert one.charged in (None, 0, one.asked)
            assert one.item is not Item.LABOUR or not one.charged

    @given(repairs(), terms())
    def test_nothing_is_undetermined_but_a_repair_in_warranty(self, repair, terms):
        found = charge(repair, terms)
        assert (found.amount is None) == (
            found.in_warranty
            and terms.in_warranty is InWarranty.UNDEFINED
            and repair.misuse is None
            and repair.goodwill is None
        )
        assert found.in_warranty == (repair.repaired_on <= found.last_day_covered)

    @given(repairs(), terms())
    def test_nothing_is_collected_where_nothing_is_charged(self, repair, terms):
        found = charge(repair, terms)
        if found.amount is not None and not found.amount:
            assert (found.collect_on_site, found.invoice) == (False, False)
        else:
            assert found.collect_on_site is not False
            assert found.invoice is not False

    @given(repairs(), terms())
    def test_goodwill_never_makes_it_dearer_and_misuse_never_cheaper(self, repair, terms):
        plain = charge(evolve(repair, goodwill=None, misuse=None), terms)
        misused = charge(evolve(repair, goodwill=None, misuse=MISUSE), terms)
        assert charge(evolve(repair, goodwill=GOODWILL), terms).amount == 0
        assert misused.amount is not None
        assert plain.amount is None or plain.amount <= misused.amount


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), handovers(), terms())
    def test_met_and_breached_never_turn_back(self, data, handover, terms):
        earlier, later = sorted([data.draw(looks(handover)), data.draw(looks(handover))])
        before = assess_handover(handover, terms, as_of=earlier)
        after = assess_handover(handover, terms, as_of=later)
        assert before.verdict not in FINAL or after.verdict is before.verdict
        assert after.due_at == before.due_at

    @given(st.data(), handovers(), terms())
    def test_what_comes_later_is_not_known(self, data, handover, terms):
        as_of = data.draw(looks(handover))
        known = handover
        if handover.handed_in_at is not None and handover.handed_in_at > as_of:
            known = evolve(handover, handed_in=None, handed_in_at=None)
        found = assess_handover(handover, terms, as_of=as_of)
        assert found == assess_handover(known, terms, as_of=as_of)
        assert found.because == assess_handover(known, terms, as_of=as_of).because

    @given(handovers(), terms())
    def test_in_the_end_it_is_met_or_not(self, handover, terms):
        found = assess_handover(handover, terms, as_of=handover.returned_at + timedelta(days=20))
        assert found.verdict in FINAL
        assert found.missing == ()

    @given(st.data(), handovers(), terms(), st.sampled_from(["America/New_York", "Asia/Kolkata", "UTC"]))
    def test_the_zone_of_the_facts_does_not_matter(self, data, handover, terms, zone):
        as_of = data.draw(looks(handover))
        there = evolve(handover, returned_at=handover.returned_at.astimezone(ZoneInfo(zone)))
        found = assess_handover(handover, terms, as_of=as_of)
        again = assess_handover(there, terms, as_of=as_of.astimezone(ZoneInfo(zone)))
        assert (there, again, again.because) == (handover, found, found.because)
        assert [explain(again, lang) for lang in ("en", "zh")] == [explain(found, lang) for lang in ("en", "zh")]
