"""Compares the library with the model: `python -m tests.model --seed 1 --sequences 1000`."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from time import monotonic

from .report import run_sequence, written_report

TOLD_EVERY = 5000


def main() -> int:
    """Run sequences, and stop at the first difference."""
    parser = argparse.ArgumentParser(prog="python -m tests.model", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the first sequence's seed")
    parser.add_argument("--sequences", type=int, default=1000, help="how many, seed by seed")
    parser.add_argument("--steps", type=int, default=40, help="how many steps each")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    given = parser.parse_args()
    began = monotonic()
    seeds = range(given.seed, given.seed + given.sequences)
    with ProcessPoolExecutor(given.jobs) as pool:
        results = pool.map(run_sequence, seeds, [given.steps] * len(seeds), chunksize=10)
        for seed, difference in zip(seeds, results, strict=True):
            done = seed + 1 - given.seed
            if done % TOLD_EVERY == 0 and done < given.sequences:
                print(f"  {done} of {given.sequences}, {monotonic() - began:.0f} s", flush=True)
            if difference is not None:
                pool.shutdown(wait=False, cancel_futures=True)
                print(written_report(seed, difference))
                return 1
    took = monotonic() - began
    print(f"{given.sequences} sequences of {given.steps} steps agree, in {took:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
