"""How a duty stands."""

from __future__ import annotations

from collections.abc import Iterable

from servicepolicy.basis.words import Worded

__all__ = ["Verdict", "worst"]


class Verdict(Worded):
    """What an assessment finds. Four, because a missing fact is neither a breach nor a pass."""

    MET = "met", "达标"
    BREACHED = "breached", "未达标"
    PENDING = "not yet due", "未到期"
    UNDETERMINED = "cannot be determined", "无法判定"


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict of a whole with several parts: a breach of one is a breach, and a whole without parts is met."""
    found = frozenset(verdicts)
    order = (Verdict.BREACHED, Verdict.UNDETERMINED, Verdict.PENDING)
    return next((verdict for verdict in order if verdict in found), Verdict.MET)
