"""Runs one sequence, and makes a difference small enough to read."""

from __future__ import annotations

import json
import traceback
from dataclasses import dataclass

from .comparer import Difference, Run
from .money import Json
from .steps.generator import Generator


@dataclass
class Found:
    """A difference, and the steps that lead to it."""

    catalog: Json
    steps: list[Json]
    where: str
    model: str
    library: str
    answer: str = ""
    """All that the library answered to the last step."""


def run_sequence(seed: int, count: int) -> Found | None:
    """Make and take steps, until the library and the model differ."""
    generator = Generator(seed)
    run = Run(generator.catalog)
    catalog, steps = generator.catalog, generator.first_steps(run.model)
    taken: list[Json] = []
    for place in range(count):
        step = steps[place] if place < len(steps) else generator.next_step(run.model)
        taken.append(step)
        found = _take(run, catalog, taken)
        if found:
            return shrunk(found)
    return None


def _take(run: Run, catalog: Json, taken: list[Json]) -> Found | None:
    """Take the last step, and say what differs."""
    try:
        run.step(taken[-1])
    except Difference as difference:
        said = (str(difference.model), str(difference.library))
        answer = json.dumps(_part(run.answer, difference.where))
        return Found(catalog, list(taken), difference.where, *said, answer)
    except Exception:
        return Found(catalog, list(taken), "an error", traceback.format_exc(), "")
    return None


def _part(answer: Json | list[Json], where: str) -> object:
    """Choose what of an answer the difference is about."""
    if isinstance(answer, dict) and "outcome" in answer:
        return answer["due" if where.startswith(("due", "number of due")) else "outcome"]
    return answer


def replay(catalog: Json, steps: list[Json]) -> Found | None:
    """Take steps again, from the start."""
    run = Run(catalog)
    for count in range(1, len(steps) + 1):
        found = _take(run, catalog, steps[:count])
        if found:
            return found
    return None


def shrunk(found: Found) -> Found:
    """Drop steps while a difference of the same kind stays."""
    shorter = True
    while shorter:
        shorter = False
        for place in reversed(range(1, len(found.steps) - 1)):
            fewer = found.steps[:place] + found.steps[place + 1 :]
            again = replay(found.catalog, fewer)
            if again and again.where == found.where and again.model == found.model:
                found, shorter = again, True
                break
    return found


def written_report(seed: int, found: Found) -> str:
    """Write a difference to be read by a person."""
    lines = [f"seed {seed}: they differ at {found.where}, after {len(found.steps)} steps:"]
    lines += [json.dumps(step, ensure_ascii=False) for step in found.steps]
    lines += [f"the model says:   {found.model}", f"the library says: {found.library}"]
    lines.append(f"its whole answer: {found.answer}")
    named = json.dumps(found.steps)
    products = [p for p in found.catalog["products"] if f'"{p["id"]}"' in named]
    lines.append(f"products: {json.dumps(products)}")
    return "\n".join(lines)
