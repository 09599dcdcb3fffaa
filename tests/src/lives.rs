//! Random lives of an organization: commands that a person, a stranger and the host might give, over a small catalog.

use proptest::prelude::*;
use selfserve::*;
use uuid::Uuid;

use crate::trials::{self, TrialStep};

/// The facts of every random life.
pub struct World {
    /// What can be bought.
    pub catalog: Catalog,
    /// Who is there.
    pub directory: Directory,
}

/// The people of every random life: two buyers, an administrator, a guest.
pub const PEOPLE: [u128; 4] = [1, 2, 3, 4];

/// The id of a person, a command or an organization.
pub fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

impl World {
    /// Two products, three offers, four people.
    pub fn new() -> Self {
        let catalog = Catalog::from_json(include_str!("lives.catalog.json")).expect("a catalog");
        let mut directory = Directory::new();
        for (number, name) in PEOPLE.into_iter().zip(["Ada", "Bruno", "Carla", "Guido"]) {
            let person = Person {
                id: PersonId(uuid(number)),
                name: name.into(),
                email: format!("{name}@example.com"),
                kind: if number == 4 { PersonKind::Guest } else { PersonKind::Member },
                enabled: true,
                roles: if number == 3 { vec![Role::GlobalAdmin] } else { vec![] },
            };
            directory.upsert(person).expect("a person");
        }
        Self { catalog, directory }
    }

