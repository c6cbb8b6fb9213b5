"""The strategies: all they draw is accepted, every rule takes it, and Hypothesis finds them by itself."""

import inspect
import pickle
import re
import subprocess
import sys
import tomllib
import typing
from collections import Counter
from datetime import date, datetime, timedelta
from importlib.metadata import EntryPoint
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from pendulum import FixedTimezone

from servicepolicy.basis import explain
from servicepolicy.basis.errors import NaiveDatetimeError, ServicePolicyError
from servicepolicy.basis.moments import in_utc
from servicepolicy.rules.money.lateness import Month, penalty
from servicepolicy.rules.timing.callbacks import Project
from servicepolicy.rules.timing.response import Enquiry, ResponseTerms
from servicepolicy.rules.timing.service_levels import Event, EventKind, Goal
from servicepolicy.testing import strategies
from servicepolicy.testing.registration import ANSWERED, register
from servicepolicy.testing.strategies import (
    BY_CLASS,
    calendars,
    calls,
    cases,
    complaints,
    days,
    enquiries,
    lateness_terms,
    limits,
    moments,
    moments_after,
    money,
    months,
)
from tests.doors import named, public_values, rules

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
KINDS = [kind for kind in public_values().values() if kind.__module__.startswith("servicepolicy.rules.")]
KINDS = [kind for kind in KINDS if kind.__module__.rpartition(".")[2] not in ANSWERED]
EVERY = pytest.mark.parametrize("kind", BY_CLASS, ids=named)
A_RULE = pytest.mark.parametrize("rule", rules().values(), ids=list(rules()))
YEARS = st.integers(2003, 2028)
MOST_LOOKS = 6
A_QUARTER = timedelta(days=91)

DRAWS = """
import sys
from hypothesis import given, settings, strategies as st
print("servicepolicy.testing.strategies" in sys.modules)
from servicepolicy.rules.timing.response import Enquiry

@settings(max_examples=5, database=None)
@given(st.from_type(Enquiry))
def property_of(enquiry):
    assert enquiry.received_at.utcoffset() is not None

property_of()
print("drawn")
"""

register()


def moments_of(value):
    """Every moment that a value holds, however deep."""
    if isinstance(value, datetime):
        return [value]
    if isinstance(value, tuple):
        return [moment for one in value for moment in moments_of(one)]
    if attrs.has(type(value)):
        return [moment for one in attrs.fields(type(value)) for moment in moments_of(getattr(value, one.name))]
    return []


def looks(facts):
    """Moments to look from: any, and those soon after something happened."""
    return st.one_of([*map(moments_after, moments_of(facts)[:MOST_LOOKS]), moments()])


def asked_for(name, facts):
    """What a rule asks for besides facts and terms."""
    match name:
        case "as_of":
            return looks(facts)
        case "target":
            return st.sampled_from([Goal.FIRST_RESPONSE, *Goal])
        case "between":
            first = moments_of(facts)[0]
            ends = st.tuples(looks(facts), looks(facts)).map(lambda pair: tuple(sorted(pair, key=in_utc)))
            return st.booleans().flatmap(lambda all_of_it: st.just((first, first + A_QUARTER)) if all_of_it else ends)
        case "notify_in":
            return st.none() | calendars()
        case _:
            return days()


def documented(rule):
    """The errors that a rule says it raises."""
    _, _, raises = (inspect.getdoc(rule) or "").partition("Raises:")
    return set(re.findall(r"^    (\w+): ", raises.partition("Example:")[0], re.MULTILINE))


def answer(data, rule):
    """What a rule decides on facts and terms that are drawn; nothing where it says by a documented error why not."""
    of_facts, of_terms, *more = inspect.signature(rule).parameters
    hints = typing.get_type_hints(rule)
    facts = data.draw(YEARS if hints[of_facts] is int else st.from_type(hints[of_facts]), label=of_facts)
    terms = data.draw(st.from_type(hints[of_terms]), label=of_terms)
    further = {name: data.draw(asked_for(name, facts), label=name) for name in more}
    try:
        found = rule(facts, terms, **further)
    except ServicePolicyError as error:
        if type(error).__name__ not in documented(rule):
            raise
        return ()
    return found if isinstance(found, tuple) else (found,)


