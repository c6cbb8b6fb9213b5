"""What holds for every project, whatever was chosen."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pendulum
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Verdict, explain
from servicepolicy.calendars import OFFICE, CalendarDays, Months
from servicepolicy.rules.timing.callbacks import (
    Borrowing,
    Boundary,
    Call,
    CallbacksTerms,
    CallRecord,
    Channel,
    DayOff,
    December,
    FollowUp,
    FollowUpKind,
    FollowUpRecord,
    GiftBy,
    Periods,
    Project,
    Rhythm,
    Schedules,
    YearStart,
    assess,
    assess_december,
    due_dates,
    follow_ups,
    next_due,
    schedule,
)
from tests.builders import NEW_YORK

HALF_DAY = timedelta(hours=12)
FINAL = {Verdict.MET, Verdict.BREACHED}
ZONES = ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati", "UTC"]
FAR = date(2025, 11, 30)
"""A year before the end of what the office knows, so that the next date is known too."""


def days(first=date(2019, 1, 1), last=date(2023, 12, 31)):
    """Days, often those at which months are cut."""
    cut = [date(2019, 1, 31), date(2020, 1, 30), date(2020, 2, 29), date(2023, 8, 31), date(2024, 2, 29)]
    return st.one_of(st.sampled_from(cut), st.dates(first, last))


def projects():
    """Projects, all with a day of signing within two years of delivery."""
    return st.builds(
        lambda day, apart: Project(delivered_on=day, signed_on=day + timedelta(days=apart)),
        days(),
        st.integers(-730, 730),
    )


def terms(day_offs=tuple(DayOff)):
    """Every reading, with and without the company's own figures."""
    return st.builds(
        CallbacksTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        within_years=st.integers(0, 2),
        rhythm_within=st.sampled_from(Rhythm),
        rhythm_beyond=st.sampled_from(Rhythm),
        periods=st.sampled_from(Periods),
        boundary=st.sampled_from(Boundary),
        year_start=st.sampled_from(YearStart),
        day_off=st.sampled_from(day_offs),
        usage_interval=st.sampled_from([None, Months(3)]),
        gps_interval=st.sampled_from([None, CalendarDays(45)]),
        satisfaction_interval=st.sampled_from([None, Months(1)]),
        borrowing=st.sampled_from(Borrowing),
        schedules=st.sampled_from(Schedules),
        gift_by=st.sampled_from(GiftBy),
    )


def moments(project, most=500):
    """Half days from the day after delivery on, in UTC: that is after delivery in every zone."""
    start = datetime.combine(project.delivered_on, datetime.min.time(), UTC) + timedelta(days=1)
    return st.integers(0, 2 * most).map(lambda count: start + count * HALF_DAY)


@st.composite
def records(draw):
    """A file with some calls, by any channel."""
    project = draw(projects())
    calls = st.builds(Call, called_at=moments(project), channel=st.sampled_from([Channel.PHONE, Channel.EMAIL]))
    return CallRecord(project=project, calls=draw(st.lists(calls, max_size=6)))


@st.composite
def customers(draw):
    """A customer with some follow-ups, on any topics."""
    project = draw(projects())
    kinds = st.lists(st.sampled_from(FollowUpKind), min_size=1, max_size=3)
    made = st.builds(FollowUp, followed_up_at=moments(project), kinds=kinds)
    return FollowUpRecord(project=project, follow_ups=draw(st.lists(made, max_size=6)), kinds=draw(kinds))


