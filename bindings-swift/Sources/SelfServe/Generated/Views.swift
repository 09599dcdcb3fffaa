// Written by `cargo xtask generate`. Do not edit.

extension ProductsQuery: View {
    public var query: Query {
        .productsQuery(self)
    }

    public static func page(of answer: Answer) -> ProductsPage? {
        if case .productsPage(let page) = answer { page } else { nil }
    }
}

extension EligibilityQuery: View {
    public var query: Query {
        .eligibilityQuery(self)
    }

    public static func page(of answer: Answer) -> EligibilityAnswer? {
        if case .eligibilityAnswer(let page) = answer { page } else { nil }
    }
}

extension YourProductsQuery: View {
    public var query: Query {
        .yourProductsQuery(self)
    }

    public static func page(of answer: Answer) -> YourProductsPage? {
        if case .yourProductsPage(let page) = answer { page } else { nil }
    }
}

extension SubscriptionQuery: View {
    public var query: Query {
        .subscriptionQuery(self)
    }

    public static func page(of answer: Answer) -> SubscriptionDetail? {
        if case .subscriptionDetail(let page) = answer { page } else { nil }
    }
}

extension PlansQuery: View {
    public var query: Query {
        .plansQuery(self)
    }

    public static func page(of answer: Answer) -> PlansPage? {
        if case .plansPage(let page) = answer { page } else { nil }
    }
}

extension AdminSubscriptionsQuery: View {
    public var query: Query {
        .adminSubscriptionsQuery(self)
    }

    public static func page(of answer: Answer) -> AdminSubscriptionsPage? {
        if case .adminSubscriptionsPage(let page) = answer { page } else { nil }
    }
}

extension AdminProductsQuery: View {
    public var query: Query {
        .adminProductsQuery(self)
    }

    public static func page(of answer: Answer) -> AdminProductsPage? {
        if case .adminProductsPage(let page) = answer { page } else { nil }
    }
}

extension AdminUsersQuery: View {
    public var query: Query {
        .adminUsersQuery(self)
    }

    public static func page(of answer: Answer) -> AdminUsersPage? {
        if case .adminUsersPage(let page) = answer { page } else { nil }
    }
}

extension LicensesQuery: View {
    public var query: Query {
        .licensesQuery(self)
    }

    public static func page(of answer: Answer) -> LicensesPage? {
        if case .licensesPage(let page) = answer { page } else { nil }
    }
}

extension HandOverOffersQuery: View {
    public var query: Query {
        .handOverOffersQuery(self)
    }

    public static func page(of answer: Answer) -> HandOverOffersPage? {
        if case .handOverOffersPage(let page) = answer { page } else { nil }
    }
}

extension InvoicesQuery: View {
    public var query: Query {
        .invoicesQuery(self)
    }

    public static func page(of answer: Answer) -> InvoicesPage? {
        if case .invoicesPage(let page) = answer { page } else { nil }
    }
}

extension InvoiceQuery: View {
    public var query: Query {
        .invoiceQuery(self)
    }

    public static func page(of answer: Answer) -> InvoiceDetail? {
        if case .invoiceDetail(let page) = answer { page } else { nil }
    }
}

extension ForecastQuery: View {
    public var query: Query {
        .forecastQuery(self)
    }

    public static func page(of answer: Answer) -> ForecastPage? {
        if case .forecastPage(let page) = answer { page } else { nil }
    }
}

extension ForecastTotalsQuery: View {
    public var query: Query {
        .forecastTotalsQuery(self)
    }

    public static func page(of answer: Answer) -> ForecastTotals? {
        if case .forecastTotals(let page) = answer { page } else { nil }
    }
}

extension BillingProfilesQuery: View {
    public var query: Query {
        .billingProfilesQuery(self)
    }

    public static func page(of answer: Answer) -> BillingProfilesPage? {
        if case .billingProfilesPage(let page) = answer { page } else { nil }
    }
}

extension ProfileRolesQuery: View {
    public var query: Query {
        .profileRolesQuery(self)
    }

    public static func page(of answer: Answer) -> ProfileRolesPage? {
        if case .profileRolesPage(let page) = answer { page } else { nil }
    }
}

extension PaymentMethodsQuery: View {
    public var query: Query {
        .paymentMethodsQuery(self)
    }

    public static func page(of answer: Answer) -> PaymentMethodsPage? {
        if case .paymentMethodsPage(let page) = answer { page } else { nil }
    }
}

extension PoliciesQuery: View {
    public var query: Query {
        .policiesQuery(self)
    }

    public static func page(of answer: Answer) -> PoliciesPage? {
        if case .policiesPage(let page) = answer { page } else { nil }
    }
}

extension PurchaseLimitsQuery: View {
    public var query: Query {
        .purchaseLimitsQuery(self)
    }

    public static func page(of answer: Answer) -> PurchaseLimitsPage? {
        if case .purchaseLimitsPage(let page) = answer { page } else { nil }
    }
}

extension ApprovalRulesQuery: View {
    public var query: Query {
        .approvalRulesQuery(self)
    }

    public static func page(of answer: Answer) -> ApprovalRulesPage? {
        if case .approvalRulesPage(let page) = answer { page } else { nil }
    }
}

extension PolicyPreviewQuery: View {
    public var query: Query {
        .policyPreviewQuery(self)
    }

    public static func page(of answer: Answer) -> PolicyPreviewPage? {
        if case .policyPreviewPage(let page) = answer { page } else { nil }
    }
}

extension PurchaseRequestsQuery: View {
    public var query: Query {
        .purchaseRequestsQuery(self)
    }

    public static func page(of answer: Answer) -> PurchaseRequestsPage? {
        if case .purchaseRequestsPage(let page) = answer { page } else { nil }
    }
}

extension LicenseRequestsQuery: View {
    public var query: Query {
        .licenseRequestsQuery(self)
    }

    public static func page(of answer: Answer) -> LicenseRequestsPage? {
        if case .licenseRequestsPage(let page) = answer { page } else { nil }
    }
}

extension AutoClaimPoliciesQuery: View {
    public var query: Query {
        .autoClaimPoliciesQuery(self)
    }

    public static func page(of answer: Answer) -> AutoClaimPoliciesPage? {
        if case .autoClaimPoliciesPage(let page) = answer { page } else { nil }
    }
}

extension AutoClaimReportQuery: View {
    public var query: Query {
        .autoClaimReportQuery(self)
    }

    public static func page(of answer: Answer) -> AutoClaimReportPage? {
        if case .autoClaimReportPage(let page) = answer { page } else { nil }
    }
}

extension AccessQuery: View {
    public var query: Query {
        .accessQuery(self)
    }

    public static func page(of answer: Answer) -> AccessAnswer? {
        if case .accessAnswer(let page) = answer { page } else { nil }
    }
}
