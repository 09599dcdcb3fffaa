//! A payment method, as far as rules and views ask, and what is asked of it.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::{CardExpiry, PaymentOrder};
use crate::corruption::Corruption;
use crate::state::{Entity, Known, Profile, Slot, State};
use crate::value::{Country, Day, LastFour, Money, PaymentMethodId, PersonId, TextLine, Token};

/// A payment method, as far as rules and views ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PaymentMethod {
    pub(crate) id: PaymentMethodId,
    pub(crate) owner: PersonId,
    pub(crate) token: Token,
    pub(crate) brand: TextLine<40>,
    pub(crate) last_four: LastFour,
    pub(crate) expires: CardExpiry,
    /// The first day on which it can no longer be charged: every menu asks for it, once for each product.
    pub(crate) expired_from: Day,
    pub(crate) country: Country,
    /// Nobody attaches it any more (`G5`).
    pub(crate) deleted: bool,
}

impl PaymentMethod {
    /// Whether it can be charged on this day: not expired, and issued in the organization's country (`G4`).
    pub(crate) fn usable(&self, day: Day, country: Country) -> bool {
        self.country == country && day < self.expired_from
    }

    /// The first day on which it can no longer be charged.
    pub(crate) fn expired_from(&self) -> Day {
        self.expired_from
    }
}

impl Entity for PaymentMethod {
    type Id = PaymentMethodId;

    fn id(&self) -> PaymentMethodId {
        self.id
    }
}

impl State {
    /// A payment method that is not deleted.
    pub(crate) fn require_payment_method(
        &self,
        id: PaymentMethodId,
    ) -> Result<Known<PaymentMethod>, Corruption> {
        let known = self.payment_methods.require(id)?;
        Corruption::ImpossibleState.unless(!self.payment_methods.row(known).deleted)?;
        Ok(known)
    }
}

impl State {
    /// Whether a payment method can be charged on this day (`G4`).
    pub(crate) fn is_usable(&self, payment_method: Slot, day: Day) -> bool {
        let country = self.organization.as_ref().map(|organization| organization.country);
        let method = self.payment_methods.at(payment_method);
        method.zip(country).is_some_and(|(method, country)| method.usable(day, country))
    }

    /// The payment method of a billing profile that is asked on this day: its first, or else its second (`G8`); the first
    /// where neither can be charged.
    pub(crate) fn asked_method(&self, profile: &Profile, day: Day) -> Option<Slot> {
        let usable = profile.payment_methods().find(|slot| self.is_usable(*slot, day));
        usable.or(profile.payment_method)
    }
}

impl PaymentOrder {
    /// The order to charge or refund a card; none where there is nothing to move.
    pub(crate) fn of(state: &State, payment_method: Option<Slot>, amount: Money) -> Option<Self> {
        let method = state.payment_methods.at(payment_method?).filter(|_| !amount.is_zero())?;
        let (payment_method, token) = (method.id, method.token.clone());
        Some(Self { payment_method, token, amount, with_invoices: Vec::new() })
    }

    /// The order to charge a card, if it can be charged on this day (`G4`).
    pub(crate) fn charge(
        state: &State,
        payment_method: Option<Slot>,
        amount: Money,
        day: Day,
    ) -> Option<Self> {
        Self::of(state, payment_method.filter(|slot| state.is_usable(*slot, day)), amount)
    }
}
