//! The JSON Schema of every type that crosses a border; the Python, TypeScript and Swift types are made from it.

use schemars::{JsonSchema, SchemaGenerator};

use crate::{
    AccessChange, Advanced, Answer, AuditFilter, AuditRow, CatalogData, ChargeExplanation, Command, Context,
    Denial, DenialCategory, EffectOrder, Eligibility, Execution, FoundPerson, InvalidPerson, InvoiceDocument,
    JournalDifference, JournalReport, Language, LineProblem, Moment, OrderRow, Person, PersonalData, Query,
    Quote, Recorded, RefusalExplanation, Seller, Viewer,
};

/// Adds the JSON Schema of everything that hosts hand in and get back, each type as a definition of its own.
pub fn add_to_schema(generator: &mut SchemaGenerator) {
    Person::add_to(generator);
    CatalogData::add_to(generator);
    Context::add_to(generator);
    Command::add_to(generator);
    Recorded::add_to(generator);
    Denial::add_to(generator);
    DenialCategory::add_to(generator);
    Execution::add_to(generator);
    Advanced::add_to(generator);
    Viewer::add_to(generator);
    Query::add_to(generator);
    Answer::add_to(generator);
    Quote::add_to(generator);
    EffectOrder::add_to(generator);
    Eligibility::add_to(generator);
    FoundPerson::add_to(generator);
    InvalidPerson::add_to(generator);
    Language::add_to(generator);
    LineProblem::add_to(generator);
    InvoiceDocument::add_to(generator);
    Seller::add_to(generator);
    AuditFilter::add_to(generator);
    AuditRow::add_to(generator);
    OrderRow::add_to(generator);
    JournalReport::add_to(generator);
    ChargeExplanation::add_to(generator);
    RefusalExplanation::add_to(generator);
    AccessChange::add_to(generator);
    PersonalData::add_to(generator);
    JournalDifference::add_to(generator);
    Moment::add_to(generator);
}

trait AddTo: JsonSchema {
    fn add_to(generator: &mut SchemaGenerator);
}

impl<T: JsonSchema> AddTo for T {
    fn add_to(generator: &mut SchemaGenerator) {
        generator.subschema_for::<T>();
    }
}
