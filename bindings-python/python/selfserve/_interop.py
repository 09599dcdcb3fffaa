"""The shapes of other tools: lists of policies, Microsoft Graph, other billing engines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

import msgspec

from . import _native
from ._arguments import items_of, one_of_ours, text_of
from ._facts import Catalog
from ._json import written
from ._types import (
    AdminSubscriptionRow,
    AdminUserRow,
    PlanChange,
    PlanChangeLines,
    PoliciesPage,
    Rival,
    SetPolicy,
)
from ._types.interop import PolicyList as PolicyListData

__all__ = [
    "PolicyList",
    "graph_company_subscriptions",
    "graph_subscribed_skus",
    "rival_change",
]


class PolicyList(PolicyListData, frozen=True, kw_only=True):
    """Purchase policies in the shape of `Get-MSCommerceProductPolicies` (`P1`)."""

    __doc__ = PolicyListData.__doc__  # with what its fields are for

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what PowerShell makes of the cmdlets' objects: JSON, CSV, a table or a list.

        Raises `InvalidInput`, whose `policy_list` names what is wrong.
        """
        return msgspec.json.decode(_native.read_policy_list(text_of("text", text)), type=cls)

    @classmethod
    def of(cls, page: PoliciesPage) -> Self:
        """List the policies of a page: products, offer types, the default."""
        one_of_ours("page", page, PoliciesPage)
        return msgspec.json.decode(_native.policy_list_of(written("$.page", page)), type=cls)

    def commands(self, catalog: Catalog) -> tuple[SetPolicy, ...]:
        """Say which commands set these policies: for an offer type where the id is one.

        Raises `InvalidInput`, whose `policy_list` names what cannot be taken over.
        """
        native = one_of_ours("catalog", catalog, Catalog).native
        return _commands.decode(_native.policy_list_commands(self._json(), native))

    def to_json(self) -> str:
        """Write it as `ConvertTo-Json` does, but always as a list."""
        return _native.write_policy_list(self._json(), "json")

    def to_csv(self) -> str:
        """Write it as `Export-Csv -NoTypeInformation` does."""
        return _native.write_policy_list(self._json(), "csv")

    def to_table(self) -> str:
        """Write it as `Format-Table` does."""
        return _native.write_policy_list(self._json(), "table")

    def _json(self) -> bytes:
        return written("$", self)


def graph_company_subscriptions(rows: Iterable[AdminSubscriptionRow]) -> str:
    """Write subscriptions as Microsoft Graph does: the JSON of a list of `companySubscription`."""
    return _native.graph_company_subscriptions(written("$.rows", items_of("rows", rows)))


def graph_subscribed_skus(
    rows: Iterable[AdminSubscriptionRow], users: Iterable[AdminUserRow]
) -> str:
    """Write subscriptions by product: the JSON of a list of Graph's `subscribedSku`.

    Raises `InvalidInput` unless the users are those of all pages: each counts once per product.
    """
    return _native.graph_subscribed_skus(
        written("$.rows", items_of("rows", rows)), written("$.users", items_of("users", users))
    )


def rival_change(rival: Rival, change: PlanChange) -> PlanChangeLines:
    """Say what a change costs by another engine's arithmetic (`I11`).

    No figure of it is ever charged to anyone. Raises `InvalidInput` for amounts that do not go
    together.
    """
    return _lines.decode(
        _native.rival_change(written("$.rival", rival), written("$.change", change))
    )


_commands = msgspec.json.Decoder(tuple[SetPolicy, ...])
_lines = msgspec.json.Decoder(PlanChangeLines)
