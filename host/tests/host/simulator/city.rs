//! One run: servers, people who want something, time.

use std::sync::Arc;

use selfserve_host::{
    Bug, Clock as _, Fault, Host, HostError, Limits, Memory, Outside, Place, Receipt, Store as _,
};

use super::audit::Truth;
use super::chance::Chance;
use super::provider::Provider;
use super::wire::Wire;
use crate::setting::*;

/// How many things happen in a run.
const STEPS: usize = 45;
/// More than any run has, deliveries of the same one included.
const MOST_REPORTS: usize = 300;
const SECOND: i64 = 1_000;
const HOUR: i64 = 3_600 * SECOND;
const DAY: i64 = 24 * HOUR;

/// One server: what it knows is gone when it crashes.
pub(super) struct Server {
    pub(super) wire: Arc<Wire>,
    pub(super) host: Host<Arc<Wire>>,
    pub(super) skew: i64,
}

/// Something that somebody wants, under an id of its own.
pub(super) struct Request {
    pub(super) id: CommandId,
    pub(super) actor: Actor,
    pub(super) command: Command,
    pub(super) answer: Answer,
    /// Since when they want it.
    pub(super) since: Timestamp,
    /// Whether a server crashed over it, or said that it does not know.
    pub(super) doubt: bool,
}

/// What whoever asked was told.
pub(super) enum Answer {
    None,
    Accepted(Vec<Recorded>),
    Refused,
    /// It is certain that nothing happened, they were told, and do not ask again.
    GaveUp,
}

pub(super) struct City {
    pub(super) chance: Chance,
    pub(super) memory: Arc<Memory>,
    pub(super) clock: Hand,
    bug: Option<Bug>,
    /// Whether people ask together now and then.
    pub(super) together: bool,
    servers: Vec<Server>,
    pub(super) requests: Vec<Request>,
    pub(super) provider: Provider,
    pub(super) truth: Truth,
    pub(super) findings: Vec<String>,
}

