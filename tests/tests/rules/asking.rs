//! What is asked of cards, and from which amount on (`I7`, `I13`): over random lives.

use std::collections::BTreeSet;

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::ledger::Ledger;
use selfserve_tests::lives::{World, at, settings, steps};

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(600), ..ProptestConfig::default() })]

    /// A request asks for what is outstanding on the invoices that it names, and never for less than can be asked. What is
    /// open together and less is never dunned.
    #[test]
    fn i13_a_request_asks_for_what_it_names(settings in settings(), steps in steps(40)) {
        let smallest = settings.smallest_charges.first().map(|smallest| smallest.minor_units());
        let world = World::new();
        let (mut organization, mut journal, now) = world.live(settings, &steps, |organization, context, command| {
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            execution.recorded().cloned().collect()
        });
        journal.extend(organization.advance(world.facts(), now.max(at(60 * 24 * 400))).expect("sound").recorded);
        let (mut ledger, mut again) = (Ledger::default(), Organization::new());
        for record in &journal {
            ledger.learn(&record.event);
            let dunned = match &record.event {
                Event::InvoicePastDue(event) => Some(&event.invoice),
                Event::DunningStep(event) => Some(&event.invoice),
                _ => None,
            };
            prop_assert!(dunned.is_none_or(|invoice| Some(ledger.open_with(invoice)) >= smallest), "{record:?}");
            again.apply(record).expect("a journal of ours");
            for order in again.effects(record) {
                let Effect::ChargeCard(ChargeCard { invoice, order }) = order.effect else { continue };
                let others = &order.with_invoices;
                let named: BTreeSet<_> = others.iter().chain([&invoice]).collect();
                prop_assert_eq!(named.len(), others.len() + 1, "each once");
                prop_assert!(others.is_empty() || smallest.is_some(), "one by one, where every amount can be asked");
                let asked: i64 = named.iter().map(|number| ledger.left(number)).sum();
                prop_assert_eq!(asked, order.amount.minor_units());
                prop_assert!(Some(asked) >= smallest, "{} is too little", asked);
            }
        }
    }
}
