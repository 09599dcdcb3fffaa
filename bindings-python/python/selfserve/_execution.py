"""What came of a command."""

from __future__ import annotations

from ._errors import Denied
from ._types import Accepted, Denial, Recorded, Refused
from ._types.outcomes import Execution as ExecutionData

__all__ = ["Execution"]


class Execution(ExecutionData, frozen=True, kw_only=True):
    """What came of a command, and of the time that had passed before it."""

    __doc__ = ExecutionData.__doc__  # with what its fields are for

    @property
    def recorded(self) -> tuple[Recorded, ...]:
        """Everything to append to the journal, in order, whatever the outcome."""
        if isinstance(self.outcome, Accepted):
            return self.due + self.outcome.events
        return self.due

    def raise_for_denial(self) -> tuple[Recorded, ...]:
        """Answer with what the command brought: nothing where it was carried out before (`B6`).

        Raises `Denied` when it was refused. What time brought is recorded all the same: append it
        first.
        """
        if isinstance(self.outcome, Refused):
            raise Denied(self.outcome.denial)
        return self.outcome.events if isinstance(self.outcome, Accepted) else ()

    @property
    def denial(self) -> Denial | None:
        """Why the command was refused, if it was."""
        return self.outcome.denial if isinstance(self.outcome, Refused) else None
