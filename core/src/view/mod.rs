//! Read models: what a person sees. Views take an actor, and the rights decide (`V7`).

mod access;
mod actions;
mod admin;
mod auto_claims;
mod catalog;
mod eligibility;
mod export;
mod forecast;
mod forecast_totals;
mod hand_overs;
mod invoices;
mod license_requests;
mod licenses;
mod next_step;
mod ownership;
mod payers;
mod plans;
mod policies;
mod policy_preview;
mod profile_roles;
mod purchase_requests;
mod purchase_rules;
mod rights;
mod subscriptions;
mod what_if;
mod whose;

use alloc::string::String;
use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::denial::{Denial, MalformedId, OutOfRange};
use crate::value::{Cursor, Email, PersonId, TextLine, Timestamp};
use crate::{actor::Actor, catalog::Product, organization::Organization};

pub use access::{Access, AccessAnswer, AccessQuery, ProductRef};
pub use actions::{Action, ActionRow, SubscriptionDetail, SubscriptionQuery};
pub use admin::{
    AdminProductRow, AdminProductsPage, AdminProductsQuery, AdminUserRow, AdminUsersPage, AdminUsersQuery,
};
pub use auto_claims::{
    AutoClaimPoliciesPage, AutoClaimPoliciesQuery, AutoClaimPolicyRow, AutoClaimReportPage,
    AutoClaimReportQuery, AutoClaimRow, ReportSpan,
};
pub use catalog::{OfferRow, ProductRow, ProductsPage, ProductsQuery};
pub use eligibility::{EligibilityAnswer, EligibilityQuery};
pub use forecast::{
    Expected, ExpectedCharge, ExpectedPayments, ExpectedStatus, ForecastPage, ForecastQuery, ForecastRow,
};
pub use forecast_totals::{ForecastTotal, ForecastTotals, ForecastTotalsQuery};
pub use hand_overs::{HandOverOfferRow, HandOverOffersPage, HandOverOffersQuery};
pub use invoices::{
    InvoiceDetail, InvoiceQuery, InvoiceRange, InvoiceRow, InvoicesBetween, InvoicesPage, InvoicesQuery,
    LastMonths,
};
pub use license_requests::{LicenseRequestRow, LicenseRequestsPage, LicenseRequestsQuery, RequestedLicense};
pub use licenses::{LicenseRow, LicensesPage, LicensesQuery};
pub use next_step::{NextStep, NextStepKind};
pub use payers::{
    BillingProfileRow, BillingProfilesPage, BillingProfilesQuery, PaymentMethodRow, PaymentMethodsPage,
    PaymentMethodsQuery,
};
pub use plans::{PlanRow, PlansPage, PlansQuery};
pub use policies::{OfferTypePolicyRow, PoliciesPage, PoliciesQuery, PolicyRow};
pub use policy_preview::{
    PolicyPreviewPage, PolicyPreviewQuery, PreviewedPerson, ProposedApproval, ProposedLimit, ProposedPolicy,
};
pub use profile_roles::{ProfileRoleRow, ProfileRolesPage, ProfileRolesQuery};
pub use purchase_requests::{PurchaseRequestRow, PurchaseRequestsPage, PurchaseRequestsQuery};
pub use purchase_rules::{
    ApprovalRuleRow, ApprovalRulesPage, ApprovalRulesQuery, PurchaseLimitRow, PurchaseLimitsPage,
    PurchaseLimitsQuery,
};
pub use rights::{RightsAnswer, RightsQuery};
pub use subscriptions::{
    AdminSubscriptionRow, AdminSubscriptionsPage, AdminSubscriptionsQuery, ConversionRow, HandOverRow,
    SubscriptionRow, TrialRow, YourProductsPage, YourProductsQuery,
};
pub use what_if::{
    PolicyPreviewSummary, PreviewedClass, PreviewedEffect, PreviewedProduct, PreviewedTrial,
    PreviewedTrialEnd,
};

