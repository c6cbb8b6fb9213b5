"""D1 part 2: service of GPS terminals (客户服务管理制度 篇二)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import A001, A017

__all__ = ["D1_2_4_3A"]

# Part 2, 4 Contacts · 第二篇 来电、来函、来访

D1_2_4_3A = Clause(
    "D1.2.4.3a",
    kinds=(Kind.COMPUTABLE,),
    en="Every call, letter and visit gets a quick and satisfying reply; how quick is not said.",
    zh="每一来电、来函、来访都应得到迅速而满意的答复；未规定时限。",
    readings=(A001, A017),
)
