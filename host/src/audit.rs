//! An audit: is a journal sound, was everything it asks for handed over, and does the money add up?
//!
//! For whoever wants to know after a fault, a restore or a move to another store, and for the tests of this package.

use std::collections::{BTreeMap, BTreeSet};

use selfserve::{
    Effect, EffectId, EffectOrder, InvoiceDocument, InvoiceNumber, InvoiceSettlementKind, Money,
    Organization, PaymentReceived, Recorded, read_journal, verify_journal,
};

/// What the world outside says it was handed for one organization.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// What the payment provider was asked to charge, by the key that it was asked under.
    pub charges: BTreeMap<EffectId, Charged>,
    /// The keys of everything else: refunds, and what people were told.
    pub told: BTreeSet<EffectId>,
}

/// One charge, as the payment provider knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charged {
    /// The invoice that it was for.
    pub invoice: InvoiceNumber,
    /// How much was asked.
    pub amount: Money,
    /// Whether the money came.
    pub succeeded: bool,
}

/// What is wrong with one organization's journal, one event a line, beside what the world outside says; nothing, if all is
/// well. In a sentence each, for people.
///
/// The journal is replayed and verified, which proves its licenses, numbers and lines; commands stand in it once; each effect was handed over, under its own key, and no other was; what the provider got is
/// what the journal knows of, and what the invoices say was paid. Effects still in the outbox, and reports still on their
/// way, are findings.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/shop.rs")); } use m::*;
/// # use selfserve_host::*; use selfserve_host::audit::{Taken, audit};
/// let journal: String = journal()?.iter().map(|record| json::write(record) + "\n").collect();
/// let found = audit(&journal, &Taken::default()); // nobody was told anything
/// assert!(found.iter().any(|finding| finding.ends_with("never came to the provider")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn audit(journal: &str, taken: &Taken) -> Vec<String> {
    let problems = verify_journal(journal.as_bytes()).problems;
    let mut found: Vec<String> =
        problems.iter().map(|problem| format!("event {}: {}", problem.position, problem.problem)).collect();
    let records = read_journal(journal.as_bytes()).unwrap_or_default();
    found.extend(commands(&records));
    found.extend(effects(taken, &records));
    found.extend(money(taken, &records));
    found
}

/// The events of a command stand together, once.
fn commands(records: &[Recorded]) -> Vec<String> {
    let (mut seen, mut last, mut found) = (BTreeSet::new(), None, Vec::new());
    for record in records {
        let id = record.command.map(|command| command.id);
        if let Some(id) = id
            && last != Some(id)
            && !seen.insert(id)
        {
            found.push(format!("{id} stands in the journal twice"));
        }
        last = id;
    }
    found
}

/// Each effect that follows from the journal was handed over, under its own key, and no other was.
fn effects(taken: &Taken, records: &[Recorded]) -> Vec<String> {
    let (mut organization, mut found) = (Organization::new(), Vec::new());
    let (mut charges, mut told) = (BTreeSet::new(), BTreeSet::new());
    for record in records {
        if let Err(problem) = organization.apply(record) {
            return vec![problem.to_string()];
        }
        for EffectOrder { id, effect } in organization.effects(record) {
            match effect {
                Effect::ChargeCard(charge) => {
                    match taken.charges.get(&id) {
                        None => found.push(format!("{id} never came to the provider")),
                        Some(came)
                            if (&came.invoice, came.amount) != (&charge.invoice, charge.order.amount) =>
                        {
                            found.push(format!("{id} came to the provider with another content"));
                        }
                        Some(_) => {}
                    }
                    charges.insert(id);
                }
                _ => {
                    if !taken.told.contains(&id) {
                        found.push(format!("{id} was never told"));
                    }
                    told.insert(id);
                }
            }
        }
    }
    let unasked = taken.charges.keys().filter(|key| !charges.contains(*key));
    let unasked = unasked.chain(taken.told.iter().filter(|key| !told.contains(*key)));
    found.extend(unasked.map(|key| format!("{key}: nobody asked")));
    found
}

/// What the provider has got is what the journal knows of, and what the invoices say was paid (`I7`).
fn money(taken: &Taken, records: &[Recorded]) -> Vec<String> {
    let came: i64 = taken
        .charges
        .values()
        .filter(|charge| charge.succeeded)
        .map(|charge| charge.amount.minor_units())
        .sum();
    let payments = || records.iter().filter_map(|record| record.event.get::<PaymentReceived>());
    let received: i64 = payments().map(|payment| payment.amount.minor_units()).sum();
    let (paid, mut found) = invoices(records);
    if came != received {
        found.push(format!("the provider got {came}, the journal knows of {received}"));
    }
    if paid != received {
        found.push(format!("{paid} is paid of the invoices, {received} came"));
    }
    found
}

/// What was paid of all invoices, and those on which it does not add up with what is outstanding.
fn invoices(records: &[Recorded]) -> (i64, Vec<String>) {
    use InvoiceSettlementKind::{Credit, Payment};

    let (mut paid, mut found) = (0_i64, Vec::new());
    let excess = excess(records);
    for (place, record) in records.iter().enumerate() {
        let Some(invoice) = InvoiceDocument::from_record(record) else { continue };
        let invoice = invoice.settled_by(records.get(place..).unwrap_or_default());
        let of = |kind| {
            let settled = invoice.settlements.iter().filter(move |settled| settled.kind == kind);
            settled.map(|settled| settled.amount.minor_units()).sum::<i64>()
        };
        paid = paid.saturating_add(of(Payment));
        let too_much = excess.get(&invoice.number).copied().unwrap_or_default();
        let settled = of(Payment).saturating_add(of(Credit)).saturating_sub(too_much);
        let left = invoice.amount_due.minor_units().saturating_sub(settled);
        // What was taken back, voided or written off is worked out where the journal is verified.
        let is_plain = invoice.settlements.iter().all(|settled| matches!(settled.kind, Payment | Credit));
        if is_plain && left != invoice.outstanding.minor_units() {
            found
                .push(format!("{}: {left} is left, and {} outstanding", invoice.number, invoice.outstanding));
        }
    }
    (paid, found)
}

/// What came for an invoice and was more than was left: a provider that is asked twice may pay twice.
fn excess(records: &[Recorded]) -> BTreeMap<InvoiceNumber, i64> {
    let mut excess: BTreeMap<InvoiceNumber, i64> = BTreeMap::new();
    for payment in records.iter().filter_map(|record| record.event.get::<PaymentReceived>()) {
        let refund = payment.refund.as_ref().map_or(0, |order| order.amount.minor_units());
        let more = payment.credited.minor_units().saturating_add(refund);
        let all = excess.entry(payment.invoice.clone()).or_default();
        *all = all.saturating_add(more);
    }
    excess
}
