//! Who pays, and with what: billing profiles and payment methods (`V3`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::CardExpiry;
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient};
use crate::collection::order_limits;
use crate::denial::Denial;
use crate::rights::ProfileRole;
use crate::state::{OrderLimit, PaymentMethod, Profile, Slot};
use crate::status::VatIdStatus;
use crate::value::{
    BillingProfileId, Currency, Day, LastFour, Money, PaymentMethodId, PersonId, TextLine, Timestamp,
};
use crate::view::View;

/// Asks for the billing profiles on which the actor has a role, oldest first.
#[data(Default)]
pub struct BillingProfilesQuery {}

/// The billing profiles on which the actor has a role.
#[data]
pub struct BillingProfilesPage {
    /// The billing profiles.
    pub rows: Vec<BillingProfileRow>,
}

/// A billing profile.
#[data]
pub struct BillingProfileRow {
    /// Its id.
    pub billing_profile: BillingProfileId,
    /// Its name.
    pub name: TextLine<100>,
    /// Its owner.
    pub owner: PersonId,
    /// The actor's role on it.
    pub role: ProfileRole,
    /// Whom its invoices are made out to; absent once erased.
    pub bill_to: Option<BillTo>,
    /// What a register says of their VAT id (`I14`).
    #[or_default]
    pub vat_id_status: VatIdStatus,
    /// When it was asked; absent: nobody asked it yet.
    pub vat_id_checked_at: Option<Timestamp>,
    /// Its currency.
    pub currency: Currency,
    /// The purchase order number.
    pub purchase_order: Option<TextLine<50>>,
    /// The cost center (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// What is known of order numbers that have a limit, by number (`I16`).
    #[or_default]
    pub order_limits: Vec<OrderLimitRow>,
    /// Whether invoices are sent by e-mail.
    pub delivery: InvoiceDelivery,
    /// To whom else they are sent by e-mail, where they are (`G10`).
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
    /// Its credit balance, used by the next invoice.
    pub balance: Money,
    /// The payment method that pays; absent once it is closed (`G7`).
    pub payment_method: Option<PaymentMethodRow>,
    /// The second one, which is asked where the first cannot be charged, or fails (`G8`).
    pub backup_payment_method: Option<PaymentMethodRow>,
}

/// Until when, and for how much, an order number can be used (`I16`).
#[data]
pub struct OrderLimitRow {
    /// The order number.
    pub purchase_order: TextLine<50>,
    /// The last day on which it can be used.
    pub until: Option<Day>,
    /// The most that can be charged under it, before tax.
    pub most: Option<Money>,
    /// What was charged under it since there is a limit, before tax, what waits for its invoice included.
    pub used: Money,
}

/// Asks for the actor's payment methods, oldest first.
#[data(Default)]
pub struct PaymentMethodsQuery {}

/// The actor's payment methods.
#[data]
pub struct PaymentMethodsPage {
    /// The payment methods.
    pub rows: Vec<PaymentMethodRow>,
}

/// A payment method, as people recognize it.
#[data]
pub struct PaymentMethodRow {
    /// Its id.
    pub payment_method: PaymentMethodId,
    /// The brand.
    pub brand: TextLine<40>,
    /// The last four digits of its number.
    pub last_four: LastFour,
    /// The month at whose end it expires.
    pub expires: CardExpiry,
    /// Whether it can be charged today (`G4`).
    pub usable: bool,
    /// The day of the first charge that it cannot pay, because it will have expired (`G6`).
    pub cannot_pay: Option<Day>,
}

impl View for BillingProfilesQuery {
    type Answer = BillingProfilesPage;

    fn answer(&self, case: &Case<'_>) -> Result<BillingProfilesPage, Denial> {
        let (person, _) = case.member()?;
        let mut rows = Vec::new();
        for profile in case.state.profiles_of(person) {
            let Some(role) = profile.role_of(person) else { continue };
            let row = |slot: Option<Slot>| {
                let method = slot.and_then(|slot| case.state.payment_methods.at(slot));
                method.map(|method| method_row(case, method)).transpose()
            };
            rows.push(BillingProfileRow {
                billing_profile: profile.id,
                name: profile.name.clone(),
                owner: profile.owner,
                role,
                bill_to: profile.bill_to.clone(),
                vat_id_status: profile.vat_check.status,
                vat_id_checked_at: profile.vat_check.at,
                currency: profile.currency,
                purchase_order: profile.purchase_order.clone(),
                cost_center: profile.cost_center.clone(),
                order_limits: order_limits(profile)?,
                delivery: profile.delivery,
                recipients: profile.recipients.clone(),
                balance: profile.balance,
                payment_method: row(profile.payment_method)?,
                backup_payment_method: row(profile.backup)?,
            });
        }
        Ok(BillingProfilesPage { rows })
    }
}

fn order_limits(profile: &Profile) -> Result<Vec<OrderLimitRow>, Denial> {
    let row = |(number, limit): (&TextLine<50>, &OrderLimit)| {
        let used = order_limits::used(profile, number, limit)?;
        Ok(OrderLimitRow { purchase_order: number.clone(), until: limit.until, most: limit.most, used })
    };
    profile.order_limits.iter().map(row).collect()
}

impl View for PaymentMethodsQuery {
    type Answer = PaymentMethodsPage;

    fn answer(&self, case: &Case<'_>) -> Result<PaymentMethodsPage, Denial> {
        let (person, _) = case.member()?;
        let rows =
            case.state.methods_of(person).map(|method| method_row(case, method)).collect::<Result<_, _>>()?;
        Ok(PaymentMethodsPage { rows })
    }
}

fn method_row(case: &Case<'_>, method: &PaymentMethod) -> Result<PaymentMethodRow, Denial> {
    let slot = case.state.payment_methods.slot(method.id);
    let paid = case.state.profiles_paid_by(method.id);
    let unpayable = paid.filter_map(|profile| case.state.unpayable_charge(profile, slot?));
    Ok(PaymentMethodRow {
        payment_method: method.id,
        brand: method.brand.clone(),
        last_four: method.last_four.clone(),
        expires: method.expires,
        usable: method.usable(case.today(), case.organization()?.country),
        cannot_pay: unpayable.min(),
    })
}
