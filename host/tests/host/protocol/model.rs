//! What may happen next, and what has to be so whatever does.

use std::collections::BTreeSet;

use stateright::{Model, Property};

use super::world::{Batch, COMMANDS, HOSTS, Person, Server, World, is_granted};
use super::{Bug, Protocol};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
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
