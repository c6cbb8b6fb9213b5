"""What cannot be is refused by name when it is built, or when it is asked."""

from datetime import date, datetime, timedelta

import pytest

from servicepolicy.basis.errors import (
    FactsError,
    FactsTypeError,
    NaiveDatetimeError,
    TermsError,
    TermsTypeError,
)
from servicepolicy.calendars import CalendarDays, Elapsed, Months
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import (
    Call,
    CallbacksTerms,
    CallRecord,
    December,
    FollowUp,
    FollowUpKind,
    FollowUpRecord,
    Project,
    Rhythm,
    Schedules,
    assess,
    assess_december,
    follow_ups,
    next_due,
    schedule,
)
from tests.builders import at
from tests.rules.timing.callbacks.cases import a_file, a_project

NOON = at("2025-02-10 12:00")
NAIVE = datetime(2025, 2, 10, 12)
NORTH = a_project(name="North")
CALLED = Call(called_at=NOON)
BEFORE = at("2025-01-30 17:59:59")
"""A second before 31 January 2025 begins anywhere: 30 January, 10:00 in UTC."""


def told(kind, **facts):
    """A row of the table: facts that are refused."""
    return lambda: kind(**facts)


FACTS = {
    "delivered at a moment": (
        told(Project, delivered_on=NOON),
        FactsTypeError,
        "delivered_on is 2025-02-10T12:00:00+08:00: give a date: which day a moment falls on depends on the time zone",
    ),
    "delivery as text": (
        told(Project, delivered_on="2025-01-31"),
        FactsTypeError,
        "delivered_on is '2025-01-31': give a datetime.date",
    ),
    "delivered before 1900": (
        told(Project, delivered_on=date(1899, 12, 31)),
        FactsError,
        "delivered_on is 1899-12-31: give a day from 1900-01-01 to 2199-12-31",
    ),
    "delivered after 2199": (
        told(Project, delivered_on=date(2200, 1, 1)),
        FactsError,
        "delivered_on is 2200-01-01: give a day from 1900-01-01 to 2199-12-31",
    ),
    "signed in no known year": (
        told(Project, delivered_on=date(2025, 1, 31), signed_on=date(2200, 1, 1)),
        FactsError,
        "signed_on is 2200-01-01: give a day from 1900-01-01 to 2199-12-31",
    ),
    "name of no text": (
        told(Project, delivered_on=date(2025, 1, 31), name=5),
        FactsTypeError,
        "name is 5: give str",
    ),
    "call without a zone": (
        told(Call, called_at=NAIVE),
        NaiveDatetimeError,
        "called_at is 2025-02-10T12:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
    ),
    "call on a date": (
        told(Call, called_at=date(2025, 2, 10)),
        FactsTypeError,
        "called_at is 2025-02-10: give a datetime with a time zone",
    ),
    "channel as text": (
        told(Call, called_at=NOON, channel="PHONE"),
        FactsTypeError,
        "channel is 'PHONE': give Channel",
    ),
    "project of a call as the project itself": (
        told(Call, called_at=NOON, project=None),
        FactsTypeError,
        "project is None: give str",
    ),
    "file without a project": (
        told(CallRecord, project="North"),
        FactsTypeError,
        "project is 'North': give Project",
    ),
    "moments instead of calls": (
        told(CallRecord, project=NORTH, calls=["noon"]),
        FactsTypeError,
        "calls is 'noon': give Call",
    ),
    "one call and no row": (
        told(CallRecord, project=NORTH, calls=5),
        FactsTypeError,
        "calls is 5: give Call values in a row",
    ),
    "call of another project": (
        told(CallRecord, project=NORTH, calls=[CALLED, Call(called_at=NOON, project="South")]),
        FactsError,
        "calls is 'South': give calls of the project 'North' alone (D1.3.5a)",
    ),
    "call before delivery": (
        told(CallRecord, project=NORTH, calls=[Call(called_at=BEFORE)]),
        FactsError,
        "calls is 2025-01-30T17:59:59+08:00: give none before delivered_on 2025-01-31 (D1.3.5a)",
    ),
    "all of it at once": (
        told(CallRecord, project=NORTH, calls=[CALLED, Call(called_at=BEFORE, project="South")]),
        FactsError,
        (
            "calls is 'South': give calls of the project 'North' alone (D1.3.5a); "
            "calls is 2025-01-30T17:59:59+08:00: give none before delivered_on 2025-01-31 (D1.3.5a)"
        ),
    ),
    "follow-up about nothing": (
        told(FollowUp, followed_up_at=NOON, kinds=[]),
        FactsError,
        "kinds is (): give at least one FollowUpKind",
    ),
    "one kind and no row": (
        told(FollowUp, followed_up_at=NOON, kinds=FollowUpKind.USAGE),
        FactsTypeError,
        "kinds is FollowUpKind.USAGE: give FollowUpKind values in a row",
    ),
    "follow-up without a zone": (
        told(FollowUp, followed_up_at=NAIVE, kinds=[FollowUpKind.USAGE]),
        NaiveDatetimeError,
        "followed_up_at is 2025-02-10T12:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
    ),
    "no kind asked for": (
        told(FollowUpRecord, project=NORTH, kinds=()),
        FactsError,
        "kinds is (): give at least one FollowUpKind",
    ),
    "kind of no kind": (
        told(FollowUpRecord, project=NORTH, kinds=["USAGE"]),
        FactsTypeError,
        "kinds is 'USAGE': give FollowUpKind",
    ),
    "calls instead of follow-ups": (
        told(FollowUpRecord, project=NORTH, follow_ups=[CALLED]),
        FactsTypeError,
        "follow_ups is Call(called_at=datetime.datetime(2025, 2, 10, 12, 0, tzinfo=zoneinfo.ZoneInfo...: give FollowUp",
    ),
    "follow-up before delivery": (
        told(FollowUpRecord, project=NORTH, follow_ups=[FollowUp(followed_up_at=BEFORE, kinds=FollowUpKind)]),
        FactsError,
        "follow_ups is 2025-01-30T17:59:59+08:00: give none before delivered_on 2025-01-31 (D0.4.3.4a)",
    ),
    "December of 2199": (
        told(December, year=2199),
        FactsError,
        "year is 2199: give a whole number from 1900 to 2198",
    ),
    "year as text": (
        told(December, year="2026"),
        FactsTypeError,
        "year is '2026': give a whole number",
    ),
    "customer of the year after": (
        told(December, year=2026, customer_since=date(2027, 1, 1)),
        FactsError,
        "customer_since is 2027-01-01: give a customer won by 2026-12-31 (D1.3.3a)",
    ),
    "plan that nobody asked for": (
        told(December, year=2026, demand_plan="40 units"),
        FactsError,
        "demand_plan_asked_at is None: give it too: demand_plan is told (D1.3.3b)",
    ),
    "both at once": (
        told(December, year=2026, customer_since=date(2027, 1, 1), demand_plan="40 units"),
        FactsError,
        (
            "customer_since is 2027-01-01: give a customer won by 2026-12-31 (D1.3.3a); "
            "demand_plan_asked_at is None: give it too: demand_plan is told (D1.3.3b)"
        ),
    ),
    "gift without a zone": (
        told(December, year=2026, gift_sent_at=NAIVE),
        NaiveDatetimeError,
        "gift_sent_at is 2025-02-10T12:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
    ),
}
TERMS = {
    "years as text": (
        told(CallbacksTerms, within_years="1"),
        TermsTypeError,
        "within_years is '1': give a whole number",
    ),
    "years as a truth": (
        told(CallbacksTerms, within_years=True),
        TermsTypeError,
        "within_years is True: give a whole number",
    ),
    "less than no years": (
        told(CallbacksTerms, within_years=-1),
        TermsError,
        "within_years is -1: give a whole number from 0 to 100",
    ),
    "over a century": (
        told(CallbacksTerms, within_years=101),
        TermsError,
        "within_years is 101: give a whole number from 0 to 100",
    ),
    "rhythm as a number": (told(CallbacksTerms, rhythm_within=1), TermsTypeError, "rhythm_within is 1: give Rhythm"),
    "month 13": (
        told(CallbacksTerms, gift_month=13),
        TermsError,
        "gift_month is 13: give a whole number from 1 to 12",
    ),
    "interval of working time": (
        told(CallbacksTerms, usage_interval=Elapsed(timedelta(days=30))),
        TermsTypeError,
        "usage_interval is Elapsed(length=datetime.timedelta(days=30)): give Months or CalendarDays",
    ),
    "interval as a number": (
        told(CallbacksTerms, gps_interval=3),
        TermsTypeError,
        "gps_interval is 3: give Months or CalendarDays",
    ),
    "intervals of nothing": (
        told(CallbacksTerms, gps_interval=Months(0), satisfaction_interval=CalendarDays(0)),
        TermsError,
        (
            "gps_interval is Months(count=0): give at least one day or month; "
            "satisfaction_interval is CalendarDays(count=0): give at least one day or month"
        ),
    ),
    "two intervals in one schedule": (
        told(CallbacksTerms, usage_interval=Months(3), running_interval=Months(1)),
        TermsError,
        "running_interval is Months(count=1): give usage_interval alone: both topics share one schedule (D0.5.3.2b)",
    ),
    "the second interval alone": (
        told(CallbacksTerms, running_interval=Months(1)),
        TermsError,
        "running_interval is Months(count=1): give usage_interval alone: both topics share one schedule (D0.5.3.2b)",
    ),
    "no calendar": (told(CallbacksTerms, calendar=None), TermsTypeError, "calendar is None: give WorkingCalendar"),
}
QUESTIONS = {
    "through at a moment": (
        lambda: schedule(NORTH, CallbacksTerms(), through=NOON),
        FactsTypeError,
        "through is 2025-02-10T12:00:00+08:00: give a date: which day a moment falls on depends on the time zone",
    ),
    "through 2200": (
        lambda: schedule(NORTH, CallbacksTerms(), through=date(2200, 1, 1)),
        FactsError,
        "through is 2200-01-01: give a day up to 2199-12-31",
    ),
    "after the end of time": (
        lambda: next_due(NORTH, CallbacksTerms(), after=date.max),
        FactsError,
        "after is 9999-12-31: give a day up to 2199-12-31",
    ),
    "after a text": (
        lambda: next_due(NORTH, CallbacksTerms(), after="2025-01-31"),  # type: ignore[arg-type]
        FactsTypeError,
        "after is '2025-01-31': give a datetime.date",
    ),
    "a whole policy for terms": (
        lambda: schedule(NORTH, STANDARD, through=date(2025, 12, 31)),  # type: ignore[arg-type]
        TermsTypeError,
        "terms is ServicePolicy(edition='standard', effective_from=None, until=None): give CallbacksTerms",
    ),
    "terms of another room": (
        lambda: next_due(NORTH, STANDARD.response, after=date(2025, 12, 31)),  # type: ignore[arg-type]
        TermsTypeError,
        None,
    ),
    "a project for a file": (
        lambda: assess(NORTH, CallbacksTerms(), as_of=NOON),
        FactsTypeError,
        "facts is Project(delivered_on=datetime.date(2025, 1, 31), signed_on=None, name='North'): give CallRecord",
    ),
    "a file for follow-ups": (
        lambda: follow_ups(a_file(), CallbacksTerms(), as_of=NOON),
        FactsTypeError,
        None,
    ),
    "a year for a December": (
        lambda: assess_december(2026, CallbacksTerms(), as_of=NOON),  # type: ignore[arg-type]
        FactsTypeError,
        "facts is 2026: give December",
    ),
    "a date as moment of looking": (
        lambda: assess(a_file(), CallbacksTerms(), as_of=date(2025, 3, 1)),  # type: ignore[arg-type]
        FactsTypeError,
        "as_of is 2025-03-01: give a datetime with a time zone",
    ),
}


