//! Random lives of what ends, is extended, pauses and comes back (`E1`–`E3`): nothing is lost, time can be cut anywhere, and
//! each of the ends is reached.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use selfserve::*;
use selfserve_tests::lives::{Step, World, at, settings};

/// What such lives have to reach.
const ENDS: [&str; 7] = [
    "at_end_set",
    "term_extended",
    "returned_to_term",
    "subscription_paused",
    "subscription_resumed",
    "resumption_postponed",
    "subscription_expired",
];

/// Somebody buys, chooses what comes at the end, and does something about it once it has come.
fn ends_of_terms() -> impl Strategy<Value = Vec<(u32, Step)>> {
    let wait = || prop_oneof![2 => 0_u32..3_000, 3 => 0_u32..60_000, 1 => Just(1440 * 33)];
    let at_end = prop_oneof![
        4 => Just(AtEnd::Extend),
        4 => Just(AtEnd::Pause),
        1 => Just(AtEnd::RenewOnce),
        1 => Just(AtEnd::End),
        1 => Just(AtEnd::Expire),
    ];
    let step = prop_oneof![
        4 => (at_end, 40_u16..120).prop_map(|(at_end, days)| Step::AtEnd(0, 0, at_end, days)),
        3 => any::<bool>().prop_map(|paused| Step::BeginTerm(0, 0, paused)),
        1 => Just(Step::Cancel(0, 0, CancelMode::Now)),
        3 => (3_u8..6).prop_map(|month| Step::Replace(1, 0, month)),
        1 => (0_u8..4).prop_map(|mode| Step::TakeOver(0, mode)),
        2 => (0_usize..3, 0_u8..3).prop_map(|(which, result)| Step::Pay(which, result, 5_000_000)),
        1 => (1_u32..30).prop_map(|count| Step::Resize(0, 0, count)),
    ];
    let bought = (prop_oneof![3 => Just(0_usize), 1 => 1_usize..4], 1_u32..30)
        .prop_map(|(offer, count)| (0, Step::Buy(1, offer, count)));
    (bought, prop::collection::vec((wait(), step), 2..14))
        .prop_map(|(bought, rest)| std::iter::once(bought).chain(rest).collect())
}

#[test]
fn e1_every_end_is_reached_and_time_can_be_cut_anywhere() {
    let reached: RefCell<BTreeSet<&'static str>> = RefCell::default();
    let world = World::new();
    let config = ProptestConfig { cases: selfserve_tests::cases(1_000), ..ProptestConfig::default() };
    let lives = (settings(), ends_of_terms(), prop::collection::vec(1_u32..600_000, 0..6));
    let lived = TestRunner::new(config).run(&lives, |(settings, steps, mut cuts)| {
        let (mut at_once, mut journal, _) = world.live(settings, &steps, |organization, context, command| {
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            execution.recorded().cloned().collect()
        });
        let mut in_parts = at_once.clone();
        let start: u32 = steps.iter().map(|(wait, _)| wait).sum();
        let whole = at_once.advance(world.facts(), at(start + 700_000)).expect("sound").recorded;
        cuts.sort_unstable();
        let mut parts = Vec::new();
        for cut in cuts.into_iter().chain([700_000]) {
            parts.extend(in_parts.advance(world.facts(), at(start + cut)).expect("sound").recorded);
        }
        prop_assert_eq!(&parts, &whole);
        journal.extend(whole);
        let replayed = Organization::from_events(&journal).expect("a journal of ours");
        prop_assert_eq!(replayed.snapshot(), at_once.snapshot());
        reached.borrow_mut().extend(journal.iter().map(|record| record.event.type_name()));
        Ok(())
    });
    lived.expect("it holds");
    let missed: Vec<_> = ENDS.into_iter().filter(|end| !reached.borrow().contains(end)).collect();
    assert_eq!(missed, Vec::<&str>::new());
}
