//! Signing in: whoever has no license of an app's products claims one (`Q3`).

use alloc::vec::Vec;

use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{AutoClaimPolicy, Claim, Known, NoneHolds, Slot, State, Subscription};
use crate::value::{AppId, AutoClaimPolicyId, LicenseCount, PersonId, SubscriptionId};
use crate::{case::Case, command::Decide, corruption::Corruption, denial::Denial, status::AutoClaimStatus};

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

impl Effects for LicenseClaimed {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::LicenseAssigned, self.subscription, Whom::People(&[self.person]));
    }
}

impl Apply for LicenseClaimed {
    type Checked = (Slot, Known<Subscription>, NoneHolds);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let policy = state.auto_claims.slot(self.policy).ok_or(Corruption::UnknownReference)?;
        let known = state.subscriptions.require(self.subscription)?;
        if state.subscriptions.row(known).free() == LicenseCount::ZERO {
            return Err(Corruption::ImpossibleNumber);
        }
        Ok((policy, known, state.licenses.none_holds(&[self.person], known.slot())?))
    }

    fn change(&self, (policy, known, none_holds): Self::Checked, state: &mut State, record: &Recorded) {
        state.assign(known, none_holds, &[self.person], record.at);
        let subscription = known.slot();
        state.record_claim(Claim { at: record.at, person: self.person, policy, subscription });
    }
}
