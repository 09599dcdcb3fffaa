//! Proof that the core needs no std; see `Cargo.toml`.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

use selfserve as _;
use selfserve_einvoice as _;
use selfserve_interop as _;
use selfserve_rival as _;

#[panic_handler]
fn halt(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// Never has memory: the proof is checked, not run.
struct NoMemory;

// SAFETY: a null pointer is a valid answer, and nothing was allocated that could be given back.
unsafe impl GlobalAlloc for NoMemory {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: NoMemory = NoMemory;
