//! Who pays for what is bought (`B2`).

use alloc::vec::Vec;

use crate::billing::profile::{BillingChoice, BillingProfileCreated};
use crate::case::Case;
use crate::catalog::{Offer, Product};
use crate::charge::tax::{PriceTax, TaxRate};
use crate::denial::{Denial, NoPrice};
use crate::policy::Purchase;
use crate::rights::Right;
use crate::value::{BillingProfileId, Currency, PaymentMethodId, PersonId};

/// Who pays for a purchase: a profile that exists, or one that the purchase creates.
pub(super) struct Payer {
    pub(super) profile: BillingProfileId,
    pub(super) payment_method: PaymentMethodId,
    pub(super) currency: Currency,
    pub(super) tax_rates: Vec<TaxRate>,
    pub(super) prices: PriceTax,
    pub(super) created: Option<BillingProfileCreated>,
}

impl Payer {
    /// That an offer has no price in the currency of the profile.
    pub(super) fn no_price(&self, product: &Product, offer: &Offer) -> NoPrice {
        NoPrice { product: product.id.clone(), offer: offer.id.clone(), currency: self.currency }
    }

    pub(super) fn choose(
        case: &Case<'_>,
        choice: &BillingChoice,
        purchaser: PersonId,
    ) -> Result<Self, Denial> {
        match choice {
            BillingChoice::ExistingProfile(existing) => {
                let (_, profile) = case.profile(existing.billing_profile, Right::BuyWithBillingProfile)?;
                Ok(Self {
                    profile: profile.id,
                    payment_method: case.asked_method_of(profile)?,
                    currency: profile.currency,
                    tax_rates: profile.tax_rates.clone(),
                    prices: profile.prices,
                    created: None,
                })
            }
            BillingChoice::NewProfile(new) => {
                let created = new.create(case, purchaser)?;
                Ok(Self {
                    profile: created.billing_profile,
                    payment_method: created.payment_method,
                    currency: created.currency,
                    tax_rates: created.tax_rates.clone(),
                    prices: created.prices,
                    created: Some(created),
                })
            }
        }
    }
}

impl<'a> Purchase<'a> {
    /// The same, paid by this profile; where there is none, as before.
    pub(super) fn paid_by(self, payer: Option<&'a Payer>) -> Self {
        let Some(payer) = payer else { return self };
        Self {
            payment_method: Some(payer.payment_method),
            currency: Some(payer.currency),
            tax_rates: &payer.tax_rates,
            prices: payer.prices,
            ..self
        }
    }
}
