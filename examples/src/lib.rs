//! Runnable examples, each one story from the host's side: see the folder `examples/`.
