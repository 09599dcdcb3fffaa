//! A billing profile, as far as rules and views ask.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::line::Line;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::charge::{BillTo, InvoiceDelivery};
use crate::rights::ProfileRole;
use crate::state::{CardNotices, Entity, Slot, as_json};
use crate::value::{BillingProfileId, Currency, Money, PersonId, SubscriptionId, TextLine, Timestamp};

/// A billing profile (`G1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) id: BillingProfileId,
    pub(crate) owner: PersonId,
    pub(crate) name: TextLine<100>,
    #[serde(with = "as_json")]
    pub(crate) bill_to: Option<BillTo>,
    pub(crate) currency: Currency,
    pub(crate) purchase_order: Option<TextLine<50>>,
    pub(crate) delivery: InvoiceDelivery,
    pub(crate) tax_rates: Vec<TaxRate>,
    pub(crate) prices: PriceTax,
    /// The payment method that pays; none once it is closed (`G7`).
    pub(crate) payment_method: Option<Slot>,
    /// The roles of others than the owner.
    pub(crate) roles: Vec<(PersonId, ProfileRole)>,
    /// Credit that the next invoice uses (`I5`).
    pub(crate) balance: Money,
    /// Lines that have arisen and are not invoiced (`I1`).
    pub(crate) pending: Vec<Line>,
    /// What of the pending credits has reduced open invoices already (`I5`).
    pub(crate) allocated: Money,
    /// The subscriptions and billing periods whose credits did that.
    pub(crate) allocations: Vec<(SubscriptionId, ServicePeriod)>,
    /// How many of its invoices are past due (`S3`).
    pub(crate) past_due: u32,
    pub(crate) card_notices: CardNotices,
}

impl Entity for Profile {
    type Id = BillingProfileId;

    fn id(&self) -> BillingProfileId {
        self.id
    }
}

impl Profile {
    /// Whether it is closed (`G7`): nothing pays for it any more.
    pub(crate) fn closed(&self) -> bool {
        self.payment_method.is_none()
    }

    /// The role of a person on it (`O7`).
    pub(crate) fn role_of(&self, person: PersonId) -> Option<ProfileRole> {
        if self.owner == person {
            return Some(ProfileRole::Owner);
        }
        self.roles.iter().find(|(holder, _)| *holder == person).map(|(_, role)| *role)
    }

    /// Keeps only the lines that are still pending. Once there is none, their room is given back: most profiles have
    /// none most of the time.
    pub(crate) fn settle(&mut self, still_pending: impl FnMut(&Line) -> bool) {
        self.pending.retain(still_pending);
        if self.pending.is_empty() {
            self.pending = Vec::new();
        }
    }

    /// When its pending lines are invoiced: on the first of the month after they arose (`I1`).
    pub(crate) fn changes_due(&self) -> Option<Timestamp> {
        self.pending.first().map(|line| line.arose.day().first_of_next_month().start())
    }
}
