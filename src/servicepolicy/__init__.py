"""servicepolicy: a company's customer-service policy as code.

Bring facts, take terms, call a rule, get a decision that says what follows, why, and by which clause.

    import servicepolicy as sp
    from servicepolicy import response

    decision = response.deadline(response.Enquiry(received_at=moment), sp.STANDARD.response)
    decision.at                    # when the answer is due
    sp.explain(decision, "zh")     # 为什么

The front door is lazy: a room is loaded when it is named.
"""

TYPE_CHECKING = False  # type checkers know the name; importing it from `typing` would cost more than all the rest here

__all__ = [
    "STANDARD",
    "CalendarCoverageError",
    "CalendarError",
    "CalendarTypeError",
    "Comparison",
    "ConversionError",
    "FactsError",
    "FactsTypeError",
    "MissingFact",
    "NaiveDatetimeError",
    "NotInForce",
    "ServicePolicy",
    "ServicePolicyError",
    "Sheet",
    "TableError",
    "TermNotSet",
    "TermsError",
    "TermsTypeError",
    "UnknownClause",
    "Verdict",
    "audit",
    "callbacks",
    "catalogue",
    "compare",
    "compare_tables",
    "complaint_fines",
    "complaints",
    "contested",
    "differences",
    "explain",
    "holiday_watch",
    "in_force",
    "lateness",
    "open_terms",
    "response",
    "service_levels",
    "summary",
    "totals",
    "warranty",
    "what_if",
]

if TYPE_CHECKING:
    from servicepolicy.basis.clause import explain as explain
    from servicepolicy.basis.errors import CalendarCoverageError as CalendarCoverageError
    from servicepolicy.basis.errors import CalendarError as CalendarError
    from servicepolicy.basis.errors import CalendarTypeError as CalendarTypeError
    from servicepolicy.basis.errors import ConversionError as ConversionError
    from servicepolicy.basis.errors import FactsError as FactsError
    from servicepolicy.basis.errors import FactsTypeError as FactsTypeError
    from servicepolicy.basis.errors import MissingFact as MissingFact
    from servicepolicy.basis.errors import NaiveDatetimeError as NaiveDatetimeError
    from servicepolicy.basis.errors import NotInForce as NotInForce
    from servicepolicy.basis.errors import ServicePolicyError as ServicePolicyError
    from servicepolicy.basis.errors import TableError as TableError
    from servicepolicy.basis.errors import TermNotSet as TermNotSet
    from servicepolicy.basis.errors import TermsError as TermsError
    from servicepolicy.basis.errors import TermsTypeError as TermsTypeError
    from servicepolicy.basis.errors import UnknownClause as UnknownClause
    from servicepolicy.basis.sheets import Sheet as Sheet
    from servicepolicy.basis.verdict import Verdict as Verdict
    from servicepolicy.clauses.listing import catalogue as catalogue
    from servicepolicy.findings import audit as audit
    from servicepolicy.findings import summary as summary
    from servicepolicy.handbook import STANDARD as STANDARD
    from servicepolicy.handbook import ServicePolicy as ServicePolicy
    from servicepolicy.handbook import in_force as in_force
    from servicepolicy.rules.money import complaint_fines as complaint_fines
    from servicepolicy.rules.money import lateness as lateness
    from servicepolicy.rules.money import warranty as warranty
    from servicepolicy.rules.redress import complaints as complaints
    from servicepolicy.rules.timing import callbacks as callbacks
    from servicepolicy.rules.timing import holiday_watch as holiday_watch
    from servicepolicy.rules.timing import response as response
    from servicepolicy.rules.timing import service_levels as service_levels
    from servicepolicy.whatif import Comparison as Comparison
    from servicepolicy.whatif import compare as compare
    from servicepolicy.whatif import compare_tables as compare_tables
    from servicepolicy.whatif import contested as contested
    from servicepolicy.whatif import differences as differences
    from servicepolicy.whatif import open_terms as open_terms
    from servicepolicy.whatif import totals as totals
    from servicepolicy.whatif import what_if as what_if
else:
    HOMES = {
        "catalogue": "servicepolicy.clauses.listing",
        "explain": "servicepolicy.basis.clause",
        "Sheet": "servicepolicy.basis.sheets",
        "Verdict": "servicepolicy.basis.verdict",
        "STANDARD": "servicepolicy.handbook",
        "ServicePolicy": "servicepolicy.handbook",
        "in_force": "servicepolicy.handbook",
        "audit": "servicepolicy.findings",
        "summary": "servicepolicy.findings",
        "Comparison": "servicepolicy.whatif",
        "compare": "servicepolicy.whatif",
        "compare_tables": "servicepolicy.whatif",
        "contested": "servicepolicy.whatif",
        "differences": "servicepolicy.whatif",
        "open_terms": "servicepolicy.whatif",
        "totals": "servicepolicy.whatif",
        "what_if": "servicepolicy.whatif",
    }
    ROOMS = {
        "complaint_fines": "servicepolicy.rules.money.complaint_fines",
        "lateness": "servicepolicy.rules.money.lateness",
        "warranty": "servicepolicy.rules.money.warranty",
        "complaints": "servicepolicy.rules.redress.complaints",
        "callbacks": "servicepolicy.rules.timing.callbacks",
        "holiday_watch": "servicepolicy.rules.timing.holiday_watch",
        "response": "servicepolicy.rules.timing.response",
        "service_levels": "servicepolicy.rules.timing.service_levels",
    }

    def __getattr__(name: str) -> object:
        """Load what is named, once."""
        from importlib import import_module  # noqa: PLC0415 - part of what is lazy

        if name in ROOMS:
            found = import_module(ROOMS[name])
        elif name in __all__:
            found = getattr(import_module(HOMES.get(name, "servicepolicy.basis.errors")), name)
        else:
            message = f"module 'servicepolicy' has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=None)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        """List what the door offers."""
        return sorted({*globals(), *__all__})
