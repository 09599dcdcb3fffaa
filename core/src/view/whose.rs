//! Whose future is asked for (`V4`, `V7`).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::Denial;
use crate::rights::Right;
use crate::state::{Slot, State};
use crate::status::SubscriptionStatus;
use crate::value::{BillingProfileId, PersonId, SubscriptionId};

/// Whose future is asked for: that of one subscription, of everybody's, of a purchaser's, or the actor's own.
#[derive(Clone, Copy)]
pub(super) struct Whose {
    pub(super) subscription: Option<SubscriptionId>,
    pub(super) purchaser: Option<PersonId>,
    pub(super) everyone: bool,
}

impl Whose {
    /// The billing profiles of who asks what comes for themselves: what is charged there is theirs to pay, whoever has
    /// the subscription by now.
    pub(super) fn profiles(self, case: &Case<'_>) -> BTreeSet<BillingProfileId> {
        let asks = case.user().ok().filter(|actor| {
            self.subscription.is_none() && self.purchaser.is_none_or(|purchaser| purchaser == *actor)
        });
        let all = asks.into_iter().flat_map(|actor| case.state.profiles_of(actor));
        all.filter(|profile| Some(profile.owner) == asks).map(|profile| profile.id).collect()
    }

    /// The subscriptions whose future is asked for, if the actor may see them.
    pub(super) fn subscriptions(self, case: &Case<'_>) -> Result<Vec<Slot>, Denial> {
        if let Some(id) = self.subscription {
            case.subscription(id, Right::ReadSubscription)?;
            return Ok(case.state.subscriptions.slot(id).into_iter().collect());
        }
        if self.everyone {
            case.require(Right::ReadAdminView)?;
            let all = case.state.subscriptions.slots().map(|(slot, _)| slot);
            return Ok(all.filter(|slot| is_shown(case, *slot)).collect());
        }
        let purchaser = match self.purchaser {
            Some(purchaser) if case.user() != Ok(purchaser) => {
                case.require(Right::ReadAdminView)?;
                purchaser
            }
            _ => case.member()?.0,
        };
        Ok(bought_by(case.state, purchaser).filter(|slot| is_shown(case, *slot)).collect())
    }
}

fn bought_by(state: &State, purchaser: PersonId) -> impl Iterator<Item = Slot> {
    let range = (purchaser, Slot(0))..=(purchaser, Slot(u32::MAX));
    state.indexes.by_purchaser.range(range).map(|(_, slot)| *slot)
}

/// What was taken over is not its purchaser's to look at any more (`C10`, `V7`); what is deleted has no future.
fn is_shown(case: &Case<'_>, slot: Slot) -> bool {
    case.state.subscriptions.at(slot).is_some_and(|subscription| {
        let standing = case.standing_on(subscription);
        subscription.status != SubscriptionStatus::Deleted
            && standing.is_ok_and(|standing| Right::ReadSubscription.granted(standing))
    })
}