/// Who looks, and when.
#[data(Copy)]
pub struct Viewer {
    /// Who looks.
    pub actor: Actor,
    /// When: not before the last event, nor when something is due that was not [brought](Organization::advance) (`V7`).
    pub at: Timestamp,
}

tagged! {
    /// What somebody wants to see. Each is answered by the [`Answer`] of the same `type`.
    pub enum Query {
        /// What the actor may do by their roles (`O7`).
        RightsQuery = "rights",
        /// Every product, and whether the actor may buy it (`P5`).
        ProductsQuery = "products",
        /// Whether the actor may buy a product, or start its trial (`P5`).
        EligibilityQuery = "eligibility",
        /// The actor's own subscriptions (`V1`).
        YourProductsQuery = "your_products",
        /// One subscription, and what can be done with it now (`V1`).
        SubscriptionQuery = "subscription",
        /// The plans that a subscription can move to, with their prices (`K8`).
        PlansQuery = "plans",
        /// Every self-service subscription, for administrators (`V2`).
        AdminSubscriptionsQuery = "admin_subscriptions",
        /// Every product that somebody bought, with its totals (`V2`).
        AdminProductsQuery = "admin_products",
        /// Who holds licenses, of all subscriptions or of one purchaser's (`V2`).
        AdminUsersQuery = "admin_users",
        /// Who holds the licenses of a subscription (`V3`).
        LicensesQuery = "licenses",
        /// What colleagues offer to the actor (`C12`).
        HandOverOffersQuery = "hand_over_offers",
        /// Invoices (`I6`).
        InvoicesQuery = "invoices",
        /// One invoice (`I6`).
        InvoiceQuery = "invoice",
        /// What comes if nobody does anything (`V4`).
        ForecastQuery = "forecast",
        /// What is charged month by month if nobody does anything (`V4`).
        ForecastTotalsQuery = "forecast_totals",
        /// The billing profiles on which the actor has a role (`V3`).
        BillingProfilesQuery = "billing_profiles",
        /// Who has a role on a billing profile (`V3`).
        ProfileRolesQuery = "profile_roles",
        /// The actor's payment methods (`V3`).
        PaymentMethodsQuery = "payment_methods",
        /// The policy of every product, and where it comes from (`V3`).
        PoliciesQuery = "policies",
        /// The purchase limits that are set (`P6`).
        PurchaseLimitsQuery = "purchase_limits",
        /// The approval rules that are set (`P7`).
        ApprovalRulesQuery = "approval_rules",
        /// What a change of policy would change (`P9`).
        PolicyPreviewQuery = "policy_preview",
        /// Purchases that have to be approved, or had to be (`P7`).
        PurchaseRequestsQuery = "purchase_requests",
        /// License requests (`Q1`).
        LicenseRequestsQuery = "license_requests",
        /// The auto-claim policies (`Q3`).
        AutoClaimPoliciesQuery = "auto_claim_policies",
        /// Who claimed licenses by signing in (`Q3`).
        AutoClaimReportQuery = "auto_claim_report",
        /// Whether a person has a product now (`A7`).
        AccessQuery = "access",
    }
}