def lines_of(decision):
    """A decision as it is told, which it is in both languages."""
    lines = [explain(decision, lang) for lang in ("en", "zh")]
    assert all(lines)
    return [line for told in lines for line in told]


class TestEveryClass:
    """Every public class of facts and terms has a strategy, and takes what it draws."""

    def test_each_has_one(self):
        assert {named(kind) for kind in KINDS} <= set(map(named, BY_CLASS))

    @EVERY
    def test_hypothesis_knows_it(self, kind):
        @given(st.from_type(kind))
        def property_of(value):
            assert type(value) is kind
            assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - its own

        property_of()

    @pytest.mark.parametrize("name", [name for name in strategies.__all__ if name != "BY_CLASS"])
    def test_every_function_says_what_it_draws(self, name):
        function = getattr(strategies, name)
        assert inspect.getdoc(function)
        assert name == "moments_after" or isinstance(function(), st.SearchStrategy)

    def test_builds_fills_in_what_is_annotated_with_one(self):
        @attrs.frozen
        class Ticket:
            about: Enquiry

        @given(st.builds(Ticket))
        def property_of(ticket):
            assert isinstance(ticket.about, Enquiry)

        property_of()


class TestEveryRule:
    """A rule answers what is drawn, in both languages, or says by a documented error why it cannot."""

    @A_RULE
    def test_takes_all_that_is_drawn(self, rule):
        decided = []

        @settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)  # a warning is rare
        @given(st.data())
        def property_of(data):
            found = answer(data, rule)
            assert [line for decision in found for line in lines_of(decision) if re.search("[{}]|None", line)] == []
            decided.extend(found)

        property_of()
        assert decided


def happenings(case):
    """What happened to a case."""
    return [event.what for event in case.events if isinstance(event, Event)]


def is_elsewhere(moment):
    """Whether a moment is told on a clock that does not show what China's does."""
    return moment.utcoffset() != timedelta(hours=8)


def reached(strategy, condition):
    """Whether a strategy draws something of that kind among some hundred values."""
    hits = []

    @settings(max_examples=150, derandomize=True, database=None)
    @given(strategy)
    def property_of(value):
        if condition(value):
            hits.append(value)

    property_of()
    return bool(hits)


