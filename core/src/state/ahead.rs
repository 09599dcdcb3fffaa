//! What comes at the end of a term, or of a pause, and what is told of it ahead (`E1`–`E3`, `C8`, `H7`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::Term;
use crate::settings::{OffMeans, Settings};
use crate::state::subscription::DELETION_NOTICE_DAYS;
use crate::state::{Known, Notice, Slot, State, Subscription};
use crate::status::{AtEnd, RecurringBilling, SubscriptionStatus};
use crate::value::{Day, Timestamp};

/// The ends that were announced ahead (`H7`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EndsAnnounced {
    /// The day on which the term ends, and what was told to come then.
    expiry: Option<(Day, Ahead)>,
    /// The day of the deletion.
    deletion: Option<Day>,
}

/// What comes at the end of the present term, or of a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ahead {
    /// The next term, and so on.
    Renew,
    /// The next term, and then what turning recurring billing off means.
    RenewOnce,
    /// A month of extension (`E2`).
    Extend,
    /// A pause until this day (`E3`).
    Pause(Day),
    /// It is paused: a new term begins on this day.
    Resume(Day),
    /// The day has come, and no card could be charged: a new term begins when one is attached.
    ResumeWithCard(Day),
    /// It expires.
    Expire,
    /// It is disabled.
    End,
}

impl Ahead {
    /// What recurring billing means for the end of a term (`B3`, `C5`).
    pub(crate) fn of(recurring: RecurringBilling, settings: &Settings) -> Self {
        match recurring {
            RecurringBilling::On => Self::Renew,
            RecurringBilling::Off => Self::off(settings),
        }
    }

    /// What comes where recurring billing is off.
    pub(crate) fn off(settings: &Settings) -> Self {
        match settings.off_means {
            OffMeans::Expire => Self::Expire,
            OffMeans::End => Self::End,
        }
    }

    /// Whether the next term begins when the present one ends.
    pub(crate) fn renews(self) -> bool {
        matches!(self, Self::Renew | Self::RenewOnce)
    }

    /// Whether nothing comes any more.
    pub(crate) fn is_off(self) -> bool {
        matches!(self, Self::Expire | Self::End)
    }

    /// The same in the words that rules and views share.
    pub(crate) fn at_end(self) -> AtEnd {
        match self {
            Self::Renew => AtEnd::Renew,
            Self::RenewOnce => AtEnd::RenewOnce,
            Self::Extend => AtEnd::Extend,
            Self::Pause(_) | Self::Resume(_) | Self::ResumeWithCard(_) => AtEnd::Pause,
            Self::Expire => AtEnd::Expire,
            Self::End => AtEnd::End,
        }
    }

    /// The day on which a pause ends, planned or present.
    pub(crate) fn resumes_on(self) -> Option<Day> {
        match self {
            Self::Pause(day) | Self::Resume(day) | Self::ResumeWithCard(day) => Some(day),
            Self::Renew | Self::RenewOnce | Self::Extend | Self::Expire | Self::End => None,
        }
    }
}

impl Subscription {
    /// Whether it renews by itself (`B3`).
    pub(crate) fn recurring(&self) -> RecurringBilling {
        if self.ahead.renews() { RecurringBilling::On } else { RecurringBilling::Off }
    }

    /// Whether it goes on month by month, beyond its term (`E2`).
    pub(crate) fn is_extended(&self) -> bool {
        self.extended > 0
    }

    /// The day on which a pause ends by itself, while it can (`E3`).
    pub(crate) fn resumption(&self) -> Option<Day> {
        match (self.status, self.ahead) {
            (SubscriptionStatus::Paused, Ahead::Resume(day)) => Some(day),
            _ => None,
        }
    }

