"""Values as plain data, and back: for JSON, for TOML, for an archive. The extra `cattrs`.

    from servicepolicy.convert import from_dict, receipt, to_dict

    policy = from_dict(tomllib.loads(text), ServicePolicy)   # a company's own policy; every mistake in one error
    json.dumps(to_dict(enquiry))
    receipt(decision)                                        # what must be kept to explain it later

Nothing here opens a file: text comes from the caller, and goes back to the caller.
"""

from servicepolicy.convert.archive import receipt
from servicepolicy.convert.conversion import from_dict, to_dict
from servicepolicy.convert.forms import Plain
from servicepolicy.convert.policies import FORMAT

__all__ = ["FORMAT", "Plain", "from_dict", "receipt", "to_dict"]
