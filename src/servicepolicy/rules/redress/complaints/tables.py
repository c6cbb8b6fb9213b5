"""The decisions of the room as tables: every case has exactly one row."""

from __future__ import annotations

from attrs import frozen

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.roles import Role, Severity
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Lang, Text, Worded, said
from servicepolicy.clauses.d1_1 import D1_1_5_5A
from servicepolicy.clauses.d1_3 import D1_3_2_5
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1
from servicepolicy.rules.redress.complaints.readings import (
    ApologyRule,
    BySeverity,
    Handling,
    SharedFault,
    Source,
    UnknownFault,
)
from servicepolicy.rules.redress.complaints.vocabulary import Fault, Matter

__all__ = ["APOLOGIES", "HANDLERS", "TOLD_BY_DOCUMENT", "TOLD_BY_MATTER", "Addressees", "Ruling"]

ORDINARY, MAJOR = Severity.ORDINARY, Severity.MAJOR
SEVERITY = Axis("severity", Text("severity", "情节"), Severity)
MATTER = Axis("matter", Text("matter", "事项"), Matter)


class Ruling(Worded):
    """What comes of fault and readings: an apology that is not owed is not forbidden either."""

    APOLOGISE = "apologise", "道歉"
    FORBIDDEN = "do not apologise", "不得道歉"
    NOT_OWED = "no apology owed", "无须道歉"
    UNDETERMINED = "not yet known", "尚不能确定"


BY_FAULT = (ApologyRule.FAULT_BASED, ApologyRule.SYMPATHY_AND_ADMISSION)
REPORT_ONLY, AND_APOLOGY = BySeverity.REPORT_ONLY, BySeverity.REPORT_AND_APOLOGY
SHARED, UNKNOWN = SharedFault.APOLOGISE, UnknownFault.APOLOGISE

APOLOGIES: Table[Ruling] = Table(
    Text("apology", "道歉"),
    [
        Axis("apology_rule", Text("apology rule", "道歉规则"), ApologyRule),
        Axis("fault", Text("fault", "责任方"), Fault),
        Axis("shared_fault", Text("shared fault", "共同责任"), SharedFault),
        Axis("unknown_fault", Text("unknown fault", "责任不明"), UnknownFault),
        Axis("by_severity", Text("by severity", "情节的作用"), BySeverity),
        SEVERITY,
    ],
    [
        Row((ApologyRule.ALWAYS, None, None, None, None, None), Ruling.APOLOGISE),
        Row((BY_FAULT, (Fault.CUSTOMER, Fault.THIRD_PARTY), None, None, None, None), Ruling.FORBIDDEN),
        Row((BY_FAULT, Fault.COMPANY, None, None, REPORT_ONLY, None), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.COMPANY, None, None, AND_APOLOGY, MAJOR), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.COMPANY, None, None, AND_APOLOGY, ORDINARY), Ruling.NOT_OWED),
        Row((BY_FAULT, Fault.SHARED, SharedFault.WITHHOLD, None, None, None), Ruling.FORBIDDEN),
        Row((BY_FAULT, Fault.SHARED, SHARED, None, REPORT_ONLY, None), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.SHARED, SHARED, None, AND_APOLOGY, MAJOR), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.SHARED, SHARED, None, AND_APOLOGY, ORDINARY), Ruling.NOT_OWED),
        Row((BY_FAULT, Fault.UNKNOWN, None, UnknownFault.UNDETERMINED, None, None), Ruling.UNDETERMINED),
        Row((BY_FAULT, Fault.UNKNOWN, None, UnknownFault.WITHHOLD, None, None), Ruling.FORBIDDEN),
        Row((BY_FAULT, Fault.UNKNOWN, None, UNKNOWN, REPORT_ONLY, None), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.UNKNOWN, None, UNKNOWN, AND_APOLOGY, MAJOR), Ruling.APOLOGISE),
        Row((BY_FAULT, Fault.UNKNOWN, None, UNKNOWN, AND_APOLOGY, ORDINARY), Ruling.NOT_OWED),
    ],
)
"""Whether to apologise (D1.1.5.5b-c, D3.2.4.2b; A039, A040)."""

