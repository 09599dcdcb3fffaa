//! The organization itself: its creation and its settings (`O1`, `O6`).

mod guidance;

pub use guidance::{OwnProcess, Support};

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::Term;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::directory::OrganizationKind;
use crate::status::AtEnd;
use crate::value::{Country, Currency, Day, Money, OrganizationId, Percent, TextLine};

with_defaults! {
    /// What an organization can choose (*setting* in the rules). Whatever is left out has its default.
    #[derive(WellFormed)]
    pub struct Settings {
        /// When what is bought can be used (`B1`).
        pub activation: Activation = Activation::default(),
        /// For how many days a purchase waits for its first payment (`B1`).
        pub activation_days: u32 = 3,
        /// When changes within a billing period are invoiced (`I1`).
        pub change_billing: ChangeBilling = ChangeBilling::default(),
        /// Where credits go that no open invoice takes up (`I5`).
        pub credits: Credits = Credits::default(),
        /// How invoices are numbered (`I3`).
        pub invoice_numbers: InvoiceNumbers = InvoiceNumbers::default(),
        /// How many days after its date an invoice is due (`I3`).
        pub payment_days: u32 = 0,
        /// For how many days a request for payment is out that nobody reports, at least one (`I12`).
        pub payment_request_days: u32 = 3,
        /// The smallest amounts that can be asked of a card, one a currency: what is open on a billing profile together is
        /// asked for from that amount on (`I13`).
        pub smallest_charges: Vec<Money> = Vec::new(),
        /// The tax rates of new billing profiles (`I9`).
        pub tax_rates: Vec<TaxRate> = Vec::new(),
        /// How prices relate to tax, for new billing profiles (`I9`).
        pub prices: PriceTax = PriceTax::default(),
        /// For how many days after its end a subscription is expired, with access (`C6`).
        pub expired_days: u32 = 30,
        /// For how many days after that it is disabled, without access (`C6`).
        pub disabled_days: u32 = 90,
        /// What happens at the end of a term where recurring billing is off (`E1`).
        pub off_means: OffMeans = OffMeans::default(),
        /// What can be chosen for the end of a term; recurring billing can be turned on and off whatever this says (`E1`).
        pub offered_at_end: Vec<AtEnd> = AT_END.to_vec(),
        /// By how much a month of extension is dearer than a month of the product's monthly offer; absent: 3 % (`E2`).
        pub extension_uplift: Option<Percent> = None,
        /// By how much it is dearer than a month of the subscription's own offer, where there is no monthly one; absent:
        /// 23 % (`E2`).
        pub extension_uplift_of_term: Option<Percent> = None,
        /// After how many months an extension ends, at least one (`E2`).
        pub extension_months: u32 = 12,
        /// For how many days a subscription is paused at the most, at least one (`E3`).
        pub pause_days: u32 = 90,
        /// How many days before the end of a monthly term the renewal notice goes out (`C8`).
        pub monthly_notice_days: u32 = 7,
        /// How many days before the end of a longer term the renewal notice goes out (`C8`).
        pub notice_days: u32 = 30,
        /// For how many days of journal time a command's id is remembered (`B6`).
        pub command_memory_days: u32 = 30,
        /// For how many days a purchase request waits for an answer (`P7`).
        pub purchase_request_days: u32 = 30,
        /// For how many days people keep licenses that a renewal did not pay for (`S6`).
        pub excess_days: u32 = 90,
        /// For how many days an offered hand-over can be accepted (`C12`).
        pub hand_over_days: u32 = 14,
        /// What follows when an invoice is not paid, and when (`I8`).
        pub dunning: DunningSettings = DunningSettings::default(),
        /// Whether administrators hear of what people buy and try (`H7`).
        pub purchase_notices: PurchaseNotices = PurchaseNotices::default(),
        /// For how many months license requests are kept (`Q1`).
        pub license_request_months: u32 = 12,
        /// The organization's own way to ask for licenses; where there is one, no new license requests are taken (`Q2`).
        pub own_process: Option<OwnProcess> = None,
        /// Whom people can ask when they are refused (`P8`).
        pub support: Option<Support> = None,
    }
}

with_defaults! {
    /// What follows when an invoice is not paid: days are counted from its due date (`I8`).
    #[derive(WellFormed)]
    pub struct DunningSettings {
        /// The days on which the payer is reminded and the card is tried again, in rising order.
        pub reminder_days: Vec<u32> = vec![1, 3, 7, 14, 21],
        /// The day on which the subscriptions on the invoice are disabled.
        pub disable_day: u32 = 30,
        /// The same after fraud, or a decline that trying again cannot help.
        pub hopeless_disable_day: u32 = 2,
        /// The same after a chargeback, counted from the day of the chargeback.
        pub chargeback_disable_day: u32 = 1,
        /// For how many days a subscription stays disabled before it is deleted; the debt stays.
        pub disabled_days: u32 = 90,
        /// Whether an invoice that is issued from now on is not past due, nor dunned, until it is cleared: where that is
        /// after its due date, days are counted from the clearance. What waits goes on as soon as this is off (`I17`).
        pub waits_for_clearance: bool = false,
    }
}

