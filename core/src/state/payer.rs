//! Which billing profile a line is for, and which invoice charged what a line credits (`I1`, `I5`). The payer of a
//! subscription can change within a billing period: then its lines wait on two profiles.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::state::{Charged, ChargedBy, Known, Lot, Profile, Reference, Slot, State, Subscription};
use crate::{charge::line::Line, corruption::Corruption, value::LicenseCount};

/// Whom a line is for.
pub(crate) struct Owed {
    /// The billing profile that pays, or is owed, it.
    pub(crate) payer: Known<Profile>,
    /// The invoice that charged what it credits.
    charged_by: Option<Slot>,
    /// What its document refers to (`I16`).
    pub(crate) reference: Reference,
}

impl State {
    /// The billing profile that pays for a subscription; none pays for a trial that needs no payment method.
    pub(crate) fn payer(&self, subscription: &Subscription) -> Result<Known<Profile>, Corruption> {
        let slot = subscription.profile().ok_or(Corruption::UnknownReference)?;
        self.profiles.require_at(slot)
    }

    /// The same, where it may be that none does.
    pub(crate) fn profile_of(&self, subscription: &Subscription) -> Option<&Profile> {
        self.profiles.at(subscription.profile()?)
    }

    /// Whom each line is for: to be asked before the change that they bring.
    pub(crate) fn owed(&self, lines: &[Line]) -> Result<Vec<Owed>, Corruption> {
        lines.iter().map(|line| self.owed_by(line)).collect()
    }

    /// Lines that have arisen wait for the invoices of the billing profiles that they are for (`I1`).
    pub(crate) fn add_owed(&mut self, lines: &[Line], owed: &[Owed]) {
        for (line, Owed { payer, charged_by, reference }) in lines.iter().zip(owed) {
            self.add_pending(*payer, line, (*charged_by, reference.clone()));
        }
    }

    /// The billing profile that pays what a line charges, or paid what it credits.
    pub(crate) fn payer_of_line(&self, line: &Line) -> Result<Known<Profile>, Corruption> {
        self.owed_by(line).map(|owed| owed.payer)
    }

    /// Whom a line is for, and on whose document it belongs: what takes something back goes where that was charged.
    pub(crate) fn owed_by(&self, line: &Line) -> Result<Owed, Corruption> {
        let subscription = self.subscriptions.find(line.subscription).ok_or(Corruption::UnknownReference)?;
        let charged = if line.is_owed_back() { charged(subscription, line) } else { None };
        match charged.or_else(|| subscription.charged_as_reserved(line)) {
            Some(Charged::Waiting(profile)) => {
                let payer = self.profiles.require_at(profile)?;
                let reference = self.profiles.row(payer).reference_of_waiting(line);
                Ok(Owed { payer, charged_by: None, reference: reference.cloned().map(Box::new) })
            }
            Some(Charged::By(slot)) => {
                let invoice = self.invoices.at(slot).ok_or(Corruption::UnknownReference)?;
                let payer = self.profiles.require_at(invoice.profile)?;
                let charged_by = Some(slot).filter(|_| line.is_owed_back());
                Ok(Owed { payer, charged_by, reference: invoice.reference.clone() })
            }
            None => {
                let (payer, reference) = (self.payer(subscription)?, subscription.order_reference.clone());
                Ok(Owed { payer, charged_by: None, reference })
            }
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
    if subscription.gives_reserved_back(credit) {
        return subscription.reserved.as_ref()?.invoice.map(Charged::By);
    }
    let days = credit.proof.billing_period;
    let period = core::iter::once(&subscription.period)
        .chain(subscription.previous.as_deref())
        .find(|period| period.terms.days == days)?;
    let opening = period.charged;
    if !credit.gives_back() {
        // More licenses made those cheaper that were there before: what the opening charged of them comes back.
        return opening;
    }
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
