//! Given, when, then: what has been, what is done, and what has happened.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use selfserve::{
    Actor, Command, CommandId, Day, Denial, Effect, Event, OrganizationId, PaymentDeclined, PersonId,
    Recorded, Retry, Sequence, Timestamp, Uuid, read_journal,
};

use super::provider::{Provider, report_id};
use super::ready_made::{ORGANIZATION, catalog, people, start};
use crate::clock::Clock;
use crate::error::HostError;
use crate::host::Host;
use crate::memory::Memory;
use crate::shop::Shop;
use crate::store::Store;

/// A command, and who gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    actor: Actor,
    command: Command,
}

/// A person gives a command.
pub fn by(person: PersonId, command: impl Into<Command>) -> Step {
    Step { actor: Actor::user(person), command: command.into() }
}

/// The host's own systems give a command.
pub fn by_system(command: impl Into<Command>) -> Step {
    Step { actor: Actor::SYSTEM, command: command.into() }
}

/// What is expected to have happened: the code of an event, such as `"licenses_assigned"`, or one as it is.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// One of this kind.
    Code(&'static str),
    /// This one.
    Whole(Box<Event>),
}

impl From<&'static str> for Expected {
    fn from(code: &'static str) -> Self {
        Self::Code(code)
    }
}

impl From<Event> for Expected {
    fn from(event: Event) -> Self {
        Self::Whole(Box::new(event))
    }
}

impl Expected {
    fn fits(&self, event: &Event) -> bool {
        match self {
            Self::Code(code) => event.type_name() == *code,
            Self::Whole(whole) => **whole == *event,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Code(code) => code,
            Self::Whole(event) => event.type_name(),
        }
    }
}

/// A clock that stands still until it is moved.
#[derive(Clone)]
struct Hand(Arc<AtomicI64>);

impl Hand {
    fn set(&self, now: Timestamp) {
        self.0.store(now.unix_milliseconds(), Ordering::Relaxed);
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::from_unix_milliseconds(self.0.load(Ordering::Relaxed)).expect("it was set to one")
    }
}

/// One organization on a host of its own, and a clock that stands still until it is moved.
///
/// Commands have the ids 1, 2, 3 …, and what they make has ids that follow from those. Every charge succeeds at once,
/// unless [`payment_fails`](Self::payment_fails) or [`payment_waits`](Self::payment_waits) was said before.
/// [`shop`](Self::shop) and [`host`](Self::host) are there for every question besides.
pub struct Scenario<S: Store = Memory> {
    host: Host<S>,
    organization: OrganizationId,
    clock: Hand,
    provider: Provider,
    commands: u128,
    /// How many events there were before the last step.
    mark: usize,
    denied: Option<Denial>,
}

impl Default for Scenario {
    fn default() -> Self {
        Self::new()
    }
}

impl Scenario {
    /// Begins with nothing done.
    pub fn new() -> Self {
        Self::on(|clock| Memory::with_clock(move || clock.now()))
    }
}

impl<S: Store> Scenario<S> {
    /// Begins with nothing done on a store of another kind, empty, that goes by this clock.
    pub fn on(store: impl FnOnce(Arc<dyn Clock>) -> S) -> Self {
        let clock = Hand(Arc::new(AtomicI64::new(start().unix_milliseconds())));
        let host = Host::open(store(Arc::new(clock.clone())), catalog(), Arc::new(people()));
        let host = host.with_clock(clock.clone());
        let provider = Provider::default();
        Self { host, organization: ORGANIZATION, clock, provider, commands: 0, mark: 0, denied: None }
    }

    /// Lets these have been done, one after the other.
    ///
    /// # Panics
    ///
    /// When one is refused.
    #[track_caller]
    pub fn given(&mut self, steps: impl IntoIterator<Item = Step>) -> &mut Self {
        for step in steps {
            let done = self.execute(step);
            assert!(done.is_ok(), "what is given was refused: {done:?}");
            self.deliver();
        }
        self.begin();
        self
    }

    /// Gives a command: then ask what has happened.
    #[track_caller]
    pub fn when(&mut self, step: Step) -> &mut Self {
        self.begin();
        self.denied = self.execute(step).err();
        self.deliver();
        self
    }

    /// Lets so many days pass.
    #[track_caller]
    pub fn advance_days(&mut self, days: u32) -> &mut Self {
        self.advance_to(self.now().plus_hours(days.saturating_mul(24)))
    }

    /// Lets so many months pass: to the beginning of the same day, or of the last one of a shorter month.
    #[track_caller]
    pub fn advance_months(&mut self, months: u32) -> &mut Self {
        let (year, month, day) = self.now().day().ymd();
        let months = month.saturating_sub(1).saturating_add(months);
        let year = i64::from(year).saturating_add(i64::from(months.div_euclid(12)));
        let month = months.rem_euclid(12).saturating_add(1);
        let day_of = |day| Day::from_ymd(i32::try_from(year).ok()?, month, day);
        let then = (1..=day).rev().find_map(day_of).expect("a year that there is");
        self.advance_to(then.start())
    }

    /// Lets time pass until then, from one deadline to the next, as it would with a timer.
    #[track_caller]
    pub fn advance_to(&mut self, then: Timestamp) -> &mut Self {
        self.begin();
        loop {
            let due = self.host.store().due(Some(then), None, 1).expect("the store answers");
            let Some(due) = due.first() else { break };
            self.clock.set(due.at.max(self.now()));
            let ticked = self.host.tick().expect("the store answers");
            assert_eq!(ticked.failed, [], "time cannot be brought up to date");
            self.deliver();
        }
        self.clock.set(then);
        self
    }

