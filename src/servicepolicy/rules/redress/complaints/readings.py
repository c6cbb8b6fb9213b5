"""The ways to read the documents on complaints."""

from __future__ import annotations

from servicepolicy.basis.words import Worded

__all__ = [
    "ApologyRule",
    "ApologyTime",
    "BySeverity",
    "Handling",
    "Reporting",
    "SharedFault",
    "Source",
    "ToldBy",
    "UnknownFault",
]


class ApologyRule(Worded):
    """A040: whether fault decides on the apology. A complaint for which the customer is to blame shows it."""

    FAULT_BASED = "apologise for a fault of the company's", "公司有责任才道歉"
    """No apology (D1.1.5.5b-c): the prohibition is express, and says why."""
    ALWAYS = "always apologise", "一律道歉"
    """An apology (D3.2.4.2b)."""
    SYMPATHY_AND_ADMISSION = "sympathy always, admission for a fault of the company's", "一律体谅，有责任才认错"
    """Words of sympathy, and no admission."""


class SharedFault(Worded):
    """A040: what a fault means that is the company's only in part."""

    APOLOGISE = "a shared fault is the company's too", "共同责任视同公司责任"
    """An apology: part of the responsibility is the company's."""
    WITHHOLD = "a shared fault is not the company's", "共同责任不视为公司责任"
    """No apology."""


class UnknownFault(Worded):
    """A040: what holds while nobody knows whose fault it is."""

    UNDETERMINED = "go on listening", "继续倾听"
    """No apology yet; whether one is due cannot be said."""
    WITHHOLD = "withhold the apology", "暂不道歉，视同无责任"
    """No apology, as if the fault were not the company's."""
    APOLOGISE = "apologise in doubt", "存疑时道歉"
    """An apology, as if it were."""


class BySeverity(Worded):
    """A039: what severity decides where the company is at fault. An ordinary complaint shows it."""

    REPORT_ONLY = "severity decides the report only", "情节只决定是否上报"
    """An apology, and no report."""
    REPORT_AND_APOLOGY = "severity decides report and apology", "情节决定是否上报和道歉"
    """No apology is owed either."""


class ApologyTime(Worded):
    """A041: when the apology comes. One given while the customer is still speaking shows it."""

    AFTER_HEARD_OUT = "after the customer has been heard out", "听完客户陈述之后"
    """Too early. Its time counts from the moment the customer has been heard out."""
    AT_START = "at the start", "一开始"
    """Right: before the matter is taken up. Its time counts from receipt."""


class Handling(Worded):
    """A080: who takes a complaint in, and who handles it. One that a service centre took in shows it."""

    BY_SEVERITY = "anyone takes it in, severity decides who handles it", "任何人均可接收，按情节处理"
    """The centre takes it in; the supervisor handles it, or the manager a major one."""
    BY_DOCUMENT = "each document by its own clause", "各份原文按各自条款"
    """The department concerned handles it (D1.2.4.4a); others go to the supervisor or the manager at once (D2)."""


class Reporting(Worded):
    """A006: who is told of a major complaint. One about a project fault shows it."""

    UNION = "by kind of matter, the duties add up", "按事项类别，义务并存"
    """The customer service manager, and those of D1.3.7."""
    ONE_DOCUMENT = "by one document", "只按一份原文"
    """Those whom `document` names."""
    LAST_CLAUSE = "by the last clause", "以最后的条款为准"
    """Those of the escalation steps (D3.2.4.1); while there are none, the manager (D2.1.3.1.5)."""


class Source(Worded):
    """A006: the one document that decides who is told. A major complaint about a project fault shows it."""

    D0 = "D0", "D0"
    """The responsible leader (D0.4.2.4b)."""
    D1_1 = "D1.1", "D1.1"
    """The company, if it is at fault (D1.1.5.5a)."""
    D1_3 = "D1.3", "D1.3"
    """Those of D1.3.7; of a matter of importance to the unit, the general manager (D1.3.2.5)."""
    D2 = "D2", "D2"
    """The customer service manager (D2.1.3.1.5)."""
    D3 = "D3", "D3"
    """Those of the escalation steps (D3.2.4.1)."""


class ToldBy(Worded):
    """A056: who tells a customer whose complaint a service centre took in."""

    CENTRE = "told by the centre", "由服务中心告知"
    """The centre, once it has the result of the department."""
    DEPARTMENT = "told by the department", "由部门告知"
    """The department concerned."""
