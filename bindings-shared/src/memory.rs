//! How much memory Rust holds, for collectors that see only their own: every allocation of a package is counted.
//!
//! Counted by thread, because a collector is one thread's, and so are the handles that it lets go of.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static HELD: Cell<i64> = const { Cell::new(0) };
}

/// The system's allocator, counted. A package makes it its own with `#[global_allocator]`.
#[derive(Debug, Clone, Copy)]
pub struct Counted;

/// How many bytes this thread has taken and not given back. Below zero where another thread had taken them.
pub fn held() -> i64 {
    HELD.get()
}

/// How many bytes of memory a value takes that is made like this.
pub fn size_of<T>(make: impl FnOnce() -> T) -> usize {
    let before = held();
    let value = make();
    let size = held().saturating_sub(before);
    drop(value);
    usize::try_from(size).unwrap_or_default()
}

fn count(bytes: i64) {
    // A thread that ends frees its own values after this one: what it frees then is nobody's affair any more.
    let _ = HELD.try_with(|held| held.set(held.get().wrapping_add(bytes)));
}

fn bytes(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

// SAFETY: every call goes to the system's allocator as it came, and answers with what that answered.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(bytes(layout.size()));
        // SAFETY: as promised to this call.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(bytes(layout.size()));
        // SAFETY: as promised to this call.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(bytes(layout.size()).wrapping_neg());
        // SAFETY: as promised to this call.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(bytes(size).wrapping_sub(bytes(layout.size())));
        // SAFETY: as promised to this call.
        unsafe { System.realloc(pointer, layout, size) }
    }
}
