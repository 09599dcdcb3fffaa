//! Another card for a billing profile, and cards that go (`G5`). What is said of one that pays holds for a second one (`G8`).

use alloc::vec::Vec;

use crate::billing::payment_method::{PaymentMethodAdded, PaymentMethodUnusable};
use crate::case::Case;
use crate::charge::{Card, InvoiceCharge, QuoteReference};
use crate::collection::at_once::{self, Rank};
use crate::collection::backup::BackupPaymentMethodSet;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::Orders;
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, PaymentMethod, Profile, Slot, State};
use crate::value::{BillingProfileId, PaymentMethodId, PersonId, Token};

/// Replaces the payment method of billing profiles by another of the actor's own, and deletes nothing (`G5`). Payment of
/// every open invoice is asked for at once.
#[data(WellFormed)]
pub struct ReplacePaymentMethod {
    /// For which billing profiles.
    pub scope: ReplacementScope,
    /// By what.
    pub replacement: Replacement,
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// Deletes a payment method of the actor's own: one that pays for no billing profile, or that is replaced there (`G5`).
#[data(WellFormed)]
pub struct DeletePaymentMethod {
    /// Which one.
    pub payment_method: PaymentMethodId,
    /// What pays from now on where it paid.
    pub replacement: Option<Replacement>,
    /// The quote it was decided on: then exactly that is asked of the replacement, or it is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

tagged! {
    /// The billing profiles whose payment method is replaced.
    #[derive(WellFormed)]
    pub enum ReplacementScope {
        /// One of them, by its owner or a contributor.
        OneProfile = "one_profile",
        /// All that a payment method of the actor's own pays for, be it as their first or as their second.
        EveryProfile = "every_profile",
    }
}

/// One billing profile.
#[data(WellFormed)]
pub struct OneProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
}

/// Every billing profile that a payment method pays for.
#[data(WellFormed)]
pub struct EveryProfile {
    /// The payment method that pays now.
    pub payment_method: PaymentMethodId,
}

tagged! {
    /// The payment method that pays from now on: one of the actor's own that can be charged today (`G4`).
    #[derive(WellFormed)]
    pub enum Replacement {
        /// One that is there.
        ExistingMethod = "existing_method",
        /// A new card.
        NewMethod = "new_method",
    }
}

/// A payment method that is there.
#[data(WellFormed)]
pub struct ExistingMethod {
    /// Which one.
    pub payment_method: PaymentMethodId,
}

/// A new card, added by the same command.
#[data(WellFormed)]
pub struct NewMethod {
    /// The card.
    pub card: Card,
}

/// Another payment method pays for a billing profile, in the place of its first or of its second. A decline of the one before
/// accelerates dunning no more. One that was the second and is the first now is the second no more (`G8`).
#[data]
pub struct PaymentMethodReplaced {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// What paid before.
    pub replaced: PaymentMethodId,
    /// What pays from now on.
    pub payment_method: PaymentMethodId,
    /// Whom the host is asked to charge: every open invoice that nobody pays just now, or, where there is a smallest amount
    /// that can be asked, all of them together (`I13`). In the place of the second only those of which every request
    /// was reported, and nothing is suspect (`G8`).
    pub charges: Vec<InvoiceCharge>,
}

/// A payment method was deleted.
#[data]
pub struct PaymentMethodDeleted {
    /// Which one.
    pub payment_method: PaymentMethodId,
}

/// The payment method pays for billing profiles: name what replaces it.
#[data]
pub struct PaymentMethodInUse {
    /// Which one.
    pub payment_method: PaymentMethodId,
    /// For how many billing profiles it pays.
    pub billing_profiles: u32,
}

/// The payment method that is to pay, and the event that adds it, if it is new.
pub(super) struct Successor {
    pub(super) payment_method: PaymentMethodId,
    pub(super) token: Token,
    pub(super) added: Option<PaymentMethodAdded>,
}

impl Replacement {
    /// What it names; `field` is where it stands in the command.
    pub(super) fn successor(
        &self,
        case: &Case<'_>,
        owner: PersonId,
        field: &str,
    ) -> Result<Successor, Denial> {
        let country = case.organization()?.country;
        let (successor, usable) = match self {
            Self::ExistingMethod(existing) => {
                let method = case.method_of(owner, existing.payment_method)?;
                let (payment_method, token) = (method.id, method.token.clone());
                let usable = method.usable(case.today(), country);
                (Successor { payment_method, token, added: None }, usable)
            }
            Self::NewMethod(new) => {
                let added = new.card.added(case, owner, &format!("{field}.card"))?;
                let (payment_method, token) = (added.payment_method, new.card.token.clone());
                let usable = new.card.usable(case.today(), country);
                (Successor { payment_method, token, added: Some(added) }, usable)
            }
        };
        if usable {
            return Ok(successor);
        }
        case.refuse(PaymentMethodUnusable { payment_method: successor.payment_method })?;
        Ok(successor)
    }
}

impl Successor {
    /// The events that put it in the place of what pays for these billing profiles now, each with that.
    fn replaces(
        self,
        case: &Case<'_>,
        places: impl Iterator<Item = (Slot, PaymentMethodId)>,
    ) -> Result<Vec<Event>, Denial> {
        let mut events = Vec::new();
        for (slot, before) in places {
            let Some(profile) = case.state.profiles.at(slot) else { continue };
            if before != self.payment_method {
                events.push(self.replaces_one(case, (slot, profile), before)?);
            }
        }
        Ok(self.added.map(Event::from).into_iter().chain(events).collect())
    }

