//! One JSON Schema of every type that crosses a border; the Python, TypeScript and Swift types are made from it.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use crate::interop::{InvalidPolicyList, PolicyList};
use crate::rival;
use crate::{
    AccessChange, Advanced, Answer, AuditFilter, AuditRow, CatalogData, ChargeExplanation, Command, Context,
    Denial, EffectOrder, Eligibility, Execution, FoundPerson, InvalidPerson, InvoiceDocument,
    JournalDifference, JournalReport, Language, LineProblem, Moment, OrderRow, Person, Query, Quote,
    Recorded, RefusalExplanation, Seller, Viewer,
};

/// The JSON Schema of everything that hosts hand in and get back: each type under `$defs`.
pub fn schema() -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    Person::add_to(&mut generator);
    CatalogData::add_to(&mut generator);
    Context::add_to(&mut generator);
    Command::add_to(&mut generator);
    Recorded::add_to(&mut generator);
    Denial::add_to(&mut generator);
    Execution::add_to(&mut generator);
    Advanced::add_to(&mut generator);
    Viewer::add_to(&mut generator);
    Query::add_to(&mut generator);
    Answer::add_to(&mut generator);
    Quote::add_to(&mut generator);
    EffectOrder::add_to(&mut generator);
    Eligibility::add_to(&mut generator);
    FoundPerson::add_to(&mut generator);
    InvalidPerson::add_to(&mut generator);
    Language::add_to(&mut generator);
    LineProblem::add_to(&mut generator);
    InvoiceDocument::add_to(&mut generator);
    Seller::add_to(&mut generator);
    AuditFilter::add_to(&mut generator);
    AuditRow::add_to(&mut generator);
    OrderRow::add_to(&mut generator);
    JournalReport::add_to(&mut generator);
    ChargeExplanation::add_to(&mut generator);
    RefusalExplanation::add_to(&mut generator);
    AccessChange::add_to(&mut generator);
    JournalDifference::add_to(&mut generator);
    Moment::add_to(&mut generator);
    rival::Profile::add_to(&mut generator);
    rival::PlanChange::add_to(&mut generator);
    rival::PlanChangeLines::add_to(&mut generator);
    PolicyList::add_to(&mut generator);
    InvalidPolicyList::add_to(&mut generator);
    generator.into_root_schema_for::<Recorded>()
}

trait AddTo: JsonSchema {
    fn add_to(generator: &mut schemars::SchemaGenerator);
}

impl<T: JsonSchema> AddTo for T {
    fn add_to(generator: &mut schemars::SchemaGenerator) {
        generator.subschema_for::<T>();
    }
}
