//! The snapshot: a shortcut past the journal, never a replacement for it (`H1`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::organization::Organization;
use crate::state::State;
use crate::value::{Digest, Sequence};

/// What stands ahead of the state, so that a snapshot of another version is not misread.
#[derive(Serialize, Deserialize)]
struct Header<'a> {
    magic: [u8; 8],
    format: u32,
    /// The version of the crate: the state's form may change with any of them.
    core: &'a str,
    sequence: Sequence,
    digest: Digest,
}

const MAGIC: [u8; 8] = *b"selfserv";
const FORMAT: u32 = 16;
const CORE: &str = env!("CARGO_PKG_VERSION");

/// The snapshot is of another version, or damaged. Ignore it, and rebuild the organization from its journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the snapshot is of another version, or damaged: rebuild from the journal")]
pub struct UnusableSnapshot;

impl Organization {
    /// The organization as it stands, in a compact binary form that this very version reads.
    pub fn snapshot(&self) -> Vec<u8> {
        // Writing to memory fails only for what postcard cannot write, and the state holds none of that.
        let body = postcard::to_allocvec(&self.state).unwrap_or_default();
        let header = Header {
            magic: MAGIC,
            format: FORMAT,
            core: CORE,
            sequence: self.state.sequence,
            digest: Digest::of(&body),
        };
        let mut snapshot = postcard::to_allocvec(&header).unwrap_or_default();
        snapshot.extend_from_slice(&body);
        snapshot
    }

    /// The organization of a snapshot. Go on with [`apply`](Self::apply) from the event after
    /// [`version`](Self::version).
    ///
    /// # Errors
    ///
    /// [`UnusableSnapshot`]: rebuild from the journal instead.
    pub fn from_snapshot(snapshot: &[u8]) -> Result<Self, UnusableSnapshot> {
        let (header, body) =
            postcard::take_from_bytes::<Header<'_>>(snapshot).map_err(|_| UnusableSnapshot)?;
        let fits = header.magic == MAGIC && header.format == FORMAT && header.core == CORE;
        if !fits || header.digest != Digest::of(body) {
            return Err(UnusableSnapshot);
        }
        let state: State = postcard::from_bytes(body).map_err(|_| UnusableSnapshot)?;
        if state.sequence != header.sequence {
            return Err(UnusableSnapshot);
        }
        Ok(Self { state })
    }
}
