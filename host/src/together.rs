//! Commands that come at once for one organization: whoever comes first carries out those of all who wait, in one append.
//!
//! A hot organization costs one append for many commands, instead of one each. They are decided one after the other on the
//! draft; each is answered after the append, with what came of itself: a refusal among them harms nobody.
//!
//! Whoever was answered asks for the next thing at about the same time. So after an append for several callers the next one waits
//! a little, until as many have come again: else it would be for one of them, and the others would wait for it.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

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
    /// Somebody's turn has ended.
    moved: Condvar,
    /// Somebody has come.
    came: Condvar,
}

#[derive(Default)]
struct Line {
    tickets: Vec<Arc<Ticket>>,
    /// Whose they are: so many callers'.
    callers: usize,
    /// Whether somebody carries out commands.
    is_served: bool,
    last: Last,
}

/// The last turn: for how many callers it was, and how long it took.
#[derive(Default, Clone, Copy)]
struct Last {
    callers: usize,
    took: Duration,
}

impl Queue {
    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets somebody stand in the line.
    fn stand(&self, own: &[Arc<Ticket>]) {
        let mut line = self.line();
        line.tickets.extend(own.iter().cloned());
        line.callers = line.callers.saturating_add(1);
        drop(line);
        self.came.notify_one();
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
                line = self.gather(line, most);
                let until = line.tickets.len().min(most.max(1));
                let mut group: Vec<_> = line.tickets.drain(..until).collect();
                if group.is_empty() {
                    // Whoever had these in their hands has panicked.
                    group = open;
                }
                let callers = std::mem::take(&mut line.callers);
                return Some(Turn { queue: self, group, callers, begun: now() });
            }
            line = self.moved.wait(line).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Waits for those of the last turn, where it was for several callers: no longer than a quarter of what that took.
    fn gather<'a>(&self, line: MutexGuard<'a, Line>, most: usize) -> MutexGuard<'a, Line> {
        let Last { callers, took } = line.last;
        let lacks = |line: &mut Line| callers > 1 && line.callers < callers && line.tickets.len() < most;
        let wait = took.checked_div(4).unwrap_or_default();
        self.came.wait_timeout_while(line, wait, lacks).unwrap_or_else(PoisonError::into_inner).0
    }
}

/// One's turn to carry out commands; the next one's, when this is dropped.
struct Turn<'a> {
    queue: &'a Queue,
    group: Vec<Arc<Ticket>>,
    callers: usize,
    begun: Instant,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut line = self.queue.line();
        line.last = Last { callers: self.callers, took: now().duration_since(self.begun) };
        line.is_served = false;
        drop(line);
        self.queue.moved.notify_all();
    }
}

impl<S: Store> Host<S> {
    /// Carries out commands, together with those of others who wait; in the order in which they were given.
    pub(crate) fn execute(&self, shared: &Shared<S::Version>, commands: Vec<Given>) -> Vec<Answer> {
        let ticket = |given| Arc::new(Ticket { given, answer: Mutex::default() });
        let own: Vec<_> = commands.into_iter().map(ticket).collect();
        shared.queue.stand(&own);
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

#[expect(clippy::disallowed_methods, reason = "the host has the clock that the core has not")]
fn now() -> Instant {
    Instant::now()
}
