"""What holds for every month, whatever happened in it and whatever was chosen."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pendulum
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Verdict, explain
from servicepolicy.calendars import OFFICE, WeeklyHours, WorkingCalendar
from servicepolicy.rules.money.lateness import (
    Base,
    Ceiling,
    Counting,
    LatenessTerms,
    Month,
    Rounding,
    Seconds,
    Shift,
    Steps,
    Threshold,
    Unsanctioned,
    Waiver,
    assess,
    penalty,
)

FINAL = {Verdict.MET, Verdict.BREACHED}
ZONES = ["America/New_York", "Asia/Kolkata", "Pacific/Chatham", "UTC"]
SHANGHAI = ZoneInfo("Asia/Shanghai")
QUARTER = timedelta(minutes=15)
LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Sat 08:30-12:00 13:00-17:30"), days=None)


def moment(day, quarters):
    """So many quarters of an hour after the midnight that begins a day of March."""
    return datetime(2026, 3, day, tzinfo=SHANGHAI) + quarters * QUARTER


def quarters(first, last):
    """Quarters of an hour, often those at which one is just in time."""
    return st.one_of(st.sampled_from([34, 35, 52, 53]), st.integers(first, last)).map(
        lambda count: min(max(count, first), last)
    )


@st.composite
def months(draw):
    """Some days of March: plain ones with arrivals and departures, some with a shift, some excused."""
    told: dict[str, list[datetime]] = {"arrivals": [], "departures": []}
    shifts = []
    days = draw(st.lists(st.integers(1, 31), unique=True, max_size=8))
    for day in days:
        start = draw(quarters(0, 95))
        came, left = draw(st.integers(-96, 95)), draw(st.integers(1, 40))
        match draw(st.sampled_from(["plain", "plain", "twice", "shift", "absent", "left"])):
            case "shift":
                ends = moment(day, start + 32)
                arrived_at = moment(day, start + min(came, 31))
                shifts.append(
                    Shift(
                        starts_at=moment(day, start),
                        arrived_at=arrived_at,
                        ends_at=ends,
                        left_at=arrived_at + left * QUARTER,
                    )
                )
            case "absent":
                shifts.append(Shift(starts_at=moment(day, start)))
            case "twice":
                told["arrivals"] += [moment(day, start), moment(day, draw(quarters(start, 95)))]
            case "left":
                told["arrivals"].append(moment(day, start))
                told["departures"].append(moment(day, start + left))
            case _:
                told["arrivals"].append(moment(day, start))
    excused = draw(st.lists(st.sampled_from(days), unique=True, max_size=2)) if days else []
    return Month(
        year=2026,
        month=3,
        base_salary=draw(st.sampled_from(["0", "0.10", "4444.45", "5000", "12345.67"]).map(Decimal)),
        shifts=shifts,
        waivers=[Waiver(on=date(2026, 3, day), document="slip") for day in excused],
        recorded_through=draw(st.one_of(st.none(), st.integers(1, 31).map(lambda day: date(2026, 3, day)))),
        arrivals=told["arrivals"],
        departures=told["departures"],
    )


def terms():
    """Every reading, with and without the company's own figures; a daily salary is always rounded."""
    return st.builds(
        lambda **chosen: LatenessTerms(
            **chosen | ({"rounding": Rounding.EACH} if chosen["base"] is Base.DAILY else {}), wage_days=Decimal("21.75")
        ),
        calendar=st.sampled_from([OFFICE, LUNCH]),
        threshold=st.integers(1, 5),
        at_threshold=st.sampled_from(Threshold),
        steps=st.sampled_from(Steps),
        counting=st.sampled_from(Counting),
        base=st.sampled_from(Base),
        ceiling=st.sampled_from([None, Decimal("0.02"), Decimal("0.20")]),
        at_ceiling=st.sampled_from(Ceiling),
        seconds=st.sampled_from(Seconds),
        grace=st.sampled_from([timedelta(0), QUARTER]),
        unsanctioned=st.sampled_from(Unsanctioned),
        rounding=st.sampled_from(Rounding),
        entries_allowed=st.integers(0, 4),
    )


