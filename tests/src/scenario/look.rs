//! The steps that change nothing: looking into the journal, and the shapes of other tools.

use anyhow::{Result, bail};
use selfserve::*;
use selfserve_einvoice::{EInvoice, e_invoice, read_e_invoice};
use selfserve_interop::{CompanySubscription, PolicyList, SubscribedSku, subscribed_skus};
use selfserve_rival::{PlanChange, PlanChangeLines, Profile};
use serde::Serialize;
use serde_json::Value;

use super::outcome::{Refusal, written};
use super::stage::{Stage, decode, decoded, viewer};
use super::step::{Request, Step};

/// A list of policies in every form.
#[derive(Serialize)]
struct Forms {
    json: String,
    csv: String,
    table: String,
}

/// An e-invoice, and what it says.
#[derive(Serialize)]
struct Written {
    xml: String,
    read: EInvoice,
}

/// Subscriptions as Graph shows them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Graph {
    company_subscriptions: Vec<CompanySubscription>,
    subscribed_skus: Vec<SubscribedSku>,
}

impl Stage {
    /// What comes of a step that changes nothing, as canonical JSON.
    pub(super) fn look(&self, step: &Step) -> Result<String> {
        Ok(match step {
            Step::Audit { journal, filter } => written(self.audit(journal.as_deref(), filter)),
            Step::OrderHistory { subscription } => written(self.order_history(subscription)),
            Step::VerifyJournal { journal } => {
                json::write(&verify_journal(journal.as_deref().unwrap_or(&self.journal).as_bytes()))
            }
            Step::ExplainCharge { invoice, line } => written(self.explain_charge(invoice, line)),
            Step::ExplainAccess { person, product } => written(self.explain_access(person, product)),
            Step::ExplainRefusal(request) => written(self.explain_refusal(request)),
            Step::PersonalData { journal, person, actor } => {
                written(self.personal_data(journal.as_deref(), person, actor))
            }
            Step::Difference { journal } => written(self.difference(journal)),
            Step::AsOf { moment, actor, at, query } => written(self.as_of(moment, actor, at, query)),
            Step::InvoiceDocument { sequence } => written(self.document(*sequence)),
            Step::InvoiceLinesCsv { sequence } => {
                let document = self.document(*sequence).ok().flatten();
                json::write(&document.map(|document| document.lines_csv()).transpose()?)
            }
            Step::EInvoice { sequence, seller, format } => written(self.e_invoice(*sequence, seller, format)),
            Step::ExportUsersCsv { actor, at, query } => written(self.export_users(actor, at, query)),
            Step::ReadPolicyList { text } => written(self.read_policies(text)),
            Step::WritePolicyList { actor, at } => written(self.write_policies(actor, at)),
            Step::Graph { actor, at } => written(self.graph(actor, at)),
            Step::RivalChange { rival, change } => written(rival_change(rival, change)),
            other => bail!("{other:?} is no question"),
        })
    }

    fn records(&self) -> Result<Vec<Recorded>, Refusal> {
        Ok(read_journal(self.journal.as_bytes())?)
    }

    fn audit(&self, journal: Option<&str>, filter: &Value) -> Result<Vec<AuditRow>, Refusal> {
        let filter = decode("filter", filter)?;
        Ok(audit(&read_journal(journal.unwrap_or(&self.journal).as_bytes())?, &filter)?)
    }

    fn order_history(&self, subscription: &Value) -> Result<Vec<OrderRow>, Refusal> {
        Ok(order_history(&self.records()?, decode("subscription", subscription)?)?)
    }

    fn explain_charge(&self, invoice: &Value, line: &Value) -> Result<Option<ChargeExplanation>, Refusal> {
        Ok(explain_charge(&self.records()?, &decode("invoice", invoice)?, decode("line", line)?))
    }

    fn explain_access(&self, person: &Value, product: &Value) -> Result<Vec<AccessChange>, Refusal> {
        Ok(explain_access(&self.records()?, decode("person", person)?, &decode("product", product)?)?)
    }

