//! Cards that expire before the next charge are reported ahead of time (`G6`).

use crate::charge::CardExpiry;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Known, Profile, Slot, State};
use crate::value::{BillingProfileId, Day, PaymentMethodId};

/// A card of a billing profile will have expired when the next charge comes (`G6`). It is told 30 days ahead, or as
/// soon as it is known, once for each card and day of charge.
#[data]
pub struct CardExpiring {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Its payment method.
    pub payment_method: PaymentMethodId,
    /// Whether that is its second, which is asked where the first fails (`G8`).
    #[or_default]
    pub backup: bool,
    /// The month at whose end the card expires.
    pub expires: CardExpiry,
    /// The day of the charge that it cannot pay.
    pub charge_on: Day,
}

/// What there is to tell of a billing profile's cards.
pub(crate) fn notice(state: &State, slot: Slot) -> Option<Event> {
    let profile = state.profiles.at(slot)?;
    let (card, charge_on) = state.untold_charge(slot)?;
    let method = state.payment_methods.at(card)?;
    let expiring = CardExpiring {
        billing_profile: profile.id,
        payment_method: method.id,
        backup: profile.backup == Some(card),
        expires: method.expires,
        charge_on,
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
    type Checked = (Known<Profile>, Slot);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.profiles.require(self.billing_profile)?;
        record.require_due(state.profiles.row(known).card_notices.due())?;
        let (card, charge_on) = state.untold_charge(known.slot()).ok_or(Corruption::ImpossibleState)?;
        Corruption::ImpossibleState.unless(self.charge_on == charge_on)?;
        let method = state.payment_methods.at(card).ok_or(Corruption::ImpossibleState)?;
        Corruption::WrongFigure("paymentMethod").unless(self.payment_method == method.id)?;
        let backup = state.profiles.row(known).backup == Some(card);
        Corruption::WrongFigure("backup").unless(self.backup == backup)?;
        Corruption::WrongFigure("expires").unless(self.expires == method.expires)?;
        Ok((known, card))
    }

    fn change(&self, (known, card): Self::Checked, state: &mut State, record: &Recorded) {
        state.told_of_card(known.slot(), (card, self.charge_on), record.at);
    }
}
