//! Deciding about license requests, person by person (`Q1`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownSubscription};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{LicenseRequest, State, Subscription, Waiting};
use crate::status::RequestedLicenseStatus;
use crate::subscription::assignment;
use crate::value::{LicenseRequestId, PersonId, ProductId, SubscriptionId, Text};

/// Approves or declines people of a license request, by a global, license or user admin (`Q1`): all that are named,
/// or none.
#[data(WellFormed)]
pub struct DecideLicenseRequest {
    /// The request.
    pub request: LicenseRequestId,
    /// For whom it is decided: people who wait in it.
    pub people: Vec<PersonId>,
    /// Yes or no.
    pub decision: LicenseDecision,
    /// What to tell them, up to 1,000 characters.
    pub message: Option<Text>,
}

tagged! {
    /// Yes or no to people of a license request (`Q1`).
    #[derive(WellFormed)]
    pub enum LicenseDecision {
        /// They get licenses.
        ApproveLicenses = "approve",
        /// They do not.
        DeclineLicenses = "decline",
    }
}

/// They get licenses.
#[data(WellFormed)]
pub struct ApproveLicenses {
    /// The subscription of the organization's own whose licenses they get.
    pub subscription: SubscriptionId,
}

/// They do not.
#[data(WellFormed)]
pub struct DeclineLicenses {}

/// It was decided about people of a license request. Licenses that they got are in the event that follows.
#[data]
pub struct LicenseRequestDecided {
    /// The request.
    pub request: LicenseRequestId,
    /// For whom.
    pub people: Vec<PersonId>,
    /// Yes or no.
    pub decision: LicenseDecision,
    /// What they are told; it can be erased from the record.
    pub message: Option<Text>,
}

/// There is no such license request, or it was purged.
#[data]
pub struct UnknownLicenseRequest {
    /// The id that was asked for.
    pub request: LicenseRequestId,
}

/// Some people do not wait in the request: they are not in it, or it was decided about them.
#[data]
pub struct NotWaiting {
    /// The request.
    pub request: LicenseRequestId,
    /// Who does not wait.
    pub people: Vec<PersonId>,
}

/// The subscription is to another product than the one asked for.
#[data]
pub struct OtherProduct {
    /// The product asked for.
    pub expected: ProductId,
    /// The product of the subscription.
    pub found: ProductId,
}

/// The subscription is not of the organization's own.
#[data]
pub struct NotOfTheOrganization {
    /// The subscription.
    pub subscription: SubscriptionId,
}

impl Decide for DecideLicenseRequest {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::DecideLicenseRequests)?;
        let people = assignment::named_people(&self.people)?;
        let unknown = || UnknownLicenseRequest { request: self.request };
        let (_, request) = case.state.license_requests.find(self.request).ok_or_else(unknown)?;
        let mut idle = people.clone();
        idle.retain(|person| !request.waits(*person));
        if !idle.is_empty() {
            return Err(NotWaiting { request: self.request, people: idle }.into());
        }
        let assigned = match &self.decision {
            LicenseDecision::ApproveLicenses(approval) => {
                let subscription = approval.subscription(case, request)?;
                assignment::assignment(case, subscription, people.clone())?
            }
            LicenseDecision::DeclineLicenses(_) => None,
        };
        let (decision, message) = (self.decision.clone(), self.message.clone());
        let decided = LicenseRequestDecided { request: self.request, people, decision, message };
        Ok(core::iter::once(decided.into()).chain(assigned).collect())
    }
}

impl ApproveLicenses {
    /// The subscription that is named: the organization's own, and to the product asked for.
    fn subscription<'a>(
        &self,
        case: &Case<'a>,
        request: &LicenseRequest,
    ) -> Result<&'a Subscription, Denial> {
        let unknown = || UnknownSubscription { subscription: self.subscription };
        let subscription = case.state.subscriptions.find(self.subscription).ok_or_else(unknown)?;
        if !subscription.is_central() {
            return Err(NotOfTheOrganization { subscription: self.subscription }.into());
        }
        if subscription.product != request.product {
            let id = |slot| case.state.products.id(slot).cloned();
            if let (Some(expected), Some(found)) = (id(request.product), id(subscription.product)) {
                return Err(OtherProduct { expected, found }.into());
            }
        }
        Ok(subscription)
    }
}

impl Effects for LicenseRequestDecided {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(
            NotificationKind::LicenseRequestDecided,
            self.request,
            Whom::ResponsibleAnd(&self.people),
        );
    }
}

impl Apply for LicenseRequestDecided {
    type Checked = Waiting;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.license_requests.require_waiting(self.request, &self.people)
    }

    fn change(&self, waiting: Self::Checked, state: &mut State, _: &Recorded) {
        let status = match self.decision {
            LicenseDecision::ApproveLicenses(_) => RequestedLicenseStatus::Approved,
            LicenseDecision::DeclineLicenses(_) => RequestedLicenseStatus::Declined,
        };
        state.settle_license_request(waiting, &self.people, status);
    }
}
