"""An argument that is not what was asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from ._base_error import SelfServeError

if TYPE_CHECKING:
    from ._types import InvalidPerson, InvalidPolicyList

__all__ = ["InvalidInput"]


class InvalidInput(SelfServeError, ValueError):
    """An argument is not what was asked for: a value out of its type, or a field too many."""

    path: str
    """Where, such as `$.command.licenses`."""

    problem: str
    """What is wrong there, for developers. It repeats nothing of what came."""

    def __init__(
        self, path: str, problem: str, person: str | None = None, policy_list: str | None = None
    ) -> None:
        """Say where and what; of a person or a list of policies, as JSON."""
        super().__init__(path, problem)
        self.path = path
        self.problem = problem
        self._person = person
        self._policy_list = policy_list

    @cached_property
    def person(self) -> InvalidPerson | None:
        """What is wrong with a person of the directory, if that is what is wrong."""
        from ._types import InvalidPerson

        if self._person is None:
            return None
        return msgspec.json.decode(self._person, type=InvalidPerson)

    @cached_property
    def policy_list(self) -> InvalidPolicyList | None:
        """What is wrong with a list of policies, if that is what is wrong."""
        from ._types import InvalidPolicyList

        if self._policy_list is None:
            return None
        return msgspec.json.decode(self._policy_list, type=InvalidPolicyList)

    def __str__(self) -> str:
        """Say where and what, for logs."""
        return f"{self.path}: {self.problem}"
