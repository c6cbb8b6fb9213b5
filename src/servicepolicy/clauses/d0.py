"""D0: service before, during and after the sale (客户售前、售中、售后服务作业管理制度)."""

from __future__ import annotations

from datetime import timedelta

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import A014, A015, A016, A017

__all__ = ["D0_4_1_2A", "D0_5_1_1B"]

# 4.1 Pre-sale service · 售前服务

D0_4_1_2A = Clause(
    "D0.4.1.2a",
    kinds=(Kind.COMPUTABLE,),
    en="Customer service responds to an enquiry within 24 hours.",
    zh="客服部门应在24小时内回应客户咨询。",
    figures=(Figure("answer_within", timedelta(hours=24)),),
    readings=(A014, A015, A016, A017),
)

# 5.1 Pre-sale procedure · 售前流程

D0_5_1_1B = Clause(
    "D0.5.1.1b",
    kinds=(Kind.COMPUTABLE,),
    en="The customer is given the information asked for within 24 hours.",
    zh="24小时内答复客户并提供其所需的信息。",
    figures=(Figure("answer_within", timedelta(hours=24)),),
    readings=(A014, A015, A016, A017),
)
