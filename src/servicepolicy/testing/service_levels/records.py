"""Worked examples of the rule `record`: what the record of a request holds."""

from __future__ import annotations

from servicepolicy.basis.words import Text, Worded
from servicepolicy.clauses.d3 import D3_2_2_1B
from servicepolicy.rules.timing.service_levels import Element, RecordCheck, ServiceLevelsTerms, record
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import STANDARD, case

__all__ = ["RECORDS"]


def holds(title: Text, recorded: tuple[Worded, ...], terms: ServiceLevelsTerms, *lacking: Element) -> Example:
    """An example of a record."""
    expect = RecordCheck(complete=not lacking, lacking=lacking)
    return example(title, record, case(recorded=recorded), terms, expect=expect, cites=(D3_2_2_1B,))


RECORDS: tuple[Example, ...] = (
    holds(Text("all three elements", "三项要素齐全"), (Element.PROBLEM, Element.CUSTOMER, Element.PRODUCT), STANDARD),
    holds(
        Text("a description, and of whom and what?", "只有问题描述"),
        (Element.PROBLEM,),
        STANDARD,
        Element.CUSTOMER,
        Element.PRODUCT,
    ),
    holds(
        Text("the same, where a description is enough", "同上，公司只要求问题描述"),
        (Element.PROBLEM,),
        ServiceLevelsTerms(elements=(Element.PROBLEM,)),
    ),
)
