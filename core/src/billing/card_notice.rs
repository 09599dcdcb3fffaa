//! Cards that expire before the next charge are reported ahead of time (`G6`).

use crate::charge::CardExpiry;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Known, Profile, Slot, State};
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

impl Effects for CardExpiring {
    fn effects(&self, orders: &mut Orders<'_>) {
        let holder = orders.holder(self.payment_method);
        orders.tell(
            NotificationKind::CardExpiring,
            self.billing_profile,
            Whom::ResponsibleAnd(holder.as_slice()),
        );
    }
}

impl Apply for CardExpiring {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.profiles.require(self.billing_profile)?;
        record.require_due(state.profiles.row(known).card_notices.due())?;
        let untold = state.untold_charge(known.slot());
        Corruption::ImpossibleState.unless(untold == Some(self.charge_on))?;
        let method = state.profiles.row(known).payment_method;
        let method =
            method.and_then(|slot| state.payment_methods.at(slot)).ok_or(Corruption::ImpossibleState)?;
        Corruption::WrongFigure("paymentMethod").unless(self.payment_method == method.id)?;
        Corruption::WrongFigure("expires").unless(self.expires == method.expires)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.told_of_card(known.slot(), self.charge_on, record.at);
    }
}
