"""The README's example runs as it stands."""

from __future__ import annotations

from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def test_the_readme_runs() -> None:
    """Its code is complete: it imports what it uses."""
    (example,) = README.read_text("utf-8").split("```python\n")[1:]
    exec(compile(example.split("```")[0], str(README), "exec"), {})
