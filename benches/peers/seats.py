"""The arithmetic of a change of seats in Python's decimal: how long it takes, for the bench table.

The argument is the change as JSON; see benches/benches/table/peers.rs.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal
from time import process_time_ns

CENT = Decimal("0.01")
RUNS = 7
CHANGES = 20_000


def amounts(change):
    """The two amounts, each rounded once, half away from zero."""
    days, price = Decimal(change["days"]), Decimal(change["price"])
    value = change["licenses"] * days * price
    before = (value / days).quantize(CENT, ROUND_HALF_UP)
    lines = []
    for removed, left in change["lots"]:
        value -= removed * left * price
        after = (value / days).quantize(CENT, ROUND_HALF_UP)
        lines.append(after - before)
        before = after
    return lines


def nanoseconds(change):
    """How long one change takes: the best of several runs."""
    best = None
    for _ in range(RUNS):
        start = process_time_ns()
        for _ in range(CHANGES):
            amounts(change)
        took = (process_time_ns() - start) / CHANGES
        best = took if best is None else min(best, took)
    return best


change = json.loads(sys.argv[1])
assert [int(amount / CENT) for amount in amounts(change)] == change["cents"], amounts(change)
print(f"Python's decimal\t{nanoseconds(change):.0f}")
