//! Two policy engines as oracles: see `tests/`.
