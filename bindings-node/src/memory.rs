//! What the handles hold, told to Node's collector: of itself it sees some bytes where there are megabytes, and lets them
//! pile up.

use core::cell::Cell;

use napi::Env;
use selfserve_bindings::Problem;
use selfserve_bindings::memory::{Counted, held};

use crate::failure::{Fallible, answer};

#[global_allocator]
static ALLOCATOR: Counted = Counted;

thread_local! {
    static TOLD: Cell<i64> = const { Cell::new(0) };
}

/// What is less is not worth telling.
const WORTH_TELLING: i64 = 64 * 1024;

/// Answers with what comes of the body of an export that makes a handle, or changes what one holds.
pub(crate) fn account<T>(env: Env, body: impl FnOnce() -> Result<T, Problem>) -> Fallible<T> {
    let result = body();
    tell(env);
    answer(result)
}

/// Tells the collector of this thread what has come, or gone, since it was told last.
pub(crate) fn tell(env: Env) {
    let news = held().saturating_sub(TOLD.get());
    if news.saturating_abs() >= WORTH_TELLING && env.adjust_external_memory(news).is_ok() {
        TOLD.set(TOLD.get().saturating_add(news));
    }
}
