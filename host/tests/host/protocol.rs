//! The append protocol as a model, every run of it: three hosts on one store, of which one crashes; replies are lost,
//! appends vanish or arrive late. The simulator runs the code, a run at a time; this looks at each state there is, of a
//! drawing of it.
//!
//! One license, and people who want it. Whoever asks is told once, asks another host where nothing was heard, and always
//! under the same id (`B6`).

use std::collections::BTreeSet;

use stateright::{Checker, Model, Property};

const HOSTS: usize = 3;
/// Two want the license, the third gives it back.
const COMMANDS: usize = 3;
const GIVE_BACK: usize = 2;

/// What can be wrong with a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bug {
    AnswersFirst,
    UnknownIsFailure,
    UnknownIsDone,
    RefusesUnconfirmed,
    OutboxLater,
    DoneFirst,
}

/// The protocol, and how much may go wrong in one run.
#[derive(Clone)]
struct Protocol {
    bug: Option<Bug>,
    crashes: u8,
    losses: u8,
}

/// What a host hands to the store: an event of a command, or none where it only confirms a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Batch {
    event: Option<usize>,
    /// How long the journal has to be.
    expected: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Server {
    /// Nothing is under way; so much of the journal is in memory.
    Idle { known: usize },
    /// It has the lock of the organization, for a command. Whoever had asked may have been sent away.
    Appends { known: usize, command: usize, batch: Batch, in_doubt: bool },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Person {
    /// Asks any host next.
    Wants,
    Waits {
        host: usize,
    },
    Accepted,
    /// The journal was so long when it was confirmed, and so long when they were told.
    Refused {
        on: usize,
        of: usize,
    },
    /// They were told that it is certain that nothing happened, and go.
    Failed,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    /// The journal: commands that were carried out.
    journal: Vec<usize>,
    /// Appends that may still arrive, or never.
    late: BTreeSet<Batch>,
    /// Places of events whose effect was not taken out yet.
    outbox: BTreeSet<usize>,
    /// Those that were handed over.
    handed: BTreeSet<usize>,
    hosts: [Server; HOSTS],
    people: [Person; COMMANDS],
    crashes: u8,
    losses: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Ask {
        command: usize,
        host: usize,
    },
    /// The append arrives, and its answer, too.
    Append {
        host: usize,
    },
    /// It arrives, and nobody hears of it.
    LoseReply {
        host: usize,
    },
    /// It never arrives, or later.
    Lose {
        host: usize,
        late: bool,
    },
    Arrive {
        batch: Batch,
    },
    /// After too many tries, whoever asked is told that it is not known.
    GiveUp {
        host: usize,
    },
    Crash {
        host: usize,
        late: bool,
    },
    HandOver {
        place: usize,
    },
    TakeOut {
        place: usize,
    },
}

/// Whether somebody holds the license after these.
fn is_taken(journal: &[usize]) -> bool {
    journal.last().is_some_and(|command| *command != GIVE_BACK)
}

fn is_granted(journal: &[usize], command: usize) -> bool {
    is_taken(journal) == (command == GIVE_BACK)
}

impl World {
    /// Whether the store takes it.
    fn write(&mut self, batch: Batch, bug: Option<Bug>) -> bool {
        let fits = self.journal.len() == batch.expected;
        if let (true, Some(command)) = (fits, batch.event) {
            if bug != Some(Bug::OutboxLater) {
                self.outbox.insert(batch.expected);
            }
            self.journal.push(command);
        }
        fits
    }

    /// Decides on what the host knows; whoever asked is told at once where nothing has to be appended.
    fn decide(&mut self, host: usize, known: usize, command: usize, bug: Option<Bug>) {
        let seen = &self.journal[..known];
        self.hosts[host] = Server::Idle { known };
        if seen.contains(&command) {
            return self.tell(host, command, Person::Accepted);
        }
        let granted = is_granted(seen, command);
        if !granted && bug == Some(Bug::RefusesUnconfirmed) {
            return self.refuse(host, command, known);
        }
        if granted && bug == Some(Bug::AnswersFirst) {
            self.tell(host, command, Person::Accepted);
        }
        let batch = Batch { event: granted.then_some(command), expected: known };
        self.hosts[host] = Server::Appends { known, command, batch, in_doubt: false };
    }

    fn tell(&mut self, host: usize, command: usize, answer: Person) {
        if self.people[command] == (Person::Waits { host }) {
            self.people[command] = answer;
        }
    }

    fn refuse(&mut self, host: usize, command: usize, on: usize) {
        self.tell(host, command, Person::Refused { on, of: self.journal.len() });
    }

    /// The store has said that it is done.
    fn commit(&mut self, host: usize, command: usize, batch: Batch, bug: Option<Bug>) {
        let known = batch.expected + usize::from(batch.event.is_some());
        if bug == Some(Bug::OutboxLater) && batch.event.is_some() {
            self.outbox.insert(batch.expected);
        }
        self.hosts[host] = Server::Idle { known };
        match batch.event {
            Some(_) => self.tell(host, command, Person::Accepted),
            None => self.refuse(host, command, batch.expected),
        }
    }

    /// Reads on: where the journal has gone on, nothing that is on its way can arrive any more. It is decided anew for
    /// whoever is still there.
    fn look(&mut self, host: usize, bug: Option<Bug>) {
        let Server::Appends { known, command, .. } = self.hosts[host] else { return };
        let now = self.journal.len();
        if now > known && self.people[command] == (Person::Waits { host }) {
            self.decide(host, now, command, bug);
        } else if now > known {
            self.hosts[host] = Server::Idle { known: now };
        }
    }

    /// Nobody knows what became of it.
    fn doubt(&mut self, host: usize, bug: Option<Bug>) {
        let Server::Appends { known, command, batch, .. } = self.hosts[host] else { return };
        match bug {
            Some(Bug::UnknownIsFailure) => {
                self.hosts[host] = Server::Idle { known };
                self.tell(host, command, Person::Failed);
            }
            Some(Bug::UnknownIsDone) => {
                self.hosts[host] = Server::Idle { known };
                self.tell(host, command, Person::Accepted);
            }
            _ => {
                let in_doubt = batch.event.is_some();
                self.hosts[host] = Server::Appends { known, command, batch, in_doubt };
                self.look(host, bug);
            }
        }
    }

    fn forget(&mut self, host: usize) {
        self.hosts[host] = Server::Idle { known: self.journal.len() };
        for person in &mut self.people {
            if *person == (Person::Waits { host }) {
                *person = Person::Wants;
            }
        }
    }

    /// Which host is which makes no difference: the same world, the hosts in order.
    fn in_order(mut self) -> Self {
        let mut order: [usize; HOSTS] = std::array::from_fn(|host| host);
        order.sort_by_key(|host| {
            let asked = self.people.map(|person| person == (Person::Waits { host: *host }));
            (self.hosts[*host], asked)
        });
        self.hosts = order.map(|host| self.hosts[host]);
        for person in &mut self.people {
            if let Person::Waits { host } = person {
                *host = order.iter().position(|old| old == host).expect("one of them");
            }
        }
        self
    }

    fn is_over(&self) -> bool {
        let told = |person: &Person| !matches!(person, Person::Wants | Person::Waits { .. });
        self.people.iter().all(told)
            && self.outbox.is_empty()
            && (0..self.journal.len()).all(|place| self.handed.contains(&place))
    }
}

impl Model for Protocol {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        vec![World {
            journal: Vec::new(),
            late: BTreeSet::new(),
            outbox: BTreeSet::new(),
            handed: BTreeSet::new(),
            hosts: [Server::Idle { known: 0 }; HOSTS],
            people: [Person::Wants; COMMANDS],
            crashes: self.crashes,
            losses: self.losses,
        }]
    }

    fn actions(&self, world: &World, steps: &mut Vec<Step>) {
        for (host, server) in world.hosts.iter().enumerate() {
            match *server {
                Server::Idle { .. } => {
                    let wants = |command: &usize| world.people[*command] == Person::Wants;
                    steps.extend((0..COMMANDS).filter(wants).map(|command| Step::Ask { command, host }));
                }
                Server::Appends { command, in_doubt, .. } => {
                    steps.push(Step::Append { host });
                    if world.losses > 0 {
                        steps.push(Step::LoseReply { host });
                        steps.extend([true, false].map(|late| Step::Lose { host, late }));
                    }
                    if in_doubt && world.people[command] == (Person::Waits { host }) {
                        steps.push(Step::GiveUp { host });
                    }
                    if world.crashes > 0 {
                        steps.extend([true, false].map(|late| Step::Crash { host, late }));
                    }
                }
            }
        }
        steps.extend(world.late.iter().map(|batch| Step::Arrive { batch: *batch }));
        for place in &world.outbox {
            let (place, handed) = (*place, world.handed.contains(place));
            if !handed {
                steps.push(Step::HandOver { place });
            }
            if handed || self.bug == Some(Bug::DoneFirst) {
                steps.push(Step::TakeOut { place });
            }
        }
    }

    fn next_state(&self, last: &World, step: Step) -> Option<World> {
        let (mut world, bug) = (last.clone(), self.bug);
        let under_way = |host: usize| match last.hosts[host] {
            Server::Appends { command, batch, .. } => Some((command, batch)),
            Server::Idle { .. } => None,
        };
        match step {
            Step::Ask { command, host } => {
                let Server::Idle { known } = last.hosts[host] else { return None };
                world.people[command] = Person::Waits { host };
                world.decide(host, known, command, bug);
            }
            Step::Append { host } => {
                let (command, batch) = under_way(host)?;
                if world.write(batch, bug) {
                    world.commit(host, command, batch, bug);
                } else {
                    world.look(host, bug);
                }
            }
            Step::LoseReply { host } => {
                let (_, batch) = under_way(host)?;
                world.losses -= 1;
                world.write(batch, bug);
                world.doubt(host, bug);
            }
            Step::Lose { host, late } => {
                let (_, batch) = under_way(host)?;
                world.losses -= 1;
                world.late.extend(late.then_some(batch));
                world.doubt(host, bug);
            }
            Step::Arrive { batch } => {
                world.late.remove(&batch);
                world.write(batch, bug);
            }
            Step::GiveUp { host } => {
                let (command, _) = under_way(host)?;
                world.tell(host, command, Person::Wants);
            }
            Step::Crash { host, late } => {
                let (_, batch) = under_way(host)?;
                world.crashes -= 1;
                world.late.extend(late.then_some(batch));
                world.forget(host);
            }
            Step::HandOver { place } => {
                world.handed.insert(place);
            }
            Step::TakeOut { place } => {
                world.outbox.remove(&place);
            }
        }
        Some(world.in_order())
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("a command is carried out once", |_, world: &World| {
                let once: BTreeSet<&usize> = world.journal.iter().collect();
                once.len() == world.journal.len()
            }),
            Property::always("nothing is decided on what is gone", |_, world: &World| {
                (0..world.journal.len())
                    .all(|place| is_granted(&world.journal[..place], world.journal[place]))
            }),
            Property::always("what was accepted is in the journal", |_, world: &World| {
                let accepted = |command: &usize| world.people[*command] == Person::Accepted;
                (0..COMMANDS).filter(accepted).all(|command| world.journal.contains(&command))
            }),
            Property::always("what was refused or failed is not in the journal", |_, world: &World| {
                let refused = |command: &usize| {
                    matches!(world.people[*command], Person::Refused { .. } | Person::Failed)
                };
                (0..COMMANDS).filter(refused).all(|command| !world.journal.contains(&command))
            }),
            Property::always("a refusal is of what is there", |_, world: &World| {
                world.people.iter().all(|person| match person {
                    Person::Refused { on, of } => on == of,
                    _ => true,
                })
            }),
            Property::always("only what happened has effects", |_, world: &World| {
                world.handed.iter().chain(&world.outbox).all(|place| *place < world.journal.len())
            }),
            Property::eventually("everybody is told, and every effect handed over", |_, world: &World| {
                world.is_over()
            }),
            Property::sometimes("the license changes hands", |_, world: &World| {
                world.journal.len() == COMMANDS
            }),
        ]
    }
}