tagged! {
    /// What somebody sees.
    pub enum Answer {
        /// What the actor may do by their roles.
        RightsAnswer = "rights",
        /// Every product, and whether the actor may buy it.
        ProductsPage = "products",
        /// Whether the actor may buy a product, or start its trial.
        EligibilityAnswer = "eligibility",
        /// The actor's own subscriptions.
        YourProductsPage = "your_products",
        /// One subscription, and what can be done with it now.
        SubscriptionDetail = "subscription",
        /// The plans that a subscription can move to.
        PlansPage = "plans",
        /// Every self-service subscription.
        AdminSubscriptionsPage = "admin_subscriptions",
        /// Totals by product.
        AdminProductsPage = "admin_products",
        /// Who holds licenses.
        AdminUsersPage = "admin_users",
        /// Who holds the licenses of a subscription.
        LicensesPage = "licenses",
        /// What colleagues offer to the actor.
        HandOverOffersPage = "hand_over_offers",
        /// Invoices.
        InvoicesPage = "invoices",
        /// One invoice.
        InvoiceDetail = "invoice",
        /// What comes.
        ForecastPage = "forecast",
        /// What is charged month by month.
        ForecastTotals = "forecast_totals",
        /// Billing profiles.
        BillingProfilesPage = "billing_profiles",
        /// Who has a role on a billing profile.
        ProfileRolesPage = "profile_roles",
        /// Payment methods.
        PaymentMethodsPage = "payment_methods",
        /// Policies.
        PoliciesPage = "policies",
        /// Purchase limits.
        PurchaseLimitsPage = "purchase_limits",
        /// Approval rules.
        ApprovalRulesPage = "approval_rules",
        /// What a change of policy would change.
        PolicyPreviewPage = "policy_preview",
        /// Purchase requests.
        PurchaseRequestsPage = "purchase_requests",
        /// License requests.
        LicenseRequestsPage = "license_requests",
        /// The auto-claim policies.
        AutoClaimPoliciesPage = "auto_claim_policies",
        /// Who claimed licenses by signing in.
        AutoClaimReportPage = "auto_claim_report",
        /// Whether a person has a product now.
        AccessAnswer = "access",
    }
}

impl Organization {
    /// What somebody sees (`V1`–`V3`, `V7`).
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// let viewer = Viewer { actor: Actor::user(ADA), at: at("2026-11-12") };
    /// let page = shop.view(facts(), &viewer, &YourProductsQuery::default())?;
    /// assert_eq!(page.rows[0].product_name.as_str(), "Power BI Pro");
    /// assert_eq!(page.rows[0].free, LicenseCount(9));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The [`Denial`] of who may not see it, or of what does not exist; [`Overdue`](crate::Overdue) where something is due
    /// by then, so that it would not be true: [`advance`](Self::advance) first.
    pub fn view<V: View>(&self, facts: Facts<'_>, viewer: &Viewer, query: &V) -> Result<V::Answer, Denial> {
        let case = Case::asking(&self.state, facts, viewer.actor, viewer.at)?;
        case.organization()?;
        query.answer(&case)
    }
}

/// Something that can be looked at: each query has its own answer, and [`Query`], which is any of them, has
/// [`Answer`].
pub trait View {
    /// What is seen.
    type Answer;

    /// Looks. Call [`Organization::view`] instead.
    #[doc(hidden)]
    fn answer(&self, case: &Case<'_>) -> Result<Self::Answer, Denial>;
}

impl View for Query {
    type Answer = Answer;