def looks():
    """A moment from before the month to after it."""
    return st.integers(-10, 33 * 96).map(lambda count: moment(1, count))


def standings(month, terms, as_of):
    """The assessments by what they are about."""
    return {(one.duty, one.on, one.due_at and one.due_at.isoformat()): one for one in assess(month, terms, as_of=as_of)}


class TestMoney:
    """Lines add up, and pay is never negative."""

    @given(months(), terms())
    def test_the_lines_add_up_to_the_total(self, month, terms):
        found = penalty(month, terms)
        assert sum(line.amount for line in found.lines) == found.total
        assert all(line.amount >= 0 and line.share >= 0 for line in found.lines)
        assert Decimal(0) <= found.total <= month.base_salary
        if terms.ceiling is not None and terms.at_ceiling is Ceiling.CAP:
            assert found.total <= month.base_salary * terms.ceiling
        if terms.rounding is not Rounding.NONE:
            assert all(line.amount == line.amount.quantize(Decimal("0.01")) for line in found.lines)

    @given(months(), terms())
    def test_entries_are_numbered_in_order(self, month, terms):
        found = penalty(month, terms)
        assert [line.number for line in found.lines] == list(range(1, found.entries + 1))
        assert [line.on for line in found.lines] == sorted(line.on for line in found.lines)
        assert found.over_limit is (found.entries > terms.entries_allowed)
        assert not set(found.waived) & {line.on for line in found.lines}

    @given(months(), terms())
    def test_more_grace_never_makes_more_entries(self, month, terms):
        later = evolve(terms, grace=terms.grace + 4 * QUARTER)
        assert penalty(month, later).entries <= penalty(month, terms).entries

    @given(st.data(), months(), terms())
    def test_the_order_and_the_zone_of_the_facts_do_not_matter(self, data, month, terms):
        zone = ZoneInfo(data.draw(st.sampled_from(ZONES)))

        def elsewhere(moments):
            return [pendulum.instance(at.astimezone(zone)) for at in data.draw(st.permutations(moments))]

        there = evolve(month, arrivals=elsewhere(month.arrivals), departures=elsewhere(month.departures))
        found, again = penalty(month, terms), penalty(there, terms)
        assert (again, again.because) == (found, found.because)
        assert [explain(again, lang) for lang in ("en", "zh")] == [explain(found, lang) for lang in ("en", "zh")]


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), months(), terms())
    def test_met_and_breached_never_turn_back(self, data, month, terms):
        earlier, later = sorted([data.draw(looks()), data.draw(looks())])
        before, after = standings(month, terms, earlier), standings(month, terms, later)
        for about, one in before.items():
            if one.verdict in FINAL:
                assert after[about].verdict is one.verdict

    @given(st.data(), months(), terms())
    def test_what_comes_later_is_not_known(self, data, month, terms):
        as_of = data.draw(looks())

        def known(at):
            return at if at is not None and at <= as_of else None

        told = evolve(
            month,
            recorded_from=date(2026, 3, 1),
            arrivals=[at for at in month.arrivals if known(at)],
            departures=[at for at in month.departures if known(at)],
            shifts=[
                evolve(shift, arrived_at=known(shift.arrived_at), left_at=known(shift.left_at))
                for shift in month.shifts
            ],
        )
        found = assess(evolve(month, recorded_from=date(2026, 3, 1)), terms, as_of=as_of)
        again = assess(told, terms, as_of=as_of)
        assert found == again
        assert [one.because for one in found] == [one.because for one in again]

    @given(months(), terms())
    def test_when_all_is_over_the_month_stands_as_the_penalty_says(self, month, terms):
        whole, *days = assess(month, terms, as_of=datetime(2026, 5, 1, tzinfo=UTC))
        assert whole.verdict is (Verdict.BREACHED if penalty(month, terms).over_limit else Verdict.MET)
        assert Verdict.PENDING not in {one.verdict for one in days}
        assert all(bool(one.missing) is (one.verdict is Verdict.UNDETERMINED) for one in days)
