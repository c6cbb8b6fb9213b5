"""`assert_compliant`: passes in silence, and fails readably."""

from datetime import datetime

import pytest

from servicepolicy.basis.errors import NaiveDatetimeError, TermsTypeError
from servicepolicy.findings import Record
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import Channel, RequestKind
from servicepolicy.testing import assert_compliant
from tests.builders import an_enquiry, at

LATE = Record(subject="ticket 7", facts=an_enquiry(acknowledged_at="2026-03-06 16:20", answered_at="2026-03-08 10:00"))
GOOD = Record(subject="ticket 8", facts=an_enquiry(answered_at="2026-03-06 17:00"))
OPEN = Record(subject="ticket 9", facts=an_enquiry(channel=Channel.LETTER, kind=RequestKind.COMPLAINT))
ODD = Record(subject="ticket 10", facts="no facts")
AS_OF = at("2026-03-09 09:00")


def failure(*records, **told):
    """What the assertion says."""
    with pytest.raises(AssertionError) as caught:
        assert_compliant(records, STANDARD, AS_OF, **told)
    return str(caught.value)


class TestItPasses:
    """What is done in time, not yet due, or cannot be determined is no breach."""

    @pytest.mark.parametrize(
        ("records", "as_of"),
        [
            pytest.param([], AS_OF, id="nothing"),
            pytest.param([GOOD, OPEN, ODD], AS_OF, id="in time, or not to be determined"),
            pytest.param([LATE], at("2026-03-07 16:00"), id="not yet due"),
        ],
    )
    def test_in_silence(self, records, as_of):
        assert_compliant(iter(records), STANDARD, as_of)


class TestItFails:
    """A breach is named with its subject and its reasons."""

    def test_on_a_breach(self):
        assert failure(GOOD, LATE) == (
            "1 of 4 duties fail as of 2026-03-09 09:00+08:00:\n"
            "ticket 7 (breached)\n"
            "  [standard D0.5.1.1b] Answer with the information at 2026-03-08 10:00+08:00, 18 h after "
            "2026-03-07 16:00+08:00: breached. (read as: a response and the information; when sent; the last moment is "
            "in time)"
        )

    def test_on_what_cannot_be_determined_if_asked(self):
        assert failure(OPEN, ODD, strict=True) == (
            "2 of 2 duties fail as of 2026-03-09 09:00+08:00:\n"
            "ticket 9 (cannot be determined)\n"
            "  [standard D1.2.4.3a] No time is set for a contact of this kind (complaint; channel: letter): the "
            "company has to set `quick_reply`. (read as: pre-sale enquiries only)\n"
            "ticket 10 (cannot be determined)\n"
            "  facts are of no class that a room assesses"
        )

    def test_on_many_it_shows_twenty(self):
        said = failure(*[LATE] * 23)
        assert said.startswith("23 of 46 duties fail")
        assert said.count("ticket 7") == 20
        assert said.endswith("\n... and 3 more")


class TestBadInput:
    """What cannot be asked is refused by name."""

    def test_a_moment_without_a_zone(self):
        with pytest.raises(NaiveDatetimeError):
            assert_compliant([], STANDARD, datetime(2026, 3, 9))

    @pytest.mark.parametrize("policy", [None, STANDARD.response])
    def test_no_policy(self, policy):
        with pytest.raises(TermsTypeError, match=r"^editions is .*: give ServicePolicy$"):
            assert_compliant([], policy, AS_OF)
