//! Random lives of an organization: commands that a person, a stranger and the host might give, over a small catalog.

use std::collections::BTreeMap;

use proptest::prelude::*;
use selfserve::*;
use uuid::Uuid;

use crate::trials::{self, TrialStep};

mod commands;
mod settings;

pub(crate) use commands::named;
pub use settings::settings;

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
                email: format!("{name}@example.com").into(),
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
        let cards = [1, 2, 3].map(|who| (person(who), card()));
        for (actor, command) in [(Actor::SYSTEM, create.into())].into_iter().chain(cards) {
            let context = Context { id: CommandId(uuid(100 + journal.len() as u128)), actor, at: start };
            let execution = organization.execute(self.facts(), &context, &command).expect("sound");
            assert_eq!(execution.denial(), None);
            journal.extend(execution.recorded().cloned());
        }
        (organization, journal)
    }

    /// Lives the steps. Each command is given when its time has come; what is said to have come of it is learned from, and
    /// kept. It answers with the organization, its journal and the time of the last step.
    pub fn live(
        &self,
        settings: Settings,
        steps: &[(u32, Step)],
        mut give: impl FnMut(&mut Organization, &Context, &Command) -> Vec<Recorded>,
    ) -> (Organization, Vec<Recorded>, Timestamp) {
        let (mut organization, mut journal) = self.organization(settings);
        let (mut known, mut minutes) = (Known::default(), 0);
        journal.iter().for_each(|record| known.learn(record));
        for (number, (wait, step)) in steps.iter().enumerate() {
            minutes += wait;
            let (actor, command) = known.command(step, number);
            let context = Context { id: CommandId(uuid(1000 + number as u128)), actor, at: at(minutes) };
            let came = give(&mut organization, &context, &command);
            came.iter().for_each(|record| known.learn(record));
            journal.extend(came);
        }
        (organization, journal, at(minutes))
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
    /// The administrator buys for the organization: which offer, how many.
    BuyCentrally(usize, u32),
    /// The administrator takes a subscription over: 0 ends it, 1 moves its people, 2 keeps it, 3 keeps it and settles
    /// what is open.
    TakeOver(usize, u8),
    /// A person offers a subscription to a colleague.
    Offer(u128, usize, usize),
    /// The colleague accepts, or declines.
    Answer(usize, bool),
    /// A person takes an offer back.
    Withdraw(u128, usize),
    /// A person sets the total of a subscription.
    Resize(u128, usize, u32),
    /// A person sets the total for the renewal.
    Schedule(u128, usize, u32),
    /// A person moves a subscription to another plan: which plan, with how many licenses, or as many as it has, or
    /// these people alone, and when.
    Move(u128, usize, usize, (u32, Vec<usize>), PlanChangeMode),
    /// A person takes such a move back.
    MoveBack(u128, usize),
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
    /// A person sets what happens at the end of a term: a pause for so many days after today.
    AtEnd(u128, usize, AtEnd, u16),
    /// A person goes back from an extension to a term, or ends a pause.
    BeginTerm(u128, usize, bool),
    /// The host reports a payment: of which invoice, what became of it, of how many cents.
    Pay(usize, u8, i64),
    /// The host reports a clearance: of which invoice, 0 to 2 that it has a number, else that it was rejected.
    Clear(usize, u8),
    /// Documents of a subscription refer to something else: who, which, what of four.
    Order(u128, usize, u8),
    /// An order number is good for so many cents, or for any: who, of which billing profile, which number.
    LimitOrder(u128, usize, u8, i64),
    /// A person asks payment of an invoice now: who, which of the last.
    PayNow(u128, usize),
    /// Taxes change.
    Tax(usize, u32),
    /// A person replaces the card of a billing profile by a new one that expires in so many months.
    Replace(u128, usize, u8),
    /// A person attaches a second card, which expires in so many months, to a billing profile, or detaches it.
    Backup(u128, usize, u8),
    /// The issuer changes a card: which, and in how many months it expires from now on.
    CardUpdate(usize, u8),
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
    let moved = || {
        prop_oneof![
            5 => Just((0, Vec::new())),
            2 => (1_u32..30).prop_map(|count| (count, Vec::new())),
            2 => prop::collection::vec(0_usize..3, 1..3).prop_map(|whom| (0, whom)),
        ]
    };
    let step = prop_oneof![
        3 => (1_u128..3, 0_usize..6, 0_u32..30).prop_map(|(who, offer, count)| Step::Buy(who, offer, count)),
        1 => (0_usize..6, 0_u32..30).prop_map(|(offer, count)| Step::BuyCentrally(offer, count)),
        1 => (0_usize..3, 0_u8..4).prop_map(|(which, mode)| Step::TakeOver(which, mode)),
        2 => (who(), 0_usize..3, 0_usize..4).prop_map(|(who, which, to)| Step::Offer(who, which, to)),
        2 => (0_usize..2, prop::bool::weighted(0.8)).prop_map(|(which, accepts)| Step::Answer(which, accepts)),
        1 => (who(), 0_usize..3).prop_map(|(who, which)| Step::Withdraw(who, which)),
        5 => (who(), 0_usize..3, 0_u32..40).prop_map(|(who, which, count)| Step::Resize(who, which, count)),
        2 => (who(), 0_usize..3, 0_u32..10).prop_map(|(who, which, count)| Step::Schedule(who, which, count)),
        5 => (who(), 0_usize..3, 0_usize..6, moved(), prop_oneof![3 => Just(PlanChangeMode::Now), 1 => Just(PlanChangeMode::AtRenewal)])
            .prop_map(|(who, which, plan, what, mode)| Step::Move(who, which, plan, what, mode)),
        2 => (who(), 0_usize..3).prop_map(|(who, which)| Step::MoveBack(who, which)),
        3 => (who(), 0_usize..3, people()).prop_map(|(who, which, people)| Step::Assign(who, which, people)),
        2 => (who(), 0_usize..3, people()).prop_map(|(who, which, people)| Step::Unassign(who, which, people)),
        1 => (who(), 0_usize..3, prop_oneof![Just(CancelMode::Now), Just(CancelMode::AtTermEnd)])
            .prop_map(|(who, which, mode)| Step::Cancel(who, which, mode)),
        1 => (who(), 0_usize..3).prop_map(|(who, which)| Step::Reactivate(who, which)),
        1 => (who(), 0_usize..3, prop_oneof![Just(RecurringBilling::On), Just(RecurringBilling::Off)])
            .prop_map(|(who, which, recurring)| Step::Recurring(who, which, recurring)),
        3 => (who(), 0_usize..3, at_end(), 1_u16..200)
            .prop_map(|(who, which, at_end, days)| Step::AtEnd(who, which, at_end, days)),
        2 => (who(), 0_usize..3, any::<bool>())
            .prop_map(|(who, which, paused)| Step::BeginTerm(who, which, paused)),
        4 => (0_usize..6, 0_u8..9, prop_oneof![1_i64..60_000, Just(5_000_000)]).prop_map(|(which, result, cents)| Step::Pay(which, result, cents)),
        3 => (0_usize..6, 0_u8..5).prop_map(|(which, outcome)| Step::Clear(which, outcome)),
        3 => (who(), 0_usize..3, 0_u8..4).prop_map(|(who, which, order)| Step::Order(who, which, order)),
        1 => (who(), 0_usize..2, 1_u8..3, 0_i64..90_000)
            .prop_map(|(who, which, order, cents)| Step::LimitOrder(who, which, order, cents)),
        2 => (1_u128..4, 0_usize..6).prop_map(|(who, which)| Step::PayNow(who, which)),
        1 => (0_usize..2, 0_u32..30).prop_map(|(which, percent)| Step::Tax(which, percent)),
        1 => (1_u128..3, 0_usize..3, 1_u8..13).prop_map(|(who, which, month)| Step::Replace(who, which, month)),
        2 => (1_u128..3, 0_usize..3, 0_u8..13).prop_map(|(who, which, month)| Step::Backup(who, which, month)),
        1 => (0_usize..4, 1_u8..13).prop_map(|(which, month)| Step::CardUpdate(which, month)),
        1 => (1_u128..3).prop_map(Step::Delete),
        1 => (0_usize..3).prop_map(Step::Close),
        5 => trials::steps().prop_map(Step::Trial),
    ];
    let first =
        (1_u128..3, 0_usize..6, 1_u32..30).prop_map(|(who, offer, count)| (0, Step::Buy(who, offer, count)));
    (first, prop::collection::vec((minutes, step), 1..most))
        .prop_map(|(first, rest)| std::iter::once(first).chain(rest).collect())
}

