//! What an event names, and how that stands: whatever kind of event it is, now or later.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::Value;

use crate::collection::InvoiceIssued;
use crate::event::Event;
use crate::json::as_text;
use crate::state::{
    AutoClaimPolicy, InvoiceEntry, LicenseRequest, PaymentMethod, Profile, PurchaseRequest, Slot, State,
    Subscription,
};
use crate::value::{InvoiceNumber, ProductId};

/// The texts of an event's fields, its ids among them, wherever in it they are.
pub(super) struct Named(BTreeSet<String>);

impl Named {
    pub(super) fn by(event: &Event) -> Self {
        let mut names = BTreeSet::new();
        // Events are plain data: writing one to memory does not fail.
        collect(&serde_json::to_value(event).unwrap_or_default(), &mut names);
        Self(names)
    }

    /// Whether it names this id, number or text.
    pub(super) fn contains(&self, name: &impl ToString) -> bool {
        self.0.contains(&name.to_string())
    }

    /// Whether it names this product, by any of its ids, or something of it.
    pub(super) fn contains_product(&self, product: Slot, then: &State, end: &State) -> bool {
        let is_product = |id: &ProductId| end.products.find(id) == Some(product);
        // What was a product of its own then can be one with another now.
        let became = |slot: Slot| then.products.id(slot).is_some_and(is_product);
        self.0.iter().any(|name| is_product(&ProductId::new(name.as_str())))
            || self.subscriptions(then).any(|subscription| became(subscription.product))
            || self.requests(then).any(|request| became(request.product))
    }

    pub(super) fn subscriptions<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a Subscription> {
        self.0.iter().filter_map(|name| state.subscriptions.find(name.parse().ok()?))
    }

    pub(super) fn requests<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a LicenseRequest> {
        self.0.iter().filter_map(|name| Some(state.license_requests.find(name.parse().ok()?)?.1))
    }

    /// The billing profiles, those of its invoices among them: what comes of a payment beyond what was owed is theirs
    /// (`I7`). Each once, oldest first.
    pub(super) fn profiles<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a Profile> {
        let named = self.0.iter().filter_map(|name| state.profiles.slot(name.parse().ok()?));
        let charged = self.invoices(state).map(|invoice| invoice.profile);
        let all: BTreeSet<Slot> = named.chain(charged).collect();
        all.into_iter().filter_map(|slot| state.profiles.at(slot))
    }

    pub(super) fn purchase_requests<'a>(
        &'a self,
        state: &'a State,
    ) -> impl Iterator<Item = &'a PurchaseRequest> {
        self.0.iter().filter_map(|name| state.purchase_requests.find(name.parse().ok()?))
    }

    pub(super) fn payment_methods<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a PaymentMethod> {
        self.0.iter().filter_map(|name| state.payment_methods.find(name.parse().ok()?))
    }

    fn policies<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a AutoClaimPolicy> {
        self.0.iter().filter_map(|name| state.auto_claims.find(name.parse().ok()?))
    }

    pub(super) fn invoices<'a>(&'a self, state: &'a State) -> impl Iterator<Item = Cow<'a, InvoiceEntry>> {
        let slot = |name: &String| state.invoices.slot(&InvoiceNumber::new(name.as_str()));
        self.0.iter().filter_map(move |name| state.invoices.at(slot(name)?))
    }

    /// How everything that it names stands.
    pub(super) fn standing(&self, state: &State) -> Vec<Fact> {
        let mut facts = Vec::new();
        self.subscriptions(state).for_each(|named| facts.extend(of_subscription(state, named)));
        self.profiles(state).for_each(|named| facts.extend(of_profile(state, named)));
        self.invoices(state).for_each(|named| facts.extend(of_invoice(&named)));
        self.requests(state).for_each(|named| facts.extend(of_request(named)));
        self.policies(state).for_each(|named| facts.extend(of_policy(state, named)));
        facts
    }
}

/// The subscriptions that each invoice charges: what names an invoice is about them, too.
#[derive(Default)]
pub(super) struct Charged(BTreeMap<String, BTreeSet<String>>);

impl Charged {
    /// An event that may have issued an invoice.
    pub(super) fn learn(&mut self, event: &Event) {
        if let Some(invoice) = event.get::<InvoiceIssued>() {
            let subscriptions = invoice.lines.iter().map(|line| line.subscription.to_string());
            self.0.insert(invoice.number.to_string(), subscriptions.collect());
        }
    }

