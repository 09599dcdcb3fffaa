//! What was brought in from elsewhere, and goes on here (`H5`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::charge::line::{BillingPeriod, add};
use crate::charge::paid_for::PaidFor;
use crate::charging::{Charging, Counts, Purse, Raises};
use crate::corruption::Corruption;
use crate::event::{Apply, Costly, Recorded};
use crate::settings::Settings;
use crate::state::{
    Ahead, Beginning, ChargedBy, Known, Lot, NoneHolds, OpenPeriod, Plan, Profile, Slot, State, Subscription,
    Vacant, require_promoted, require_terms_of,
};
use crate::status::{Channel, RecurringBilling};
use crate::subscription::import::{LastInvoice, last_number};
use crate::value::{
    BillingProfileId, Day, LicenseCount, Money, OfferId, PersonId, ProductId, SubscriptionId, TextLine,
};

/// A subscription was brought in from elsewhere.
#[data]
pub struct SubscriptionImported {
    /// Its id.
    pub subscription: SubscriptionId,
    /// Who bought it.
    pub purchaser: PersonId,
    /// Whose it is.
    pub channel: Channel,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    pub former_ids: Vec<ProductId>,
    /// The offer.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Who holds one.
    pub people: Vec<PersonId>,
    /// Whether it renews.
    pub recurring_billing: RecurringBilling,
    /// The billing profile that pays.
    pub billing_profile: BillingProfileId,
    /// The day from which its periods are counted (`C9`).
    pub anchor: Day,
    /// How many billing periods ended before the present one, counted from there.
    pub periods: u32,
    /// The days of its present term.
    pub term_days: ServicePeriod,
    /// Its present billing period, which was charged elsewhere.
    pub billing_period: BillingPeriod,
    /// Credit that was added to the balance of the billing profile.
    pub opening_balance: Option<Money>,
    /// The last invoice that was issued elsewhere.
    pub last_invoice: Option<LastInvoice>,
}

impl SubscriptionImported {
    /// Its days are those of its schedule that run today.
    fn require_days(&self, today: Day) -> Result<(), Corruption> {
        let (anchor, months, term) = (self.anchor, self.billing.months(self.term), self.term.months());
        let days = Schedule { anchor, months }.period(self.periods);
        let runs = self.billing_period.days == days && days.contains(today);
        Corruption::WrongFigure("billingPeriod").unless(runs)?;
        let terms = self.periods.saturating_mul(months).checked_div(term).unwrap_or_default();
        let term_days = Schedule { anchor, months: term }.period(terms);
        Corruption::WrongFigure("termDays").unless(self.term_days == term_days)
    }

    /// The subscription as it goes on here. Its licenses are one lot of its present term, which nothing here has charged.
    fn subscription(
        &self,
        (product, profile): (Slot, Slot),
        paid: PaidFor,
        settings: &Settings,
    ) -> Subscription {
        let start = self.term_days.start;
        let terms = self.billing_period.clone();
        let (offer, term, billing) = (self.offer.clone(), self.term, self.billing);
        // Charged elsewhere: a credit is owed by this profile, and reduces no invoice.
        let charged_by = ChargedBy::Pending(profile);
        let lot = Lot { charged_by, ..Lot::opening(self.licenses, start, start.start()) };
        let begun = Beginning {
            id: self.subscription,
            product,
            product_name: &self.product_name,
            purchaser: self.purchaser,
            channel: self.channel,
            licenses: self.licenses,
            term_days: self.term_days,
            period: OpenPeriod { terms, paid, charged: None },
            at: start.start(),
        };
        Subscription {
            plan: Some(Plan { offer, term, billing, profile }),
            ahead: Ahead::of(self.recurring_billing, settings),
            created: self.anchor.start(),
            anchor: self.anchor,
            months: self.periods.saturating_mul(self.billing.months(self.term)),
            lots: vec![lot],
            ..begun.subscription()
        }
    }
}

impl Costly for SubscriptionImported {
    fn charging(&self) -> Option<Charging<'_>> {
        let credit = |balance| Counts::Credit(Purse::Profile(self.billing_profile), balance);
        let counts = self.opening_balance.map_or(Counts::Lines, credit);
        Some(Charging::without_lines(None, Raises::ByItsLines, counts, None))
    }
}

impl Apply for SubscriptionImported {
    type Checked = (Vacant<Subscription>, Known<Profile>, NoneHolds, (Money, PaidFor));

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let payer = state.require_payer(self.billing_profile)?;
        let vacant = state.subscriptions.vacant(self.subscription)?;
        if self.people.len() > self.licenses.length() {
            return Err(Corruption::ImpossibleNumber);
        }
        let none_holds = state.licenses.none_holds(&self.people, vacant.slot())?;
        let profile = state.profiles.row(payer);
        require_terms_of(&self.billing_period, profile)?;
        require_promoted(&self.billing_period, None)?;
        self.require_days(record.at.day())?;
        let opening = self.opening_balance.unwrap_or(Money::zero(profile.currency));
        if opening.is_negative() {
            return Err(Corruption::ImpossibleNumber);
        }
        let impossible = |_| Corruption::ImpossibleNumber;
        let balance = add(profile.balance, opening).map_err(impossible)?;
        let terms = &self.billing_period;
        let paid = PaidFor::from_days(terms, self.licenses, terms.days).map_err(impossible)?;
        Ok((vacant, payer, none_holds, (balance, paid)))
    }

    fn change(
        &self,
        (vacant, payer, none_holds, (balance, paid)): Self::Checked,
        state: &mut State,
        record: &Recorded,
    ) {
        state.update_profile(payer, |profile| profile.balance = balance);
        let product = state.learn_product(&self.product, &self.former_ids);
        let imported = self.subscription((product, payer.slot()), paid, &state.settings);
        let known = state.insert_subscription(vacant, imported);
        state.assign(known, none_holds, &self.people, record.at);
        if let Some(LastInvoice { year, serial }) = self.last_invoice {
            state.number_invoices_after(last_number(year, serial));
        }
    }
}
