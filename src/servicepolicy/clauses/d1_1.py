"""D1 part 1: the customer service desk, its conduct, training, attendance and pay (客户服务管理制度 篇一)."""

from __future__ import annotations

from datetime import time

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import A031, A032

__all__ = ["D1_1_7_1A"]

# Part 1, 7 Attendance · 第一篇 考勤

D1_1_7_1A = Clause(
    "D1.1.7.1a",
    kinds=(Kind.COMPUTABLE,),
    en="Working hours are 08:30 to 17:30.",
    zh="工作时间为08:30至17:30。",
    figures=(Figure("opens", time(8, 30)), Figure("closes", time(17, 30))),
    readings=(A031, A032),
)
