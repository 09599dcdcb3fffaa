//! The audit: every change, who, when, by which command, before and after where it helps (`V5`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::Value;

use crate::actor::{Actor, User};
use crate::administration::SettingsChanged;
use crate::corruption::CorruptJournal;
use crate::event::{Event, EventType, Recorded};
use crate::json::WithDefaults as _;
use crate::json::as_text;
use crate::organization::Organization;
use crate::policy::{ApprovalRuleChanged, PolicyChanged, PurchaseLimitChanged};
use crate::record::named::{Charged, Fact, Named};
use crate::settings::Settings;
use crate::state::{Slot, State};
use crate::value::{CommandId, PersonId, ProductId, Sequence, SubscriptionId, Timestamp};

/// Which rows of an audit are wanted; whatever is left out does not filter (`V5`).
#[data(Default)]
pub struct AuditFilter {
    /// Only what concerns this subscription, its invoices included.
    pub subscription: Option<SubscriptionId>,
    /// Only what this person did, or what concerns them.
    pub person: Option<PersonId>,
    /// Only what concerns this product, by its id or one that it had before, or a subscription to it.
    pub product: Option<ProductId>,
}

/// One event as an audit shows it. The event itself is the journal's record at `sequence`.
#[data]
pub struct AuditRow {
    /// Its place in the journal.
    pub sequence: Sequence,
    /// When it happened.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The command it came from; absent for what time brought.
    pub command: Option<CommandId>,
    /// What happened: the `type` of the event.
    pub event: EventType,
    /// The rule that it follows, such as `S2`.
    pub rule: String,
    /// What was different afterwards in what was there before.
    pub changes: Vec<AuditChange>,
}

/// A field of something that an event changed.
#[data]
pub struct AuditChange {
    /// Whose: the id of a subscription, a billing profile, a request or a policy, the number of an invoice, `settings`, or
    /// for what a rule is set.
    pub entity: String,
    /// Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was set.
    pub field: String,
    /// What it was; absent: nothing.
    pub before: Option<String>,
    /// What it is now; absent: nothing.
    pub after: Option<String>,
}

/// Every change, oldest first: who, when, by which command, before and after (`V5`). The records are a journal from its
/// first event on.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let filter = AuditFilter { subscription: Some(POWER_BI), ..AuditFilter::default() };
/// let rows = audit(&journal()?, &filter)?;
/// let told: Vec<EventType> = rows.iter().map(|row| row.event).collect();
/// use EventType::*;
/// assert_eq!(told, [SubscriptionPurchased, InvoiceIssued, LicensesAssigned, PaymentReceived]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CorruptJournal`] at the first record that cannot be.
pub fn audit(records: &[Recorded], filter: &AuditFilter) -> Result<Vec<AuditRow>, CorruptJournal> {
    let end = match &filter.product {
        Some(_) => Organization::from_events(records)?,
        None => Organization::new(),
    };
    let product = filter.product.as_ref().and_then(|product| end.state.products.find(product));
    let mut organization = Organization::new();
    let mut charged = Charged::default();
    let mut rows = Vec::new();
    for record in records {
        let (mut named, changes) = step(&mut organization, record)?;
        charged.learn(&record.event);
        charged.add_to(&mut named);
        let states = (&organization.state, &end.state);
        if filter.passes(record, &named, product, states) {
            rows.push(AuditRow::of(record, changes));
        }
    }
    Ok(rows)
}

/// Applies an event, and tells what it names and what it changed.
pub(super) fn step(
    organization: &mut Organization,
    record: &Recorded,
) -> Result<(Named, Vec<AuditChange>), CorruptJournal> {
    let named = Named::by(&record.event);
    let before = named.standing(&organization.state);
    let settings = organization.state.settings.clone();
    organization.apply(record)?;
    let after = named.standing(&organization.state);
    let mut changes = changes(&before, &after);
    if let Some(changed) = record.event.get::<SettingsChanged>() {
        changes.extend(settings_changes(&settings, &changed.settings));
    }
    changes.extend(rule_change(&record.event));
    Ok((named, changes))
}

