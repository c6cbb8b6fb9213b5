"""Boston's published verdicts come out of the clocks of service levels too, whoever set the due time, and how."""

from collections import Counter
from datetime import UTC

import pytest

from servicepolicy import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars import Elapsed
from servicepolicy.rules.timing.service_levels import (
    Case,
    Event,
    EventKind,
    Goal,
    Level,
    ServiceLevelsTerms,
    Target,
    TargetOverridden,
    assess,
)
from tests.real.boston import EXTRACTED, cases_of_2011, cases_of_2015_to_2024, desk, why_not_judged
from tests.real.data import by_reason, rate

DESK = desk(None)
CASES = {"boston 2011": cases_of_2011, "boston 2015-2024": cases_of_2015_to_2024}
PUBLISHED = {Verdict.MET: "ONTIME", Verdict.BREACHED: "OVERDUE"}


def terms_with(limit):
    """One service level for every case: it is to be closed within a limit."""
    target = Target(goal=Goal.RESOLUTION, limit=limit, stops=(EventKind.CLOSED,))
    return ServiceLevelsTerms(calendar=DESK, levels=(Level(name=Text("311", "311"), targets=(target,)),))


WITHOUT_LIMIT = terms_with(None)


def assessed(case, *more, terms=WITHOUT_LIMIT):
    """What the library finds; an open case is judged on the day of the extract."""
    events = [Event(at=case.opened_at, what=EventKind.OPENED), *more]
    if case.closed_at is not None:
        events.append(Event(at=case.closed_at, what=EventKind.CLOSED))
    (found,) = assess(Case(events=events), terms, as_of=max(case.closed_at or EXTRACTED, EXTRACTED))
    return found


def set_by_hand(case):
    """The verdict, were the due time set by hand at the opening."""
    by_hand = TargetOverridden(at=case.opened_at, target=Goal.RESOLUTION, due_at=case.due_at)
    return assessed(case, by_hand).verdict


def as_a_limit(case):
    """The verdict, were the time from the opening to the due time a limit."""
    given = Elapsed(case.due_at.astimezone(UTC) - case.opened_at.astimezone(UTC))
    return assessed(case, terms=terms_with(given)).verdict


class TestPublishedVerdict:
    """A case is met when it was closed by its due time, and breached when it was not."""

    @pytest.mark.parametrize("judge", [set_by_hand, as_a_limit])
    @pytest.mark.parametrize(("name", "judged"), [("boston 2011", 9_357), ("boston 2015-2024", 2_151)])
    def test_every_published_verdict_is_that_of_the_clock(self, name, judged, judge, tell):
        cases = [case for case in CASES[name]() if why_not_judged(case) is None]
        agreed = sum(PUBLISHED.get(judge(case)) == case.published for case in cases)
        tell(f"{name}, verdict by service levels, due time {judge.__name__.replace('_', ' ')}: {rate(agreed, judged)}")
        assert agreed == len(cases) == judged


class TestDueTimesThatNoLimitGives:
    """A due time set by hand may lie before the opening, or beyond all years: both are judged as published."""

    def test_of_2011(self, tell):
        odd = {"due never", "due before the opening"}
        cases = [case for case in cases_of_2011() if why_not_judged(case) in odd]
        found = Counter((why_not_judged(case), set_by_hand(case), case.published) for case in cases)
        said = by_reason(f"{why}, {verdict.en}, published {published}" for why, verdict, published in found.elements())
        tell(f"boston 2011, odd due times by service levels: {said}")
        assert found == {
            ("due never", Verdict.MET, "ONTIME"): 9,
            ("due before the opening", Verdict.BREACHED, "OVERDUE"): 3,
        }


class TestEveryOtherCase:
    """A case without a due time is measured and cannot be judged; one without a published verdict has one here."""

    @pytest.mark.parametrize(("name", "without"), [("boston 2011", 2_265), ("boston 2015-2024", 370)])
    def test_without_a_due_time(self, name, without, tell):
        cases = [case for case in CASES[name]() if case.due_at is None]
        found = Counter((one.verdict, one.missing, one.due_at) for one in map(assessed, cases))
        tell(f"{name}, undetermined by service levels, no due time: {len(cases):,}")
        assert found == {(Verdict.UNDETERMINED, ("levels",), None): without}

    @pytest.mark.parametrize(("name", "blank"), [("boston 2011", 90), ("boston 2015-2024", 1)])
    def test_without_a_published_verdict_all_were_late(self, name, blank, tell):
        cases = [case for case in CASES[name]() if why_not_judged(case) == "no verdict published"]
        found = Counter(map(set_by_hand, cases))
        tell(f"{name}, no verdict published, by service levels: {by_reason(one.en for one in found.elements())}")
        assert found == {Verdict.BREACHED: blank}
