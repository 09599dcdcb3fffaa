"""What a command would charge or credit."""

from __future__ import annotations

from ._types import QuoteReference
from ._types.outcomes import Quote as QuoteData

__all__ = ["Quote"]


class Quote(QuoteData, frozen=True, kw_only=True):
    """What a command would charge or credit, to the minor unit (`B5`)."""

    __doc__ = QuoteData.__doc__  # with what its fields are for

    @property
    def reference(self) -> QuoteReference:
        """The quote as a command carries it: then it yields exactly these figures."""
        return QuoteReference(fingerprint=self.fingerprint, total=self.total)