/// What was set, or taken back, of policies, limits and approval rules.
fn rule_change(event: &Event) -> Option<AuditChange> {
    let policy = event.get().map(|PolicyChanged { scope, before, after }| {
        rule_set("policy", scope, before.as_ref(), after.as_ref())
    });
    let limit = event.get().map(|PurchaseLimitChanged { scope, before, after }| {
        rule_set("purchaseLimit", scope, before.as_ref(), after.as_ref())
    });
    let approval = event.get().map(|ApprovalRuleChanged { scope, before, after }| {
        rule_set("approvalRule", scope, before.as_ref(), after.as_ref())
    });
    policy.or(limit).or(approval)
}

impl AuditFilter {
    fn passes(
        &self,
        record: &Recorded,
        named: &Named,
        product: Option<Slot>,
        (then, end): (&State, &State),
    ) -> bool {
        let acted = |person: PersonId| record.actor == Actor::User(User { id: person });
        self.subscription.is_none_or(|subscription| named.contains(&subscription))
            && self.person.is_none_or(|person| acted(person) || named.contains(&person))
            && self.product.as_ref().is_none_or(|id| {
                // Something can be set for a product that nobody has.
                named.contains(id)
                    || product.is_some_and(|product| named.contains_product(product, then, end))
            })
    }
}

impl AuditRow {
    fn of(record: &Recorded, changes: Vec<AuditChange>) -> Self {
        Self {
            sequence: record.sequence,
            at: record.at,
            actor: record.actor,
            command: record.command.map(|command| command.id),
            event: record.event.kind(),
            rule: record.event.rule().to_string(),
            changes,
        }
    }
}

/// What was there before and is different now.
fn changes(before: &[Fact], after: &[Fact]) -> Vec<AuditChange> {
    let now = |was: &Fact| after.iter().find(|now| now.entity == was.entity && now.field == was.field);
    let changed = before.iter().filter_map(|was| {
        let now = now(was).map(|now| now.value.clone()).unwrap_or_default();
        (now != was.value).then(|| AuditChange {
            entity: was.entity.clone(),
            field: was.field.clone(),
            before: something(was.value.clone()),
            after: something(now),
        })
    });
    changed.collect()
}

fn something(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

/// A rule that was set, or taken back, for a scope.
fn rule_set<S: Serialize, V: Serialize>(
    field: &str,
    scope: &S,
    before: Option<&V>,
    after: Option<&V>,
) -> AuditChange {
    let (before, after) = (before.map(as_text), after.map(as_text));
    AuditChange { entity: scope_name(scope), field: field.to_string(), before, after }
}

/// What a scope names, such as a product; its `type` where it names nothing.
fn scope_name<S: Serialize>(scope: &S) -> String {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(scope) else { return as_text(scope) };
    let kind = fields.remove("type");
    let named: Vec<String> = fields.values().map(as_text).collect();
    if named.is_empty() { kind.as_ref().map(as_text).unwrap_or_default() } else { named.join(" ") }
}

/// The settings that are different now.
fn settings_changes(before: &Settings, after: &Settings) -> Vec<AuditChange> {
    let (before, after) = (fields(before), fields(after));
    changes(&before, &after).into_iter().chain(added(&before, &after)).collect()
}

/// The settings that were not there before.
fn added(before: &[Fact], after: &[Fact]) -> impl Iterator<Item = AuditChange> {
    let new = after.iter().filter(|now| !before.iter().any(|was| was.field == now.field));
    new.map(|now| AuditChange {
        entity: now.entity.clone(),
        field: now.field.clone(),
        before: None,
        after: Some(now.value.clone()),
    })
}

fn fields(settings: &Settings) -> Vec<Fact> {
    let Value::Object(fields) = settings.all_fields() else { return Vec::new() };
    let told = fields.iter().filter(|(_, value)| !value.is_null());
    told.map(|(field, value)| Fact::new(&"settings", field, as_text(value))).collect()
}
