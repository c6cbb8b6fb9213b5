"""What a change does to each case."""

from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import pytest
from attrs import evolve

from servicepolicy.basis import Text, Verdict
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermNotSet
from servicepolicy.charts import comparison
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money import lateness
from servicepolicy.rules.timing import response
from servicepolicy.whatif import Change, Comparison, Unanswered, compare
from tests.builders import an_enquiry, at
from tests.charts.pictures import colours_of, column, found, rows_of, title_of

MILD = evolve(STANDARD.lateness, grace=timedelta(minutes=5))
NEXT_DAY = evolve(STANDARD.response, clock=response.Clock.NEXT_WORKING_DAY)
FRIDAY = an_enquiry()
NO_FIGURE = Unanswered(TermNotSet, "quick_reply is None: set it in the terms")


def month(*arrivals, salary=5000):
    """A month of someone with a base salary of 5000."""
    return lateness.Month(year=2026, month=3, base_salary=Decimal(salary), arrivals=[at(one) for one in arrivals])


MONTHS = [month("2026-03-02 08:31", "2026-03-03 09:00"), month("2026-03-02 08:33", salary=6000)]


def changes(*pairs):
    """Changes of cases called a, b, c."""
    return [Change(case=name, before=before, after=after) for name, (before, after) in zip("abc", pairs, strict=False)]


def itself(answer):
    """The answer is its own value."""
    return answer


def drawn(*pairs, **more):
    """A picture of plain answers."""
    return comparison(changes(*pairs), value=itself, case=str, **more)


def sides(chart):
    """Each answer: the case, which of the two, its place, its label."""
    return [(row["case"], row["name"], row["place"], row["label"]) for row in rows_of(chart)]


class TestAmounts:
    """Amounts stand on a line of numbers; beside them their exact words, and how far they have moved."""

    def test_of_a_month_of_lateness(self):
        found_changes = compare(lateness.penalty, MONTHS, STANDARD.lateness, MILD)
        shown = comparison(found_changes, value=lambda penalty: penalty.total, case=lambda one: str(one.base_salary))
        assert sides(shown) == [
            ("5000", "before", 100.0, "100.00"),
            ("5000", "after", 50.0, "50.00 (-50.00)"),
            ("6000", "before", 60.0, "60.00"),
            ("6000", "after", 0.0, "0.00 (-60.00)"),
        ]
        assert title_of(shown) == ["What changes", "Answers that change: 2.", "Differences add up to -110.00."]

    def test_what_a_pointer_shows_has_the_reasons_of_both(self):
        found_changes = compare(lateness.penalty, MONTHS, STANDARD.lateness, MILD)
        shown = comparison(Comparison(found_changes), value=lambda penalty: penalty.total, lang="zh")
        assert "[standard D1.1.7.1b]" in column(shown, "why_before")[0]
        assert "[D1.1.7.1b]" in column(shown, "why_after")[0]

    def test_an_amount_is_exact_in_words(self):
        shown = drawn((Decimal("0.10"), Decimal("100000000000000000.30")))
        assert column(shown, "after")[0] == "100000000000000000.30"
        assert column(shown, "moved")[0] == "+100000000000000000.20"

    def test_whole_numbers_and_amounts_go_together(self):
        assert column(drawn((1, Decimal("2.5")), (3, 3)), "moved") == ["+1.5", "+1.5", "0", "0"]

    @pytest.mark.parametrize(
        ("pair", "shows"),
        [((1, 2), "datum.value < 0 ? '' : datum.label"), ((-1, 2), "datum.label")],
    )
    def test_the_axis_goes_below_zero_where_an_amount_does(self, pair, shows):
        assert shows in list(found(drawn(pair).to_dict(), "labelExpr"))