    /// Lets the next charge be declined. Trying again can help.
    pub fn payment_fails(&mut self) -> &mut Self {
        self.payment_is_declined(PaymentDeclined { retry: Retry::Possible, reason: None })
    }

    /// Lets the next charge be declined so.
    pub fn payment_is_declined(&mut self, declined: PaymentDeclined) -> &mut Self {
        self.provider.let_come(Some(declined));
        self
    }

    /// Lets nothing be heard of the next charge.
    pub fn payment_waits(&mut self) -> &mut Self {
        self.provider.let_come(None);
        self
    }

    /// Finds that exactly these have happened since, in order.
    ///
    /// # Panics
    ///
    /// When something else has.
    #[track_caller]
    pub fn then<E: Into<Expected>>(&self, expected: impl IntoIterator<Item = E>) -> &Self {
        self.require_granted();
        let (found, expected) = (self.events(), all(expected));
        let fits =
            found.len() == expected.len() && expected.iter().zip(&found).all(|(it, event)| it.fits(event));
        assert!(
            fits,
            "happened: {}\nexpected: {}",
            codes(&found),
            listed(expected.iter().map(Expected::code))
        );
        self
    }

    /// Finds that these have happened since, in this order, and others between them perhaps.
    ///
    /// # Panics
    ///
    /// When one has not.
    #[track_caller]
    pub fn then_includes<E: Into<Expected>>(&self, expected: impl IntoIterator<Item = E>) -> &Self {
        self.require_granted();
        let found = self.events();
        let mut rest = found.iter();
        for one in all(expected) {
            let is_there = rest.any(|event| one.fits(event));
            assert!(is_there, "happened: {}\nmissing, or out of order: {}", codes(&found), one.code());
        }
        self
    }

    /// Finds that it was refused, with this code.
    ///
    /// # Panics
    ///
    /// When it was not, or with another.
    #[track_caller]
    pub fn then_denied(&self, code: &str) -> &Self {
        let Some(denied) = &self.denied else {
            panic!("was not refused; happened: {}", codes(&self.events()))
        };
        assert_eq!(denied.code(), code, "refused: {denied}");
        self
    }

    /// Finds that these were asked of the world outside, by their codes, such as `"charge_card"`: in this order, and others
    /// perhaps.
    ///
    /// # Panics
    ///
    /// When one was not.
    #[track_caller]
    pub fn then_asks(&self, expected: impl IntoIterator<Item = &'static str>) -> &Self {
        let asked = self.effects();
        let mut rest = asked.iter();
        for code in expected {
            let is_there = rest.any(|effect| effect.type_name() == code);
            let asked = listed(asked.iter().map(Effect::type_name));
            assert!(is_there, "asked: {asked}\nmissing, or out of order: {code}");
        }
        self
    }

    /// What has happened since: of the command, of time, of the payments that followed.
    pub fn events(&self) -> Vec<Event> {
        self.records().into_iter().skip(self.mark).map(|record| record.event).collect()
    }

    /// What has been asked of the world outside since.
    pub fn effects(&self) -> Vec<Effect> {
        self.provider.taken()
    }

    /// Why the last command was refused, if it was.
    pub fn denied(&self) -> Option<&Denial> {
        self.denied.as_ref()
    }

    /// The whole journal.
    pub fn records(&self) -> Vec<Recorded> {
        let loaded = self.host.store().load(self.organization, Sequence::START, u32::MAX);
        let rows = loaded.expect("the store answers").rows;
        let journal: String = rows.into_iter().map(|row| row.json + "\n").collect();
        read_journal(journal.as_bytes()).expect("a journal of ours")
    }

    /// The time of the scenario.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The organization: for questions.
    pub fn shop(&self) -> Shop<'_, S> {
        self.host.shop(self.organization)
    }

    /// The host.
    pub fn host(&self) -> &Host<S> {
        &self.host
    }

    fn begin(&mut self) {
        self.mark = self.records().len();
        self.provider.forget();
        self.denied = None;
    }

    #[track_caller]
    fn execute(&mut self, step: Step) -> Result<(), Denial> {
        self.commands = self.commands.saturating_add(1);
        let id = CommandId(Uuid::from_u128(self.commands));
        match self.shop().execute(step.actor, id, step.command) {
            Ok(_) => Ok(()),
            Err(HostError::Denied(denial)) => Err(*denial),
            Err(problem) => panic!("the host cannot: {problem}"),
        }
    }

    /// Hands over what waits, and what follows from that.
    #[track_caller]
    fn deliver(&self) {
        loop {
            let handed = self.host.effects(self.provider.outside()).expect("the store answers");
            assert_eq!(handed.failed, [], "it was not taken");
            let reports = self.provider.reports();
            if handed.done == 0 && reports.is_empty() {
                return;
            }
            for report in reports {
                let id = report.request.as_ref().map(report_id).expect("it answers a request");
                let reported = self.shop().execute(Actor::SYSTEM, id, report);
                assert!(reported.is_ok(), "a report was refused: {reported:?}");
            }
        }
    }

    #[track_caller]
    fn require_granted(&self) {
        assert!(self.denied.is_none(), "refused: {:?}", self.denied);
    }
}

fn all<E: Into<Expected>>(expected: impl IntoIterator<Item = E>) -> Vec<Expected> {
    expected.into_iter().map(Into::into).collect()
}

fn codes(events: &[Event]) -> String {
    listed(events.iter().map(Event::type_name))
}

fn listed<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    let codes: Vec<&str> = codes.collect();
    if codes.is_empty() { "nothing".into() } else { codes.join(", ") }
}