/// H2, H3, B6: in every run.
#[test]
fn h2_h3_b6_every_run_of_the_protocol_keeps_its_promises() {
    let losses = if std::env::var_os("SELFSERVE_LONG").is_some() { 2 } else { 1 };
    let protocol = Protocol { bug: None, crashes: 1, losses };
    let checker = protocol.checker().threads(2).spawn_bfs().join();
    checker.assert_properties();
    assert!(checker.unique_state_count() > 100_000, "{} states", checker.unique_state_count());
}

/// Each bug breaks a promise, and the model finds a run in which it does.
#[test]
fn each_bug_breaks_a_promise() {
    for (bug, promise) in [
        (Bug::AnswersFirst, "what was accepted is in the journal"),
        (Bug::UnknownIsFailure, "what was refused or failed is not in the journal"),
        (Bug::UnknownIsDone, "what was accepted is in the journal"),
        (Bug::RefusesUnconfirmed, "a refusal is of what is there"),
        (Bug::OutboxLater, "everybody is told, and every effect handed over"),
        (Bug::DoneFirst, "everybody is told, and every effect handed over"),
    ] {
        let protocol = Protocol { bug: Some(bug), crashes: 1, losses: 1 };
        let checker = protocol.checker().threads(2).spawn_bfs().join();
        assert!(checker.discovery(promise).is_some(), "{bug:?} keeps all promises");
    }
}
