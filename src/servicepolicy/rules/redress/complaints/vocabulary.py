"""The words of the room: whose fault, what a complaint is about, the event it belongs to, and who may act."""

from __future__ import annotations

from collections.abc import Callable

from attrs import Attribute

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import FactsError, TermsError
from servicepolicy.basis.roles import Role
from servicepolicy.basis.words import Worded

__all__ = ["Event", "Fault", "Matter", "somebody"]

NOBODY_IN_PARTICULAR = (Role.CUSTOMER, Role.ANYONE)


class Fault(Worded):
    """Whose fault it is, so far as is known."""

    COMPANY = "the company", "公司"
    SHARED = "the company and others", "公司与他方"
    CUSTOMER = "the customer", "客户"
    THIRD_PARTY = "a third party", "第三方"
    UNKNOWN = "not known", "不明"


class Matter(Worded):
    """What a complaint is about (A006). Whoever records it says so; OTHER is a problem of any further kind."""

    COMPLAINT = "the service itself", "服务本身"
    PROJECT_FAULT = "a project fault", "项目故障"
    UNIT_MATTER = "a matter of importance to the unit", "关系单位全局的事项"
    OTHER = "another problem", "其他问题"


class Event(Worded):
    """A complex or sudden event (D3.2.4.3). The list breaks off: OTHER_EVENT keeps it open (A123)."""

    GROUP_COMPLAINT = "group complaint", "群体投诉"
    MAJOR_SERVICE_FAILURE = "major service failure", "重大服务故障"
    NATURAL_DISASTER = "natural disaster", "自然灾害"
    OTHER_EVENT = "another event", "其他突发事件"


def somebody(
    wrong: type[FactsError | TermsError], of_type: type[FactsError | TermsError]
) -> Callable[[object, Attribute[Role], Role], None]:
    """Validate that a role is one of the company's, not the customer's, and somebody's."""

    def check(_: object, attribute: Attribute[Role], value: Role) -> None:
        must_be(value, attribute.name, (Role,), of_type)
        if value in NOBODY_IN_PARTICULAR:
            raise wrong(attribute.name, value, "give a role of the company's")

    return check
