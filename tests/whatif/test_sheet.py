"""Changes side by side for a notebook: what was told of the case, and what differs of the answers."""

import re
from datetime import timedelta
from decimal import Decimal
from functools import partial
from html import unescape

import pytest
from attrs import evolve

from servicepolicy.basis.errors import FactsError, TermNotSet, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money import lateness
from servicepolicy.rules.timing import response
from servicepolicy.rules.timing.response import Channel, Clock, RequestKind
from servicepolicy.whatif import Change, Comparison, Unanswered, compare
from tests.builders import an_enquiry, at

FRIDAY = an_enquiry()
NEXT_DAY = evolve(STANDARD.response, clock=Clock.NEXT_WORKING_DAY)
MILD = evolve(STANDARD.lateness, grace=timedelta(minutes=5))
MONTH = lateness.Month(
    year=2026, month=3, base_salary=Decimal(5000), arrivals=[at("2026-03-02 08:31"), at("2026-03-03 09:00")]
)


def cells(comparison, lang="en"):
    """The cells of the only row, each as its lines."""
    (row,) = re.findall('<tr>(<th scope="row".*?)</tr>', comparison.html(lang))
    found = re.findall("<t[dh][^>]*>(.*?)</t[dh]>", row)
    return [re.sub("</?(code|span)[^>]*>", "", cell).split("<br>") for cell in found]


class TestTheTable:
    """A row a change: the case, the old answer and the new one."""

    def test_of_the_answers_it_shows_what_differs(self):
        changed = Comparison(compare(lateness.penalty, [MONTH], STANDARD.lateness, MILD))
        assert cells(changed) == [
            ["year 2026", "month 3", "base_salary 5000", "arrivals 2026-03-02 08:31+08:00, 2026-03-03 09:00+08:00"],
            ["total 100.00", "lines 2 in a row", "entries 2"],
            ["total 50.00", "lines 1 in a row", "entries 1"],
        ]

    def test_in_chinese(self):
        changed = Comparison(compare(lateness.penalty, [MONTH], STANDARD.lateness, MILD))
        assert '<span lang="zh-Hans">结论改变的情形：1。</span></caption>' in changed.html("zh")
        assert re.findall('<th scope="col".*?<span.*?>(.*?)</span>', changed.html("zh")) == ["情形", "原结论", "新结论"]
        assert cells(changed, "zh")[1] == ["total 100.00", "lines 共2项", "entries 2"]

    def test_of_answers_in_a_row_it_shows_the_places_that_differ(self):
        rule = partial(lateness.assess, as_of=at("2026-03-02 12:00"))
        changed = Comparison(compare(rule, [MONTH], STANDARD.lateness, MILD))
        _, before, after = cells(changed)
        assert [one.partition(" ")[0] for one in before] == [one.partition(" ")[0] for one in after] == ["2"]
        assert all(len(unescape(one)) <= 2 + 240 for one in (*before, *after))

    def test_a_question_without_an_answer_says_why(self):
        letter = an_enquiry(channel=Channel.LETTER, kind=RequestKind.COMPLAINT)
        quick = evolve(STANDARD.response, quick_reply=STANDARD.response.printed_limit)
        _, before, after = cells(Comparison(compare(response.deadline, [letter], STANDARD.response, quick)))
        assert before[0].startswith("quick_reply is None: set it in the terms")
        assert after == ["at 2026-03-07 16:00+08:00"]

    def test_text_is_escaped(self):
        changed = Comparison([Change(case="<b>", before="a & b", after=Unanswered(TermNotSet, "no 'figure'"))])
        assert cells(changed) == [["&lt;b&gt;"], ["a &amp; b"], ["no &#x27;figure&#x27;"]]

    def test_a_notebook_shows_it_in_both_languages(self):
        changed = Comparison(compare(response.deadline, [FRIDAY], STANDARD.response, NEXT_DAY))
        assert changed._repr_html_() == changed.html()
        assert "Answers that change: 1." in changed.html()
        assert "结论改变的情形：1。" in changed.html()

    def test_of_many_a_notebook_is_given_the_first_under_the_totals_of_all(self):
        shown = Comparison([Change(case=number, before=1, after=2) for number in range(201)])
        assert shown._repr_html_().count('<th scope="row"') == 200
        assert "Answers that change: 201." in shown._repr_html_()
        assert "仅显示前200项，共201项。" in shown._repr_html_()
        assert shown.html().count('<th scope="row"') == 201

    def test_nothing_changed_is_said_too(self):
        assert "No answer changes.</span></caption>" in Comparison([]).html("en")


class TestWhatItTakes:
    """It takes what `compare` yields, and nothing else."""

    def test_it_keeps_the_order(self):
        found = Comparison(compare(response.deadline, iter([FRIDAY, FRIDAY]), STANDARD.response, NEXT_DAY))
        assert [one.case for one in found.changes] == [FRIDAY, FRIDAY]

    @pytest.mark.parametrize("wrong", [1, None])
    def test_nothing_else(self, wrong):
        with pytest.raises(TermsTypeError, match=r"^changes is .*: give Change$"):
            Comparison([wrong])

    @pytest.mark.parametrize("lang", ["de", ""])
    def test_another_language_is_refused(self, lang):
        with pytest.raises(FactsError, match=r"^lang is "):
            Comparison([]).html(lang)

    @pytest.mark.parametrize("lang", ["de", ""])
    def test_of_an_answer_that_there_is_none_too(self, lang):
        with pytest.raises(FactsError, match=r"^lang is "):
            Unanswered(TermNotSet, "no figure").words(lang)
