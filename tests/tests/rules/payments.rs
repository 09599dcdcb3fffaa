//! Reports of payments in any order (`I7`): captures, refunds, disputes, failures, repeats.

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::journals;
use selfserve_tests::lives::{Known, Step, World, at, uuid};

/// What a provider says: so many days after the report before, of which payment, with which id, what.
#[derive(Debug, Clone)]
struct Said {
    days: u32,
    /// Of the second invoice, where there are two.
    second: bool,
    payment: u8,
    report: Option<u8>,
    result: PaymentResult,
}

fn euro(cents: i64) -> Money {
    Money::from_minor_units(cents, "EUR".parse().expect("a currency"))
}

fn said() -> impl Strategy<Value = Said> {
    let amount = prop_oneof![1_i64..14_000, Just(13_100)].prop_map(euro);
    let result = (0_u8..8, amount).prop_map(|(kind, amount)| match kind {
        0..=2 => PaymentSucceeded { amount }.into(),
        3 => Refunded { amount }.into(),
        4 => ChargedBack { amount }.into(),
        5 => DisputeWon { amount }.into(),
        6 => PaymentDeclined { retry: Retry::Possible, reason: None }.into(),
        _ => PaymentDeclined { retry: Retry::Fraud, reason: None }.into(),
    });
    let report = prop_oneof![3 => (0_u8..40).prop_map(Some), 1 => Just(None)];
    (0_u32..2, any::<bool>(), 0_u8..3, report, result)
        .prop_map(|(days, second, payment, report, result)| Said { days, second, payment, report, result })
}

/// Ada's ten licenses for a year, of which the first month is to be paid, and what is said of that; and, where there is a
/// smallest amount that can be asked (`I13`), two licenses more of which the same is said.
struct Shop {
    world: World,
    organization: Organization,
    invoices: Vec<InvoiceNumber>,
    profile: BillingProfileId,
    days: u32,
}

impl Shop {
    fn open(credits: Credits) -> Self {
        Self::asking(credits, None)
    }

    fn asking(credits: Credits, smallest: Option<i64>) -> Self {
        let world = World::new();
        let smallest_charges: Vec<Money> = smallest.into_iter().map(euro).collect();
        let settings = Settings { credits, smallest_charges, ..Settings::default() };
        let (mut organization, journal) = world.organization(settings);
        let mut known = Known::default();
        journal.iter().for_each(|record| known.learn(record));
        let bought = [10, 2].into_iter().take(if smallest.is_some() { 2 } else { 1 });
        for (id, licenses) in (500..).zip(bought) {
            let (actor, command) = known.command(&Step::Buy(1, 1, licenses), 0);
            let context = Context { id: CommandId(uuid(id)), actor, at: at(0) };
            let execution = organization.execute(world.facts(), &context, &command).expect("sound");
            execution.recorded().for_each(|record| known.learn(record));
        }
        let (invoices, profile) = (known.invoices.clone(), known.profiles[0].0);
        Self { world, organization, invoices, profile, days: 0 }
    }

    fn hear(&mut self, number: usize, said: &Said) -> Execution {
        self.days += said.days;
        let report = ReportPayment {
            invoice: self.invoices[usize::from(said.second && self.invoices.len() > 1)].clone(),
            payment: PaymentId::new(format!("pay-{}", said.payment)),
            report: said.report.map(|report| ReportId::new(format!("evt-{report}"))),
            request: None,
            result: said.result.clone(),
        };
        let id = CommandId(uuid(1_000 + number as u128));
        let context = Context { id, actor: Actor::SYSTEM, at: at(self.days * 24 * 60) };
        self.organization.execute(self.world.facts(), &context, &report.into()).expect("sound")
    }

    fn view<V: View>(&self, query: &V) -> V::Answer {
        let viewer = Viewer { actor: Actor::user(PersonId(uuid(1))), at: at(self.days * 24 * 60) };
        self.organization.view(self.world.facts(), &viewer, query).expect("hers")
    }

    /// The invoices of which things are said.
    fn rows(&self) -> Vec<InvoiceRow> {
        let range = LastMonths { months: 3 }.into();
        let query = InvoicesQuery { billing_profile: self.profile, range, after: None, limit: None };
        let rows = self.view(&query).rows;
        rows.into_iter().filter(|row| self.invoices.contains(&row.number)).collect()
    }

    fn row(&self) -> InvoiceRow {
        self.rows().pop().expect("the invoice")
    }

    fn balance(&self) -> i64 {
        self.view(&BillingProfilesQuery {}).rows[0].balance.minor_units()
    }
}

