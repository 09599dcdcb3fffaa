//! The engines, and the one question that all of them answer.

use core::num::NonZeroU64;

use selfserve::{AmountError, AmountOverflow, Money, Timestamp};
use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use crate::cycle::{milliseconds, shifted};
use crate::rounding::{Share, ShareRounding};

/// An engine whose figures are calculated here, beside ours (`I11`). The crate's documentation has them in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Rival"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Profile {
    /// Kill Bill.
    KillBill,
    /// Lago.
    Lago,
    /// Meteroid.
    Meteroid,
    /// Polar.
    Polar,
    /// Stripe Billing.
    Stripe,
    /// Flexprice with its strategy by days.
    FlexpriceDays,
    /// Flexprice with its strategy by seconds.
    FlexpriceSeconds,
    /// OpenMeter.
    OpenMeter,
    /// Chargebee.
    Chargebee,
}

/// What an engine counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counting {
    /// Calendar days; the day of the change belongs to the new state.
    CalendarDays,
    /// Seconds, or what is finer: the instant of the change counts.
    Seconds,
}

/// How far a profile has been held against its engine's own figures, of whatever kind they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// It gives the engine's own published figures, at least ten of them.
    Verified,
    /// It follows the engine's documentation, which has fewer than ten figures to hold it against.
    DocumentedNotVerified,
}

/// A change of what a subscription costs, within a billing period that was paid in advance.
#[data(Copy, Hash)]
pub struct PlanChange {
    /// The first instant of the billing period.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
    /// When it changes.
    pub at: Timestamp,
    /// What the whole period cost before.
    pub before: Money,
    /// What it costs after.
    pub after: Money,
}

/// What the change costs.
#[data(Copy, Hash)]
pub struct PlanChangeLines {
    /// What is given back for the rest of the period: at most zero.
    pub credit: Money,
    /// What is charged for it instead.
    pub charge: Money,
    /// Both together.
    pub net: Money,
}

impl Profile {
    /// Every profile.
    pub const ALL: [Self; 9] = [
        Self::KillBill,
        Self::Lago,
        Self::Meteroid,
        Self::Polar,
        Self::Stripe,
        Self::FlexpriceDays,
        Self::FlexpriceSeconds,
        Self::OpenMeter,
        Self::Chargebee,
    ];

    /// The engine's name, and its strategy where it has several.
    pub const fn name(self) -> &'static str {
        match self {
            Self::KillBill => "Kill Bill",
            Self::Lago => "Lago",
            Self::Meteroid => "Meteroid",
            Self::Polar => "Polar",
            Self::Stripe => "Stripe",
            Self::FlexpriceDays => "Flexprice by days",
            Self::FlexpriceSeconds => "Flexprice by seconds",
            Self::OpenMeter => "OpenMeter",
            Self::Chargebee => "Chargebee",
        }
    }

    /// What it counts.
    pub const fn counting(self) -> Counting {
        match self {
            Self::KillBill | Self::Lago | Self::Meteroid | Self::FlexpriceDays | Self::Chargebee => {
                Counting::CalendarDays
            }
            Self::Polar | Self::Stripe | Self::FlexpriceSeconds | Self::OpenMeter => Counting::Seconds,
        }
    }

    /// How it rounds.
    pub const fn rounding(self) -> ShareRounding {
        match self {
            Self::KillBill => ShareRounding::Digits(9),
            Self::Lago => ShareRounding::BinaryUnit,
            Self::Meteroid => ShareRounding::BinaryShare,
            Self::Polar => ShareRounding::PythonHalfEven,
            Self::FlexpriceDays | Self::FlexpriceSeconds | Self::OpenMeter => ShareRounding::Digits(16),
            Self::Stripe | Self::Chargebee => ShareRounding::AtTheEnd,
        }
    }

    /// How far it has been held against the engine's own figures.
    pub const fn evidence(self) -> Evidence {
        match self {
            Self::Chargebee => Evidence::DocumentedNotVerified,
            Self::KillBill
            | Self::Lago
            | Self::Meteroid
            | Self::Polar
            | Self::Stripe
            | Self::FlexpriceDays
            | Self::FlexpriceSeconds
            | Self::OpenMeter => Evidence::Verified,
        }
    }

    /// How much of a period remains at an instant. None where the period has no length.
    pub fn remaining(self, start: Timestamp, end: Timestamp, at: Timestamp) -> Option<Share> {
        // One second less, so that a period ends on its own last day: by days this comes to counting both ends.
        let end = if self == Self::FlexpriceSeconds { shifted(end, -1000) } else { end };
        let (part, whole) = match self.counting() {
            Counting::CalendarDays => {
                (i64::from(at.day().days_until(end.day())), i64::from(start.day().days_until(end.day())))
            }
            Counting::Seconds => (milliseconds(at, end), milliseconds(start, end)),
        };
        let whole = NonZeroU64::new(u64::try_from(whole).ok()?)?;
        Some(Share { part: u64::try_from(part).unwrap_or(0), whole })
    }

    /// What the change costs by this engine's arithmetic. A period without length costs nothing.
    pub fn change(self, change: &PlanChange) -> Result<PlanChangeLines, AmountError> {
        let share = self.remaining(change.start, change.end, change.at);
        let part = |whole: Money| match share {
            Some(share) => self.share(whole, share),
            None => Ok(Money::zero(whole.currency())),
        };
        let (credit, charge) = (part(change.before)?.negated()?, part(change.after)?);
        Ok(PlanChangeLines { credit, charge, net: credit.checked_add(charge)? })
    }

    /// What a share of an amount comes to.
    pub fn share(self, whole: Money, share: Share) -> Result<Money, AmountOverflow> {
        let minor = match (self, share.part) {
            (Self::OpenMeter, 0) => Some(whole.minor_units()),
            (_, part) if part >= share.whole.get() => Some(whole.minor_units()),
            _ => self.rounding().of(whole.minor_units(), share),
        };
        Ok(Money::from_minor_units(minor.ok_or(AmountOverflow)?, whole.currency()))
    }
}
