"""What a company chose on answering, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, assert_never

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import are_all, in_a_row, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import CENTURY, LIMITS, Elapsed, Limit, WorkingDays, WorkingTime
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.clauses.readings import A001, A014, A015, A016, A017, A032, A119

__all__ = ["Answer", "Clock", "ClockEnd", "ClockStart", "LastMoment", "Promise", "ResponseTerms", "Scope", "Target"]

ONE_DAY = timedelta(hours=24)


class Clock(Worded):
    """A014: which hours the 24 hours are. Friday 16:00 at 08:30-17:30 shows the difference."""

    CALENDAR_HOURS = "hours of the clock", "自然小时"
    """Due on Saturday at 16:00: nights and days off count."""
    WORKING_HOURS = "working hours", "工作小时"
    """Due on Wednesday at 13:00: only open time counts."""
    NEXT_WORKING_DAY = "the same time on the next working day", "下一工作日同一时刻"
    """Due on Monday at 16:00: each 24 hours are a working day."""


class Answer(Worded):
    """A015: what answers an enquiry."""

    ACKNOWLEDGEMENT = "an acknowledgement is enough", "确认收到即可"
    """Any response stops the clock (D0.4.1.2a alone)."""
    INFORMATION = "the information must be given", "须给出所需信息"
    """Only a reply with the information stops it (D0.5.1.1b alone)."""
    BOTH = "a response and the information", "须回应并给出信息"
    """Two milestones; the enquiry is met when both are."""


class ClockStart(Worded):
    """A016: when the clock starts."""

    RECEIPT = "from receipt", "自收到起"
    """When the enquiry arrived, whoever saw it."""
    LOGGING = "from logging", "自登记起"
    """When it was logged; without that moment there is no deadline."""


class ClockEnd(Worded):
    """A016: what moment of an answer counts."""

    SENT = "when sent", "以发出为准"
    """The moment it was sent."""
    SEEN = "when the customer has it", "以客户收到为准"
    """The moment the customer had it, which may be unknown."""


class LastMoment(Worded):
    """A016: whether the last moment of the limit is in time."""

    IN_TIME = "the last moment is in time", "恰好届满算及时"
    """Exactly 24 hours is met."""
    TOO_LATE = "the last moment is too late", "恰好届满算逾期"
    """Exactly 24 hours is breached."""


class Scope(Worded):
    """A017: which contacts the 24 hours bind."""

    ENQUIRIES = "pre-sale enquiries only", "仅限售前咨询"
    """A complaint by letter has no printed limit."""
    EVERY_CONTACT = "every contact", "所有诉求"
    """It has 24 hours too."""


class Promise(Worded):
    """A119: what holds where D3 orders a promise and the company has made none."""

    TO_BE_SET = "the company must set it", "须由公司设定"
    """No figure: a repair asked for by e-mail has no deadline."""
    AS_ENQUIRIES = "as for enquiries", "比照咨询"
    """It has the 24 hours of D0, on the channels D3 names."""


@frozen(kw_only=True)
class Target:
    """A response time the company promises (D3.2.1.3), for a channel, a kind of request, or both.

    Attributes:
        channel: The channel; None for every channel.
        kind: The kind of request; None for every kind.
        limit: The limit, of any type.
    """

    channel: Channel | None = field(default=None, validator=optional(is_a(Channel, wrong=TermsTypeError)))
    kind: RequestKind | None = field(default=None, validator=optional(is_a(RequestKind, wrong=TermsTypeError)))
    limit: Limit = field(validator=is_a(*LIMITS, wrong=TermsTypeError))

    def covers(self, channel: Channel | None, kind: RequestKind | None) -> bool:
        """Whether the target speaks of all contacts by that channel and of that kind."""
        return self.channel in (None, channel) and self.kind in (None, kind)


def as_ordered(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Targets as a tuple, in the order given."""
    return in_a_row(targets)


@frozen(kw_only=True)
class ResponseTerms(Terms):
    """What the company chose on answering.

    Attributes:
        calendar: Zone of the deadlines; hours and days of limits in working time.
        answer_within: The limit of the documents for enquiries, counted as `clock` says.
        targets: The company's own response times. The first that covers a contact holds, before `answer_within`.
        quick_reply: What "quick" means for calls, letters and visits. None until the company sets it.
        clock: Which hours `answer_within` counts.
        answered_by: What answers an enquiry.
        starts: When the clock starts.
        ends: What moment of an answer counts.
        last_moment: Whether the last moment is in time.
        scope: Which contacts `answer_within` binds.
        promise: What holds where the company has made no promise.

    Raises:
        TermsError: `answer_within` is not above zero or above 100 years, or no whole number of days where `clock`
            counts days; or a target stands behind one that covers it and could never hold.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    answer_within: Annotated[timedelta, D0_4_1_2A, D0_5_1_1B] = field(default=ONE_DAY)
    targets: Annotated[tuple[Target, ...], D3_2_1_3, D3_2_2_1A, LEFT_OPEN] = field(
        default=(), converter=as_ordered, validator=are_all(Target, wrong=TermsTypeError)
    )
    quick_reply: Annotated[Limit | None, D1_2_4_3A, A001, LEFT_OPEN] = field(
        default=None, validator=optional(is_a(*LIMITS, wrong=TermsTypeError))
    )
    clock: Annotated[Clock, D0_4_1_2A, D0_5_1_1B, A014] = choice(Clock.CALENDAR_HOURS)
    answered_by: Annotated[Answer, D0_4_1_2A, D0_5_1_1B, A015] = choice(Answer.BOTH)
    starts: Annotated[ClockStart, D0_4_1_2A, D0_5_1_1B, A016] = choice(ClockStart.RECEIPT)
    ends: Annotated[ClockEnd, D0_4_1_2A, D0_5_1_1B, A016] = choice(ClockEnd.SENT)
    last_moment: Annotated[LastMoment, D0_4_1_2A, D0_5_1_1B, A016] = choice(LastMoment.IN_TIME)
    scope: Annotated[Scope, D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, A017] = choice(Scope.ENQUIRIES)
    promise: Annotated[Promise, D3_2_1_3, D3_2_2_1A, A119] = choice(Promise.TO_BE_SET)

    def __attrs_post_init__(self) -> None:
        if type(self.answer_within) is not timedelta:
            raise TermsTypeError(
                "answer_within", self.answer_within, "give a datetime.timedelta, or a target with a limit"
            )
        if self.answer_within <= timedelta(0):
            raise TermsError("answer_within", self.answer_within, "give more than no time", D0_4_1_2A)
        if self.answer_within > CENTURY:
            raise TermsError("answer_within", self.answer_within, "give 100 years at most", D0_4_1_2A)
        if self.clock is Clock.NEXT_WORKING_DAY and self.answer_within % ONE_DAY:
            raise TermsError(
                "answer_within", self.answer_within, "give whole days: `clock` counts working days", D0_4_1_2A
            )
        for place, target in enumerate(self.targets):
            if any(earlier.covers(target.channel, target.kind) for earlier in self.targets[:place]):
                raise TermsError("targets", target, "give it before the target that covers it", D3_2_1_3)

    @property
    def printed_limit(self) -> Limit:
        """`answer_within` as `clock` counts it."""
        match self.clock:
            case Clock.CALENDAR_HOURS:
                return Elapsed(self.answer_within)
            case Clock.WORKING_HOURS:
                return WorkingTime(self.answer_within)
            case Clock.NEXT_WORKING_DAY:
                return WorkingDays(self.answer_within // ONE_DAY)
            case unknown:
                assert_never(unknown)
