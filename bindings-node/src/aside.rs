//! Work that would keep the event loop waiting: a thread of Node's pool does it, and a promise answers.

use napi::bindgen_prelude::{AsyncTask, ToNapiValue, TypeName};
use napi::{Env, Task};
use selfserve_bindings::{Problem, caught};

use crate::failure::{Fallible, answer};
use crate::memory::tell;

/// What an export answers that does its work aside: a promise of a value, or of what went wrong.
pub(crate) type Aside<T> = AsyncTask<Work<T>>;

/// What is to be done once.
pub struct Work<T>(Option<Box<dyn FnOnce() -> Result<T, Problem> + Send>>);

/// Does the body of an export aside.
pub(crate) fn aside<T>(body: impl FnOnce() -> Result<T, Problem> + Send + 'static) -> Aside<T>
where
    T: Send + ToNapiValue + TypeName + 'static,
{
    AsyncTask::new(Work(Some(Box::new(body))))
}

impl<T: Send + ToNapiValue + TypeName + 'static> Task for Work<T> {
    type Output = Result<T, Problem>;
    type JsValue = Fallible<T>;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        // No `catch_unwind` of an export reaches as far as here.
        Ok(self.0.take().map_or(Err(Problem::Unusable), caught))
    }

    fn resolve(&mut self, env: Env, output: Self::Output) -> napi::Result<Self::JsValue> {
        tell(env);
        Ok(answer(output))
    }
}