    /// The facts, as calls take them.
    pub fn facts(&self) -> Facts<'_> {
        Facts { catalog: &self.catalog, directory: &self.directory }
    }

    /// An organization with a card and settings, at the start of 2027.
    pub fn organization(&self, settings: Settings) -> (Organization, Vec<Recorded>) {
        let mut organization = Organization::new();
        let create = CreateOrganization {
            organization: OrganizationId(uuid(9)),
            name: "Officine Rossi".into(),
            kind: OrganizationKind::Commercial,
            country: "IT".parse().expect("a country"),
            has_agreement: true,
            settings,
        };
        let mut journal = Vec::new();
        let start = at(0);
        for (actor, command) in [(Actor::SYSTEM, create.into()), (person(1), card()), (person(2), card())] {
            let context = Context { id: CommandId(uuid(100 + journal.len() as u128)), actor, at: start };
            let execution = organization.execute(self.facts(), &context, &command).expect("sound");
            assert_eq!(execution.denial(), None);
            journal.extend(execution.recorded().cloned());
        }
        (organization, journal)
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

pub(crate) fn person(number: u128) -> Actor {
    Actor::user(PersonId(uuid(number)))
}

/// So many minutes after 30 January 2027, 12:00Z: the first month ends early, and anchors are tried.
pub fn at(minutes: u32) -> Timestamp {
    let start: Timestamp = "2027-01-30T12:00:00.000Z".parse().expect("an instant");
    Timestamp::from_unix_milliseconds(start.unix_milliseconds() + i64::from(minutes) * 60_000)
        .expect("in range")
}

fn card() -> Command {
    AddPaymentMethod { card: card_until(CardExpiry { year: 2031, month: 12 }) }.into()
}

fn card_until(expires: CardExpiry) -> Card {
    Card {
        token: "tok_1".into(),
        brand: "visa".into(),
        last_four: "4242".into(),
        expires,
        holder: None,
        address: None,
        country: "IT".parse().expect("a country"),
    }
}

/// Something that happens in a life, before it is known which subscriptions and invoices there are. Who is 0 is the
/// purchaser of the subscription, whoever that is.
#[derive(Debug, Clone)]
pub enum Step {
    /// A person buys: who, which offer, how many.
    Buy(u128, usize, u32),
    /// A person sets the total of a subscription.
    Resize(u128, usize, u32),
    /// A person sets the total for the renewal.
    Schedule(u128, usize, u32),
    /// A person assigns licenses.
    Assign(u128, usize, Vec<usize>),
    /// A person takes licenses back.
    Unassign(u128, usize, Vec<usize>),
    /// A person cancels.
    Cancel(u128, usize, CancelMode),
    /// A person brings back what has ended.
    Reactivate(u128, usize),
    /// A person turns recurring billing on or off.
    Recurring(u128, usize, RecurringBilling),
    /// The host reports a payment: of which invoice, what became of it, of how many cents.
    Pay(usize, u8, i64),
    /// Taxes change.
    Tax(usize, u32),
    /// A person replaces the card of a billing profile by a new one that expires in so many months.
    Replace(u128, usize, u8),
    /// A person deletes their oldest card for a new one.
    Delete(u128),
    /// The owner of a billing profile closes it.
    Close(usize),
    /// Something happens to a trial, or to who has it.
    Trial(TrialStep),
}

/// A step and how many minutes pass before it.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<(u32, Step)>> {
    let minutes = prop_oneof![
        6 => 0_u32..3,
        6 => 0_u32..3_000,
        2 => 0_u32..30_000,
        1 => Just(1440 * 7),
        1 => Just(1440 * 31),
        1 => 0_u32..400_000,
    ];
    let who = || prop_oneof![12 => Just(0_u128), 1 => 1_u128..4];
    let people = || prop::collection::vec(0_usize..4, 0..4);
    let step = prop_oneof![
        3 => (1_u128..3, 0_usize..4, 0_u32..30).prop_map(|(who, offer, count)| Step::Buy(who, offer, count)),
        5 => (who(), 0_usize..3, 0_u32..40).prop_map(|(who, which, count)| Step::Resize(who, which, count)),
        2 => (who(), 0_usize..3, 0_u32..10).prop_map(|(who, which, count)| Step::Schedule(who, which, count)),
        3 => (who(), 0_usize..3, people()).prop_map(|(who, which, people)| Step::Assign(who, which, people)),
        2 => (who(), 0_usize..3, people()).prop_map(|(who, which, people)| Step::Unassign(who, which, people)),
        1 => (who(), 0_usize..3, prop_oneof![Just(CancelMode::Now), Just(CancelMode::AtTermEnd)])
            .prop_map(|(who, which, mode)| Step::Cancel(who, which, mode)),
        1 => (who(), 0_usize..3).prop_map(|(who, which)| Step::Reactivate(who, which)),
        1 => (who(), 0_usize..3, prop_oneof![Just(RecurringBilling::On), Just(RecurringBilling::Off)])
            .prop_map(|(who, which, recurring)| Step::Recurring(who, which, recurring)),
        4 => (0_usize..6, 0_u8..7, prop_oneof![1_i64..60_000, Just(5_000_000)]).prop_map(|(which, result, cents)| Step::Pay(which, result, cents)),
        1 => (0_usize..2, 0_u32..30).prop_map(|(which, percent)| Step::Tax(which, percent)),
        1 => (1_u128..3, 0_usize..3, 1_u8..13).prop_map(|(who, which, month)| Step::Replace(who, which, month)),
        1 => (1_u128..3).prop_map(Step::Delete),
        1 => (0_usize..3).prop_map(Step::Close),
        5 => trials::steps().prop_map(Step::Trial),
    ];
    let first =
        (1_u128..3, 0_usize..4, 1_u32..30).prop_map(|(who, offer, count)| (0, Step::Buy(who, offer, count)));
    (first, prop::collection::vec((minutes, step), 1..most))
        .prop_map(|(first, rest)| std::iter::once(first).chain(rest).collect())
}

/// Settings of every kind that changes money.
pub fn settings() -> impl Strategy<Value = Settings> {
    let payment_days = prop_oneof![Just(0_u32), Just(40)];
    (any::<bool>(), any::<bool>(), any::<bool>(), 0_u8..5, 0_u32..3, payment_days, any::<bool>()).prop_map(
        |(monthly, refund, inclusive, wait, rates, payment_days, strict)| Settings {
            dunning: if strict { strict_dunning() } else { DunningSettings::default() },
            payment_days,
            change_billing: if monthly { ChangeBilling::Monthly } else { ChangeBilling::Immediately },
            credits: if refund { Credits::Refund } else { Credits::Balance },
            prices: if inclusive { PriceTax::Inclusive } else { PriceTax::Exclusive },
            activation: if wait == 0 { Activation::OnFirstPayment } else { Activation::Immediately },
            tax_rates: ["22", "8.875"].into_iter().take(rates as usize).map(rate).collect(),
            ..Settings::default()
        },
    )
}

