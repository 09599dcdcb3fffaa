//! What comes next of a subscription, if nobody does anything (`V1`).

use crate::catalog::Catalog;
use crate::state::{Ahead, State, Subscription};
use crate::status::{AtEnd, SubscriptionStatus};
use crate::subscription::conversion;
use crate::value::Day;

/// What happens next to a subscription.
#[data]
pub struct NextStep {
    /// What.
    pub kind: NextStepKind,
    /// On which day.
    pub on: Day,
}

/// What can happen next to a subscription.
#[data]
pub enum NextStepKind {
    /// It lapses unpaid.
    Lapses,
    /// The next billing period of the term is charged.
    Charges,
    /// It renews.
    Renews,
    /// The trial becomes a paid subscription.
    Converts,
    /// It goes on for a month, at the price of an extension (`E2`).
    Extends,
    /// It is paused (`E3`).
    Pauses,
    /// It resumes after a pause (`E3`).
    Resumes,
    /// It expires.
    Expires,
    /// It is disabled.
    IsDisabled,
    /// It is deleted.
    IsDeleted,
}

impl Ahead {
    /// What the end of a term brings.
    fn step(self) -> NextStepKind {
        match self.at_end() {
            AtEnd::Renew | AtEnd::RenewOnce => NextStepKind::Renews,
            AtEnd::Extend => NextStepKind::Extends,
            AtEnd::Pause => NextStepKind::Pauses,
            AtEnd::Expire => NextStepKind::Expires,
            AtEnd::End => NextStepKind::IsDisabled,
        }
    }
}

impl Subscription {
    /// What comes next of it.
    pub(super) fn next_step(&self, state: &State, catalog: &Catalog) -> Option<NextStep> {
        let period_end = self.period.terms.days.end;
        let (kind, on) = match self.status {
            SubscriptionStatus::Trial => {
                let end = self.term_days.end;
                let converts = conversion::at_end(state, catalog, self, end).is_ok();
                (if converts { NextStepKind::Converts } else { NextStepKind::Expires }, end)
            }
            SubscriptionStatus::Pending => (NextStepKind::Lapses, self.until?),
            SubscriptionStatus::Active if period_end < self.term_days.end => {
                (NextStepKind::Charges, period_end)
            }
            SubscriptionStatus::Active => (self.ahead.step(), period_end),
            SubscriptionStatus::Paused => match self.resumption() {
                Some(day) => (NextStepKind::Resumes, day),
                None => (NextStepKind::IsDisabled, self.until?),
            },
            SubscriptionStatus::Expired if self.trial.is_none() => (NextStepKind::IsDisabled, self.until?),
            SubscriptionStatus::Expired | SubscriptionStatus::Disabled => {
                (NextStepKind::IsDeleted, self.until?)
            }
            SubscriptionStatus::Deleted => return None,
        };
        Some(NextStep { kind, on })
    }
}
