//! Auto-claim policies, and who claimed licenses by them (`Q3`).

use alloc::vec::Vec;

use crate::state::{AutoClaimPolicy, Claim, Slot};
use crate::value::{
    AppId, AutoClaimPolicyId, Cursor, PersonId, ProductId, SubscriptionId, TextLine, Timestamp,
};
use crate::view::{View, contact, cursor, place, rows};
use crate::{case::Case, denial::Denial, rights::Right, status::AutoClaimStatus};

/// Asks for the auto-claim policies, oldest first, by administrators (`O7`).
#[data(Default)]
pub struct AutoClaimPoliciesQuery {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// The auto-claim policies, oldest first.
#[data]
pub struct AutoClaimPoliciesPage {
    /// The policies.
    pub rows: Vec<AutoClaimPolicyRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// An auto-claim policy.
#[data]
pub struct AutoClaimPolicyRow {
    /// Its id.
    pub policy: AutoClaimPolicyId,
    /// Its name.
    pub name: TextLine<100>,
    /// Whether licenses are claimed.
    pub status: AutoClaimStatus,
    /// The app.
    pub app: AppId,
    /// The products whose licenses are claimed, by their present ids, in the order in which they are tried.
    pub products: Vec<ProductId>,
}

/// Asks who claimed licenses by signing in, oldest first, by administrators (`O7`).
#[data]
pub struct AutoClaimReportQuery {
    /// Over how many days, until now.
    pub span: ReportSpan,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Over how many days, of 24 hours, claims are reported (`Q3`).
#[data(PartialOrd, Ord)]
pub enum ReportSpan {
    /// The last day.
    OneDay,
    /// The last 7 days.
    SevenDays,
    /// The last 30 days.
    ThirtyDays,
    /// The last 90 days.
    NinetyDays,
}

/// Who claimed licenses by signing in, oldest first.
#[data]
pub struct AutoClaimReportPage {
    /// How many claims there were, on all pages together.
    pub claims: u32,
    /// The claims.
    pub rows: Vec<AutoClaimRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A license that somebody claimed by signing in.
#[data]
pub struct AutoClaimRow {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub person: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub name: Option<TextLine>,
    /// By which policy, which may be deleted since.
    pub policy: AutoClaimPolicyId,
    /// The policy's name.
    pub policy_name: TextLine<100>,
    /// The product's present id.
    pub product: ProductId,
    /// The subscription.
    pub subscription: SubscriptionId,
}

impl ReportSpan {
    fn days(self) -> u32 {
        match self {
            Self::OneDay => 1,
            Self::SevenDays => 7,
            Self::ThirtyDays => 30,
            Self::NinetyDays => 90,
        }
    }
}

impl View for AutoClaimPoliciesQuery {
    type Answer = AutoClaimPoliciesPage;

    fn answer(&self, case: &Case<'_>) -> Result<AutoClaimPoliciesPage, Denial> {
        case.require(Right::ReadAutoClaimPolicies)?;
        let mut policies = case.state.auto_claims.from(Slot(place(self.after.as_ref())?));
        let page =
            policies.by_ref().take(rows(self.limit)?).map(|(_, policy)| policy_row(case, policy)).collect();
        Ok(AutoClaimPoliciesPage { rows: page, next: policies.next().map(|(slot, _)| cursor(slot.0)) })
    }
}

impl View for AutoClaimReportQuery {
    type Answer = AutoClaimReportPage;

    fn answer(&self, case: &Case<'_>) -> Result<AutoClaimReportPage, Denial> {
        case.require(Right::ReadAutoClaimPolicies)?;
        let since = case.context.at.minus_days(self.span.days());
        let claims = &case.state.auto_claims;
        let mut of_span = claims.since(since, place(self.after.as_ref())?);
        let page = of_span.by_ref().take(rows(self.limit)?);
        let rows = page.filter_map(|(_, claim)| claim_row(case, claim)).collect();
        let next = of_span.next().map(|(place, _)| cursor(place));
        Ok(AutoClaimReportPage { claims: claims.count_since(since), rows, next })
    }
}

fn policy_row(case: &Case<'_>, policy: &AutoClaimPolicy) -> AutoClaimPolicyRow {
    let products = policy.products.iter().filter_map(|slot| case.state.products.id(*slot).cloned());
    AutoClaimPolicyRow {
        policy: policy.id,
        name: policy.name.clone(),
        status: policy.status,
        app: policy.app.clone(),
        products: products.collect(),
    }
}

fn claim_row(case: &Case<'_>, claim: &Claim) -> Option<AutoClaimRow> {
    let policy = case.state.auto_claims.at(claim.policy)?;
    let subscription = case.state.subscriptions.at(claim.subscription)?;
    Some(AutoClaimRow {
        at: claim.at,
        person: claim.person,
        name: contact(case, claim.person).0,
        policy: policy.id,
        policy_name: policy.name.clone(),
        product: case.state.products.id(subscription.product)?.clone(),
        subscription: subscription.id,
    })
}
