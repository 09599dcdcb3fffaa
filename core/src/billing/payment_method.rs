//! Payment methods: tokens of a payment provider, never a card number (`G2`–`G4`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::case::{Case, require};
use crate::charge::{Address, Card, CardExpiry};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, OutOfRange, UnknownPaymentMethod};
use crate::event::{Apply, Event, Recorded};
use crate::rights::{Right, Standing};
use crate::state::{Known, PaymentMethod, Slot, State, Vacant};
use crate::value::{Country, Day, PaymentMethodId, PersonId, TextLine};

/// A card has no token, or its last four digits are not four digits.
#[data]
pub struct MalformedCard {}

/// A card has expired: it could never be charged.
#[data]
pub struct CardExpired {
    /// Which field of the command says when.
    pub field: String,
    /// The month at whose end it expired.
    pub expires: CardExpiry,
}

/// The payment provider has not checked the card's security code.
#[data]
pub struct SecurityCodeNotChecked {
    /// The payment method.
    pub payment_method: PaymentMethodId,
}

impl CardExpiry {
    /// Refuses a month that is none, a year that only two digits were read of, and what is over on this day; `field` is
    /// where it stands in the command.
    pub(crate) fn check(self, field: &str, today: Day) -> Result<(), Denial> {
        let parts = [("month", 1, 12, self.month.into()), ("year", 2000, 2999, self.year.into())];
        for (part, least, most, value) in parts {
            if !(least..=most).contains(&value) {
                return Err(OutOfRange::new(&format!("{field}.{part}"), least, most, value).into());
            }
        }
        if self.alive(today) {
            return Ok(());
        }
        Err(CardExpired { field: field.to_string(), expires: self }.into())
    }

    /// Whether a card can be charged on this day, as far as its expiry goes.
    pub(crate) fn alive(self, day: Day) -> bool {
        self.first_day_after().is_some_and(|expired| day < expired)
    }

    /// The first day on which the card can no longer be charged.
    pub(crate) fn first_day_after(self) -> Option<Day> {
        Day::from_ymd(i32::from(self.year), u32::from(self.month), 1).map(Day::first_of_next_month)
    }
}

/// Adds a card of the actor's own that has not expired (`G2`, `G4`). It attaches to nothing (`G5`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let tokenized = AddPaymentMethod { card: Card { token: "tok_456".into(), ..card() } };
/// shop.execute(facts(), &context(MARCO, "2026-11-12"), &tokenized.into())?.events()?;
/// let number = AddPaymentMethod { card: Card { token: "4242 4242 4242 4242".into(), ..card() } };
/// let refused = shop.execute(facts(), &context(MARCO, "2026-11-12"), &number.into())?;
/// assert_eq!(refused.denial().map(Denial::code), Some("rejected_text"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct AddPaymentMethod {
    /// The card.
    pub card: Card,
}

/// Edits a card of the actor's own: its number cannot change (`G3`), and it cannot have expired (`G4`).
#[data(WellFormed)]
pub struct EditPaymentMethod {
    /// Which one.
    pub payment_method: PaymentMethodId,
    /// The month at whose end it expires, as it is to be.
    pub expires: CardExpiry,
    /// The name on it, as it is to be: up to 100 characters.
    pub holder: Option<TextLine<100>>,
    /// Its billing address, as it is to be.
    pub address: Option<Address>,
    /// Whether the payment provider confirms that the security code was checked.
    pub security_code: SecurityCode,
}

/// Whether the payment provider confirms that a card's security code was checked (`G3`). The code itself never comes
/// here.
#[data]
pub enum SecurityCode {
    /// It does.
    Checked,
    /// It does not.
    NotChecked,
}

/// A person edited a card.
#[data]
pub struct PaymentMethodEdited {
    /// Which one.
    pub payment_method: PaymentMethodId,
    /// The month at whose end it expires.
    pub expires: CardExpiry,
    /// The name on it; absent once erased.
    pub holder: Option<TextLine<100>>,
    /// Its billing address; absent once erased.
    pub address: Option<Address>,
}

