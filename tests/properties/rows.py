"""Whether columns answer, mask and refuse the rows that the scalar rule does."""

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

from servicepolicy.basis.errors import ServicePolicyError

unhurried = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)
MISSING = "missing"


def answers(rows, ask):
    """What the scalar rule says of each row: missing, a tuple of answers, or the error that it raises."""
    said = []
    for row in rows:
        try:
            said.append(MISSING if row is None else ask(*row))
        except ServicePolicyError as error:
            said.append(error)
    return said


def told(column):
    """A column as whole numbers, None where a row is masked."""
    raw = np.ma.getdata(column)
    raw = raw.view(np.int64) if raw.dtype.kind == "M" else raw.astype(np.int64)
    return [None if gap else one for one, gap in zip(raw.tolist(), np.ma.getmaskarray(column).tolist(), strict=True)]


def agree(ask, said):
    """Whether the columns answer, mask and refuse the same rows, for a reason of the same type.

    Args:
        ask: Asks the columns, given `on_bad`; a tuple of arrays.
        said: What `answers` has found.
    """
    found = ask("mask")
    refused = {row: one for row, one in enumerate(said) if isinstance(one, ServicePolicyError)}
    for place, column in enumerate(found):
        assert told(column) == [
            None if row in refused or one == MISSING else one[place] for row, one in enumerate(said)
        ]
    if not refused:
        for column, again in zip(found, ask("raise"), strict=True):
            assert np.array_equal(np.ma.getdata(again), np.ma.getdata(column), equal_nan=column.dtype.kind == "M")
        return
    with pytest.raises(ServicePolicyError) as caught:
        ask("raise")
    row = int(caught.value.field.partition("[")[2].rstrip("]"))
    assert type(caught.value) is type(refused[row])
