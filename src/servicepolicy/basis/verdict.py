"""How a duty stands."""

from __future__ import annotations

from servicepolicy.basis.words import Worded

__all__ = ["Verdict"]


class Verdict(Worded):
    """What an assessment finds. Four, because a missing fact is neither a breach nor a pass."""

    MET = "met", "达标"
    BREACHED = "breached", "未达标"
    PENDING = "not yet due", "未到期"
    UNDETERMINED = "cannot be determined", "无法判定"
