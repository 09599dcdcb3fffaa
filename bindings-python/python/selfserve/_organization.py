"""The organization: one tenant, held in memory by Rust, rebuilt from its journal."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from datetime import datetime
from typing import Self, TypeVar

import msgspec

from . import _native
from ._arguments import items_of, one_of_ours
from ._errors import Denied
from ._execution import Execution
from ._facts import Catalog, Directory
from ._journal import Journal, journal_text, record_text
from ._json import written
from ._quote import Quote
from ._types import (
    Access,
    Actor,
    AdminUsersQuery,
    Advanced,
    Answer,
    Command,
    CommandId,
    Context,
    Denial,
    EffectOrder,
    Eligibility,
    LicenseCount,
    Moment,
    Outcome,
    PersonId,
    ProductId,
    Query,
    Recorded,
    Viewer,
)
from ._views import Views

__all__ = ["Organization"]

_Granted = TypeVar("_Granted")


class Organization(Views):
    """One organization: what has happened in it, and the rules over that.

    The journal of recorded events *is* the organization (`H1`); this object is only its image in
    memory.

    1. `execute` answers with the events that follow, and has applied them already.
    2. Append all of `Execution.recorded` to your journal, at the version you had read, *before*
       you answer anybody: also when the outcome is a denial, because what time brought stays
       (`T1`).
    3. Where the append fails because somebody else appended first, drop this object, load it again
       and retry (`H2`).
    4. Set one timer to `next_deadline`, and call `advance` then (`T2`).

    Any thread may call it; others go on meanwhile.
    """

    def __init__(self, catalog: Catalog, directory: Directory) -> None:
        """Start without a history: the first command creates the organization (`O6`)."""
        self._native = _native.Organization(*_facts(catalog, directory))

    @classmethod
    def from_journal(cls, journal: Journal, catalog: Catalog, directory: Directory) -> Self:
        """Rebuild an organization from its journal, the text or the events (`H1`).

        Raises `CorruptJournal` at the first line that cannot be.
        """
        text = journal_text("journal", journal)
        return cls._of(_native.Organization.from_journal(text, *_facts(catalog, directory)))

    @classmethod
    def as_of(
        cls, journal: Journal, moment: Moment, catalog: Catalog, directory: Directory
    ) -> Self:
        """Rebuild an organization as it was at a moment, by its journal from its beginning (`H6`).

        Raises `CorruptJournal` at the first line that cannot be.
        """
        text, moment_json = journal_text("journal", journal), written("$.moment", moment)
        facts = _facts(catalog, directory)
        return cls._of(_native.Organization.as_of(text, moment_json, *facts))

    @classmethod
    def from_snapshot(cls, snapshot: bytes, catalog: Catalog, directory: Directory) -> Self:
        """Read a snapshot; then `apply` what the journal has after its `version`.

        Raises `UnusableSnapshot`: rebuild from the journal instead.
        """
        one_of_ours("snapshot", snapshot, bytes)
        return cls._of(_native.Organization.from_snapshot(snapshot, *_facts(catalog, directory)))

    @classmethod
    def _of(cls, native: _native.Organization) -> Self:
        organization = cls.__new__(cls)
        organization._native = native
        return organization

    def __sizeof__(self) -> int:
        """Say how many bytes it takes, Rust's included; counted anew, which takes a while.

        They are free again as soon as nothing refers to it any more.
        """
        return super().__sizeof__() + self._native.size

    def __copy__(self) -> Self:
        """Make the same organization once more, with the same facts, for `copy.copy`.

        What happens to one does not happen to the other: try out a command on a copy.
        """
        return self._of(copy(self._native))

    def snapshot(self) -> bytes:
        """Write the organization as it stands: a shortcut past the journal (`H1`)."""
        return self._native.snapshot()

    @property
    def version(self) -> int:
        """The place of the last event: the version at which to append (`H2`)."""
        return self._native.version

    @property
    def next_deadline(self) -> datetime | None:
        """When to call `advance` next: one timer an organization, no polling (`T2`)."""
        deadline = self._native.next_deadline
        return None if deadline is None else datetime.fromisoformat(deadline)

    @property
    def last_event_at(self) -> datetime | None:
        """When the last event happened: nothing is taken that is before it (`T1`).

        A host whose clock is behind uses this time.
        """
        last = self._native.last_event_at
        return None if last is None else datetime.fromisoformat(last)

    def execute(self, command: Command, *, actor: Actor, at: datetime, id: CommandId) -> Execution:
        """Bring time up to date, decide, and apply what follows.

        The answer may be a refusal: append `Execution.recorded`, then ask
        `Execution.raise_for_denial`.
        The same `id` again changes nothing (`B6`). Raises `InvalidInput`, and `Interrupted` when
        this object does not fit its own journal.
        """
        context = written("$", Context(id=id, actor=actor, at=at))
        return _executions.decode(self._native.execute(written("$.command", command), context))

    def decide(self, command: Command, *, actor: Actor, at: datetime, id: CommandId) -> Outcome:
        """Say what a command would bring, and change nothing.

        It refuses to judge while something is overdue: see `advance`. Raises `InvalidInput`.
        """
        context = written("$", Context(id=id, actor=actor, at=at))
        return _outcomes.decode(self._native.decide(written("$.command", command), context))

    def quote(self, command: Command, *, actor: Actor, at: datetime, id: CommandId) -> Quote:
        """Say what a command would charge or credit, to the minor unit (`B5`).

        A command that carries its `reference` yields exactly that. Give it the `id` that the
        command will have: the ids of what it creates come of it. Raises `Denied` as the command
        itself would be.
        """
        context = written("$", Context(id=id, actor=actor, at=at))
        return _granted(self._native.quote(written("$.command", command), context), _quotes)

    def _answer(self, query: Query, actor: Actor, at: datetime) -> Answer:
        viewer = written("$", Viewer(actor=actor, at=at))
        return _granted(self._native.view(written("$.query", query), viewer), _answers)

    def export_users_csv(self, query: AdminUsersQuery, *, actor: Actor, at: datetime) -> str:
        """Write users with licenses as CSV (RFC 4180): all pages of what the query shows (`V2`).

        What a spreadsheet would take for a formula starts with an apostrophe. Raises `Denied` where
        they may not be seen (`O7`), or something is due by then (`V7`).
        """
        viewer = written("$", Viewer(actor=actor, at=at))
        granted, text = self._native.export_users_csv(written("$.query", query), viewer)
        if not granted:
            raise Denied(_denials.decode(text))
        return text

    def eligibility(
        self, person: PersonId, product: ProductId, *, licenses: LicenseCount = 1, at: datetime
    ) -> Eligibility:
        """Say whether a person may buy, with every rule that was asked (`P5`).

        Raises `Denied` where there is no such product, or so many licenses cannot be, or where
        something is due by then (`V7`).
        """
        ruling = self._native.eligibility(person, product, licenses, written("$.at", at))
        return _granted(ruling, _eligibilities)

    def may_buy(
        self, person: PersonId, product: ProductId, *, licenses: LicenseCount = 1, at: datetime
    ) -> bool:
        """Say whether a person may buy so many licenses, without the reasons.

        Raises `Denied` where something is due by then (`V7`).
        """
        ruling = self._native.may_buy(person, product, licenses, written("$.at", at))
        return _granted(ruling, _verdicts)

    def has_access(self, person: PersonId, product: ProductId) -> bool:
        """Say whether a person has a product: what every sign-in asks (`A7`).

        It takes no time and is never refused: the answer is true as of `last_event_at`.
        """
        return self._native.has_access(person, product)

    def have_access(self, people: Sequence[PersonId], product: ProductId) -> list[bool]:
        """Say of each of these people whether they have a product, as `has_access` does (`A7`).

        Many at once cost less than one by one.
        """
        return self._native.have_access(items_of("people", people), product)

    def access(self, person: PersonId, product: ProductId) -> Access | None:
        """Say through what a person has a product, until when, and as of when (`A7`)."""
        access = self._native.access(person, product)
        return None if access is None else _accesses.decode(access)

    def advance(self, at: datetime) -> Advanced:
        """Apply everything that falls due until then (`T1`), and answer with it, to be appended.

        Raises `Interrupted` when this object does not fit its own journal.
        """
        return _advanced.decode(self._native.advance(written("$.at", at)))

    def apply(self, record: Recorded | bytes | str) -> None:
        """Take one event of the journal, or its line, such as another process has appended.

        Raises `CorruptJournal` when it contradicts what is there; nothing has changed then.
        """
        self._native.apply(record_text("record", record))

    def effects(self, record: Recorded | bytes | str) -> tuple[EffectOrder, ...]:
        """Say what the host must do because of an event that was applied already (`H3`).

        `execute` and `advance` have said it; asked later, it has the same ids, order and money.
        """
        return _effects.decode(self._native.effects(record_text("record", record)))


def _facts(catalog: Catalog, directory: Directory) -> tuple[_native.Catalog, _native.Directory]:
    """Take the handles of the facts."""
    return (
        one_of_ours("catalog", catalog, Catalog).native,
        one_of_ours("directory", directory, Directory).native,
    )


def _granted(ruling: tuple[bool, str], decoder: msgspec.json.Decoder[_Granted]) -> _Granted:
    """Read what was granted, or raise why not."""
    granted, json = ruling
    if not granted:
        raise Denied(_denials.decode(json))
    return decoder.decode(json)


_executions = msgspec.json.Decoder(Execution)
_outcomes: msgspec.json.Decoder[Outcome] = msgspec.json.Decoder(Outcome)
_advanced = msgspec.json.Decoder(Advanced)
_quotes = msgspec.json.Decoder(Quote)
_answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)
_verdicts = msgspec.json.Decoder(bool)
_eligibilities = msgspec.json.Decoder(Eligibility)
_accesses = msgspec.json.Decoder(Access)
_denials: msgspec.json.Decoder[Denial] = msgspec.json.Decoder(Denial)
_effects = msgspec.json.Decoder(tuple[EffectOrder, ...])
