"""D3: what a manual of after-sale service must contain (完善售后服务标准操作手册)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import A119

__all__ = ["D3_2_1_3", "D3_2_2_1A"]

# 2.1 General part of the manual · 总则

D3_2_1_3 = Clause(
    "D3.2.1.3",
    kinds=(Kind.RECORD,),
    en="The manual states public promises, the response time among them, and internal targets; no figures are given.",
    zh="手册须写明对外承诺（含响应时间）和内部指标；未给出数字。",
    readings=(A119,),
)

# 2.2 Service procedure · 服务流程

D3_2_2_1A = Clause(
    "D3.2.2.1a",
    kinds=(Kind.RECORD,),
    en="Service channels are fixed, each with its response mechanism; no time per channel is given.",
    zh="明确各服务渠道及其响应机制；未给出各渠道的时限。",
    readings=(A119,),
)
