//! Billing profiles: who is billed, where, in which currency, by which card (`G1`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::billing::{exemption, recipients};
use crate::case::{Case, require};
use crate::charge::tax::{PriceTax, TaxRate};
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient};
use crate::denial::{ClosedBillingProfile, Denial, UnknownBillingProfile};
use crate::event::{Apply, Event, Recorded};
use crate::rights::{Right, Standing};
use crate::state::{CardNotices, Known, PaymentMethod, Profile, Slot, State, Vacant, VatCheck};
use crate::value::{BillingProfileId, Currency, Money, PaymentMethodId, PersonId, TextLine};
use crate::{actor::Actor, command::Decide, corruption::Corruption};

tagged! {
    /// The billing profile that pays for a purchase.
    #[derive(WellFormed)]
    pub enum BillingChoice {
        /// One that exists.
        ExistingProfile = "existing_profile",
        /// A new one, created by the purchase (`G1`).
        NewProfile = "new_profile",
    }
}

/// A billing profile that exists.
#[data(WellFormed)]
pub struct ExistingProfile {
    /// Its id.
    pub billing_profile: BillingProfileId,
}

/// A billing profile to be created by a purchase (`G1`).
#[data(WellFormed)]
pub struct NewProfile {
    /// Its name, such as "Marketing team": up to 100 characters.
    pub name: TextLine<100>,
    /// Whom its invoices are made out to.
    pub bill_to: BillTo,
    /// The payment method that pays: one of the actor's own.
    pub payment_method: PaymentMethodId,
    /// Its currency, for ever; absent: that of the organization's country.
    pub currency: Option<Currency>,
    /// A purchase order number, printed on every invoice: up to 50 characters.
    pub purchase_order: Option<TextLine<50>>,
    /// A cost center, printed on every invoice: up to 50 characters (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// Whether invoices are sent by e-mail.
    #[or_default]
    pub delivery: InvoiceDelivery,
    /// To whom else they are sent by e-mail, where they are: up to 10 addresses (`G10`).
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
}

/// Edits a billing profile, by its owner or a contributor (`G1`). Invoices already issued stay as they are.
#[data(WellFormed)]
pub struct EditBillingProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Its name, as it is to be: up to 100 characters.
    pub name: TextLine<100>,
    /// Whom its invoices are made out to from now on.
    pub bill_to: BillTo,
    /// The purchase order number from now on, up to 50 characters; absent: none.
    pub purchase_order: Option<TextLine<50>>,
    /// The cost center from now on, up to 50 characters; absent: none (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// Whether invoices are sent by e-mail from now on.
    #[or_default]
    pub delivery: InvoiceDelivery,
    /// To whom else they are sent by e-mail from now on, where they are: up to 10 addresses (`G10`).
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
}

/// A billing profile was created.
#[data]
pub struct BillingProfileCreated {
    /// Its id.
    pub billing_profile: BillingProfileId,
    /// Its owner.
    pub owner: PersonId,
    /// Its name; empty once erased.
    pub name: TextLine<100>,
    /// Whom its invoices are made out to; absent once erased.
    pub bill_to: Option<BillTo>,
    /// Its currency, for ever.
    pub currency: Currency,
    /// The payment method that pays.
    pub payment_method: PaymentMethodId,
    /// A purchase order number.
    pub purchase_order: Option<TextLine<50>>,
    /// A cost center (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// Whether invoices are sent by e-mail.
    pub delivery: InvoiceDelivery,
    /// To whom else they are sent by e-mail (`G10`); none once erased.
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
    /// Its taxes.
    pub tax_rates: Vec<TaxRate>,
    /// Whether prices contain them.
    pub prices: PriceTax,
}

/// A billing profile was edited.
#[data]
pub struct BillingProfileEdited {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Its name; empty once erased.
    pub name: TextLine<100>,
    /// Whom its invoices are made out to; absent once erased.
    pub bill_to: Option<BillTo>,
    /// A purchase order number.
    pub purchase_order: Option<TextLine<50>>,
    /// A cost center (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// Whether invoices are sent by e-mail.
    pub delivery: InvoiceDelivery,
    /// To whom else they are sent by e-mail (`G10`); none once erased.
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
}

impl<'a> Case<'a> {
    /// A billing profile on which the actor has this right (`O7`).
    pub(crate) fn profile(&self, id: BillingProfileId, right: Right) -> Result<(Slot, &'a Profile), Denial> {
        let unknown = || Denial::from(UnknownBillingProfile { billing_profile: id });
        let slot = self.state.profiles.slot(id).ok_or_else(unknown)?;
        let profile = self.state.profiles.at(slot).ok_or_else(unknown)?;
        let standing = self.standing()?;
        let role = match self.context.actor {
            Actor::User(user) => profile.role_of(user.id),
            Actor::System(_) => None,
        };
        require(right, Standing { profile: role, ..standing })?;
        if right.changes_the_profile() && profile.closed() {
            return Err(ClosedBillingProfile { billing_profile: id }.into());
        }
        Ok((slot, profile))
    }
}