impl City {
    pub(super) fn new(seed: u64, bug: Option<Bug>) -> Self {
        let clock = Hand::at("2026-11-02");
        let memory = memory(&clock);
        open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI)).expect("a quiet beginning");
        let mut city = Self {
            chance: Chance::new(seed),
            memory,
            clock,
            bug,
            together: true,
            servers: Vec::new(),
            requests: Vec::new(),
            provider: Provider::new(seed),
            truth: Truth::default(),
            findings: Vec::new(),
        };
        let skews =
            [0, *city.chance.pick(&[500, -500, 40 * SECOND]), *city.chance.pick(&[-HOUR, 90 * SECOND])];
        for skew in &skews[..2 + city.chance.below(2)] {
            let server = city.start(*skew);
            city.servers.push(server);
        }
        city
    }

    fn start(&mut self, skew: i64) -> Server {
        let wire = Arc::new(Wire::new(&self.memory, &self.clock));
        let attempts = *self.chance.pick(&[1, 2, 5]);
        let limits = Limits { snapshot_every: 7, attempts, page: 4, ..Limits::default() };
        let host = host(Arc::clone(&wire), self.clock.skewed(skew)).with_limits(limits).with_bug(self.bug);
        Server { wire, host, skew }
    }

    pub(super) fn live(&mut self) {
        for _ in 0..STEPS {
            self.trouble();
            match self.chance.below(100) {
                25..35 if self.together => self.want_together(),
                0..35 => self.want(),
                35..50 => self.ask_again(),
                50..65 => self.report(),
                65..75 => self.hand_over(),
                75..82 => self.tick(),
                82..90 => self.look(),
                _ => self.pass_time(),
            }
            self.restart_the_dead();
        }
    }

    /// What goes wrong next.
    fn trouble(&mut self) {
        if self.chance.percent(25) {
            let late = u32::try_from(self.chance.below(6)).expect("small") + 1;
            let fault = *self.chance.pick(&[
                Fault::Conflict,
                Fault::UnknownWritten,
                Fault::UnknownNotWritten,
                Fault::Late(late),
                Fault::Full,
            ]);
            self.memory.inject(fault);
        }
        if self.chance.percent(10) {
            let ago = u32::try_from(self.chance.below(3)).expect("small") + 1;
            let fault = *self.chance.pick(&[Fault::StaleRead(ago), Fault::Unreadable]);
            self.memory.inject(fault);
        }
        let (which, calls) = (self.chance.below(self.servers.len()), self.chance.below(6));
        let (arrives, silence) =
            (self.chance.percent(50), *self.chance.pick(&[0, 10, 5 * SECOND, 20 * HOUR]));
        self.servers[which].wire.be_silent_for(silence);
        if self.chance.percent(12) {
            self.servers[which].wire.crash_after(calls, arrives);
        }
    }

    fn want(&mut self) {
        if let Some(wish) = self.wish() {
            self.give(&[wish]);
        }
    }

    /// Some want something new, and somebody asks again, at once.
    fn want_together(&mut self) {
        let many = 1 + self.chance.below(3);
        let mut wishes: Vec<usize> = (0..many).filter_map(|_| self.wish()).collect();
        if !self.requests.is_empty() {
            let again = self.chance.below(self.requests.len());
            wishes.insert(self.chance.below(wishes.len() + 1), again);
        }
        self.give(&wishes);
    }

    /// Somebody wants something new.
    fn wish(&mut self) -> Option<usize> {
        let number = 1_000 + u128::try_from(self.requests.len()).expect("few");
        self.truth.read(&self.memory);
        let bought = self.truth.subscriptions();
        let subscription = *self.chance.pick(&bought);
        let person = *self.chance.pick(&[ADA, MARCO, GRACE]);
        let command: Command = match self.chance.below(4) {
            0 => buy_visio(),
            1 => AssignLicenses { subscription, people: vec![person] }.into(),
            _ => {
                let licenses = LicenseCount(u32::try_from(10 + self.chance.below(30)).expect("few"));
                let raise = ChangeLicenses { subscription, licenses, quote: None };
                let which = self.chance.below(self.servers.len());
                let quote = self.servers[which].host.shop(ROSSI).quote(ADA_ACTS, id(number), raise.clone());
                let quote = quote.ok()?;
                ChangeLicenses { quote: Some(quote.reference()), ..raise }.into()
            }
        };
        let (id, since, answer) = (id(number), self.clock.now(), Answer::None);
        let request = Request { id, actor: ADA_ACTS, command, answer, since, doubt: false };
        self.requests.push(request);
        Some(self.requests.len() - 1)
    }

    /// Somebody who was not answered asks again, or somebody who was.
    fn ask_again(&mut self) {
        if !self.requests.is_empty() {
            let which = self.chance.below(self.requests.len());
            self.give(&[which]);
        }
    }

    /// Gives commands to any of the servers, together. A command is remembered for thirty days (`B6`): nobody asks again after
    /// that.
    fn give(&mut self, which: &[usize]) {
        let now = self.clock.now();
        let asks = |which: &usize| {
            let Request { answer, since, .. } = &self.requests[*which];
            !matches!(answer, Answer::GaveUp) && since.plus_hours(25 * 24) >= now
        };
        let which: Vec<usize> = which.iter().copied().filter(asks).collect();
        if which.is_empty() {
            return;
        }
        let given = |which: &usize| {
            let Request { id, actor, command, .. } = &self.requests[*which];
            (*actor, *id, command.clone())
        };
        self.truth.read(&self.memory);
        let server = &self.servers[self.chance.below(self.servers.len())];
        let answers = server.host.shop(ROSSI).execute_together(which.iter().map(given).collect());
        let skew = server.skew;
        if server.wire.is_dead() {
            which.iter().for_each(|which| self.requests[*which].doubt = true);
            return;
        }
        let moments = [now, self.clock.now()].map(|at| {
            Timestamp::from_unix_milliseconds(at.unix_milliseconds() + skew).expect("a time of our era")
        });
        // Of several, one may be refused on what those before it have left.
        let before = (which.len() > 1).then_some(self.truth.records.len());
        self.truth.read(&self.memory);
        for (which, answer) in which.into_iter().zip(answers) {
            self.hear(which, answer, moments, before);
        }
    }

    fn hear(
        &mut self,
        which: usize,
        answer: Result<Receipt, HostError>,
        moments: [Timestamp; 2],
        before: Option<usize>,
    ) {
        let request = &mut self.requests[which];
        match answer {
            Ok(receipt) => {
                self.findings.extend(self.truth.accepted(request, &receipt));
                request.answer = Answer::Accepted(receipt.events);
            }
            Err(HostError::Denied(denial)) => {
                self.findings.extend(self.truth.refused(request, &denial, moments, before));
                if !matches!(request.answer, Answer::Accepted(_)) {
                    request.answer = Answer::Refused;
                }
            }
            Err(problem) if problem.is_certain() => {
                self.findings.extend(self.truth.certainly_not(request, &problem));
                let has_none = matches!(request.answer, Answer::None) && !request.doubt;
                if has_none && self.chance.percent(30) {
                    request.answer = Answer::GaveUp;
                }
            }
            Err(_) => request.doubt = true,
        }
    }

    /// The provider's webhook is called, maybe not for the last time.
    fn report(&mut self) {
        let Some(mut report) = self.provider.take_report() else { return };
        let server = self.chance.below(self.servers.len());
        let Server { wire, host, .. } = &self.servers[server];
        let answer = host.shop(ROSSI).execute(Actor::SYSTEM, report.id, report.command.clone());
        let heard = !wire.is_dead() && answer.is_ok();
        if let Err(HostError::Denied(denial)) = answer
            && !wire.is_dead()
        {
            self.findings.push(format!("a report was refused: {denial}"));
        }
        report.deliveries += 1;
        if !heard || (report.deliveries < 3 && self.chance.percent(40)) {
            self.provider.put_back(report);
        }
    }

    fn hand_over(&mut self) {
        let server = self.chance.below(self.servers.len());
        let Server { wire, host, .. } = &self.servers[server];
        self.provider.called_by(wire);
        let outside = Outside { payments: &self.provider, notify: &self.provider, promotions: &() };
        let _ = host.effects(outside);
    }

    fn tick(&mut self) {
        let server = self.chance.below(self.servers.len());
        let _ = self.servers[server].host.tick();
    }

    /// Nobody sees what the store has not confirmed.
    fn look(&mut self) {
        let server = self.chance.below(self.servers.len());
        let Ok(seen) = self.servers[server].host.shop(ROSSI).look(Organization::version) else { return };
        let there = self.memory.journal(ROSSI).lines().count();
        let is_there = usize::try_from(seen.0).is_ok_and(|seen| seen <= there);
        if !self.servers[server].wire.is_dead() && !is_there {
            self.findings.push(format!("seen: event {seen}, which is not in the journal of {there}"));
        }
    }

    fn pass_time(&mut self) {
        let passes = *self.chance.pick(&[1, 700, 30 * SECOND, HOUR, DAY, 3 * DAY, 9 * DAY]);
        self.clock.pass(passes);
    }

    fn restart_the_dead(&mut self) {
        for which in 0..self.servers.len() {
            if self.servers[which].wire.is_dead() {
                self.servers[which] = self.start(self.servers[which].skew);
            }
        }
    }

    /// Nothing goes wrong any more: whoever was not answered is, and everything that waits is done.
    pub(super) fn settle(&mut self) {
        self.memory.calm();
        self.memory.arrive();
        self.provider.calm();
        self.servers = vec![self.start(0)];
        for which in 0..self.requests.len() {
            if matches!(self.requests[which].answer, Answer::None) {
                self.give(&[which]);
                let Request { answer, since, .. } = &self.requests[which];
                if matches!(answer, Answer::None) && since.plus_hours(25 * 24) >= self.clock.now() {
                    self.findings.push(format!("{} is never answered", self.requests[which].id));
                }
            }
        }
        self.tick();
        self.hand_over();
        for _ in 0..MOST_REPORTS {
            if self.provider.has_reports() {
                self.report();
                self.hand_over();
            }
        }
        if self.provider.has_reports() {
            self.findings.push("a report is never taken".into());
        }
        let left = self.memory.outbox(Place::START, 10).expect("a store in memory");
        self.findings.extend(left.iter().map(|order| format!("{} is never handed over", order.id)));
    }
}