class TestEdges:
    """What is drawn lies where answers change."""

    @pytest.mark.parametrize(
        ("strategy", "condition"),
        [
            pytest.param(days(), lambda day: (day.month, day.day) == (2, 29), id="a leap day"),
            pytest.param(days(), lambda day: (day.month, day.day) == (12, 31), id="a year's last day"),
            pytest.param(moments(), lambda at: in_utc(at).time().isoformat() == "00:30:00", id="08:30 sharp in China"),
            pytest.param(moments(), lambda at: at.fold, id="an hour that comes twice"),
            pytest.param(money(), lambda amount: amount == 0, id="nothing"),
            pytest.param(limits(), lambda limit: "count=0" in repr(limit), id="a limit of no days"),
            pytest.param(enquiries(), lambda one: one.answered_at is None, id="no answer yet"),
            pytest.param(st.from_type(ResponseTerms), lambda terms: terms.quick_reply is None, id="a figure not set"),
            pytest.param(st.from_type(ResponseTerms), lambda terms: terms.quick_reply, id="a figure set"),
            pytest.param(st.from_type(Project), lambda one: one.signed_on is None, id="a fact not known"),
            pytest.param(st.from_type(Month), lambda month: month.shifts, id="a shift"),
            pytest.param(
                months(), lambda month: any(is_elsewhere(at) for at in month.arrivals), id="a clock elsewhere"
            ),
            pytest.param(
                complaints(),
                lambda one: one.closed_at and one.result_told_at and not one.handling_began_at,
                id="closed, and nobody knows when it was taken up",
            ),
            pytest.param(calls(), lambda call: call.project, id="a call that names its project"),
            pytest.param(
                cases(), lambda case: EventKind.REOPENED in happenings(case), id="a case that was opened again"
            ),
            pytest.param(
                cases(),
                lambda case: len({in_utc(event.at) for event in case.events}) < len(case.events),
                id="two events of one moment",
            ),
            pytest.param(cases(), lambda case: len({type(event) for event in case.events}) == 4, id="all that can be"),
            pytest.param(
                moments(), lambda at: isinstance(at.tzinfo, FixedTimezone), id="a moment as pendulum parses it"
            ),
        ],
    )
    def test_is_reached(self, strategy, condition):
        assert reached(strategy, condition)

    @pytest.mark.parametrize(
        ("strategy", "what"),
        [
            pytest.param(days(date(2030, 1, 1)), None, id="days after the notices"),
            pytest.param(days(last=date(2000, 1, 1)), None, id="days before 2019"),
            pytest.param(moments(), in_utc, id="moments"),
            pytest.param(enquiries(), lambda one: in_utc(one.received_at), id="enquiries"),
        ],
    )
    def test_they_are_not_the_same_few_again_and_again(self, strategy, what):
        """Of 100 values the four commonest are no more than a third, the nights of a changing clock among them."""
        drawn = []

        @settings(max_examples=100, derandomize=True, database=None)
        @given(strategy)
        def property_of(value):
            drawn.append(what(value) if what else value)

        property_of()
        assert sum(times for _, times in Counter(drawn).most_common(4)) <= len(drawn) / 3
        assert len(set(drawn)) > 20

    def test_late_entries_are_among_the_months(self):
        def is_late(case):
            try:
                return penalty(*case).entries
            except ServicePolicyError:
                return False

        assert reached(st.tuples(months(), lateness_terms()), is_late)

    @given(days(), st.data())
    def test_bounds_are_kept(self, first, data):
        last = data.draw(days(first))
        assert first <= last
        assert first <= data.draw(days(first, last)) <= last
        start = data.draw(moments(first, last))
        assert in_utc(data.draw(moments_after(start))) >= in_utc(start)

    @given(money(), st.data())
    def test_amounts_keep_theirs(self, least, data):
        most = data.draw(money(least))
        assert least <= most
        assert least <= data.draw(money(least, most)) <= most

    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_the_ends_of_time_are_days_too(self, day):
        assert day in {find(days(day), lambda one: one == day), find(days(last=day), lambda one: one == day)}

    def test_nothing_comes_after_a_naive_moment(self):
        with pytest.raises(NaiveDatetimeError, match=r"^start is "):
            moments_after(datetime(2026, 3, 6))


class TestTheEntryPoint:
    """Hypothesis registers the strategies itself when it is imported."""

    def test_it_is_declared_and_leads_to_the_function(self):
        declared = PROJECT["entry-points"]["hypothesis"]
        assert EntryPoint("servicepolicy", declared["servicepolicy"], "hypothesis").load() is register
        assert [name.partition(">")[0] for name in PROJECT["optional-dependencies"]["testing"]] == ["hypothesis"]

    @pytest.mark.parametrize(
        "first",
        [
            pytest.param("import hypothesis", id="hypothesis first"),
            pytest.param("import servicepolicy.testing.strategies", id="the strategies first"),
            pytest.param("from servicepolicy import response", id="a room first"),
        ],
    )
    def test_a_fresh_python_draws_facts(self, first, tmp_path):
        installed = tmp_path / "declared-1.dist-info"
        installed.mkdir()
        (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: declared\nVersion: 1\n")
        declared = PROJECT["entry-points"]["hypothesis"]["servicepolicy"]
        (installed / "entry_points.txt").write_text(f"[hypothesis]\nservicepolicy = {declared}\n")
        script = tmp_path / "script.py"
        script.write_text(f"{first}\n{DRAWS}", "utf-8")
        done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
        assert done.stderr == ""
        assert done.stdout.split() == [str("strategies" in first), "drawn"]

    def test_the_other_test_helpers_need_no_hypothesis(self):
        asked = "import sys, servicepolicy.testing; print('hypothesis' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"
