//! What can go wrong, each with a stable code, its facts, and what to do.

use selfserve::{CorruptJournal, Denial, OrganizationId, Sequence, Timestamp};
use thiserror::Error;

/// What a store cannot do. It is certain that nothing was written, unless it stands in [`Append::Unknown`](crate::Append).
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// It cannot be reached, or is busy: try again.
    #[error("the store cannot be reached ({0}): try again")]
    Unavailable(String),
    /// There is no room.
    #[error("the store is full ({0}): make room, and try again")]
    Full(String),
    /// What it holds cannot be read.
    #[error("the store is damaged ({0}): restore it from a backup")]
    Damaged(String),
    /// A newer version has made its tables.
    #[error("the store's tables are of version {found}, this version knows {known}: update this program")]
    NewerSchema {
        /// The version of its tables.
        found: u32,
        /// The newest version that is known here.
        known: u32,
    },
    /// It holds what another application keeps there.
    #[error("{0} is not a store of ours: choose another place")]
    NotOurs(String),
    /// The server, or what it keeps there, is not set as the contract needs it.
    #[error("{place} has {found}, and has to have {needed}: set it so, and start again")]
    Unfit {
        /// What is looked at: a server, or a stream.
        place: String,
        /// What it has.
        found: String,
        /// What it has to have.
        needed: String,
    },
    /// It does not take so much at once.
    #[error("{bytes} B are more than the {most} B that the store takes at once: raise its bound")]
    TooLarge {
        /// How much it is.
        bytes: usize,
        /// How much the store takes.
        most: usize,
    },
    /// The lines of a batch do not go on from the last one.
    #[error("the batch begins with event {found} where the journal ends at {head}: drop what is in memory")]
    Gap {
        /// The place of the last event in the store.
        head: Sequence,
        /// The place of the line that does not fit.
        found: Sequence,
    },
}

impl StoreError {
    /// A stable word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unavailable(_) => "store_unavailable",
            Self::Full(_) => "store_full",
            Self::Damaged(_) => "store_damaged",
            Self::NewerSchema { .. } => "store_newer_schema",
            Self::NotOurs(_) => "store_not_ours",
            Self::Unfit { .. } => "store_unfit",
            Self::TooLarge { .. } => "store_too_large",
            Self::Gap { .. } => "store_gap",
        }
    }
}

/// Why a host does not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum HostError {
    /// The organization's rules refuse it. Nothing changed but what time brought (`T1`).
    #[error(transparent)]
    Denied(Box<Denial>),
    /// The store cannot do it. Nothing was written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It is not known whether it was written. Ask again with the same id: it counts once (`B6`).
    #[error(
        "{organization}: not known after {attempts} attempts whether it was written ({problem}): ask again, same id"
    )]
    Unsettled {
        /// Whose journal it is.
        organization: OrganizationId,
        /// How often it was tried.
        attempts: u32,
        /// What the store said last.
        problem: StoreError,
    },
    /// Others were faster each time. Nothing was written.
    #[error("{organization}: others were faster {attempts} times: try again later")]
    Contended {
        /// Whose journal it is.
        organization: OrganizationId,
        /// How often it was tried.
        attempts: u32,
    },
    /// This machine's clock is ahead of the store's by more than is believed. Nothing was written.
    #[error(
        "the clock says {host}, the store's {store}, more than {bound} s apart: set this machine's clock"
    )]
    ClockAhead {
        /// What this machine's clock says.
        host: Timestamp,
        /// What the store's clock says.
        store: Timestamp,
        /// How many seconds it may be ahead.
        bound: u32,
    },
    /// The journal cannot be (`H1`): a gap, an event that contradicts those before, a newer version's.
    #[error("{organization}: {problem}: restore the journal, or update this program")]
    Corrupt {
        /// Whose journal it is.
        organization: OrganizationId,
        /// Where, and what.
        problem: CorruptJournal,
    },
    /// An event, or a command, is another organization's.
    #[error("{asked}: found what is {found}'s: ask for that one, or restore the journal")]
    OtherOrganization {
        /// Which was asked for.
        asked: OrganizationId,
        /// Whose was found.
        found: OrganizationId,
    },
    /// The store holds less than it had confirmed. Nobody should go on before somebody has looked.
    #[error(
        "{organization}: the store ends at {found}, and had confirmed {seen}: restore it, or `forget` what was seen"
    )]
    LostEvents {
        /// Whose journal it is.
        organization: OrganizationId,
        /// The last event that was seen.
        seen: Sequence,
        /// The last that is there.
        found: Sequence,
    },
}

impl HostError {
    /// A stable word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Denied(denial) => denial.code(),
            Self::Store(problem) => problem.code(),
            Self::Unsettled { .. } => "unsettled",
            Self::Contended { .. } => "contended",
            Self::ClockAhead { .. } => "clock_ahead",
            Self::Corrupt { .. } => "corrupt_journal",
            Self::OtherOrganization { .. } => "other_organization",
            Self::LostEvents { .. } => "lost_events",
        }
    }

    /// Whether it is certain that this call did not carry the command out; an earlier one with the same id may have. Where it
    /// is not certain, the same id settles it (`B6`).
    pub fn is_certain(&self) -> bool {
        !matches!(self, Self::Unsettled { .. })
    }

    /// The refusal, if that is what it is.
    pub fn denial(&self) -> Option<&Denial> {
        match self {
            Self::Denied(denial) => Some(denial),
            _ => None,
        }
    }
}

impl From<Denial> for HostError {
    fn from(denial: Denial) -> Self {
        Self::Denied(Box::new(denial))
    }
}
