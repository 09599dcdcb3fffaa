//! What has to be so, whatever happens.

use std::collections::BTreeSet;

use selfserve_host::{HostError, Memory, Receipt};

use super::city::{Answer, Request};
use super::provider::Provider;
use crate::setting::*;

/// What the journal holds, read by somebody who makes no mistakes.
#[derive(Default)]
pub(super) struct Truth {
    pub(super) records: Vec<Recorded>,
    organization: Organization,
}

impl Truth {
    /// Reads on.
    pub(super) fn read(&mut self, memory: &Memory) {
        for line in memory.journal(ROSSI).lines().skip(self.records.len()) {
            let record = Recorded::from_json(line.as_bytes(), self.organization.version().next());
            let record = record.expect("an event of ours");
            self.organization.apply(&record).expect("a journal of ours");
            self.records.push(record);
        }
    }

    /// Everything that was bought so far.
    pub(super) fn subscriptions(&self) -> Vec<SubscriptionId> {
        let bought = |record: &Recorded| {
            record.event.get::<SubscriptionPurchased>().map(|purchased| purchased.subscription)
        };
        self.records.iter().filter_map(bought).collect()
    }

    /// Whether a command is in the journal.
    fn holds(&self, id: CommandId) -> bool {
        self.records.iter().any(|record| record.command.is_some_and(|command| command.id == id))
    }

    /// Whether an event is in the journal, as it was answered.
    fn has(&self, event: &Recorded) -> bool {
        let place = usize::try_from(event.sequence.0).ok().and_then(|place| place.checked_sub(1));
        place.and_then(|place| self.records.get(place)) == Some(event)
    }

    /// What was answered is in the journal, and the same each time.
    pub(super) fn accepted(&self, request: &Request, receipt: &Receipt) -> Option<String> {
        let is_its_own = |event: &Recorded| event.command.is_some_and(|command| command.id == request.id);
        if !receipt.events.iter().all(|event| self.has(event) && is_its_own(event)) {
            return Some(format!("{} was accepted, and is not in the journal", request.id));
        }
        match &request.answer {
            Answer::Accepted(first) if !receipt.events.is_empty() && *first != receipt.events => {
                Some(format!("{} was answered in two ways", request.id))
            }
            _ => None,
        }
    }

    /// What was refused is not in the journal, and whoever reads the journal would refuse it, too: all of it, or as far as it
    /// came from this event on.
    pub(super) fn refused(
        &self,
        request: &Request,
        denial: &Denial,
        moments: [Timestamp; 2],
        before: Option<usize>,
    ) -> Option<String> {
        if self.holds(request.id) {
            return Some(format!("{} was refused ({denial}), and is in the journal", request.id));
        }
        let takes = |organization: &Organization, at: Timestamp| {
            let mut organization = organization.clone();
            let at = organization.last_event_at().map_or(at, |last| last.max(at));
            let _brought = organization.advance(facts(), at).expect("a journal of ours");
            let context = Context { id: request.id, actor: request.actor, at };
            matches!(organization.decide(facts(), &context, &request.command), Outcome::Accepted(_))
        };
        let states = before.map_or_else(|| vec![self.organization.clone()], |before| self.states(before));
        let would_be_taken = states.iter().all(|state| moments.iter().all(|at| takes(state, *at)));
        would_be_taken.then(|| format!("{} was refused ({}) for no reason", request.id, denial.code()))
    }

    /// How things stood after so many events, and after each one since.
    fn states(&self, before: usize) -> Vec<Organization> {
        let (mut organization, mut states) = (Organization::new(), Vec::new());
        for (number, record) in self.records.iter().enumerate() {
            if number >= before {
                states.push(organization.clone());
            }
            organization.apply(record).expect("a journal of ours");
        }
        states.push(organization);
        states
    }

    /// What is certain not to have happened is not in the journal.
    pub(super) fn certainly_not(&self, request: &Request, problem: &HostError) -> Option<String> {
        let open = matches!(request.answer, Answer::None) && !request.doubt;
        (open && self.holds(request.id))
            .then(|| format!("{} failed for certain ({}), and is in the journal", request.id, problem.code()))
    }
}

/// The end of a run: what is wrong with a journal, beside what was answered and what came to the provider.
pub(super) fn audit(journal: &str, requests: &[Request], provider: &Provider) -> Vec<String> {
    let mut found = selfserve_host::audit::audit(journal, &provider.taken());
    let records = read_journal(journal.as_bytes()).unwrap_or_default();
    found.extend(answers(requests, &records));
    found.extend(provider.findings());
    found
}

fn answers(requests: &[Request], records: &[Recorded]) -> Vec<String> {
    let carried_out: BTreeSet<CommandId> =
        records.iter().filter_map(|record| record.command.map(|command| command.id)).collect();
    let wrong = requests.iter().filter_map(|request| {
        let is_there = carried_out.contains(&request.id);
        match &request.answer {
            Answer::Accepted(events) => events
                .iter()
                .any(|event| !records.contains(event))
                .then(|| format!("{} was accepted, and is not in the journal", request.id)),
            // Where a server crashed over it, an append of it may have come after the refusal of another.
            Answer::Refused | Answer::GaveUp if is_there && !request.doubt => {
                Some(format!("{} was not carried out, and is in the journal", request.id))
            }
            _ => None,
        }
    });
    wrong.collect()
}
