//! A purchase that is to renew together with another, or on the first of a month (`B7`): its first term is shortened.

use crate::calendar::{BillingFrequency, Counted, ServicePeriod, Term, months_before};
use crate::case::Case;
use crate::denial::Denial;
use crate::rights::Right;
use crate::state::Subscription;
use crate::status::SubscriptionStatus;
use crate::value::{BillingProfileId, Day, SubscriptionId};

tagged! {
    /// What the end of a first term is aligned with (`B7`).
    #[derive(WellFormed)]
    pub enum Alignment {
        /// The renewal of another subscription, which the same billing profile pays for.
        AlignWithSubscription = "align_with_subscription",
        /// The first of a month.
        AlignWithMonth = "align_with_month",
    }
}

/// It is to renew with another subscription: an active one of the same billing profile and term, which renews.
#[data(Copy, WellFormed)]
pub struct AlignWithSubscription {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// It is to renew on the first of a month.
#[data(Copy, WellFormed)]
pub struct AlignWithMonth {
    /// The day on which it renews: the first of a month, no further off than a term.
    pub renews_on: Day,
}

/// A purchase cannot be aligned so.
#[data]
pub struct AlignmentImpossible {
    /// Why.
    pub reason: AlignmentProblem,
    /// The day on which it would renew, where that is known.
    pub renews_on: Option<Day>,
}

/// Why a purchase cannot be aligned so.
#[data]
pub enum AlignmentProblem {
    /// The subscription is not active, or does not renew.
    DoesNotRenew,
    /// Another billing profile pays for it.
    OtherBillingProfile,
    /// Its term is another.
    OtherTerm,
    /// The day is not ahead.
    NotAhead,
    /// The day is not the first of a month.
    NotTheFirst,
    /// It is further off than a term: a first term is shortened, never lengthened.
    LongerThanATerm,
}

/// A first term: from which day its periods are counted, and which of them it begins in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FirstTerm {
    /// The day from which its periods are counted (`C9`).
    pub(super) anchor: Day,
    /// How many billing periods, counted from there, had ended before it began.
    pub(super) periods: u32,
    pub(super) term_days: ServicePeriod,
    /// The billing period in which it begins: the days of the whole of it.
    pub(super) days: ServicePeriod,
}

impl FirstTerm {
    /// The one that begins on a day, counted from an anchor: that day, unless it is aligned. None past the end of the
    /// calendar.
    pub(super) fn counted_from(anchor: Day, offered: (Term, BillingFrequency), start: Day) -> Option<Self> {
        let Counted { periods, term_days, days, .. } = Counted::on(start, anchor, offered)?;
        Some(Self { anchor, periods, term_days: ServicePeriod { start, end: term_days.end }, days })
    }

    /// The days of its first billing period that are paid for.
    pub(super) fn paid_days(&self) -> ServicePeriod {
        ServicePeriod { start: self.term_days.start, end: self.days.end }
    }
}

impl Alignment {
    /// The day from which the periods are counted of what is bought today.
    ///
    /// # Errors
    ///
    /// What cannot be aligned so.
    pub(super) fn anchor(&self, case: &Case<'_>, payer: BillingProfileId, term: Term) -> Result<Day, Denial> {
        match self {
            Self::AlignWithSubscription(other) => {
                let other = case.subscription(other.subscription, Right::ReadSubscription)?;
                let problem = other.alignment_problem(case, payer, term);
                let renews_on = Some(other.term_days.end);
                problem
                    .map_or(Ok(other.anchor), |reason| Err(AlignmentImpossible { reason, renews_on }.into()))
            }
            Self::AlignWithMonth(month) => month.anchor(case.today(), term),
        }
    }
}

impl Subscription {
    /// Why a purchase of this profile and term cannot be aligned with it.
    fn alignment_problem(
        &self,
        case: &Case<'_>,
        payer: BillingProfileId,
        term: Term,
    ) -> Option<AlignmentProblem> {
        let renews = self.status == SubscriptionStatus::Active && self.ahead.renews();
        let profile = case.state.profile_of(self);
        let plan = self.plan.as_ref().filter(|_| renews);
        match plan {
            None => Some(AlignmentProblem::DoesNotRenew),
            Some(_) if profile.is_none_or(|profile| profile.id != payer) => {
                Some(AlignmentProblem::OtherBillingProfile)
            }
            Some(plan) if plan.term != term => Some(AlignmentProblem::OtherTerm),
            Some(_) => None,
        }
    }
}

impl AlignWithMonth {
    fn anchor(self, today: Day, term: Term) -> Result<Day, Denial> {
        let renews_on = self.renews_on;
        let anchor = months_before(renews_on, term.months());
        let reason = if renews_on <= today {
            AlignmentProblem::NotAhead
        } else if renews_on.ymd().2 != 1 {
            AlignmentProblem::NotTheFirst
        } else if anchor > today {
            AlignmentProblem::LongerThanATerm
        } else {
            return Ok(anchor);
        };
        Err(AlignmentImpossible { reason, renews_on: Some(renews_on) }.into())
    }
}
