//! The taxes of a billing profile (`I9`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Case;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::State;
use crate::value::{BillingProfileId, WellFormed};

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
        case.state.require_chargeable(slot, &self.tax_rates, self.prices)?;
        let Self { billing_profile, tax_rates, prices } = self.clone();
        Ok(alloc::vec![TaxRatesSet { billing_profile, tax_rates, prices }.into()])
    }
}

impl Apply for TaxRatesSet {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        let slot = state.profiles.known(self.billing_profile)?;
        state.change_profile(slot, |profile| {
            profile.tax_rates = self.tax_rates.clone();
            profile.prices = self.prices;
            Ok(())
        })
    }
}
