"""A page shows no code that nobody runs."""

from pathlib import Path

import pytest
from made.borrowed import with_sections
from made.code import require_included
from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "typed",
    [
        "```rust\nfn main() {}\n```",
        "~~~ python\nprint()\n~~~",
        "``` { .swift .annotate }\nprint()\n```",
        "- a list\n\n    ```ts\n    let x;\n    ```",
        '```python\n--8<-- "examples/python/first.py"\nprint()\n```',
    ],
)
def test_what_is_typed_into_a_page_is_refused(typed: str) -> None:
    """However the block is written."""
    with pytest.raises(PluginError):
        require_included("page.md", f"Text.\n\n{typed}\n\nMore.\n")


def test_a_section_whose_code_no_test_runs_is_refused() -> None:
    """Not every block of the Swift package's README is compiled."""
    with pytest.raises(PluginError):
        with_sections("{{ bindings-swift/README.md#looking-into-a-journal }}", "page.md", ROOT)


def test_what_is_included_is_taken() -> None:
    """And so are commands, and what programs print."""
    included = '```rust\n--8<-- "examples/examples/first.rs"\n```'
    require_included("page.md", f"{included}\n\n```sh\nls\n```\n\n```text\nlet it be\n```\n")
