"""Nouns that several rooms share: who acts, by which channel a contact comes, what it wants, how grave it is."""

from __future__ import annotations

from servicepolicy.basis.words import Worded

__all__ = ["Channel", "RequestKind", "Role", "Severity"]


class Channel(Worded):
    """How a customer gets in touch (D1.2.4.3a, D3.2.2.1a). The documents leave the list open: OTHER keeps it so."""

    PHONE = "phone", "电话"
    ONLINE = "online service", "在线客服"
    EMAIL = "e-mail", "电子邮件"
    APP = "app", "APP"
    SOCIAL_MEDIA = "social media", "社交媒体"
    LETTER = "letter", "信函"
    VISIT = "visit", "来访"
    OTHER = "another channel", "其他渠道"


class RequestKind(Worded):
    """What a customer wants. Only a pre-sale enquiry has a printed limit."""

    ENQUIRY = "pre-sale enquiry", "售前咨询"
    ORDER = "order", "订单"
    SERVICE = "service or repair", "服务或维修"
    COMPLAINT = "complaint", "投诉"
    OTHER = "another matter", "其他事项"


class Severity(Worded):
    """How grave a matter is. The documents know two degrees and give no test (A005): whoever records it grades it."""

    ORDINARY = "ordinary", "一般"
    MAJOR = "major", "重大"


class Role(Worded):
    """Who acts, or is told."""

    COMPLAINT_SPECIALIST = "complaint specialist", "投诉专员"
    SUPERVISOR = "customer service supervisor", "客户服务部主管"
    SERVICE_MANAGER = "customer service manager", "客户服务部经理"
    SERVICE_CENTRE = "local service centre", "各地服务中心"
    TECHNICAL_SERVICE = "technical service department", "技术服务部"
    DEPARTMENT_CONCERNED = "department concerned", "有关部门"
    BUSINESS_SIGNER = "business signer", "业务签单人员"
    MANAGER_IN_CHARGE = "manager in charge", "分管经理"
    GENERAL_MANAGER = "general manager", "总经理"
    TOP_LEADERSHIP = "top leadership", "高层领导"
    RESPONSIBLE_LEADER = "responsible leader", "负责领导"
    COMPANY = "the company", "公司"
    TECHNICIAN = "technician", "技术人员"
    FINANCE = "finance", "财务部"
    CUSTOMER = "customer", "客户"
    ANYONE = "anyone on duty", "任何当值人员"
