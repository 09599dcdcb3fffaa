//! The locks of the handles: the standard library's, or, in the tests of this package, such as a model checker of threads
//! sees through.

#[cfg(not(test))]
pub(crate) use std::sync::RwLock;

#[cfg(test)]
pub(crate) use checked::RwLock;

#[cfg(test)]
mod checked {
    use shuttle::sync::{Mutex, RwLock as Inner, RwLockReadGuard, RwLockWriteGuard};
    use std::sync::{LockResult, TryLockError, TryLockResult};

    /// The standard library's lock at its worst: whoever waits for it stops everybody who comes later, readers too.
    #[derive(Debug, Default)]
    pub(crate) struct RwLock<T> {
        turn: Mutex<()>,
        value: Inner<T>,
    }

    impl<T> RwLock<T> {
        pub(crate) fn new(value: T) -> Self {
            Self { turn: Mutex::new(()), value: Inner::new(value) }
        }

        pub(crate) fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
            let _turn = self.turn.lock();
            self.value.read()
        }

        pub(crate) fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
            let _turn = self.turn.lock();
            self.value.write()
        }

        pub(crate) fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
            let _turn = self.turn.try_lock().map_err(|_| TryLockError::WouldBlock)?;
            self.value.try_read()
        }
    }
}
