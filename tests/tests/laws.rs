//! Laws that hold over random lives of an organization: nothing drifts, nothing is lost, replay equals state.

#[path = "laws/forecast.rs"]
mod forecast;
#[path = "laws/recount.rs"]
mod recount;

use forecast::*;
use proptest::prelude::*;
use recount::*;
use selfserve::*;
use selfserve_tests::ledger::Ledger;
use selfserve_tests::lives::{PEOPLE, Step, World, at, settings, steps, uuid};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A life as it was lived: the organization at its end, and its journal.
struct Life {
    world: World,
    organization: Organization,
    journal: Vec<Recorded>,
    /// Its end, to which time was brought.
    now: Timestamp,
}

/// Lives the steps, and checks on the way that a denied command changes nothing and that `decide` agrees.
fn live(settings: Settings, steps: &[(u32, Step)]) -> Life {
    let world = World::new();
    let (mut organization, mut journal, now) =
        world.live(settings, steps, |organization, context, command| {
            let due = organization.advance(world.facts(), context.at).expect("sound").recorded;
            let before = organization.snapshot();
            let decided = organization.decide(world.facts(), context, command);
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            assert_eq!(execution.outcome, decided, "decide and execute agree");
            assert!(execution.due.is_empty(), "time was up to date");
            if execution.denial().is_some() {
                assert_eq!(organization.snapshot(), before, "a denial changes nothing");
            }
            due.iter().chain(execution.recorded()).cloned().collect()
        });
    journal.extend(organization.advance(world.facts(), now).expect("sound").recorded);
    Life { world, organization, journal, now }
}

/// What all lines of a billing period came to, net and per tax.
#[derive(Default, Debug)]
struct PeriodSum {
    net: i64,
    tax: i64,
    least: i64,
}

