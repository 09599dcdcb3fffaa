//! The second payment method of a billing profile: attached, and detached (`G8`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::{InvoiceCharge, QuoteReference};
use crate::collection::at_once::{self, Rank};
use crate::collection::replacement::{Replacement, Successor};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::Orders;
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, PaymentMethod, Profile, Slot, State};
use crate::value::{BillingProfileId, PaymentMethodId, PersonId};

/// Attaches a second payment method to a billing profile, by its owner or a contributor, or detaches it (`G8`). It is asked
/// at once where the first cannot be charged, and once for each request to the first that fails; not for fraud, and not after
/// a chargeback. What has failed so already, and is still open, it is asked for as it is attached.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let second = NewMethod { card: Card { token: "tok_456".into(), ..card() } };
/// let attach = SetBackupPaymentMethod { billing_profile: PROFILE, backup: Some(second.into()), quote: None };
/// shop.execute(facts(), &context(ADA, "2026-11-03"), &attach.into())?.events()?;
/// drop(shop.advance(facts(), at("2026-12-02"))?); // it renews, and the first card fails
/// let result = PaymentDeclined { retry: Retry::Hopeless, reason: None }.into();
/// let (invoice, payment) = ("2026-000003".into(), "pay_1".into());
/// let report = ReportPayment { invoice, payment, report: None, request: None, result };
/// let execution = shop.execute(facts(), &system("2026-12-02"), &report.into())?;
/// let Effect::ChargeCard(charge) = &execution.effects[0].effect else { panic!("the second card is asked") };
/// assert_eq!(charge.order.token, "tok_456".into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetBackupPaymentMethod {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The second payment method from now on; absent: none.
    pub backup: Option<Replacement>,
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A billing profile has another second payment method, or none. A decline of the one before accelerates dunning no more.
#[data]
pub struct BackupPaymentMethodSet {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The second payment method from now on; absent: none.
    pub payment_method: Option<PaymentMethodId>,
    /// What it is asked for: every open invoice of which each request was reported, if there was any, and nothing is suspect;
    /// where there is a smallest amount that can be asked, all of them together (`I13`).
    pub charges: Vec<InvoiceCharge>,
}

/// The payment method is the first of the billing profile: another has to be its second.
#[data]
pub struct PaymentMethodPaysFirst {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The payment method.
    pub payment_method: PaymentMethodId,
}

impl BackupPaymentMethodSet {
    /// That a billing profile has no second payment method any more.
    pub(super) fn none(billing_profile: BillingProfileId) -> Self {
        Self { billing_profile, payment_method: None, charges: Vec::new() }
    }
}

impl Decide for SetBackupPaymentMethod {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        let (slot, profile) = case.profile(self.billing_profile, Right::EditBillingProfile)?;
        match &self.backup {
            Some(backup) => attached(case, (slot, profile), backup, person),
            None if profile.backup.is_some() => {
                Ok(vec![BackupPaymentMethodSet::none(self.billing_profile).into()])
            }
            None => Ok(Vec::new()),
        }
    }
}

fn attached(
    case: &Case<'_>,
    (slot, profile): (Slot, &Profile),
    backup: &Replacement,
    person: PersonId,
) -> Result<Vec<Event>, Denial> {
    let billing_profile = profile.id;
    let Successor { payment_method, token, added } = backup.successor(case, person, "backup")?;
    match Rank::of(profile, case.state.payment_methods.slot(payment_method)) {
        Some(Rank::First) => return Err(PaymentMethodPaysFirst { billing_profile, payment_method }.into()),
        Some(Rank::Second) => return Ok(Vec::new()),
        None => {}
    }
    let charges = Rank::Second.charges(case.state, slot, case.context.at, (payment_method, &token))?;
    let set = BackupPaymentMethodSet { billing_profile, payment_method: Some(payment_method), charges };
    Ok(added.map(Event::from).into_iter().chain([set.into()]).collect())
}

impl Effects for BackupPaymentMethodSet {
    fn effects(&self, orders: &mut Orders<'_>) {
        self.charges.iter().for_each(|charge| orders.charge(&charge.invoice, &charge.order));
    }
}

impl Apply for BackupPaymentMethodSet {
    type Checked = (Known<Profile>, Option<Known<PaymentMethod>>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_payer(self.billing_profile)?;
        let method = self.payment_method.map(|id| state.require_payment_method(id)).transpose()?;
        let profile = state.profiles.row(known);
        let attached = method.map(Known::slot);
        let is_another = attached != profile.backup && attached != profile.payment_method;
        Corruption::WrongFigure("paymentMethod").unless(is_another)?;
        let card = method.map(|method| state.payment_methods.row(method));
        let charges = card.map_or(Ok(Vec::new()), |card| {
            Rank::Second.charges(state, known.slot(), record.at, (card.id, &card.token))
        });
        Corruption::WrongFigure("charges").unless(charges.as_ref() == Ok(&self.charges))?;
        Ok((known, method))
    }

    fn change(&self, (known, method): Self::Checked, state: &mut State, record: &Recorded) {
        state.attach_backup(known, method);
        if method.is_some() {
            at_once::forget_declines(state, known, record.at);
        }
        state.ask_payments(&self.charges, (record.sequence, record.at));
    }
}
