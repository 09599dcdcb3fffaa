//! When lines become an invoice, and what is left to pay on it (`I1`, `I3`, `I5`).

use alloc::vec::Vec;

use crate::billing::profile::BillingProfileCreated;
use crate::charge::line::{Line, add, subtract, sum};
use crate::charge::totals::Totals;
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient, OrderReference, PaymentOrder};
use crate::charging::{Charging, Invoiced};
use crate::collection::as_if_paid;
use crate::collection::changes::{NextChanges, asks_more};
use crate::collection::identities::Left;
use crate::collection::invoice::{CreditAllocated, InvoiceIssued};
use crate::collection::numbering;
use crate::collection::open::{Asked, Cards};
use crate::collection::payers::{ProfileKey, Together, by_document};
use crate::collection::payment::PaymentReceived;
use crate::collection::restoration;
use crate::event::Event;
use crate::settings::{ChangeBilling, Credits};
use crate::state::{Profile, Slot, State};
use crate::value::{AmountOverflow, BillingProfileId, Currency, InvoiceNumber, Money, TextLine, Timestamp};

/// What an invoice needs to know of its billing profile.
struct Debtor<'a> {
    id: BillingProfileId,
    currency: Currency,
    bill_to: Option<&'a BillTo>,
    purchase_order: Option<&'a TextLine<50>>,
    cost_center: Option<&'a TextLine<50>>,
    delivery: InvoiceDelivery,
    recipients: &'a [InvoiceRecipient],
    cards: Cards,
    balance: Money,
    /// Absent where it does not exist yet.
    profile: Option<&'a Profile>,
}

impl<'a> Debtor<'a> {
    fn known(profile: &'a Profile) -> Self {
        Self {
            id: profile.id,
            currency: profile.currency,
            bill_to: profile.bill_to.as_ref(),
            purchase_order: profile.purchase_order.as_ref(),
            cost_center: profile.cost_center.as_ref(),
            delivery: profile.delivery,
            recipients: &profile.recipients,
            cards: Cards::of(profile),
            balance: profile.balance,
            profile: Some(profile),
        }
    }

    fn created(event: &'a BillingProfileCreated, state: &State) -> Option<Self> {
        Some(Self {
            id: event.billing_profile,
            currency: event.currency,
            bill_to: event.bill_to.as_ref(),
            purchase_order: event.purchase_order.as_ref(),
            cost_center: event.cost_center.as_ref(),
            delivery: event.delivery,
            recipients: &event.recipients,
            cards: Cards { first: Some(state.payment_methods.slot(event.payment_method)?), second: None },
            balance: Money::zero(event.currency),
            profile: None,
        })
    }

    /// The same on a document that refers to this, as far as it says something (`I16`).
    fn referring_to(self, reference: Option<&'a OrderReference>) -> Self {
        let own = (self.purchase_order, self.cost_center);
        let (purchase_order, cost_center) = OrderReference::named(reference, own);
        Self { purchase_order, cost_center, ..self }
    }

    fn find(state: &'a State, mut events: impl Iterator<Item = &'a Event>, key: ProfileKey) -> Option<Self> {
        match key {
            ProfileKey::Known(slot) => state.profiles.at(slot).map(Self::known),
            ProfileKey::Created => Self::created(events.find_map(Event::get)?, state),
        }
    }
}

impl Debtor<'_> {
    /// The credit balance after events that are not applied yet.
    fn balance_after<'a>(
        &self,
        state: &State,
        events: impl Iterator<Item = &'a Event> + Clone,
    ) -> Result<Money, AmountOverflow> {
        let on_own = |number: &InvoiceNumber| {
            let profile = state.invoices.find(number).and_then(|invoice| state.profiles.at(invoice.profile));
            profile.is_some_and(|profile| profile.id == self.id)
        };
        let payments = events.clone().filter_map(Event::get::<PaymentReceived>);
        let mut paid = payments.filter(|payment| on_own(&payment.invoice));
        let balance = paid.try_fold(self.balance, |balance, payment| add(balance, payment.credited))?;
        let invoices = events.filter_map(Event::get::<InvoiceIssued>);
        let mut issued = invoices.filter(|invoice| invoice.billing_profile == self.id);
        issued.try_fold(balance, |balance, invoice| {
            subtract(add(balance, invoice.credited)?, invoice.credits_applied)
        })
    }

    /// Whether a document exceeds the limit of its order number, after events that are not applied yet (`I16`).
    fn exceeds_order<'a>(
        &self,
        events: impl Iterator<Item = &'a Event>,
        lines: &[Line],
        subtotal: Money,
    ) -> bool {
        let Some(profile) = self.profile else { return false };
        let under = (self.id, self.purchase_order);
        let own = |issued: &&InvoiceIssued| (issued.billing_profile, issued.purchase_order.as_ref()) == under;
        let issued = events.filter_map(Event::get::<InvoiceIssued>).filter(own);
        let issued = issued.map(|issued| i128::from(issued.subtotal.minor_units()));
        let others = issued.fold(0, i128::saturating_add);
        profile.exceeds_order(self.purchase_order, others, (lines, subtotal))
    }
}

