//! The store, the hosts and the people, and what each step does to them.

use std::collections::BTreeSet;

use super::Bug;

pub(super) const HOSTS: usize = 3;
/// Two want the license, the third gives it back.
pub(super) const COMMANDS: usize = 3;
pub(super) const GIVE_BACK: usize = 2;

/// What a host hands to the store: an event of a command, or none where it only confirms a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Batch {
    pub(super) event: Option<usize>,
    /// How long the journal has to be.
    pub(super) expected: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Server {
    /// Nothing is under way; so much of the journal is in memory.
    Idle { known: usize },
    /// It has the lock of the organization, for a command. Whoever had asked may have been sent away.
    Appends { known: usize, command: usize, batch: Batch, in_doubt: bool },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Person {
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
pub(super) struct World {
    /// The journal: commands that were carried out.
    pub(super) journal: Vec<usize>,
    /// Appends that may still arrive, or never.
    pub(super) late: BTreeSet<Batch>,
    /// Places of events whose effect was not taken out yet.
    pub(super) outbox: BTreeSet<usize>,
    /// Those that were handed over.
    pub(super) handed: BTreeSet<usize>,
    pub(super) hosts: [Server; HOSTS],
    pub(super) people: [Person; COMMANDS],
    pub(super) crashes: u8,
    pub(super) losses: u8,
}

/// Whether somebody holds the license after these.
pub(super) fn is_taken(journal: &[usize]) -> bool {
    journal.last().is_some_and(|command| *command != GIVE_BACK)
}

pub(super) fn is_granted(journal: &[usize], command: usize) -> bool {
    is_taken(journal) == (command == GIVE_BACK)
}

impl World {
    /// Whether the store takes it.
    pub(super) fn write(&mut self, batch: Batch, bug: Option<Bug>) -> bool {
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
    pub(super) fn decide(&mut self, host: usize, known: usize, command: usize, bug: Option<Bug>) {
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

    pub(super) fn tell(&mut self, host: usize, command: usize, answer: Person) {
        if self.people[command] == (Person::Waits { host }) {
            self.people[command] = answer;
        }
    }

    pub(super) fn refuse(&mut self, host: usize, command: usize, on: usize) {
        self.tell(host, command, Person::Refused { on, of: self.journal.len() });
    }

    /// The store has said that it is done.
    pub(super) fn commit(&mut self, host: usize, command: usize, batch: Batch, bug: Option<Bug>) {
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
    pub(super) fn look(&mut self, host: usize, bug: Option<Bug>) {
        let Server::Appends { known, command, .. } = self.hosts[host] else { return };
        let now = self.journal.len();
        if now > known && self.people[command] == (Person::Waits { host }) {
            self.decide(host, now, command, bug);
        } else if now > known {
            self.hosts[host] = Server::Idle { known: now };
        }
    }

    /// Nobody knows what became of it.
    pub(super) fn doubt(&mut self, host: usize, bug: Option<Bug>) {
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

    pub(super) fn forget(&mut self, host: usize) {
        self.hosts[host] = Server::Idle { known: self.journal.len() };
        for person in &mut self.people {
            if *person == (Person::Waits { host }) {
                *person = Person::Wants;
            }
        }
    }

    /// Which host is which makes no difference: the same world, the hosts in order.
    pub(super) fn in_order(mut self) -> Self {
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

    pub(super) fn is_over(&self) -> bool {
        let told = |person: &Person| !matches!(person, Person::Wants | Person::Waits { .. });
        self.people.iter().all(told)
            && self.outbox.is_empty()
            && (0..self.journal.len()).all(|place| self.handed.contains(&place))
    }
}