/// What an effect asks of a card.
fn asked(order: &EffectOrder) -> Option<Money> {
    if let Effect::ChargeCard(charge) = &order.effect { Some(charge.order.amount) } else { None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(400), ..ProptestConfig::default() })]

    #[test]
    fn h1_replay_equals_state(settings in settings(), steps in steps(30)) {
        let life = live(settings, &steps);
        let text: String = life.journal.iter().map(|record| record.to_json() + "\n").collect();
        let replayed = Organization::from_journal(text.as_bytes()).expect("a journal of ours");
        prop_assert_eq!(replayed.snapshot(), life.organization.snapshot());
        prop_assert_eq!(replayed.next_deadline(), life.organization.next_deadline());
        let restored = Organization::from_snapshot(&life.organization.snapshot()).expect("a snapshot of ours");
        prop_assert_eq!(restored.snapshot(), life.organization.snapshot());
        prop_assert_eq!(restored.next_deadline(), life.organization.next_deadline());
    }

    #[test]
    fn b5_no_card_is_asked_what_its_quote_did_not_show(settings in settings(), steps in steps(30)) {
        let world = World::new();
        world.live(settings, &steps, |organization, context, command| {
            let due = organization.advance(world.facts(), context.at).expect("sound").recorded;
            let quoted = organization.quote(world.facts(), context, command);
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            let held = execution.recorded().any(|it| matches!(it.event, Event::PurchaseRequested(_)));
            let asked: Vec<Money> = execution.effects.iter().filter_map(asked).collect();
            match quoted {
                _ if held => assert!(asked.is_empty(), "what has to be approved asks for nothing"),
                Ok(quote) => assert_eq!(asked.iter().try_fold(Money::zero(quote.asked.currency()), |sum, it| sum.checked_add(*it)), Ok(quote.asked)),
                Err(Denial::CurrencyDiffers(_)) => {}
                Err(_) => assert!(asked.is_empty(), "{command:?} asks for {asked:?}"),
            }
            due.iter().chain(execution.recorded()).cloned().collect()
        });
    }

    #[test]
    fn t3_time_in_one_step_or_many_is_the_same(settings in settings(), steps in steps(15), cuts in prop::collection::vec(1_u32..600_000, 0..12)) {
        let life = live(settings, &steps);
        let end: u32 = steps.iter().map(|(wait, _)| wait).sum::<u32>() + 700_000;
        let start = end - 700_000;
        let mut at_once = life.organization.clone();
        let whole = at_once.advance(life.world.facts(), at(end)).expect("sound").recorded;
        let mut cuts = cuts;
        cuts.sort_unstable();
        let mut in_parts = life.organization;
        let mut parts = Vec::new();
        for cut in cuts.into_iter().chain([700_000]) {
            let deadline = in_parts.next_deadline();
            let viewer = Viewer { actor: Actor::user(PersonId(uuid(1))), at: at(start + cut) };
            let asked = in_parts.view(life.world.facts(), &viewer, &BillingProfilesQuery {});
            let overdue = deadline.filter(|due| *due <= viewer.at).map(|since| Denial::from(Overdue { since }));
            prop_assert_eq!(asked.err(), overdue, "V7");
            let brought = in_parts.advance(life.world.facts(), at(start + cut)).expect("sound").recorded;
            prop_assert_eq!(brought.is_empty(), deadline.is_none_or(|deadline| deadline > at(start + cut)), "T2");
            parts.extend(brought);
        }
        prop_assert_eq!(parts, whole);
        prop_assert_eq!(in_parts.snapshot(), at_once.snapshot());
    }

    #[test]
    fn i4_credits_never_exceed_charges_and_parts_add_up(settings in settings(), steps in steps(30)) {
        let life = live(settings, &steps);
        let mut periods: HashMap<(SubscriptionId, Day), PeriodSum> = HashMap::new();
        for line in life.journal.iter().flat_map(lines_of) {
            let sum = periods.entry((line.subscription, line.proof.billing_period.start)).or_default();
            sum.net += line.amount.minor_units();
            sum.tax += line.taxes.iter().map(|tax| tax.amount.minor_units()).sum::<i64>();
            sum.least = sum.least.min(sum.net).min(sum.tax);
            prop_assert!(sum.least >= 0, "{sum:?}");
            let exact = rounded(line.proof.after, line.proof.billing_period.days(), line.value_unit()).expect("fits");
            let gross = line.proof.prices == PriceTax::Inclusive;
            prop_assert_eq!(sum.net + if gross { sum.tax } else { 0 }, exact.minor_units(), "the parts add up");
        }
    }

    #[test]
    fn i10_every_line_proves_itself_and_no_figure_of_it_can_change(settings in settings(), steps in steps(30)) {
        let life = live(settings, &steps);
        for line in life.journal.iter().flat_map(lines_of) {
            prop_assert_eq!(verify(line), vec![]);
            for (changed, changed_line) in changes(line) {
                prop_assert!(!verify(&changed_line).is_empty(), "{changed} of {line:?}");
            }
        }
    }

    #[test]
    fn i1_nobody_is_credited_what_somebody_else_paid(settings in settings(), steps in steps(30)) {
        let mut life = live(settings, &steps);
        let end: u32 = steps.iter().map(|(wait, _)| wait).sum::<u32>() + 60 * 24 * 32;
        life.journal.extend(life.organization.advance(life.world.facts(), at(end)).expect("sound").recorded);
        let mut paid: BTreeMap<(BillingProfileId, SubscriptionId, Day), i64> = BTreeMap::new();
        for record in &life.journal {
            let Event::InvoiceIssued(invoice) = &record.event else { continue };
            for line in &invoice.lines {
                let period = line.proof.billing_period.start;
                *paid.entry((invoice.billing_profile, line.subscription, period)).or_default() += line_total(line);
            }
        }
        for (of, total) in paid {
            prop_assert!(total >= 0, "{of:?}: {total}");
        }
    }

    #[test]
    fn i3_every_invoice_adds_up_and_every_line_is_invoiced_once(settings in settings(), steps in steps(30)) {
        let mut life = live(settings, &steps);
        let end: u32 = steps.iter().map(|(wait, _)| wait).sum::<u32>() + 60 * 24 * 32;
        life.journal.extend(life.organization.advance(life.world.facts(), at(end)).expect("sound").recorded);
        let arisen: i64 = life.journal.iter().flat_map(lines_of).map(line_total).sum();
        let mut invoiced = 0;
        let mut serials: HashMap<i32, u32> = HashMap::new();
        for record in &life.journal {
            let Event::InvoiceIssued(invoice) = &record.event else { continue };
            let lines: i64 = invoice.lines.iter().map(line_total).sum();
            let taxes: i64 = invoice.taxes.iter().map(|tax| tax.amount.minor_units()).sum();
            let rounding = invoice.rounding.map_or(0, |rounding| rounding.minor_units());
            prop_assert_eq!(invoice.total.minor_units(), lines);
            prop_assert_eq!(invoice.total.minor_units(), invoice.subtotal.minor_units() + taxes + rounding);
            let asks_at_most = invoice.total.minor_units().max(0);
            prop_assert!(invoice.amount_due.minor_units() <= asks_at_most, "{}: {}", invoice.number, invoice.amount_due);
            let refunded = invoice.refund.as_ref().map_or(0, |refund| refund.amount.minor_units());
            let goes_out = invoice.credits_applied.minor_units() + invoice.amount_due.minor_units();
            let comes_back = invoice.credited.minor_units() + refunded;
            prop_assert_eq!(lines + invoice.allocated.minor_units(), goes_out - comes_back, "nothing is lost");
            let serial = serials.entry(invoice.date.ymd().0).or_default();
            *serial += 1;
            prop_assert_eq!(invoice.serial, *serial, "gapless");
            invoiced += lines;
        }
        prop_assert_eq!(invoiced, arisen, "what arose is invoiced by the first of the month, or came to nothing");
    }

    #[test]
    fn i3_the_tax_of_a_document_is_that_of_its_bases(settings in settings(), steps in steps(30)) {
        let mut life = live(settings, &steps);
        let end: u32 = steps.iter().map(|(wait, _)| wait).sum::<u32>() + 60 * 24 * 32;
        life.journal.extend(life.organization.advance(life.world.facts(), at(end)).expect("sound").recorded);
        for invoice in life.journal.iter().filter_map(|record| record.event.get::<InvoiceIssued>()) {
            let mut off = 0;
            for tax in &invoice.taxes {
                let of_rate = |of: &&TaxAmount| (&of.name, of.percent) == (&tax.name, tax.percent);
                let with_it = |line: &&Line| line.taxes.iter().any(|of| of_rate(&of));
                let base: i64 = invoice.lines.iter().filter(with_it).map(|line| line.amount.minor_units()).sum();
                prop_assert_eq!(tax.base.expect("said").minor_units(), base);
                // Half away from zero: twice the tax is within one unit of twice the exact one, and not nearer to zero.
                let exact = i128::from(base) * i128::from(tax.percent.millionths());
                let tax_units = i128::from(tax.amount.minor_units()) * 1_000_000;
                prop_assert!((tax_units - exact).abs() * 2 <= 1_000_000, "{}: {exact}", tax.amount);
                prop_assert!((tax_units - exact).abs() * 2 < 1_000_000 || tax_units.abs() > exact.abs());
                let of_lines = invoice.lines.iter().filter(with_it).count() as i64;
                let inclusive = invoice.lines.iter().any(|line| line.proof.prices == PriceTax::Inclusive);
                off += of_lines * if inclusive { 4 } else { 2 } + 1;
            }
            let rounding = invoice.rounding.map_or(0, |rounding| rounding.minor_units());
            prop_assert!(rounding.abs() * 2 <= off, "{rounding} on {} lines", invoice.lines.len());
        }
    }

    #[test]
    fn i8_what_is_disabled_is_not_charged_and_comes_back_when_paid(settings in settings(), steps in steps(30)) {
        let smallest = settings.smallest_charges.first().map_or(0, |smallest| smallest.minor_units());
        let mut ledger = Ledger::default();
        let mut life = live(settings, &steps);
        let end: u32 = steps.iter().map(|(wait, _)| wait).sum::<u32>() + 60 * 24 * 32;
        life.journal.extend(life.organization.advance(life.world.facts(), at(end)).expect("sound").recorded);
        let mut charged: HashMap<&InvoiceNumber, Vec<SubscriptionId>> = HashMap::new();
        let (mut exhausted, mut disabled) = (BTreeSet::new(), BTreeSet::new());
        for record in &life.journal {
            ledger.learn(&record.event);
            // What is too little to be asked for counts as paid (`I13`).
            exhausted.retain(|invoice: &&InvoiceNumber| ledger.left(invoice) > 0 && ledger.open_with(invoice) >= smallest);
            match &record.event {
                Event::InvoiceIssued(invoice) => {
                    let positive = invoice.lines.iter().filter(|line| line_total(line) > 0);
                    charged.insert(&invoice.number, positive.map(|line| line.subscription).collect());
                }
                Event::DunningStep(step) => {
                    prop_assert!(step.outstanding.minor_units() > 0, "nothing outstanding ends it");
                    if step.action == DunningAction::Disable {
                        exhausted.insert(&step.invoice);
                    }
                }
                Event::SubscriptionDisabled(event) => {
                    if let Some(invoice) = &event.unpaid_invoice {
                        prop_assert!(charged[invoice].contains(&event.subscription) && exhausted.contains(invoice));
                    }
                    disabled.insert(event.subscription);
                }
                Event::SubscriptionRestored(event) => {
                    prop_assert!(disabled.remove(&event.subscription));
                    let unpaid = exhausted.iter().any(|invoice| charged[*invoice].contains(&event.subscription));
                    prop_assert!(!unpaid, "another invoice keeps it disabled");
                }
                _ => {}
            }
            // What a move that waited takes back is no charge, though what was to leave comes back by it (`U7`).
            let taken_back = matches!(record.event, Event::PlanChangeReleased(_));
            let charges = lines_of(record).iter().filter(|line| !taken_back && line.amount.minor_units() > 0);
            prop_assert!(charges.into_iter().all(|line| !disabled.contains(&line.subscription)));
        }
    }

    #[test]
    fn v4_what_is_foretold_happens(settings in settings(), steps in steps(12), changes in changes_of_hands(), succeed in any::<bool>(), days in 1_i32..800, limit in 1_u32..40) {
        let steps: Vec<(u32, Step)> = steps.into_iter().chain(changes).collect();
        let life = live(settings, &steps);
        let to = life.now.day().plus_days(days);
        let payments = if succeed { ExpectedPayments::Succeed } else { ExpectedPayments::Missing };
        let mut future = life.organization.clone();
        let records = go_on(&mut future, &life, to, payments);
        for buyer in [1, 2, 3] {
            let viewer = Viewer { actor: Actor::user(PersonId(uuid(buyer))), at: life.now };
            let before = statuses(&life.organization, &life.world, &viewer);
            let own = life.organization.view(life.world.facts(), &viewer, &BillingProfilesQuery {}).expect("one's own");
            let own: BTreeSet<BillingProfileId> = own.rows.into_iter().map(|row| row.billing_profile).collect();
            let query = ForecastQuery { to, payments, subscription: None, purchaser: None, everyone: false, after: None, limit: Some(limit) };
            let rows = foretold(&life, &viewer, query);
            let mut expected = before.clone();
            let mut charges = Vec::new();
            for row in &rows {
                match &row.what {
                    Expected::ExpectedStatus(what) => { expected.insert(what.subscription, what.status); }
                    Expected::ExpectedCharge(what) => {
                        charges.push((row.on, what.billing_profile, what.total.minor_units(), what.amount_due.minor_units()));
                    }
                }
            }
            let mut happened: Vec<_> = records.iter().filter_map(|record| match &record.event {
                Event::InvoiceIssued(invoice) if own.contains(&invoice.billing_profile) => {
                    Some((invoice.date, invoice.billing_profile, invoice.total.minor_units(), invoice.amount_due.minor_units()))
                }
                _ => None,
            }).collect();
            charges.sort_unstable();
            happened.sort_unstable();
            prop_assert_eq!(charges, happened, "every charge, to the minor unit");
            let later = Viewer { at: future.last_event_at().expect("a life"), ..viewer };
            prop_assert_eq!(expected, statuses(&future, &life.world, &later), "every change of status");
        }
    }

    #[test]
    fn a7_access_is_covered_and_seats_are_never_exceeded(settings in settings(), steps in steps(30)) {
        let life = live(settings, &steps);
        let viewer = Viewer { actor: Actor::user(PersonId(uuid(3))), at: life.now };
        let page = AdminSubscriptionsQuery { limit: Some(200), ..AdminSubscriptionsQuery::default() };
        let page = life.organization.view(life.world.facts(), &viewer, &page).expect("the administrator may look");
        for person in PEOPLE.map(|number| PersonId(uuid(number))) {
            for product in ["P1", "P2"] {
                let known = life.organization.product(&life.world.catalog, &ProductId::from(product));
                let has = known.is_some_and(|known| life.organization.has_access(person, known));
                let covered = page.rows.iter().any(|row| {
                    row.subscription.product.as_str() == product
                        && row.subscription.status.gives_access()
                        && holders(&life, &viewer, row.subscription.subscription).contains(&person)
                });
                prop_assert_eq!(has, covered);
            }
        }
        prop_assert_eq!(totals(&life, &viewer), totals_of(&page.rows), "V2: totals by product");
        prop_assert_eq!(users(&life, &viewer), all_holders(&life, &viewer, &page.rows), "V6: pages leave nobody out");
        for row in &page.rows {
            let in_excess = row.subscription.excess_released_on.is_some();
            prop_assert_eq!(row.subscription.assigned > row.subscription.licenses, in_excess, "S6");
            let free = row.subscription.licenses.minus(row.subscription.assigned);
            prop_assert_eq!(row.subscription.free, free);
            let holders = holders(&life, &viewer, row.subscription.subscription);
            prop_assert_eq!(holders.len() as u32, row.subscription.assigned.0);
        }
    }
}