    fn answer(&self, case: &Case<'_>) -> Result<Answer, Denial> {
        match self {
            Self::RightsQuery(query) => query.answer(case).map(Answer::from),
            Self::ProductsQuery(query) => query.answer(case).map(Answer::from),
            Self::EligibilityQuery(query) => query.answer(case).map(Answer::from),
            Self::YourProductsQuery(query) => query.answer(case).map(Answer::from),
            Self::SubscriptionQuery(query) => query.answer(case).map(Answer::from),
            Self::PlansQuery(query) => query.answer(case).map(Answer::from),
            Self::AdminSubscriptionsQuery(query) => query.answer(case).map(Answer::from),
            Self::AdminProductsQuery(query) => query.answer(case).map(Answer::from),
            Self::AdminUsersQuery(query) => query.answer(case).map(Answer::from),
            Self::LicensesQuery(query) => query.answer(case).map(Answer::from),
            Self::HandOverOffersQuery(query) => query.answer(case).map(Answer::from),
            Self::ForecastQuery(query) => query.answer(case).map(Answer::from),
            Self::InvoicesQuery(query) => query.answer(case).map(Answer::from),
            Self::BillingProfilesQuery(query) => query.answer(case).map(Answer::from),
            Self::PaymentMethodsQuery(query) => query.answer(case).map(Answer::from),
            Self::PoliciesQuery(query) => query.answer(case).map(Answer::from),
            Self::PolicyPreviewQuery(query) => query.answer(case).map(Answer::from),
            Self::PurchaseRequestsQuery(query) => query.answer(case).map(Answer::from),
            Self::LicenseRequestsQuery(query) => query.answer(case).map(Answer::from),
            Self::AutoClaimPoliciesQuery(query) => query.answer(case).map(Answer::from),
            Self::AutoClaimReportQuery(query) => query.answer(case).map(Answer::from),
            Self::InvoiceQuery(query) => query.answer(case).map(Answer::from),
            Self::ForecastTotalsQuery(query) => query.answer(case).map(Answer::from),
            Self::ProfileRolesQuery(query) => query.answer(case).map(Answer::from),
            Self::PurchaseLimitsQuery(query) => query.answer(case).map(Answer::from),
            Self::ApprovalRulesQuery(query) => query.answer(case).map(Answer::from),
            Self::AccessQuery(query) => query.answer(case).map(Answer::from),
        }
    }
}

/// A person's name and e-mail address; neither where the directory knows them no more.
fn contact(case: &Case<'_>, person: PersonId) -> (Option<TextLine>, Option<Email>) {
    case.facts.directory.person(person).map(|known| (known.name, known.email)).unzip()
}

/// How many rows a page has when nothing is said, and at most.
const ROWS: u32 = 50;
const MOST_ROWS: u32 = 200;
/// How many rows a filter that no index serves passes over before it hands back a cursor (`V6`).
const MOST_PASSED_OVER: usize = 1_000;

/// The number of rows of a page.
fn rows(asked: Option<u32>) -> Result<usize, Denial> {
    page_size(asked.unwrap_or(ROWS), MOST_ROWS)
}

/// The number of rows of a page of which so many were asked for: more than the most is the most, as pages go on; none is
/// refused, as they would never end.
fn page_size(asked: u32, most: u32) -> Result<usize, Denial> {
    if asked == 0 {
        return Err(OutOfRange::new("limit", 1, most, asked).into());
    }
    Ok(usize::try_from(asked.min(most)).unwrap_or(usize::MAX))
}

/// The number in a cursor that is a place in a list; the start where there is no cursor.
fn place(cursor: Option<&Cursor>) -> Result<u32, Denial> {
    let Some(cursor) = cursor else { return Ok(0) };
    cursor.as_str().parse().map_err(|_| malformed_cursor())
}

fn malformed_cursor() -> Denial {
    MalformedId { field: String::from("after") }.into()
}

/// The rows of a list behind a cursor, and where the next page begins.
fn page_of<T>(
    all: impl Iterator<Item = T>,
    after: Option<&Cursor>,
    limit: Option<u32>,
) -> Result<(Vec<T>, Option<Cursor>), Denial> {
    let start = place(after)?;
    page_from(start, all.skip(usize::try_from(start).unwrap_or(usize::MAX)), limit)
}

/// The rows from a place in a list on, and where the next page begins.
fn page_from<T>(
    start: u32,
    rest: impl Iterator<Item = T>,
    limit: Option<u32>,
) -> Result<(Vec<T>, Option<Cursor>), Denial> {
    let mut rest = rest;
    let page: Vec<T> = rest.by_ref().take(rows(limit)?).collect();
    let end = start.saturating_add(u32::try_from(page.len()).unwrap_or(u32::MAX));
    Ok((page, rest.next().map(|_| cursor(end))))
}

/// A page of the catalog's products, and where the next begins.
fn catalog_page<'a>(
    case: &Case<'a>,
    after: Option<&Cursor>,
    limit: Option<u32>,
) -> Result<(&'a [Product], Option<Cursor>), Denial> {
    let start = place(after)?;
    let first = usize::try_from(start).unwrap_or(usize::MAX);
    let products = case.facts.catalog.products().get(first..).unwrap_or_default();
    let (page, rest) = products.split_at_checked(rows(limit)?).unwrap_or((products, &[]));
    let end = start.saturating_add(u32::try_from(page.len()).unwrap_or(u32::MAX));
    Ok((page, (!rest.is_empty()).then(|| cursor(end))))
}

/// The cursor of a place in a list.
fn cursor(place: u32) -> Cursor {
    Cursor::new(format!("{place}"))
}
