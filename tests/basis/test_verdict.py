"""How a whole stands whose parts stand each in its way."""

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.verdict import worst

MET, BREACHED, PENDING, UNDETERMINED = Verdict


class TestTheWhole:
    """A breach of one part is a breach; what cannot be said of one cannot be said of the whole."""

    @pytest.mark.parametrize(
        ("parts", "whole"),
        [
            ((), MET),
            ((MET, MET), MET),
            ((MET, PENDING), PENDING),
            ((PENDING, UNDETERMINED, MET), UNDETERMINED),
            ((UNDETERMINED, BREACHED, PENDING, MET), BREACHED),
        ],
    )
    def test_it_is_as_its_worst_part(self, parts, whole):
        assert worst(parts) is whole
        assert worst(iter(reversed(parts))) is whole