class TestTheSchedule:
    """Dates come in order, none is lost between two looks, and the next is one of them."""

    @given(projects(), terms())
    def test_dates_come_in_order(self, project, terms):
        found = schedule(project, terms, through=FAR)
        assert all(a.due_on <= b.due_on and a.nominal_on < b.nominal_on for a, b in pairwise(found))
        assert all(project.delivered_on <= one.due_on <= FAR and one.nominal_on > project.delivered_on for one in found)

    @given(projects(), terms(), days())
    def test_a_shorter_look_is_the_beginning_of_a_longer_one(self, project, terms, through):
        every = schedule(project, terms, through=FAR)
        assert schedule(project, terms, through=through) == tuple(one for one in every if one.due_on <= through)

    @given(projects(), terms(), days())
    def test_the_dates_alone_are_those_of_the_schedule(self, project, terms, through):
        found = schedule(project, terms, through=through)
        assert due_dates(project, terms, through=through) == tuple(one.due_on for one in found)

    @given(projects(), terms(), days())
    def test_the_next_is_the_first_later_one(self, project, terms, after):
        horizon = max(after, project.delivered_on) + timedelta(days=450)
        later = [one for one in schedule(project, terms, through=min(horizon, FAR)) if one.due_on > after]
        assert next_due(project, terms, after=after) == later[0]

    @given(projects(), terms(day_offs=(DayOff.FOLLOWING, DayOff.MODIFIED_FOLLOWING, DayOff.PRECEDING)))
    def test_a_moved_date_is_a_working_day_and_keeps_its_nominal_one(self, project, terms):
        kept = schedule(project, evolve(terms, day_off=DayOff.KEEP), through=date(2025, 10, 31))
        moved = schedule(project, terms, through=FAR)
        assert [one.nominal_on for one in kept] == [one.nominal_on for one in moved][: len(kept)]
        assert all(terms.calendar.is_working_day(one.due_on) for one in moved)
        assert all(one.on_day_off is (one.due_on != one.nominal_on) for one in moved)

    @given(projects(), terms())
    def test_no_gap_exceeds_the_longer_of_the_two_rhythms(self, project, terms):
        kept = evolve(terms, day_off=DayOff.KEEP)
        longest = max(terms.rhythm_within.months, terms.rhythm_beyond.months)
        months = [
            12 * day.year + day.month
            for day in (project.delivered_on, *(one.nominal_on for one in schedule(project, kept, through=FAR)))
        ]
        assert all(b - a <= longest for a, b in pairwise(months))


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), records(), terms())
    def test_of_call_backs(self, data, record, terms):
        earlier, later = sorted(data.draw(st.tuples(moments(record.project), moments(record.project))))
        before, after = assess(record, terms, as_of=earlier), assess(record, terms, as_of=later)
        assert len(before) <= len(after)
        for one, other in zip(before, after, strict=False):
            assert one.verdict not in FINAL or other.verdict is one.verdict
            assert (one.callback, one.due_at) == (other.callback, other.due_at)

    @given(st.data(), customers(), terms())
    def test_of_follow_ups(self, data, record, terms):
        earlier, later = sorted(data.draw(st.tuples(moments(record.project), moments(record.project))))
        after = {(one.kinds, one.due_on): one for one in follow_ups(record, terms, as_of=later)}
        for one in follow_ups(record, terms, as_of=earlier):
            other = after[one.kinds, one.due_on]
            assert one.verdict not in FINAL or other.verdict is one.verdict
            assert (one.due_at, one.missing) == (other.due_at, other.missing)

    @given(st.data(), terms())
    def test_of_december(self, data, terms):
        around = st.integers(0, 90).map(lambda count: datetime(2024, 11, 25, tzinfo=UTC) + count * HALF_DAY)
        december = December(year=2024, gift_sent_at=data.draw(around), demand_plan_asked_at=data.draw(around))
        earlier, later = sorted([data.draw(around), data.draw(around)])
        pairs = zip(
            assess_december(december, terms, as_of=earlier),
            assess_december(december, terms, as_of=later),
            strict=True,
        )
        assert all(one.verdict not in FINAL or other.verdict is one.verdict for one, other in pairs)

    @given(st.data(), records(), terms())
    def test_what_comes_later_is_not_known(self, data, record, terms):
        as_of = data.draw(moments(record.project))
        known = evolve(record, calls=[call for call in record.calls if call.called_at <= as_of])
        found = assess(record, terms, as_of=as_of)
        assert found == assess(known, terms, as_of=as_of)
        assert [one.because for one in found] == [one.because for one in assess(known, terms, as_of=as_of)]


class TestOneAnswer:
    """An assessment and the schedule say the same, in every zone."""

    @given(st.data(), records(), terms())
    def test_there_is_one_assessment_for_each_call_back_and_one_for_the_next(self, data, record, terms):
        as_of = data.draw(moments(record.project))
        found = assess(record, terms, as_of=as_of)
        today = as_of.astimezone(terms.calendar.timezone).date()
        yesterday = today - timedelta(days=1)
        due = schedule(record.project, terms, through=yesterday)
        assert tuple(one.callback for one in found) == (*due, next_due(record.project, terms, after=yesterday))
        assert [one.verdict for one in found].count(Verdict.PENDING) <= 1
        assert all(one.verdict in FINAL for one in found[:-1])

    @given(st.data(), records(), terms(), st.sampled_from(ZONES), st.booleans())
    def test_the_zone_and_the_library_of_the_facts_do_not_matter(self, data, record, terms, zone, with_pendulum):
        def elsewhere(moment):
            local = moment.astimezone(ZoneInfo(zone))
            return pendulum.instance(local) if with_pendulum and not local.fold else local

        as_of = data.draw(moments(record.project))
        there = evolve(record, calls=[evolve(call, called_at=elsewhere(call.called_at)) for call in record.calls])
        found, again = assess(record, terms, as_of=as_of), assess(there, terms, as_of=elsewhere(as_of))
        assert (there, again) == (record, found)
        for lang in ("en", "zh"):
            assert [explain(one, lang) for one in again] == [explain(one, lang) for one in found]