    fn replaces_one(
        &self,
        case: &Case<'_>,
        (slot, profile): (Slot, &Profile),
        replaced: PaymentMethodId,
    ) -> Result<Event, Denial> {
        let billing_profile = profile.id;
        let rank = Rank::of(profile, case.state.payment_methods.slot(replaced)).unwrap_or(Rank::First);
        if rank == Rank::Second && case.payment_method_of(profile)? == self.payment_method {
            return Ok(BackupPaymentMethodSet::none(billing_profile).into());
        }
        let card = (self.payment_method, &self.token);
        let charges = rank.charges(case.state, slot, case.context.at, card)?;
        let payment_method = self.payment_method;
        Ok(PaymentMethodReplaced { billing_profile, replaced, payment_method, charges }.into())
    }
}

impl Decide for ReplacePaymentMethod {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        match &self.scope {
            ReplacementScope::OneProfile(one) => {
                let (slot, profile) = case.profile(one.billing_profile, Right::EditBillingProfile)?;
                let before = case.payment_method_of(profile)?;
                self.replacement
                    .successor(case, person, "replacement")?
                    .replaces(case, core::iter::once((slot, before)))
            }
            ReplacementScope::EveryProfile(every) => {
                let method = case.method_of(person, every.payment_method)?.id;
                let places = case.state.profiles_paid_by(method).map(|slot| (slot, method));
                self.replacement.successor(case, person, "replacement")?.replaces(case, places)
            }
        }
    }
}

impl Decide for DeletePaymentMethod {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        let payment_method = case.method_of(person, self.payment_method)?.id;
        let profiles = || case.state.profiles_paid_by(payment_method);
        let mut events = Vec::new();
        if profiles().next().is_some() {
            let replacement = self.replacement.as_ref();
            let successor =
                replacement.map(|named| named.successor(case, person, "replacement")).transpose()?;
            match successor.filter(|other| other.payment_method != payment_method) {
                Some(successor) => {
                    events = successor.replaces(case, profiles().map(|slot| (slot, payment_method)))?;
                }
                None => {
                    let billing_profiles = u32::try_from(profiles().count()).unwrap_or(u32::MAX);
                    case.refuse(PaymentMethodInUse { payment_method, billing_profiles })?;
                }
            }
        }
        events.push(PaymentMethodDeleted { payment_method }.into());
        Ok(events)
    }
}

impl Effects for PaymentMethodReplaced {
    fn effects(&self, orders: &mut Orders<'_>) {
        self.charges.iter().for_each(|charge| orders.charge(&charge.invoice, &charge.order));
    }
}

impl Apply for PaymentMethodReplaced {
    type Checked = (Known<Profile>, Known<PaymentMethod>, Rank);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let profile = state.profiles.require(self.billing_profile)?;
        let method = state.require_payment_method(self.payment_method)?;
        let before = state.profiles.row(profile);
        let rank = Rank::of(before, state.payment_methods.slot(self.replaced));
        let rank = rank.ok_or(Corruption::WrongFigure("replaced"))?;
        let pays_first = before.payment_method == Some(method.slot());
        Corruption::WrongFigure("paymentMethod").unless(!pays_first)?;
        let token = &state.payment_methods.row(method).token;
        let charges = rank.charges(state, profile.slot(), record.at, (self.payment_method, token));
        Corruption::WrongFigure("charges").unless(charges.as_ref() == Ok(&self.charges))?;
        Ok((profile, method, rank))
    }

    fn change(&self, (profile, method, rank): Self::Checked, state: &mut State, record: &Recorded) {
        rank.attach(state, profile, method);
        at_once::forget_declines(state, profile, record.at);
        state.ask_payments(&self.charges, (record.sequence, record.at));
    }
}

impl Apply for PaymentMethodDeleted {
    type Checked = Known<PaymentMethod>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        if state.profiles_paid_by(self.payment_method).next().is_some() {
            return Err(Corruption::ImpossibleState);
        }
        state.require_payment_method(self.payment_method)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_payment_method(known, |method| method.deleted = true);
    }
}
