//! The window in which a purchase, a renewal or an increase can be taken back (`W1`).

use crate::Timestamp;

/// A window, and the full-credit window at its beginning (`W1`). It is judged by instants, unlike billing dates.
///
/// ```
/// use selfserve::{Timestamp, Window};
///
/// let at = |text: &str| text.parse::<Timestamp>();
/// let window = Window::opened_at(at("2026-11-22T10:00:00.000Z")?);
/// assert!(window.is_full_credit(at("2026-11-23T09:59:59.999Z")?));
/// assert!(!window.is_full_credit(at("2026-11-23T10:00:00.000Z")?));
/// assert!(window.is_open(at("2026-11-29T09:59:59.999Z")?));
/// assert!(!window.is_open(window.closes_at()));
/// # Ok::<(), selfserve::InvalidTimestamp>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    opened_at: Timestamp,
    full_credit_hours: u32,
}

impl Window {
    /// How long a window is open.
    const HOURS: u32 = 168;
    /// How long everything is credited, the days already used included.
    const FULL_CREDIT_HOURS: u32 = 24;

    /// The window that a purchase, an increase or a conversion opens at its instant, a renewal at 00:00Z of its date.
    pub const fn opened_at(instant: Timestamp) -> Self {
        Self { opened_at: instant, full_credit_hours: Self::FULL_CREDIT_HOURS }
    }

    /// The window that a reactivation opens: without a full-credit window (`C7`).
    pub const fn opened_by_reactivation(instant: Timestamp) -> Self {
        Self { opened_at: instant, full_credit_hours: 0 }
    }

    /// Whether it is open at this instant; at exactly 168 hours it is closed.
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.opened_at <= at && at < self.closes_at()
    }

    /// Whether this instant is in the full-credit window: its first 24 hours.
    pub fn is_full_credit(&self, at: Timestamp) -> bool {
        self.opened_at <= at && at < self.opened_at.plus_hours(self.full_credit_hours)
    }

    /// The first instant at which it is closed.
    pub fn closes_at(&self) -> Timestamp {
        self.opened_at.plus_hours(Self::HOURS)
    }
}
