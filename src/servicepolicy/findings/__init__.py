"""Are the rules kept? A stream of records in, a stream of findings out.

A record is a subject and the facts of one room, complete in itself, so that no order matters and nothing is held back.
Every record gives at least one finding: one that no room knows, or whose rule cannot answer, says so in its finding.
"""

from servicepolicy.findings.auditing import EditionBy, audit
from servicepolicy.findings.records import Finding, Record
from servicepolicy.findings.report import Count, summary

__all__ = ["Count", "EditionBy", "Finding", "Record", "audit", "summary"]