fn at_end() -> impl Strategy<Value = AtEnd> {
    prop_oneof![
        1 => Just(AtEnd::Renew),
        1 => Just(AtEnd::RenewOnce),
        3 => Just(AtEnd::Extend),
        3 => Just(AtEnd::Pause),
        1 => Just(AtEnd::Expire),
        1 => Just(AtEnd::End),
    ]
}

fn rate(percent: &str) -> TaxRate {
    TaxRate::new("IVA", percent.parse().expect("a percentage"))
}

/// A rate of so many percent; the first few are the reasons why there is no tax.
fn rate_or_reason(percent: u32) -> TaxRate {
    use ExemptionCategory::{Exempt, Export, IntraCommunity, OutsideScope, ReverseCharge, ZeroRated};
    let reasons = [
        (ReverseCharge, "N6.9"),
        (Exempt, "N4"),
        (Export, "N3.1"),
        (IntraCommunity, "N3.2"),
        (OutsideScope, "N2.1"),
        (ZeroRated, "N3.6"),
    ];
    let Some((category, natura)) = reasons.get(percent as usize) else { return rate(&percent.to_string()) };
    let reason = Some("Art. 10".into()).filter(|_| *category == Exempt);
    let exemption =
        TaxExemption { category: *category, reason, reason_code: None, natura: Some((*natura).into()) };
    TaxRate { exemption: Some(exemption.into()), ..rate("0") }
}

