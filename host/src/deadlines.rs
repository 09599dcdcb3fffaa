//! A table of deadlines in memory: one an organization, read in the order in which they fall due.

use std::collections::{BTreeSet, HashMap};
use std::ops::Bound::{Excluded, Unbounded};

use selfserve::{OrganizationId, Timestamp};

use crate::store::Due;

/// When something falls due next, for each organization.
#[derive(Default)]
pub(crate) struct Deadlines {
    by_organization: HashMap<OrganizationId, Timestamp>,
    in_order: BTreeSet<Due>,
}

impl Deadlines {
    /// Moves an organization's deadline, or takes it away.
    pub(crate) fn set(&mut self, organization: OrganizationId, deadline: Option<Timestamp>) {
        let before = match deadline {
            Some(at) => self.by_organization.insert(organization, at),
            None => self.by_organization.remove(&organization),
        };
        if let Some(at) = before {
            self.in_order.remove(&Due { at, organization });
        }
        self.in_order.extend(deadline.map(|at| Due { at, organization }));
    }

    /// What falls due until then, behind a place, at most so much.
    pub(crate) fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Vec<Due> {
        let behind = self.in_order.range((after.map_or(Unbounded, Excluded), Unbounded));
        let by_then = behind.take_while(|due| until.is_none_or(|until| due.at <= until));
        by_then.take(usize::try_from(most).unwrap_or(usize::MAX)).copied().collect()
    }
}
