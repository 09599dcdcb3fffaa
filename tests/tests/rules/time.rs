//! Time always passes: after every accepted command `advance` gets to any later time, whatever the settings and however
//! large the amounts (`T1`, `T2`, `K5`).

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::lives::{Known, Step, World, at, steps, uuid};

/// A step of a life at its edges: what the settings become before it, and how long time then goes on.
type Edge = (u32, Step, Option<Settings>, u32);

/// The last instant there is.
const LAST: &str = "9999-12-31T23:59:59.999Z";

/// The most days that a setting can name.
const MOST_DAYS: u32 = 36_500;

/// A number of days as it is, or at its edges.
fn days(usual: u32, least: u32) -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(usual), 2 => Just(least), 2 => Just(1), 1 => Just(MOST_DAYS)]
}

/// All settings that time asks, each at 0, 1, its greatest, or as it is by default: in 400 lives every pair comes many
/// times.
fn settings() -> impl Strategy<Value = Settings> {
    let kinds = (any::<bool>(), any::<bool>(), any::<bool>(), 0_usize..3);
    let notice = (days(7, 0), days(30, 0), days(30, 1), days(14, 0), days(12, 0), days(30, 0));
    let life = (days(3, 0), days(0, 0), days(30, 0), days(90, 0), days(90, 0));
    let reminders = prop::collection::vec(days(7, 0), 0..3);
    let dunning = (reminders, days(30, 0), days(2, 0), days(1, 0), days(90, 0));
    (kinds, notice, life, dunning).prop_map(|(kinds, notice, life, dunning)| {
        let (on_first_payment, at_once, refund, rates) = kinds;
        Settings {
            activation: if on_first_payment { Activation::OnFirstPayment } else { Activation::Immediately },
            change_billing: if at_once { ChangeBilling::Immediately } else { ChangeBilling::Monthly },
            credits: if refund { Credits::Refund } else { Credits::Balance },
            tax_rates: ["22", "8.875"].into_iter().take(rates).map(rate).collect(),
            monthly_notice_days: notice.0,
            notice_days: notice.1,
            purchase_request_days: notice.2,
            hand_over_days: notice.3,
            license_request_months: notice.4,
            command_memory_days: notice.5,
            activation_days: life.0,
            payment_days: life.1,
            expired_days: life.2,
            disabled_days: life.3,
            excess_days: life.4,
            dunning: DunningSettings {
                reminder_days: dunning.0,
                disable_day: dunning.1,
                hopeless_disable_day: dunning.2,
                chargeback_disable_day: dunning.3,
                disabled_days: dunning.4,
            },
            ..Settings::default()
        }
    })
}

fn rate(percent: &str) -> TaxRate {
    TaxRate::new("IVA", percent.parse().expect("a percentage"))
}

/// The steps of a life, with changes of settings between them.
fn edges(most: usize) -> impl Strategy<Value = Vec<Edge>> {
    let changes = prop::collection::vec(prop::option::weighted(0.3, settings()), most);
    let waits = prop_oneof![Just(0_u32), Just(1), 0_u32..2_000, 0_u32..60_000, 0_u32..2_000_000];
    (steps(most), changes, prop::collection::vec(waits, most)).prop_map(|(steps, changes, waits)| {
        let edges = steps.into_iter().zip(changes).zip(waits);
        edges.map(|(((wait, step), change), later)| (wait, step, change, later)).collect()
    })
}

/// A life that is lived, and whose time is tried after each command.
struct Trial {
    world: World,
    organization: Organization,
    known: Known,
    journal: Vec<Recorded>,
    start: Timestamp,
    minutes: u32,
    commands: u128,
}

impl Trial {
    fn new(world: World, settings: Settings) -> Self {
        let (organization, journal) = world.organization(settings);
        let mut known = Known::default();
        journal.iter().for_each(|record| known.learn(record));
        Self { world, organization, known, journal, start: at(0), minutes: 0, commands: 1_000 }
    }

