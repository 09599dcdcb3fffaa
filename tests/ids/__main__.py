"""Write the vectors, in the order of the kinds.

From the root of the project:

    python -m tests.ids                           # writes ids.csv beside this file
    python -m tests.ids --check                   # fails where that is not what would be written
    python -m tests.ids --each 10000 --seed 7     # prints so many of each kind, to compare with

Ids are made from a seed: characters by chance in a form of their kind, the check digits found by
trying them all; then the same with one character changed.
"""

from __future__ import annotations

import argparse
import random
import string
import sys
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path

import stdnum
from stdnum.exceptions import InvalidChecksum, ValidationError

from .kinds import KINDS, Kind

FILE = Path(__file__).with_name("ids.csv")
VERSION = "2.2"
"""Of python-stdnum: others may judge otherwise."""
RIGHT, WRONG, MALFORMED = "valid", "wrong check digit", "wrong form"
CHARACTERS = {"#": string.digits, "@": string.ascii_uppercase}
CHECKS = {"?": string.digits, "!": string.ascii_uppercase}


def judged(kind: Kind, id: str) -> str:
    """Ask the oracle."""
    try:
        kind.validate(id.removeprefix(kind.prefix))
    except InvalidChecksum:
        return WRONG
    except ValidationError:
        return MALFORMED
    return RIGHT


def right(kind: Kind, form: str, chance: random.Random) -> str | None:
    """Make an id that the oracle takes, if the characters drawn have check digits that fit."""
    drawn = [chance.choice(CHARACTERS.get(place, place)) for place in form]
    checks = [place for place, character in enumerate(drawn) if character in CHECKS]
    tried = [list(CHECKS[drawn[place]]) for place in checks]
    for choice in tried:
        chance.shuffle(choice)
    for digits in product(*tried):
        for place, digit in zip(checks, digits, strict=True):
            drawn[place] = digit
        id = "".join(drawn)
        if judged(kind, id) == RIGHT:
            return id
    return None


def changed(id: str, kind: Kind, chance: random.Random) -> str:
    """Put another digit or letter in one place behind the prefix."""
    places = [place for place in range(len(kind.prefix), len(id)) if id[place].isalnum()]
    place = chance.choice(places)
    alphabet = string.digits if id[place].isdigit() else string.ascii_uppercase
    other = chance.choice(alphabet.replace(id[place], ""))
    return id[:place] + other + id[place + 1 :]


def ids(kind: Kind, each: int, chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """So many right ids of each form, and as many of which one character was changed."""
    for form in kind.forms:
        drawn = (right(kind, form, chance) for _ in range(1000 * each))
        for id in islice(filter(None, drawn), each):
            other = changed(id, kind, chance)
            yield kind.scheme, id, RIGHT
            verdict = judged(kind, other)
            if verdict != MALFORMED or not kind.form_is_wider:
                yield kind.scheme, other, verdict


def lines(each: int, seed: int) -> str:
    """All of them, a line each."""
    chance = random.Random(seed)
    found = [",".join(line) for kind in KINDS for line in ids(kind, each, chance)]
    return "".join(f"{line}\n" for line in ["scheme,id,verdict", *found])


def main() -> int:
    """Write, compare or print."""
    parser = argparse.ArgumentParser(prog="python -m tests.ids", description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--each", type=int, default=2)
    parser.add_argument("--seed", type=int, default=14)
    asked = parser.parse_args()
    if stdnum.__version__ != VERSION:
        print(f"python-stdnum {stdnum.__version__}, not {VERSION}", file=sys.stderr)
        return 1
    text = lines(asked.each, asked.seed)
    if asked.check:
        return 0 if FILE.read_text(encoding="utf-8") == text else 1
    if (asked.each, asked.seed) == (2, 14):
        FILE.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


sys.exit(main())