class TestBadInput:
    """Each is refused with an error of its own type that names the field, the value and the remedy."""

    @pytest.mark.parametrize(
        ("ask", "kind", "says"),
        [pytest.param(*row, id=name) for name, row in (FACTS | TERMS | QUESTIONS).items()],
    )
    def test_it_is_refused(self, ask, kind, says):
        with pytest.raises(kind) as caught:
            ask()
        assert type(caught.value) is kind
        assert says in (None, str(caught.value))


class TestWhatMayBe:
    """What could be true is not refused."""

    def test_a_call_on_the_day_of_delivery_wherever_it_begins_first(self):
        """31 January 2025 begins in Kiritimati while it is 18:00 of the day before in Shanghai."""
        assert CallRecord(project=NORTH, calls=[Call(called_at=at("2025-01-30 18:00"))]).calls

    def test_a_contract_signed_after_delivery(self):
        assert a_project("2025-01-31", "2025-03-01").signed_on == date(2025, 3, 1)

    def test_a_call_that_names_its_project_and_one_that_does_not(self):
        named = Call(called_at=NOON, project="North")
        assert CallRecord(project=NORTH, calls=iter([named, CALLED])).calls == (named, CALLED)

    def test_two_equal_intervals_in_one_schedule(self):
        terms = CallbacksTerms(usage_interval=Months(3), running_interval=Months(3))
        assert terms.schedules is Schedules.ONE_SCHEDULE

    def test_two_intervals_in_two(self):
        terms = CallbacksTerms(running_interval=CalendarDays(1), schedules=Schedules.TWO_SCHEDULES)
        assert terms.usage_interval is None

    @pytest.mark.parametrize(("within", "beyond"), [(Rhythm.YEARLY, Rhythm.MONTHLY), (Rhythm.MONTHLY, Rhythm.YEARLY)])
    def test_any_two_rhythms(self, within, beyond):
        assert CallbacksTerms(rhythm_within=within, rhythm_beyond=beyond).rhythm_beyond is beyond

    def test_the_months_of_each_rhythm(self):
        assert {rhythm: rhythm.months for rhythm in Rhythm} == {
            Rhythm.MONTHLY: 1,
            Rhythm.QUARTERLY: 3,
            Rhythm.HALF_YEARLY: 6,
            Rhythm.YEARLY: 12,
        }

    def test_the_same_file_told_in_another_zone_is_equal(self):
        there = Call(called_at=at("2025-02-09 23:00", "America/New_York"))
        assert CallRecord(project=NORTH, calls=[there]) == CallRecord(project=NORTH, calls=[CALLED])
