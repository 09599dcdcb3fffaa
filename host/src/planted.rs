//! Bugs that this package's tests plant, to see that the simulator finds them. None is there without the feature.

/// A bug that can be planted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// Whoever asks is answered although the append did not end well.
    AnswersFirst,
    /// An append of which nothing is known is taken for one that failed.
    UnknownIsFailure,
    /// An append of which nothing is known is taken for one that was done.
    UnknownIsDone,
    /// After an append of which nothing is known, the command is decided anew before it is known.
    DecidesAnew,
    /// Orders are taken out of the outbox before they are handed over.
    DoneFirst,
    /// Orders are written in an append of their own, after that of the events.
    OutboxLater,
    /// A refusal is told without asking whether the journal has gone on.
    RefusesUnconfirmed,
    /// The lock of the organization is let go while the append is on its way.
    NoLock,
    /// A clock behind the last event is used as it is.
    TrustsClock,
}

/// The bug that a host has, if one was planted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Planted {
    #[cfg(feature = "planted")]
    pub(crate) bug: Option<Bug>,
}

impl Planted {
    /// Whether this bug was planted.
    #[cfg(feature = "planted")]
    pub(crate) fn has(self, bug: Bug) -> bool {
        self.bug == Some(bug)
    }

    /// None can be planted.
    #[cfg(not(feature = "planted"))]
    pub(crate) fn has(self, _: Bug) -> bool {
        false
    }
}