    /// When the notice of the end of this term, or trial, is due: a trial's and an extension's as for a month; or that of
    /// the end of a pause (`C8`, `H7`).
    pub(crate) fn notice(&self, settings: &Settings) -> Timestamp {
        let monthly = self.trial.is_some() || self.is_extended() || self.ahead == Ahead::Extend;
        let plan = self.plan.as_ref().filter(|_| !monthly);
        let term = plan.map_or(Term::OneMonth, |plan| plan.term);
        let end = self.resumption().unwrap_or(self.term_days.end);
        end.start().minus_days(settings.notice_days_of(term))
    }

    /// Its end with its term was announced, as that is now, or has to be again.
    pub(crate) fn announce_expiry(&mut self, on: Option<Day>) {
        if on.is_some() || self.ends_announced.is_some() {
            let told = on.map(|on| (on, self.ahead));
            self.ends_announced.get_or_insert_default().expiry = told;
        }
    }

    /// Its deletion was announced.
    pub(crate) fn announce_deletion(&mut self, on: Day) {
        self.ends_announced.get_or_insert_default().deletion = Some(on);
    }

    /// The notice of what comes when the present term, or status, ends.
    pub(crate) fn term_notice(&self, settings: &Settings) -> Option<(Timestamp, Notice)> {
        let announced = self.ends_announced.as_deref().copied().unwrap_or_default();
        let charged = || self.announced.is_none().then(|| (self.notice(settings), Notice::Renewal));
        match (self.status, self.ahead) {
            (SubscriptionStatus::Trial, _) => {
                let announced = self.trial.as_ref().is_none_or(|trial| trial.announced);
                (!announced).then(|| (self.notice(settings), Notice::TrialEnd))
            }
            (SubscriptionStatus::Active, Ahead::Renew | Ahead::RenewOnce | Ahead::Extend)
            | (SubscriptionStatus::Paused, Ahead::Resume(_)) => charged(),
            (SubscriptionStatus::Active, _) => {
                let ends = Some(self.term_days.end).filter(|on| announced.expiry != Some((*on, self.ahead)));
                ends.map(|on| (self.notice(settings), Notice::Expiry(on)))
            }
            (SubscriptionStatus::Disabled, _) => {
                let deleted = self.until.filter(|on| announced.deletion != Some(*on));
                deleted.map(|on| (on.start().minus_days(DELETION_NOTICE_DAYS), Notice::Deletion(on)))
            }
            (SubscriptionStatus::Pending | SubscriptionStatus::Expired | SubscriptionStatus::Deleted, _)
            | (SubscriptionStatus::Paused, _) => None,
        }
    }

    /// The day on which its period ends, or its pause.
    pub(super) fn period_end(&self) -> Option<Day> {
        match self.status {
            SubscriptionStatus::Trial | SubscriptionStatus::Active => Some(self.period.terms.days.end),
            SubscriptionStatus::Paused => self.resumption(),
            SubscriptionStatus::Pending
            | SubscriptionStatus::Expired
            | SubscriptionStatus::Disabled
            | SubscriptionStatus::Deleted => None,
        }
    }

    /// What waits for a card is tried again (`E3`).
    pub(crate) fn try_resumption_again(&mut self) {
        if let Ahead::ResumeWithCard(day) = self.ahead {
            self.ahead = Ahead::Resume(day);
        }
    }
}

impl State {
    /// Another card can be charged for a billing profile, perhaps: what is paused and waits for one is tried again (`E3`).
    pub(super) fn try_resumptions_again(&mut self, profile: Slot) {
        let paused = (SubscriptionStatus::Paused, Slot(0))..=(SubscriptionStatus::Paused, Slot(u32::MAX));
        let paused = self.indexes.by_status.range(paused).map(|(_, slot)| *slot);
        let paid =
            |slot: &Slot| self.subscriptions.at(*slot).and_then(Subscription::profile) == Some(profile);
        let waiting: Vec<Slot> = paused.filter(paid).collect();
        for slot in waiting {
            self.update_subscription(Known::at(slot), Subscription::try_resumption_again);
        }
    }
}
