//! Where the host stops: everything that could go on is bounded here.

use std::time::Duration;

/// The bounds of a host. The defaults suit a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// How often an append, or a decision that others were faster than, is tried: 8.
    pub attempts: u32,
    /// How many commands of one organization, which come at once, are carried out in one append: 100.
    pub together: u32,
    /// How many seconds this machine's clock may be ahead of the store's before it is not believed: 60.
    pub ahead: u32,
    /// How many organizations are kept in memory: 1,000. Each takes a few kilobytes and, with its draft, some 130
    /// bytes for each license that somebody has.
    pub resident: usize,
    /// After how many events a snapshot is taken: 100, and not before the journal has grown by a hundredth. So few lie behind
    /// one, and what is large is not written over and over.
    pub snapshot_every: u64,
    /// How many organizations one [`tick`](crate::Host::tick) takes on: 100.
    pub tick: u32,
    /// How many orders one [`effects`](crate::Host::effects) hands over: 1,000.
    pub effects: u32,
    /// How many events one read takes from the store: 1,000.
    pub page: u32,
    /// The longest that [`next_wake`](crate::Host::next_wake) tells to sleep: an hour. No platform's timer overflows, and a
    /// deadline that another process has set is not slept through.
    pub longest_sleep: Duration,
    /// How many seconds an organization rests whose time could not be brought up to date: 60.
    pub rest: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            attempts: 8,
            together: 100,
            ahead: 60,
            resident: 1_000,
            snapshot_every: 100,
            tick: 100,
            effects: 1_000,
            page: 1_000,
            longest_sleep: Duration::from_secs(3_600),
            rest: 60,
        }
    }
}
