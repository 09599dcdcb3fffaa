//! Auto-claim policies, and what was claimed lately (`Q3`).

use alloc::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use crate::corruption::Corruption;
use crate::state::{Entity, Known, Slot, Table};
use crate::status::AutoClaimStatus;
use crate::value::{AppId, AutoClaimPolicyId, PersonId, TextLine, Timestamp};

/// An auto-claim policy. One that was deleted stays for the report of what was claimed by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AutoClaimPolicy {
    pub(crate) id: AutoClaimPolicyId,
    pub(crate) name: TextLine<100>,
    pub(crate) status: AutoClaimStatus,
    pub(crate) app: AppId,
    /// In the order in which they are tried.
    pub(crate) products: alloc::vec::Vec<Slot>,
    pub(crate) deleted: bool,
}

impl Entity for AutoClaimPolicy {
    type Id = AutoClaimPolicyId;

    fn id(&self) -> AutoClaimPolicyId {
        self.id
    }
}

/// A license that somebody claimed by signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claim {
    pub(crate) at: Timestamp,
    pub(crate) person: PersonId,
    pub(crate) policy: Slot,
    pub(crate) subscription: Slot,
}

/// The policies by age and by app, and the claims of the last 90 days.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct AutoClaims {
    policies: Table<AutoClaimPolicy>,
    by_app: BTreeMap<AppId, Slot>,
    claims: VecDeque<Claim>,
    /// How many claims were forgotten before the oldest one here: places are counted from the first ever.
    forgotten: u32,
}

impl AutoClaims {
    /// For how many days claims are reported, at the most.
    pub(crate) const DAYS: u32 = 90;

    pub(crate) fn slot(&self, id: AutoClaimPolicyId) -> Option<Slot> {
        self.policies.slot(id)
    }

    pub(crate) fn at(&self, slot: Slot) -> Option<&AutoClaimPolicy> {
        self.policies.at(slot)
    }

    /// Whether there is, or was, a policy of this id.
    pub(crate) fn ever_had(&self, id: AutoClaimPolicyId) -> bool {
        self.policies.contains(id)
    }

    pub(crate) fn find(&self, id: AutoClaimPolicyId) -> Option<&AutoClaimPolicy> {
        self.policies.find(id).filter(|policy| !policy.deleted)
    }

    pub(crate) fn of_app(&self, app: &AppId) -> Option<(Slot, &AutoClaimPolicy)> {
        let slot = *self.by_app.get(app)?;
        Some((slot, self.policies.at(slot)?))
    }

    /// The policies that are not deleted, from a place on.
    pub(crate) fn from(&self, first: Slot) -> impl Iterator<Item = (Slot, &AutoClaimPolicy)> {
        let all = (first.0..self.policies.next_slot().0).map(Slot);
        let all = all.filter_map(|slot| Some((slot, self.policies.at(slot)?)));
        all.filter(|(_, policy)| !policy.deleted)
    }

    /// Whether a policy can be for this app: no other one is.
    pub(crate) fn check(&self, id: AutoClaimPolicyId, app: &AppId) -> Result<(), Corruption> {
        let deleted = self.policies.find(id).is_some_and(|policy| policy.deleted);
        let taken = self.of_app(app).is_some_and(|(_, policy)| policy.id != id);
        if deleted || taken { Err(Corruption::AlreadyExists) } else { Ok(()) }
    }

    /// The policy of an id that has to be there.
    pub(crate) fn require(&self, id: AutoClaimPolicyId) -> Result<Known<AutoClaimPolicy>, Corruption> {
        let known = self.policies.require(id)?;
        Corruption::UnknownReference.unless(!self.policies.row(known).deleted)?;
        Ok(known)
    }

    /// Adds a policy, or puts it in the place of the one that has its id.
    pub(super) fn set(&mut self, policy: AutoClaimPolicy) {
        let app = policy.app.clone();
        let known = match (self.policies.require(policy.id), self.policies.vacant(policy.id)) {
            (Ok(known), _) => {
                let present = self.policies.row_mut(known);
                self.by_app.remove(&present.app);
                *present = policy;
                known
            }
            (Err(_), Ok(vacant)) => self.policies.fill(vacant, policy),
            // No memory holds so many that none has a place.
            (Err(_), Err(_)) => return,
        };
        self.by_app.insert(app, known.slot());
    }

    pub(super) fn delete(&mut self, known: Known<AutoClaimPolicy>) {
        let policy = self.policies.row_mut(known);
        policy.deleted = true;
        self.by_app.remove(&policy.app);
    }

    /// What was another product turns out to be this one (`K1`): no policy names it twice.
    pub(super) fn unite(&mut self, product: Slot, other: Slot) {
        for (_, policy) in self.policies.slots_mut() {
            let mut named = BTreeSet::new();
            policy.products.iter_mut().filter(|of| **of == other).for_each(|of| *of = product);
            policy.products.retain(|of| named.insert(*of));
        }
    }

    /// Adds a claim, and forgets those that no report shows any more.
    pub(super) fn record(&mut self, claim: Claim) {
        let since = claim.at.minus_days(Self::DAYS);
        while self.claims.front().is_some_and(|oldest| oldest.at < since) {
            self.claims.pop_front();
            self.forgotten = self.forgotten.saturating_add(1);
        }
        self.claims.push_back(claim);
    }

    /// How many claims there were since an instant.
    pub(crate) fn count_since(&self, since: Timestamp) -> u32 {
        let earlier = self.claims.partition_point(|claim| claim.at < since);
        u32::try_from(self.claims.len().saturating_sub(earlier)).unwrap_or(u32::MAX)
    }

    /// The claims since an instant, from a place on, each with its place.
    pub(crate) fn since(&self, since: Timestamp, first: u32) -> impl Iterator<Item = (u32, &Claim)> {
        let earlier = self.claims.partition_point(|claim| claim.at < since);
        let wanted = usize::try_from(first.saturating_sub(self.forgotten)).unwrap_or(usize::MAX);
        let skipped = earlier.max(wanted);
        let place = self.forgotten.saturating_add(u32::try_from(skipped).unwrap_or(u32::MAX));
        (place..).zip(self.claims.iter().skip(skipped))
    }
}
