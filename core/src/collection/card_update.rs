//! What the issuer of a card changes on it (`G9`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::{CardExpiry, InvoiceCharge};
use crate::collection::at_once::{self, Rank};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownPaymentMethod};
use crate::effect::Orders;
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, PaymentMethod, Profile, State};
use crate::value::{AmountOverflow, Day, LastFour, PaymentMethodId, Timestamp, Token};

/// Tells, by `system`, what the issuer changed on a card, as an account updater or a network token of the payment provider
/// has it (`G9`). Nobody confirms it, and it is the same payment method. Where it can be charged, payment of every open
/// invoice is asked for at once, as after a replacement (`G5`). What was told already changes nothing.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// drop(shop.advance(facts(), at("2026-12-13"))?); // it has renewed, and nobody reports what became of the payment
/// let ada = Viewer { actor: Actor::user(ADA), at: at("2026-12-13") };
/// let card = shop.view(facts(), &ada, &PaymentMethodsQuery {})?.rows[0].payment_method;
/// let expires = Some(CardExpiry { year: 2031, month: 4 });
/// let update = ReportCardUpdate { payment_method: card, expires, last_four: None, token: None };
/// let execution = shop.execute(facts(), &system("2026-12-13"), &update.into())?;
/// assert!(matches!(execution.effects[0].effect, Effect::ChargeCard(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ReportCardUpdate {
    /// Which one.
    pub payment_method: PaymentMethodId,
    /// The month at whose end it expires from now on; absent: as before.
    pub expires: Option<CardExpiry>,
    /// The last four digits of its number from now on; absent: as before.
    pub last_four: Option<LastFour>,
    /// The payment provider's token for it from now on; absent: as before.
    pub token: Option<Token>,
}

/// The issuer changed something on a card. It is charged as it is now, and a decline of before accelerates dunning no more.
#[data]
pub struct CardUpdated {
    /// The payment method.
    pub payment_method: PaymentMethodId,
    /// The month at whose end it expires.
    pub expires: CardExpiry,
    /// The last four digits of its number.
    pub last_four: LastFour,
    /// The payment provider's token for it.
    pub token: Token,
    /// What it is asked for: every open invoice of the billing profiles that it pays for, unless somebody pays it just now, or,
    /// where it is the second of a profile, a request for it was not reported (`G8`); where there is a smallest amount that can
    /// be asked, all of a profile together (`I13`). None where it cannot be charged.
    pub charges: Vec<InvoiceCharge>,
}

impl Decide for ReportCardUpdate {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let unknown = || Denial::from(UnknownPaymentMethod { payment_method: self.payment_method });
        let method = case.state.payment_methods.find(self.payment_method);
        let method = method.filter(|method| !method.deleted).ok_or_else(unknown)?;
        self.expires.map_or(Ok(()), |expires| expires.check("expires", case.today()))?;
        let mut updated = CardUpdated {
            payment_method: self.payment_method,
            expires: self.expires.unwrap_or(method.expires),
            last_four: self.last_four.as_ref().unwrap_or(&method.last_four).clone(),
            token: self.token.as_ref().unwrap_or(&method.token).clone(),
            charges: Vec::new(),
        };
        if !updated.changes(method) {
            return Ok(Vec::new());
        }
        updated.charges = updated.charges(case.state, method, case.context.at)?;
        Ok(vec![updated.into()])
    }
}

impl CardUpdated {
    fn changes(&self, before: &PaymentMethod) -> bool {
        (&self.expires, &self.last_four, &self.token) != (&before.expires, &before.last_four, &before.token)
    }

    /// Whether it can be charged as it is now (`G4`).
    fn is_usable(&self, state: &State, before: &PaymentMethod, day: Day) -> bool {
        let country = state.organization.as_ref().map(|organization| organization.country);
        country == Some(before.country) && self.expires.alive(day)
    }

    fn charges(
        &self,
        state: &State,
        before: &PaymentMethod,
        at: Timestamp,
    ) -> Result<Vec<InvoiceCharge>, AmountOverflow> {
        let mut charges = Vec::new();
        if self.is_usable(state, before, at.day()) {
            let (card, order) =
                (state.payment_methods.slot(self.payment_method), (self.payment_method, &self.token));
            for slot in state.profiles_paid_by(self.payment_method) {
                let rank = state.profiles.at(slot).and_then(|profile| Rank::of(profile, card));
                let asked = rank.map(|rank| rank.charges(state, slot, at, order)).transpose()?;
                charges.extend(asked.into_iter().flatten());
            }
        }
        Ok(charges)
    }
}

impl Effects for CardUpdated {
    fn effects(&self, orders: &mut Orders<'_>) {
        self.charges.iter().for_each(|charge| orders.charge(&charge.invoice, &charge.order));
    }
}

impl Apply for CardUpdated {
    /// The payment method, and the billing profiles whose invoices are dunned by it.
    type Checked = (Known<PaymentMethod>, Vec<Known<Profile>>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_payment_method(self.payment_method)?;
        let before = state.payment_methods.row(known);
        Corruption::ImpossibleState.unless(self.changes(before))?;
        let charges = self.charges(state, before, record.at);
        Corruption::WrongFigure("charges").unless(charges.as_ref() == Ok(&self.charges))?;
        let usable = self.is_usable(state, before, record.at.day());
        let paid = state.profiles_paid_by(self.payment_method).filter(|_| usable);
        let paid = paid.map(|profile| state.profiles.require_at(profile)).collect::<Result<_, _>>()?;
        Ok((known, paid))
    }

    fn change(&self, (known, paid): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_payment_method(known, |method| {
            method.expires = self.expires;
            method.expired_from = self.expires.first_day_after().unwrap_or(Day::MIN);
            method.last_four = self.last_four.clone();
            method.token = self.token.clone();
        });
        paid.into_iter().for_each(|profile| at_once::forget_declines(state, profile, record.at));
        state.ask_payments(&self.charges, (record.sequence, record.at));
    }
}
