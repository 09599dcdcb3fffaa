//! Which billing profile a line is for, and which invoice charged what a line credits (`I1`, `I5`). The payer of a
//! subscription can change within a billing period: then its lines wait on two profiles.

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::corruption::Corruption;
use crate::state::{ChargedBy, Known, Lot, Profile, Slot, State, Subscription};
use crate::value::LicenseCount;

/// Lines by the billing profile that pays, or is owed, them.
pub(crate) type ByPayer = Vec<(Known<Profile>, Vec<Line>)>;

/// Where the licenses that a line credits were charged.
enum Charged {
    /// Nowhere yet: the line that charges them waits on this billing profile.
    Waiting(Slot),
    /// On this invoice.
    By(Slot),
}

impl State {
    /// The billing profile that pays for a subscription; none pays for a trial that needs no payment method.
    pub(crate) fn payer(&self, subscription: &Subscription) -> Result<Known<Profile>, Corruption> {
        let slot = subscription.profile().ok_or(Corruption::UnknownReference)?;
        self.profiles.require_at(slot)
    }

    /// The lines by the billing profile that pays, or is owed, each: to be asked before the change that they bring.
    pub(crate) fn by_payer(&self, lines: &[Line]) -> Result<ByPayer, Corruption> {
        let mut by_payer = ByPayer::new();
        for line in lines {
            let payer = self.payer_of_line(line)?;
            match by_payer.iter_mut().find(|(known, _)| known.slot() == payer.slot()) {
                Some((_, lines)) => lines.push(line.clone()),
                None => by_payer.push((payer, vec![line.clone()])),
            }
        }
        Ok(by_payer)
    }

    /// Credits that have arisen wait for the invoices of their billing profiles (`I1`).
    pub(crate) fn add_credits(&mut self, by_payer: &[(Known<Profile>, Vec<Line>)]) {
        by_payer.iter().for_each(|(profile, lines)| self.add_lines(*profile, lines));
    }

    /// The billing profile that pays what a line charges, or paid what it credits.
    pub(crate) fn payer_of_line(&self, line: &Line) -> Result<Known<Profile>, Corruption> {
        let subscription = self.subscriptions.find(line.subscription).ok_or(Corruption::UnknownReference)?;
        let charged = if line.kind.is_credit() { charged(subscription, line) } else { None };
        match charged {
            Some(Charged::Waiting(profile)) => self.profiles.require_at(profile),
            Some(Charged::By(invoice)) => {
                let invoice = self.invoices.at(invoice).ok_or(Corruption::UnknownReference)?;
                self.profiles.require_at(invoice.profile)
            }
            None => self.payer(subscription),
        }
    }

    /// The invoice that charged what a line credits.
    pub(crate) fn charging_invoice(&self, credit: &Line) -> Option<Slot> {
        match charged(self.0.subscriptions.find(credit.subscription)?, credit)? {
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