fn line_total(line: &Line) -> i64 {
    line.total().expect("fits").minor_units()
}

/// The lines that arise with an event.
fn lines_of(record: &Recorded) -> &[Line] {
    match &record.event {
        Event::SubscriptionPurchased(event) => &event.lines,
        Event::LicensesAdded(event) => &event.lines,
        Event::LicensesRemoved(event) => &event.lines,
        Event::PlanChanged(event) => &event.lines,
        Event::PlanChangeReserved(event) => &event.lines,
        Event::PlanChangeReleased(event) => &event.lines,
        Event::PlanChangeTakenBack(event) => &event.lines,
        Event::PeopleMovedToPlan(event) => &event.lines,
        Event::LicensesReserved(event) => &event.lines,
        Event::ReservationReleased(event) => &event.lines,
        Event::SubscriptionDeleted(event) => &event.lines,
        Event::SubscriptionCanceled(event) => &event.lines,
        Event::SubscriptionTakenOver(event) => &event.lines,
        Event::SubscriptionReactivated(event) => &event.lines,
        Event::SubscriptionRenewed(event) => &event.lines,
        Event::TermExtended(event) => &event.lines,
        Event::ReturnedToTerm(event) => &event.lines,
        Event::SubscriptionResumed(event) => &event.lines,
        Event::BillingPeriodStarted(event) => &event.lines,
        Event::TrialConverted(event) => &event.lines,
        Event::SubscriptionRestored(event) => &event.lines,
        _ => &[],
    }
}
