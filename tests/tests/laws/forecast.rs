//! What a forecast is held to: lives that go on, payments that come, who pays in the end (`V4`).

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::lives::{Step, uuid};
use std::collections::{BTreeMap, BTreeSet};

use super::{Life, line_total};

/// Licenses bought, raised and taken back within a window, and handed over, or taken over, before they are invoiced: the
/// lines wait on the billing profile of who paid before (`C10`, `C12`).
pub fn changes_of_hands() -> impl Strategy<Value = Vec<(u32, Step)>> {
    let again = prop::option::of(
        (0_u32..3_000, 0_u8..3, 1_u32..60_000)
            .prop_map(|(wait, result, cents)| (wait, Step::Pay(0, result, i64::from(cents)))),
    );
    let hands = prop_oneof![
        3 => (0_usize..4).prop_map(|to| vec![(1, Step::Offer(0, 0, to)), (1, Step::Answer(0, true))]),
        1 => (2_u8..4).prop_map(|mode| vec![(1, Step::TakeOver(0, mode))]),
        1 => Just(vec![]),
    ];
    let resized = prop::collection::vec((0_u32..2_000, 1_u32..40), 0..3);
    (1_u128..3, 0_usize..4, 1_u32..30, any::<bool>(), resized, hands, again).prop_map(
        |(who, offer, count, pays, resized, hands, again)| {
            let bought = std::iter::once((1, Step::Buy(who, offer, count)));
            let paid = pays.then_some((1, Step::Pay(0, 0, 5_000_000)));
            let resized = resized.into_iter().map(|(wait, count)| (wait, Step::Resize(0, 0, count)));
            bought.chain(paid).chain(resized).chain(hands).chain(again).collect()
        },
    )
}

/// Time goes on, and nobody does anything but pay, or not even that.
pub fn go_on(
    organization: &mut Organization,
    life: &Life,
    to: Day,
    payments: ExpectedPayments,
) -> Vec<Recorded> {
    let (world, succeed) = (&life.world, payments == ExpectedPayments::Succeed);
    let mut payments = 0;
    let mut pay = |organization: &mut Organization, invoice: &InvoiceNumber, amount, at| {
        payments += 1;
        let result = PaymentSucceeded { amount }.into();
        let payment = PaymentId::new(format!("later-{payments}"));
        let report = ReportPayment { invoice: invoice.clone(), payment, report: None, request: None, result };
        let context = Context { id: CommandId(uuid(90_000 + payments)), actor: Actor::SYSTEM, at };
        let execution = organization.execute(world.facts(), &context, &report.into()).expect("sound");
        assert_eq!(execution.denial(), None);
        execution.recorded().cloned().collect::<Vec<_>>()
    };
    let mut records: Vec<Recorded> = Vec::new();
    for (invoice, outstanding) in waited_for(life).into_iter().filter(|_| succeed) {
        records.extend(pay(organization, &invoice, outstanding, life.now));
    }
    let mut seen = records.len();
    while let Some(at) = organization.next_deadline().filter(|at| at.day() <= to) {
        records.extend(organization.advance(world.facts(), at).expect("sound").recorded);
        while let Some(record) = records.get(seen) {
            seen += 1;
            let order = match &record.event {
                Event::InvoiceIssued(invoice) => {
                    invoice.charge.as_ref().map(|order| (invoice.number.clone(), order.amount))
                }
                Event::DunningStep(step) => {
                    step.charge.as_ref().map(|order| (step.invoice.clone(), order.amount))
                }
                _ => None,
            };
            if let Some((invoice, amount)) = order.filter(|_| succeed) {
                records.extend(pay(organization, &invoice, amount, at));
            }
        }
    }
    records
}

/// The open invoices that a purchase, or added licenses, wait for, by the journal and what is shown (`B1`, `S7`).
pub fn waited_for(life: &Life) -> Vec<(InvoiceNumber, Money)> {
    let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: life.now };
    let all = AdminSubscriptionsQuery { limit: Some(200), ..AdminSubscriptionsQuery::default() };
    let all = life.organization.view(life.world.facts(), &viewer, &all).expect("the administrator may look");
    let waiting = all.rows.into_iter().map(|row| row.subscription);
    let waiting = waiting.filter(|row| row.status == SubscriptionStatus::Pending || row.reserved.is_some());
    let waiting: BTreeSet<SubscriptionId> = waiting.map(|row| row.subscription).collect();
    let charges = |record: &Recorded| {
        let invoice = record.event.get::<InvoiceIssued>()?;
        let line = invoice.lines.iter().rfind(|line| line_total(line) > 0)?;
        let left = outstanding(&life.journal, &invoice.number);
        Some((line.subscription, (invoice.number.clone(), left.unwrap_or(invoice.amount_due))))
    };
    // Of each the last: what it waits for is invoiced at once, and nothing else of it is until that is paid.
    let last: BTreeMap<_, _> = life.journal.iter().filter_map(charges).collect();
    let open = last.into_iter().filter(|(subscription, _)| waiting.contains(subscription));
    open.map(|(_, open)| open).filter(|(_, left)| left.minor_units() > 0).collect()
}

/// What is left to pay on an invoice after its last report, if there was one.
pub fn outstanding(journal: &[Recorded], invoice: &InvoiceNumber) -> Option<Money> {
    let left = journal.iter().rev().find_map(|record| match &record.event {
        Event::PaymentReceived(event) => event.share_of(invoice),
        Event::PaymentChargedBack(event) => event.share_of(invoice),
        Event::PaymentRefunded(event) => event.share_of(invoice),
        _ => None,
    });
    left.map(|(_, outstanding)| outstanding)
}

/// Everything that is foretold, page by page.
pub fn foretold(life: &Life, viewer: &Viewer, mut query: ForecastQuery) -> Vec<ForecastRow> {
    let mut rows = Vec::new();
    loop {
        let page = life.organization.view(life.world.facts(), viewer, &query).expect("one's own");
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.after = Some(next),
            None => return rows,
        }
    }
}
