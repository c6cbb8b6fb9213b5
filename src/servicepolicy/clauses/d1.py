"""D1: three customer-service policies (客户服务管理制度): call desk and pay, GPS terminals, technical service."""

from __future__ import annotations

from datetime import time

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import A001, A017, A031, A032

__all__ = ["D1_1_7_1A", "D1_2_4_3A"]

# Part 1, 7 Attendance · 第一篇 考勤

D1_1_7_1A = Clause(
    "D1.1.7.1a",
    kinds=(Kind.COMPUTABLE,),
    en="Working hours are 08:30 to 17:30.",
    zh="工作时间为08:30至17:30。",
    figures=(time(8, 30), time(17, 30)),
    readings=(A031, A032),
)

# Part 2, 4 Contacts · 第二篇 来电、来函、来访

D1_2_4_3A = Clause(
    "D1.2.4.3a",
    kinds=(Kind.COMPUTABLE,),
    en="Every call, letter and visit gets a quick and satisfying reply; how quick is not said.",
    zh="每一来电、来函、来访都应得到迅速而满意的答复；未规定时限。",
    readings=(A001, A017),
)
