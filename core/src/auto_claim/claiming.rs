//! Signing in: whoever has no license of an app's products claims one (`Q3`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::state::{AutoClaimPolicy, Claim, State};
use crate::status::AutoClaimStatus;
use crate::value::{AppId, AutoClaimPolicyId, PersonId, SubscriptionId, WellFormed};

/// A member signs in to an app. Where the app has an auto-claim policy, and they have none of its products, they get
/// a license of the first that has a free one, from the organization's own subscriptions, oldest first (`Q3`). Where
/// nothing is to be done, nothing happens.
#[data(WellFormed)]
pub struct SignIn {
    /// The app.
    pub app: AppId,
}

/// Somebody got a license by signing in.
#[data]
pub struct LicenseClaimed {
    /// The auto-claim policy.
    pub policy: AutoClaimPolicyId,
    /// Who.
    pub person: PersonId,
    /// The subscription whose license they hold now.
    pub subscription: SubscriptionId,
}

impl Decide for SignIn {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        let (person, _) = case.member()?;
        let policy = case.state.auto_claims.of_app(&self.app).map(|(_, policy)| policy);
        let policy = policy.filter(|policy| policy.status == AutoClaimStatus::On);
        let claimed = policy.and_then(|policy| claim(case.state, policy, person));
        Ok(claimed.map(Event::from).into_iter().collect())
    }
}

/// The license that a person gets, if they need one and there is one.
fn claim(state: &State, policy: &AutoClaimPolicy, person: PersonId) -> Option<LicenseClaimed> {
    if policy.products.iter().any(|product| state.has_product(person, *product)) {
        return None;
    }
    let subscription = policy.products.iter().find_map(|product| state.first_with_free_license(*product))?;
    Some(LicenseClaimed { policy: policy.id, person, subscription: subscription.id })
}

impl Apply for LicenseClaimed {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let policy = state.auto_claims.slot(self.policy).ok_or(Corruption::UnknownReference)?;
        let subscription = state.subscriptions.known(self.subscription)?;
        state.change_subscription(self.subscription, record.at, |subscription, licenses, slot| {
            if subscription.free().0 == 0 {
                return Err(Corruption::ImpossibleNumber);
            }
            licenses.assign(self.person, slot, &mut subscription.holders, record.at)
        })?;
        state.auto_claims.record(Claim { at: record.at, person: self.person, policy, subscription });
        Ok(())
    }
}