/// What time brings, as far as it does not count events.
fn brought(organization: &mut Organization, world: &World, until: Timestamp) -> Vec<(Timestamp, Event)> {
    let advanced = organization.advance(world.facts(), until).expect("sound");
    advanced.recorded.into_iter().map(|record| (record.at, record.event)).collect()
}

/// How much an event brought in, less what it gave back.
fn moved(event: &Event) -> i64 {
    match event {
        Event::PaymentReceived(came) => {
            let back = came.refund.as_ref().map_or(0, |refund| refund.amount.minor_units());
            came.amount.minor_units() - back
        }
        Event::PaymentChargedBack(back) => -back.amount.minor_units(),
        Event::PaymentRefunded(back) => -back.amount.minor_units(),
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(400), ..ProptestConfig::default() })]

    /// What the provider holds for us is what was paid of the invoice and what is owed to the payer: nothing is kept
    /// beyond that, and nothing lost.
    #[test]
    fn i7_what_is_held_is_paid_or_owed(refunds in any::<bool>(), reports in prop::collection::vec(said(), 1..25)) {
        let mut shop = Shop::open(if refunds { Credits::Refund } else { Credits::Balance });
        let due = shop.row().amount_due.minor_units();
        let mut held = 0;
        for (number, said) in reports.iter().enumerate() {
            let execution = shop.hear(number, said);
            held += execution.recorded().map(|record| moved(&record.event)).sum::<i64>();
            let (row, balance) = (shop.row(), shop.balance());
            prop_assert_eq!(held, due - row.outstanding.minor_units() + balance);
            prop_assert!(balance >= 0 && held >= 0 && row.outstanding.minor_units() >= 0);
            let failed = execution.effects.iter().any(|order| {
                matches!(&order.effect, Effect::Notify(told) if told.notification == NotificationKind::PaymentFailed)
            });
            prop_assert!(!failed || row.outstanding.minor_units() > 0, "told of a failure, and nothing is to be paid");
        }
    }

    /// The same of two invoices that are asked for together (`I13`), whichever a report names; and with both paid nothing is
    /// disabled.
    #[test]
    fn i13_what_is_held_is_paid_or_owed(
        refunds in any::<bool>(), smallest in 1_i64..20_000, reports in prop::collection::vec(said(), 1..25),
    ) {
        let mut shop = Shop::asking(if refunds { Credits::Refund } else { Credits::Balance }, Some(smallest));
        let due: i64 = shop.rows().iter().map(|row| row.amount_due.minor_units()).sum();
        let mut held = 0;
        for (number, said) in reports.iter().enumerate() {
            let execution = shop.hear(number, said);
            held += execution.recorded().map(|record| moved(&record.event)).sum::<i64>();
            let (rows, balance) = (shop.rows(), shop.balance());
            let left: i64 = rows.iter().map(|row| row.outstanding.minor_units()).sum();
            prop_assert_eq!(held, due - left + balance);
            prop_assert!(balance >= 0 && rows.iter().all(|row| !row.outstanding.is_negative()));
            let too_small = left > 0 && left < smallest;
            for row in rows.iter().filter(|row| row.outstanding.is_positive()) {
                prop_assert_eq!(row.too_small, too_small);
                prop_assert!(!too_small || row.status == InvoiceStatus::Due);
            }
        }
        let left: i64 = shop.rows().iter().map(|row| row.outstanding.minor_units()).sum();
        if left > 0 {
            let result = PaymentSucceeded { amount: euro(left) }.into();
            drop(shop.hear(200, &Said { days: 0, second: false, payment: 9, report: None, result }));
        }
        let left: i64 = shop.rows().iter().map(|row| row.outstanding.minor_units()).sum();
        let rows = shop.view(&YourProductsQuery::default()).rows;
        prop_assert!(left >= smallest || rows.iter().all(|row| row.status == SubscriptionStatus::Active));
    }

    /// A pay-now that fails, however it fails, changes nothing: time goes on as if nobody had tried.
    #[test]
    fn i12_a_pay_now_that_fails_changes_nothing(
        reports in prop::collection::vec(said(), 0..8), days in 0_u32..40, retry in 0_usize..3,
    ) {
        let mut shop = Shop::open(Credits::Balance);
        for (number, said) in reports.iter().enumerate() {
            drop(shop.hear(number, said));
        }
        shop.days += days;
        let (world, now) = (&shop.world, at(shop.days * 24 * 60));
        drop(shop.organization.advance(world.facts(), now).expect("sound"));
        let mut tried = shop.organization.clone();
        let pay = PayInvoice { invoice: shop.invoices[0].clone(), payment_method: None, quote: None };
        let ada = Context { id: CommandId(uuid(200)), actor: Actor::user(PersonId(uuid(1))), at: now };
        let asked = tried.execute(world.facts(), &ada, &pay.into()).expect("sound");
        prop_assume!(asked.denial().is_none());
        let [EffectOrder { id, .. }] = &asked.effects[..] else { panic!("{:?}", asked.effects) };
        let retry = [Retry::Possible, Retry::Hopeless, Retry::Fraud][retry];
        let report = ReportPayment {
            invoice: shop.invoices[0].clone(),
            payment: "tried".into(),
            report: None,
            request: Some(id.clone()),
            result: PaymentDeclined { retry, reason: None }.into(),
        };
        let host = Context { id: CommandId(uuid(201)), actor: Actor::SYSTEM, at: now };
        let answered = tried.execute(world.facts(), &host, &report.into()).expect("sound");
        prop_assert_eq!(answered.denial(), None);
        let until = at((shop.days + 150) * 24 * 60);
        prop_assert_eq!(brought(&mut tried, world, until), brought(&mut shop.organization, world, until));
    }

    /// The same report once more changes nothing, and with another content it is refused.
    #[test]
    fn i7_the_same_report_counts_once(reports in prop::collection::vec(said(), 1..15), again in 0_usize..15) {
        let mut shop = Shop::open(Credits::Balance);
        let counted = |(number, said): (usize, &Said)| {
            let execution = shop.hear(number, said);
            execution.denial().is_none().then(|| said.clone())
        };
        let counted: Vec<Said> = reports.iter().enumerate().filter_map(counted).collect();
        prop_assume!(!counted.is_empty());
        let said = &counted[again % counted.len()];
        let repeated = shop.hear(100, said);
        prop_assert_eq!(repeated.events().map(<[_]>::len).ok(), Some(0));
        let other = Said { result: PaymentSucceeded { amount: euro(77_777) }.into(), ..said.clone() };
        let contradicts = shop.hear(101, &other);
        let by_id = said.report.is_some();
        let is_refused = matches!(contradicts.denial(), Some(Denial::ReportContradicts(_)));
        prop_assert!(is_refused || !by_id, "{:?}", contradicts.outcome);
    }

    /// Who has paid is not disabled, whatever was said on the way.
    #[test]
    fn i8_who_has_paid_keeps_access(reports in prop::collection::vec(said(), 1..12)) {
        let mut shop = Shop::open(Credits::Balance);
        for (number, said) in reports.iter().enumerate() {
            drop(shop.hear(number, said));
        }
        let outstanding = shop.row().outstanding;
        if outstanding.is_positive() {
            let result = PaymentSucceeded { amount: outstanding }.into();
            let paid = shop.hear(200, &Said { days: 0, second: false, payment: 9, report: None, result });
            prop_assert_eq!(paid.denial(), None);
        }
        prop_assert_eq!(shop.row().status, InvoiceStatus::Paid);
        let rows = shop.view(&YourProductsQuery::default()).rows;
        prop_assert_eq!(rows[0].status, SubscriptionStatus::Active);
    }
}

