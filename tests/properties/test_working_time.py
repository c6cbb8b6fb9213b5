"""Laws of working time that hold for every calendar, start and amount."""

import pickle
from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars import Closure, DayCalendar, WeeklyHours, WorkingCalendar
from tests.properties.strategies import SCENES, SEEN_FROM, amounts, calendars, moments, seen

ZERO, A_DAY = timedelta(0), timedelta(days=1)
unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@st.composite
def questions(draw, starts=1, lengths=1):
    """A calendar with moments and amounts to ask it about."""
    scene = draw(SCENES)
    calendar = draw(calendars(scene))
    return (
        calendar,
        [draw(moments(scene)) for _ in range(starts)],
        [draw(amounts(calendar.hours)) for _ in range(lengths)],
    )


def answer(ask, *arguments, **options):
    """The answer; an example whose way leads beyond what the calendar knows says nothing."""
    try:
        return ask(*arguments, **options)
    except CalendarCoverageError:
        assume(False)  # noqa: FBT003 - Hypothesis has no other word for it


class TestAddAndBetween:
    """What is added lies between: `between(a, add(a, x)) == x`."""

    @unhurried
    @given(questions())
    def test_what_was_added_lies_between(self, question):
        calendar, [start], [amount] = question
        for edge in ("close", "open"):
            assert calendar.between(start, answer(calendar.add, start, amount, edge=edge)) == amount

    @unhurried
    @given(questions(starts=2))
    def test_what_lies_between_leads_to_the_end(self, question):
        """Forward to the end or the closing before it, backward to the end or the opening after it."""
        calendar, [start, end], _ = question
        worked = calendar.between(start, end)
        reached = in_utc(calendar.add(start, worked))
        if worked > ZERO:
            assert reached == in_utc(calendar.previous_close(end))
        elif worked < ZERO:
            assert reached == in_utc(calendar.next_open(end))
        else:
            assert reached == in_utc(start)

    @unhurried
    @given(questions(starts=3))
    def test_between_adds_up(self, question):
        calendar, [first, second, third], _ = question
        assert calendar.between(first, third) == calendar.between(first, second) + calendar.between(second, third)

    @unhurried
    @given(questions(starts=2))
    def test_between_changes_its_sign_with_its_direction(self, question):
        calendar, [first, second], _ = question
        assert calendar.between(first, second) == -calendar.between(second, first)
        assert calendar.between(first, first) == ZERO

    @unhurried
    @given(questions(starts=2))
    def test_between_is_the_sum_of_the_intervals(self, question):
        calendar, both, _ = question
        start, end = sorted(both, key=in_utc)
        spans = calendar.intervals(start, end)
        bounds = [in_utc(bound) for span in spans for bound in (span.starts_at, span.ends_at)]
        assert bounds == sorted(set(bounds)), "in order, none empty, none touching"
        assert sum((in_utc(one.ends_at) - in_utc(one.starts_at) for one in spans), ZERO) == calendar.between(start, end)
        assert not bounds or in_utc(start) <= bounds[0] <= bounds[-1] <= in_utc(end)


class TestOrder:
    """A later start or a larger amount never leads to an earlier moment."""

    @unhurried
    @given(questions(starts=2), st.sampled_from(["close", "open"]))
    def test_in_the_start(self, question, edge):
        calendar, both, [amount] = question
        earlier, later = sorted(both, key=in_utc)
        ends = [in_utc(answer(calendar.add, start, amount, edge=edge)) for start in (earlier, later)]
        assert ends == sorted(ends)

    @unhurried
    @given(questions(lengths=2), st.sampled_from(["close", "open"]))
    def test_in_the_amount(self, question, edge):
        calendar, [start], both = question
        ends = [in_utc(answer(calendar.add, start, amount, edge=edge)) for amount in sorted(both)]
        assert ends == sorted(ends)

    @unhurried
    @given(questions(lengths=2))
    def test_two_amounts_of_one_direction_are_their_sum(self, question):
        calendar, [start], [one, other] = question
        one, other = (one, other) if (one < ZERO) == (other < ZERO) else (one, -other)
        twice = answer(calendar.add, answer(calendar.add, start, one), other)
        assert in_utc(twice) == in_utc(answer(calendar.add, start, one + other))


