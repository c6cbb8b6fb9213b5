"""Comparing: only what changed comes out, and nothing that changed is lost."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial, wraps

import pytest
from attrs import evolve, field, frozen
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis.errors import FactsTypeError, NaiveDatetimeError, TermNotSet, TermsTypeError
from servicepolicy.basis.terms import Terms
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.rules.timing import callbacks, response, service_levels
from servicepolicy.rules.timing.response import Channel, Clock, Enquiry, LastMoment, RequestKind, ResponseTerms
from servicepolicy.whatif import Change, Totals, Unanswered, compare, totals, what_if
from tests.builders import an_enquiry, at

TERMS = STANDARD.response
NEXT_DAY = evolve(TERMS, clock=Clock.NEXT_WORKING_DAY)
FRIDAY = an_enquiry()
MONDAY = an_enquiry(received_at="2026-03-09 16:00")
LETTER = an_enquiry(channel=Channel.LETTER, kind=RequestKind.COMPLAINT)
QUICK = evolve(TERMS, quick_reply=response.Target(limit=TERMS.printed_limit).limit)


def due(answer):
    """The moment of a deadline."""
    return answer.at


def one_by_one(rule, cases, old, new):
    """What compare should find, the long way."""
    return [case for case in cases if rule(case, old) != rule(case, new)]


class TestCompare:
    """The cases that two sets of terms answer differently, and no others."""

    def test_a_planted_change_is_found_and_nothing_else(self):
        """24 hours on the clock and the next working day differ over the weekend only."""
        week = [an_enquiry(received_at=f"2026-03-{day:02} 16:00") for day in range(2, 9)]
        found = list(compare(response.deadline, week, TERMS, NEXT_DAY))
        assert [change.case.received_at.day for change in found] == [6, 7]
        assert [(due(change.before).day, due(change.after).day) for change in found] == [(7, 9), (8, 9)]

    def test_the_same_terms_change_nothing(self):
        assert list(compare(response.deadline, [FRIDAY, MONDAY], TERMS, evolve(TERMS))) == []

    def test_only_the_reasons_differ(self):
        """The reading is named in the reasons; the answer is the same."""
        strict = evolve(TERMS, last_moment=LastMoment.TOO_LATE)
        assert list(compare(response.deadline, [FRIDAY], TERMS, strict)) == []

    def test_whole_policies_give_the_terms_of_the_rule(self):
        other = what_if(STANDARD, "next day", response=NEXT_DAY)
        assert [change.case for change in compare(response.deadline, [FRIDAY, MONDAY], STANDARD, other)] == [FRIDAY]

    def test_a_rule_that_needs_a_moment_comes_as_a_partial(self):
        rule = partial(response.assess, as_of=at("2026-03-08 09:00"))
        found = list(compare(rule, [FRIDAY, MONDAY], STANDARD, what_if(STANDARD, "next day", response=NEXT_DAY)))
        assert [change.case for change in found] == [FRIDAY]

    def test_a_question_without_an_answer_is_an_answer_of_its_own(self):
        (found,) = compare(response.deadline, [LETTER, FRIDAY], TERMS, QUICK)
        assert found.case == LETTER
        assert isinstance(found.before, Unanswered)
        assert found.before.kind is TermNotSet
        assert found.before.says.startswith("quick_reply is None: set it in the terms")
        assert due(found.after).isoformat() == "2026-03-07T16:00:00+08:00"

    def test_two_questions_alike_without_an_answer_are_no_change(self):
        assert list(compare(response.deadline, [LETTER], TERMS, NEXT_DAY)) == []

    def test_nothing_is_held_back(self):
        def endless():
            while True:
                yield FRIDAY

        found = compare(response.deadline, endless(), TERMS, NEXT_DAY)
        assert next(found) == next(found)

    @pytest.mark.parametrize("case", ["no facts", None])
    def test_an_error_of_the_caller_is_not_an_answer(self, case):
        with pytest.raises(TypeError):
            list(compare(response.deadline, [case], TERMS, NEXT_DAY))

    @given(st.lists(st.integers(0, 24 * 14), max_size=8))
    def test_it_finds_what_a_walk_finds(self, hours):
        cases = [Enquiry(received_at=at("2026-03-02 00:00") + timedelta(hours=count)) for count in hours]
        found = [change.case for change in compare(response.deadline, cases, TERMS, NEXT_DAY)]
        assert found == one_by_one(response.deadline, cases, TERMS, NEXT_DAY)


@frozen(kw_only=True)
class MoreTerms(ResponseTerms):
    """Terms of the room with one of a company's own."""

    desk: str = "front"


