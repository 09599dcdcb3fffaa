//! A further billing period of the same term (`C8`).

use alloc::vec::Vec;

use crate::charge::line::{BillingPeriod, Line};
use crate::event::{Apply, Costly, Recorded};
use crate::state::{Known, Profile, State, Subscription, require_opening, require_terms_of};
use crate::{charging::Charging, corruption::Corruption, value::SubscriptionId};

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

impl Costly for BillingPeriodStarted {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Apply for BillingPeriodStarted {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let goes_on =
            |subscription: &Subscription| subscription.goes_on_with(&self.billing_period, record.at);
        let known = state.require_subscription(self.subscription, goes_on)?;
        let subscription = state.subscriptions.row(known);
        let licenses = subscription.licenses;
        require_opening(self.subscription, &self.billing_period, &self.lines, licenses, record.at)?;
        let price = subscription.price_after(1);
        Corruption::WrongFigure("unitPrice").unless(self.billing_period.priced() == price)?;
        let payer = state.payer(subscription)?;
        require_terms_of(&self.billing_period, state.profiles.row(payer))?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.pass_promotion(1, false);
            subscription.open(&self.billing_period, &self.lines);
        });
        state.add_lines(payer, &self.lines);
    }
}
