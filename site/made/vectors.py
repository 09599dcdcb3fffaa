"""How many cases of each engine are held against the library's arithmetic."""

import json
from collections import Counter
from pathlib import Path

FOLDER = "tests/vectors"
NAMES = {"killbill": "Kill Bill", "openmeter": "OpenMeter", "microsoft": "Microsoft"}
# The same company's, under two headings.
SAME = {"m365": "microsoft"}


def table(root: Path) -> str:
    """Count the cases by engine, the most first."""
    counted: Counter[str] = Counter()
    for file in sorted((root / FOLDER).glob("*.json")):
        for case in json.loads(file.read_text("utf-8")):
            peer = str(case["id"]).split("/")[0]
            counted[SAME.get(peer, peer)] += 1
    rows = [
        f"| {NAMES.get(peer, peer.capitalize())} | {count} |"
        for peer, count in counted.most_common()
    ]
    return "\n".join(["| engine | cases |", "| --- | ---: |", *rows])