/// When what is bought can be used (`B1`).
#[data(Default)]
pub enum Activation {
    /// At once.
    #[default]
    Immediately,
    /// When the host reports the first payment.
    OnFirstPayment,
}

/// When changes within a billing period are invoiced (`I1`).
#[data(Default)]
pub enum ChangeBilling {
    /// Together, on the first of the month.
    #[default]
    Monthly,
    /// One by one, at once.
    Immediately,
}

/// Where credits go that no open invoice takes up (`I5`).
#[data(Default)]
pub enum Credits {
    /// To the credit balance of the billing profile, used by its next invoice.
    #[default]
    Balance,
    /// Back to the card.
    Refund,
}

/// What happens at the end of a term where recurring billing is off (`E1`).
#[data(Default)]
pub enum OffMeans {
    /// It expires: people keep access for a while (`C6`).
    #[default]
    Expire,
    /// It is disabled at once.
    End,
}

/// All that can happen at the end of a term (`E1`).
const AT_END: [AtEnd; 6] =
    [AtEnd::Renew, AtEnd::RenewOnce, AtEnd::Extend, AtEnd::Pause, AtEnd::Expire, AtEnd::End];

/// Whether administrators hear of what people buy and try (`H7`).
#[data(Default)]
pub enum PurchaseNotices {
    /// Of each, at once.
    #[default]
    Each,
    /// Once a day, at its end, of all of it together; not on a day without any.
    Daily,
    /// Of none.
    Off,
}

with_defaults! {
    /// How invoices are numbered (`I3`): integers from 1, without a gap in their series.
    #[derive(WellFormed)]
    pub struct InvoiceNumbers {
        /// What stands before the number: up to 16 characters.
        pub prefix: Option<TextLine<16>> = None,
        /// Whether the year is part of the number, and restarts it.
        pub series: InvoiceSeries = InvoiceSeries::default(),
    }
}

/// Whether the year is part of an invoice's number (`I3`).
#[data(Default)]
pub enum InvoiceSeries {
    /// `2026-000012`; each year starts at 1.
    #[default]
    Yearly,
    /// `2026-000012`; the count goes on through the years.
    YearShown,
    /// `000012`.
    Continuous,
}

impl Settings {
    /// The smallest amount in a currency that can be asked of a card, where there is one; of several the largest (`I13`).
    pub(crate) fn smallest_charge(&self, currency: Currency) -> Option<Money> {
        let of_currency = self.smallest_charges.iter().filter(|smallest| smallest.currency() == currency);
        of_currency.copied().max_by_key(|smallest| smallest.minor_units())
    }

    /// Whether amounts of one currency are together too little to be asked of a card (`I13`).
    pub(crate) fn is_too_small(&self, amounts: impl Iterator<Item = Money>) -> bool {
        let mut amounts = amounts.peekable();
        let smallest = amounts.peek().and_then(|amount| self.smallest_charge(amount.currency()));
        let units = |amount: Money| amount.minor_units();
        smallest.is_some_and(|smallest| amounts.map(units).fold(0, i64::saturating_add) < units(smallest))
    }

    /// By how much a month of extension is dearer than a month of the monthly offer, and of the subscription's own (`E2`).
    pub(crate) fn uplifts(&self) -> (Percent, Percent) {
        let of_term = self.extension_uplift_of_term.unwrap_or(Percent::whole(23));
        (self.extension_uplift.unwrap_or(Percent::whole(3)), of_term)
    }

    /// How many days before the end of such a term the renewal notice goes out (`C8`).
    pub(crate) fn notice_days_of(&self, term: Term) -> u32 {
        match term {
            Term::OneMonth => self.monthly_notice_days,
            Term::OneYear | Term::ThreeYears => self.notice_days,
        }
    }

    /// The day until which something bought on a day waits for its payment: not beyond the billing period that it charges
    /// (`B1`, `S7`).
    pub(crate) fn waits_until(&self, bought: Day, period_end: Day) -> Day {
        bought.plus_setting(self.activation_days).min(period_end)
    }
}

/// What the rules ask about the organization (`O1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OrganizationFacts {
    pub(crate) id: OrganizationId,
    pub(crate) name: TextLine,
    pub(crate) kind: OrganizationKind,
    pub(crate) country: Country,
    pub(crate) has_agreement: bool,
}
