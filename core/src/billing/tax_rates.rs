//! The taxes of a billing profile (`I9`).

use alloc::vec::Vec;

use crate::billing::exemption;
use crate::case::Case;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, Profile, State};
use crate::value::BillingProfileId;

/// Sets the taxes of a billing profile, by `system` (`I9`). Billing periods that are open keep theirs (`I4`).
#[data(WellFormed)]
pub struct SetTaxRates {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// The taxes.
    pub tax_rates: Vec<TaxRate>,
    /// Whether prices contain them.
    pub prices: PriceTax,
}

/// The taxes of a billing profile changed.
#[data]
pub struct TaxRatesSet {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// The taxes.
    pub tax_rates: Vec<TaxRate>,
    /// Whether prices contain them.
    pub prices: PriceTax,
}

impl Decide for SetTaxRates {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let (slot, profile) = case.profile(self.billing_profile, Right::ReadBillingProfile)?;
        if profile.tax_rates == self.tax_rates && profile.prices == self.prices {
            return Ok(Vec::new());
        }
        exemption::require_ids(&self.tax_rates, profile.bill_to.as_ref())?;
        case.state.require_chargeable(slot, &self.tax_rates, self.prices)?;
        let Self { billing_profile, tax_rates, prices } = self.clone();
        Ok(vec![TaxRatesSet { billing_profile, tax_rates, prices }.into()])
    }
}

impl Apply for TaxRatesSet {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.profiles.require(self.billing_profile)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_profile(known, |profile| {
            profile.tax_rates = self.tax_rates.clone();
            profile.prices = self.prices;
        });
    }
}
