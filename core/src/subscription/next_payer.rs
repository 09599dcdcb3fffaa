//! Another billing profile pays from the next charge on: what taking over and handing over have in common (`C10`, `C12`).

use crate::billing::profile::BillingChoice;
use crate::case::Case;
use crate::denial::{CurrencyDiffers, Denial};
use crate::state::Subscription;
use crate::subscription::payer::Payer;
use crate::value::PersonId;

/// The billing profile of a person that is to pay for a subscription from now on: in the same currency.
pub(super) fn next_payer(
    case: &Case<'_>,
    subscription: &Subscription,
    choice: &BillingChoice,
    person: PersonId,
) -> Result<Payer, Denial> {
    let payer = Payer::choose(case, choice, person)?;
    let expected = subscription.currency();
    if payer.currency != expected {
        return Err(CurrencyDiffers { expected, found: payer.currency }.into());
    }
    subscription.require_chargeable(subscription.licenses, &payer.tax_rates, payer.prices)?;
    Ok(payer)
}
