"""What a company chose on answering."""

from datetime import time, timedelta

import pendulum
import pytest
from attrs import evolve

from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.calendars import CalendarDays, Elapsed, Months, WorkingDays, WorkingTime
from servicepolicy.rules.timing.response import (
    Channel,
    Clock,
    Promise,
    RequestKind,
    ResponseTerms,
    Scope,
    Target,
    deadline,
)
from tests.builders import an_enquiry

TWO_HOURS = Elapsed(timedelta(hours=2))
DAY = timedelta(days=1)


def due(terms, **facts):
    return deadline(an_enquiry(**facts), terms).at.isoformat()


class TestTheLimit:
    """The documents give 24 hours; a company may choose another limit, of any kind."""

    @pytest.mark.parametrize(
        ("answer_within", "clock", "at"),
        [
            pytest.param(DAY, Clock.CALENDAR_HOURS, "2026-03-07T16:00:00+08:00", id="24 hours"),
            pytest.param(2 * DAY, Clock.CALENDAR_HOURS, "2026-03-08T16:00:00+08:00", id="48 hours"),
            pytest.param(DAY / 24, Clock.WORKING_HOURS, "2026-03-06T17:00:00+08:00", id="1 working hour"),
            pytest.param(2 * DAY, Clock.NEXT_WORKING_DAY, "2026-03-10T16:00:00+08:00", id="2 working days"),
            pytest.param(DAY / 86_400_000_000, Clock.CALENDAR_HOURS, "2026-03-06T16:00:00.000001+08:00", id="least"),
        ],
    )
    def test_counted_as_the_clock_says(self, answer_within, clock, at):
        assert due(ResponseTerms(answer_within=answer_within, clock=clock)) == at

    @pytest.mark.parametrize("answer_within", [timedelta(0), -DAY])
    def test_no_time_at_all_is_refused(self, answer_within):
        with pytest.raises(TermsError, match=r"^answer_within is .*: give more than no time \(D0\.4\.1\.2a\)$"):
            ResponseTerms(answer_within=answer_within)

    def test_a_century_is_the_most(self):
        assert ResponseTerms(answer_within=timedelta(days=36525)).printed_limit.words("en") == "36525 d"
        with pytest.raises(TermsError, match=r"^answer_within is .*: give 100 years at most \(D0\.4\.1\.2a\)$"):
            ResponseTerms(answer_within=timedelta(days=36525, microseconds=1))

    @pytest.mark.parametrize("answer_within", [None, 24, "24 h", TWO_HOURS, pendulum.duration(hours=24)])
    def test_it_is_a_plain_timedelta(self, answer_within):
        with pytest.raises(TermsTypeError, match=r": give a datetime\.timedelta, or a target with a limit$") as caught:
            ResponseTerms(answer_within=answer_within)
        assert caught.value.field == "answer_within"

    @pytest.mark.parametrize("answer_within", [DAY / 2, DAY + DAY / 24])
    def test_working_days_are_whole(self, answer_within):
        assert ResponseTerms(answer_within=answer_within, clock=Clock.WORKING_HOURS).answer_within == answer_within
        with pytest.raises(TermsError, match=r": give whole days: `clock` counts working days \(D0\.4\.1\.2a\)$"):
            ResponseTerms(answer_within=answer_within, clock=Clock.NEXT_WORKING_DAY)