    /// So many minutes after the start, as far as there is such a time.
    fn at(&self, minutes: u32) -> Timestamp {
        let later = self.start.unix_milliseconds() + i64::from(minutes) * 60_000;
        let last: Timestamp = LAST.parse().expect("an instant");
        Timestamp::from_unix_milliseconds(later).unwrap_or(last)
    }

    fn live(&mut self, (wait, step, settings, later): &Edge) -> Result<(), TestCaseError> {
        self.minutes += wait;
        if let Some(settings) = settings {
            let change = ChangeSettings { settings: settings.clone() };
            self.execute(Actor::SYSTEM, &change.into())?;
            self.goes_on(*later)?;
        }
        let (actor, command) = self.known.command(step, self.commands as usize);
        self.execute(actor, &command)?;
        self.goes_on(*later)
    }

    fn execute(&mut self, actor: Actor, command: &Command) -> Result<(), TestCaseError> {
        self.commands += 1;
        let context = Context { id: CommandId(uuid(self.commands)), actor, at: self.at(self.minutes) };
        let _ = self.organization.quote(self.world.facts(), &context, command);
        let execution = self.organization.execute(self.world.facts(), &context, command);
        let execution = execution.map_err(|stuck| TestCaseError::fail(format!("{stuck} at {command:?}")))?;
        for record in execution.recorded() {
            self.known.learn(record);
            self.journal.push(record.clone());
        }
        Ok(())
    }

    /// Time gets there, in the order of time, and then nothing is due any more (`T2`).
    fn goes_on(&self, later: u32) -> Result<(), TestCaseError> {
        let (now, to) = (self.at(self.minutes), self.at(self.minutes + later));
        let mut organization = self.organization.clone();
        let brought = organization.advance(self.world.facts(), to);
        let brought = brought.map_err(|stuck| TestCaseError::fail(format!("{stuck} on the way to {to}")))?;
        let times: Vec<Timestamp> = brought.recorded.iter().map(|record| record.at).collect();
        prop_assert!(times.is_sorted() && times.iter().all(|time| (now..=to).contains(time)));
        prop_assert!(organization.next_deadline().is_none_or(|next| next > to));
        Ok(())
    }

    /// What comes is told, and every record can be read again.
    fn tells(&self) -> Result<(), TestCaseError> {
        let viewer = Viewer { actor: Actor::user(PersonId(uuid(1))), at: self.at(self.minutes) };
        let (to, payments) = (viewer.at.day().plus_days(1_800), ExpectedPayments::Missing);
        let query = ForecastQuery {
            to,
            payments,
            subscription: None,
            purchaser: None,
            everyone: false,
            after: None,
            limit: None,
        };
        let mut organization = self.organization.clone();
        let _ = organization.advance(self.world.facts(), viewer.at).expect("time passes");
        let told = organization.view(self.world.facts(), &viewer, &query);
        prop_assert!(told.is_ok(), "{:?}", told);
        let lines: String = self.journal.iter().map(|record| record.to_json() + "\n").collect();
        prop_assert_eq!(verify_journal(lines.as_bytes()).problems, vec![]);
        Ok(())
    }

