//! Which billing profile a line is for, and which invoice charged what a line credits (`I1`, `I5`). The payer of a
//! subscription can change within a billing period: then its lines wait on two profiles.

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::corruption::Corruption;
use crate::state::{ChargedBy, Lot, Slot, State, Subscription};
use crate::value::{LicenseCount, SubscriptionId};

/// Refuses lines of another subscription than the event that brings them.
pub(crate) fn require_lines_of(id: SubscriptionId, lines: &[Line]) -> Result<(), Corruption> {
    if lines.iter().all(|line| line.subscription == id) { Ok(()) } else { Err(Corruption::UnknownReference) }
}

/// Where the licenses that a line credits were charged.
enum Charged {
    /// Nowhere yet: the line that charges them waits on this billing profile.
    Waiting(Slot),
    /// On this invoice.
    By(Slot),
}

impl State {
    /// The lines by the billing profile that pays, or is owed, each: to be asked before the change that they bring.
    pub(crate) fn by_payer(&self, lines: &[Line]) -> Result<Vec<(Slot, Vec<Line>)>, Corruption> {
        let mut by_payer: Vec<(Slot, Vec<Line>)> = Vec::new();
        for line in lines {
            let payer = self.payer_of_line(line)?;
            match by_payer.iter_mut().find(|(known, _)| *known == payer) {
                Some((_, lines)) => lines.push(line.clone()),
                None => by_payer.push((payer, alloc::vec![line.clone()])),
            }
        }
        Ok(by_payer)
    }

    /// Credits that have arisen wait for the invoices of their billing profiles (`I1`).
    pub(crate) fn add_credits(&mut self, by_payer: &[(Slot, Vec<Line>)]) -> Result<(), Corruption> {
        by_payer.iter().try_for_each(|(profile, lines)| self.add_pending(*profile, lines))
    }

    /// The billing profile that pays what a line charges, or paid what it credits.
    pub(crate) fn payer_of_line(&self, line: &Line) -> Result<Slot, Corruption> {
        let subscription = self.subscriptions.find(line.subscription).ok_or(Corruption::UnknownReference)?;
        let charged = if line.kind.is_credit() { charged(subscription, line) } else { None };
        Ok(match charged {
            Some(Charged::Waiting(profile)) => profile,
            Some(Charged::By(invoice)) => {
                self.invoices.at(invoice).ok_or(Corruption::UnknownReference)?.profile
            }
            None => subscription.profile().ok_or(Corruption::UnknownReference)?,
        })
    }

    /// The invoice that charged what a line credits.
    pub(crate) fn charging_invoice(&self, credit: &Line) -> Option<Slot> {
        match charged(self.subscriptions.find(credit.subscription)?, credit)? {
            Charged::By(invoice) => Some(invoice),
            Charged::Waiting(_) => None,
        }
    }
}

/// Where the licenses that a line credits were charged.
fn charged(subscription: &Subscription, credit: &Line) -> Option<Charged> {
    let days = credit.proof.billing_period;
    let period = core::iter::once(&subscription.period)
        .chain(&subscription.previous)
        .find(|period| period.terms.days == days)?;
    if let Some(reservation) = subscription.reserved.as_ref().filter(|reservation| {
        reservation.since == credit.lot && credit.proof.licenses_before > subscription.licenses
    }) {
        return reservation.invoice.map(Charged::By);
    }
    let opening = period.invoice.map(Charged::By);
    let lot = credited_lot(subscription, credit).filter(|lot| days.contains(lot.start));
    match lot.map(|lot| lot.charged_by) {
        Some(ChargedBy::Invoice(invoice)) => Some(Charged::By(invoice)),
        Some(ChargedBy::Pending(profile)) => Some(Charged::Waiting(profile)),
        Some(ChargedBy::Opening) | None => opening,
    }
}

/// The lot that a line credits. The newest go first, so it is the one that holds the last of the licenses that are there
/// before: two lots can be of the same instant.
fn credited_lot<'a>(subscription: &'a Subscription, credit: &Line) -> Option<&'a Lot> {
    let mut counted = LicenseCount::ZERO;
    subscription.lots.iter().find(|lot| {
        counted = counted.plus(lot.licenses);
        counted >= credit.proof.licenses_before
    })
}
