//! What an organization holds, capacity included.

use selfserve::*;
use selfserve_benches::allocator::bytes_held;
use selfserve_benches::chance::{person, uuid};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant, YEARLY, YEARLY_BILLED_MONTHLY, created_profile, purchase};

const MILLION: usize = 1_000_000;
/// Subscriptions that live for five years.
const SUBSCRIPTIONS: usize = 1_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

pub fn rows(table: &mut Table) {
    table.section("Memory, capacity included");
    table.progress("1000000 people with a license, then with two");
    licenses(table);
    table.progress("1000000 commands");
    commands(table);
    table.progress(&format!("{SUBSCRIPTIONS} subscriptions for five years"));
    let kept = "61 invoices of some 90 B, which lists show and a chargeback may come for";
    for (offer, what, note) in
        [(YEARLY, "paid yearly", "6 invoices, paid"), (YEARLY_BILLED_MONTHLY, "billed monthly", kept)]
    {
        let bytes = five_years(offer) as f64 / SUBSCRIPTIONS as f64;
        let what = format!("a subscription after five years, {what}");
        table.row(&what, Figure::Bytes(bytes), Bound::AtMost(Figure::Bytes(1_500.0)), note);
    }
}

/// Every person is assigned a license of a first subscription, then of a second one.
fn licenses(table: &mut Table) {
    let mut tenant = Tenant::new(2);
    let (card, _) = tenant.add_card(1);
    let licenses = u32::try_from(MILLION).expect("a number of licenses");
    let bought = [0, 1].map(|product| tenant.buy(1, (PRODUCTS[product], YEARLY), licenses, card).0);
    let [first, second] = bought.map(|subscription| {
        let (_, bytes) = bytes_held(|| {
            for number in 0..MILLION {
                let people = vec![person(number)];
                tenant.apply(LicensesAssigned { subscription, people }.into(), None);
            }
        });
        bytes as f64 / MILLION as f64
    });
    // 32 bytes for a person and 32 for each license.
    let bound = |bytes| Bound::AtMost(Figure::Bytes(bytes));
    table.row("a person with one license", Figure::Bytes(first), bound(64.0), "");
    table.row("a person with two", Figure::Bytes(first + second), bound(96.0), "");
}

/// One license is assigned and taken back, again and again: only the commands are remembered.
fn commands(table: &mut Table) {
    let mut tenant = Tenant::new(2);
    let (card, _) = tenant.add_card(1);
    let (subscription, _) = tenant.buy(1, (PRODUCTS[0], YEARLY), 1, card);
    let (_, bytes) = bytes_held(|| {
        for number in 0..MILLION as u64 {
            let people = vec![person(1)];
            let event: Event = match number % 2 {
                0 => LicensesAssigned { subscription, people }.into(),
                _ => LicensesUnassigned { subscription, people }.into(),
            };
            let stamp = CommandStamp { id: CommandId(uuid(!number)), digest: Digest([0; 16]) };
            tenant.apply(event, Some(stamp));
        }
    });
    let bound = Bound::AtMost(Figure::Bytes(80.0));
    table.row("a command remembered", Figure::Bytes(bytes as f64 / MILLION as f64), bound, "");
}

/// The bytes of subscriptions that renew for five years, each invoice paid, on a billing profile that they share. What
/// an organization remembers of commands has a row of its own: the journal is replayed without.
fn five_years(offer: &str) -> usize {
    let journal = lived(offer);
    let (_, bytes) = bytes_held(|| {
        let mut organization = Organization::new();
        journal.iter().for_each(|record| organization.apply(record).expect("a sound journal"));
        organization
    });
    bytes
}

fn lived(offer: &str) -> Vec<Recorded> {
    let (mut tenant, founding) = Tenant::founded(2);
    let (card, added) = tenant.add_card(1);
    let mut journal: Vec<Recorded> = founding.recorded().chain(added.recorded()).cloned().collect();
    let (_, first) = tenant.buy(1, (PRODUCTS[0], offer), 10, card);
    pay(&mut tenant, first.recorded(), &mut journal);
    let profile = BillingChoice::from(ExistingProfile { billing_profile: created_profile(&first) });
    for _ in 1..SUBSCRIPTIONS {
        let command = purchase((PRODUCTS[0], offer), 10, profile.clone());
        let execution = tenant.execute(Actor::user(person(1)), &command);
        pay(&mut tenant, execution.recorded(), &mut journal);
    }
    for _ in 0..5 * 12 {
        tenant.wait(30 * DAY);
        let due = tenant.advance();
        pay(&mut tenant, due.iter(), &mut journal);
    }
    journal.iter_mut().for_each(|record| record.command = None);
    journal
}

/// Keeps events, and pays their invoices.
fn pay<'a>(tenant: &mut Tenant, events: impl Iterator<Item = &'a Recorded>, journal: &mut Vec<Recorded>) {
    let first = journal.len();
    journal.extend(events.cloned());
    let invoice = |record: &Recorded| match &record.event {
        Event::InvoiceIssued(invoice) => Some((record.sequence, invoice.number.clone(), invoice.amount_due)),
        _ => None,
    };
    let invoices: Vec<_> = journal[first..].iter().filter_map(invoice).collect();
    for (sequence, invoice, amount) in invoices {
        let payment = PaymentId::new(format!("pi_{:024}", sequence.0));
        let (report, result) = (None, PaymentSucceeded { amount }.into());
        let report = ReportPayment { invoice, payment, report, request: None, result };
        let paid = tenant.execute(Actor::SYSTEM, &report.into());
        journal.extend(paid.recorded().cloned());
    }
}