HANDLERS: Table[Role] = Table(
    Text("handled by", "处理人"),
    [
        Axis("handling", Text("handling", "分工"), Handling),
        Axis("by_centre", Text("taken in by a service centre", "由服务中心接收"), bool),
        SEVERITY,
    ],
    [
        Row((Handling.BY_SEVERITY, None, ORDINARY), Role.SUPERVISOR),
        Row((Handling.BY_SEVERITY, None, MAJOR), Role.SERVICE_MANAGER),
        Row((Handling.BY_DOCUMENT, True, None), Role.DEPARTMENT_CONCERNED),
        Row((Handling.BY_DOCUMENT, False, ORDINARY), Role.SUPERVISOR),
        Row((Handling.BY_DOCUMENT, False, MAJOR), Role.SERVICE_MANAGER),
    ],
)
"""Who handles a complaint (D2.1.3.1.5, D2.1.3.2.8, D1.2.4.4a; A080)."""


@frozen(kw_only=True)
class Addressees:
    """Who is told.

    Attributes:
        clause: The clause that says so where it names nobody.
        roles: Those it names.
    """

    clause: Clause
    roles: tuple[Role, ...] = ()

    def words(self, lang: Lang) -> str:
        """The roles in one language."""
        if self.clause is D3_2_4_1:
            return STEPS.words(lang)
        return said(self.roles, lang) if self.roles else NOBODY.words(lang)


NOBODY = Text(en="nobody above", zh="不上报")
STEPS = Text(en="those of the escalation steps", zh="升级步骤所列人员")
PROJECT = (Role.DEPARTMENT_CONCERNED, Role.BUSINESS_SIGNER, Role.MANAGER_IN_CHARGE, Role.TOP_LEADERSHIP)
UPWARD = Axis("ours", Text("company at fault, even in part", "公司有责任（含部分责任）"), bool)
ONLY_ORDINARY = Addressees(clause=D2_1_3_2_8)


def told(*roles: Role) -> Addressees:
    """Those who are told of a major complaint."""
    return Addressees(clause=D2_1_3_1_5, roles=roles)


TOLD_BY_MATTER: Table[Addressees] = Table(
    Text("told", "告知对象"),
    [MATTER, SEVERITY],
    [
        Row((None, ORDINARY), ONLY_ORDINARY),
        Row((Matter.COMPLAINT, MAJOR), told(Role.SERVICE_MANAGER)),
        Row((Matter.PROJECT_FAULT, MAJOR), told(Role.SERVICE_MANAGER, *PROJECT)),
        Row((Matter.UNIT_MATTER, MAJOR), told(Role.SERVICE_MANAGER, Role.GENERAL_MANAGER)),
        Row((Matter.OTHER, MAJOR), told(Role.SERVICE_MANAGER, Role.RESPONSIBLE_LEADER)),
    ],
)
"""Who is told where the duties add up (A006). All are complaints, so the manager of D2.1.3.1.5 is told of each."""

TOLD_BY_DOCUMENT: Table[Addressees] = Table(
    Text("told", "告知对象"),
    [Axis("document", Text("document", "原文"), Source), MATTER, UPWARD, SEVERITY],
    [
        Row((Source.D3, None, None, None), Addressees(clause=D3_2_4_1)),
        Row(((Source.D0, Source.D1_1, Source.D1_3, Source.D2), None, None, ORDINARY), ONLY_ORDINARY),
        Row((Source.D0, None, None, MAJOR), told(Role.RESPONSIBLE_LEADER)),
        Row((Source.D1_1, None, True, MAJOR), told(Role.COMPANY)),
        Row((Source.D1_1, None, False, MAJOR), Addressees(clause=D1_1_5_5A)),
        Row((Source.D1_3, Matter.PROJECT_FAULT, None, MAJOR), told(*PROJECT)),
        Row((Source.D1_3, Matter.UNIT_MATTER, None, MAJOR), told(Role.GENERAL_MANAGER)),
        Row((Source.D1_3, (Matter.COMPLAINT, Matter.OTHER), None, MAJOR), Addressees(clause=D1_3_2_5)),
        Row((Source.D2, None, None, MAJOR), told(Role.SERVICE_MANAGER)),
    ],
)
"""Who is told where one document decides (A006)."""