/// Dunning that disables before it has reminded for the last time: a late retry brings things back.
fn strict_dunning() -> DunningSettings {
    DunningSettings { reminder_days: vec![1, 9, 50], disable_day: 3, ..DunningSettings::default() }
}

fn rate(percent: &str) -> TaxRate {
    TaxRate { name: "IVA".into(), percent: percent.parse().expect("a percentage") }
}

/// What a life has brought so far, as far as later steps refer to it.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The subscriptions, and who bought them.
    pub subscriptions: Vec<(SubscriptionId, PersonId)>,
    /// The billing profiles, and whose they are.
    pub profiles: Vec<(BillingProfileId, PersonId)>,
    /// The cards, and whose they are.
    pub cards: Vec<(PaymentMethodId, PersonId)>,
    /// The invoices.
    pub invoices: Vec<InvoiceNumber>,
}

impl Known {
    /// Learns from what happened.
    pub fn learn(&mut self, record: &Recorded) {
        match &record.event {
            Event::SubscriptionPurchased(event) => {
                self.subscriptions.push((event.subscription, event.purchaser))
            }
            Event::TrialStarted(event) => self.subscriptions.push((event.subscription, event.purchaser)),
            Event::SubscriptionReactivated(event) => {
                let purchaser = |(id, purchaser)| (id == event.replaces).then_some(purchaser);
                let purchaser = self.subscriptions.iter().copied().find_map(purchaser);
                self.subscriptions.extend(purchaser.map(|purchaser| (event.subscription, purchaser)));
            }
            Event::BillingProfileCreated(event) => self.profiles.push((event.billing_profile, event.owner)),
            Event::PaymentMethodAdded(event) => self.cards.push((event.payment_method, event.owner)),
            Event::PaymentMethodDeleted(event) => {
                self.cards.retain(|(card, _)| *card != event.payment_method)
            }
            Event::InvoiceIssued(event) => self.invoices.push(event.number.clone()),
            _ => {}
        }
    }

