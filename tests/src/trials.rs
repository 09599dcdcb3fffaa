//! Trials, and people who leave and come back, in random lives.

use proptest::prelude::*;
use selfserve::*;

use crate::lives::{Known, named, person, uuid};

/// What happens to trials, and to the people who have them. Who is 0 is the purchaser of the subscription.
#[derive(Debug, Clone)]
pub enum TrialStep {
    /// A person starts a trial: who, of which product, what it becomes, if anything, with how many licenses.
    Start(u128, bool, Option<u32>),
    /// A person extends a trial.
    Extend(u128, usize),
    /// A person buys what is on trial: as agreed, or with so many licenses.
    Buy(u128, usize, Option<u32>),
    /// A person leaves.
    Leave(u128),
    /// A person comes back.
    Return(u128),
}

/// Such a step.
pub(crate) fn steps() -> impl Strategy<Value = TrialStep> {
    let who = || prop_oneof![12 => Just(0_u128), 1 => 1_u128..4];
    let licenses = || prop::option::of(0_u32..12);
    prop_oneof![
        4 => (1_u128..3, any::<bool>(), licenses())
            .prop_map(|(who, second, licenses)| TrialStep::Start(who, second, licenses)),
        2 => (who(), 0_usize..3).prop_map(|(who, which)| TrialStep::Extend(who, which)),
        2 => (who(), 0_usize..3, licenses())
            .prop_map(|(who, which, licenses)| TrialStep::Buy(who, which, licenses)),
        1 => (1_u128..4).prop_map(TrialStep::Leave),
        1 => (1_u128..4).prop_map(TrialStep::Return),
    ]
}

impl Known {
    /// The command of a step, and who gives it.
    pub(crate) fn trial_command(&self, step: &TrialStep) -> (Actor, Command) {
        match step {
            TrialStep::Start(who, second, licenses) => {
                let (product, offer) = if *second { ("P2", "yearly") } else { ("P1", "monthly") };
                let conversion = licenses.map(|licenses| self.trial_purchase(*who, offer, licenses));
                (
                    person(*who),
                    StartTrial { product: ProductId::from(product), conversion, quote: None }.into(),
                )
            }
            TrialStep::Extend(who, which) => {
                let (actor, subscription) = self.subscription_of(*who, *which);
                (actor, ExtendTrial { subscription }.into())
            }
            TrialStep::Buy(who, which, licenses) => {
                let (actor, subscription) = self.subscription_of(*who, *which);
                let buyer = if *who == 0 { 1 } else { *who };
                let purchase = licenses.map(|licenses| self.trial_purchase(buyer, "monthly", licenses));
                (actor, ConvertTrial { subscription, purchase, quote: None }.into())
            }
            TrialStep::Leave(who) => {
                (Actor::SYSTEM, ReportPersonLeft { person: PersonId(uuid(*who)) }.into())
            }
            TrialStep::Return(who) => {
                (Actor::SYSTEM, ReportPersonReturned { person: PersonId(uuid(*who)) }.into())
            }
        }
    }

    fn trial_purchase(&self, who: u128, offer: &str, licenses: u32) -> TrialPurchase {
        let billing = self.billing(who, !licenses.is_multiple_of(4));
        let promotion = named(licenses);
        TrialPurchase { offer: OfferId::from(offer), licenses: LicenseCount(licenses), billing, promotion }
    }

    /// A subscription, the newest first, and who acts on it: its purchaser where who is 0.
    fn subscription_of(&self, who: u128, which: usize) -> (Actor, SubscriptionId) {
        match self.subscriptions.iter().rev().nth(which) {
            Some((subscription, purchaser)) if who == 0 => (Actor::user(*purchaser), *subscription),
            Some((subscription, _)) => (person(who), *subscription),
            None => (person(who.max(1)), SubscriptionId(uuid(77))),
        }
    }
}