    /// Adds to what is named the subscriptions of the invoices among it.
    pub(super) fn add_to(&self, named: &mut Named) {
        let charged = named.0.iter().filter_map(|name| self.0.get(name)).flatten();
        let charged: Vec<String> = charged.cloned().collect();
        named.0.extend(charged);
    }
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            names.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// One field of something, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    /// Whose: an id, or an invoice's number.
    pub(super) entity: String,
    pub(super) field: String,
    pub(super) value: String,
}

impl Fact {
    pub(super) fn new(entity: &impl ToString, field: &str, value: String) -> Self {
        Self { entity: entity.to_string(), field: field.to_string(), value }
    }
}

pub(super) fn of_subscription(state: &State, named: &Subscription) -> impl Iterator<Item = Fact> {
    let profile = state.profile_of(named);
    let profile = profile.map(|profile| profile.id.to_string());
    let product = state.products.id(named.product).map(ToString::to_string);
    let offer = named.plan.as_ref().map(|plan| plan.offer.to_string());
    let scheduled_plan = named.scheduled_plan.as_deref().map(as_text);
    [
        ("status", as_text(&named.status)),
        ("product", product.unwrap_or_default()),
        ("offer", offer.unwrap_or_default()),
        ("scheduledPlan", scheduled_plan.unwrap_or_default()),
        ("licenses", as_text(&named.licenses)),
        ("assigned", as_text(&named.assigned())),
        ("scheduled", named.scheduled.as_ref().map(as_text).unwrap_or_default()),
        ("unitPrice", named.period.terms.unit_price.to_string()),
        ("recurringBilling", as_text(&named.recurring())),
        ("atEnd", as_text(&named.ahead.at_end())),
        ("purchaser", named.purchaser.to_string()),
        ("channel", as_text(&named.channel)),
        ("billingProfile", profile.unwrap_or_default()),
        ("orderReference", named.order_reference.as_ref().map(as_text).unwrap_or_default()),
    ]
    .map(|(field, value)| Fact::new(&named.id, field, value))
    .into_iter()
}

pub(super) fn of_profile(state: &State, named: &Profile) -> impl Iterator<Item = Fact> {
    let method = |slot: Option<Slot>| {
        let method = slot.and_then(|slot| state.payment_methods.at(slot));
        method.map(|method| method.id.to_string()).unwrap_or_default()
    };
    let limits = named.order_limits.iter().map(|(number, limit)| (number, limit.until, limit.most));
    let limits: Vec<_> = limits.collect();
    let limits = if limits.is_empty() { String::new() } else { as_text(&limits) };
    let recipients = if named.recipients.is_empty() { String::new() } else { as_text(&named.recipients) };
    [
        ("name", named.name.to_string()),
        ("billTo", named.bill_to.as_ref().map(as_text).unwrap_or_default()),
        ("purchaseOrder", named.purchase_order.as_ref().map(as_text).unwrap_or_default()),
        ("costCenter", named.cost_center.as_ref().map(as_text).unwrap_or_default()),
        ("orderLimits", limits),
        ("delivery", as_text(&named.delivery)),
        ("recipients", recipients),
        ("taxRates", as_text(&named.tax_rates)),
        ("prices", as_text(&named.prices)),
        ("paymentMethod", method(named.payment_method)),
        ("backupPaymentMethod", method(named.backup)),
        ("roles", as_text(&named.roles)),
        ("balance", named.balance.to_string()),
    ]
    .map(|(field, value)| Fact::new(&named.id, field, value))
    .into_iter()
}

pub(super) fn of_invoice(named: &InvoiceEntry) -> impl Iterator<Item = Fact> {
    [("status", as_text(&named.status)), ("outstanding", named.outstanding.to_string())]
        .map(|(field, value)| Fact::new(&named.number, field, value))
        .into_iter()
}

pub(super) fn of_request(named: &LicenseRequest) -> impl Iterator<Item = Fact> {
    named.people.iter().map(|(person, status)| Fact::new(&named.id, &person.to_string(), as_text(status)))
}

fn of_policy(state: &State, named: &AutoClaimPolicy) -> impl Iterator<Item = Fact> {
    let products: Vec<_> = named.products.iter().filter_map(|slot| state.products.id(*slot)).collect();
    [
        ("name", named.name.to_string()),
        ("status", as_text(&named.status)),
        ("app", named.app.to_string()),
        ("products", as_text(&products)),
    ]
    .map(|(field, value)| Fact::new(&named.id, field, value))
    .into_iter()
}