class TestSubtract:
    """`subtract` is `add` backwards."""

    @unhurried
    @given(questions())
    def test_a_negative_amount_is_the_other(self, question):
        calendar, [start], [amount] = question
        for edge in ("close", "open"):
            forth = answer(calendar.add, start, amount, edge=edge)
            back = calendar.subtract(start, -amount, edge=edge)
            assert (in_utc(back), back.isoformat()) == (in_utc(forth), forth.isoformat())

    @unhurried
    @given(questions())
    def test_there_and_back(self, question):
        """From an open start it comes back to it; from a closed one, to the opening or closing that was passed."""
        calendar, [start], [amount] = question
        back = in_utc(calendar.subtract(answer(calendar.add, start, amount), amount))
        if amount > ZERO:
            assert back == in_utc(calendar.next_open(start))
        elif amount < ZERO:
            assert back == in_utc(calendar.previous_close(start))
        else:
            assert back == in_utc(start)


class TestEdges:
    """At an edge of open time, `edge` and half-open intervals decide."""

    @unhurried
    @given(questions())
    def test_open_is_close_and_then_the_next_opening(self, question):
        calendar, [start], [amount] = question
        assume(amount != ZERO)
        onward = calendar.next_open if amount > ZERO else calendar.previous_close
        there = answer(onward, answer(calendar.add, start, amount))
        assert in_utc(calendar.add(start, amount, edge="open")) == in_utc(there)

    @unhurried
    @given(questions())
    def test_the_next_opening_is_the_first_open_moment(self, question):
        calendar, [start], _ = question
        opens = answer(calendar.next_open, start)
        assert calendar.is_open(opens)
        assert calendar.between(start, opens) == ZERO
        assert calendar.is_open(start) == (in_utc(opens) == in_utc(start))

    @unhurried
    @given(questions())
    def test_the_closing_before_ends_open_time(self, question):
        calendar, [start], _ = question
        closes = in_utc(answer(calendar.previous_close, start))
        just_before = closes - timedelta(microseconds=1)
        assert calendar.is_open(just_before)
        assert calendar.between(closes, start) == ZERO

    @unhurried
    @given(questions())
    def test_a_closing_is_no_open_moment(self, question):
        calendar, [start], _ = question
        for span in calendar.intervals(in_utc(start) - timedelta(days=2), in_utc(start) + timedelta(days=2))[:-1]:
            assert (calendar.is_open(span.starts_at), calendar.is_open(span.ends_at)) == (True, False)

    @unhurried
    @given(questions())
    def test_no_time_at_all_stays_where_it_is(self, question):
        calendar, [start], _ = question
        for edge in ("close", "open"):
            assert in_utc(calendar.add(start, ZERO, edge=edge)) == in_utc(start)


class TestOneInstantManyNames:
    """The zone and the type in which a moment is given change no answer."""

    @unhurried
    @given(questions(starts=2), SEEN_FROM)
    def test_equal_answers(self, question, zone):
        calendar, both, [amount] = question
        start, end = sorted(both, key=in_utc)
        again, later = (seen(in_utc(one), zone) for one in (start, end))
        assert calendar.between(start, end) == calendar.between(again, later)
        assert calendar.intervals(start, end) == calendar.intervals(again, later)
        assert calendar.is_open(start) == calendar.is_open(again)
        for ask in (lambda at: calendar.add(at, amount), calendar.next_open, calendar.previous_close):
            one, other = answer(ask, start), ask(again)
            assert (in_utc(one), one.isoformat(), one.tzinfo) == (in_utc(other), other.isoformat(), other.tzinfo)


class TestNoMemory:
    """What a calendar was asked before changes no answer."""

    @unhurried
    @given(questions(), st.lists(st.integers(1905, 2190), max_size=5))
    def test_a_fresh_copy_says_the_same(self, question, years):
        calendar, [start], [amount] = question
        copy = pickle.loads(pickle.dumps(calendar))  # noqa: S301 - it was pickled here
        for year in years if calendar.days is None else ():
            calendar.is_open(datetime(year, 7, 1, tzinfo=UTC))
        one, other = answer(calendar.add, start, amount), copy.add(start, amount)
        assert (in_utc(one), one.isoformat()) == (in_utc(other), other.isoformat())


