//! Does this person have this product now: what every sign-in asks (`A7`).

use std::hint::black_box;
use std::time::Duration;

use foldhash::fast::FixedState;
use hashbrown::HashSet;
use selfserve::*;
use selfserve_benches::chance::{Chance, person};
use selfserve_benches::clock::{median, quickest, timed};
use selfserve_benches::instructions::{collected, count};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant, YEARLY};

/// How often an operation runs while its instructions are counted.
const COUNTED: usize = 1_000;
/// How many questions are asked, in slices that are timed by themselves, and how often all of them.
const QUESTIONS: usize = 1_000_000;
const SLICE: usize = 1_000;
const RUNS: usize = 3;

/// So many assignments: four people in five hold one license, the fifth one more, of another product.
pub struct Assigned {
    pub tenant: Tenant,
    products: Vec<ProductRef>,
    people: usize,
}

/// A person and a product, as both tables know them.
type Question = (PersonId, usize);

impl Assigned {
    pub fn new(assignments: usize) -> Self {
        let subscriptions = (assignments / 1_000).max(8).next_multiple_of(PRODUCTS.len());
        let people = assignments / 5 * 4;
        let mut tenant = Tenant::new(2);
        let (card, _) = tenant.add_card(1);
        let licenses = u32::try_from(assignments / subscriptions + 1).expect("a number of licenses");
        let bought: Vec<SubscriptionId> = (0..subscriptions)
            .map(|number| tenant.buy(1, (PRODUCTS[number % PRODUCTS.len()], YEARLY), licenses, card).0)
            .collect();
        let product =
            |id: &&str| tenant.organization.product(&tenant.catalog, &ProductId::from(*id)).expect("bought");
        let products = PRODUCTS.iter().map(product).collect();
        for license in 0..assignments {
            let (holder, shift) = if license < people { (license, 0) } else { (license - people, 3) };
            let subscription = bought[(license + shift) % subscriptions];
            let people = vec![person(holder)];
            tenant.apply(LicensesAssigned { subscription, people }.into(), None);
        }
        Self { tenant, products, people }
    }

    /// Random people; three of four are asked about a product that they hold.
    fn questions(&self, count: usize) -> Vec<Question> {
        let mut chance = Chance::new(7);
        let mut question = || {
            let holder = chance.below(self.people);
            let other = usize::from(chance.below(4) == 0);
            (person(holder), (holder + other) % PRODUCTS.len())
        };
        (0..count).map(|_| question()).collect()
    }

    fn ask(&self, questions: &[Question]) -> usize {
        let has = |(person, product): &&Question| {
            black_box(self.tenant.organization.has_access(*person, self.products[*product]))
        };
        questions.iter().filter(has).count()
    }

    /// The same as a bare set of person and product.
    fn bare(&self) -> HashSet<Question, FixedState> {
        let all: Vec<Question> = (0..self.people)
            .flat_map(|number| (0..PRODUCTS.len()).map(move |of| (person(number), of)))
            .collect();
        let access = |(person, product): &Question| {
            self.tenant.organization.has_access(*person, self.products[*product])
        };
        let mut set = HashSet::with_hasher(FixedState::default());
        set.extend(all.into_iter().filter(access));
        set
    }
}

fn ask_bare(set: &HashSet<Question, FixedState>, questions: &[Question]) -> usize {
    questions.iter().filter(|question| black_box(set.contains(*question))).count()
}

pub fn collect(assignments: usize) {
    let assigned = Assigned::new(assignments);
    let questions = assigned.questions(COUNTED);
    black_box(collected(|| assigned.ask(&questions)));
}

pub fn collect_bare(assignments: usize) {
    let assigned = Assigned::new(assignments);
    let (set, questions) = (assigned.bare(), assigned.questions(COUNTED));
    black_box(collected(|| ask_bare(&set, &questions)));
}

pub fn rows(table: &mut Table) {
    table.section("Does this person have this product now: has_access, in a stream of random people");
    for (assignments, at_most) in [(1_000, Some(25)), (10_000, None), (1_000_000, Some(120))] {
        table.progress(&format!("{assignments} assignments"));
        let bound = Bound::AtMost(Figure::Instructions(150.0));
        let counted = count(&format!("has_access:{assignments}"), COUNTED);
        table.instructions(&format!("{assignments} assignments"), counted, bound, "");
        times(table, assignments, at_most.map(Duration::from_nanos));
    }
    let counted = count("hashbrown:10000", COUNTED);
    table.instructions("a bare hashbrown set of the same keys", counted, Bound::None, "");
}

fn times(table: &mut Table, assignments: usize, at_most: Option<Duration>) {
    let assigned = Assigned::new(assignments);
    let (bare, questions) = (assigned.bare(), assigned.questions(QUESTIONS));
    assert_eq!(assigned.ask(&questions), ask_bare(&bare, &questions));
    let ours = sliced(&questions, |slice| assigned.ask(slice));
    let theirs = sliced(&questions, |slice| ask_bare(&bare, slice));
    let bound = at_most.map_or(Bound::None, |most| Bound::AtMost(Figure::time(most)));
    let what = format!("{assignments} assignments");
    let note = format!("hashbrown {}", Figure::each(SLICE, theirs));
    table.row(&what, Figure::each(SLICE, ours), bound, &note);
    let ratio = Figure::Number(ours.as_secs_f64() / theirs.as_secs_f64());
    let note = "ours reads an index, a license and a subscription's product";
    table.row(&format!("{what}: times hashbrown"), ratio, Bound::AtMost(Figure::Number(2.0)), note);
}

/// How long a slice of the questions takes: the median of the best run.
fn sliced(questions: &[Question], ask: impl Fn(&[Question]) -> usize) -> Duration {
    quickest(RUNS, || {
        let slices = questions.chunks_exact(SLICE).map(|slice| timed(|| ask(slice)).1);
        median(&slices.collect::<Vec<_>>())
    })
}