class TestMomentsAndLengths:
    """Dates, moments and lengths of time have axes of their own."""

    def test_moments_by_the_wall_clock(self):
        found_changes = compare(response.deadline, [FRIDAY], STANDARD.response, NEXT_DAY)
        shown = comparison(found_changes, value=lambda answer: answer.at, measure=Text("due", "期限"), lang="zh")
        assert sides(shown) == [
            ("1", "before", "2026-03-07T16:00:00Z", "2026-03-07 16:00"),
            ("1", "after", "2026-03-09T16:00:00Z", "2026-03-09 16:00 (+2天)"),
        ]
        assert title_of(shown) == ["变化对比", "结论改变的情形：1。"]
        assert "期限" in list(found(shown.to_dict(), "title"))

    def test_they_are_compared_by_their_instants(self):
        same = drawn((at("2026-03-06 16:00"), at("2026-03-06 16:00", "Asia/Tokyo")))
        assert column(same, "moved")[0] == "-1 h"

    def test_dates(self):
        assert sides(drawn((date(2026, 3, 31), date(2026, 3, 30)))) == [
            ("a", "before", "2026-03-31T00:00:00Z", "2026-03-31"),
            ("a", "after", "2026-03-30T00:00:00Z", "2026-03-30 (-24 h)"),
        ]

    def test_lengths_of_time_in_hours(self):
        one_hour, two, four = (timedelta(hours=hours) for hours in (1, 2, 4))
        shown = drawn((four, timedelta(minutes=90)), (two, one_hour), lang="zh")
        assert column(shown, "place") == [4.0, 1.5, 2.0, 1.0]
        assert title_of(shown)[2] == "变动合计：-3小时30分钟。"
        assert "小时" in list(found(shown.to_dict(), "title"))


class TestWords:
    """Words stand on an axis with all members of their enum, in its order."""

    def test_verdicts(self):
        rule = partial(response.assess, as_of=at("2026-03-08 10:00"))
        found_changes = compare(rule, [FRIDAY], STANDARD.response, NEXT_DAY)
        shown = comparison(found_changes, value=lambda answer: answer.verdict)
        assert column(shown, "place") == ["breached", "not yet due"]
        domains = [one["scale"]["domain"] for one in found(shown.to_dict(), "x") if "scale" in one]
        assert domains[0] == [one.en for one in Verdict]

    def test_they_have_no_difference(self):
        shown = drawn((Verdict.MET, Verdict.BREACHED))
        assert column(shown, "moved") == ["", ""]
        assert title_of(shown) == ["What changes", "Answers that change: 1."]


class TestWithoutAnAnswer:
    """An answer that there is none stands in words at the edge."""

    def test_it_says_so(self):
        shown = drawn((NO_FIGURE, Decimal(1)), (Decimal(1), NO_FIGURE), lang="zh")
        assert sides(shown) == [
            ("a", "before", None, "原结论：无法作答"),
            ("a", "after", 1.0, "1"),
            ("b", "before", 1.0, "1"),
            ("b", "after", None, "新结论：无法作答"),
        ]
        assert column(shown, "before")[0] == NO_FIGURE.says
        assert title_of(shown)[1:] == ["结论改变的情形：2；其中一方无法作答：2。"]

    def test_an_answer_without_the_value_is_none(self):
        shown = comparison(changes(("x", "y")), value=lambda _: None)
        assert column(shown, "before") == ["no answer", "no answer"]
        assert column(shown, "place") == [None, None]

    @pytest.mark.parametrize(
        ("lang", "says"), [("en", "before and after: no answer"), ("zh", "原结论、新结论：无法作答")]
    )
    def test_none_on_both_sides_is_said_once(self, lang, says):
        shown = drawn((NO_FIGURE, evolve(NO_FIGURE, says="another sentence")), lang=lang)
        assert column(shown, "label") == [says, ""]

    def test_it_has_room_left_of_the_first_word(self):
        shown = drawn((Verdict.MET, NO_FIGURE))
        (padding,) = set(found(shown.to_dict(), "padding"))
        first = 640 * padding / (len(Verdict) - 1 + 2 * padding)
        assert first == pytest.approx(120)


