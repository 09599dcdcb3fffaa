"""What answers each question of a host; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import overload

from .._types import (
    AccessAnswer,
    AccessQuery,
    Actor,
    AdminProductsPage,
    AdminProductsQuery,
    AdminSubscriptionsPage,
    AdminSubscriptionsQuery,
    AdminUsersPage,
    AdminUsersQuery,
    Answer,
    ApprovalRulesPage,
    ApprovalRulesQuery,
    AutoClaimPoliciesPage,
    AutoClaimPoliciesQuery,
    AutoClaimReportPage,
    AutoClaimReportQuery,
    BillingProfilesPage,
    BillingProfilesQuery,
    EligibilityAnswer,
    EligibilityQuery,
    ForecastPage,
    ForecastQuery,
    ForecastTotals,
    ForecastTotalsQuery,
    HandOverOffersPage,
    HandOverOffersQuery,
    InvoiceDetail,
    InvoiceQuery,
    InvoicesPage,
    InvoicesQuery,
    LicenseRequestsPage,
    LicenseRequestsQuery,
    LicensesPage,
    LicensesQuery,
    PaymentMethodsPage,
    PaymentMethodsQuery,
    PlansPage,
    PlansQuery,
    PoliciesPage,
    PoliciesQuery,
    PolicyPreviewPage,
    PolicyPreviewQuery,
    ProductsPage,
    ProductsQuery,
    ProfileRolesPage,
    ProfileRolesQuery,
    PurchaseLimitsPage,
    PurchaseLimitsQuery,
    PurchaseRequestsPage,
    PurchaseRequestsQuery,
    Query,
    SubscriptionDetail,
    SubscriptionQuery,
    YourProductsPage,
    YourProductsQuery,
)

__all__: list[str] = []


class AsyncShopViews(ABC):
    """Whoever answers questions about what somebody sees now, and is awaited."""

    @overload
    async def view(self, query: ProductsQuery, *, actor: Actor) -> ProductsPage: ...
    @overload
    async def view(self, query: EligibilityQuery, *, actor: Actor) -> EligibilityAnswer: ...
    @overload
    async def view(self, query: YourProductsQuery, *, actor: Actor) -> YourProductsPage: ...
    @overload
    async def view(self, query: SubscriptionQuery, *, actor: Actor) -> SubscriptionDetail: ...
    @overload
    async def view(self, query: PlansQuery, *, actor: Actor) -> PlansPage: ...
    @overload
    async def view(
        self, query: AdminSubscriptionsQuery, *, actor: Actor
    ) -> AdminSubscriptionsPage: ...
    @overload
    async def view(self, query: AdminProductsQuery, *, actor: Actor) -> AdminProductsPage: ...
    @overload
    async def view(self, query: AdminUsersQuery, *, actor: Actor) -> AdminUsersPage: ...
    @overload
    async def view(self, query: LicensesQuery, *, actor: Actor) -> LicensesPage: ...
    @overload
    async def view(self, query: HandOverOffersQuery, *, actor: Actor) -> HandOverOffersPage: ...
    @overload
    async def view(self, query: InvoicesQuery, *, actor: Actor) -> InvoicesPage: ...
    @overload
    async def view(self, query: InvoiceQuery, *, actor: Actor) -> InvoiceDetail: ...
    @overload
    async def view(self, query: ForecastQuery, *, actor: Actor) -> ForecastPage: ...
    @overload
    async def view(self, query: ForecastTotalsQuery, *, actor: Actor) -> ForecastTotals: ...
    @overload
    async def view(self, query: BillingProfilesQuery, *, actor: Actor) -> BillingProfilesPage: ...
    @overload
    async def view(self, query: ProfileRolesQuery, *, actor: Actor) -> ProfileRolesPage: ...
    @overload
    async def view(self, query: PaymentMethodsQuery, *, actor: Actor) -> PaymentMethodsPage: ...
    @overload
    async def view(self, query: PoliciesQuery, *, actor: Actor) -> PoliciesPage: ...
    @overload
    async def view(self, query: PurchaseLimitsQuery, *, actor: Actor) -> PurchaseLimitsPage: ...
    @overload
    async def view(self, query: ApprovalRulesQuery, *, actor: Actor) -> ApprovalRulesPage: ...
    @overload
    async def view(self, query: PolicyPreviewQuery, *, actor: Actor) -> PolicyPreviewPage: ...
    @overload
    async def view(self, query: PurchaseRequestsQuery, *, actor: Actor) -> PurchaseRequestsPage: ...
    @overload
    async def view(self, query: LicenseRequestsQuery, *, actor: Actor) -> LicenseRequestsPage: ...
    @overload
    async def view(
        self, query: AutoClaimPoliciesQuery, *, actor: Actor
    ) -> AutoClaimPoliciesPage: ...
    @overload
    async def view(self, query: AutoClaimReportQuery, *, actor: Actor) -> AutoClaimReportPage: ...
    @overload
    async def view(self, query: AccessQuery, *, actor: Actor) -> AccessAnswer: ...
    async def view(self, query: Query, *, actor: Actor) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return await self._answer(query, actor)

    @abstractmethod
    async def _answer(self, query: Query, actor: Actor) -> Answer: ...
