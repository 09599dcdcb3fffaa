//! What waits for its payment: added licenses (`S7`), or a move to another plan (`U7`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::{BillingFrequency, ServicePeriod, Term};
use crate::catalog::{PlanName, RedeemedPromotion};
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::json::{as_json, as_json_if_any};
use crate::state::terms::as_terms;
use crate::state::{Charged, Slot, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{Day, LicenseCount, OfferId, PersonId, ProductId, PromotionId, TextLine, Timestamp};

/// What waits for its payment: until then it counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reservation {
    pub(crate) of: Reserved,
    /// When it was asked for: windows are counted from then, and what is paid for.
    pub(crate) since: Timestamp,
    /// The day on which it is given up, if it is not paid.
    pub(crate) until: Day,
    /// The invoice that charged it.
    pub(crate) invoice: Option<Slot>,
}

/// What is reserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reserved {
    /// Licenses that were added (`S7`).
    Licenses(LicenseCount),
    /// A move to another plan (`U7`).
    Plan(Box<ReservedMove>),
}

/// A move to another plan that waits for its payment (`U7`): what the subscription has once that has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReservedMove {
    pub(crate) product: ProductId,
    pub(crate) former_ids: Vec<ProductId>,
    pub(crate) product_name: TextLine,
    pub(crate) offer: OfferId,
    pub(crate) term: Term,
    pub(crate) billing: BillingFrequency,
    pub(crate) licenses: LicenseCount,
    pub(crate) term_days: Option<ServicePeriod>,
    #[serde(with = "as_terms")]
    pub(crate) terms: BillingPeriod,
    /// The promotion that is redeemed with it, until that is free again.
    #[serde(with = "as_json_if_any")]
    pub(crate) promotion: Option<RedeemedPromotion>,
    /// Who uses that.
    pub(crate) by: PersonId,
    pub(crate) promotion_ended: Option<PromotionId>,
    #[serde(with = "as_json")]
    pub(crate) lines: Vec<Line>,
}

impl ReservedMove {
    pub(crate) fn plan_name(&self) -> PlanName {
        PlanName { product: self.product.clone(), offer: self.offer.clone() }
    }
}

impl Reservation {
    /// The move that waits, if it is one.
    pub(crate) fn plan(&self) -> Option<&ReservedMove> {
        match &self.of {
            Reserved::Plan(moved) => Some(moved),
            Reserved::Licenses(_) => None,
        }
    }

    /// The licenses that wait, if it is about some.
    pub(crate) fn licenses(&self) -> Option<LicenseCount> {
        match &self.of {
            Reserved::Licenses(licenses) => Some(*licenses),
            Reserved::Plan(_) => None,
        }
    }
}

impl Subscription {
    /// Added licenses that wait for their payment, and since when (`S7`).
    pub(crate) fn reserved_licenses(&self) -> Option<(LicenseCount, Timestamp)> {
        let reservation = self.reserved.as_deref()?;
        Some((reservation.licenses()?, reservation.since))
    }

    /// The move that waits for its payment (`U7`).
    pub(crate) fn reserved_move(&self) -> Option<&ReservedMove> {
        self.reserved.as_deref()?.plan()
    }

    /// The invoice that it waits for, or something of it does, to be paid (`B1`, `S7`, `U7`).
    pub(crate) fn waits_for(&self) -> Option<Slot> {
        let reserved = self.reserved.as_ref().and_then(|reserved| reserved.invoice);
        let first = (self.status == SubscriptionStatus::Pending).then(|| self.period.invoice()).flatten();
        first.or(reserved)
    }

    /// Whether a line charges what is reserved, and is not invoiced yet (`S7`, `U7`).
    pub(crate) fn reserves(&self, line: &Line) -> bool {
        let waiting = self.reserved.as_ref().filter(|reservation| reservation.invoice.is_none());
        waiting.is_some_and(|waiting| match waiting.of {
            Reserved::Licenses(_) => line.kind == LineKind::AddQuantity && waiting.since == line.lot,
            Reserved::Plan(_) => line.kind == LineKind::Change && waiting.since == line.arose,
        })
    }

    /// Where a line was charged that takes back one of a move which waits: all of them are for whoever that was invoiced to.
    pub(crate) fn charged_as_reserved(&self, line: &Line) -> Option<Charged> {
        self.reserved_move().filter(|_| line.kind == LineKind::Change)?;
        self.reserved.as_ref()?.invoice.map(Charged::By)
    }

    /// Whether a credit gives back what is reserved.
    pub(crate) fn gives_reserved_back(&self, credit: &Line) -> bool {
        self.reserved.as_ref().is_some_and(|reservation| {
            let own = match reservation.of {
                Reserved::Licenses(_) => credit.proof.licenses_before > self.licenses,
                Reserved::Plan(_) => credit.kind == LineKind::Change,
            };
            own && reservation.since == credit.lot
        })
    }
}
