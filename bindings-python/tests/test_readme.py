"""The README's examples run as they stand, one after the other."""

from __future__ import annotations

from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def test_the_readme_runs() -> None:
    """Their code is complete: it imports what it uses, or an earlier one has."""
    told: dict[str, object] = {}
    examples = README.read_text("utf-8").split("```python\n")[1:]
    assert len(examples) == 6
    for example in examples:
        exec(compile(example.split("```")[0], str(README), "exec"), told)
