//! How far the dunning of an unpaid invoice is, and when it goes on (`I8`).

use serde::{Deserialize, Serialize};

use crate::settings::DunningSettings;
use crate::value::{Day, Timestamp};

/// How fast an unpaid invoice is dunned: the later ones are worse.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Course {
    /// With reminders and retries.
    #[default]
    Regular,
    /// Trying the card again cannot help; another card can.
    Declined,
    /// The provider takes it for fraud.
    Fraud,
    /// Money that had come was taken back.
    ChargedBack,
}

/// The dunning of one invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dunning {
    pub(crate) course: Course,
    /// The day from which a course other than the regular one counts.
    since: Day,
    /// Its last day has come: what it charged stays disabled until it is paid.
    pub(crate) exhausted: bool,
    /// When the payer was reminded last.
    pub(super) reminded: Option<Timestamp>,
    /// When the settings changed last: the reminders that they put into the past do not go out.
    pub(super) overtaken: Option<Timestamp>,
    /// When it goes on.
    pub(super) next: Option<Timestamp>,
}

impl Dunning {
    /// The regular dunning of an invoice that is due on this day.
    pub(super) fn regular(due: Day) -> Self {
        Self {
            course: Course::Regular,
            since: due,
            exhausted: false,
            reminded: None,
            overtaken: None,
            next: None,
        }
    }

    /// Takes a faster course from this day on; a slower one changes nothing.
    pub(super) fn accelerate(&mut self, course: Course, day: Day) {
        if self.course == Course::Regular || course == Course::ChargedBack {
            self.since = day;
        }
        self.course = self.course.max(course);
    }

    /// Does not count days before this one.
    pub(super) fn delay(&mut self, day: Day) {
        self.since = self.since.max(day);
    }

    /// When it goes on after `now`, or in the same instant, if that is still to come. What a change of settings moves into the
    /// past happens at once, but for reminders.
    pub(super) fn next(&self, due: Day, settings: &DunningSettings, now: Timestamp) -> Option<Timestamp> {
        let is_to_come = |reminder: &Timestamp| *reminder > now || (*reminder == now && self.is_open(now));
        let reminder = self.reminders(due, settings).filter(is_to_come).min();
        let last = (!self.exhausted).then(|| self.last_day(due, settings).start());
        reminder.into_iter().chain(last).min()
    }

    /// Whether the payer is reminded, and the card tried again, at this instant, and was not already.
    pub(super) fn reminds(&self, due: Day, settings: &DunningSettings, at: Timestamp) -> bool {
        self.reminders(due, settings).any(|reminder| reminder == at && self.is_open(reminder))
    }

    /// Whether a reminder of this instant has not gone out, and was not overtaken.
    fn is_open(&self, reminder: Timestamp) -> bool {
        Some(reminder) > self.reminded.max(self.overtaken)
    }

    /// Whether a reminder has come by this instant that did not go out.
    pub(super) fn owes_reminder(&self, due: Day, settings: &DunningSettings, at: Timestamp) -> bool {
        self.reminders(due, settings).any(|reminder| reminder <= at && Some(reminder) > self.reminded)
    }

    /// Whether its last day has come by this instant.
    pub(super) fn ends(&self, due: Day, settings: &DunningSettings, at: Timestamp) -> bool {
        !self.exhausted && self.last_day(due, settings).start() <= at
    }

    fn reminders(&self, due: Day, settings: &DunningSettings) -> impl Iterator<Item = Timestamp> {
        let regular = self.course == Course::Regular;
        settings.reminder_days.iter().filter(move |_| regular).map(move |day| dunned(due, *day).start())
    }

    /// The day on which what the invoice charged is disabled.
    fn last_day(&self, due: Day, settings: &DunningSettings) -> Day {
        let regular = dunned(due, settings.disable_day);
        match self.course {
            Course::Regular => regular,
            Course::Declined | Course::Fraud => {
                dunned(self.since.max(due), settings.hopeless_disable_day).min(regular)
            }
            Course::ChargedBack => dunned(self.since, settings.chargeback_disable_day),
        }
    }
}

/// So many days after a day, at least one: nothing is dunned before it is past due.
fn dunned(day: Day, days: u32) -> Day {
    day.plus_setting(days.max(1))
}