class TestCoverage:
    """A calendar answers within the range of its days, to the last microsecond, and nowhere else."""

    @unhurried
    @given(
        st.dates(date(1990, 1, 1), date(2050, 1, 1)),
        st.integers(1, 800),
        st.integers(-900, 900),
        st.integers(-600, 600),
    )
    def test_no_working_day_outside(self, first, length, near, count):
        """Monday to Friday by hand: counted one by one, an answer is a day in the range or the error."""
        last = first + timedelta(days=length)
        hours = WeeklyHours.parse("Mon-Fri 09:00-17:00")
        calendar = WorkingCalendar(zone="UTC", hours=hours, days=DayCalendar(first=first, last=last))
        day = first + timedelta(days=near)
        if not first <= day <= last:
            with pytest.raises(CalendarCoverageError):
                calendar.add_working_days(day, count)
            return
        expected, left = day, abs(count)
        while left and first <= expected <= last:
            expected += timedelta(days=1 if count > 0 else -1)
            left -= expected.weekday() < 5
        if first <= expected <= last:
            assert calendar.add_working_days(day, count) == expected
        else:
            with pytest.raises(CalendarCoverageError):
                calendar.add_working_days(day, count)

    @unhurried
    @given(
        st.dates(date(1990, 1, 1), date(2050, 1, 1)),
        st.integers(0, 800),
        st.timedeltas(-200 * A_DAY, 200 * A_DAY) | st.integers(-900, 900).map(lambda n: n * A_DAY),
    )
    def test_no_moment_outside(self, first, length, amount):
        """Around the clock, a moment and its way are known from the first midnight to the last."""
        begins = datetime(first.year, first.month, first.day, tzinfo=UTC)
        ends = begins + timedelta(days=length + 1)
        days = DayCalendar(first=first, last=first + timedelta(days=length))
        calendar = WorkingCalendar(zone="UTC", hours=WeeklyHours.parse("Mon-Sun 00:00-24:00"), days=days)
        for start in (begins, begins + (ends - begins) / 2, ends):
            if begins <= start + amount <= ends:
                assert in_utc(calendar.add(start, amount)) == start + amount
                assert calendar.between(start, start + amount) == amount
            else:
                with pytest.raises(CalendarCoverageError):
                    calendar.add(start, amount)
                with pytest.raises(CalendarCoverageError):
                    calendar.between(start, start + amount)

    @unhurried
    @given(st.data())
    def test_days_it_does_not_know_change_nothing(self, data):
        """What is said with the scene's date as the first or the last is also said when more days are known."""
        scene = data.draw(SCENES)
        calendar = data.draw(calendars(scene))
        first, last = data.draw(st.sampled_from([(scene.day, scene.on(40)), (scene.on(-40), scene.day)]))
        known = evolve(
            calendar,
            days=DayCalendar(first=first, last=last),
            replaced=[change for change in calendar.replaced if first <= change.day <= last],
            added=[change for change in calendar.added if first <= change.day <= last],
        )
        moment = data.draw(moments(scene))
        try:
            said = known.is_open(moment), known.between(scene.noon, moment)
        except CalendarCoverageError:
            return
        for off in ([], [first - A_DAY, last + A_DAY]):
            more = DayCalendar(first=first - 9 * A_DAY, last=last + 9 * A_DAY, off=off)
            other = evolve(known, days=more)
            assert said == (other.is_open(moment), other.between(scene.noon, moment))


class TestNothingOpen:
    """A calendar that does not open any more says so; it never loops."""

    @pytest.mark.parametrize("edge", ["close", "open"])
    def test_closed_for_good(self, edge):
        calendar = WorkingCalendar(
            zone="UTC",
            hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"),
            days=None,
            closures=[Closure(date(1900, 1, 1), date(2199, 12, 31))],
        )
        start = datetime(2026, 1, 1, tzinfo=UTC)
        for ask in (
            lambda: calendar.add(start, timedelta(hours=1), edge=edge),
            lambda: calendar.subtract(start, timedelta(hours=1), edge=edge),
            lambda: calendar.next_open(start),
            lambda: calendar.previous_close(start),
            lambda: calendar.add_working_days(date(2026, 1, 1), 1),
            lambda: calendar.add_working_days(date(2026, 1, 1), -1),
        ):
            with pytest.raises(CalendarError, match="over 100 years"):
                ask()
