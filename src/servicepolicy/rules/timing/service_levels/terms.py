"""What a company chose on service levels, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import are_all, in_a_row, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.tables import Table
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.limits import LIMITS, Limit
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_2_1B, D3_2_2_1C, D3_2_4_1
from servicepolicy.clauses.readings import A001, A003, A018, A032, A057, A073, A119, A120
from servicepolicy.rules.timing.service_levels.targets import Target
from servicepolicy.rules.timing.service_levels.vocabulary import (
    Element,
    Priority,
    all_words_for,
    one_of,
    word_for,
    words_in_a_row,
)

__all__ = ["Confirmation", "Grading", "Level", "OnSite", "Promise", "ServiceLevelsTerms", "Shortest", "SiteLimits"]


class Promise(Worded):
    """A119: what holds where the company has set no service level."""

    TO_BE_SET = "the company must set it", "须由公司设定"
    """No figure: a case has no deadline, and that is said."""
    AS_ENQUIRIES = "as for enquiries", "比照咨询"
    """A first response within the 24 hours of D0."""


class Confirmation(Worded):
    """A018: by when an order is confirmed where the company has set no limit."""

    TO_BE_SET = "the company must set it", "须由公司设定"
    """The clause itself orders that the standard be set."""
    AS_ENQUIRIES = "as for enquiries", "比照咨询"
    """The 24 hours of D0, by analogy."""


class OnSite(Worded):
    """A073: what holds for a class of sites that has no row."""

    TO_BE_SET = "the company must set it", "须由公司设定"
    """No figure: departure and arrival cannot be judged."""
    UNLIMITED = "without limit", "不设时限"
    """They are measured, and always in time."""


class Shortest(Worded):
    """A057: what "shortest" asks of call-out, waiting and repair."""

    MEASURED = "only measured", "仅作计量"
    """A metric: from the call to the departure and the arrival, from the start of the repair to its end."""
    TARGET = "a target", "设定目标"
    """The repair has a limit, which the company sets."""


class Grading(Worded):
    """A120: how impact and urgency make a priority."""

    OWN_MATRIX = "by the company's matrix", "按公司矩阵"
    """The company maps every pair."""
    P1_TO_P4 = "four grades in wide use", "按通行的四级"
    """Both high: P1. One high, one medium: P2. Both medium, or high and low: P3. All else: P4."""


def levels_in_a_row(levels: Iterable[Level]) -> tuple[Level, ...]:
    """Levels as a tuple, in their order."""
    return in_a_row(levels)


def targets_in_a_row(targets: Iterable[Target]) -> tuple[Target, ...]:
    """Targets as a tuple."""
    return in_a_row(targets)


def sites_in_a_row(sites: Iterable[SiteLimits]) -> tuple[SiteLimits, ...]:
    """Rows for sites as a tuple."""
    return in_a_row(sites)


def a_limit() -> Limit | None:
    """A field with a limit of any type: None until the company sets it."""
    return field(default=None, validator=optional(is_a(*LIMITS, wrong=TermsTypeError)))


@frozen(kw_only=True)
class Level:
    """A service level: what is promised of the cases it covers.

    Attributes:
        name: What it is called.
        covers: What a case must be known by: its kind, channel, site and traits; all of these. None covers every case.
            Its priority may change, and so is no part of this: targets have limits by priority.
        targets: What is promised. None is a service level too: nothing is promised.

    Raises:
        TermsError: Two targets have one goal.
        TermsTypeError: A field is of the wrong type.
    """

    name: Text = field(validator=is_a(Text, wrong=TermsTypeError))
    covers: tuple[Worded, ...] = field(
        default=(), converter=words_in_a_row, validator=all_words_for(wrong=TermsTypeError)
    )
    targets: tuple[Target, ...] = field(
        default=(), converter=targets_in_a_row, validator=are_all(Target, wrong=TermsTypeError)
    )

    def __attrs_post_init__(self) -> None:
        goals = [target.goal for target in self.targets]
        for goal in goals:
            if goals.count(goal) > 1:
                raise TermsError("targets", goal, "give one target for each goal")

    def applies_to(self, known_by: Iterable[Worded]) -> bool:
        """Whether it covers a case that is known by that."""
        return set(self.covers) <= set(known_by)


@frozen(kw_only=True)
class SiteLimits:
    """How soon somebody leaves for a site of a class, and is there (D1.3.10.2.3c). Both count from the call.

    Attributes:
        site: The class: a member of an enum of the company's own.
        departure: The limit for leaving; None until it is set.
        arrival: The limit for being there; None until it is set.
    """

    site: Worded = field(validator=word_for(wrong=TermsTypeError))
    departure: Limit | None = a_limit()
    arrival: Limit | None = a_limit()


@frozen(kw_only=True)
class ServiceLevelsTerms(Terms):
    """What the company chose on service levels.

    Attributes:
        calendar: The calendar of every limit whose target has none of its own; zone of the deadlines.
        levels: The service levels. The first that covers a case holds; a case that none covers has none.
        promise: What holds where there are no levels at all.
        matrix: The priority for every impact and urgency, a table over these two; None until the company sets it.
        grading: Whether the company's matrix decides.
        elements: What the record of a request must hold.
        confirm_within: By when an order is confirmed, from its receipt.
        confirmation: What holds while that is not set.
        notify_within: How soon "promptly" is after a logistics problem: the customer is told, and offered a solution.
        sites: The limits for departure and arrival by class of site.
        on_site: What holds for a class without a limit.
        repair_within: The limit of a repair, if `shortest` makes it a target.
        shortest: What "shortest" asks.

    No figure is printed: the limits are None until the company sets them, as levels and sites are empty.

    Raises:
        TermsError: A level stands behind one that covers all its cases; the matrix has not the two axes `impact` and
            `urgency`; no element of a record is named; a class of sites has two rows; or a repair has a limit and is
            only measured.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    levels: Annotated[tuple[Level, ...], D3_2_1_3, D3_2_2_1A, D3_2_4_1, LEFT_OPEN] = field(
        default=(), converter=levels_in_a_row, validator=are_all(Level, wrong=TermsTypeError)
    )
    promise: Annotated[Promise, D3_2_1_3, D3_2_2_1A, A119] = choice(Promise.TO_BE_SET)
    matrix: Annotated[Table[Worded] | None, D3_2_2_1C, A120, LEFT_OPEN] = field(
        default=None, validator=optional(is_a(Table, wrong=TermsTypeError))
    )
    grading: Annotated[Grading, D3_2_2_1C, A120] = choice(Grading.OWN_MATRIX)
    elements: Annotated[tuple[Worded, ...], D3_2_2_1B, A003] = field(
        default=tuple(Element), converter=words_in_a_row, validator=all_words_for(Element, wrong=TermsTypeError)
    )
    confirm_within: Annotated[Limit | None, D0_4_2_1B, A018, LEFT_OPEN] = a_limit()
    confirmation: Annotated[Confirmation, D0_4_2_1B, A018] = choice(Confirmation.TO_BE_SET)
    notify_within: Annotated[Limit | None, D0_4_2_2B, A001, LEFT_OPEN] = a_limit()
    sites: Annotated[tuple[SiteLimits, ...], D1_3_10_2_3C, D1_2_2_4, A073, LEFT_OPEN] = field(
        default=(), converter=sites_in_a_row, validator=are_all(SiteLimits, wrong=TermsTypeError)
    )
    on_site: Annotated[OnSite, D1_3_10_2_3C, D1_2_2_4, A073] = choice(OnSite.TO_BE_SET)
    repair_within: Annotated[Limit | None, D1_2_5_1B, A057] = a_limit()
    shortest: Annotated[Shortest, D1_2_5_1B, A057] = choice(Shortest.MEASURED)

    def __attrs_post_init__(self) -> None:
        for place, level in enumerate(self.levels):
            if any(set(before.covers) <= set(level.covers) for before in self.levels[:place]):
                raise TermsError("levels", level.name.en, "give it before the level that covers its cases", D3_2_1_3)
        if self.matrix is not None and [axis.name for axis in self.matrix.axes] != ["impact", "urgency"]:
            raise TermsError("matrix", self.matrix.axes, "give a table over `impact` and `urgency`", D3_2_2_1C)
        for row in self.matrix.rows if self.matrix is not None else ():
            one_of(row.then, "matrix", (Priority,), TermsTypeError)
        if not self.elements:
            raise TermsError("elements", (), "give at least one element", D3_2_2_1B)
        classes = [row.site for row in self.sites]
        for site in classes:
            if classes.count(site) > 1:
                raise TermsError("sites", site, "give one row for each class of sites", D1_3_10_2_3C)
        if self.repair_within is not None and self.shortest is Shortest.MEASURED:
            raise TermsError("repair_within", self.repair_within, "give `shortest` a target too", D1_2_5_1B)