/// A person added a card.
#[data]
pub struct PaymentMethodAdded {
    /// The payment method's id.
    pub payment_method: PaymentMethodId,
    /// Whose it is.
    pub owner: PersonId,
    /// The card.
    pub card: Card,
}

/// The payment method cannot be charged: it has expired, or was issued in another country.
#[data]
pub struct PaymentMethodUnusable {
    /// Which one.
    pub payment_method: PaymentMethodId,
}

impl Case<'_> {
    /// A payment method that can be charged today (`G4`).
    pub(crate) fn usable_payment_method(&self, id: PaymentMethodId) -> Result<Slot, Denial> {
        let unknown = || Denial::from(UnknownPaymentMethod { payment_method: id });
        let slot = self.state.payment_methods.slot(id).ok_or_else(unknown)?;
        let method = self.state.payment_methods.at(slot).ok_or_else(unknown)?;
        if !method.usable(self.today(), self.organization()?.country) {
            self.refuse(PaymentMethodUnusable { payment_method: id })?;
        }
        Ok(slot)
    }
}

impl Decide for AddPaymentMethod {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        let (owner, _) = case.member()?;
        Ok(vec![self.card.added(case, owner, "card")?.into()])
    }
}

impl Decide for EditPaymentMethod {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        let unknown = || Denial::from(UnknownPaymentMethod { payment_method: self.payment_method });
        let method = case.state.payment_methods.find(self.payment_method);
        let method = method.filter(|method| !method.deleted).ok_or_else(unknown)?;
        let standing = Standing { owns: method.owner == person, ..case.standing()? };
        require(Right::ManagePaymentMethod, standing)?;
        if self.security_code == SecurityCode::NotChecked {
            case.refuse(SecurityCodeNotChecked { payment_method: self.payment_method })?;
        }
        self.expires.check("expires", case.today())?;
        let edited = PaymentMethodEdited {
            payment_method: self.payment_method,
            expires: self.expires,
            holder: self.holder.clone(),
            address: self.address.clone(),
        };
        Ok(vec![edited.into()])
    }
}

impl Card {
    /// The event that adds it; `field` is where it stands in the command.
    pub(crate) fn added(
        &self,
        case: &Case<'_>,
        owner: PersonId,
        field: &str,
    ) -> Result<PaymentMethodAdded, Denial> {
        self.expires.check(&format!("{field}.expires"), case.today())?;
        let payment_method = PaymentMethodId::created_by(case.context.id);
        case.refuse_known_id(case.state.payment_methods.contains(payment_method))?;
        Ok(PaymentMethodAdded { payment_method, owner, card: self.clone() })
    }

    /// Whether it can be charged on this day (`G4`).
    pub(crate) fn usable(&self, day: Day, country: Country) -> bool {
        self.country == country && self.expires.alive(day)
    }
}

impl Apply for PaymentMethodAdded {
    type Checked = Vacant<PaymentMethod>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.payment_methods.vacant(self.payment_method)
    }

    fn change(&self, vacant: Self::Checked, state: &mut State, _: &Recorded) {
        let PaymentMethodAdded { payment_method, owner, card } = self;
        let method = PaymentMethod {
            id: *payment_method,
            owner: *owner,
            token: card.token.clone(),
            brand: card.brand.clone(),
            last_four: card.last_four.clone(),
            expires: card.expires,
            expired_from: card.expires.first_day_after().unwrap_or(Day::MIN),
            country: card.country,
            deleted: false,
        };
        state.insert_payment_method(vacant, method);
    }
}

impl Apply for PaymentMethodEdited {
    type Checked = Known<PaymentMethod>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.require_payment_method(self.payment_method)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_payment_method(known, |method| {
            method.expires = self.expires;
            method.expired_from = self.expires.first_day_after().unwrap_or(Day::MIN);
        });
    }
}
