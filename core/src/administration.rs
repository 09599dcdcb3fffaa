//! The organization is created, and its settings change (`O6`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::collection::numbering;
use crate::collection::numbering::InvoiceNumberTaken;
use crate::collection::report::AmountNotPositive;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, OutOfRange};
use crate::directory::OrganizationKind;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::settings::{OrganizationFacts, Settings};
use crate::state::State;
use crate::value::{Country, InvoiceNumber, OrganizationId, TextLine};

/// Creates the organization: the first command of every journal, by `system` (`O6`).
#[data(WellFormed)]
pub struct CreateOrganization {
    /// Its id.
    pub organization: OrganizationId,
    /// Its name.
    pub name: TextLine,
    /// What kind of organization it is.
    pub kind: OrganizationKind,
    /// Where it is.
    pub country: Country,
    /// Whether it has a purchase agreement already.
    #[or_default]
    pub has_agreement: bool,
    /// Its settings.
    #[or_default]
    pub settings: Settings,
}

/// Replaces the organization's settings, by `system` or a global admin (`O6`). They count from then on.
#[data(WellFormed)]
pub struct ChangeSettings {
    /// All the settings, as they are to be.
    pub settings: Settings,
}

/// The organization was created.
#[data]
pub struct OrganizationCreated {
    /// Its id.
    pub organization: OrganizationId,
    /// Its name.
    pub name: TextLine,
    /// What kind of organization it is.
    pub kind: OrganizationKind,
    /// Where it is.
    pub country: Country,
    /// Whether it had a purchase agreement.
    pub has_agreement: bool,
    /// Its settings.
    pub settings: Settings,
}

/// The settings were replaced.
#[data]
pub struct SettingsChanged {
    /// All the settings, as they are from now on.
    pub settings: Settings,
}

/// There is an organization already.
#[data]
pub struct OrganizationExists {}

impl Decide for CreateOrganization {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        if case.state.organization.is_some() {
            return Err(OrganizationExists {}.into());
        }
        self.settings.check()?;
        let CreateOrganization { organization, name, kind, country, has_agreement, settings } = self.clone();
        Ok(vec![OrganizationCreated { organization, name, kind, country, has_agreement, settings }.into()])
    }
}

impl Decide for ChangeSettings {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::ChangeSettings)?;
        self.settings.check()?;
        if self.settings == case.state.settings {
            return Ok(Vec::new());
        }
        if let Some(number) = self.settings.number_taken(case.state) {
            return Err(InvoiceNumberTaken { number }.into());
        }
        Ok(vec![SettingsChanged { settings: self.settings.clone() }.into()])
    }
}

impl Apply for OrganizationCreated {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        Corruption::AlreadyExists.unless(state.organization.is_none())?;
        self.settings.check().map_err(|_| Corruption::ImpossibleNumber)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        let facts = OrganizationFacts {
            id: self.organization,
            name: self.name.clone(),
            kind: self.kind,
            country: self.country,
            has_agreement: self.has_agreement,
        };
        state.found(facts, self.settings.clone());
    }
}

impl Apply for SettingsChanged {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        self.settings.check().map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::AlreadyExists.unless(self.settings.number_taken(state).is_none())
    }

    fn change(&self, (): (), state: &mut State, record: &Recorded) {
        state.change_settings(self.settings.clone(), record.at);
    }
}

impl Settings {
    /// The most days that a setting can name: more than a century helps nobody and hides a mistake.
    const MOST_DAYS: u32 = 36_500;

    /// The most months of extension that a setting can name.
    const MOST_MONTHS: u32 = 1_200;

    /// The most reminders of one invoice.
    const MOST_REMINDERS: u32 = 20;

    /// A number that invoices would get a second time, numbered so from now on (`I3`).
    fn number_taken(&self, state: &State) -> Option<InvoiceNumber> {
        let renumbered = self.invoice_numbers != state.settings.invoice_numbers;
        renumbered.then(|| numbering::taken(&state.invoices, &self.invoice_numbers)).flatten()
    }

    fn check(&self) -> Result<(), Denial> {
        let days = [
            ("settings.activationDays", self.activation_days),
            ("settings.paymentDays", self.payment_days),
            ("settings.expiredDays", self.expired_days),
            ("settings.disabledDays", self.disabled_days),
            ("settings.monthlyNoticeDays", self.monthly_notice_days),
            ("settings.noticeDays", self.notice_days),
            ("settings.commandMemoryDays", self.command_memory_days),
            ("settings.excessDays", self.excess_days),
            ("settings.handOverDays", self.hand_over_days),
            ("settings.licenseRequestMonths", self.license_request_months),
            ("settings.dunning.disableDay", self.dunning.disable_day),
            ("settings.dunning.hopelessDisableDay", self.dunning.hopeless_disable_day),
            ("settings.dunning.chargebackDisableDay", self.dunning.chargeback_disable_day),
            ("settings.dunning.disabledDays", self.dunning.disabled_days),
        ];
        let reminders = self.dunning.reminder_days.iter().map(|day| ("settings.dunning.reminderDays", *day));
        let many = u32::try_from(self.dunning.reminder_days.len()).unwrap_or(u32::MAX);
        if many > Self::MOST_REMINDERS {
            return Err(
                OutOfRange::new("settings.dunning.reminderDays", 0, Self::MOST_REMINDERS, many).into()
            );
        }
        for (field, value) in days.into_iter().chain(reminders) {
            if value > Self::MOST_DAYS {
                return Err(OutOfRange::new(field, 0, Self::MOST_DAYS, value).into());
            }
        }
        if let Some(amount) = self.smallest_charges.iter().find(|smallest| !smallest.is_positive()) {
            return Err(AmountNotPositive { amount: *amount }.into());
        }
        // A request that lapsed on the day on which it is made could never be answered; a payment would be asked twice; an
        // extension or a pause of no length is none.
        let at_least_one = [
            ("settings.purchaseRequestDays", Self::MOST_DAYS, self.purchase_request_days),
            ("settings.paymentRequestDays", Self::MOST_DAYS, self.payment_request_days),
            ("settings.extensionMonths", Self::MOST_MONTHS, self.extension_months),
            ("settings.pauseDays", Self::MOST_DAYS, self.pause_days),
        ];
        for (field, most, asked) in at_least_one {
            if !(1..=most).contains(&asked) {
                return Err(OutOfRange::new(field, 1, most, asked).into());
            }
        }
        Ok(())
    }
}