/// Whatever asks for a payment, in whatever story, can be answered by its name.
#[test]
fn i7_every_request_can_be_named() {
    let mut named = 0;
    for journal in journals::all() {
        let mut organization = Organization::new();
        for record in journal.iter().map(journals::record) {
            organization.apply(&record).expect("a journal of ours");
            for order in organization.effects(&record) {
                let Effect::ChargeCard(charge) = order.effect else { continue };
                let asked_by = match &record.event {
                    Event::PaymentRequested(request) => Some(request.asked_by),
                    _ => None,
                };
                let failed = PaymentFailed {
                    too_small: false,
                    invoice: charge.invoice,
                    payment: "answer".into(),
                    report: Some("answer".into()),
                    // After fraud no second card is asked (G8).
                    retry: Retry::Fraud,
                    reason: None,
                    outstanding: None,
                    request: Some(order.id.clone()),
                    asked_by,
                    backup: None,
                };
                let sequence = organization.version().next();
                let answer = Recorded {
                    sequence,
                    actor: Actor::SYSTEM,
                    command: None,
                    event: failed.into(),
                    ..record.clone()
                };
                let mut answered = organization.clone();
                answered.apply(&answer).unwrap_or_else(|corrupt| panic!("{corrupt}: {:?}", order.id));
                named += 1;
            }
        }
    }
    assert!(named > 300, "{named} requests");
}
