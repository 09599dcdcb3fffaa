"""The shapes of other tools.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from ._base import Data
from .values import Money, PolicyValue, Timestamp

__all__ = [
    "InvalidPolicyList",
    "ListedPolicy",
    "PlanChange",
    "PlanChangeLines",
    "PolicyListProblem",
    "Rival",
]


class Rival(StrEnum):
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
    """A change of what a subscription costs, within a billing period that was paid in advance."""

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
    """What the change costs."""

    credit: Money
    """What is given back for the rest of the period: at most zero."""

    charge: Money
    """What is charged for it instead."""

    net: Money
    """Both together."""


class ListedPolicy(Data, frozen=True, kw_only=True):
    """A row of the list."""

    name: str
    """The product's name, for people."""

    id: str
    """The product's id, or an offer type."""

    value: PolicyValue
    """The value."""


class PolicyList(Data, frozen=True, kw_only=True):
    """A list of purchase policies."""

    rows: tuple[ListedPolicy, ...]
    """Its rows."""


class PolicyListProblem(StrEnum):
    """What can be wrong with a list of purchase policies."""

    UNKNOWN_FORMAT = "unknown_format"
    """It is neither JSON nor CSV nor the table that the cmdlet prints."""

    MALFORMED_JSON = "malformed_json"
    """The JSON cannot be read."""

    MISSING_COLUMN = "missing_column"
    """A column is missing."""

    OPEN_QUOTE = "open_quote"
    """A quoted field of the CSV does not end."""

    NO_ID = "no_id"
    """A row has no id."""

    OTHER_POLICY = "other_policy"
    """A row is about another policy."""

    UNKNOWN_VALUE = "unknown_value"
    """A value is none of the three."""

    OFFER_TYPE_ONLY_TRIALS = "offer_type_only_trials"
    """Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either."""


class InvalidPolicyList(Data, frozen=True, kw_only=True):
    """Why a text is no list of purchase policies, or a list cannot be taken over."""

    problem: PolicyListProblem
    """What is wrong."""

    row: Annotated[int, Meta(ge=0)] | None = None
    """The row, from 1; absent: it is not about one row."""

    text: str | None = None
    """What it is about: the column, the policy, the value, the offer type, the place in the
    JSON.
    """
