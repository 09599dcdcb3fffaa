//! An organization with a past, for any store.

use std::sync::Arc;

use selfserve::*;
use selfserve_benches::tenant::{self, Tenant};
use selfserve_benches::year::live;
use selfserve_host::{Append, Batch, Host, Limits, Line, Store};

/// How many events one append brings in.
const TOGETHER: usize = 500;

pub struct Town {
    pub organization: OrganizationId,
    pub records: Vec<Recorded>,
    pub catalog: Arc<Catalog>,
    pub directory: Arc<Directory>,
    pub now: Timestamp,
}

impl Town {
    /// A year of about so many events.
    pub fn of(events: usize) -> Self {
        let mut records = Vec::new();
        let Tenant { catalog, directory, now, .. } = live(events, |record| records.push(record.clone()));
        let created = records.first().and_then(|record| record.event.get::<OrganizationCreated>());
        let organization = created.expect("how it begins").organization;
        Self { organization, records, catalog: catalog.into(), directory: directory.into(), now }
    }

    pub fn people(&self) -> usize {
        self.directory.len()
    }

    /// Writes its past, as that of this organization.
    pub fn fill<S: Store>(&self, store: &S, organization: OrganizationId) {
        let (own, other) = (self.organization.to_string(), organization.to_string());
        let line = |record: &Recorded| {
            let Line { sequence, json } = Line::of(record);
            Line { sequence, json: json.replace(&own, &other) }
        };
        for records in self.records.chunks(TOGETHER) {
            let lines = records.iter().map(line).collect();
            let batch = Batch { lines, ..Batch::empty(organization, None) };
            let version = store.load(organization, Sequence::START, 1).expect("a journal").version;
            assert!(matches!(store.append(&version, &batch), Ok(Append::Done(_))));
        }
    }

    /// A host at the end of that year, whatever the store's clock says.
    pub fn host<S: Store>(&self, store: S) -> Host<S> {
        let limits = Limits { ahead: u32::MAX, ..Limits::default() };
        let now = self.now;
        let host = Host::open(store, Arc::clone(&self.catalog), Arc::clone(&self.directory));
        host.with_clock(move || now).with_limits(limits)
    }
}

pub fn card() -> Command {
    tenant::card()
}

pub fn profile(payment_method: PaymentMethodId) -> BillingChoice {
    tenant::new_profile(payment_method).into()
}
