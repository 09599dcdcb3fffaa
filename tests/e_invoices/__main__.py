"""Checks a folder of e-invoices: `python -m tests.e_invoices FOLDER`."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

from .checking import check
from .finding import Finding, Format
from .folder import Checked, names

AT_ONCE = 50
# How many kinds of findings.
SHOWN = 40
TOLD_EVERY = 10


def main() -> int:
    """Check every document, print a table, and show the first findings."""
    parser = argparse.ArgumentParser(prog="python -m tests.e_invoices", description=__doc__)
    parser.add_argument(
        "folder", type=Path, help="documents (NAME.json) and e-invoices (NAME.FORMAT.xml)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    parser.add_argument(
        "--share", type=int, default=1, help="official rules of one document in so many"
    )
    given = parser.parse_args()
    began = monotonic()
    checked = _check_all(given.folder, given.share, given.jobs)
    print(_table(checked))
    documents = sum(of.documents for of in checked.values())
    print(f"{documents} e-invoices in {monotonic() - began:.0f} s")
    findings = [one for of in checked.values() for one in of.findings]
    print("\n".join(_shown(checked)))
    if not documents:
        print("nothing was checked")
    return 0 if documents and not findings else 1


def _check_all(folder: Path, share: int, jobs: int) -> dict[Format, Checked]:
    every = names(folder)
    some = [every[first : first + AT_ONCE] for first in range(0, len(every), AT_ONCE)]
    checked = {of: Checked() for of in Format}
    began = told = monotonic()
    # What runs the rules must not be forked.
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        running = [pool.submit(check, folder, part, share) for part in some]
        for done, part in enumerate(as_completed(running), 1):
            for of, result in part.result().items():
                checked[of].add(result)
            if monotonic() - told >= TOLD_EVERY:
                told = monotonic()
                print(
                    f"  {done * AT_ONCE} of {len(every)} documents, {told - began:.0f} s",
                    flush=True,
                )
    for result in checked.values():
        result.findings.sort(key=lambda found: found[0])
    return checked


def _shown(checked: dict[Format, Checked]) -> list[str]:
    """Say what was found, each kind once, with how often and where first."""
    kinds: dict[tuple[Format, str, str], list[tuple[str, Finding]]] = {}
    for of, result in checked.items():
        for one in result.findings:
            kinds.setdefault((of, one[1].checker, one[1].rule), []).append(one)
    lines = [f"{len(found)} × {found[0][0]}: {found[0][1]}" for found in kinds.values()]
    more = [f"and {len(lines) - SHOWN} kinds more"] if len(lines) > SHOWN else []
    return lines[:SHOWN] + more


def _table(checked: dict[Format, Checked]) -> str:
    columns = "e-invoices", "by rules", "findings", "warnings", "seconds"
    lines = [f"{'format':<14}" + "".join(f"{column:>11}" for column in columns)]
    for of, result in checked.items():
        wrong = len(result.findings) - result.warnings
        figures = result.documents, result.ruled, wrong, result.warnings, round(result.seconds)
        lines.append(f"{of:<14}" + "".join(f"{figure:>11}" for figure in figures))
        lines += [
            f"  refused: {code} {term}, {count} times"
            for (code, term), count in sorted(result.refusals.items())
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