/// What a life has brought so far, as far as later steps refer to it.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The subscriptions, and who manages them.
    pub subscriptions: Vec<(SubscriptionId, PersonId)>,
    /// Those of them that are the organization's own.
    pub central: Vec<SubscriptionId>,
    /// What is offered to whom.
    pub offers: Vec<(SubscriptionId, PersonId)>,
    /// What each invoice charges, and what is still to be paid on it.
    pub open: BTreeMap<InvoiceNumber, (Vec<SubscriptionId>, i64)>,
    /// The billing profiles, and whose they are.
    pub profiles: Vec<(BillingProfileId, PersonId)>,
    /// The cards, and whose they are.
    pub cards: Vec<(PaymentMethodId, PersonId)>,
    /// The invoices.
    pub invoices: Vec<InvoiceNumber>,
    /// The day of the last event.
    pub today: Option<Day>,
}

impl Known {
    /// Learns from what happened.
    pub fn learn(&mut self, record: &Recorded) {
        self.today = Some(record.at.day());
        match &record.event {
            Event::SubscriptionPurchased(event) => {
                self.subscriptions.push((event.subscription, event.purchaser));
                self.central.extend((event.channel == Channel::Central).then_some(event.subscription));
            }
            Event::SubscriptionTakenOver(event) => {
                if let TakeOverOutcome::TakenOverAndKept(_) = &event.outcome {
                    self.manage(event.subscription, event.administrator);
                    self.central.push(event.subscription);
                }
            }
            Event::HandOverOffered(event) => self.offers.push((event.subscription, event.to)),
            Event::HandOverAnswered(event) => {
                self.offers.retain(|(offered, _)| *offered != event.subscription);
                if event.billing_profile.is_some() {
                    self.manage(event.subscription, event.to);
                }
            }
            Event::HandOverClosed(event) => self.offers.retain(|(offered, _)| *offered != event.subscription),
            Event::PeopleMovedToPlan(event) => {
                let manager =
                    self.subscriptions.iter().find(|(id, _)| *id == event.from).map(|(_, who)| *who);
                self.subscriptions.extend(manager.map(|who| (event.subscription, who)));
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
            Event::InvoiceIssued(event) => {
                self.invoices.push(event.number.clone());
                let charged =
                    event.lines.iter().filter(|line| line.total().is_ok_and(|total| total.minor_units() > 0));
                let charged = charged.map(|line| line.subscription).collect();
                self.open.insert(event.number.clone(), (charged, event.amount_due.minor_units()));
            }
            Event::PaymentReceived(event) => self.moved((&event.invoice, event.outstanding), &event.others),
            Event::PaymentChargedBack(event) => {
                self.moved((&event.invoice, event.outstanding), &event.others)
            }
            Event::PaymentRefunded(event) => self.moved((&event.invoice, event.outstanding), &event.others),
            Event::CreditAllocated(event) => {
                self.outstanding(&event.invoice, |left| left - event.amount.minor_units())
            }
            _ => {}
        }
    }

    fn manage(&mut self, subscription: SubscriptionId, person: PersonId) {
        self.subscriptions
            .iter_mut()
            .filter(|(id, _)| *id == subscription)
            .for_each(|(_, who)| *who = person);
    }

    fn moved(&mut self, (invoice, outstanding): (&InvoiceNumber, Money), others: &[InvoiceShare]) {
        let others = others.iter().map(|share| (&share.invoice, share.outstanding));
        for (invoice, outstanding) in others.chain([(invoice, outstanding)]) {
            self.outstanding(invoice, |_| outstanding.minor_units());
        }
    }

    fn outstanding(&mut self, invoice: &InvoiceNumber, change: impl FnOnce(i64) -> i64) {
        if let Some((_, left)) = self.open.get_mut(invoice) {
            *left = change(*left);
        }
    }
}