    /// The command of a step, and who gives it. `number` makes payment ids differ.
    pub fn command(&self, step: &Step, number: usize) -> (Actor, Command) {
        let newest_first = |which: usize| self.subscriptions.iter().rev().nth(which).copied();
        let subscription = |which: usize| newest_first(which).map_or(SubscriptionId(uuid(77)), |(id, _)| id);
        let actor = |who: u128, which: usize| match newest_first(which).filter(|_| who == 0) {
            Some((_, purchaser)) => Actor::user(purchaser),
            None => person(who.max(1)),
        };
        let people = |which: &[usize]| which.iter().map(|index| PersonId(uuid(PEOPLE[*index]))).collect();
        match step {
            Step::Buy(who, offer, count) => (person(*who), self.purchase(*who, *offer, *count)),
            Step::Resize(who, which, count) => {
                let (subscription, licenses) = (subscription(*which), LicenseCount(*count));
                (actor(*who, *which), ChangeLicenses { subscription, licenses, quote: None }.into())
            }
            Step::Schedule(who, which, count) => {
                let (subscription, licenses) = (subscription(*which), LicenseCount(*count));
                (actor(*who, *which), ScheduleLicenses { subscription, licenses }.into())
            }
            Step::Assign(who, which, whom) => {
                let (subscription, people) = (subscription(*which), people(whom));
                (actor(*who, *which), AssignLicenses { subscription, people }.into())
            }
            Step::Unassign(who, which, whom) => {
                let (subscription, people) = (subscription(*which), people(whom));
                (actor(*who, *which), UnassignLicenses { subscription, people }.into())
            }
            Step::Cancel(who, which, mode) => {
                let (subscription, reason) = (subscription(*which), CancelReason::NotNeeded);
                let cancel =
                    CancelSubscription { subscription, reason, feedback: None, mode: *mode, quote: None };
                (actor(*who, *which), cancel.into())
            }
            Step::Reactivate(who, which) => {
                let subscription = subscription(*which);
                (actor(*who, *which), ReactivateSubscription { subscription, quote: None }.into())
            }
            Step::Recurring(who, which, recurring_billing) => {
                let subscription = subscription(*which);
                (
                    actor(*who, *which),
                    SetRecurringBilling { subscription, recurring_billing: *recurring_billing }.into(),
                )
            }
            Step::Pay(which, result, cents) => (Actor::SYSTEM, self.payment(*which, *result, *cents, number)),
            Step::Replace(who, which, month) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let replacement =
                    NewMethod { card: card_until(CardExpiry { year: 2027, month: *month }) }.into();
                let scope = OneProfile { billing_profile }.into();
                (person(*who), ReplacePaymentMethod { scope, replacement }.into())
            }
            Step::Delete(who) => {
                let own = self.cards.iter().find(|(_, owner)| owner.0 == uuid(*who));
                let payment_method = own.map_or(PaymentMethodId(uuid(77)), |(id, _)| *id);
                let card = card_until(CardExpiry { year: 2031, month: 1 });
                let replacement = Some(NewMethod { card }.into());
                (person(*who), DeletePaymentMethod { payment_method, replacement }.into())
            }
            Step::Trial(step) => self.trial_command(step),
            Step::Close(which) => {
                let (billing_profile, owner) = match self.profiles.get(*which) {
                    Some((billing_profile, owner)) => (*billing_profile, *owner),
                    None => (BillingProfileId(uuid(77)), PersonId(uuid(1))),
                };
                (Actor::user(owner), CloseBillingProfile { billing_profile }.into())
            }
            Step::Tax(which, percent) => {
                let billing_profile =
                    self.profiles.get(*which).map_or(BillingProfileId(uuid(77)), |(id, _)| *id);
                let tax_rates = vec![rate(&percent.to_string())];
                (
                    Actor::SYSTEM,
                    SetTaxRates { billing_profile, tax_rates, prices: PriceTax::Exclusive }.into(),
                )
            }
        }
    }

    /// Who pays for so many licenses that a person buys: a billing profile of theirs, or now and then a new one.
    pub(crate) fn billing(&self, who: u128, count: u32) -> BillingChoice {
        let own = self.profiles.iter().find(|(_, owner)| !count.is_multiple_of(4) && owner.0 == uuid(who));
        match own {
            Some((billing_profile, _)) => ExistingProfile { billing_profile: *billing_profile }.into(),
            None => {
                let card = self.cards.iter().rfind(|(_, owner)| owner.0 == uuid(who));
                new_profile(card.map_or(PaymentMethodId(uuid(77)), |(id, _)| *id)).into()
            }
        }
    }

    fn purchase(&self, who: u128, offer: usize, count: u32) -> Command {
        let (product, offer) =
            [("P1", "monthly"), ("P1", "yearly-monthly"), ("P2", "yearly"), ("P2", "quarterly")][offer];
        let billing = self.billing(who, count);
        let (product, offer) = (ProductId::from(product), OfferId::from(offer));
        PurchaseSubscription {
            product,
            offer,
            licenses: LicenseCount(count),
            billing,
            channel: Channel::SelfService,
            quote: None,
        }
        .into()
    }

    fn payment(&self, which: usize, result: u8, cents: i64, number: usize) -> Command {
        let invoice = self.invoices.iter().rev().nth(which).cloned();
        let amount = Money::from_minor_units(cents, "EUR".parse().expect("a currency"));
        let result = match result {
            0..=2 => PaymentSucceeded { amount }.into(),
            3 => PaymentDeclined { retry: Retry::Possible, reason: None }.into(),
            4 => PaymentDeclined { retry: Retry::Hopeless, reason: None }.into(),
            5 => PaymentDeclined { retry: Retry::Fraud, reason: None }.into(),
            _ => PaymentReversed { amount }.into(),
        };
        let invoice = invoice.unwrap_or(InvoiceNumber::from("none"));
        ReportPayment { invoice, payment: PaymentId::new(format!("pay-{}", number % 20)), result }.into()
    }
}

fn new_profile(payment_method: PaymentMethodId) -> NewProfile {
    let italy: Country = "IT".parse().expect("a country");
    NewProfile {
        name: "Team".into(),
        bill_to: BillTo {
            name: "Officine Rossi".into(),
            address: Address {
                street: "Via Roma 1".into(),
                postal_code: None,
                city: "Torino".into(),
                region: None,
                country: italy,
            },
            tax_id: None,
            email: None,
        },
        payment_method,
        currency: None,
        purchase_order: None,
        delivery: InvoiceDelivery::Portal,
    }
}