@frozen(kw_only=True)
class WiderPolicy(ServicePolicy):
    """A policy with a room of the company's own."""

    desk: MoreTerms = field(factory=MoreTerms)


class TestBadInput:
    """What is no rule, no row of cases or no row of changes is refused, before the first case where that can be."""

    @pytest.mark.parametrize("rule", [None, "deadline", 1])
    def test_no_rule(self, rule):
        with pytest.raises(FactsTypeError, match=r"^rule is .*: give a rule, such as response.deadline$"):
            compare(rule, [FRIDAY], TERMS, NEXT_DAY)

    @pytest.mark.parametrize(
        ("rule", "says"),
        [
            (response.assess, "rule is 'assess': give partial(assess, as_of=...): it asks for that too"),
            (callbacks.schedule, "rule is 'schedule': give partial(schedule, through=...): it asks for that too"),
            (
                service_levels.clock,
                "rule is 'clock': give partial(clock, target=..., as_of=...): it asks for that too",
            ),
            (
                partial(service_levels.clock, as_of=at("2026-03-06 16:00")),
                "rule is 'clock': give partial(clock, target=...): it asks for that too",
            ),
        ],
    )
    def test_a_rule_that_asks_for_more_than_facts_and_terms(self, rule, says):
        with pytest.raises(FactsTypeError) as caught:
            compare(rule, [FRIDAY], STANDARD, STANDARD)
        assert str(caught.value) == says

    def test_a_rule_that_does_not_say_what_it_asks_for_is_tried(self):
        rule: Callable[..., object] = dict
        assert list(compare(rule, [], TERMS, NEXT_DAY)) == []

    def test_a_wrapper_may_give_what_the_rule_asks_for(self):
        @wraps(response.assess)
        def on_friday(enquiry, terms):
            return response.assess(enquiry, terms, as_of=at("2026-03-06 17:00"))

        assert [one.case for one in compare(on_friday, [FRIDAY], TERMS, NEXT_DAY)] == [FRIDAY]

    @pytest.mark.parametrize("cases", [None, FRIDAY, 5])
    def test_no_row_of_cases(self, cases):
        with pytest.raises(FactsTypeError, match=r"^cases is .*: give facts in a row, such as \[facts\]$"):
            compare(response.deadline, cases, TERMS, NEXT_DAY)

    @pytest.mark.parametrize("changed", [None, 1, [1], ["change"]])
    def test_no_row_of_changes(self, changed):
        with pytest.raises(FactsTypeError, match=r"^changed is .*: give Change"):
            totals(changed)

    @pytest.mark.parametrize(
        ("when", "kind", "says"),
        [
            (str, FactsTypeError, "when is '2026-03-06': give a date, or a moment with a time zone"),
            (
                lambda case: datetime(case.year, case.month, case.day),
                NaiveDatetimeError,
                "when is 2026-03-06T00:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
            ),
            (
                lambda case: at("2026-03-06 16:00") if case.day == 9 else case,
                FactsTypeError,
                "when is 2026-03-06T16:00:00+08:00: give dates alone, or moments alone",
            ),
        ],
    )
    def test_no_day_of_a_case(self, when, kind, says):
        with pytest.raises(kind) as caught:
            totals([change(1, 2), change(1, 2, 9)], when=when)
        assert str(caught.value) == says

    @pytest.mark.parametrize("amount", [None, 1.5, 1, "1.00"])
    def test_no_amount(self, amount):
        with pytest.raises(FactsTypeError, match=r"^money is .*: give Decimal$"):
            totals([change(1, 2)], money=lambda _: amount)

    def test_no_way_to_an_amount_or_a_day(self):
        with pytest.raises(FactsTypeError, match=r"^money is 'total': give a function, such as lambda answer: "):
            totals([change(1, 2)], money="total")  # type: ignore[arg-type]
        with pytest.raises(FactsTypeError, match=r"^when is 'first': give a function, such as lambda case: "):
            totals([change(1, 2)], when="first")  # type: ignore[arg-type]