class TestRows:
    """Each case has its row, in the order they are given."""

    def test_cases_of_one_name_are_told_apart(self):
        shown = comparison(changes((1, 2), (3, 4)), value=itself, case=lambda _: "Ada")
        assert column(shown, "case") == ["Ada (1)", "Ada (1)", "Ada (2)", "Ada (2)"]

    def test_also_where_another_has_such_a_number_in_its_name(self):
        names = {1: "Ada", 2: "Ada (1)", 3: "Ada"}
        shown = comparison([Change(case=one, before=1, after=2) for one in names], value=itself, case=names.__getitem__)
        assert column(shown, "case")[::2] == ["Ada (1)", "Ada (1) (2)", "Ada (3)"]

    @pytest.mark.parametrize(
        ("pair", "left"),
        [((1, 2), [True, False]), ((2, 1), [False, True]), ((2, 2), [True, False])],
    )
    def test_labels_stand_away_from_each_other(self, pair, left):
        assert column(drawn(pair), "left") == left
        assert column(drawn((date(2026, 1, pair[0]), date(2026, 1, pair[1]))), "left") == left

    def test_both_answers_are_told_apart_by_shape_size_and_colour(self):
        shown = drawn((1, 2))
        assert colours_of(shown) == {"before": "#E69F00", "after": "#0072B2"}
        (scale,) = [one["scale"] for one in found(shown.to_dict(), "shape") if isinstance(one, dict)]
        assert scale == {"domain": ["before", "after"], "range": ["circle", "diamond"]}

    def test_of_many_the_first_are_drawn_and_all_are_counted(self):
        many = [Change(case=number, before=0, after=1) for number in range(6000)]
        shown = comparison(many, value=itself, lang="zh")
        assert len(rows_of(shown)) == 80
        assert title_of(shown) == [
            "变化对比",
            "结论改变的情形：6000。",
            "变动合计：+6000。",
            "仅显示前40项，共6000项。",
        ]


class TestNothingChanges:
    """Without a change there is an empty picture that says so."""

    def test_it_says_so(self):
        shown = comparison([], value=itself)
        assert title_of(shown) == ["What changes", "No answer changes."]
        assert rows_of(shown) == []


class TestBadInput:
    """What cannot be laid along one axis is refused by name."""

    @pytest.mark.parametrize(
        ("pair", "says"),
        [
            pytest.param(
                (1, date(2026, 3, 6)), "value is 2026-03-06: give values of one kind: another is 1", id="two kinds"
            ),
            pytest.param(("a", "b"), "value is 'a': give a Decimal, a whole number, a timedelta", id="texts"),
            pytest.param((True, False), "value is True: give a Decimal, a whole number", id="yes and no"),
            pytest.param((0.5, 1.5), "value is 0.5: give a Decimal, a whole number", id="floats"),
            pytest.param(
                (Verdict.MET, response.Clock.WORKING_HOURS),
                "value is Clock.WORKING_HOURS: give values of",
                id="two enums",
            ),
        ],
    )
    def test_of_values(self, pair, says):
        with pytest.raises(FactsTypeError, match=f"^{says}"):
            drawn(pair)

    def test_an_amount_that_is_not_finite(self):
        with pytest.raises(FactsError, match=r"^value is Decimal\('NaN'\): give a finite amount$"):
            drawn((Decimal(1), Decimal("NaN")))

    @pytest.mark.parametrize("far", [Decimal("1e400"), -(10**400)])
    def test_an_amount_that_no_axis_reaches(self, far):
        with pytest.raises(FactsError, match=r"^value is .*: give an amount from -10\*\*30 to 10\*\*30$"):
            drawn((Decimal(1), far))

    def test_the_name_of_a_case_that_is_no_text(self):
        with pytest.raises(FactsTypeError, match=r"^case is 7: give str$"):
            comparison([Change(case=7, before=1, after=2)], value=itself, case=itself)

    @pytest.mark.parametrize("value", ["total", None])
    def test_a_value_that_is_asked_for_by_its_name(self, value):
        with pytest.raises(
            FactsTypeError, match=r"^value is .*: give a function, such as lambda answer: answer.total$"
        ):
            comparison([], value=value)

    def test_a_case_that_is_asked_for_by_its_name(self):
        with pytest.raises(FactsTypeError, match=r"^case is 'name': give a function, such as lambda case: case.name$"):
            comparison([], value=itself, case="name")  # type: ignore[arg-type]

    def test_a_measure_in_one_language(self):
        with pytest.raises(FactsTypeError, match=r"^measure is 'yuan': give Text or None$"):
            comparison([], value=itself, measure="yuan")  # type: ignore[arg-type]

    def test_a_naive_moment(self):
        naive = at("2026-03-06 16:00").replace(tzinfo=None)
        with pytest.raises(NaiveDatetimeError, match=r"^value is 2026-03-06T16:00:00: give it a time zone"):
            drawn((naive, naive))

    @pytest.mark.parametrize("given", [None, ["a change"], Change(case=1, before=2, after=3)])
    def test_no_changes(self, given):
        with pytest.raises(FactsTypeError, match=r"^changes is .*: give Change"):
            comparison(given, value=itself)

    def test_another_language(self):
        with pytest.raises(FactsError, match=r"^lang is 'de'"):
            comparison([], value=itself, lang="de")  # type: ignore[arg-type]