class TestTargets:
    """A company's own target goes before the 24 hours; the first that covers a contact holds."""

    TARGETS = (
        Target(channel=Channel.EMAIL, kind=RequestKind.ORDER, limit=TWO_HOURS),
        Target(channel=Channel.EMAIL, limit=WorkingTime(timedelta(hours=4))),
        Target(kind=RequestKind.ORDER, limit=WorkingDays(2, cut_off=time(15))),
        Target(kind=RequestKind.COMPLAINT, limit=CalendarDays(15)),
        Target(channel=Channel.VISIT, kind=RequestKind.OTHER, limit=Months(1)),
    )
    TERMS = ResponseTerms(targets=TARGETS)

    @pytest.mark.parametrize(
        ("channel", "kind", "at"),
        [
            pytest.param(Channel.EMAIL, RequestKind.ORDER, "2026-03-06T18:00:00+08:00", id="both"),
            pytest.param(Channel.EMAIL, RequestKind.SERVICE, "2026-03-09T11:00:00+08:00", id="its channel"),
            pytest.param(Channel.EMAIL, RequestKind.ENQUIRY, "2026-03-09T11:00:00+08:00", id="before the 24 hours"),
            pytest.param(Channel.EMAIL, RequestKind.COMPLAINT, "2026-03-09T11:00:00+08:00", id="first of two"),
            pytest.param(Channel.APP, RequestKind.ORDER, "2026-03-11T08:30:00+08:00", id="its kind"),
            pytest.param(None, RequestKind.COMPLAINT, "2026-03-21T16:00:00+08:00", id="channel not known"),
            pytest.param(Channel.VISIT, RequestKind.OTHER, "2026-04-06T16:00:00+08:00", id="months"),
            pytest.param(Channel.APP, RequestKind.ENQUIRY, "2026-03-07T16:00:00+08:00", id="none: the 24 hours"),
        ],
    )
    def test_the_first_that_covers_a_contact_holds(self, channel, kind, at):
        assert due(self.TERMS, channel=channel, kind=kind) == at

    def test_a_target_for_a_channel_does_not_cover_an_unknown_one(self):
        assert not Target(channel=Channel.EMAIL, limit=TWO_HOURS).covers(None, RequestKind.ORDER)
        assert Target(limit=TWO_HOURS).covers(None, RequestKind.ORDER)

    def test_a_target_goes_before_a_quick_reply_and_a_borrowed_one(self):
        terms = ResponseTerms(
            targets=[Target(limit=TWO_HOURS)],
            quick_reply=Elapsed(DAY),
            promise=Promise.AS_ENQUIRIES,
            scope=Scope.EVERY_CONTACT,
        )
        assert due(terms, channel=Channel.PHONE, kind=RequestKind.SERVICE) == "2026-03-06T18:00:00+08:00"

    @pytest.mark.parametrize(
        "earlier",
        [
            pytest.param({}, id="every contact"),
            pytest.param({"channel": Channel.EMAIL}, id="its channel"),
            pytest.param({"kind": RequestKind.ORDER}, id="its kind"),
            pytest.param({"channel": Channel.EMAIL, "kind": RequestKind.ORDER}, id="the same"),
        ],
    )
    def test_a_target_that_could_never_hold_is_refused(self, earlier):
        shadowed = Target(channel=Channel.EMAIL, kind=RequestKind.ORDER, limit=TWO_HOURS)
        unrelated = Target(channel=Channel.APP, limit=TWO_HOURS)
        with pytest.raises(TermsError, match=r": give it before the target that covers it \(D3\.2\.1\.3\)$") as caught:
            ResponseTerms(targets=[unrelated, Target(**earlier, limit=Elapsed(DAY)), shadowed])
        assert (caught.value.field, caught.value.value) == ("targets", shadowed)

    def test_the_same_targets_the_other_way_round_are_fine(self):
        targets = [
            Target(channel=Channel.EMAIL, kind=RequestKind.ORDER, limit=TWO_HOURS),
            Target(kind=RequestKind.ORDER, limit=TWO_HOURS),
            Target(channel=Channel.EMAIL, limit=TWO_HOURS),
            Target(limit=Elapsed(DAY)),
        ]
        assert ResponseTerms(targets=targets).targets == tuple(targets)
        assert ResponseTerms(targets=iter(targets)) == ResponseTerms(targets=targets)

    @pytest.mark.parametrize(
        ("told", "says"),
        [
            (
                {"limit": timedelta(hours=2)},
                "limit is datetime.timedelta(seconds=7200): give Elapsed or ",
            ),
            ({"limit": None}, "limit is None: give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months"),
            ({"limit": TWO_HOURS, "channel": "EMAIL"}, "channel is 'EMAIL': give Channel"),
            ({"limit": TWO_HOURS, "kind": Channel.EMAIL}, "kind is Channel.EMAIL: give RequestKind"),
        ],
    )
    def test_a_target_of_the_wrong_type_is_refused(self, told, says):
        with pytest.raises(TermsTypeError) as caught:
            Target(**told)
        assert str(caught.value).startswith(says)


class TestWrongTypes:
    """A term of the wrong type is refused when the terms are built."""

    @pytest.mark.parametrize(
        ("name", "value", "says"),
        [
            ("calendar", None, "calendar is None: give WorkingCalendar"),
            ("calendar", "Asia/Shanghai", "calendar is 'Asia/Shanghai': give WorkingCalendar"),
            ("targets", [TWO_HOURS], "targets is Elapsed(length=datetime.timedelta(seconds=7200)): give Target"),
            (
                "quick_reply",
                2,
                "quick_reply is 2: give Elapsed or WorkingTime or ",
            ),
        ],
    )
    def test_it_is_refused(self, name, value, says):
        with pytest.raises(TermsTypeError) as caught:
            ResponseTerms(**{name: value})
        assert str(caught.value).startswith(says)

    def test_a_change_is_checked_too(self):
        with pytest.raises(TermsError, match="give more than no time"):
            evolve(ResponseTerms(), answer_within=timedelta(0))
