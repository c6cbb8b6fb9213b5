"""A project and the contacts it had after it was delivered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, timezone

from attrs import Attribute, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_plain_date, a_whole_number, are_all, in_a_row, is_a, moment, on_record
from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsError, raise_all
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.roles import Channel
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.zone import FIRST_YEAR, LAST_YEAR
from servicepolicy.clauses.d0 import D0_4_3_4A, D0_5_3_2B
from servicepolicy.clauses.d1_2 import D1_2_1_2
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B, D1_3_5A
from servicepolicy.clauses.d3 import D3_2_2_5A

__all__ = ["Call", "CallRecord", "December", "FollowUp", "FollowUpKind", "FollowUpRecord", "Project"]

EASTERNMOST = timezone(timedelta(hours=14))
"""Where a date begins first. A record knows no zone: what lies before that is early everywhere."""


def a_day_known(_: object, attribute: Attribute[date], value: date) -> None:
    """Validate a date in the years that calendars answer for."""
    day = a_plain_date(value, attribute.name)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise FactsError(attribute.name, value, f"give a day from {FIRST_YEAR}-01-01 to {LAST_YEAR}-12-31")


@frozen(kw_only=True)
class Project:
    """What was delivered into use: a project, or in follow-ups a product.

    Attributes:
        delivered_on: The day of delivery into use.
        signed_on: The day the contract was signed, before or after delivery; None if not known.
        name: What the file calls it; may be empty where there is only one.

    Raises:
        FactsError: A day lies outside 1900 to 2199.
        FactsTypeError: A fact is of the wrong type.
    """

    delivered_on: date = field(validator=a_day_known)
    signed_on: date | None = field(default=None, validator=optional(a_day_known))
    name: str = field(default="", validator=is_a(str))


def too_early(
    name: str, moments: Iterable[datetime], delivered_on: date, clause: Clause, begins_at: datetime | None = None
) -> Iterator[FactsError]:
    """The errors for moments before the day of delivery.

    Args:
        name: The field they stand in.
        moments: The moments.
        delivered_on: The day.
        clause: The clause whose record they spoil.
        begins_at: When the day begins; where it begins first on earth, if no zone is known.
    """
    begins_at = begins_at or datetime.combine(delivered_on, time.min, EASTERNMOST)
    for one in moments:
        if in_utc(one) < in_utc(begins_at):
            yield FactsError(name, one, f"give none before delivered_on {delivered_on}", clause)


@frozen(kw_only=True)
class Call(HoldsMoments):
    """One call-back that was made.

    Attributes:
        called_at: When.
        channel: How; only the telephone counts (D1.3.5b).
        project: The name of the project it was about; empty if the note does not say, for the file does.

    Raises:
        NaiveDatetimeError: The moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    called_at: datetime = field(eq=instants, validator=on_record)
    channel: Channel = field(default=Channel.PHONE, validator=is_a(Channel))
    project: str = field(default="", validator=is_a(str))