impl NewProfile {
    /// The profile that the purchase creates, or why it cannot be (`G1`).
    pub(crate) fn create(&self, case: &Case<'_>, owner: PersonId) -> Result<BillingProfileCreated, Denial> {
        case.method_of(owner, self.payment_method)?;
        let country = case.organization()?.country;
        let currency = self.currency.or_else(|| case.facts.catalog.currency_of(country));
        exemption::require_ids(&case.state.settings.tax_rates, Some(&self.bill_to))?;
        let billing_profile = BillingProfileId::created_by(case.context.id);
        case.refuse_known_id(case.state.profiles.contains(billing_profile))?;
        Ok(BillingProfileCreated {
            billing_profile,
            owner,
            name: self.name.clone(),
            bill_to: Some(self.bill_to.clone()),
            currency: currency.ok_or(crate::denial::NoCurrency { country })?,
            payment_method: self.payment_method,
            purchase_order: self.purchase_order.clone(),
            cost_center: self.cost_center.clone(),
            delivery: self.delivery,
            recipients: recipients::chosen(&self.recipients)?,
            tax_rates: case.state.settings.tax_rates.clone(),
            prices: case.state.settings.prices,
        })
    }
}

impl Decide for EditBillingProfile {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (_, profile) = case.profile(self.billing_profile, Right::EditBillingProfile)?;
        let recipients = recipients::chosen(&self.recipients)?;
        let unchanged = profile.name == self.name
            && profile.bill_to.as_ref() == Some(&self.bill_to)
            && profile.purchase_order == self.purchase_order
            && profile.cost_center == self.cost_center
            && profile.delivery == self.delivery
            && profile.recipients == recipients;
        if unchanged {
            return Ok(Vec::new());
        }
        exemption::require_ids(&profile.tax_rates, Some(&self.bill_to))?;
        let edited = BillingProfileEdited {
            billing_profile: self.billing_profile,
            name: self.name.clone(),
            bill_to: Some(self.bill_to.clone()),
            purchase_order: self.purchase_order.clone(),
            cost_center: self.cost_center.clone(),
            delivery: self.delivery,
            recipients,
        };
        Ok(vec![edited.into()])
    }
}

impl Apply for BillingProfileCreated {
    type Checked = (Vacant<Profile>, Known<PaymentMethod>);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let vacant = state.profiles.vacant(self.billing_profile)?;
        recipients::require(&self.recipients)?;
        Corruption::WrongFigure("taxRates").unless(self.tax_rates == state.settings.tax_rates)?;
        Corruption::WrongFigure("prices").unless(self.prices == state.settings.prices)?;
        Ok((vacant, state.require_payment_method(self.payment_method)?))
    }

    fn change(&self, (vacant, payment_method): Self::Checked, state: &mut State, _: &Recorded) {
        let profile = Profile {
            id: self.billing_profile,
            owner: self.owner,
            name: self.name.clone(),
            bill_to: self.bill_to.as_ref().and_then(BillTo::kept),
            currency: self.currency,
            purchase_order: self.purchase_order.clone(),
            cost_center: self.cost_center.clone(),
            delivery: self.delivery,
            recipients: InvoiceRecipient::kept(&self.recipients),
            tax_rates: self.tax_rates.clone(),
            prices: self.prices,
            payment_method: Some(payment_method.slot()),
            backup: None,
            roles: Vec::new(),
            balance: Money::zero(self.currency),
            pending: Vec::new(),
            pending_gross: 0,
            awaited: 0,
            allocated: Money::zero(self.currency),
            credits: Vec::new(),
            references: Vec::new(),
            order_limits: BTreeMap::new(),
            past_due: 0,
            card_notices: CardNotices::default(),
            vat_check: VatCheck::default(),
        };
        state.insert_profile(vacant, profile);
    }
}

impl Apply for BillingProfileEdited {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        recipients::require(&self.recipients)?;
        state.require_payer(self.billing_profile)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_profile(known, |profile| {
            profile.name = self.name.clone();
            let before = profile.vat_id().cloned();
            profile.bill_to = self.bill_to.as_ref().and_then(BillTo::kept);
            if profile.vat_id() != before.as_ref() {
                profile.vat_check = VatCheck::default();
            }
            profile.purchase_order = self.purchase_order.clone();
            profile.cost_center = self.cost_center.clone();
            profile.delivery = self.delivery;
            profile.recipients = InvoiceRecipient::kept(&self.recipients);
        });
    }
}
