//! A billing profile, as far as rules and views ask.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::line::{Line, LineKind, add};
use crate::charge::tax::{PriceTax, TaxRate};
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient, OrderReference, PaymentOrder};
use crate::json::as_json;
use crate::state::terms::as_rates;
use crate::state::{CardNotices, Entity, Known, Slot, State};
use crate::value::{
    AmountOverflow, BillingProfileId, Currency, Day, Money, PersonId, SubscriptionId, TextLine, Timestamp,
    VatId,
};
use crate::{calendar::ServicePeriod, corruption::Corruption, rights::ProfileRole, status::VatIdStatus};

/// A pending credit: its line is the one of the same place among those that credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credit {
    /// The invoice that charged what it credits, as long as it may still take something off it (`I5`).
    charged_by: Option<Slot>,
    /// What it took off that.
    allocated: Money,
}

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

    /// A line waits for its invoice; a credit with the invoice that charged what it credits.
    pub(super) fn wait(&mut self, line: &Line, charged_by: Option<Slot>, reference: Reference) {
        if line.is_owed_back() {
            self.credits.push(Credit { charged_by, allocated: Money::zero(self.currency) });
        }
        self.pending_gross = self.pending_gross.saturating_add(line.gross());
        self.pending.push(line.clone());
        self.references.push(reference);
    }

    /// The pending lines, each with its reference (`I16`).
    pub(crate) fn with_references(
        &self,
    ) -> impl DoubleEndedIterator<Item = (&Line, Option<&OrderReference>)> {
        self.pending.iter().zip(self.references.iter().map(Option::as_deref))
    }

    /// The reference of pending lines that belong on one document; none where they do not, or some do not wait.
    pub(crate) fn reference_of(&self, lines: &[Line]) -> Option<Option<&OrderReference>> {
        let mut own = lines.iter().peekable();
        let mut found = self.with_references().filter(|(line, _)| own.next_if(|own| own == line).is_some());
        let (_, reference) = found.next()?;
        let one = found.all(|(_, other)| other == reference);
        (one && own.next().is_none()).then_some(reference)
    }

    /// The reference of the pending line that charges what a credit takes back.
    pub(super) fn reference_of_waiting(&self, credit: &Line) -> Option<&OrderReference> {
        let charges = || {
            self.with_references()
                .rev()
                .filter(|(line, _)| line.subscription == credit.subscription && !line.is_owed_back())
        };
        let of_lot = charges().find(|(line, _)| line.lot == credit.lot);
        let of_move = || charges().find(|(line, _)| line.kind == LineKind::Change);
        of_lot.or_else(of_move).and_then(|(_, reference)| reference)
    }

    /// A document charges so much, before tax, under an order number (`I16`).
    pub(crate) fn use_order(&mut self, number: Option<&TextLine<50>>, subtotal: Money) {
        if let Some(limit) = number.and_then(|number| self.order_limits.get_mut(number)) {
            limit.used = limit.used.saturating_add(subtotal.minor_units().into());
        }
    }

    /// Whether a document of these lines would exceed the limit of its order number (`I16`).
    pub(crate) fn exceeds_order(
        &self,
        number: Option<&TextLine<50>>,
        lines: &[Line],
        subtotal: Money,
    ) -> bool {
        let limit = number.and_then(|number| self.order_limits.get(number));
        limit.is_some_and(|limit| limit.is_exceeded(limit.used, lines, subtotal))
    }

    /// The order number of lines of this reference.
    pub(crate) fn order_number<'a>(
        &'a self,
        reference: Option<&'a OrderReference>,
    ) -> Option<&'a TextLine<50>> {
        let own = reference.and_then(|reference| reference.purchase_order.as_ref());
        own.or(self.purchase_order.as_ref())
    }

    /// The pending lines, each that credits with what is known of it as a credit.
    fn with_credits(&self) -> impl Iterator<Item = (&Line, Option<&Credit>)> {
        let mut credits = self.credits.iter();
        self.pending.iter().map(move |line| (line, line.is_owed_back().then(|| credits.next()).flatten()))
    }

    /// The next credit of a subscription's billing period that takes something off this invoice: its place among the
    /// credits, and its line.
    pub(crate) fn next_credit(
        &self,
        invoice: Slot,
        (subscription, billing_period): (SubscriptionId, ServicePeriod),
    ) -> Option<(usize, &Line)> {
        let credits = self.with_credits().filter_map(|(line, credit)| Some((line, credit?))).enumerate();
        let mut open = credits.filter(|(_, (line, credit))| {
            credit.charged_by == Some(invoice)
                && credit.allocated.is_zero()
                && line.is_negative()
                && (line.subscription, line.proof.billing_period) == (subscription, billing_period)
        });
        open.next().map(|(place, (line, _))| (place, line))
    }

    /// A credit has taken so much off the invoice that charged what it credits.
    pub(crate) fn allocate(&mut self, place: usize, amount: Money) {
        self.credits.iter_mut().skip(place).take(1).for_each(|credit| credit.allocated = amount);
    }

    /// More is to be paid on an invoice again: the credits that are pending take nothing off that.
    pub(crate) fn keep_credits_from(&mut self, invoice: Slot) {
        let of_it = self.credits.iter_mut().filter(|credit| credit.charged_by == Some(invoice));
        of_it.for_each(|credit| credit.charged_by = None);
    }

    /// The invoices that charged what its credits take back are in other places now, or are not there, for nothing is to
    /// be paid on them.
    pub(super) fn move_credits(&mut self, place: impl Fn(Slot) -> Option<Slot>) {
        self.credits.iter_mut().for_each(|credit| credit.charged_by = credit.charged_by.and_then(&place));
    }

    /// What the credits among some of the pending lines, in their order, have taken off other invoices.
    pub(crate) fn allocated_by(&self, lines: &[Line]) -> Result<Money, AmountOverflow> {
        let zero = Money::zero(self.currency);
        if self.credits.is_empty() {
            return Ok(zero);
        }
        let mut lines = lines.iter().peekable();
        let mut own = self.with_credits().filter(|(line, _)| lines.next_if(|own| own == line).is_some());
        own.try_fold(zero, |sum, (_, credit)| credit.map_or(Ok(sum), |credit| add(sum, credit.allocated)))
    }

    /// Whether a pending credit of a subscription's billing period has taken something off another invoice.
    pub(crate) fn has_allocated(&self, subscription: SubscriptionId, billing_period: ServicePeriod) -> bool {
        self.with_credits().any(|(line, credit)| {
            (line.subscription, line.proof.billing_period) == (subscription, billing_period)
                && credit.is_some_and(|credit| !credit.allocated.is_zero())
        })
    }

    /// Keeps only the lines that are still pending. Once there is none, their room is given back: most profiles have
    /// none most of the time.
    pub(crate) fn settle(&mut self, mut still_pending: impl FnMut(&Line) -> bool) {
        let mut credits = core::mem::take(&mut self.credits).into_iter();
        let mut references = core::mem::take(&mut self.references).into_iter();
        let (kept, kept_references) = (&mut self.credits, &mut self.references);
        self.pending.retain(|line| {
            let credit = if line.is_owed_back() { credits.next() } else { None };
            let stays = still_pending(line);
            kept.extend(credit.filter(|_| stays));
            kept_references.extend(references.next().filter(|_| stays));
            stays
        });
        if self.pending.is_empty() {
            self.pending = Vec::new();
        }
        self.pending_gross = self.pending.iter().map(Line::gross).fold(0, i128::saturating_add);
    }

    /// When its pending lines are invoiced: on the first of the month after they arose (`I1`).
    pub(crate) fn changes_due(&self) -> Option<Timestamp> {
        self.pending.first().map(|line| line.arose.day().first_of_next_month().start())
    }
}
