use std::fmt::Debug;

use selfserve::*;

pub(crate) struct Messages {}
impl Messages {
    pub(crate) fn new(_: Language) -> Self {
        Self {}
    }
    pub(crate) fn timestamp(&self, at: Timestamp) -> String {
        at.to_chrono().format("%-d %B %Y, %H:%M UTC").to_string()
    }
    pub(crate) fn label(&self, choice: impl Debug) -> String {
        format!("{choice:?}")
    }
    pub(crate) fn next_step(&self, step: &NextStep) -> String {
        format!("{:?} {}", step.kind, step.on)
    }
    pub(crate) fn check(&self, check: &Check) -> String {
        check.finding.type_name().into()
    }
    pub(crate) fn denial(&self, denial: &Denial) -> String {
        denial.to_string()
    }
    pub(crate) fn money(&self, amount: Money) -> String {
        amount.to_string()
    }
    pub(crate) fn unit_price(&self, amount: UnitPrice) -> String {
        amount.to_string()
    }
    pub(crate) fn day(&self, day: Day) -> String {
        day.to_string()
    }
    pub(crate) fn percent(&self, percent: Percent) -> String {
        format!("{percent}%")
    }
}
