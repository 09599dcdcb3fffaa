//! Everything added up: each journal, each answer, each order.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use selfserve::{
    CommandId, InvoiceIssued, LicenseCount, LicensesAdded, LicensesAssigned, LicensesRemoved,
    LicensesUnassigned, OrganizationId, PersonId, Recorded, Sequence, SubscriptionId, SubscriptionPurchased,
    read_journal,
};
use selfserve_host::audit::{Charged, Taken, audit};
use selfserve_host::{Store, StoreError};

use crate::Done;
use crate::outside::succeeds;
use crate::records::{Answer, Order, Outcome, read};
use crate::town::{Town, organization};

const TOGETHER: usize = 2;

/// What is wrong, a sentence each; nothing, if all is well.
pub(crate) fn run<S: Store>(store: &S, town: Town, folder: &Path) -> Done<Vec<String>> {
    let (taken, found) = taken(read(folder, Order::KIND, Order::parse)?);
    let mut answers: BTreeMap<OrganizationId, Vec<Answer>> = BTreeMap::new();
    for answer in read(folder, Answer::KIND, Answer::parse)? {
        answers.entry(answer.organization).or_default().push(answer);
    }
    let (next, findings) = (AtomicU32::new(0), Mutex::new(found));
    let each = || -> Result<(), StoreError> {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= town.organizations {
                return Ok(());
            }
            let organization = organization(number);
            let none = Taken::default();
            let rows = store.load(organization, Sequence::START, u32::MAX)?.rows;
            let journal: String = rows.into_iter().map(|row| row.json + "\n").collect();
            let mut found = audit(&journal, taken.get(&organization).unwrap_or(&none));
            let records = read_journal(journal.as_bytes()).unwrap_or_default();
            found.extend(numbers(&records));
            found.extend(licenses(&records));
            found.extend(wrong_answers(&records, answers.get(&organization).map_or(&[], Vec::as_slice)));
            let told = found.into_iter().map(|finding| format!("{organization}: {finding}"));
            findings.lock().expect("no panic").extend(told);
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..TOGETHER).map(|_| scope.spawn(each)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().expect("no panic"))
    })?;
    Ok(findings.into_inner().expect("no panic"))
}

/// What each organization's world outside took; the same order twice is one, and says the same.
fn taken(orders: Vec<Order>) -> (BTreeMap<OrganizationId, Taken>, Vec<String>) {
    let (mut all, mut found) = (BTreeMap::<_, Taken>::new(), Vec::new());
    for Order { organization, key, charge } in orders {
        let taken = all.entry(organization).or_default();
        let Some((invoice, amount)) = charge else {
            taken.told.insert(key);
            continue;
        };
        let charged = Charged { invoice, amount, succeeded: succeeds(&key) };
        let first = taken.charges.entry(key.clone()).or_insert_with(|| charged.clone());
        if *first != charged {
            found.push(format!("{organization}: {key} came with another content"));
        }
    }
    (all, found)
}

/// What was accepted is in the journal where it was said to be; what was refused is not in it.
fn wrong_answers(records: &[Recorded], answers: &[Answer]) -> Vec<String> {
    let id_of = |record: &Recorded| record.command.map(|command| command.id);
    let carried_out: BTreeSet<CommandId> = records.iter().filter_map(id_of).collect();
    let wrong = answers.iter().filter_map(|Answer { id, outcome, .. }| match outcome {
        Outcome::Accepted(first, count) => {
            let from = usize::try_from(*first).ok()?.checked_sub(usize::from(*count > 0))?;
            let events = records.get(from..from + usize::try_from(*count).ok()?);
            let all = events.is_some_and(|events| events.iter().all(|record| id_of(record) == Some(*id)));
            (!all).then(|| format!("{id} was accepted, and is not in the journal"))
        }
        Outcome::Refused => {
            carried_out.contains(id).then(|| format!("{id} was refused, and is in the journal"))
        }
        Outcome::Open => None,
    });
    wrong.collect()
}

/// Invoices are numbered one by one (`I3`).
fn numbers(records: &[Recorded]) -> Vec<String> {
    let (mut last, mut found) = (None, Vec::new());
    for issued in records.iter().filter_map(|record| record.event.get::<InvoiceIssued>()) {
        let next = last.map_or(issued.serial, |last: u32| last.saturating_add(1));
        if issued.serial != next && issued.serial != 1 {
            found.push(format!("{} is issued where number {next} is next", issued.number));
        }
        last = Some(issued.serial);
    }
    found
}

/// Nobody is given a license that there is not (`A5`): counted from the events alone, of which a fleet has few kinds.
fn licenses(records: &[Recorded]) -> Vec<String> {
    let mut totals: BTreeMap<SubscriptionId, LicenseCount> = BTreeMap::new();
    let mut holders: BTreeMap<SubscriptionId, BTreeSet<PersonId>> = BTreeMap::new();
    let mut found = Vec::new();
    for record in records {
        let event = &record.event;
        if let Some(bought) = event.get::<SubscriptionPurchased>() {
            totals.insert(bought.subscription, bought.licenses);
        } else if let Some(added) = event.get::<LicensesAdded>() {
            totals.insert(added.subscription, added.licenses);
        } else if let Some(removed) = event.get::<LicensesRemoved>() {
            totals.insert(removed.subscription, removed.licenses);
        } else if let Some(back) = event.get::<LicensesUnassigned>() {
            let held = holders.entry(back.subscription).or_default();
            held.retain(|person| !back.people.contains(person));
        } else if let Some(given) = event.get::<LicensesAssigned>() {
            let held = holders.entry(given.subscription).or_default();
            held.extend(&given.people);
            let total = totals.get(&given.subscription).map_or(0, |total| total.0);
            if usize::try_from(total).is_ok_and(|total| total < held.len()) {
                found.push(format!("event {}: {} people hold {total} licenses", record.sequence, held.len()));
            }
        }
    }
    found
}
