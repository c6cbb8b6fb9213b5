"""A case is judged by the edition of its own day: later editions leave old results as they were."""

from datetime import date

import pytest

from servicepolicy.basis import explain
from servicepolicy.basis.errors import NotInForce
from servicepolicy.calendars import WorkingTime
from servicepolicy.findings import EditionBy, Record, audit
from servicepolicy.handbook import ServicePolicy, in_force
from servicepolicy.rules.timing.service_levels import EventKind, Goal, assess, clock
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import a_target, terms_of, wall


def an_edition(name, limit, **dates):
    """An edition with one target."""
    return ServicePolicy(edition=name, service_levels=terms_of(a_target(limit=WorkingTime(hours(limit)))), **dates)


GENEROUS = an_edition("2025", 8, until=date(2026, 3, 9))
STRICT = an_edition("2026", 2, effective_from=date(2026, 3, 9))
EDITIONS = (GENEROUS, STRICT)
OLD = a_case(("2026-03-09 09:30", EventKind.RESOLVED))
NEW = a_case(("2026-03-09 12:00", EventKind.RESOLVED), opened_at="2026-03-09 09:00")


class TestTheEditionOfItsDay:
    """The day on which a case was opened picks the edition, not the day on which somebody asks."""

    @pytest.mark.parametrize(
        ("case", "edition", "due_at"), [(OLD, "2025", "2026-03-09 15:00"), (NEW, "2026", "2026-03-09 11:00")]
    )
    def test_in_force(self, case, edition, due_at):
        policy = in_force(case.opened_at.date(), EDITIONS)
        found = clock(case, policy.service_levels, target=Goal.RESOLUTION, as_of=at("2026-06-01 00:00"))
        assert (policy.edition, wall(found.due_at)) == (edition, due_at)
        assert explain(found)[0].startswith(f"[{edition} D3.2.1.3] resolution: ")

    @pytest.mark.parametrize("as_of", ["2026-03-09 12:00", "2026-06-01 00:00", "2036-01-01 00:00"])
    def test_an_old_result_stays_however_late_it_is_asked_for(self, as_of):
        records = [Record(subject="old", facts=OLD), Record(subject="new", facts=NEW)]
        found = list(audit(records, EDITIONS, as_of=at(as_of)))
        assert [(one.subject, one.room, one.edition, one.verdict.name) for one in found] == [
            ("old", "service_levels", "2025", "MET"),
            ("new", "service_levels", "2026", "BREACHED"),
        ]
        assert [wall(one.due_at) for one in found] == ["2026-03-09 15:00", "2026-03-09 11:00"]

    def test_by_the_edition_of_the_audit_only_if_that_is_asked_for(self):
        found = list(
            audit(
                [Record(subject="old", facts=OLD)], EDITIONS, as_of=at("2026-06-01 00:00"), edition_by=EditionBy.AS_OF
            )
        )
        assert [(one.edition, one.verdict.name) for one in found] == [("2026", "BREACHED")]

    @pytest.mark.parametrize(
        ("opened_at", "edition"),
        [("2026-03-08 23:59:59.999999", "2025"), ("2026-03-09 00:00", "2026")],
        ids=["the last moment", "the first"],
    )
    def test_around_midnight_in_the_zone_of_the_policy(self, opened_at, edition):
        for zone in ("Asia/Shanghai", "America/New_York"):
            moment = at(opened_at).astimezone(at(opened_at, zone).tzinfo)
            records = [Record(subject="x", facts=a_case(opened_at=moment))]
            (found,) = audit(records, EDITIONS, as_of=at("2026-03-10 12:00"))
            assert found.edition == edition

    def test_a_later_edition_changes_nothing_for_the_cases_before_it(self):
        before, after = (in_force(date(2026, 3, 6), editions) for editions in ((an_edition("2025", 8),), EDITIONS))
        as_of = at("2026-03-10 12:00")
        assert assess(OLD, before.service_levels, as_of=as_of) == assess(OLD, after.service_levels, as_of=as_of)

    def test_a_day_without_an_edition(self):
        with pytest.raises(NotInForce, match="2026-03-06"):
            in_force(OLD.opened_at.date(), (STRICT,))


class TestTheAuditOfACase:
    """A case without a promise has a finding all the same; so has one that its terms cannot read."""

    def test_nothing_is_owed(self):
        policy = ServicePolicy(edition="2026", service_levels=terms_of())
        (found,) = audit([Record(subject="x", facts=OLD)], (policy,), as_of=at("2026-06-01 00:00"))
        assert (found.room, found.verdict.name, found.clause) == ("service_levels", "MET", None)

    def test_no_level_is_set(self):
        (found,) = audit([Record(subject="x", facts=OLD)], (ServicePolicy(edition="x"),), as_of=at("2026-06-01 00:00"))
        assert (found.verdict.name, found.missing) == ("UNDETERMINED", ("levels",))
