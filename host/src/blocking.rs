//! How callers that do not await wait for a driver that does: it lives on a thread of its own, and they wait for its answer.
//! To wait on the runtime itself would panic where the caller is on another one.

use std::sync::mpsc::sync_channel;

use tokio::runtime::{Builder, Runtime};

use crate::error::StoreError;

/// The thread of a driver.
pub(crate) struct Blocking {
    /// Absent only while this is dropped.
    runtime: Option<Runtime>,
}

impl Blocking {
    pub(crate) fn start(name: &str) -> Result<Self, StoreError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name(name)
            .enable_all()
            .build()
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(Self { runtime: Some(runtime) })
    }

    /// Waits for the end of some work; nothing where the thread has ended.
    pub(crate) fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = sync_channel(1);
        if let Some(runtime) = &self.runtime {
            runtime.spawn(async move {
                let _nobody_waits = answer.send(work.await);
            });
        }
        answered.recv().ok()
    }
}

impl Drop for Blocking {
    /// A runtime that is dropped waits for its thread, and panics where that is not allowed.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
