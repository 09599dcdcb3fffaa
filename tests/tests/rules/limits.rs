//! What limits know, against the journal, over random lives; and the quick answer against the explained one (`P5`, `P6`).

use std::collections::HashMap;

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::lives::{Known, Step, World, at, settings, steps, uuid};

const ADMINISTRATOR: u128 = 3;
const PURCHASERS: [u128; 3] = [1, 2, ADMINISTRATOR];

struct Life {
    world: World,
    organization: Organization,
    journal: Vec<Recorded>,
    now: Timestamp,
}

fn live(settings: Settings, steps: &[(u32, Step)]) -> Life {
    let world = World::new();
    let (organization, journal) = world.organization(settings);
    let mut life = Life { world, organization, journal, now: at(0) };
    let (mut known, mut minutes) = (Known::default(), 0);
    life.journal.iter().for_each(|record| known.learn(record));
    for (number, (wait, step)) in steps.iter().enumerate() {
        minutes += wait;
        life.now = at(minutes);
        let (actor, command) = known.command(step, number);
        life.execute(1000 + number as u128, actor, &command, &mut known);
    }
    life
}

impl Life {
    fn execute(&mut self, id: u128, actor: Actor, command: &Command, known: &mut Known) {
        let context = Context { id: CommandId(uuid(id)), actor, at: self.now };
        let execution = self.organization.execute(self.world.facts(), &context, command).expect("sound");
        for record in execution.recorded() {
            known.learn(record);
            self.journal.push(record.clone());
        }
    }

    /// What the journal says that each person has spent this month, in cents.
    fn spent(&self) -> HashMap<PersonId, i64> {
        let month = |at: Timestamp| (at.day().ymd().0, at.day().ymd().1);
        let mut purchasers = HashMap::new();
        let mut spent = HashMap::new();
        for record in &self.journal {
            match &record.event {
                Event::SubscriptionPurchased(event) if event.channel == Channel::SelfService => {
                    purchasers.insert(event.subscription, event.purchaser);
                }
                Event::TrialStarted(event) => {
                    purchasers.insert(event.subscription, event.purchaser);
                }
                Event::SubscriptionReactivated(event) => {
                    if let Some(purchaser) = purchasers.get(&event.replaces).copied() {
                        purchasers.insert(event.subscription, purchaser);
                    }
                }
                Event::SubscriptionTakenOver(event) => {
                    if matches!(event.outcome, TakeOverOutcome::TakenOverAndKept(_)) {
                        purchasers.remove(&event.subscription);
                    }
                }
                Event::HandOverAnswered(event) if event.billing_profile.is_some() => {
                    purchasers.insert(event.subscription, event.to);
                }
                _ => {}
            }
            let json = serde_json::to_value(record).expect("JSON");
            let Some(lines) =
                json["event"].get("lines").filter(|_| json["event"]["type"] != "invoice_issued")
            else {
                continue;
            };
            let lines: Vec<Line> = serde_json::from_value(lines.clone()).expect("lines");
            for line in lines.iter().filter(|line| month(line.arose) == month(self.now)) {
                // What the organization's own subscriptions cost is nobody's spending.
                if let Some(purchaser) = purchasers.get(&line.subscription) {
                    *spent.entry(*purchaser).or_default() += line.amount.minor_units();
                }
            }
        }
        spent
    }

    /// How many subscriptions of a person their own list shows that count.
    fn subscriptions(&self, person: PersonId) -> u32 {
        let viewer = Viewer { actor: Actor::user(person), at: self.now };
        let query = YourProductsQuery { limit: Some(200), ..YourProductsQuery::default() };
        let page = self.organization.view(self.world.facts(), &viewer, &query).expect("a page");
        let counts = |row: &&SubscriptionRow| {
            let ended = matches!(row.status, SubscriptionStatus::Disabled | SubscriptionStatus::Deleted);
            row.channel == Channel::SelfService && !ended
        };
        page.rows.iter().filter(counts).count() as u32
    }
}

fn limit() -> impl Strategy<Value = Option<PurchaseLimit>> {
    let euros = |cents| vec![Money::from_minor_units(cents, "EUR".parse().expect("a currency"))];
    let amounts = prop_oneof![Just(Vec::new()), (0_i64..200_000).prop_map(euros)];
    let limit =
        (proptest::option::of(amounts), proptest::option::of(0_u32..8), proptest::option::of(0_u32..4));
    proptest::option::of(limit.prop_map(|(monthly_spending, licenses, subscriptions)| PurchaseLimit {
        monthly_spending,
        licenses: licenses.map(LicenseCount),
        subscriptions,
    }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(150), ..ProptestConfig::default() })]

    #[test]
    fn p6_what_limits_know_is_what_the_journal_says(settings in settings(), steps in steps(25), limit in limit()) {
        let mut life = live(settings, &steps);
        let set = SetPurchaseLimit { scope: OrganizationLimit {}.into(), limit };
        let administrator = Actor::user(PersonId(uuid(ADMINISTRATOR)));
        life.execute(9_000, administrator, &set.into(), &mut Known::default());
        let spent = life.spent();
        for (person, licenses) in PURCHASERS.into_iter().flat_map(|person| [1, 5].map(|count| (person, count))) {
            let (person, licenses) = (PersonId(uuid(person)), LicenseCount(licenses));
            for product in life.world.catalog.products() {
                let facts = life.world.facts();
                let asked = life.organization.eligibility(facts, person, &product.id, licenses, life.now);
                let asked = asked.expect("a product of the catalog");
                let may_buy = life.organization.may_buy(facts, person, product, licenses, life.now);
                prop_assert_eq!(may_buy.expect("time is up to date"), asked.outcome != EligibilityOutcome::Refused, "{:?}", asked);
                for check in &asked.checks {
                    match &check.finding {
                        Finding::SpendingLimitFinding(finding) => {
                            let cents = finding.used.map(Money::minor_units);
                            prop_assert_eq!(cents, Some(spent.get(&person).copied().unwrap_or_default()));
                        }
                        Finding::SubscriptionLimitFinding(finding) => {
                            prop_assert_eq!(finding.used, life.subscriptions(person));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}
