//! A further billing period of the same term (`C8`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Facts;
use crate::charge::line::{BillingPeriod, Line};
use crate::charging::{Bought, Charging, Invoiced, PaidBy};
use crate::corruption::Corruption;
use crate::effect::Orders;
use crate::event::{Apply, Describe, Recorded};
use crate::state::{Known, Profile, State, Subscription, require_opening, require_terms_of};
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId};

/// A further billing period of the same term began.
#[data]
pub struct BillingPeriodStarted {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The billing period.
    pub billing_period: BillingPeriod,
    /// What it costs.
    pub lines: Vec<Line>,
}

impl Describe for BillingPeriodStarted {
    const RULE: &'static str = "C8";

    fn charging(&self) -> Option<&dyn Charging> {
        Some(self)
    }

    fn effects(&self, _: &mut Orders<'_>) {}
}

impl Charging for BillingPeriodStarted {
    fn lines(&self) -> &[Line] {
        &self.lines
    }

    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn paid_by(&self) -> PaidBy {
        PaidBy::PayerOfEachLine
    }

    fn invoiced(&self) -> Invoiced {
        Invoiced::AsSet
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(None)
    }

    fn next_period(&self, _: &State, _: Facts<'_>, _: Day) -> Option<(BillingPeriod, LicenseCount)> {
        None
    }
}

impl Apply for BillingPeriodStarted {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let goes_on = |subscription: &Subscription| subscription.goes_on_with(&self.billing_period);
        let known = state.require_subscription(self.subscription, goes_on)?;
        let subscription = state.subscriptions.row(known);
        let licenses = subscription.licenses;
        require_opening(self.subscription, &self.billing_period, &self.lines, licenses, record.at)?;
        let unit_price = subscription.period.terms.unit_price;
        Corruption::WrongFigure("unitPrice").unless(self.billing_period.unit_price == unit_price)?;
        let payer = state.payer(subscription)?;
        require_terms_of(&self.billing_period, state.profiles.row(payer))?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, record.at, |subscription| {
            subscription.open(&self.billing_period, &self.lines);
        });
        state.add_lines(payer, &self.lines);
    }
}
