"""The shapes of other tools.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from .._data import Choice, Data
from .values import Money, PolicySource, PolicyValue, Timestamp

__all__ = [
    "ContradictedRow",
    "InvalidPolicyList",
    "ListedPolicy",
    "ListedScope",
    "PlanChange",
    "PlanChangeLines",
    "PolicyListProblem",
    "Rival",
]


class Rival(Choice):
    """An engine whose figures are calculated here, beside ours (`I11`). The crate's documentation
    has them in a table.
    """

    KILL_BILL = "kill_bill"
    """Kill Bill."""

    LAGO = "lago"
    """Lago."""

    METEROID = "meteroid"
    """Meteroid."""

    POLAR = "polar"
    """Polar."""

    STRIPE = "stripe"
    """Stripe Billing."""

    FLEXPRICE_DAYS = "flexprice_days"
    """Flexprice with its strategy by days."""

    FLEXPRICE_SECONDS = "flexprice_seconds"
    """Flexprice with its strategy by seconds."""

    OPEN_METER = "open_meter"
    """OpenMeter."""

    CHARGEBEE = "chargebee"
    """Chargebee."""


class PlanChange(Data, frozen=True, kw_only=True):
    """A change of what a subscription costs, within a billing period that was paid in advance.

    Attributes:
        start: The first instant of the billing period.
        end: The first instant after it.
        at: When it changes.
        before: What the whole period cost before.
        after: What it costs after.
    """

    start: Timestamp
    """The first instant of the billing period."""

    end: Timestamp
    """The first instant after it."""

    at: Timestamp
    """When it changes."""

    before: Money
    """What the whole period cost before."""

    after: Money
    """What it costs after."""


class PlanChangeLines(Data, frozen=True, kw_only=True):
    """What the change costs.

    Attributes:
        credit: What is given back for the rest of the period: at most zero.
        charge: What is charged for it instead.
        net: Both together.
    """

    credit: Money
    """What is given back for the rest of the period: at most zero."""

    charge: Money
    """What is charged for it instead."""

    net: Money
    """Both together."""


class ListedScope(Choice):
    """What a row is about that is not about a product."""

    OFFER_TYPE = "offer_type"
    """Every third-party product of one offer type (`P1`)."""

    DEFAULT = "default"
    """Whatever has no value of its own (`P2`). The cmdlets know no default: only lists that were
    written here have it.
    """


class ListedPolicy(Data, frozen=True, kw_only=True):
    """A row of the list.

    Attributes:
        name: The name of the product, or of the offer type, for people; it may be empty.
        id: The product's id, or an offer type; empty for the default.
        value: The value that holds.
        scope: What the row is about; absent: a product, or an offer type where the id is one.
        source: Where a product's value comes from; absent: it is its own. What comes from
            elsewhere is not set for the product.
    """

    name: str
    """The name of the product, or of the offer type, for people; it may be empty."""

    id: str
    """The product's id, or an offer type; empty for the default."""

    value: PolicyValue
    """The value that holds."""

    scope: ListedScope | None = None
    """What the row is about; absent: a product, or an offer type where the id is one."""

    source: PolicySource | None = None
    """Where a product's value comes from; absent: it is its own. What comes from elsewhere is not
    set for the product.
    """


class PolicyList(Data, frozen=True):
    """A list of purchase policies.

    Attributes:
        rows: Its rows.
    """

    rows: tuple[ListedPolicy, ...]
    """Its rows."""


class PolicyListProblem(Choice):
    """What can be wrong with a list of purchase policies."""

    UNKNOWN_FORMAT = "unknown_format"
    """There is no list in it: neither JSON nor CSV, nor a table or a list of properties as
    PowerShell prints them.
    """

    MALFORMED_JSON = "malformed_json"
    """The JSON cannot be read."""

    NO_POLICIES = "no_policies"
    """The JSON is no list of policies."""

    MISSING_COLUMN = "missing_column"
    """A column is missing."""

    OPEN_QUOTE = "open_quote"
    """A quoted field of the CSV does not end."""

    MISSING = "missing"
    """A row does not say what it has to."""

    NOT_TEXT = "not_text"
    """What should be text is none."""

    CUT_OFF = "cut_off"
    """A window was too narrow, and dots stand for what was cut off."""

    MISALIGNED = "misaligned"
    """A row of a table does not stand under its headings."""

    OTHER_POLICY = "other_policy"
    """A row is about another policy."""

    UNKNOWN_VALUE = "unknown_value"
    """A value is none of the three."""

    UNKNOWN_SCOPE = "unknown_scope"
    """A row is about something else than a product, an offer type or the default."""

    UNKNOWN_SOURCE = "unknown_source"
    """Nothing that a value can come from."""

    OFFER_TYPE_ONLY_TRIALS = "offer_type_only_trials"
    """Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either."""

    CONTRADICTORY = "contradictory"
    """Two rows, or two fields of one, say different things of the same."""

    NOT_INHERITED = "not_inherited"
    """A row has another value than where it is said to come from."""


class ContradictedRow(Data, frozen=True, kw_only=True):
    """A row that another contradicts.

    Attributes:
        row: The row, from 1.
        text: What it says.
    """

    row: Annotated[int, Meta(ge=0)]
    """The row, from 1."""

    text: str
    """What it says."""


class InvalidPolicyList(Data, frozen=True, kw_only=True):
    """Why a text is no list of purchase policies, or a list cannot be taken over.

    Attributes:
        problem: What is wrong.
        row: The row, from 1; absent: it is not about one row.
        field: The field of the row, as the cmdlets call it, such as `PolicyValue`; absent: it
            is not about one field.
        text: What stands there, or where in the text it is.
        other: The earlier row that says something else.
    """

    problem: PolicyListProblem
    """What is wrong."""

    row: Annotated[int, Meta(ge=0)] | None = None
    """The row, from 1; absent: it is not about one row."""

    field: str | None = None
    """The field of the row, as the cmdlets call it, such as `PolicyValue`; absent: it is not about
    one field.
    """

    text: str | None = None
    """What stands there, or where in the text it is."""

    other: ContradictedRow | None = None
    """The earlier row that says something else."""