/// What billing adds to events: allocations of credits, what full payment brings back, and the invoices that are issued
/// at once. What it adds may bring lines in turn.
pub(crate) fn bill(state: &State, events: &mut Vec<Event>, at: Timestamp) -> Result<(), AmountOverflow> {
    let mut place = 0_usize;
    while let Some(event) = events.get(place) {
        let mut added = Vec::new();
        if let Some(charging) = event.charging() {
            let at_once = is_invoiced_at_once(state, &charging);
            for together in by_document(state, &charging) {
                let before = events.iter().chain(&added);
                let alone = charging.invoiced == Invoiced::OnItsOwn;
                let allocations =
                    if alone { Vec::new() } else { allocate(state, before.clone(), &together.lines)? };
                let billed = bill_together(state, before, (together, allocations), at_once, at)?;
                put(&mut added, billed);
            }
        }
        let settled: Vec<_> = restoration::settled(state, event).collect();
        put(&mut added, restoration::brought_back(state, &settled, at)?);
        place = place.saturating_add(1);
        events.append(&mut added);
        // What is too little at the end goes on, and may bring lines in turn (`I13`).
        if place == events.len() {
            events.extend(as_if_paid::follows(state, events, at)?);
        }
    }
    Ok(())
}

/// Adds events to others. Events are large: where there are none yet, no room is made for them.
fn put(events: &mut Vec<Event>, mut added: Vec<Event>) {
    if events.is_empty() {
        *events = added;
    } else {
        events.append(&mut added);
    }
}

fn is_invoiced_at_once(state: &State, charging: &Charging<'_>) -> bool {
    charging.invoiced != Invoiced::AsSet
        || state.settings.change_billing == ChangeBilling::Immediately
        || charging.lines.iter().any(|line| line.kind.opens_a_period())
}

/// The invoice that follows from lines that belong together, after what they allocate.
fn bill_together<'a>(
    state: &'a State,
    before: impl DoubleEndedIterator<Item = &'a Event> + Clone,
    (Together { payer, reference, lines }, allocations): (Together<'_>, Vec<CreditAllocated>),
    at_once: bool,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let Some(payer) = Debtor::find(state, before.clone(), payer).filter(|_| at_once) else {
        return Ok(allocations.into_iter().map(Event::from).collect());
    };
    let payer = payer.referring_to(reference.as_deref());
    let allocated = sum(payer.currency, allocations.iter().map(|allocation| allocation.amount))?;
    let mut billed: Vec<Event> = allocations.into_iter().map(Event::from).collect();
    let lines = lines.into_iter().cloned().collect();
    let before = for_shorter(before).chain(&billed);
    let documents = documents(state, before, &payer, (lines, allocated), at)?;
    put(&mut billed, documents);
    Ok(billed)
}

/// The documents of lines that are invoiced at once: one, or a credit note and an invoice (`I5`).
fn documents<'a>(
    state: &State,
    before: impl DoubleEndedIterator<Item = &'a Event> + Clone,
    payer: &Debtor<'_>,
    (lines, allocated): (Vec<Line>, Money),
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let (note, rest) = note_ahead(payer.currency, lines, allocated)?;
    if note.is_empty() {
        return Ok(vec![issue(state, before, payer, (rest, Left::Others), allocated, at)?.into()]);
    }
    let note = Event::from(issue(state, before.clone(), payer, (note, Left::Invoice), allocated, at)?);
    let nothing = Money::zero(payer.currency);
    let after = for_shorter(before).chain(core::iter::once(&note));
    let invoice = issue(state, after, payer, (rest, Left::Others), nothing, at)?;
    Ok(vec![note, invoice.into()])
}

/// The same events, borrowed for as long as others that come after them.
fn for_shorter<'a: 'b, 'b>(
    events: impl DoubleEndedIterator<Item = &'a Event> + Clone,
) -> impl DoubleEndedIterator<Item = &'b Event> + Clone {
    events.map(|event| -> &'b Event { event })
}

/// The lines of one event by document: all of them on one, but where allocations would make that ask for more than its total,
/// those below zero on a credit note ahead of it (`I5`).
pub(super) fn note_ahead(
    currency: Currency,
    lines: Vec<Line>,
    allocated: Money,
) -> Result<(Vec<Line>, Vec<Line>), AmountOverflow> {
    if !asks_more(Totals::of(currency, &lines)?.total, allocated)? {
        return Ok((Vec::new(), lines));
    }
    Ok(lines.into_iter().partition(Line::is_negative))
}

