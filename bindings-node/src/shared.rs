//! What several handles hold together.

use std::sync::{Arc, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::failure::Failure;

/// A value that several handles hold, behind a lock.
///
/// JavaScript calls from one thread, so nobody ever waits; the lock is there because it knows when a panic has left
/// the value half changed. Whoever takes two takes the organization's first, then the directory's.
#[derive(Default)]
pub(crate) struct Shared<T>(Arc<RwLock<T>>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Arc::new(RwLock::new(value)))
    }

    pub(crate) fn read(&self) -> Result<RwLockReadGuard<'_, T>, Failure> {
        self.0.read().map_err(|_| Failure::unusable())
    }

    pub(crate) fn write(&self) -> Result<RwLockWriteGuard<'_, T>, Failure> {
        self.0.write().map_err(|_| Failure::unusable())
    }
}