    fn explain_refusal(&self, request: &Request) -> Result<Option<RefusalExplanation>, Refusal> {
        let (context, command) = decoded(request)?;
        Ok(explain_refusal(&self.records()?, self.facts(), &context, &command)?)
    }

    fn personal_data(
        &self,
        journal: Option<&str>,
        person: &Value,
        actor: &Value,
    ) -> Result<PersonalData, Refusal> {
        let (person, actor) = (decode("person", person)?, decode("actor", actor)?);
        let records = read_journal(journal.unwrap_or(&self.journal).as_bytes())?;
        Ok(personal_data(&records, self.facts().directory, actor, person)?)
    }

    fn difference(&self, journal: &str) -> Result<JournalDifference, Refusal> {
        Ok(difference(&self.records()?, &read_journal(journal.as_bytes())?))
    }

    fn as_of(&self, moment: &Value, actor: &Value, at: &Value, query: &Value) -> Result<Answer, Refusal> {
        let then = Organization::as_of(&self.records()?, decode("moment", moment)?)?;
        let query: Query = decode("query", query)?;
        Ok(then.view(self.facts(), &viewer(actor, at)?, &query)?)
    }

    fn document(&self, sequence: u64) -> Result<Option<InvoiceDocument>, Refusal> {
        let records = self.records()?;
        let record = records.iter().find(|record| record.sequence == Sequence(sequence));
        let document = record.and_then(InvoiceDocument::from_record);
        Ok(document.map(|document| document.settled_by(&records)))
    }

    fn e_invoice(&self, sequence: u64, seller: &Value, format: &Value) -> Result<Option<Written>, Refusal> {
        let Some(document) = self.document(sequence)? else { return Ok(None) };
        let xml = e_invoice(&document, &decode("seller", seller)?, decode("format", format)?)?;
        let read = read_e_invoice(&xml).map_err(|_| Refusal::InvalidInput { path: "$.xml".to_owned() })?;
        Ok(Some(Written { xml, read }))
    }

    fn export_users(&self, actor: &Value, at: &Value, query: &Value) -> Result<String, Refusal> {
        let Query::AdminUsersQuery(query) = decode("query", query)? else {
            return Err(Refusal::InvalidInput { path: "$.query".to_owned() });
        };
        Ok(self.organization.export_users_csv(self.facts(), &viewer(actor, at)?, &query)?)
    }

    fn read_policies(&self, text: &str) -> Result<Vec<Command>, Refusal> {
        let commands = PolicyList::read(text)?.commands(&self.catalog)?;
        Ok(commands.into_iter().map(Command::from).collect())
    }

    fn write_policies(&self, actor: &Value, at: &Value) -> Result<Forms, Refusal> {
        let seen = viewer(actor, at)?;
        let list = PolicyList::of(&self.organization.view(self.facts(), &seen, &PoliciesQuery::default())?);
        Ok(Forms { json: list.to_json(), csv: list.to_csv(), table: list.to_table() })
    }

    fn graph(&self, actor: &Value, at: &Value) -> Result<Graph, Refusal> {
        let (seen, query) = (viewer(actor, at)?, AdminSubscriptionsQuery::default());
        let rows = self.organization.view(self.facts(), &seen, &query)?.rows;
        let company_subscriptions = rows.iter().map(CompanySubscription::from).collect();
        let users = self.organization.view(self.facts(), &seen, &AdminUsersQuery::default())?.rows;
        let subscribed_skus = subscribed_skus(&rows, &users)
            .map_err(|_| Refusal::InvalidInput { path: "$.users".to_owned() })?;
        Ok(Graph { company_subscriptions, subscribed_skus })
    }
}

fn rival_change(rival: &Value, change: &Value) -> Result<PlanChangeLines, Refusal> {
    let rival: Profile = decode("rival", rival)?;
    let change: PlanChange = decode("change", change)?;
    rival.change(&change).map_err(|_| Refusal::InvalidInput { path: "$.change".to_owned() })
}
