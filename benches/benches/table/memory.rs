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
    for (offer, what) in [(YEARLY, "paid yearly"), (YEARLY_BILLED_MONTHLY, "billed monthly")] {
        let bytes = five_years(offer) as f64 / SUBSCRIPTIONS as f64;
        let what = format!("a subscription after five years, {what}");
        table.row(&what, Figure::Bytes(bytes), Bound::AtMost(Figure::Bytes(1_500.0)), "its invoices paid");
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
    let bound = |bytes| Bound::AtMost(Figure::Bytes(bytes));
    table.row("a license", Figure::Bytes(second), bound(32.0), "");
    table.row("a person known", Figure::Bytes(first - second), bound(32.0), "");
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

/// The bytes of subscriptions that renew for five years, each invoice paid, on a billing profile that they share.
fn five_years(offer: &str) -> usize {
    let mut tenant = Tenant::new(2);
    let (card, _) = tenant.add_card(1);
    let (_, first) = tenant.buy(1, (PRODUCTS[0], offer), 10, card);
    pay(&mut tenant, first.recorded());
    let profile = BillingChoice::from(ExistingProfile { billing_profile: created_profile(&first) });
    let (_, bytes) = bytes_held(|| {
        for _ in 0..SUBSCRIPTIONS {
            let command = purchase((PRODUCTS[0], offer), 10, profile.clone());
            let execution = tenant.execute(Actor::user(person(1)), &command);
            pay(&mut tenant, execution.recorded());
        }
        for _ in 0..5 * 12 {
            tenant.wait(30 * DAY);
            let due = tenant.advance();
            pay(&mut tenant, due.iter());
        }
    });
    bytes
}

fn pay<'a>(tenant: &mut Tenant, events: impl Iterator<Item = &'a Recorded>) {
    for record in events {
        let Event::InvoiceIssued(invoice) = &record.event else { continue };
        let report = ReportPayment {
            invoice: invoice.number.clone(),
            payment: PaymentId::new(format!("pi_{:024}", record.sequence.0)),
            result: PaymentSucceeded { amount: invoice.amount_due }.into(),
        };
        tenant.execute(Actor::SYSTEM, &report.into());
    }
}