def calls_in_a_row(values: Iterable[Call]) -> tuple[Call, ...]:
    """Calls as a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class CallRecord(HoldsMoments):
    """The call-back file of one project (D1.3.5a).

    Attributes:
        project: The project.
        calls: The calls made about it, in any order.

    Raises:
        FactsError: A call is of another project, or was made before the day of delivery had begun anywhere. Where it
            began in the calendar's zone only `assess` can tell.
        FactsTypeError: A fact is of the wrong type.
    """

    project: Project = field(validator=is_a(Project))
    calls: tuple[Call, ...] = field(default=(), converter=calls_in_a_row, validator=are_all(Call))

    def __attrs_post_init__(self) -> None:
        foreign = (call.project for call in self.calls if call.project not in ("", self.project.name))
        remedy = f"give calls of the project {self.project.name!r} alone"
        moments = (call.called_at for call in self.calls)
        raise_all(
            [
                *(FactsError("calls", name, remedy, D1_3_5A) for name in foreign),
                *too_early("calls", moments, self.project.delivered_on, D1_3_5A),
            ]
        )


class FollowUpKind(Worded):
    """What a follow-up without an interval is about."""

    USAGE = "use of the product and satisfaction", "产品使用情况和满意度"
    """D0.4.3.4a."""
    RUNNING_CONDITION = "how the product runs", "产品运行状况"
    """D0.5.3.2b."""
    GPS_PRODUCT = "the GPS product sold", "售出的GPS产品"
    """D1.2.1.2."""
    SATISFACTION = "satisfaction with the process and the result", "服务过程和结果的满意度"
    """D3.2.2.5a."""

    @property
    def clause(self) -> Clause:
        """The clause that asks for it."""
        return CLAUSES[self]


CLAUSES = dict(zip(FollowUpKind, (D0_4_3_4A, D0_5_3_2B, D1_2_1_2, D3_2_2_5A), strict=True))


def kinds_in_a_row(values: Iterable[FollowUpKind]) -> tuple[FollowUpKind, ...]:
    """Kinds as a tuple."""
    return in_a_row(values)


def some_kinds(facts: object, attribute: Attribute[tuple[FollowUpKind, ...]], value: tuple[FollowUpKind, ...]) -> None:
    """Validate a row of kinds that is not empty."""
    are_all(FollowUpKind)(facts, attribute, value)
    if not value:
        raise FactsError(attribute.name, value, "give at least one FollowUpKind")


@frozen(kw_only=True)
class FollowUp(HoldsMoments):
    """One follow-up that was made, by any channel.

    Attributes:
        followed_up_at: When.
        kinds: What it was about.

    Raises:
        FactsError: It was about nothing.
        NaiveDatetimeError: The moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    followed_up_at: datetime = field(eq=instants, validator=on_record)
    kinds: tuple[FollowUpKind, ...] = field(converter=kinds_in_a_row, validator=some_kinds)


def follow_ups_in_a_row(values: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Follow-ups as a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class FollowUpRecord(HoldsMoments):
    """The follow-ups of what one customer bought.

    Attributes:
        project: What was delivered; intervals are counted from that day.
        follow_ups: The follow-ups made, in any order.
        kinds: The kinds asked for; all unless said otherwise.

    Raises:
        FactsError: A follow-up was made before the day of delivery had begun anywhere, or no kind is asked for.
        FactsTypeError: A fact is of the wrong type.
    """

    project: Project = field(validator=is_a(Project))
    follow_ups: tuple[FollowUp, ...] = field(default=(), converter=follow_ups_in_a_row, validator=are_all(FollowUp))
    kinds: tuple[FollowUpKind, ...] = field(default=tuple(FollowUpKind), converter=kinds_in_a_row, validator=some_kinds)

    def __attrs_post_init__(self) -> None:
        moments = [one.followed_up_at for one in self.follow_ups]
        raise_all([*too_early("follow_ups", moments, self.project.delivered_on, self.kinds[0].clause)])


@frozen(kw_only=True)
class December(HoldsMoments):
    """What one customer was given and asked at the end of one year.

    Attributes:
        year: The year, from 1900 to 2198.
        customer_since: The day the customer was won; None if not known, which makes no difference to who is meant.
        gift_sent_at: When the New Year gift was sent.
        demand_plan_asked_at: When the customer was asked about next year's demand.
        demand_plan: What the customer said.

    Raises:
        FactsError: The customer was won after that year, or a plan is told and not when it was asked for.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    year: int = field(validator=a_whole_number(FIRST_YEAR, LAST_YEAR - 1, wrong=FactsError))
    customer_since: date | None = field(default=None, validator=optional(a_day_known))
    gift_sent_at: datetime | None = moment()
    demand_plan_asked_at: datetime | None = moment()
    demand_plan: str = field(default="", validator=is_a(str))

    def __attrs_post_init__(self) -> None:
        problems = []
        if self.customer_since is not None and self.customer_since.year > self.year:
            remedy = f"give a customer won by {self.year}-12-31"
            problems.append(FactsError("customer_since", self.customer_since, remedy, D1_3_3A))
        if self.demand_plan and self.demand_plan_asked_at is None:
            problems.append(FactsError("demand_plan_asked_at", None, "give it too: demand_plan is told", D1_3_3B))
        raise_all(problems)
