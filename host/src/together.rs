//! Commands that come at once for one organization: whoever comes first carries out those of all who wait, in one append.
//!
//! A hot organization costs one append for many commands, instead of one each. They are decided one after the other on the
//! draft; each is answered after the append, with what came of itself: a refusal among them harms nobody.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use selfserve::{Actor, Command, CommandId, Outcome};

use crate::error::HostError;
use crate::host::Host;
use crate::planted::Bug;
use crate::residents::{Shared, lock};
use crate::store::Store;

/// A command, and who gives it.
pub(crate) struct Given {
    pub(crate) id: CommandId,
    pub(crate) actor: Actor,
    pub(crate) command: Command,
}

/// What came of a command.
pub(crate) type Answer = Result<Outcome, HostError>;

/// Somebody who waits for an answer.
struct Ticket {
    given: Given,
    answer: Mutex<Option<Answer>>,
}

impl Ticket {
    fn answer(&self) -> MutexGuard<'_, Option<Answer>> {
        self.answer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waits(&self) -> bool {
        self.answer().is_none()
    }
}

/// Those who wait for one organization.
#[derive(Default)]
pub(crate) struct Queue {
    line: Mutex<Line>,
    moved: Condvar,
}

#[derive(Default)]
struct Line {
    tickets: Vec<Arc<Ticket>>,
    /// Whether somebody carries out commands.
    is_served: bool,
}

impl Queue {
    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until all of these are answered, or it is one's own turn to carry out those who wait, at most so many.
    fn turn(&self, own: &[Arc<Ticket>], most: usize) -> Option<Turn<'_>> {
        let mut line = self.line();
        loop {
            let open: Vec<_> = own.iter().filter(|ticket| ticket.waits()).cloned().collect();
            if open.is_empty() {
                return None;
            }
            if !line.is_served {
                line.is_served = true;
                let until = line.tickets.len().min(most.max(1));
                let mut group: Vec<_> = line.tickets.drain(..until).collect();
                if group.is_empty() {
                    // Whoever had these in their hands has panicked.
                    group = open;
                }
                return Some(Turn { queue: self, group });
            }
            line = self.moved.wait(line).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// One's turn to carry out commands; the next one's, when this is dropped.
struct Turn<'a> {
    queue: &'a Queue,
    group: Vec<Arc<Ticket>>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.queue.line().is_served = false;
        self.queue.moved.notify_all();
    }
}

impl<S: Store> Host<S> {
    /// Carries out commands, together with those of others who wait; in the order in which they were given.
    pub(crate) fn execute(&self, shared: &Shared<S::Version>, commands: Vec<Given>) -> Vec<Answer> {
        let ticket = |given| Arc::new(Ticket { given, answer: Mutex::default() });
        let own: Vec<_> = commands.into_iter().map(ticket).collect();
        shared.queue.line().tickets.extend(own.iter().cloned());
        let most = usize::try_from(self.limits.together).unwrap_or(usize::MAX);
        while let Some(turn) = shared.queue.turn(&own, most) {
            let commands: Vec<&Given> = turn.group.iter().map(|ticket| &ticket.given).collect();
            let mut answers = self.carry_out(&mut lock(shared), &commands);
            if self.planted.has(Bug::MixesAnswers) {
                answers.reverse();
            }
            for (ticket, answer) in turn.group.iter().zip(answers) {
                *ticket.answer() = Some(answer);
            }
        }
        own.iter().filter_map(|ticket| ticket.answer().take()).collect()
    }
}
