//! Cards that expire before the next charge are reported ahead of time (`G6`).

use selfserve_macros::data;

use crate::charge::CardExpiry;
use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::state::{Slot, State};
use crate::value::{BillingProfileId, Day, PaymentMethodId};

/// The card of a billing profile will have expired when the next charge comes (`G6`). It is told 30 days ahead, or as
/// soon as it is known, once for each card and day of charge.
#[data]
pub struct CardExpiring {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Its payment method.
    pub payment_method: PaymentMethodId,
    /// The month at whose end the card expires.
    pub expires: CardExpiry,
    /// The day of the charge that it cannot pay.
    pub charge_on: Day,
}

/// What there is to tell of a billing profile's card.
pub(crate) fn notice(state: &State, slot: Slot) -> Option<Event> {
    let profile = state.profiles.at(slot)?;
    let method = state.payment_methods.at(profile.payment_method?)?;
    let expiring = CardExpiring {
        billing_profile: profile.id,
        payment_method: method.id,
        expires: method.expires,
        charge_on: state.untold_charge(slot)?,
    };
    Some(expiring.into())
}

impl Apply for CardExpiring {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let slot = state.profiles.known(self.billing_profile)?;
        if state.untold_charge(slot) != Some(self.charge_on) {
            return Err(Corruption::ImpossibleState);
        }
        state.told_of_card(slot, self.charge_on, record.at);
        Ok(())
    }
}
