//! A billing profile, as far as rules and views ask.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::line::Line;
use crate::charge::order_reference::OrderKey;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient, OrderReference, PaymentOrder};
use crate::json::as_json;
use crate::state::pending::Credit;
use crate::state::terms::as_rates;
use crate::state::{CardNotices, Entity, Known, Slot, State};
use crate::value::{BillingProfileId, Currency, Day, Money, PersonId, TextLine, Timestamp, VatId};
use crate::{corruption::Corruption, rights::ProfileRole, status::VatIdStatus};

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
    /// The cost center that its invoices name (`I16`).
    pub(crate) cost_center: Option<TextLine<50>>,
    pub(crate) delivery: InvoiceDelivery,
    /// To whom else invoices are sent by e-mail (`G10`).
    #[serde(with = "as_json")]
    pub(crate) recipients: Vec<InvoiceRecipient>,
    #[serde(with = "as_rates")]
    pub(crate) tax_rates: Vec<TaxRate>,
    pub(crate) prices: PriceTax,
    /// The payment method that pays; none once it is closed (`G7`).
    pub(crate) payment_method: Option<Slot>,
    /// The second one, which is asked where the first cannot be charged, or fails (`G8`).
    pub(crate) backup: Option<Slot>,
    /// The roles of others than the owner.
    pub(crate) roles: Vec<(PersonId, ProfileRole)>,
    /// Credit that the next invoice uses (`I5`).
    pub(crate) balance: Money,
    /// Lines that have arisen and are not invoiced (`I1`).
    #[serde(with = "as_json")]
    pub(crate) pending: Vec<Line>,
    /// What those amount to, whichever way they go (`K5`).
    pub(crate) pending_gross: i128,
    /// The totals of open invoices that wait for a first payment (`K5`).
    pub(crate) awaited: i128,
    /// What of the pending credits has reduced open invoices already (`I5`).
    pub(crate) allocated: Money,
    /// Each of the pending credits, in their order.
    pub(crate) credits: Vec<Credit>,
    /// The reference of each of the pending lines, in their order (`I16`).
    #[serde(with = "as_json")]
    pub(crate) references: Vec<Reference>,
    /// What is known of order numbers that have a limit (`I16`).
    pub(crate) order_limits: BTreeMap<TextLine<50>, OrderLimit>,
    /// How many of its invoices are past due (`S3`).
    pub(crate) past_due: u32,
    pub(crate) card_notices: CardNotices,
    /// What is known of the buyer's VAT id (`I14`).
    pub(crate) vat_check: VatCheck,
}

/// The reference of a line, or of the document that it is on; absent: that of the billing profile (`I16`).
pub(crate) type Reference = Option<Box<OrderReference>>;

/// Until when, and for how much, an order number can be used (`I16`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrderLimit {
    /// The last day.
    pub(crate) until: Option<Day>,
    /// The most, before tax.
    pub(crate) most: Option<Money>,
    /// What documents have charged under it since there is a limit, before tax, in minor units.
    pub(crate) used: i128,
}

impl OrderLimit {
    /// Whether a document of these lines charges more than the order is good for, or after its last day, once so much was charged
    /// under it before.
    pub(crate) fn is_exceeded(&self, used: i128, lines: &[Line], subtotal: Money) -> bool {
        let after = |until: Day| lines.iter().any(|line| line.is_positive() && line.arose.day() > until);
        let used = used.saturating_add(subtotal.minor_units().into());
        let over = |most: Money| used > most.minor_units().into();
        subtotal.is_positive() && (self.until.is_some_and(after) || self.most.is_some_and(over))
    }
}

/// What a register says of a VAT id, and when it was asked (`I14`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VatCheck {
    pub(crate) status: VatIdStatus,
    pub(crate) at: Option<Timestamp>,
}

impl Entity for Profile {
    type Id = BillingProfileId;

    fn id(&self) -> BillingProfileId {
        self.id
    }
}

impl State {
    /// A billing profile that can pay: one that is not closed (`G7`).
    pub(crate) fn require_payer(&self, id: BillingProfileId) -> Result<Known<Profile>, Corruption> {
        let known = self.profiles.require(id)?;
        Corruption::ImpossibleState.unless(!self.profiles.row(known).closed())?;
        Ok(known)
    }
}

impl Profile {
    /// Whether it is closed (`G7`): nothing pays for it any more.
    pub(crate) fn closed(&self) -> bool {
        self.payment_method.is_none()
    }

    /// The VAT id of whom its invoices are made out to.
    pub(crate) fn vat_id(&self) -> Option<&VatId> {
        self.bill_to.as_ref()?.tax_identity.as_ref()?.vat_id.as_ref()
    }

    /// Its payment methods, the first one first.
    pub(crate) fn payment_methods(&self) -> impl Iterator<Item = Slot> + use<> {
        self.payment_method.into_iter().chain(self.backup)
    }

    /// Whether this is its first payment method, or its second.
    pub(crate) fn has_payment_method(&self, method: Option<Slot>) -> bool {
        method.is_some() && [self.payment_method, self.backup].contains(&method)
    }

    /// Whether an order asks its first payment method.
    pub(crate) fn asks_first(&self, state: &State, order: &PaymentOrder) -> bool {
        self.payment_method.is_some()
            && self.payment_method == state.payment_methods.slot(order.payment_method)
    }

    /// The role of a person on it (`O7`).
    pub(crate) fn role_of(&self, person: PersonId) -> Option<ProfileRole> {
        if self.owner == person {
            return Some(ProfileRole::Owner);
        }
        self.roles.iter().find(|(holder, _)| *holder == person).map(|(_, role)| *role)
    }

    /// What a document of this reference names: what that does not say, the profile does (`I16`).
    pub(crate) fn named_by<'a>(&'a self, reference: Option<&'a OrderReference>) -> OrderKey<'a> {
        OrderReference::named(reference, (self.purchase_order.as_ref(), self.cost_center.as_ref()))
    }

    /// A document charges so much, before tax, under an order number (`I16`).
    pub(crate) fn use_order(&mut self, number: Option<&TextLine<50>>, subtotal: Money) {
        if let Some(limit) = number.and_then(|number| self.order_limits.get_mut(number)) {
            limit.used = limit.used.saturating_add(subtotal.minor_units().into());
        }
    }

    /// Whether a document of these lines would exceed the limit of its order number, once others, which are not applied yet, have
    /// charged so much under it (`I16`).
    pub(crate) fn exceeds_order(
        &self,
        number: Option<&TextLine<50>>,
        others: i128,
        (lines, subtotal): (&[Line], Money),
    ) -> bool {
        let limit = number.and_then(|number| self.order_limits.get(number));
        limit.is_some_and(|limit| limit.is_exceeded(limit.used.saturating_add(others), lines, subtotal))
    }

    /// When its pending lines are invoiced: on the first of the month after they arose (`I1`).
    pub(crate) fn changes_due(&self) -> Option<Timestamp> {
        self.pending.first().map(|line| line.arose.day().first_of_next_month().start())
    }
}