    /// Everything that arose before the first of a month was invoiced by then, or came to nothing (`I1`).
    fn invoices_everything(mut self) -> Result<(), TestCaseError> {
        let to = at(self.minutes + 60 * 24 * 32);
        let (year, month, _) = to.day().ymd();
        let first = Day::from_ymd(year, month, 1).expect("a day").start();
        let brought = self.organization.advance(self.world.facts(), to).expect("time passes");
        self.journal.extend(brought.recorded);
        let (mut arisen, mut invoiced) = (0_i128, 0_i128);
        for record in &self.journal {
            let json = serde_json::to_value(&record.event).expect("JSON");
            let Some(lines) = json.get("lines") else { continue };
            let lines: Vec<Line> = serde_json::from_value(lines.clone()).expect("lines");
            let before = lines.iter().filter(|line| line.arose < first);
            let total =
                before.map(|line| i128::from(line.total().expect("fits").minor_units())).sum::<i128>();
            match &record.event {
                Event::InvoiceIssued(_) => invoiced += total,
                _ => arisen += total,
            }
        }
        prop_assert_eq!(invoiced, arisen);
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(400), ..ProptestConfig::default() })]

    #[test]
    fn t2_time_passes_whatever_the_settings(settings in settings(), edges in edges(12)) {
        let mut trial = Trial::new(World::new(), settings);
        edges.iter().try_for_each(|edge| trial.live(edge))?;
    }

    #[test]
    fn k5_time_passes_however_large_the_amounts(settings in settings(), edges in edges(20)) {
        let mut trial = Trial::new(golden(), settings);
        edges.iter().map(enlarged).try_for_each(|edge| trial.live(&edge))?;
        trial.invoices_everything()?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(100), ..ProptestConfig::default() })]

    #[test]
    fn t2_time_passes_to_the_last_day_of_the_calendar(
        settings in settings(),
        start in prop::sample::select(vec!["9998-12-31", "9999-11-29", "9999-12-01", "9999-12-30", "9999-12-31"]),
        imports in prop::collection::vec((0_usize..4, any::<bool>(), 0_i32..400), 1..4),
        edges in edges(6),
    ) {
        let mut trial = Trial::new(without_end(), settings);
        trial.start = start.parse::<Day>().expect("a day").start();
        for (offer, renews, days) in imports {
            trial.execute(Actor::SYSTEM, &imported(&trial, offer, renews, days))?;
            trial.goes_on(0)?;
        }
        trial.tells()?;
        edges.iter().try_for_each(|edge| trial.live(edge))?;
        trial.tells()?;
        trial.goes_on(u32::MAX - trial.minutes)?;
    }
}

#[test]
fn w1_no_window_closes_after_the_last_instant() {
    let opened = LAST.parse().expect("an instant");
    assert_eq!(Window::opened_at(opened).closes_at().to_string(), LAST);
}

/// The world of the random lives, where products are sold for ever.
fn without_end() -> World {
    let catalog = include_str!("../../src/lives.catalog.json").replace(r#""endOfSale": "2028-02-01", "#, "");
    World { catalog: Catalog::from_json(&catalog).expect("a catalog"), ..World::new() }
}

/// What brings in a subscription of the first person, whose term ends so many days from now.
fn imported(trial: &Trial, offer: usize, renews: bool, days: i32) -> Command {
    let (_, bought) = trial.known.command(&Step::Buy(1, offer, 3), 0);
    let Command::PurchaseSubscription(bought) = bought else { panic!("{bought:?}") };
    ImportSubscription {
        purchaser: PersonId(uuid(1)),
        channel: bought.channel,
        product: bought.product,
        offer: bought.offer,
        licenses: bought.licenses,
        people: vec![PersonId(uuid(2))],
        unit_price: UnitPrice::parse("13.10", "EUR".parse().expect("a currency")).expect("a price"),
        shape: None,
        renews_on: trial.at(trial.minutes).day().plus_days(days),
        started_on: None,
        recurring_billing: if renews { RecurringBilling::On } else { RecurringBilling::Off },
        billing: bought.billing,
        opening_balance: None,
        last_invoice: None,
    }
    .into()
}

/// The world of the random lives, with prices of which a few licenses come to nearly all that can be counted.
fn golden() -> World {
    let catalog = include_str!("../../src/lives.catalog.json");
    let golden = [
        ("13.10", "3000000000000000.00"),
        ("14.055", "3300000000000000.005"),
        ("9.99", "4000000000000000.00"),
        ("100.01", "40000000000000000.00"),
        ("31.33", "7000000000000000.00"),
    ];
    let catalog =
        golden.into_iter().fold(catalog.to_string(), |catalog, (price, high)| catalog.replace(price, high));
    World { catalog: Catalog::from_json(&catalog).expect("a catalog"), ..World::new() }
}

/// The same step, with payments as large as the prices.
fn enlarged((wait, step, settings, later): &Edge) -> Edge {
    let step = match step {
        Step::Pay(which, result, cents) => {
            Step::Pay(*which, *result, cents.saturating_mul(1_000_000_000_000_000))
        }
        other => other.clone(),
    };
    (*wait, step, settings.clone(), *later)
}
