//! What is open on the billing profile of an invoice, as the journal tells it: whether that can be asked for (`I13`).

use alloc::collections::BTreeMap;

use crate::event::Event;
use crate::settings::Settings;
use crate::value::{BillingProfileId, Day, InvoiceNumber, Money};

/// The invoices of a billing profile that are to be paid, and the settings that hold.
pub(super) struct OpenInvoices {
    profile: BillingProfileId,
    settings: Settings,
    outstanding: BTreeMap<InvoiceNumber, Money>,
}

impl OpenInvoices {
    /// None yet.
    pub(super) fn of(profile: BillingProfileId) -> Self {
        Self { profile, settings: Settings::default(), outstanding: BTreeMap::new() }
    }

    /// An event happened.
    pub(super) fn learn(&mut self, event: &Event) {
        match event {
            Event::OrganizationCreated(event) => self.settings = event.settings.clone(),
            Event::SettingsChanged(event) => self.settings = event.settings.clone(),
            Event::InvoiceIssued(issued) if issued.billing_profile == self.profile => {
                self.outstanding.insert(issued.number.clone(), issued.amount_due);
            }
            Event::CreditAllocated(credit) => {
                if let Some(left) = self.outstanding.get_mut(&credit.invoice) {
                    *left = left.checked_sub(credit.amount).unwrap_or(*left);
                }
            }
            Event::PaymentReceived(event) => self.share(|number| event.share_of(number)),
            Event::PaymentChargedBack(event) => self.share(|number| event.share_of(number)),
            Event::PaymentRefunded(event) => self.share(|number| event.share_of(number)),
            Event::InvoiceVoided(event) => drop(self.outstanding.remove(&event.invoice)),
            Event::InvoiceWrittenOff(event) => self.share(|number| {
                (*number == event.invoice).then_some((event.amount, Money::zero(event.amount.currency())))
            }),
            _ => {}
        }
    }

    /// What each of them has of a payment, and what is to be paid on it after that.
    fn share(&mut self, of: impl Fn(&InvoiceNumber) -> Option<(Money, Money)>) {
        for (number, left) in &mut self.outstanding {
            *left = of(number).map_or(*left, |(_, outstanding)| outstanding);
        }
    }

    /// Whether an invoice is one of them.
    pub(super) fn contains(&self, number: &InvoiceNumber) -> bool {
        self.outstanding.get(number).is_some_and(|left| !left.is_zero())
    }

    /// Whether all of them together are too little to be asked for.
    pub(super) fn is_too_small(&self) -> bool {
        self.settings.is_too_small(self.outstanding.values().copied())
    }

    /// Whether invoices wait for their clearance (`I17`).
    pub(super) fn wait_for_clearance(&self) -> bool {
        self.settings.dunning.waits_for_clearance
    }

    /// Until when an invoice is to be paid that is issued today.
    pub(super) fn due(&self, today: Day) -> Day {
        today.plus_setting(self.settings.payment_days)
    }
}
