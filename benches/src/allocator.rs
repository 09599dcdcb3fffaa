//! What is allocated: bytes in use, and how often.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts on the way to the system's allocator.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

/// Loads and stores rather than one locked addition, which would cost as much as a small allocation: the benches run
/// on one thread.
fn change(counter: &AtomicUsize, by: impl FnOnce(usize) -> usize) {
    counter.store(by(counter.load(Ordering::Relaxed)), Ordering::Relaxed);
}

// SAFETY: everything is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        change(&IN_USE, |bytes| bytes.wrapping_add(layout.size()));
        change(&ALLOCATIONS, |count| count + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        change(&IN_USE, |bytes| bytes.wrapping_add(size).wrapping_sub(layout.size()));
        change(&ALLOCATIONS, |count| count + 1);
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        change(&IN_USE, |bytes| bytes.wrapping_sub(layout.size()));
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many bytes are in use.
pub fn in_use() -> usize {
    IN_USE.load(Ordering::Relaxed)
}

/// How many bytes more are in use after some work, while its result is kept.
pub fn bytes_held<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = in_use();
    let result = work();
    (result, in_use().saturating_sub(before))
}

/// How often something is allocated during some work.
pub fn allocations(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    work();
    ALLOCATIONS.load(Ordering::Relaxed) - before
}
