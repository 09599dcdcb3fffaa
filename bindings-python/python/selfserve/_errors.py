"""What can go wrong, as exceptions. Their attributes are the contract; their texts are not."""

from __future__ import annotations

from functools import cache

import msgspec

from . import _native
from ._amounts import CurrencyMismatch
from ._base_error import SelfServeError
from ._invalid_input import InvalidInput
from ._json import to_json
from ._refusals import REFUSALS
from ._types import (
    Advanced,
    Denial,
    DenialCategory,
    EffectOrder,
    EInvoiceProblem,
    EInvoiceProblemCode,
    JournalProblemCode,
    Language,
    Recorded,
)

__all__ = [
    "CorruptJournal",
    "CurrencyMismatch",
    "Denied",
    "InternalError",
    "Interrupted",
    "InvalidInput",
    "NoEInvoice",
    "SelfServeError",
    "UnusableSnapshot",
]


class Denied(SelfServeError):
    """A command was refused: a rule says no, and nothing has changed but for what time brought."""

    denial: Denial
    """Why, with the facts: match on its type."""

    def __init__(self, denial: Denial) -> None:
        """Wrap a denial."""
        super().__init__(denial)
        self.denial = denial

    @property
    def code(self) -> str:
        """The stable code of the refusal, such as `not_allowed`."""
        return str(self.denial.__struct_config__.tag)

    @property
    def rule(self) -> str:
        """The rule that refuses, such as `S4`."""
        return REFUSALS[self.code][0]

    @property
    def category(self) -> DenialCategory:
        """What kind of refusal it is: what a host makes its HTTP status of."""
        return REFUSALS[self.code][1]

    def message(self, language: Language = Language.ENGLISH) -> str:
        """Say it in a few sentences that a person can act on."""
        return _words(language).say("denial", to_json(self.denial))

    def __str__(self) -> str:
        """Write the code and the facts, for logs."""
        return to_json(self.denial).decode()


class CorruptJournal(SelfServeError):
    """A journal that cannot be. Nothing was skipped, nothing was guessed."""

    position: int
    """The place of the event that is wrong, from 1."""

    code: JournalProblemCode
    """What is wrong, in a word."""

    problem: str
    """What is wrong there, for developers. It repeats nothing of the journal."""

    def __init__(self, position: int, code: str, problem: str) -> None:
        """Say where and what."""
        super().__init__(position, code, problem)
        self.position = position
        self.code = JournalProblemCode(code)
        self.problem = problem

    def __str__(self) -> str:
        """Say where and what, for logs."""
        return f"position {self.position}: {self.problem}"


class Interrupted(CorruptJournal):
    """A call could not end: the object does not fit its own journal. Drop it and load it again.

    What it had applied until then is sound, and is to be appended first.
    """

    applied: tuple[Recorded, ...]
    """What was applied, in order: to be appended."""

    effects: tuple[EffectOrder, ...]
    """What the host must do because of it, in order (`H3`)."""

    def __init__(self, position: int, code: str, problem: str, applied: str) -> None:
        """Say where and what, and, as JSON, what was applied."""
        super().__init__(position, code, problem)
        self.args = (position, code, problem, applied)  # of which pickle makes it again
        advanced = _advanced.decode(applied)
        self.applied, self.effects = advanced.recorded, advanced.effects


class NoEInvoice(SelfServeError):
    """An invoice cannot be said in a format of e-invoices (`I15`)."""

    problem: EInvoiceProblem
    """The term, such as `BT-48`, and what is missing or in the way."""

    def __init__(self, text: str, problem: str) -> None:
        """Say what is wrong, and, as JSON, which term it is."""
        super().__init__(text, problem)
        self.problem = _e_invoice_problem.decode(problem)

    @property
    def code(self) -> EInvoiceProblemCode:
        """What is wrong, in a word."""
        return self.problem.code

    def __str__(self) -> str:
        """Say which term and what, for logs."""
        return str(self.args[0])


class UnusableSnapshot(SelfServeError):
    """A snapshot of another version, or damaged: rebuild the organization from its journal."""

    def __str__(self) -> str:
        """Say what to do."""
        return "of another version, or damaged: rebuild the organization from its journal"


class InternalError(SelfServeError, RuntimeError):
    """A defect of the library. What the object holds may be half changed: load it again."""

    def __str__(self) -> str:
        """Say what to do."""
        return "an internal error: drop this object and load it again from its journal"


@cache
def _words(language: Language) -> _native.Messages:
    return _native.Messages(to_json(language))


_advanced = msgspec.json.Decoder(Advanced)
_e_invoice_problem = msgspec.json.Decoder(EInvoiceProblem)
