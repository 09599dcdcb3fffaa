"""What can go wrong, as exceptions. Their attributes are the contract; their texts are not."""

from __future__ import annotations

from ._json import to_json
from ._types import Denial

__all__ = ["CorruptJournal", "Denied", "InternalError", "InvalidInput"]


class Denied(Exception):
    """A command was refused: a rule says no, and nothing has changed."""

    denial: Denial
    """Why: match on its type."""

    def __init__(self, denial: Denial) -> None:
        """Wrap a denial."""
        super().__init__(denial)
        self.denial = denial

    @property
    def code(self) -> str:
        """The stable code of the refusal, such as `not_allowed`."""
        return str(self.denial.__struct_config__.tag)

    def __str__(self) -> str:
        """Write the code and the facts, for logs."""
        return to_json(self.denial).decode()


class InvalidInput(ValueError):
    """An argument is not what was asked for: a value out of its type, or a field too many."""

    path: str
    """Where, such as `$.command.licenses`."""

    problem: str
    """What is wrong there, for developers."""

    def __init__(self, path: str, problem: str) -> None:
        """Say where and what."""
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def __str__(self) -> str:
        """Say where and what, for logs."""
        return f"{self.path}: {self.problem}"


class CorruptJournal(Exception):
    """A journal that cannot be. Nothing was skipped, nothing was guessed."""

    position: int
    """The place of the event that is wrong, from 1."""

    code: str
    """The stable code of the problem, such as `gap` or `torn_line`."""

    problem: str
    """What is wrong there, for developers."""

    def __init__(self, position: int, code: str, problem: str) -> None:
        """Say where and what."""
        super().__init__(position, code, problem)
        self.position = position
        self.code = code
        self.problem = problem

    def __str__(self) -> str:
        """Say where and what, for logs."""
        return f"position {self.position}: {self.problem}"


class InternalError(RuntimeError):
    """A defect of the library. What the object holds may be half changed: load it again."""

    def __str__(self) -> str:
        """Say what to do."""
        return "an internal error: drop this object and load it again from its journal"
