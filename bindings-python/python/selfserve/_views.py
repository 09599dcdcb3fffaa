"""What answers each question; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import overload

from ._types import (
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


class Views(ABC):
    """Whoever answers questions about what somebody sees."""

    @overload
    def view(self, query: ProductsQuery, *, actor: Actor, at: datetime) -> ProductsPage: ...
    @overload
    def view(self, query: EligibilityQuery, *, actor: Actor, at: datetime) -> EligibilityAnswer: ...
    @overload
    def view(self, query: YourProductsQuery, *, actor: Actor, at: datetime) -> YourProductsPage: ...
    @overload
    def view(
        self, query: SubscriptionQuery, *, actor: Actor, at: datetime
    ) -> SubscriptionDetail: ...
    @overload
    def view(self, query: PlansQuery, *, actor: Actor, at: datetime) -> PlansPage: ...
    @overload
    def view(
        self, query: AdminSubscriptionsQuery, *, actor: Actor, at: datetime
    ) -> AdminSubscriptionsPage: ...
    @overload
    def view(
        self, query: AdminProductsQuery, *, actor: Actor, at: datetime
    ) -> AdminProductsPage: ...
    @overload
    def view(self, query: AdminUsersQuery, *, actor: Actor, at: datetime) -> AdminUsersPage: ...
    @overload
    def view(self, query: LicensesQuery, *, actor: Actor, at: datetime) -> LicensesPage: ...
    @overload
    def view(
        self, query: HandOverOffersQuery, *, actor: Actor, at: datetime
    ) -> HandOverOffersPage: ...
    @overload
    def view(self, query: InvoicesQuery, *, actor: Actor, at: datetime) -> InvoicesPage: ...
    @overload
    def view(self, query: InvoiceQuery, *, actor: Actor, at: datetime) -> InvoiceDetail: ...
    @overload
    def view(self, query: ForecastQuery, *, actor: Actor, at: datetime) -> ForecastPage: ...
    @overload
    def view(self, query: ForecastTotalsQuery, *, actor: Actor, at: datetime) -> ForecastTotals: ...
    @overload
    def view(
        self, query: BillingProfilesQuery, *, actor: Actor, at: datetime
    ) -> BillingProfilesPage: ...
    @overload
    def view(self, query: ProfileRolesQuery, *, actor: Actor, at: datetime) -> ProfileRolesPage: ...
    @overload
    def view(
        self, query: PaymentMethodsQuery, *, actor: Actor, at: datetime
    ) -> PaymentMethodsPage: ...
    @overload
    def view(self, query: PoliciesQuery, *, actor: Actor, at: datetime) -> PoliciesPage: ...
    @overload
    def view(
        self, query: PurchaseLimitsQuery, *, actor: Actor, at: datetime
    ) -> PurchaseLimitsPage: ...
    @overload
    def view(
        self, query: ApprovalRulesQuery, *, actor: Actor, at: datetime
    ) -> ApprovalRulesPage: ...
    @overload
    def view(
        self, query: PolicyPreviewQuery, *, actor: Actor, at: datetime
    ) -> PolicyPreviewPage: ...
    @overload
    def view(
        self, query: PurchaseRequestsQuery, *, actor: Actor, at: datetime
    ) -> PurchaseRequestsPage: ...
    @overload
    def view(
        self, query: LicenseRequestsQuery, *, actor: Actor, at: datetime
    ) -> LicenseRequestsPage: ...
    @overload
    def view(
        self, query: AutoClaimPoliciesQuery, *, actor: Actor, at: datetime
    ) -> AutoClaimPoliciesPage: ...
    @overload
    def view(
        self, query: AutoClaimReportQuery, *, actor: Actor, at: datetime
    ) -> AutoClaimReportPage: ...
    @overload
    def view(self, query: AccessQuery, *, actor: Actor, at: datetime) -> AccessAnswer: ...
    def view(self, query: Query, *, actor: Actor, at: datetime) -> Answer:
        """Say what somebody sees (`V1`-`V4`). Raises `Denied` where they may not (`V7`)."""
        return self._answer(query, actor, at)

    @abstractmethod
    def _answer(self, query: Query, actor: Actor, at: datetime) -> Answer: ...