class TestWhoseTerms:
    """Whole policies need a rule that says whose terms it takes; it is asked before the first case."""

    @pytest.mark.parametrize(
        ("rule", "old", "says"),
        [
            pytest.param(lambda facts, terms: None, STANDARD, "give the terms themselves", id="unsaid"),  # noqa: ARG005
            pytest.param(lambda facts: None, STANDARD, "give the terms themselves", id="no terms"),  # noqa: ARG005
            pytest.param(response.deadline, "standard", "give the terms of a room, or a whole policy", id="a name"),
            pytest.param(response.deadline, None, "give the terms of a room, or a whole policy", id="nothing"),
        ],
    )
    def test_it_is_refused(self, rule, old, says):
        with pytest.raises(TermsTypeError, match=f"^old is .*: {says}"):
            compare(rule, [FRIDAY], old, STANDARD)

    def test_a_rule_whose_types_no_one_can_find_does_not_say(self):
        def astray(enquiry: "Nowhere", terms: "NowhereTerms") -> int:  # type: ignore[name-defined]  # noqa: ARG001, F821
            return 1

        class Asked:
            """A rule that is an object."""

            def __call__(self, *_: object) -> int:
                return 1

        rules: tuple[Callable[..., object], ...] = (astray, Asked(), dict)
        for rule in rules:
            with pytest.raises(TermsTypeError, match=r"^old is .*: give the terms themselves"):
                compare(rule, [FRIDAY], STANDARD, STANDARD)

    def test_a_rule_that_takes_terms_of_any_room_does_not_say(self):
        def any_room(enquiry: Enquiry, terms: Terms) -> int:  # noqa: ARG001
            return 1

        with pytest.raises(TermsTypeError, match=r"^old is .*: give the terms themselves"):
            compare(any_room, [FRIDAY], STANDARD, STANDARD)

    def test_terms_with_more_to_them_are_still_the_room_s(self):
        """A company may add terms of its own to a room."""
        mine = ServicePolicy(edition="mine", response=MoreTerms(clock=Clock.NEXT_WORKING_DAY))
        assert [change.case for change in compare(response.deadline, [FRIDAY, MONDAY], STANDARD, mine)] == [FRIDAY]

    def test_a_room_beside_it_does_not_stand_for_it(self):
        wider = WiderPolicy(edition="wider", desk=MoreTerms(clock=Clock.NEXT_WORKING_DAY))
        assert list(compare(response.deadline, [FRIDAY], STANDARD, wider)) == []

    def test_a_rule_of_ones_own(self):
        def weekday(enquiry: Enquiry, terms: ResponseTerms) -> int:
            return response.deadline(enquiry, terms).at.isoweekday()

        other = what_if(STANDARD, "next day", response=NEXT_DAY)
        assert [(one.before, one.after) for one in compare(weekday, [FRIDAY], STANDARD, other)] == [(6, 1)]


def change(before, after, day=6):
    return Change(case=date(2026, 3, day), before=before, after=after)


NO_ANSWER = Unanswered(TermNotSet, "no figure")


class TestTotals:
    """How many answers change, how much money moves, and when."""

    def test_they_are_summed_up(self):
        changed = [
            change(Decimal("10.00"), Decimal("25.50"), 9),
            change(Decimal(5), Decimal(0), 2),
            change(1, NO_ANSWER),
        ]
        found = totals(changed, when=lambda case: case, money=lambda answer: answer)
        assert found == Totals(
            count=3, unanswered=1, moved=Decimal("10.50"), earliest=date(2026, 3, 2), latest=date(2026, 3, 9)
        )
        assert found.words("en") == (
            "Answers that change: 3; from 2026-03-02 to 2026-03-09; money moved: 10.50 yuan; "
            "without an answer on one side: 1."
        )
        assert found.words("zh") == (
            "结论改变的情形：3；自2026-03-02至2026-03-09；金额合计变动10.50元；其中一方无法作答：1。"
        )

    def test_moments_are_ordered_by_instant(self):
        late, early = at("2026-03-06 09:00", "America/New_York"), at("2026-03-06 16:00")
        found = totals([Change(case=one, before=1, after=2) for one in (late, early)], when=lambda case: case)
        assert (found.earliest, found.latest) == (early, late)

    def test_a_case_without_a_day_is_counted_and_has_none(self):
        changed = [change(1, 2, day) for day in (9, 6, 2)]
        found = totals(changed, when=lambda case: None if case.day == 2 else case)
        assert (found.count, found.earliest, found.latest) == (3, date(2026, 3, 6), date(2026, 3, 9))

    def test_that_nothing_changes_is_said(self):
        found = totals([], when=lambda case: case, money=lambda answer: answer)
        assert found == Totals(count=0, unanswered=0, moved=Decimal(0), earliest=None, latest=None)
        assert found.words("en") == "No answer changes."
        assert found.words("zh") == "没有结论改变。"

    def test_what_nobody_asked_is_not_said(self):
        assert totals([change(1, 2)]).words("en") == "Answers that change: 1."
        assert totals([change(1, 2)]).moved is None
