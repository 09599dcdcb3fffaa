//! Somebody asks payment of an open invoice now (`I12`).

use alloc::vec::Vec;

use crate::actor::Actor;
use crate::case::Case;
use crate::charge::{PaymentOrder, QuoteReference};
use crate::collection::open::Asked;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownInvoice};
use crate::effect::Orders;
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{InvoiceEntry, Profile, State};
use crate::value::{InvoiceNumber, Money, PaymentMethodId, PersonId, Timestamp};

/// Asks payment of what is outstanding on an invoice, once, by the owner of its billing profile, a contributor or an invoice
/// manager (`I12`). It attaches nothing; where it fails, nothing is hastened and nothing ends. Where there is a smallest
/// amount that can be asked, it asks for what else is open on the billing profile, too (`I13`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// drop(shop.advance(facts(), at("2026-12-13"))?); // it has renewed, and nobody reports what became of the payment
/// let pay = PayInvoice { invoice: "2026-000003".into(), payment_method: None, quote: None };
/// let ada = context(ADA, "2026-12-13");
/// assert_eq!(shop.quote(facts(), &ada, &pay.clone().into())?.total, euro("131.00"));
/// let execution = shop.execute(facts(), &ada, &pay.into())?;
/// assert!(matches!(execution.effects[0].effect, Effect::ChargeCard(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct PayInvoice {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// A card of the actor's own, or one of the billing profile's, that can be charged today; absent: the first of the billing
    /// profile, or the second where only that can (`G8`).
    pub payment_method: Option<PaymentMethodId>,
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// Somebody asked payment of what is outstanding on an invoice.
#[data]
pub struct PaymentRequested {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// Who asked.
    pub asked_by: PersonId,
    /// Whom the host is asked to charge.
    pub order: PaymentOrder,
}

/// Nothing is to be paid on the invoice.
#[data]
pub struct NothingOutstanding {
    /// The invoice.
    pub invoice: InvoiceNumber,
}

/// What can be asked for with an invoice is too little for a card: it is asked for with what is charged next (`I13`).
#[data]
pub struct AmountTooSmall {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much is open, with what else is on the billing profile.
    pub amount: Money,
    /// The smallest amount that can be asked.
    pub smallest: Money,
}

/// A payment of the invoice was asked for, and nobody has reported yet what became of it.
#[data]
pub struct PaymentInProgress {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// From when on another can be asked for, whatever is reported until then.
    pub until: Timestamp,
}

impl Decide for PayInvoice {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let unknown = || Denial::from(UnknownInvoice { invoice: self.invoice.clone() });
        let entry = case.state.invoices.find(&self.invoice).ok_or_else(unknown)?;
        let payer = case.state.profiles.at(entry.profile).ok_or_else(unknown)?;
        case.profile(payer.id, Right::PayInvoices)?;
        let asked_by = case.user()?;
        if !entry.is_open() {
            return Err(NothingOutstanding { invoice: self.invoice.clone() }.into());
        }
        let card = self.card(case, payer, asked_by)?;
        if let Some((_, until)) = case.state.request_out(&entry.requests, case.context.at) {
            case.refuse(PaymentInProgress { invoice: self.invoice.clone(), until })?;
        }
        let asked = Asked::with_entry(case.state, payer, &entry, case.context.at)?;
        if asked.too_small {
            return Err(self.too_small(case.state, asked.amount).into());
        }
        let card = case.usable_payment_method(card)?;
        let order =
            asked.order(|amount| PaymentOrder::of(case.state, Some(card), amount)).ok_or_else(unknown)?;
        Ok(vec![PaymentRequested { invoice: self.invoice.clone(), asked_by, order }.into()])
    }
}

impl PayInvoice {
    fn too_small(&self, state: &State, amount: Money) -> AmountTooSmall {
        let smallest = state.settings.smallest_charge(amount.currency()).unwrap_or(amount);
        AmountTooSmall { invoice: self.invoice.clone(), amount, smallest }
    }

    /// The card that pays: one of the actor's own, or the profile's.
    fn card(&self, case: &Case<'_>, payer: &Profile, actor: PersonId) -> Result<PaymentMethodId, Denial> {
        let pays = |id| payer.has_payment_method(case.state.payment_methods.slot(id));
        match self.payment_method {
            None => case.asked_method_of(payer),
            Some(id) if pays(id) => Ok(id),
            Some(id) => Ok(case.method_of(actor, id)?.id),
        }
    }
}

impl Effects for PaymentRequested {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.charge(&self.invoice, &self.order);
    }
}

impl PaymentRequested {
    /// Refuses a card that is neither the profile's nor of who asked, and another order than follows.
    fn require_order(
        &self,
        state: &State,
        entry: &InvoiceEntry,
        record: &Recorded,
    ) -> Result<(), Corruption> {
        let method = state.require_payment_method(self.order.payment_method)?;
        let payer = state.profiles.require_at(entry.profile)?;
        let of_profile = state.profiles.row(payer).has_payment_method(Some(method.slot()));
        let own = state.payment_methods.row(method).owner == self.asked_by;
        Corruption::WrongFigure("paymentMethod").unless(of_profile || own)?;
        let asked = Asked::with_entry(state, state.profiles.row(payer), entry, record.at);
        let asked = asked.map_err(|_| Corruption::ImpossibleNumber)?;
        let order =
            asked.order(|amount| PaymentOrder::charge(state, Some(method.slot()), amount, record.at.day()));
        Corruption::WrongFigure("order").unless(order.as_ref() == Some(&self.order))
    }
}

impl Apply for PaymentRequested {
    type Checked = ();

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let (_, entry) = state.invoices.require(&self.invoice)?;
        let none_out = state.request_out(&entry.requests, record.at).is_none();
        Corruption::ImpossibleState.unless(entry.is_open() && none_out)?;
        Corruption::WrongFigure("askedBy").unless(record.actor == Actor::user(self.asked_by))?;
        self.require_order(state, &entry, record)
    }

    fn change(&self, (): Self::Checked, state: &mut State, record: &Recorded) {
        let asked = (record.sequence, record.at);
        state.ask_payment(&self.invoice, &self.order, asked, Some(self.asked_by));
    }
}