/// The next change invoice of a profile, on the first of the month (`I1`).
pub(super) fn issue_changes(
    state: &State,
    profile: &Profile,
    NextChanges { lines, reference, allocated, left }: NextChanges<'_>,
    at: Timestamp,
) -> Result<InvoiceIssued, AmountOverflow> {
    let payer = Debtor::known(profile).referring_to(reference);
    issue(state, core::iter::empty(), &payer, (lines, left), allocated, at)
}

/// How the total of an invoice is settled (`I3`, `I5`).
pub(super) struct Settled {
    pub(super) credits_applied: Money,
    pub(super) credited: Money,
    pub(super) amount_due: Money,
    pub(super) refund: Option<PaymentOrder>,
}

impl Settled {
    /// That of a total of which so much is allocated, with this balance and payment method; what it credits goes there.
    pub(super) fn of(
        state: &State,
        payment_method: Option<Slot>,
        total: Money,
        (allocated, balance): (Money, Money),
        credits: Credits,
    ) -> Result<Self, AmountOverflow> {
        let zero = Money::zero(total.currency());
        // What its credits have paid elsewhere already is not credited again.
        let claim = add(total, allocated)?;
        let (owed, credit) = if claim.is_negative() { (zero, claim.negated()?) } else { (claim, zero) };
        let credits_applied = owed.min(balance).map_err(|_| AmountOverflow)?;
        let amount_due = subtract(owed, credits_applied)?;
        let refund = match credits {
            Credits::Refund => PaymentOrder::of(state, payment_method, credit),
            Credits::Balance => None,
        };
        let credited = if refund.is_some() { zero } else { credit };
        Ok(Self { credits_applied, credited, amount_due, refund })
    }
}

/// The invoice of these lines, after events that are not applied yet.
fn issue<'a>(
    state: &State,
    before: impl DoubleEndedIterator<Item = &'a Event> + Clone,
    payer: &Debtor<'_>,
    (lines, left): (Vec<Line>, Left),
    allocated: Money,
    at: Timestamp,
) -> Result<InvoiceIssued, AmountOverflow> {
    let totals = Totals::of(payer.currency, &lines)?;
    let (subtotal, total) = (totals.subtotal, totals.total);
    let (taxes, rounding) = totals.breakdown()?;
    let date = at.day();
    let balance = payer.balance_after(state, before.clone())?;
    let credits = left.credits(state);
    let settled = Settled::of(state, payer.cards.first, total, (allocated, balance), credits)?;
    let Settled { credits_applied, credited, amount_due, refund } = settled;
    let (serial, number) = numbering::next_number(state, before.clone(), date);
    let order_exceeded = payer.exceeds_order(before.clone(), &lines, subtotal);
    let asked = Asked::with(state, payer.id, (&number, amount_due), before, at)?;
    let too_small = asked.too_small;
    let charge = asked.charge(state, payer.cards, None, date);
    Ok(InvoiceIssued {
        number,
        serial,
        date,
        due: date.plus_setting(state.settings.payment_days),
        billing_profile: payer.id,
        bill_to: payer.bill_to.cloned(),
        purchase_order: payer.purchase_order.cloned(),
        cost_center: payer.cost_center.cloned(),
        order_exceeded,
        delivery: payer.delivery,
        recipients: payer.recipients.to_vec(),
        lines,
        subtotal,
        taxes,
        rounding,
        total,
        allocated,
        credits_applied,
        credited,
        amount_due,
        charge,
        too_small,
        refund,
    })
}

/// What credits take off the invoices that charged them, as far as those are still unpaid after events that are not applied
/// yet (`I5`).
fn allocate<'a>(
    state: &State,
    before: impl Iterator<Item = &'a Event> + Clone,
    lines: &[&Line],
) -> Result<Vec<CreditAllocated>, AmountOverflow> {
    let mut allocations: Vec<CreditAllocated> = Vec::new();
    for line in lines.iter().filter(|line| line.is_owed_back()) {
        let Some(entry) = state.charging_invoice(line).and_then(|slot| state.invoices.at(slot)) else {
            continue;
        };
        let on_it = |earlier: &CreditAllocated| (earlier.invoice == entry.number).then_some(earlier.amount);
        let earlier = before.clone().filter_map(Event::get::<CreditAllocated>).filter_map(on_it);
        let taken = sum(line.amount.currency(), earlier.chain(allocations.iter().filter_map(on_it)))?;
        let amount = CreditAllocated::taken_by(line, subtract(entry.outstanding, taken)?)?;
        if !amount.is_negative() && !amount.is_zero() {
            let (subscription, invoice) = (line.subscription, entry.number.clone());
            let billing_period = line.proof.billing_period;
            allocations.push(CreditAllocated { subscription, billing_period, invoice, amount });
        }
    }
    Ok(allocations)
}
